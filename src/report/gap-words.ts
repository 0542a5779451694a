import type { Item, Level } from '../guideline/guideline.ts';
import type { EvidenceGrade } from '../guideline/scoring-policy.ts';
import type { Gap } from '../scoring/gaps.ts';
import type { Entry, Findings, GapEntry } from './findings.ts';

/** What is missing from an item, in few words. */
export function missingInShort(entry: Entry, findings: Findings): string {
  const { score } = entry;
  const isHeldBack = score.kind === 'rated' && score.heldBack !== undefined;
  return isHeldBack
    ? findings.words.gap.heldBackShort(score.claimed, named(score.effective, findings))
    : missingFrom(entry, findings);
}

/** What is missing from an item, and what its evidence lacks. */
export function missingFrom({ score }: Entry, findings: Findings): string {
  const { words } = findings;
  switch (score.kind) {
    case 'unanswered':
      return score.inConflict ? words.gap.inConflict : words.gap.unanswered;
    case 'rated': {
      const { claimed, effective, heldBack, evidence } = score;
      if (heldBack === undefined) return words.gap.level(named(effective, findings));
      return words.gap.heldBack({
        claimed: named(claimed, findings),
        counted: named(effective, findings),
        level: heldBack.level,
        needs: evidenceNamed(heldBack.needs, findings),
        has: evidenceNamed(evidence, findings),
      });
    }
    case 'out-of-scope':
    case 'not-applicable':
      return '';
  }
}

/** The next step of a gap: the level that earns more, and the evidence it needs. */
export const nextStep = ({ next }: Gap, findings: Findings): string =>
  findings.words.gap.next(named(next.level, findings), neededEvidence(next.needs, findings));

/** Evidence that a level needs; undefined when it needs none. */
export const neededEvidence = (grade: EvidenceGrade, findings: Findings): string | undefined =>
  grade === 0 ? undefined : evidenceNamed(grade, findings);

/** `3 (In place)`. */
export const named = (level: Level, { words, levelName }: Findings): string =>
  words.levelNamed(level, levelName(level));

/** `E2 (Record)`. */
export function evidenceNamed(grade: EvidenceGrade, { words, guideline }: Findings): string {
  const meaning = guideline.scoring.evidenceGrades.find((each) => each.grade === grade);
  return words.evidenceGrade(grade, meaning?.name ?? '');
}

/** By when a gap is to be closed: the day that the company planned, else what its tier says. */
export function dueOf({ gap, answers }: GapEntry, { words, general }: Findings): string {
  if (answers.plan !== undefined) return general.date(answers.plan.due);
  return gap.dueDays === undefined ? words.nextCycle : words.withinDays(gap.dueDays);
}

/** The remedy of an item, what to do at once where that is pressing, and what the company plans. */
export function remedyOf({ item, gap, answers }: GapEntry, { words }: Findings): readonly string[] {
  const { interim, remedy }: Item = item;
  return [
    ...(answers.plan === undefined ? [] : [words.plan.planned(answers.plan.action)]),
    ...(gap.tier === 1 && interim !== undefined ? [words.plan.interim(interim)] : []),
    remedy,
  ];
}
