import type { AskedBack } from '../assessment/asked-back.ts';
import { unreplied } from '../assessment/asked-back.ts';
import { dateOf } from '../assessment/moment.ts';
import type { DecidedLevel, ReturnFile } from '../review/return-file.ts';
import { readFraction } from '../scoring/fraction.ts';
import { hanging, labelled, linesOf } from './lines.ts';
import { writeScore } from './score-table.ts';
import type { Writing } from './talk.ts';

/** What a reviewer asked, how far it is answered, and what they decided. */
export type AskedBackView = {
  readonly asked: AskedBack;
  /** The items of which something else is answered than in the revision that was asked about. */
  readonly changed: ReadonlySet<string>;
  /** The return file, where it is at hand. */
  readonly file?: ReturnFile;
};

/** The questions with their state, then the decisions and the score, then the next step. */
export function renderQuestions({ asked, changed, file }: AskedBackView, writing: Writing): string {
  const { phrases, style, width } = writing;
  const { response: words, general } = phrases;
  const open = unreplied(asked);
  const count = asked.questions.size;
  const [first] = open;
  return [
    ...linesOf(
      file === undefined
        ? words.asked(asked.revision)
        : words.returned(asked.revision, file.by, general.date(dateOf(file.closed))),
      width,
    ).map(style.bold),
    ...(asked.due === undefined ? [] : linesOf(words.due(general.date(asked.due)), width)),
    '',
    ...linesOf(
      count === 0 ? words.noQuestions : words.questionsTitle(count - open.length, count),
      width,
    ).map(style.bold),
    ...[...asked.questions].flatMap(([item, question]) =>
      questionLines({ item, question, reply: asked.replies.get(item), changed }, writing),
    ),
    ...(file === undefined ? [] : verdictLines(file, writing)),
    '',
    ...linesOf(first === undefined ? words.nextSubmit : words.nextReply(first), width).map(
      style.dim,
    ),
  ].join('\n');
}

/** That a submission was accepted, with what was decided. */
export const renderAccepted = (file: ReturnFile, writing: Writing): string => {
  const { phrases, style, width } = writing;
  const { response: words, general } = phrases;
  const date = general.date(dateOf(file.closed));
  return [
    ...linesOf(words.accepted(file.revision, file.by, date), width).map(style.bold),
    ...verdictLines(file, writing),
  ].join('\n');
};

function questionLines(
  {
    item,
    question,
    reply,
    changed,
  }: {
    readonly item: string;
    readonly question: string;
    readonly reply: string | undefined;
    readonly changed: ReadonlySet<string>;
  },
  { phrases: { response: words, general }, style, width }: Writing,
): readonly string[] {
  const isChanged = changed.has(item);
  const state =
    reply === undefined
      ? isChanged
        ? 'changed'
        : 'open'
      : isChanged
        ? 'replied-changed'
        : 'replied';
  const tone = reply === undefined ? style.warning : style.good;
  return [
    `  ${item}  ${tone(words.state[state])}`,
    ...hanging('    ', question, width),
    ...(reply === undefined
      ? []
      : labelled(
          { label: general.label(words.reply).trimEnd(), text: reply },
          width - 4,
          style.dim,
        ).map((line) => `    ${line}`)),
  ];
}

function verdictLines(
  { decisions, score, assurance }: ReturnFile,
  { phrases: { response: words, general }, style, width }: Writing,
): readonly string[] {
  const level = (value: DecidedLevel): string => (value === 'na' ? words.notApplicable : value);
  const { scores } = words;
  const number = (text: string | null): string =>
    text === null ? scores.none : general.number(writeScore(readFraction(text), scores.none));
  return [
    ...(decisions.length === 0 ? [] : ['', style.bold(words.decisionsTitle)]),
    ...decisions.flatMap(({ item, claimed, validated, reason }) => [
      ...hanging('  ', `${item}  ${words.decided(level(claimed), level(validated))}`, width),
      ...hanging('    ', reason, width),
    ]),
    '',
    style.bold(`${scores.title} (${general.assurance[assurance]})`),
    ...hanging(
      '  ',
      general.groups([
        `${general.label(scores.claimed)}${number(score.claimed)}`,
        `${general.label(scores.evidenced)}${number(score.evidenced)}`,
        `${general.label(scores.validated)}${number(score.validated)}`,
        `${general.label(scores.grade)}${score.grade ?? scores.none}`,
      ]),
      width,
    ),
  ];
}
