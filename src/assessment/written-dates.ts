import { isRealDate } from './moment.ts';

/** In which order a spreadsheet wrote the day and the month of its dates. */
export type DateOrder = 'day-first' | 'month-first';

/** A date as it stands in a file, and the one that is known to stand in its place, if any. */
export type WrittenDate = { readonly written: string; readonly known?: string };

/**
 * The order that the dates of one file follow, where they say it: by a day above 12, or by a date that is known. A
 * spreadsheet turns 2027-03-31 into 31/03/2027 or 3/31/2027, after the country it is set to, and writes all of them
 * alike. Undefined where nothing tells, or where they contradict each other.
 */
export function orderOf(dates: readonly WrittenDate[]): DateOrder | undefined {
  const told = new Set(dates.flatMap((date) => tellsOrder(date) ?? []));
  const [order, ...others] = told;
  return others.length === 0 ? order : undefined;
}

function tellsOrder({ written, known }: WrittenDate): DateOrder | undefined {
  const orders = (['day-first', 'month-first'] as const).filter((order) => {
    const date = read(written, order);
    return date !== undefined && (readings(written).length === 1 || date === known);
  });
  return orders.length === 1 ? orders[0] : undefined;
}

/** The date as year-month-day; the text itself where it is no date; undefined where it can be read as two. */
export function dateWritten(written: string, order: DateOrder | undefined): string | undefined {
  const text = withoutTime(written);
  const [, year = '', month = '', day = ''] = YEAR_FIRST.exec(text) ?? [];
  if (year !== '') return iso(year, month, day);
  const [one, other] = readings(written);
  if (other === undefined) return one ?? text;
  return order && read(written, order);
}

/** The days as which a date can be read: none, one, or two. */
const readings = (written: string): readonly string[] => [
  ...new Set(
    (['day-first', 'month-first'] as const).flatMap((order) => read(written, order) ?? []),
  ),
];

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;

/** A real date, read in this order. */
function read(written: string, order: DateOrder): string | undefined {
  const [, first = '', second = '', year = ''] = YEAR_LAST.exec(withoutTime(written)) ?? [];
  if (year === '') return undefined;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  const date = iso(year.length === 2 ? `20${year}` : year, month, day);
  return isRealDate(date) ? date : undefined;
}

const iso = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** In Latin digits, and without the midnight that some programs add. */
const withoutTime = (written: string): string =>
  written
    .replaceAll(/[\u17e0-\u17e9]/g, (digit) => `${(digit.codePointAt(0) ?? 0) - 0x17e0}`)
    .trim()
    .replace(/[ T]0?0:00(?::00)?$/, '');
