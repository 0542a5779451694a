import { coreSegment } from './guideline.ts';
import type { Guideline, Item, ScopeQuestion } from './guideline.ts';

/** The items that a company of these segments answers, in the guideline's order, each once. */
export function itemsOf(
  { items, segments }: Guideline,
  chosen: readonly string[],
): readonly Item[] {
  const included = new Set(
    segments.filter(({ id }) => chosen.includes(id)).flatMap(({ includes }) => includes),
  );
  return items.filter(
    ({ id, segment, retired }) =>
      !retired && (segment === coreSegment || chosen.includes(segment) || included.has(id)),
  );
}

/** The items that count towards one segment: the core, its own, and those it includes. */
export const itemsOfSegment = (guideline: Guideline, segment: string): readonly Item[] =>
  itemsOf(guideline, [segment]);

/**
 * The scope questions to ask of a company of these segments. Every one decides about an item that the
 * company would otherwise answer.
 */
export function scopeQuestionsOf(
  guideline: Guideline,
  chosen: readonly string[],
): readonly ScopeQuestion[] {
  const decided = new Set(itemsOf(guideline, chosen).map(({ appliesIf }) => appliesIf));
  return guideline.scope.filter(({ id, askedOf, askedWhen }) => {
    if (!decided.has(id)) return false;
    const asked = (segment: string): boolean => askedOf.includes(segment);
    return askedWhen === 'any' ? chosen.some(asked) : chosen.length > 0 && chosen.every(asked);
  });
}
