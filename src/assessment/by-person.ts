import type { Guideline, Item } from '../guideline/guideline.ts';
import { applicability } from './applicable.ts';
import { itemAnswersOf } from './assessment.ts';
import type { Assessment } from './assessment.ts';
import { assigneesOf } from './select-items.ts';

/** What one person is to answer, and how far they are. */
export type PersonsShare = {
  /** Absent for what nobody in particular is to answer. */
  readonly name?: string;
  readonly items: readonly Item[];
  /** Those without an answer that counts: also where people disagree or an earlier answer waits to be confirmed. */
  readonly open: readonly Item[];
};

/** The work by person, in the order of the alphabet, and last what nobody in particular has, if anything. */
export function sharesOf(guideline: Guideline, assessment: Assessment): readonly PersonsShare[] {
  const { asked } = applicability(guideline, assessment);
  const { assigned } = assessment;
  const nobodys = shareOf(
    asked.filter(({ id }) => !assigned.has(id)),
    assessment,
  );
  return [
    ...assigneesOf(asked, assigned).map((name) => ({
      name,
      ...shareOf(
        asked.filter(({ id }) => assigned.get(id) === name),
        assessment,
      ),
    })),
    ...(nobodys.items.length > 0 ? [nobodys] : []),
  ];
}

/** How far some items have come. */
export const shareOf = (items: readonly Item[], assessment: Assessment): PersonsShare => ({
  items,
  open: items.filter(({ id }) => itemAnswersOf(assessment, id).answer === undefined),
});

export const isCritical = ({ criticality }: Item): boolean => criticality === 'critical';
