import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isUpKey,
  useKeypress,
  useState,
} from '@inquirer/core';
import type { KeypressEvent } from '@inquirer/core';
import { levels as allLevels } from '../guideline/guideline.ts';
import type { Level } from '../guideline/guideline.ts';
import type { Phrases } from '../i18n/phrases.ts';
import type { Style } from '../problems/format/text.ts';
import type { LevelChoice, Step } from './asker.ts';
import { itemKeys, letterOf } from './keys.ts';
import { hanging, linesOf, row } from './lines.ts';
import type { Detail } from './page.ts';

export type LevelPrompt = {
  readonly levels: readonly LevelChoice[];
  /** The level answered before, if any; it is highlighted first. */
  readonly current?: Level;
  readonly detail: Detail;
  readonly width: () => number;
  readonly words: Phrases['interview'];
  readonly style: Style;
};

/**
 * Asks for a level with one key, or with the arrow keys and Enter; the other keys of an item end the prompt
 * too. The question itself is never the prompt's message but is printed above it, and every line is wrapped
 * here: the library counts Khmer narrower than terminals do and would print a line again at each key.
 */
export const levelPrompt = createPrompt<Step, LevelPrompt>((config, done) => {
  const [highlighted, highlight] = useState(config.current);

  useKeypress((key, line) => {
    line.clearLine(0); // a key is a command here, not text
    const step = stepOf(key, highlighted);
    if (step !== undefined) done(step);
    else if (isUpKey(key)) highlight(neighbour(highlighted, -1));
    else if (isDownKey(key)) highlight(neighbour(highlighted, 1));
  });

  return [...levelLines(config, highlighted), `${config.words.level} `].join('\n');
});

/** Enter answers only what was highlighted: on a new item nothing is, so that nobody answers by accident. */
function stepOf(key: KeypressEvent, highlighted: Level | undefined): Step | undefined {
  if (isEnterKey(key))
    return highlighted === undefined ? undefined : { kind: 'level', level: highlighted };
  const letter = letterOf(key);
  const level = allLevels.find((each) => `${each}` === letter);
  if (level !== undefined) return { kind: 'level', level };
  const command = itemKeys.find(([each]) => each === letter)?.[1];
  return command === undefined ? undefined : { kind: command };
}

/** From nothing, both arrows lead to the end they come from. */
function neighbour(level: Level | undefined, step: 1 | -1): Level {
  const ends: Readonly<Record<1 | -1, Level>> = { 1: 0, [-1]: 4 };
  if (level === undefined) return ends[step];
  return allLevels.find((each) => each === level + step) ?? level;
}

/**
 * The lines that a prompt takes, its own last one included. Where the levels hide their anchors the tallest
 * state counts; the note that comes up with a highlighted level may let the window scroll instead.
 */
export function heightOf(config: LevelPrompt): number {
  const hidden = config.detail === 'short' || config.detail === 'bare';
  const states = hidden ? [undefined, ...allLevels] : [undefined];
  return Math.max(...states.map((state) => levelLines(config, state).length)) + 1;
}

function levelLines(config: LevelPrompt, highlighted: Level | undefined): readonly string[] {
  const { levels, detail, words, style } = config;
  const width = config.width();
  const lines = levels.flatMap((choice) => oneLevel(choice, { config, highlighted, width }));
  const tip = detail === 'short' && highlighted === undefined ? linesOf(words.arrows, width) : [];
  const keys = row(
    itemKeys.map(([key, command]) =>
      detail === 'bare' && command !== 'help' ? key : `${key} ${words.keys[command]}`,
    ),
    width,
  );
  return [...lines, ...tip.map(style.dim), '', ...keys.map(style.dim)];
}

function oneLevel(
  { level, name, anchor, note }: LevelChoice,
  {
    config,
    highlighted,
    width,
  }: {
    readonly config: LevelPrompt;
    readonly highlighted: Level | undefined;
    readonly width: number;
  },
): readonly string[] {
  const { detail, words, style } = config;
  const chosen = level === highlighted;
  const title = level === config.current ? `${name} ${words.now}` : name;
  const mark = `${chosen ? '›' : ' '} ${level} `;
  if (!chosen && (detail === 'short' || detail === 'bare')) return hanging(mark, title, width);
  const [first = '', ...others] = hanging(mark, `${words.levelName(title)} ${anchor}`, width);
  const head = `${mark}${words.levelName(title)}`;
  const bold = first.startsWith(head) ? `${style.bold(head)}${first.slice(head.length)}` : first;
  return [bold, ...others, ...(chosen || detail === 'full' ? noteLines(note, words, width) : [])];
}

const noteLines = (
  note: string | undefined,
  { levelNote }: Phrases['interview'],
  width: number,
): readonly string[] => (note === undefined ? [] : hanging('    ', `${levelNote} ${note}`, width));
