import type { Level } from '../guideline/guideline.ts';

/** What was answered to one item. An item without an answer is unanswered. */
export type Answer =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'not-applicable'; readonly reason: string };

export const isSameAnswer = (a: Answer, b: Answer): boolean =>
  a.kind === 'level'
    ? b.kind === 'level' && a.level === b.level
    : b.kind === 'not-applicable' && a.reason === b.reason;
