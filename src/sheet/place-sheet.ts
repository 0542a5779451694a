import type { Particulars } from '../assessment/assessment.ts';
import type { Checked } from '../assessment/check-answer.ts';
import { foldJournals } from '../assessment/fold.ts';
import { journalsAt } from '../assessment/heads.ts';
import type { Journal } from '../assessment/journal.ts';
import { ownAnswers } from '../assessment/own-answers.ts';
import type { Merging, Standing } from './merge-sheet.ts';
import type { Sheet } from './sheet.ts';

/** The assessment that a sheet is brought back to, and who brings it. */
export type SheetHome = {
  readonly id: string;
  /** The digest of the guideline that holds now, and its version where the assessment was moved to it. */
  readonly guideline: string;
  readonly under?: string;
  readonly journals: readonly Journal[];
  readonly contributor: string;
  readonly particulars: Particulars;
};

/**
 * Finds the moment at which a sheet was made in the journals of the assessment it is brought back to. One that was made
 * from another assessment, from another copy of it or with other questions has no such moment.
 */
export function placeSheet(
  { assessment, guideline, heads }: Sheet,
  home: SheetHome,
): Checked<Pick<Merging, 'before' | 'now' | 'imagine'>> {
  if (assessment !== home.id)
    return { ok: false, complaints: [{ code: 'sheet-other-assessment' }] };
  if (guideline !== home.guideline)
    return { ok: false, complaints: [{ code: 'sheet-other-guideline' }] };
  const { journals, contributor, particulars } = home;
  const earlier = journalsAt(journals, heads, home.id);
  if (earlier === undefined) return { ok: false, complaints: [{ code: 'sheet-other-copy' }] };
  const standing = (each: readonly Journal[]): Standing => ({
    assessment: foldJournals(each, particulars),
    own: ownAnswers(ownIn(each, contributor)),
  });
  const others = journals.filter(({ name }) => name !== contributor);
  const own = ownIn(journals, contributor);
  const version = home.under === undefined ? {} : { under: home.under };
  const next = { seq: own.entries.length + 1, at: AFTER_ALL, ...version };
  return {
    ok: true,
    value: {
      before: standing(earlier),
      now: standing(journals),
      imagine: (event) =>
        foldJournals(
          [...others, { ...own, entries: [...own.entries, { ...next, event }] }],
          particulars,
        ),
    },
  };
}

/** A moment after every other: what is imagined is recorded last. */
const AFTER_ALL = '9999-12-31T23:59:59.999Z';

const ownIn = (journals: readonly Journal[], contributor: string): Journal =>
  journals.find(({ name }) => name === contributor) ?? { name: contributor, entries: [], head: '' };
