import type { ChangedItem } from '../../review/changes.ts';
import type { CaseFile } from '../../review/findings.ts';
import type { SubmittedItem } from '../../submission/submission.ts';
import { describeEvidence } from '../describe.ts';
import { hanging, linesOf, padEnd } from '../lines.ts';
import type { Writing } from '../talk.ts';
import { answerText, repliesOf } from './answers.ts';

/** Only what the company changed since the revision before. */
export function renderChanges(
  file: CaseFile,
  before: string | undefined,
  writing: Writing,
): string {
  const { changes } = file;
  const { phrases, style, width } = writing;
  const { desk, general } = phrases;
  if (changes === undefined || before === undefined)
    return `${linesOf(desk.firstRevision, width).join('\n')}\n`;
  const changed = new Map(changes.items.map((each) => [each.item, each]));
  const shown = [...new Set([...changed.keys(), ...file.replies.keys()])].toSorted();
  const lines = shown.flatMap((item) => [
    ...hanging(padEnd(item, 14), titleOf(file, item), width),
    ...[
      ...detailsOf(changed.get(item), file, writing),
      ...repliesOf(file, item, phrases).map(({ label, text }) => general.label(label) + text),
    ].flatMap((text) => hanging('    ', text, width)),
  ]);
  const others = changes.others.map((part) => desk.parts[part]);
  return [
    ...linesOf(desk.changesTitle(before, changes.items.length), width).map(style.bold),
    ...(lines.length === 0 ? linesOf(desk.noChanges, width) : lines),
    ...(others.length === 0 ? [] : linesOf(desk.changedOthers(others), width)),
    '',
  ].join('\n');
}

const titleOf = ({ guideline }: CaseFile, item: string): string =>
  guideline.items.find(({ id }) => id === item)?.title ?? '';

/** What was changed of an item; nothing where the company only replied. */
function detailsOf(
  changed: ChangedItem | undefined,
  file: CaseFile,
  { phrases }: Writing,
): readonly string[] {
  if (changed === undefined) return [];
  const { parts, before, now } = changed;
  const { desk, general } = phrases;
  const said: Readonly<Record<keyof SubmittedItem, () => readonly string[]>> = {
    answer: () => [
      desk.fromTo(
        answerText(before?.answer, file, phrases),
        answerText(now?.answer, file, phrases),
      ),
    ],
    note: () => [now?.note ?? general.label(desk.parts.note)],
    evidence: () => (now?.evidence ?? []).map((piece) => describeEvidence(piece, phrases)),
    plan: () =>
      now?.plan === undefined
        ? []
        : [phrases.submission.plan(now.plan.action, now.plan.person, general.date(now.plan.due))],
  };
  return parts.flatMap((part) => {
    const texts = said[part]();
    const label = general.label(desk.parts[part]);
    return texts.length === 0 ? [`${label}–`] : texts.map((text) => label + text);
  });
}
