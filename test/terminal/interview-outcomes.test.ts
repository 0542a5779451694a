import { describe, expect, it } from 'vitest';
import {
  countOf,
  flat,
  homes,
  key,
  openTerminal,
  people,
  policy,
  ready,
} from './support/terminal.ts';

describe('evidence', () => {
  it('is asked with its dangers said, checked part by part, and can be taken back', async () => {
    const terminal = openTerminal(80, { seed: homes, tell: true }, 40);
    await terminal.sees(policy, ready);
    await terminal.type(
      'e',
      'Never abuse material, in any form.',
      'Nobody is to look for',
      '(empty: back) ›',
    );
    await terminal.type(`Register of staff${key.enter}`, 'What is it?', '› Document');
    await terminal.type(key.down, '› Record');
    await terminal.type(key.enter, 'Date, as in 2026-09-30 ›');
    await terminal.type(
      `2027-01-01${key.enter}`,
      'lies in the future',
      'as in 2026-09-30 › 2027-01-01',
    );
    await terminal.type(`${key.eraseLine}២០២៦-០៣-០១${key.enter}`, 'register or folder ›');
    await terminal.type(key.enter, 'must say which system', 'register or folder ›');
    await terminal.type(`Ticketing${key.enter}`, 'Who keeps it (may be empty) ›');
    await terminal.type(
      key.enter,
      'The evidence stands beside the item.',
      'Register of staff – record of operation (E2), 1 March 2026, kept in Ticketing',
      ready,
    );
    await terminal.type('e', 'There is evidence already', 'Take back');
    await terminal.type(key.down, '› Take back');
    await terminal.type(key.enter, 'The evidence is taken back.', ready);
    const screen = await terminal.type('q', 'ENDED quit.', '"remove":{"title":"Register of staff"');
    expect(flat(screen)).toContain(flat('ENDED quit.'));
  });

  it('is given up by an empty title', async () => {
    const terminal = openTerminal(80, { seed: homes });
    await terminal.sees(policy, ready);
    await terminal.type('e', 'Title of the document (empty: back) ›');
    const screen = await terminal.type(key.enter, policy, ready);
    expect(screen).not.toContain('Saved');
  });
});

describe('when things go wrong', () => {
  it('a full disk is said, the answer is kept, and Enter tries again', async () => {
    const terminal = openTerminal(80, { seed: homes, fails: [1] });
    await terminal.sees(policy, ready);
    const refused = await terminal.type(
      '3',
      'the disk is full',
      'Your answer is kept here.',
      'try again',
    );
    expect(refused).not.toContain('Saved 14');
    await terminal.type(key.enter, 'Saved 14:02:11 (1 of 5) · GOV-01: 3 In place', people, ready);
  });

  it('giving up an answer that the disk refused does not claim that it was saved', async () => {
    const terminal = openTerminal(80, { seed: homes, fails: [1], tell: true });
    await terminal.sees(policy, ready);
    await terminal.type('3', 'the disk is full', 'try again');
    const screen = await terminal.type(
      'q',
      'The last answer was not saved.',
      'ENDED quit.',
      'RECORDED',
      'THE END',
    );
    expect(flat(screen)).not.toContain('"event":"answer"');
  });

  it('an answer that differs from a colleague’s is said to, with the command that settles it', async () => {
    const others = [{ event: 'answer', item: 'GOV-01', level: 1 }];
    const seed = [...homes, { event: 'answer', item: 'GOV-01', level: 1 }];
    const terminal = openTerminal(80, { seed, others, options: { item: 'GOV-01' } });
    await terminal.sees(policy, ready);
    await terminal.type(
      '2',
      'answered differently by dara, sokha',
      'copcheck resolve GOV-01',
      ready,
    );
    const screen = await terminal.type(
      'b',
      'Answered differently: dara: 1 Planned; sokha: 2 Partly in place',
      ready,
    );
    expect(flat(screen)).toContain(
      flat('Answered differently: dara: 1 Planned; sokha: 2 Partly in place'),
    );
  });

  it.each([
    ['at the levels', '', ready],
    ['in a text', 'c', 'Note (empty: none)'],
    ['in a list', `jchild${key.enter}`, 'Arrow keys and Enter'],
  ])('Ctrl-C %s ends the interview for the caller to say so', async (_where, keys, until) => {
    const terminal = openTerminal(80, { seed: homes });
    await terminal.sees(policy, ready);
    const [first = '', ...others] = keys;
    if (first !== '') await terminal.type(first, ') ›');
    if (others.length > 0) await terminal.type(others.join(''), until);
    const screen = await terminal.type(key.controlC, 'ENDED ExitPromptError.');
    expect(flat(screen)).toContain(flat('ENDED ExitPromptError.'));
  });
});

describe('a long Khmer text', () => {
  it('stands on the screen once while it is typed and corrected', async () => {
    const terminal = openTerminal(40, { seed: homes });
    const sentence = 'អង្គភាពត្រូវវាយតម្លៃ';
    await terminal.sees('GOV-01', ready);
    await terminal.type('c', 'Note (empty: none) ›');
    for (const times of [1, 2, 3, 4]) await terminal.type(sentence, sentence.repeat(times));
    const screen = await terminal.type(key.backspace, sentence.repeat(3));
    expect(countOf('Note (empty: none)', screen)).toBe(1);
    expect(countOf('អង្គភាព', screen)).toBe(4);
  });
});

describe('the end', () => {
  it('says what is open, what counts for less, and what to do next', async () => {
    const seed = [
      { event: 'scope', scope: 'serves-homes', is: 'no' },
      ...['GOV-01', 'GOV-02', 'CSAM-01'].map((item) => ({ event: 'answer', item, level: 3 })),
    ];
    const terminal = openTerminal(80, { seed });
    await terminal.sees('On every access product', '4 of 4', ready);
    const screen = await terminal.type('3', 'All 4 items are answered.', 'ENDED finished.');
    expect(flat(screen)).toContain(
      flat('4 answers count at a lower level until the evidence is named.'),
    );
    expect(screen).toContain('copcheck score');
    expect(screen).toContain('copcheck report');
  });

  it('comes once everything open was skipped, and the skipped stays open', async () => {
    const terminal = openTerminal(80, { seed: homes, options: { area: 'CSAM' } });
    await terminal.sees('Is suspected abuse material reported', '1 of 2', ready);
    await terminal.type('s', 'On every access product', '2 of 2', ready);
    const screen = await terminal.type('s', 'ENDED finished.');
    expect(flat(screen)).toContain(flat('0 of 5 items answered; 5 still open.'));
    expect(screen).toContain('copcheck assess');
  });
});
