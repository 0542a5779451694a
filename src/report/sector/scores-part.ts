import { tenths, writeTenths } from '../../scoring/fraction.ts';
import { roundsLine } from '../../sector/notes.ts';
import type { Group, Shown } from '../../sector/picture.ts';
import type { Spread } from '../../sector/spread.ts';
import type { Block, Cell, Table } from '../block.ts';
import { cell, numberColumn } from '../cell.ts';
import { shown } from './input.ts';
import type { SectorInput } from './input.ts';

/** The first page: which round, how many companies, and how their scores are spread. */
export const scoresPart = (input: SectorInput): readonly Block[] => {
  const { sector } = input.phrases;
  return [
    cover(input),
    { kind: 'heading', level: 2, isSection: true, text: sector.scores },
    { kind: 'paragraph', text: sector.scoresText },
    scoreTable(input),
    ...(input.picture.groups.some(hides)
      ? [{ kind: 'paragraph' as const, text: sector.hiddenKey, tone: 'quiet' as const }]
      : []),
    { kind: 'paragraph', text: sector.noteDeclared, tone: 'quiet' },
  ];
};

function cover(input: SectorInput): Block {
  const { picture, guideline, isDraftTranslation, phrases, program, template } = input;
  const { sector, report, general } = phrases;
  return {
    kind: 'cover',
    issuer: template.issuer ?? sector.issuer(program.version),
    title: sector.title,
    organisation: `${shown(roundsLine(picture, sector), input)} · ${sector.companies(picture.companies)}`,
    lines: [
      guideline.title,
      `${report.guidelinePin(guideline.id, guideline.version)} · ${sector.asOf(general.date(picture.asOf))}`,
    ],
    labels: [
      report.labels.standing[guideline.standing],
      sector.declared,
      ...(isDraftTranslation ? [report.labels.draftTranslation] : []),
    ],
    ...(template.emblem !== undefined && { emblem: template.emblem.says }),
  };
}

const hides = (group: Group): boolean =>
  [group.companies, group.claimed, group.evidenced, group.validated].includes('hidden');

/** A row a group, with the three scores below one another. */
function scoreTable({ picture, guideline, phrases: { sector } }: SectorInput): Table {
  const { columns } = sector;
  const names = [sector.claimed, sector.evidenced, sector.validated];
  return {
    kind: 'table',
    columns: [
      { title: columns.segment, share: 30 },
      { title: columns.score, share: 19 },
      numberColumn(columns.lower, 13),
      numberColumn(columns.median, 13),
      numberColumn(columns.upper, 13),
      numberColumn(columns.companies, 12),
    ],
    rows: picture.groups
      .filter(({ companies }) => companies !== 'none')
      .map((group) => {
        const isHidden = group.companies === 'hidden';
        const spreads = isHidden
          ? [group.claimed]
          : [group.claimed, group.evidenced, group.validated];
        const numbers = (quartile: 'lower' | 'median' | 'upper'): Cell =>
          spreads.map((spread) => ({
            text: typeof spread === 'string' ? sector.none : writeTenths(tenths(spread[quartile])),
            ...(quartile === 'median' && { tone: 'strong' as const }),
          }));
        const title = guideline.segments.find(({ id }) => id === group.segment)?.title;
        return [
          cell(title ?? sector.all, 'strong'),
          isHidden ? cell(sector.none) : names.map((text) => ({ text })),
          numbers('lower'),
          numbers('median'),
          numbers('upper'),
          spreads.map((spread) => ({ text: countOf(spread, sector) })),
        ];
      }),
  };
}

const countOf = (
  spread: Shown<Spread>,
  { hidden, none }: SectorInput['phrases']['sector'],
): string => {
  if (spread === 'hidden') return `${hidden} *`;
  return spread === 'none' ? none : `${spread.companies}`;
};
