import { describe, expect, it } from 'vitest';
import { homes, key, openTerminal, ready } from './support/terminal.ts';

const answer = (item: string, level: number) => ({ event: 'answer', item, level });

/** Sokha's events, then Dara's: three items answered differently. */
const seed = [
  ...homes,
  answer('GOV-01', 3),
  { event: 'note', item: 'GOV-01', note: 'Signed last year.' },
  answer('GOV-02', 1),
  answer('CSAM-01', 2),
];
const others = [
  answer('GOV-01', 2),
  { event: 'note', item: 'GOV-01', note: 'The board has not seen it.' },
  {
    event: 'evidence',
    item: 'GOV-01',
    add: { title: 'Draft policy', kind: 'document', date: '2026-06-30' },
  },
  { event: 'not-applicable', item: 'GOV-02', reason: 'Nobody here ever meets a child.' },
  answer('CSAM-01', 3),
];
const given = { settle: true, tell: true, seed, others };

const which = 'Which answer holds?';

/** The first of the choices is marked: the prompt is drawn, and hears the next key. */
const atFirst = '› dara';

describe('settling', () => {
  it('shows both answers side by side, each with when, note and evidence', async () => {
    const terminal = openTerminal(84, given);
    await terminal.sees(which, 'Arrow keys and Enter');
    const { text } = terminal.screen;
    expect(text).toMatch(/^dara +│ sokha$/m);
    expect(text).toMatch(/^22 November 2026, 14:00 +│ 22 November 2026, 14:0\d$/m);
    expect(text).toMatch(/^2 Partly in place +│ 3 In place$/m);
    expect(text).toMatch(/^ {2}Note: The board has not seen it\. +│ {3}Note: Signed last year\.$/m);
    expect(text).toContain('Evidence: Draft policy');
    expect(text).toContain('No evidence named.');
    expect(text).toContain('disagreement 1 of 3');
  });

  it('keeps one of the answers, gives another, and leaves one for later', async () => {
    const terminal = openTerminal(84, given);
    await terminal.sees(which);
    await terminal.type(
      `${key.down}${key.enter}`,
      'GOV-01: 3 In place',
      'disagreement 2 of 3',
      atFirst,
    );
    await terminal.sees(which);
    await terminal.type(`${key.down}${key.down}`, '› Another answer');
    await terminal.type(key.enter, ready);
    expect(terminal.screen.text).not.toContain('copcheck resolve');
    await terminal.type('4', 'GOV-02: 4 In place and checked', 'disagreement 3 of 3', atFirst);
    await terminal.type(`${key.down}${key.down}${key.down}`, '› Leave it for later');
    const end = await terminal.type(key.enter, 'THE END');
    expect(end).toContain('2 of 3 disagreements are settled.');
    expect(end).toContain('Still answered differently: CSAM-01.');
    const told = end.replaceAll('\n', '');
    expect(told).toContain(
      '{"event":"resolve","item":"GOV-01","settles":["dara:1","sokha:3"],"level":3}',
    );
    expect(told).toContain(
      '{"event":"resolve","item":"GOV-02","settles":["dara:4","sokha:5"],"level":4}',
    );
  });

  it('holds another answer to the same checks, and goes back to the two', async () => {
    const terminal = openTerminal(84, given);
    await terminal.sees(which);
    await terminal.type(
      `${key.down}${key.down}${key.down}${key.enter}`,
      'disagreement 2 of 3',
      atFirst,
    );
    await terminal.type(`${key.down}${key.down}${key.enter}`, ready);
    await terminal.type('n', 'Reason (at least');
    await terminal.type(`too short${key.enter}`, 'The reason has 9 characters');
    const more = ' is what we wrote first; nobody here ever does.';
    await terminal.type(
      `${more}${key.enter}`,
      'GOV-02: not applicable',
      'disagreement 3 of 3',
      atFirst,
    );
    await terminal.type(`${key.down}${key.down}${key.enter}`, ready);
    await terminal.type('b', which, 'disagreement 3 of 3', atFirst);
    await terminal.type(`${key.down}${key.down}${key.down}${key.down}`, '› Stop here');
    const end = await terminal.type(key.enter, 'THE END');
    expect(end).toContain('1 of 3 disagreements are settled.');
  });

  it('leads back to the disagreement before that is still open', async () => {
    const terminal = openTerminal(84, given);
    await terminal.sees(which);
    await terminal.type(
      `${key.down}${key.down}${key.down}${key.enter}`,
      'disagreement 2 of 3',
      atFirst,
    );
    await terminal.type(key.enter, 'disagreement 3 of 3', atFirst);
    await terminal.type(key.down.repeat(5), '› Back');
    await terminal.type(key.enter, 'disagreement 1 of 3', atFirst);
    await terminal.type(key.down.repeat(5), '› Back');
    const end = await terminal.type(key.enter, 'THE END');
    expect(end).toContain('Still answered differently: GOV-01 and CSAM-01.');
  });

  it('tries again what the disk refused, and says what was not saved', async () => {
    const terminal = openTerminal(84, { ...given, fails: [1, 3] });
    await terminal.sees(which);
    await terminal.type(key.enter, 'Your answer is kept here.');
    await terminal.type(key.enter, 'GOV-01: 2 Partly in place', 'disagreement 2 of 3', atFirst);
    await terminal.type(key.enter, 'Your answer is kept here.');
    const end = await terminal.type('q', 'THE END');
    expect(end).toContain('The last answer was not saved.');
    expect(end).toContain('1 of 3 disagreements are settled.');
  });

  it('stands below each other in a narrow window, and keeps both answers in a low one', async () => {
    const narrow = openTerminal(44, given, 40);
    const tall = await narrow.sees(which, 'Arrow keys and Enter');
    expect(tall).toMatch(/^dara$[^]*^sokha$/m);
    expect(tall).not.toContain('│');
    const low = openTerminal(44, given, 20);
    const short = await low.sees(which, 'Arrow keys and Enter');
    expect(short).toContain('GOV-01');
    expect(short).toContain('dara: 2 Partly in place');
    expect(short).toContain('sokha: 3 In place');
    expect(short).toContain('  Evidence: Draft policy – approved doc…');
  });

  it('can be done line by line, for a screen reader', async () => {
    const terminal = openTerminal(80, { ...given, plain: true }, 200);
    await terminal.sees(which, '5  Stop here');
    expect(terminal.screen.text).not.toContain('│');
    await terminal.type(`2${key.enter}`, 'GOV-01: 3 In place');
    await terminal.type(`9${key.enter}`, '"9" is not one of the answers.');
    const end = await terminal.type(`5${key.enter}`, 'THE END');
    expect(end).toContain('1 of 3 disagreements are settled.');
  });

  it('speaks Khmer', async () => {
    const folder = 'guidelines/cop-kh/1.0.0';
    const terminal = openTerminal(84, { ...given, folder, language: 'km' });
    await terminal.sees('តើយកចម្លើយណាមួយ?', 'ចម្លើយមិនត្រូវគ្នាទី 1 ក្នុងចំណោម 3');
    await terminal.type(key.down.repeat(4), '› ឈប់ត្រឹមនេះ');
    const end = await terminal.type(key.enter, 'បានសម្រេចចម្លើយរួម 0 ក្នុងចំណោម 3');
    expect(end).toContain('ចម្លើយនៅមិនត្រូវគ្នា៖ GOV-01 GOV-02 និង CSAM-01');
  });
});
