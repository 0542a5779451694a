/** What is said about the files that show an answer. */
export const evidence = {
  saved: (time: string, item: string, piece: string): string => `Saved ${time}: ${item}, ${piece}`,
  /** Behind a piece: the name of its copy. */
  copy: (name: string): string => `file ${name}`,
  /** The rest of a line that names a piece. */
  worth: (grade: number): string => `counts as E${grade}`,
  counts: (item: string, level: number): string => `${item} counts at level ${level} now.`,
  countsBelow: (item: string, level: number, claimed: number): string =>
    `${item} counts at level ${level} now, not at ${claimed}; which evidence is wanting: copcheck score --explain ${item}`,
  notLevelled: (item: string): string =>
    `${item} has no level yet. Answer it: copcheck answer ${item} <0-4>`,
  item: (item: string, title: string): string => `${item} ${title}`,
  line: (number: number, piece: string): string => `${number}. ${piece}`,
  none: 'No evidence is named yet. Next: copcheck evidence add <item> <file> --kind document --date 2026-09-30',
  removed: (time: string, item: string, piece: string): string =>
    `Saved ${time}: ${item} no longer names ${piece}`,
  copyStays: (file: string): string => `Its copy stays in ${file}; no other item names it.`,
};
