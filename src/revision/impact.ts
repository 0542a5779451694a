import type { Assessment, ItemAnswers } from '../assessment/assessment.ts';
import { itemsOf } from '../guideline/applicable.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { areaScore } from '../scoring/score.ts';
import type { Score } from '../scoring/score.ts';
import { scoreAssessment } from '../scoring/score-card.ts';
import type { ScoreCard } from '../scoring/score-card.ts';
import type { Change } from './change.ts';

/** What another version does to the score of one company. */
export type Impact = {
  readonly organisation: string;
  readonly before: Score;
  /** With every carried answer confirmed as it was, and new items unanswered. */
  readonly after: Score;
  readonly gradeBefore: string | undefined;
  readonly gradeAfter: string | undefined;
  /** Answers that somebody must confirm, and items that nobody was asked. */
  readonly toConfirm: readonly string[];
  readonly unanswered: readonly string[];
  /** The areas whose score is another, with the changes that this company meets there. */
  readonly areas: readonly AreaImpact[];
};

export type AreaImpact = {
  readonly area: string;
  readonly before: Score;
  readonly after: Score;
  readonly because: readonly Change[];
};

/**
 * What a set of answers is worth under two versions. Nobody knows yet how open answers will be confirmed:
 * they are taken as they were, and where several items became one, the lowest counts.
 */
export function impactOf(
  { before, after }: { readonly before: Assessment; readonly after: Assessment },
  {
    from,
    to,
    changes,
  }: { readonly from: Guideline; readonly to: Guideline; readonly changes: readonly Change[] },
): Impact {
  const settled = confirmAll(after);
  const [was, now] = [scoreAssessment(from, before), scoreAssessment(to, settled)];
  const openBefore = new Set(open(was));
  const met = changesMet(changes, { before, after, from, to });
  return {
    organisation: before.particulars.organisation,
    before: was.evidenced,
    after: now.evidenced,
    gradeBefore: gradeOf(was),
    gradeAfter: gradeOf(now),
    toConfirm: [...after.items].filter(([, each]) => each.toConfirm.length > 0).map(([id]) => id),
    unanswered: open(now).filter((id) => !openBefore.has(id)),
    areas: areaImpacts({ was, now }, { from, to, met }),
  };
}

/** The assessment as it would stand if everybody confirmed what they had said. */
function confirmAll(assessment: Assessment): Assessment {
  const items = [...assessment.items].map(([id, answers]) => [id, confirmed(answers)] as const);
  return { ...assessment, items: new Map(items) };
}

function confirmed(answers: ItemAnswers): ItemAnswers {
  const levels = answers.toConfirm.flatMap(({ answer }) =>
    answer.kind === 'level' ? [answer] : [],
  );
  const [first] = answers.toConfirm;
  const lowest = levels.toSorted((a, b) => a.level - b.level)[0] ?? first?.answer;
  return lowest === undefined ? answers : { ...answers, answer: lowest, toConfirm: [] };
}

const open = ({ items }: ScoreCard): readonly string[] =>
  items.filter(({ kind }) => kind === 'unanswered').map(({ item }) => item);

const scoreIn = ({ areas }: ScoreCard, id: string): Score => {
  const found = areas.find(({ area }) => area === id);
  return found === undefined ? undefined : areaScore(found);
};

const gradeOf = ({ grading }: ScoreCard): string | undefined =>
  grading.kind === 'graded' ? grading.grade : undefined;

/** The changes to items that this company answers or answered, and to what they are counted with. */
function changesMet(
  changes: readonly Change[],
  {
    before,
    after,
    from,
    to,
  }: {
    readonly before: Assessment;
    readonly after: Assessment;
    readonly from: Guideline;
    readonly to: Guideline;
  },
): readonly Change[] {
  const asked = new Set(
    [...itemsOf(from, before.segments), ...itemsOf(to, after.segments)].map(({ id }) => id),
  );
  return changes.filter(
    ({ what, kind, id }) =>
      kind !== 'wording' &&
      kind !== 'renamed' &&
      (what === 'area' || what === 'scoring policy' || (what === 'item' && asked.has(id))),
  );
}

function areaImpacts(
  { was, now }: { readonly was: ScoreCard; readonly now: ScoreCard },
  {
    from,
    to,
    met,
  }: { readonly from: Guideline; readonly to: Guideline; readonly met: readonly Change[] },
): readonly AreaImpact[] {
  const areaOf = new Map([...from.items, ...to.items].map(({ id, area }) => [id, area]));
  const ids = [...new Set([...from.areas, ...to.areas].map(({ id }) => id))];
  return ids
    .map((area) => ({
      area,
      before: scoreIn(was, area),
      after: scoreIn(now, area),
      because: met.filter(
        ({ what, id }) =>
          what === 'scoring policy' || (what === 'area' ? id === area : areaOf.get(id) === area),
      ),
    }))
    .filter(({ before, after, because }) => {
      const weighs = because.some(({ what }) => what === 'area');
      return weighs || !isSameScore(before, after);
    });
}

const isSameScore = (a: Score, b: Score): boolean =>
  a?.numerator === b?.numerator && a?.denominator === b?.denominator;
