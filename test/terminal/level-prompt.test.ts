import { render } from '@inquirer/testing';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/guideline/guideline.ts';
import { en } from '../../src/i18n/phrases.ts';
import { heightOf, levelPrompt } from '../../src/terminal/level-prompt.ts';
import type { LevelPrompt } from '../../src/terminal/level-prompt.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { cells } from '../../src/text/cells.ts';

const khmer = 'ការអនុវត្តបានកំណត់ជាឯកសារនិងត្រួតពិនិត្យជាប្រចាំ ';
const names = ['Not in place', 'Planned', 'Partly in place', 'In place', 'In place and checked'];
const allLevels: readonly Level[] = [0, 1, 2, 3, 4];

const promptOf = (given: Partial<LevelPrompt> = {}): LevelPrompt => ({
  levels: allLevels.map((level) => ({
    level,
    name: names[level] ?? '',
    anchor: `The anchor of level ${level}, in several words.`,
  })),
  detail: 'full',
  width: () => 76,
  words: en.interview,
  style: styleFor(false),
  ...given,
});

const show = async (given: Partial<LevelPrompt> = {}) => render(levelPrompt, promptOf(given));

describe('a level is given', () => {
  it.each(allLevels)('by the key %i', async (level) => {
    const { answer, events } = await show();
    events.type(`${level}`);
    await expect(answer).resolves.toEqual({ kind: 'level', level });
  });

  it('by a Khmer digit', async () => {
    const { answer, events } = await show();
    events.type('៤');
    await expect(answer).resolves.toEqual({ kind: 'level', level: 4 });
  });

  it('by the arrow keys and Enter, which stop at both ends', async () => {
    const { answer, events, getScreen } = await show();
    for (let times = 0; times < 7; times += 1) events.keypress('down');
    expect(getScreen()).toContain('› 4 In place and checked:');
    events.keypress('up');
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ kind: 'level', level: 3 });
  });

  it('by Enter when it was answered before', async () => {
    const { answer, events, getScreen } = await show({ current: 2 });
    expect(getScreen()).toContain('› 2 Partly in place (now):');
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ kind: 'level', level: 2 });
  });

  it('never by Enter alone', async () => {
    const { answer, events } = await show();
    events.keypress('enter');
    events.type('1');
    await expect(answer).resolves.toEqual({ kind: 'level', level: 1 });
  });
});

describe('a command is given by its key', () => {
  it.each([
    ['n', 'ន', 'not-applicable'],
    ['e', 'េ', 'evidence'],
    ['c', 'ច', 'note'],
    ['b', 'ប', 'back'],
    ['s', 'ស', 'skip'],
    ['j', '្', 'jump'],
    ['q', 'ឆ', 'quit'],
  ])('%s and the same key in Khmer, %s: %s', async (latin, inKhmer, kind) => {
    for (const key of [latin, inKhmer]) {
      const { answer, events } = await show();
      events.type(key);
      await expect(answer).resolves.toEqual({ kind });
    }
  });

  it('? asks for help', async () => {
    const { answer, events } = await show();
    events.type('?');
    await expect(answer).resolves.toEqual({ kind: 'help' });
  });

  it.each(['5', '9', 'x', ' '])('"%s" means nothing', async (key) => {
    const { answer, events, getScreen } = await show();
    const before = getScreen();
    events.type(key);
    expect(getScreen()).toBe(before);
    events.type('s');
    await expect(answer).resolves.toEqual({ kind: 'skip' });
  });

  it('a letter with Ctrl is no command', async () => {
    const { answer, events } = await show();
    events.keypress({ name: 'b', ctrl: true });
    events.type('s');
    await expect(answer).resolves.toEqual({ kind: 'skip' });
  });
});

describe('what stands on the screen', () => {
  it.each([76, 36, 26])('fits %i cells, in Khmer too', async (width) => {
    const levels = promptOf().levels.map((choice) => ({
      ...choice,
      anchor: khmer.repeat(3),
      note: khmer.repeat(2),
    }));
    const { getScreen, events } = await show({ levels, width: () => width });
    events.keypress('down');
    for (const line of getScreen().split('\n')) expect(cells(line)).toBeLessThanOrEqual(width);
    events.type('q');
  });

  it('a short prompt shows the anchor of the highlighted level only', async () => {
    const { getScreen, events } = await show({ detail: 'short' });
    expect(getScreen()).toContain('Arrow keys show what a level means.');
    expect(getScreen()).not.toContain('The anchor');
    events.keypress('down');
    expect(getScreen()).toContain('› 0 Not in place: The anchor of level 0');
    expect(getScreen()).not.toContain('level 1,');
    events.type('q');
  });

  it('a prompt with anchors only shows the note of the highlighted level', async () => {
    const levels = promptOf().levels.map((choice) => ({
      ...choice,
      note: `Note ${choice.level}.`,
    }));
    const { getScreen, events } = await show({ levels, detail: 'anchors' });
    expect(getScreen()).toContain('The anchor of level 4');
    expect(getScreen()).not.toContain('Here:');
    events.keypress('down');
    expect(getScreen()).toContain('Here: Note 0.');
    expect(getScreen()).not.toContain('Note 1.');
    events.type('q');
  });

  it('a bare prompt shows the keys without their names', async () => {
    const { getScreen, events } = await show({ detail: 'bare' });
    expect(getScreen()).toContain('n  e  c  b  s  j  ? help  q');
    events.type('q');
  });

  it('never takes more lines than it says, whatever is highlighted', async () => {
    for (const detail of ['full', 'anchors', 'short', 'bare'] as const) {
      const config = promptOf({ detail, width: () => 26 });
      const { getScreen, events } = await render(levelPrompt, config);
      for (let times = 0; times < 6; times += 1) {
        expect(getScreen().split('\n').length).toBeLessThanOrEqual(heightOf(config));
        events.keypress('down');
      }
      events.type('q');
    }
  });
});
