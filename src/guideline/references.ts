import type { Location, Problem } from '../problems/problem.ts';
import type { Complaint } from '../problems/complaint.ts';
import { doubledIds } from './doubled-ids.ts';
import { mustBe } from './must-be.ts';
import type { GuidelineFiles } from './parse.ts';

/**
 * What must hold before a guideline can be worked with: ids are unique, every name leads somewhere, and the
 * area weights add up to 100.
 */
export function findBrokenReferences(files: GuidelineFiles): readonly Problem[] {
  const names = namesIn(files);
  return [
    ...idsTaken(files),
    ...wrongSum(files),
    ...brokenInScope(files, names),
    ...brokenInItems(files, names),
    ...brokenIncludes(files, names),
    ...brokenContradictions(files, names),
    ...foreignContacts(files),
  ].map(({ complaint, at }) => ({ severity: 'error', complaint, at }));
}

type Found = { readonly complaint: Complaint; readonly at: Location };

/** Everything that a name can lead to, by kind. */
type Names = Readonly<Record<Kind, ReadonlySet<string>>>;

type Kind = 'area' | 'segment' | 'scope question' | 'source' | 'item';

const namesIn = ({ guideline: { data }, items }: GuidelineFiles): Names => ({
  area: new Set(data.areas.map(({ id }) => id)),
  segment: new Set(data.segments.map(({ id }) => id)),
  'scope question': new Set((data.scope ?? []).map(({ id }) => id)),
  source: new Set(data.sources.map(({ code }) => code)),
  item: new Set(items.flatMap((file) => file.data.items.map(({ id }) => id))),
});

/** Nothing when the name leads somewhere, or is absent. */
const unless = (names: Names, kind: Kind, id: string | undefined): Complaint | undefined =>
  id === undefined || names[kind].has(id) ? undefined : { code: 'guideline-reference', kind, id };

function* found(complaint: Complaint | undefined, at: () => Location): Generator<Found> {
  if (complaint !== undefined) yield { complaint, at: at() };
}

function* idsTaken(files: GuidelineFiles): Generator<Found> {
  for (const { id, at } of doubledIds(files)) {
    yield { complaint: { code: 'guideline-id-taken', id }, at };
  }
}

/** Contacts that were copied from another guideline still name it. */
const foreignContacts = ({ guideline, contacts }: GuidelineFiles): readonly Found[] =>
  mustBe(guideline.data.id, contacts.data.guideline, () => contacts.locate(['guideline']));

function* wrongSum({ guideline: { data, locate } }: GuidelineFiles): Generator<Found> {
  const total = data.areas.reduce((sum, { weight }) => sum + weight, 0);
  if (total !== 100) {
    yield { complaint: { code: 'guideline-sum', total }, at: locate(['areas'], 'key') };
  }
}

function* brokenInScope(
  { guideline: { data, locate } }: GuidelineFiles,
  names: Names,
): Generator<Found> {
  for (const [index, question] of (data.scope ?? []).entries()) {
    for (const [place, id] of question['asked-of'].entries()) {
      const at = (): Location => locate(['scope', index, 'asked-of', place]);
      yield* found(unless(names, 'segment', id), at);
    }
  }
}

function* brokenInItems({ items }: GuidelineFiles, names: Names): Generator<Found> {
  for (const file of items) {
    for (const [index, item] of file.data.items.entries()) {
      const at =
        (...path: readonly (string | number)[]) =>
        (): Location =>
          file.locate(['items', index, ...path]);
      yield* found(unless(names, 'area', item.area), at('area'));
      yield* found(unless(names, 'scope question', item['applies-if']), at('applies-if'));
      for (const [place, { source }] of item.sources.entries()) {
        yield* found(unless(names, 'source', source), at('sources', place, 'source'));
      }
    }
  }
}

function* brokenIncludes({ items }: GuidelineFiles, names: Names): Generator<Found> {
  for (const file of items) {
    for (const [index, id] of (file.data.includes ?? []).entries()) {
      yield* found(unless(names, 'item', id), () => file.locate(['includes', index]));
    }
  }
}

function* brokenContradictions(
  { guideline: { data, locate } }: GuidelineFiles,
  names: Names,
): Generator<Found> {
  for (const [index, { when }] of (data.contradictions ?? []).entries()) {
    for (const [place, condition] of when.entries()) {
      const at =
        (...field: readonly string[]) =>
        (): Location =>
          locate(['contradictions', index, 'when', place, ...field]);
      yield* found(unless(names, 'scope question', condition.scope), at('scope'));
      yield* found(unless(names, 'item', condition.item), at('item'));
      yield* found(halfSaid(condition), at());
    }
  }
}

type Condition = NonNullable<
  GuidelineFiles['guideline']['data']['contradictions']
>[number]['when'][number];

const missing = (field: string): Complaint => ({ code: 'field-missing', field });

/** A condition that lacks one of its halves holds for everybody, and its contradiction for nobody. */
function halfSaid({
  scope,
  is,
  item,
  below,
  'at-least': atLeast,
}: Condition): Complaint | undefined {
  if (scope !== undefined || is !== undefined) {
    if (scope === undefined) return missing('scope');
    return is === undefined ? missing('is') : undefined;
  }
  if (item === undefined) return missing('item');
  return below === undefined && atLeast === undefined ? missing('below') : undefined;
}
