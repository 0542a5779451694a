import type { Change, ItemChange, Shown } from './picture.ts';

type Levels = ItemChange['levels'] extends Shown<infer Value> ? Exclude<Value, string> : never;

/** The items whose share changed, the widest change first, and how many may not be shown. */
export function widestFirst({ shares }: Change): {
  readonly moved: readonly (Levels & { readonly item: string })[];
  readonly unshown: number;
} {
  const shown = shares.flatMap(({ item, levels }) =>
    typeof levels === 'string' ? [] : [{ item, ...levels }],
  );
  const size = ({ before, now }: Levels): number => Math.abs(now - before);
  return {
    moved: shown
      .filter((each) => size(each) > 0)
      .toSorted(
        (a, b) => size(b) * a.companies - size(a) * b.companies || (a.item < b.item ? -1 : 1),
      ),
    unshown: shares.filter(({ levels }) => levels === 'hidden').length,
  };
}
