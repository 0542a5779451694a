import { isRealDate, monthsAfter } from '../../assessment/moment.ts';
import type { Rule } from '../rule.ts';

/** How long a number or an address may be handed on before somebody tries it again. */
const MONTHS = 12;

export const contactsWereVerifiedLately: Rule = {
  id: 'contacts-were-verified-lately',
  severity: 'warning',
  of: 'contacts',
  summary: 'Somebody tried every channel within the last twelve months.',
  *check(file, today) {
    for (const [index, { id, 'verified-on': day }] of file.data.channels.entries()) {
      const message = wrongWith(id, day, today);
      if (message === undefined) continue;
      yield {
        file,
        path: ['channels', index, day === undefined ? 'id' : 'verified-on'],
        message,
        hint: 'Ring the number or open the page, correct what has changed, and write the day: verified-on.',
      };
    }
  },
};

function wrongWith(id: string, day: string | undefined, today: string): string | undefined {
  if (day === undefined) return `Nobody has tried the channel "${id}" yet.`;
  if (!isRealDate(day)) return `"${day}" is no day of the calendar.`;
  if (day > today) return `The channel "${id}" was tried on ${day}, which is after ${today}.`;
  return monthsAfter(day, MONTHS) < today
    ? `The channel "${id}" was last tried on ${day}, more than ${MONTHS} months before ${today}.`
    : undefined;
}
