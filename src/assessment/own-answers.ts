import type { Claim } from './assessment.ts';
import { answerIn } from './fold-items.ts';
import type { Journal } from './journal.ts';

/** What one person answered, by item, as their own journal has it: the last answer to each that was not taken back. */
export function ownAnswers({ name, entries }: Journal): ReadonlyMap<string, Claim> {
  const own = new Map<string, Claim>();
  for (const { event, seq, at } of entries) {
    if (event.event === 'withdraw') own.delete(event.item);
    if (event.event === 'carry' || !('item' in event)) continue;
    const answer = answerIn(event);
    if (answer !== undefined) own.set(event.item, { id: `${name}:${seq}`, by: name, at, answer });
  }
  return own;
}
