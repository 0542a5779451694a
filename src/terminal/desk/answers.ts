import type { Answer } from '../../assessment/answer.ts';
import { claimedAnswer, scoreOfItem } from '../../review/findings.ts';
import type { CaseFile, Finding } from '../../review/findings.ts';
import { describeAnswer } from '../describe.ts';
import type { Writing } from '../talk.ts';

/** What the company answered to an item. */
export function claimedText(file: CaseFile, item: string, { phrases }: Writing): string {
  if (scoreOfItem(file, item)?.kind === 'out-of-scope') return phrases.desk.outOfScope;
  return answerText(claimedAnswer(file, item), file, phrases);
}

/** The level at which an item counts by its evidence; undefined where it does not count. */
export function evidencedText(
  file: CaseFile,
  item: string,
  { phrases }: Writing,
): string | undefined {
  const score = scoreOfItem(file, item);
  if (score?.kind !== 'rated') return undefined;
  const { effective: level, evidence } = score;
  return `${answerText({ kind: 'level', level }, file, phrases)} (E${evidence})`;
}

/** What was found of an item, by whom, and in which revision. */
export function findingText(
  { answer, reason, by, revision }: Finding,
  file: CaseFile,
  { phrases }: Writing,
): string {
  const { desk } = phrases;
  const isNew = revision === file.submission.revision;
  const who = isNew ? by : desk.inRevision(by, revision);
  return desk.found(answerText(answer, file, phrases), reason, who);
}

export const answerText = (
  answer: Answer | undefined,
  { guideline }: CaseFile,
  phrases: Writing['phrases'],
): string =>
  answer === undefined ? phrases.desk.noAnswer : describeAnswer(answer, guideline.scoring, phrases);

/** What was asked about an item in the revision before, and what the company replied. */
export function repliesOf(
  { replies }: CaseFile,
  item: string,
  { desk }: Writing['phrases'],
): readonly { readonly label: string; readonly text: string }[] {
  const known = replies.get(item);
  if (known === undefined) return [];
  const { revision, question, reply = desk.noReply } = known;
  return [
    { label: desk.askedBefore(revision), text: question },
    { label: desk.reply, text: reply },
  ];
}
