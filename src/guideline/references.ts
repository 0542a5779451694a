import type { Location, Problem } from '../problems/problem.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { ReferenceKind } from '../problems/facts.ts';
import { suggest } from '../problems/suggest.ts';
import { doubledNames } from './doubled-names.ts';
import type { GuidelineParts } from './parse.ts';
import type { GuidelineFile } from './schema/guideline-file.ts';
import type { Document } from '../documents/document.ts';

/**
 * What must hold before a guideline can be worked with: ids are unique, every name leads somewhere, and the
 * area weights add up to 100. Where a file could not be read, nothing is said of names that may stand in it.
 */
export function findBrokenReferences(parts: GuidelineParts): readonly Problem[] {
  const names = namesIn(parts);
  const { guideline } = parts;
  return [
    ...namesTaken(parts),
    ...(guideline === undefined ? [] : wrongSum(guideline)),
    ...(guideline === undefined ? [] : brokenInScope(guideline, names)),
    ...brokenInItems(parts, names),
    ...brokenIncludes(parts, names),
    ...(guideline === undefined ? [] : brokenContradictions(guideline, names)),
    ...brokenInContacts(parts),
  ].map(({ complaint, at }) => ({ severity: 'error', complaint, at }));
}

type Head = Document<GuidelineFile>;

type Found = { readonly complaint: Complaint; readonly at: Location };

/** Everything that a name can lead to, by kind; undefined where nobody knows. */
type Names = Readonly<Record<ReferenceKind, ReadonlySet<string> | undefined>>;

const namesIn = ({ guideline, items, hasEveryItem }: GuidelineParts): Names => ({
  area: guideline && new Set(guideline.data.areas.map(({ id }) => id)),
  segment: guideline && new Set(guideline.data.segments.map(({ id }) => id)),
  'scope question': guideline && new Set((guideline.data.scope ?? []).map(({ id }) => id)),
  source: guideline && new Set(guideline.data.sources.map(({ code }) => code)),
  item: hasEveryItem
    ? new Set(items.flatMap((file) => file.data.items.map(({ id }) => id)))
    : undefined,
});

/** Nothing when the name leads somewhere, may do so, or is absent. */
function unless(names: Names, kind: ReferenceKind, id: string | undefined): Complaint | undefined {
  const known = names[kind];
  if (id === undefined || known === undefined || known.has(id)) return undefined;
  return { code: 'guideline-reference', kind, id, meant: suggest(id, [...known]) };
}

function* found(complaint: Complaint | undefined, at: () => Location): Generator<Found> {
  if (complaint !== undefined) yield { complaint, at: at() };
}

function* namesTaken(parts: GuidelineParts): Generator<Found> {
  for (const { id, at } of doubledNames(parts)) {
    yield { complaint: { code: 'guideline-id-taken', id }, at };
  }
}

function* wrongSum({ data, locate }: Head): Generator<Found> {
  const total = data.areas.reduce((sum, { weight }) => sum + weight, 0);
  if (total !== 100) {
    yield { complaint: { code: 'guideline-sum', total }, at: locate(['areas'], 'key') };
  }
}

function* brokenInContacts({ guideline, contacts }: GuidelineParts): Generator<Found> {
  if (guideline === undefined || contacts === undefined) return;
  const { guideline: id } = contacts.data;
  if (id === guideline.data.id) return;
  const allowed = [guideline.data.id];
  const complaint: Complaint = {
    code: 'value-not-listed',
    found: id,
    allowed,
    meant: suggest(id, allowed),
  };
  yield { complaint, at: contacts.locate(['guideline']) };
}

function* brokenInScope({ data, locate }: Head, names: Names): Generator<Found> {
  for (const [index, question] of (data.scope ?? []).entries()) {
    for (const [place, id] of question['asked-of'].entries()) {
      const at = (): Location => locate(['scope', index, 'asked-of', place]);
      yield* found(unless(names, 'segment', id), at);
    }
  }
}

function* brokenInItems({ items }: GuidelineParts, names: Names): Generator<Found> {
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

function* brokenIncludes({ items }: GuidelineParts, names: Names): Generator<Found> {
  for (const file of items) {
    for (const [index, id] of (file.data.includes ?? []).entries()) {
      yield* found(unless(names, 'item', id), () => file.locate(['includes', index]));
    }
  }
}

function* brokenContradictions({ data, locate }: Head, names: Names): Generator<Found> {
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

type Condition = NonNullable<GuidelineFile['contradictions']>[number]['when'][number];

/** A condition that lacks one of its halves is no condition, and would be passed over. */
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

const missing = (field: string): Complaint => ({ code: 'field-missing', field });
