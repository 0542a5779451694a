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

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 30 },
  { columns: 30, rows: 30 },
])('at $columns columns and $rows lines', ({ columns, rows }) => {
  it('each screen holds its question exactly once, and no line is too long', async () => {
    const terminal = openTerminal(columns, {}, rows);
    await terminal.sees('Do you sell internet access to homes?', 'q quit ›');
    const first = await terminal.type('y', 'Saved 14:02:11 (0 of 5)', policy, ready);
    expect(countOf(policy, first)).toBe(1);

    for (const arrow of [key.down, key.down, key.up, key.down, key.down])
      await terminal.type(arrow, ready);
    const chosen = await terminal.type(key.down, '› 3 In place:');
    expect(countOf(policy, chosen)).toBe(1);

    const second = await terminal.type(key.enter, 'Saved 14:02:11 (1 of 5)', people, ready);
    expect(countOf(people, second)).toBe(1);
    expect(second).not.toContain('top management');

    await terminal.type('n', 'The only honest reason: no job of any kind', 'empty: back) ›');
    await terminal.type(
      `too short${key.enter}`,
      'The reason has 9 characters',
      'empty: back) › too short',
    );
    const third = await terminal.type(
      `: nobody here${key.enter}`,
      'Saved 14:02:11 (2 of 5)',
      'Is suspected abuse material reported',
      ready,
    );
    expect(countOf('Is suspected abuse material reported', third)).toBe(1);

    await terminal.type('?', 'Help for CSAM-01', 'Page 1 of');
    await terminal.type('q', ready);
    await terminal.type('q', '2 of 5 answered. Everything is saved', 'ENDED quit.');
    expect(terminal.screen.wrapped).toBe(0);
  });
});

