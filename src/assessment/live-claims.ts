import type { Claim } from './assessment.ts';
import type { Journal } from './journal.ts';
import { ownAnswers } from './own-answers.ts';

/** By item, the answers of all contributors that hold: taken back by nobody and settled by nobody. */
export function liveClaims(journals: readonly Journal[]): ReadonlyMap<string, readonly Claim[]> {
  const settled = new Set(
    journals.flatMap(({ entries }) =>
      entries.flatMap(({ event }) => (event.event === 'resolve' ? event.settles : [])),
    ),
  );
  const claims = new Map<string, Claim[]>();
  for (const journal of journals) {
    for (const [item, claim] of ownAnswers(journal)) {
      if (settled.has(claim.id)) continue;
      claims.set(item, [...(claims.get(item) ?? []), claim]);
    }
  }
  return claims;
}
