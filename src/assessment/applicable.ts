import { itemsOf, scopeQuestionsOf } from '../guideline/applicable.ts';
import type { Guideline, Item } from '../guideline/guideline.ts';
import { itemAnswersOf } from './assessment.ts';
import type { Assessment } from './assessment.ts';

/** The items of an assessment: those to answer, and those that a scope answer took out. */
export type Applicability = {
  readonly asked: readonly Item[];
  readonly outOfScope: readonly Item[];
};

/**
 * Which items this company answers. A scope question that was not put to it, or not answered, counts as yes
 * (scoring policy 1.0.0, section 4).
 */
export function applicability(
  guideline: Guideline,
  { segments, scope }: Assessment,
): Applicability {
  const put = new Set(scopeQuestionsOf(guideline, segments).map(({ id }) => id));
  const isOut = ({ appliesIf }: Item): boolean =>
    appliesIf !== undefined && put.has(appliesIf) && scope.get(appliesIf) === 'no';
  const items = itemsOf(guideline, segments);
  return { asked: items.filter((item) => !isOut(item)), outOfScope: items.filter(isOut) };
}

/** How far an assessment, or an area of it, has come. */
export type Progress = { readonly answered: number; readonly asked: number };

export const progressOf = (items: readonly Item[], assessment: Assessment): Progress => ({
  answered: items.filter(({ id }) => itemAnswersOf(assessment, id).answer !== undefined).length,
  asked: items.length,
});

/** The first item from a place on, and then from the start, that has no answer. */
export function nextOpenItem(
  items: readonly Item[],
  assessment: Assessment,
  from: number,
): Item | undefined {
  const isOpen = ({ id }: Item): boolean => itemAnswersOf(assessment, id).answer === undefined;
  return items.slice(from).find(isOpen) ?? items.find(isOpen);
}

/** The items that a word leads to: an id, the beginning of one, or a word of a title or question. */
export function findItems(items: readonly Item[], word: string): readonly Item[] {
  const sought = word.trim().toLowerCase();
  if (sought === '') return [];
  const exact = items.filter(({ id }) => id.toLowerCase() === sought);
  if (exact.length > 0) return exact;
  const byId = items.filter(({ id }) => id.toLowerCase().includes(sought));
  if (byId.length > 0) return byId;
  return items.filter(({ title, question }) =>
    `${title} ${question}`.toLowerCase().includes(sought),
  );
}