describe('the keys', () => {
  it('a level key answers and leads to the next open item', async () => {
    const terminal = openTerminal(80, { seed: homes, tell: true });
    await terminal.sees('1 of 5', policy, ready);
    await terminal.type('0', 'Saved 14:02:11 (1 of 5) · GOV-01: 0 Not in place', '2 of 5', ready);
    await terminal.type('4', 'GOV-02: 4 In place and checked', 'Counts as 2 until you name', ready);
    await terminal.type('q', 'ENDED quit.', 'THE END');
    expect(flat(terminal.screen.text)).toContain('"item":"GOV-02","level":4');
  });

  it('the same keys work while the keyboard is in Khmer', async () => {
    const terminal = openTerminal(80, { seed: homes });
    await terminal.sees(policy, ready);
    await terminal.type('៣', 'GOV-01: 3 In place', people, ready);
    await terminal.type('ប', policy, 'Your answer: 3 In place', ready);
    await terminal.type('ស', people, ready);
    await terminal.type('្', 'Jump to an item', 'a word (empty: back) ›');
    await terminal.type(`ISP-GOV${key.enter}`, 'Filter offered to homes', ready);
    const screen = await terminal.type('ឆ', 'ENDED quit.');
    expect(flat(screen)).toContain(flat('ENDED quit.'));
  });

  it('the interview resumes at the first open item', async () => {
    const seed = [...homes, { event: 'answer', item: 'GOV-01', level: 2 }];
    const screen = await openTerminal(80, { seed }).sees(people, ready);
    expect(screen).not.toContain('top management');
  });

  it('nothing is answered by Enter as long as no level is highlighted', async () => {
    const terminal = openTerminal(80, { seed: homes, tell: true });
    await terminal.sees(policy, ready);
    await terminal.type(`${key.enter}${key.enter}s`, people, ready);
    await terminal.type('q', 'ENDED quit.', 'RECORDED', 'THE END');
    expect(flat(terminal.screen.text)).not.toContain('"event":"answer"');
  });

  it('an item answered before shows what was answered, its note and its evidence', async () => {
    const add = { title: 'Signed policy', kind: 'document', date: '2026-03-01', owner: 'Dara' };
    const seed = [
      ...homes,
      { event: 'answer', item: 'GOV-01', level: 3 },
      { event: 'note', item: 'GOV-01', note: 'Signed by the owner' },
      { event: 'evidence', item: 'GOV-01', add },
    ];
    const screen = await openTerminal(80, { seed, options: { item: 'GOV-01' } }).sees(
      policy,
      ready,
    );
    expect(screen).toContain('Your answer: 3 In place');
    expect(screen).toContain('Note: Signed by the owner');
    expect(flat(screen)).toContain(
      flat('Evidence: Signed policy – approved document (E1), 1 March 2026, by Dara'),
    );
    expect(screen).toContain('› 3 In place (now):');
  });

  it('the same answer again is not recorded again', async () => {
    const seed = [...homes, { event: 'answer', item: 'GOV-01', level: 3 }];
    const terminal = openTerminal(80, { seed, options: { item: 'GOV-01' }, tell: true });
    await terminal.sees(policy, ready);
    await terminal.type('3', 'GOV-01 stays at 3 In place.', people, ready);
    await terminal.type('q', 'ENDED quit.', 'RECORDED', 'THE END');
    expect(countOf('"event":"answer"', terminal.screen.text)).toBe(1);
  });

  it('a critical item cannot be declared not applicable', async () => {
    const terminal = openTerminal(80, { seed: homes });
    await terminal.sees(policy, ready);
    const screen = await terminal.type('n', 'GOV-01 is critical', ready);
    expect(countOf(policy, screen)).toBe(1);
  });

  it('a note is saved, changed and taken back', async () => {
    const terminal = openTerminal(80, { seed: homes });
    await terminal.sees(policy, ready);
    await terminal.type('c', 'A note beside GOV-01', 'Note (empty: none) ›');
    await terminal.type(`Draft${key.enter}`, 'Saved 14:02:11 (0 of 5)', 'Note: Draft', ready);
    await terminal.type('c', '› Draft');
    await terminal.type(` of May${key.enter}`, 'Note: Draft of May', ready);
    await terminal.type('c', '› Draft of May');
    const screen = await terminal.type(
      `${key.eraseLine}${key.enter}`,
      'The note is taken back.',
      ready,
    );
    expect(screen).not.toContain('Draft');
  });

  it('an address that could lead to abuse material is not taken as a note', async () => {
    const terminal = openTerminal(80, { seed: homes, options: { area: 'CSAM' } });
    await terminal.sees('Is suspected abuse material reported', ready);
    await terminal.type('c', 'A note beside CSAM-01', 'Note (empty: none) ›');
    await terminal.type(
      `www.example.org${key.enter}`,
      'could lead somebody',
      'Note (empty: none) › www.example.org',
    );
    const screen = await terminal.type(
      `${key.eraseLine}${key.enter}`,
      'Is suspected abuse material reported',
      ready,
    );
    expect(flat(screen)).toContain(flat('Is suspected abuse material reported'));
  });

  it('jumping leads to an item by a word, with a choice where several hold it', async () => {
    const terminal = openTerminal(80, { seed: homes });
    await terminal.sees(policy, ready);
    await terminal.type('j', 'Policy and responsibility (0 of 3)', 'a word (empty: back) ›');
    await terminal.type(`nowhere${key.enter}`, 'No item holds "nowhere".', ready);
    await terminal.type('j', 'Jump to an item', 'a word (empty: back) ›');
    await terminal.type(`child${key.enter}`, '3 items found', 'ISP-CSAM-01');
    await terminal.type(`${key.down}${key.down}`, '› ISP-CSAM-01');
    const screen = await terminal.type(key.enter, 'On every access product', '4 of 5', ready);
    expect(flat(screen)).toContain(flat('On every access product'));
  });

  it('the first item has nothing before it', async () => {
    const terminal = openTerminal(80, { seed: homes });
    await terminal.sees(policy, ready);
    const screen = await terminal.type('b', 'This is the first item.', policy, ready);
    expect(flat(screen)).toContain(flat('This is the first item.'));
  });
});
