import type { AskedBack } from '../assessment/asked-back.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Event } from '../assessment/event.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { Phrases } from '../i18n/phrases.ts';

/** What an interview works with. The disk and the clock are someone else's. */
export type Session = {
  readonly guideline: Guideline;
  readonly phrases: Phrases;
  /** How far the translation is in which the guideline stands; absent: it is the English text. */
  readonly translation?: 'draft' | 'reviewed';
  /** Whose journal the answers go to. */
  readonly contributor: string;
  /** ISO date of today. */
  readonly today: string;
  /** As it stands now, all journals together. */
  readonly assessment: () => Assessment;
  /**
   * Puts events on the disk and returns only when they are there: the time of day at which they were, as
   * `14:02:11`. Throws a Failure when they are not; then nothing was recorded.
   */
  readonly record: (events: readonly Event[]) => string;
  /** Present while a reviewer's questions are in force. */
  readonly back?: AskedBackSession;
};

/** What a reviewer asks, in the interview. */
export type AskedBackSession = Pick<AskedBack, 'questions' | 'replies'> & {
  /** Everything else is locked: only these items are asked, and the scope questions are not. */
  readonly onlyThese: boolean;
};
