import type { SectorFindings } from './findings.ts';
import type { Company, Settled } from './gather.ts';
import type { Aside, LeftOut } from './left-out.ts';

/** What is not counted, in the order in which it matters. */
export const listKinds = [
  'left-out',
  'contradictions',
  'superseded',
  'copies',
  'other-round',
  'other-guideline',
  'passed-over',
] as const;

export type ListKind = (typeof listKinds)[number];

/** Files that do not count, for one reason. */
export type FileList = {
  readonly kind: ListKind;
  /** Of the folder of the round before. */
  readonly isEarlier: boolean;
  readonly rows: readonly ListedFile[];
};

/** A file, whose it is where that could be read, and what did not hold. */
export type ListedFile = {
  readonly file: string;
  readonly company?: Company;
  readonly leftOut?: LeftOut;
};

/** Every file that does not count; lists of nothing are left away. */
export function listsOf({
  settled,
  aside,
  asideBefore,
  picture,
}: SectorFindings): readonly FileList[] {
  const earlier = picture?.change?.before.settled;
  return [
    ...listsIn(settled, aside, false),
    ...(earlier === undefined || asideBefore === undefined
      ? []
      : listsIn(earlier, asideBefore, true)),
  ];
}

const listsIn = (settled: Settled, aside: Aside, isEarlier: boolean): readonly FileList[] =>
  listKinds
    .map((kind) => ({ kind, isEarlier, rows: rowsOf(kind, settled, aside) }))
    .filter(({ rows }) => rows.length > 0);

function rowsOf(kind: ListKind, settled: Settled, aside: Aside): readonly ListedFile[] {
  switch (kind) {
    case 'left-out':
      return aside.leftOut.map((leftOut) => ({ file: leftOut.file, leftOut }));
    case 'contradictions':
    case 'superseded':
    case 'copies':
      return files(settled[kind]);
    case 'other-round':
      return files(settled.otherRound);
    case 'other-guideline':
      return files(settled.otherGuideline);
    case 'passed-over':
      return aside.passedOver.map((file) => ({ file }));
  }
}

const files = (companies: readonly Company[]): readonly ListedFile[] =>
  companies.map((company) => ({ file: company.file, company }));
