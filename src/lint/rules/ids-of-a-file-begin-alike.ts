import { itemsIn } from '../items-in.ts';
import type { Rule } from '../rule.ts';

export const idsOfAFileBeginAlike: Rule = {
  id: 'ids-of-a-file-begin-alike',
  severity: 'error',
  of: 'items and guideline',
  summary: 'What stands before the area in an id is the same in the whole file.',
  *check(file, { data: { areas } }) {
    const isOfSegment = file.data.segment !== 'core';
    const known = new Set(areas.map(({ id }) => id));
    const written = itemsIn(file).flatMap(({ item, at }) => {
      const parts = item.id.split('-');
      const area = parts.findLastIndex((part) => known.has(part));
      return area < 0 ? [] : [{ id: item.id, at, start: parts.slice(0, area).join('-') }];
    });
    const starts = written.map(({ start }) => start);
    // Where as many begin one way as the other, the core is the one file whose ids begin with their area.
    const likely = starts.toSorted(
      (a, b) => Number((b !== '') === isOfSegment) - Number((a !== '') === isOfSegment),
    );
    const usual = mostFrequent(likely);
    for (const { id, at, start } of written) {
      if (start === usual) continue;
      yield {
        file,
        path: at('id'),
        message: `${id} begins with ${shown(start)}, the other ids of this file with ${shown(usual)}.`,
        hint: 'Was it copied from another file? Give it the next free number of this one. An id that was released stays.',
      };
    }
  },
};

/** The first of those that stand there most often. */
function mostFrequent(texts: readonly string[]): string {
  const count = (text: string): number => texts.filter((each) => each === text).length;
  const [most = ''] = texts.toSorted((a, b) => count(b) - count(a));
  return most;
}

const shown = (start: string): string => (start === '' ? 'its area' : `"${start}"`);
