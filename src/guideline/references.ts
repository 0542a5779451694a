import type { Complaint } from '../problems/complaint.ts';
import type { Location, Problem } from '../problems/problem.ts';
import type { GuidelineFiles } from './parse.ts';

/**
 * What must hold before a guideline can be worked with: ids are unique, every name leads somewhere, and the
 * area weights add up to 100.
 */
export function findBrokenReferences({ guideline, items }: GuidelineFiles): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (complaint: Complaint, at: Location): void => {
    problems.push({ severity: 'error', complaint, at });
  };
  const { data, locate } = guideline;
  const areas = uniqueIds(data.areas, (id, index) => report(taken(id), locate(['areas', index, 'id'])));
  const segments = uniqueIds(data.segments, (id, index) =>
    report(taken(id), locate(['segments', index, 'id'])),
  );
  const scope = uniqueIds(data.scope ?? [], (id, index) =>
    report(taken(id), locate(['scope', index, 'id'])),
  );
  const sources = new Set(data.sources.map(({ code }) => code));
  const total = data.areas.reduce((sum, { weight }) => sum + weight, 0);
  if (total !== 100) report({ code: 'guideline-sum', total }, locate(['areas'], 'key'));
  for (const [index, question] of (data.scope ?? []).entries()) {
    for (const [place, id] of question['asked-of'].entries()) {
      if (!segments.has(id)) {
        report(unknown('segment', id), locate(['scope', index, 'asked-of', place]));
      }
    }
  }

  const itemIds = new Set<string>();
  for (const file of items) {
    for (const [index, item] of file.data.items.entries()) {
      const at = (field: string): Location => file.locate(['items', index, field]);
      if (itemIds.has(item.id)) report(taken(item.id), at('id'));
      itemIds.add(item.id);
      if (!areas.has(item.area)) report(unknown('area', item.area), at('area'));
      const condition = item['applies-if'];
      if (condition !== undefined && !scope.has(condition)) {
        report(unknown('scope question', condition), at('applies-if'));
      }
      for (const [place, { source }] of item.sources.entries()) {
        if (sources.has(source)) continue;
        report(unknown('source', source), file.locate(['items', index, 'sources', place, 'source']));
      }
    }
  }
  for (const file of items) {
    for (const [index, id] of (file.data.includes ?? []).entries()) {
      if (!itemIds.has(id)) report(unknown('item', id), file.locate(['includes', index]));
    }
  }
  for (const [index, { when }] of (data.contradictions ?? []).entries()) {
    for (const [place, condition] of when.entries()) {
      const at = (field: string): Location => locate(['contradictions', index, 'when', place, field]);
      if (condition.scope !== undefined && !scope.has(condition.scope)) {
        report(unknown('scope question', condition.scope), at('scope'));
      }
      if (condition.item !== undefined && !itemIds.has(condition.item)) {
        report(unknown('item', condition.item), at('item'));
      }
    }
  }
  return problems;
}

const taken = (id: string): Complaint => ({ code: 'guideline-id-taken', id });

const unknown = (kind: string, id: string): Complaint => ({ code: 'guideline-reference', kind, id });

function uniqueIds(
  named: readonly { readonly id: string }[],
  report: (id: string, index: number) => void,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [index, { id }] of named.entries()) {
    if (ids.has(id)) report(id, index);
    ids.add(id);
  }
  return ids;
}
