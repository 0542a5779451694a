import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countOf, flat, homes, key, openTerminal } from './support/terminal.ts';

const program = join(import.meta.dirname, 'support', 'interview-program.mjs');

/** What the program prints when these lines come through a pipe. */
const answered = async (
  lines: readonly string[],
  options: Readonly<Record<string, unknown>> = {},
): Promise<string> =>
  new Promise((resolve, reject) => {
    const given = JSON.stringify({ plain: true, tell: true, ...options });
    const child = spawn(process.execPath, [program, given], { stdio: ['pipe', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.on('error', reject).on('close', () => resolve(printed));
    child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  });

describe('line by line', () => {
  it('everything can be answered, without a control sequence or an ornament', async () => {
    const printed = await answered([
      'y',
      '3',
      'n',
      'too short',
      'Nobody here ever meets a child.',
      '០',
      'skip',
      'q',
    ]);
    // oxlint-disable-next-line no-control-regex -- there must be none
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
    expect(printed).not.toMatch(/[━─]/);
    expect(printed).toContain('Saved 14:02:11 (0 of 5)');
    expect(printed).toContain('Saved 14:02:11 (1 of 5) · GOV-01: 3 In place');
    expect(printed).toContain('The reason has 9 characters; at least 20 are needed.');
    expect(printed).toContain('CSAM-01: 0 Not in place');
    expect(printed).toContain('ENDED quit.');
  });

  it('the question and its numbered levels come before the line that asks', async () => {
    const printed = await answered(['q'], { seed: homes });
    const order = [
      'GOV-01 · critical',
      'Has top management',
      'Why it matters:',
      '0  Not in place:',
      '4  In place and checked:',
      'Answer (0-4, n, e, c, b, s, j, ?, q):',
    ];
    const places = order.map((text) => printed.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('a line that means nothing is said and asked again', async () => {
    const printed = await answered(['seven', '5', '2', 'q'], { seed: homes });
    expect(printed).toContain('"seven" is not one of the answers.');
    expect(printed).toContain('"5" is not one of the answers.');
    expect(printed).toContain('GOV-01: 2 Partly in place');
  });

  it('after a note the levels are not read out again', async () => {
    const printed = await answered(['c', 'Our note', 'q'], { seed: homes });
    expect(countOf('Has top management approved', printed)).toBe(3);
    expect(countOf('Nothing exists, or only', printed)).toBe(1);
    expect(printed).toContain('Note: Our note');
  });

  it('a note can be kept by Enter and taken back by a hyphen', async () => {
    const seed = [...homes, { event: 'note', item: 'GOV-01', note: 'Old note' }];
    const printed = await answered(['c', '', 'c', '-', 'q'], { seed });
    expect(countOf('The note is taken back.', printed)).toBe(1);
    expect(flat(printed)).toContain('{"event":"note","item":"GOV-01"}]');
  });

  it('evidence is asked part by part, with numbers to choose from', async () => {
    const printed = await answered(
      ['e', 'Register', '9', '2', '2026-99-01', '២០២៦-០៣-០១', 'Ticketing', '', 'q'],
      { seed: homes },
    );
    expect(printed).toContain('2  Record: it shows the control at work (E2)');
    expect(printed).toContain('"9" is not one of the answers.');
    expect(printed).toContain('"2026-99-01" is not a day of the calendar.');
    expect(flat(printed)).toContain(
      '{"title":"Register","kind":"record","date":"2026-03-01","system":"Ticketing"}',
    );
  });

  it('going back, jumping and help work as on a screen', async () => {
    const printed = await answered(['b', 'j', 'child', '2', 'b', '?', 'q'], { seed: homes });
    expect(printed).toContain('This is the first item.');
    expect(printed).toContain('2  GOV-02 Suitable people in child-related roles');
    expect(printed).toContain('Help for GOV-01');
    expect(printed).toContain('Level 3 needs a record of operation (E2).');
  });

  it('an input that ends quits, and everything before is recorded', async () => {
    const printed = await answered(['1'], { seed: homes });
    expect(printed).toContain('ENDED quit.');
    expect(flat(printed)).toContain('"item":"GOV-01","level":1');
  });

  it('an input that ends inside a question records nothing of it', async () => {
    const printed = await answered(['e', 'Register', '2'], { seed: homes });
    expect(printed).toContain('ENDED quit.');
    expect(printed).not.toContain('"event":"evidence"');
  });

  it('a full disk is said and can be tried again', async () => {
    const printed = await answered(['3', '', 'q'], { seed: homes, fails: [1] });
    expect(printed).toContain('the disk is full');
    expect(printed).toContain('Saved 14:02:11 (1 of 5) · GOV-01: 3 In place');
  });

  it('the questions of a new assessment are asked too', async () => {
    const printed = await answered(['Angkor Net', '', '', 'y', 'n', 'y', 'n'], { start: {} });
    expect(flat(printed)).toContain(
      flat(
        '{"organisation":"Angkor Net","name":"angkor-net","period":{"from":"2026-01-01","to":"2026-12-31"},"segments":["isp"],"scope":[["serves-homes","no"]]}',
      ),
    );
  });

  it('a new assessment whose questions end early is not begun', async () => {
    expect(await answered([], { start: {} })).toContain('ENDED ExitPromptError.');
    expect(await answered(['Angkor Net', '', '', 'y'], { start: {} })).toContain(
      'ENDED ExitPromptError.',
    );
  });

  it('Ctrl-C in a terminal ends the interview for the caller to say so', async () => {
    const terminal = openTerminal(80, { plain: true, seed: homes }, 40);
    await terminal.sees('Answer (0-4, n, e, c, b, s, j, ?, q):');
    const screen = await terminal.type(key.controlC, 'ENDED ExitPromptError.');
    expect(screen).not.toContain('Saved');
  });
});
