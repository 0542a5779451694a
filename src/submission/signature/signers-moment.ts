import { isRealDate } from '../../assessment/moment.ts';

const MOMENT = /^(\d{4})(\d{2})(\d{2})(?:([01]\d|2[0-3])([0-5]\d)([0-5]\d)?)?(Z?)$/;

/**
 * A moment as OpenSSH writes it, 20270101 or 202701011200 or 20270101120000, as ISO date and time. It is of the
 * clock of whoever reads it, `offset` from UTC, unless it ends in Z. Undefined where it is none.
 */
export function momentIn(written: string, offset: string): string | undefined {
  const found = MOMENT.exec(written);
  if (found === null) return undefined;
  const [, year, month, day, hours = '00', minutes = '00', seconds = '00', zone] = found;
  const date = `${year}-${month}-${day}`;
  return isRealDate(date)
    ? `${date}T${hours}:${minutes}:${seconds}${zone === 'Z' ? 'Z' : offset}`
    : undefined;
}
