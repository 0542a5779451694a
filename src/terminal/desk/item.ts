import { itemAnswersOf } from '../../assessment/assessment.ts';
import { handleOf } from '../../review/desk.ts';
import type { CaseFile } from '../../review/findings.ts';
import { describeEvidence } from '../describe.ts';
import { labelled, linesOf } from '../lines.ts';
import type { Writing } from '../talk.ts';
import { answerText, claimedText, evidencedText, findingText, repliesOf } from './answers.ts';

/** Everything about one item of a submission: the question, what was answered and what was found. */
export function renderItem(file: CaseFile, id: string, writing: Writing): string {
  const { guideline, assessment, case: each } = file;
  const { phrases, style, width } = writing;
  const item = guideline.items.find((known) => known.id === id);
  const answers = itemAnswersOf(assessment, id);
  const line = (label: string, text: string | undefined): readonly string[] =>
    text === undefined
      ? []
      : labelled({ label: phrases.general.label(label).trim(), text }, width, style.dim);
  const { desk } = phrases;
  const criticality = item && phrases.general.criticality[item.criticality];
  const { plan } = answers;
  const lines = [
    ...linesOf(`${handleOf(each)} · ${each.intake.organisation}`, width).map(style.dim),
    ...linesOf(`${id} · ${criticality ?? ''} · ${item?.title ?? ''}`, width).map(style.dim),
    ...linesOf(item?.question ?? '', width).map(style.bold),
    '',
    ...line(desk.claimed, claimedText(file, id, writing)),
    ...line(desk.evidenced, evidencedText(file, id, writing)),
    ...line(desk.note, answers.note),
    ...answers.evidence.flatMap((piece) => line(desk.evidence, describeEvidence(piece, phrases))),
    ...line(
      desk.plan,
      plan && phrases.submission.plan(plan.action, plan.person, phrases.general.date(plan.due)),
    ),
    ...repliesOf(file, id, phrases).flatMap(({ label, text }) => line(label, text)),
    ...line(desk.question, each.questions.get(id)),
    ...foundTexts(file, id, writing).flatMap(({ label, text }) => line(label, text)),
  ];
  return `${lines.join('\n')}\n`;
}

/** What was found, or what each reviewer found where they differ. */
function foundTexts(
  file: CaseFile,
  id: string,
  writing: Writing,
): readonly { readonly label: string; readonly text: string }[] {
  const { phrases } = writing;
  const { desk } = phrases;
  if (file.disputed.includes(id)) {
    const opinions = file.case.opinions.get(id) ?? [];
    return opinions.map(({ by, answer, reason }) => ({
      label: desk.opinionsDiffer,
      text: desk.found(answerText(answer, file, phrases), reason, by),
    }));
  }
  const finding = file.found.get(id);
  const text = finding === undefined ? desk.notDecided : findingText(finding, file, writing);
  return [{ label: desk.validated, text }];
}
