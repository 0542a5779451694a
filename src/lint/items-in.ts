import type { Document } from '../documents/document.ts';
import type { GuidelineFiles } from '../guideline/parse.ts';
import type { ItemsFile } from '../guideline/schema/items-file.ts';
import type { Path } from '../problems/problem.ts';

/** An item as its author wrote it, and where its fields stand. */
export type WrittenItem = {
  readonly item: ItemsFile['items'][number];
  readonly at: (...fields: Path) => Path;
};

/** The items of a file that are still asked. */
export const itemsIn = ({ data }: Document<ItemsFile>): readonly WrittenItem[] =>
  data.items.flatMap((item, index) =>
    item.status === 'retired'
      ? []
      : [{ item, at: (...fields: Path) => ['items', index, ...fields] }],
  );

/** Every item of a guideline that is still asked. */
export const askedIn = ({ items }: GuidelineFiles): readonly WrittenItem['item'][] =>
  items.flatMap((file) => itemsIn(file).map(({ item }) => item));
