import type { Level } from '../guideline/guideline.ts';
import { levels as allLevels } from '../guideline/guideline.ts';
import type { Phrases } from '../i18n/phrases.ts';
import { say } from '../i18n/say.ts';
import type {
  Asker,
  Choice,
  LevelChoice,
  RateQuestion,
  Step,
  TextQuestion,
  YesNoQuestion,
  YesNoStep,
} from './asker.ts';
import { widthOf } from './io.ts';
import type { TerminalIo } from './io.ts';
import { itemKeys, keyMeant, withLatinDigits } from './keys.ts';
import { lineReader } from './line-reader.ts';
import type { LineReader } from './line-reader.ts';
import { hanging, linesOf } from './lines.ts';
import { loose } from './page.ts';
import type { Block } from './page.ts';
import { yesNoKeys } from './yes-no-keys.ts';

/**
 * Puts the questions line by line, without moving the cursor or drawing anything again, so that a screen
 * reader says each line once, and a pipe can answer. When the input ends, the interview is quit.
 */
export function plainAsker(io: TerminalIo, phrases: Phrases): Asker {
  const desk: Desk = { io, phrases, lines: lineReader(io) };
  return {
    read: async (lines) => print(desk, ['', ...lines, '']),
    rate: (question) => rate(desk, question),
    yesNo: (question) => yesNo(desk, question),
    show: (blocks) => show(desk, blocks),
    text: (question) => text(desk, question),
    choose: (choice) => choose(desk, choice),
    goOn: async (message) =>
      (await until(desk, message, (typed) => (keyMeant(typed) === 'q' ? 'quit' : 'on'))) === 'on',
    close: desk.lines.close,
  };
}

type Desk = { readonly io: TerminalIo; readonly phrases: Phrases; readonly lines: LineReader };

function print({ io }: Desk, lines: readonly string[]): void {
  io.output.write(lines.map((line) => `${line.trimEnd()}\n`).join(''));
}

const printText = (desk: Desk, words: string): void =>
  print(desk, linesOf(words, widthOf(desk.io)));

const show = (desk: Desk, blocks: readonly Block[]): void =>
  print(desk, ['', ...loose(blocks.filter(({ keep }) => keep !== 'ornament')), '']);

/** Asks until the typed line means something; undefined when the input has ended. */
async function until<Meaning>(
  desk: Desk,
  ask: string,
  meaningOf: (typed: string) => Meaning | undefined,
): Promise<Meaning | undefined> {
  for (;;) {
    printText(desk, ask);
    const line = await desk.lines.next();
    if (line === undefined) return undefined;
    const meaning = meaningOf(line.trim());
    if (meaning !== undefined) return meaning;
    printText(desk, desk.phrases.interview.notAKey(line.trim()));
  }
}

async function rate(desk: Desk, { blocks, levels, current, again }: RateQuestion): Promise<Step> {
  const { interview } = desk.phrases;
  show(desk, again ? blocks.filter(({ keep }) => keep === 'always') : blocks);
  if (!again) {
    const width = widthOf(desk.io);
    print(
      desk,
      levels.flatMap((choice) => oneLevel(choice, { current, words: interview, width })),
    );
  }
  return (await until(desk, interview.answerLine, stepOf)) ?? { kind: 'quit' };
}

function oneLevel(
  { level, name, anchor, note }: LevelChoice,
  {
    current,
    words,
    width,
  }: {
    readonly current: Level | undefined;
    readonly words: Phrases['interview'];
    readonly width: number;
  },
): readonly string[] {
  const title = level === current ? `${name} ${words.now}` : name;
  const notes = note === undefined ? [] : hanging('   ', `${words.levelNote} ${note}`, width);
  return [...hanging(`${level}  `, `${words.levelName(title)} ${anchor}`, width), ...notes];
}

function stepOf(typed: string): Step | undefined {
  const key = keyMeant(typed);
  const level = allLevels.find((each) => `${each}` === key);
  if (level !== undefined) return { kind: 'level', level };
  const command = itemKeys.find(([each, name]) => each === key || name === key)?.[1];
  return command === undefined ? undefined : { kind: command };
}

async function yesNo(desk: Desk, { blocks, also }: YesNoQuestion): Promise<YesNoStep> {
  const { interview } = desk.phrases;
  show(desk, blocks);
  const keys = yesNoKeys(also);
  const names = keys.map(([key, step]) => `${key} ${interview.keys[step]}`);
  const step = await until(desk, interview.yesNoLine(names.join(', ')), (typed) => {
    const found = keys.find(
      ([key, name]) => key === keyMeant(typed) || interview.keys[name] === typed.toLowerCase(),
    );
    return found?.[1];
  });
  return step ?? 'quit';
}

/** Nothing can be edited on a plain line: what stands there is kept by Enter and taken back by a hyphen. */
async function text(desk: Desk, { label, initial = '', check }: TextQuestion): Promise<string> {
  const { complaints, interview } = desk.phrases;
  for (;;) {
    printText(desk, `${label}:`);
    if (initial !== '')
      printText(desk, `${interview.textNow} ${initial} (${interview.keepOrRemove})`);
    const meant = meantBy(((await desk.lines.next()) ?? '').replace(/\s+/g, ' ').trim(), initial);
    const faults = check(meant);
    if (faults.length === 0) return meant;
    if (desk.lines.ended()) return '';
    for (const fault of faults) {
      const { message, hint } = say(fault, complaints);
      printText(desk, `${message} ${hint}`);
    }
  }
}

function meantBy(typed: string, initial: string): string {
  if (typed === '') return initial;
  return typed === '-' && initial !== '' ? '' : typed;
}

async function choose(desk: Desk, { message, options }: Choice): Promise<number | undefined> {
  const width = widthOf(desk.io);
  print(desk, [
    ...linesOf(message, width),
    ...options.flatMap((option, index) => hanging(`${index + 1}  `, option, width)),
  ]);
  const chosen = await until(desk, desk.phrases.interview.choose, (typed) => {
    const number = Number(withLatinDigits(typed === '' ? '0' : typed));
    return Number.isInteger(number) && number >= 0 && number <= options.length ? number : undefined;
  });
  return chosen === undefined || chosen === 0 ? undefined : chosen - 1;
}
