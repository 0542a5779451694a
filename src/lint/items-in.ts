import type { GuidelineFiles } from '../guideline/parse.ts';
import type { Path } from '../problems/problem.ts';
import type { Finding } from './rule.ts';

type ItemsFile = GuidelineFiles['items'][number];

/** An item as its author wrote it, and where its fields stand. */
export type WrittenItem = {
  readonly item: ItemsFile['data']['items'][number];
  readonly file: Finding['file'];
  readonly at: (...fields: Path) => Path;
};

/** Every item that is still asked, file by file. */
export const itemsIn = ({ items }: GuidelineFiles): readonly WrittenItem[] =>
  items.flatMap((file) =>
    file.data.items.flatMap((item, index) =>
      item.status === 'retired'
        ? []
        : [{ item, file, at: (...fields: Path) => ['items', index, ...fields] }],
    ),
  );
