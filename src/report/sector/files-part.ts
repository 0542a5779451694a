import { listsOf } from '../../sector/lists.ts';
import type { FileList } from '../../sector/lists.ts';
import { notesOf } from '../../sector/notes.ts';
import type { Block } from '../block.ts';
import { cell } from '../cell.ts';
import { shown } from './input.ts';
import type { SectorInput } from './input.ts';

/**
 * What must be read with the numbers, and what is not counted. Only what was left out is named file by file; a
 * reason that states somebody's score stays on the reviewer's screen.
 */
export function filesPart(input: SectorInput): readonly Block[] {
  const { picture, findings, guideline, isDraftTranslation, phrases } = input;
  const { sector } = phrases;
  const lists = listsOf(findings);
  const named = lists.filter(isLeftOut);
  const counted = lists.filter((list) => !isLeftOut(list));
  return [
    { kind: 'heading', level: 2, text: sector.notes },
    {
      kind: 'bullets',
      items: notesOf(picture, { guideline, words: sector, isDraftTranslation }),
    },
    ...named.flatMap((list): readonly Block[] => [
      { kind: 'heading', level: 3, text: titleOf(list, input) },
      leftOutTable(list, input),
    ]),
    ...(counted.length === 0
      ? []
      : [{ kind: 'bullets' as const, items: counted.map((list) => titleOf(list, input)) }]),
  ];
}

const isLeftOut = ({ kind }: FileList): boolean => kind === 'left-out' || kind === 'contradictions';

function titleOf(
  { kind, isEarlier, rows }: FileList,
  { phrases: { sector } }: SectorInput,
): string {
  const name = sector.lists[kind];
  return `${isEarlier ? sector.earlier(name) : name} (${rows.length})`;
}

function leftOutTable({ rows }: FileList, input: SectorInput): Block {
  const { sector, submission } = input.phrases;
  return {
    kind: 'table',
    columns: [
      { title: sector.columns.file, share: 45 },
      { title: sector.columns.reason, share: 55 },
    ],
    rows: rows.map(({ file, company, leftOut }) => [
      cell(shown(file, input)),
      [
        ...(leftOut === undefined
          ? []
          : [{ text: sector.didNotHold(submission.check[leftOut.check]) }]),
        ...(company === undefined
          ? []
          : [{ text: shown(sector.revision(company.organisation, company.revision), input) }]),
      ],
    ]),
  };
}
