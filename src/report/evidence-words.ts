import { shortCopyName } from '../assessment/evidence.ts';
import type { Evidence } from '../assessment/evidence.ts';
import { gradeOfEvidence } from '../scoring/effective-level.ts';
import type { Words } from './block.ts';
import type { Entry, Findings } from './findings.ts';
import { evidenceNamed } from './gap-words.ts';

/** The evidence named for an item, each piece with what it is worth and what its age takes away. */
export function evidenceWords({ answers, score }: Entry, findings: Findings): readonly Words[] {
  const { words } = findings;
  if (answers.evidence.length > 0) {
    return answers.evidence.map((piece) => ({ text: describe(piece, findings) }));
  }
  if (score.kind !== 'rated') return [];
  return [{ text: words.items.noEvidence(evidenceNamed(0, findings)), tone: 'quiet' }];
}

function describe(piece: Evidence, findings: Findings): string {
  const { words, general } = findings;
  const { title, kind, date, system, owner, file } = piece;
  const says = [
    title,
    general.evidenceKind[kind],
    general.date(date),
    ...(system === undefined ? [] : [words.items.kept(system)]),
    ...(owner === undefined ? [] : [words.items.owner(owner)]),
    ...(file === undefined ? [] : [words.items.file(shortCopyName(file))]),
    ...ageOf(piece, findings),
  ];
  return says.join(' · ');
}

/** What age takes away from a piece: the difference from what it was worth on its own day. */
function ageOf(piece: Evidence, findings: Findings): readonly string[] {
  const { words, guideline, assessment } = findings;
  const policy = guideline.scoring;
  const fresh = gradeOfEvidence(piece, piece.date, policy);
  const now = gradeOfEvidence(piece, assessment.particulars.period.to, policy);
  if (now === fresh) return [];
  const { oneGradeLessAfterMonths, worthlessAfterMonths } = policy.evidenceAge;
  const months = now === 0 ? worthlessAfterMonths : oneGradeLessAfterMonths;
  return [words.items.aged(months, evidenceNamed(now, findings))];
}
