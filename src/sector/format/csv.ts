import type { Guideline } from '../../guideline/guideline.ts';
import type { Phrases } from '../../i18n/phrases.ts';
import { say } from '../../i18n/say.ts';
import { tenths, writeFraction, writeTenths } from '../../scoring/fraction.ts';
import type { Fraction } from '../../scoring/fraction.ts';
import { csvFile } from '../../text/csv-cell.ts';
import type { SectorFindings } from '../findings.ts';
import { listsOf } from '../lists.ts';
import { tenthsOfPercent } from '../percent.ts';
import type { Change, Group, ItemPicture, SectorPicture, Shown } from '../picture.ts';
import type { Spread } from '../spread.ts';

const columns = [
  'part',
  'segment',
  'item',
  'title',
  'measure',
  'value',
  'count',
  'companies',
  'exact',
  'state',
  'file',
  'text',
] as const;

type Row = Partial<Record<(typeof columns)[number], string | number>>;

/** The comparison as one long table, a number a row (docs/sector.md), for a spreadsheet. */
export function sectorCsv(
  findings: SectorFindings,
  { guideline, phrases }: { readonly guideline: Guideline | undefined; readonly phrases: Phrases },
): string {
  const { picture } = findings;
  const titles = new Map(
    [...(guideline?.items ?? []), ...(guideline?.segments ?? [])].map(({ id, title }) => [
      id,
      title,
    ]),
  );
  const rows: readonly Row[] = [
    ...(picture === undefined ? [] : numbersOf(picture)),
    ...listsOf(findings).flatMap(({ kind, isEarlier, rows: files }) =>
      files.map(({ file, company, leftOut }) => ({
        part: isEarlier ? `before-${kind}` : kind,
        file,
        measure: leftOut?.check ?? '',
        text: [
          ...(company === undefined
            ? []
            : [phrases.sector.revision(company.organisation, company.revision)]),
          ...(leftOut?.complaints ?? []).map(
            (complaint) => say(complaint, phrases.complaints).message,
          ),
        ].join(' '),
      })),
    ),
  ];
  return csvFile([
    columns,
    ...rows.map((row) => {
      const titled: Row = { title: titles.get(`${row.item ?? row.segment ?? ''}`) ?? '', ...row };
      return columns.map((column) => `${titled[column] ?? ''}`);
    }),
  ]);
}

const numbersOf = ({ groups, items, change }: SectorPicture): readonly Row[] => [
  ...groups.flatMap(groupRows),
  ...items.flatMap((item) => itemRows(item, groups)),
  ...(change === undefined ? [] : changeRows(change)),
];

/** All companies together stand under `all`. */
const nameOf = ({ segment }: Pick<Group, 'segment'>): string => segment ?? 'all';

function groupRows(group: Group): readonly Row[] {
  const base = { part: 'scores', segment: nameOf(group) };
  const spread = (name: string, found: Shown<Spread>): readonly Row[] =>
    typeof found === 'string'
      ? [{ ...base, measure: name, state: found }]
      : (['lower', 'median', 'upper'] as const).map((quartile) => ({
          ...base,
          measure: `${name}-${quartile}`,
          companies: found.companies,
          ...score(found[quartile]),
        }));
  const { companies } = group;
  return [
    {
      ...base,
      measure: 'companies',
      ...(typeof companies === 'string' ? { state: companies } : { value: companies, companies }),
    },
    ...spread('claimed', group.claimed),
    ...spread('evidenced', group.evidenced),
    ...spread('validated', group.validated),
  ];
}

const score = (exact: Fraction): Row => ({
  value: writeTenths(tenths(exact)),
  exact: writeFraction(exact),
});

function itemRows({ item, cells }: ItemPicture, groups: readonly Group[]): readonly Row[] {
  return cells.flatMap((cell, group): readonly Row[] => {
    if (cell === undefined) return [];
    const base = { part: 'items', segment: nameOf(groups[group] ?? {}), item };
    const { levels, rates, decided } = cell;
    return [
      typeof levels === 'string'
        ? { ...base, measure: 'in-place', state: levels }
        : { ...base, measure: 'in-place', ...share(levels.reached, levels.applies) },
      ...(typeof rates === 'string'
        ? [{ ...base, measure: 'not-applicable', state: rates }]
        : [
            { ...base, measure: 'not-applicable', ...share(rates.notApplicable, rates.asked) },
            { ...base, measure: 'out-of-scope', ...share(rates.outOfScope, rates.asked) },
          ]),
      ...(decided === 'none'
        ? []
        : typeof decided === 'string'
          ? [{ ...base, measure: 'in-place-decided', state: decided }]
          : [
              {
                ...base,
                measure: 'in-place-decided',
                ...share(decided.reached, decided.companies),
              },
            ]),
    ];
  });
}

/** In percent with one decimal, with the counts that it follows from. */
const share = (count: number, companies: number): Row => ({
  value: writeTenths(tenthsOfPercent(count, companies)),
  count,
  companies,
});

function changeRows({ matched, scores, shares }: Change): readonly Row[] {
  const base = { part: 'change' };
  return [
    { ...base, measure: 'companies-in-both', value: matched.companies },
    { ...base, measure: 'companies-found-by-name', value: matched.byName },
    ...(typeof scores === 'string'
      ? [{ ...base, measure: 'evidenced-median', state: scores }]
      : (['before', 'now'] as const).map((side) => ({
          ...base,
          measure: `evidenced-median-${side}`,
          companies: scores.companies,
          ...score(scores[side]),
        }))),
    ...shares.flatMap(({ item, levels }): readonly Row[] =>
      typeof levels === 'string'
        ? [{ ...base, item, measure: 'in-place', state: levels }]
        : (['before', 'now'] as const).map((side) => ({
            ...base,
            item,
            measure: `in-place-${side}`,
            ...share(levels[side], levels.companies),
          })),
    ),
  ];
}
