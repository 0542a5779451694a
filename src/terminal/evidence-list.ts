import type { Assessment } from '../assessment/assessment.ts';
import type { Evidence } from '../assessment/evidence.ts';
import { gradeOfEvidence } from '../scoring/effective-level.ts';
import type { CardContext } from './card-context.ts';
import { describeEvidence } from './describe.ts';
import { hanging, linesOf } from './lines.ts';

/** A piece of evidence, and what it is worth at the end of the assessed period. */
export function evidenceWithWorth(
  piece: Evidence,
  { guideline, assessment, phrases }: Pick<CardContext, 'guideline' | 'assessment' | 'phrases'>,
): string {
  const grade = gradeOfEvidence(piece, assessment.particulars.period.to, guideline.scoring);
  return `${describeEvidence(piece, phrases)} – ${phrases.evidence.worth(grade)}`;
}

/** Every item with evidence, its pieces numbered. */
export function renderEvidence(assessment: Assessment, context: CardContext): string {
  const { guideline, phrases, style, width } = context;
  const words = phrases.evidence;
  const lines = guideline.items.flatMap(({ id, title }) => {
    const { evidence = [] } = assessment.items.get(id) ?? {};
    if (evidence.length === 0) return [];
    return [
      ...linesOf(words.item(id, title), width).map(style.bold),
      ...evidence.flatMap((piece, index) =>
        hanging('  ', words.line(index + 1, evidenceWithWorth(piece, context)), width),
      ),
    ];
  });
  return lines.length > 0 ? lines.join('\n') : words.none;
}
