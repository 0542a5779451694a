/** A calendar day as three numbers. */
type Day = { readonly year: number; readonly month: number; readonly day: number };

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const ISO_MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)(Z|[+-]\d{2}:\d{2})$/;

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

function dayOf(date: string): Day | undefined {
  const [, year = '', month = '', day = ''] = ISO_DATE.exec(date) ?? [];
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  const real =
    found.year >= 1900 &&
    found.month >= 1 &&
    found.month <= 12 &&
    found.day >= 1 &&
    found.day <= daysIn(found.year, found.month);
  return real ? found : undefined;
}

/** Whether a text is a day of the calendar, written year-month-day. */
export const isRealDate = (date: string): boolean => dayOf(date) !== undefined;

/** The date so many months later; the last day of a month stays within its month. */
export function monthsAfter(date: string, months: number): string {
  const { year, month, day } = dayOf(date) ?? { year: 0, month: 1, day: 1 };
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return written({ year: toYear, month: toMonth, day: Math.min(day, daysIn(toYear, toMonth)) });
}

const written = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Days since the first of March of the year 0, so that a leap day is the last of its year. */
function dayNumber({ year, month, day }: Day): number {
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day
  );
}

/**
 * Seconds since a fixed day, for putting moments of different time zones in order. A text that is no moment
 * comes before all others.
 */
export function secondsOf(moment: string): number {
  const [, date = '', hours = '', minutes = '', seconds = '', zone = ''] =
    ISO_MOMENT.exec(moment) ?? [];
  const day = dayOf(date);
  if (day === undefined) return Number.NEGATIVE_INFINITY;
  const offset =
    zone === 'Z' ? 0 : Number(zone.slice(0, 3)) * 3600 + Number(zone[0] + zone.slice(4)) * 60;
  return (
    dayNumber(day) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) - offset
  );
}

/** The day of a moment, as the person who wrote it saw it on the calendar. */
export const dateOf = (moment: string): string => moment.slice(0, 10);
