import type { Level } from '../guideline/guideline.ts';
import { levels } from '../guideline/guideline.ts';
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
import { hanging, linesOf } from './lines.ts';
import { loose } from './page.ts';
import type { Block } from './page.ts';
import { yesNoKeys } from './yes-no-keys.ts';

/**
 * Puts the questions line by line, without moving the cursor or drawing anything again, so that a screen
 * reader says each line once, and a pipe can answer. When the input ends, the interview is quit.
 */
export function plainAsker(io: TerminalIo, phrases: Phrases): Asker {
  const words = phrases.interview;
  const lines = lineReader(io);
  const width = (): number => widthOf(io);
  const print = (some: readonly string[]): void => {
    io.output.write(some.map((line) => `${line.trimEnd()}\n`).join(''));
  };
  const show = (blocks: readonly Block[]): void => print(['', ...loose(blocks), '']);

  /** Asks until the typed line means something; undefined when the input has ended. */
  const until = async <Meaning>(
    ask: string,
    meaningOf: (typed: string) => Meaning | undefined,
  ): Promise<Meaning | undefined> => {
    for (;;) {
      print(linesOf(ask, width()));
      const line = await lines.next();
      if (line === undefined) return undefined;
      const meaning = meaningOf(line.trim());
      if (meaning !== undefined) return meaning;
      print(linesOf(words.notAKey(line.trim()), width()));
    }
  };

  const rate = async ({ blocks, levels: choices, current }: RateQuestion): Promise<Step> => {
    show(blocks);
    print(choices.flatMap((choice) => oneLevel(choice, { current, words, width: width() })));
    return (await until(words.answerLine, stepOf)) ?? { kind: 'quit' };
  };

  const yesNo = async ({ blocks, also }: YesNoQuestion): Promise<YesNoStep> => {
    show(blocks);
    const keys = yesNoKeys(also);
    const ask = words.yesNoLine(keys.map(([key, step]) => `${key} ${words.keys[step]}`).join(', '));
    const meaningOf = (typed: string): YesNoStep | undefined =>
      keys.find(([key, step]) => key === keyMeant(typed) || words.keys[step] === typed.toLowerCase())?.[1];
    return (await until(ask, meaningOf)) ?? 'quit';
  };

  const text = async ({ label, initial = '', check }: TextQuestion): Promise<string> => {
    for (;;) {
      print(linesOf(`${label}:`, width()));
      if (initial !== '') print(linesOf(`${words.textNow} ${initial} (${words.keepOrRemove})`, width()));
      const typed = ((await lines.next()) ?? '').replace(/\s+/g, ' ').trim();
      const meant = typed === '' ? initial : typed === '-' && initial !== '' ? '' : typed;
      const complaints = check(meant);
      if (complaints.length === 0 || lines.ended()) return complaints.length === 0 ? meant : '';
      for (const { message, hint } of complaints.map((each) => say(each, phrases.complaints))) {
        print(linesOf(`${message} ${hint}`, width()));
      }
    }
  };

  const choose = async ({ message, options }: Choice): Promise<number | undefined> => {
    print(linesOf(`${message}`, width()));
    print(options.flatMap((option, index) => hanging(`${index + 1}  `, option, width())));
    const chosen = await until(words.choose, (typed) => {
      const number = Number(withLatinDigits(typed === '' ? '0' : typed));
      return Number.isInteger(number) && number >= 0 && number <= options.length ? number : undefined;
    });
    return chosen === undefined || chosen === 0 ? undefined : chosen - 1;
  };

  const goOn = async (message: string): Promise<boolean> => {
    const answer = await until(message, (typed) => (keyMeant(typed) === 'q' ? 'quit' : 'on'));
    return answer === 'on';
  };

  return {
    read: async (some) => print(['', ...some, '']),
    rate,
    yesNo,
    show,
    text,
    choose,
    goOn,
    close: lines.close,
  };
}

function oneLevel(
  { level, name, anchor, note }: LevelChoice,
  { current, words, width }: {
    readonly current: Level | undefined;
    readonly words: Phrases['interview'];
    readonly width: number;
  },
): readonly string[] {
  const title = level === current ? `${name} ${words.now}` : name;
  const notes = note === undefined ? [] : hanging('   ', `${words.levelNote} ${note}`, width);
  return [...hanging(`${level}  `, `${title}: ${anchor}`, width), ...notes];
}

function stepOf(typed: string): Step | undefined {
  const key = keyMeant(typed);
  const level = levels.find((each) => `${each}` === key);
  if (level !== undefined) return { kind: 'level', level };
  const command = itemKeys.find(([each, name]) => each === key || name === key)?.[1];
  return command === undefined ? undefined : { kind: command };
}
