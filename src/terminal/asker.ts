import type { Level } from '../guideline/guideline.ts';
import type { LevelMeaning } from '../guideline/scoring-policy.ts';
import type { Complaint } from '../problems/complaint.ts';
import type { Command } from './keys.ts';
import type { Block } from './page.ts';

/**
 * Whoever puts the questions: on a screen that is drawn anew for each item, or line by line for a screen
 * reader. The interview itself does not know which.
 */
export type Asker = {
  /** Shows something to read, page by page where there are pages. */
  readonly read: (lines: readonly string[]) => Promise<void>;
  readonly rate: (question: RateQuestion) => Promise<Step>;
  readonly yesNo: (question: YesNoQuestion) => Promise<YesNoStep>;
  /** Some lines above a text question or a choice; a screen is cleared first. */
  readonly show: (blocks: readonly Block[]) => void;
  /** A short text that holds. Whatever could not stand was said and asked again. */
  readonly text: (question: TextQuestion) => Promise<string>;
  /** The place of the chosen one, from 0; undefined to go back. */
  readonly choose: (question: Choice) => Promise<number | undefined>;
  /** Whether to go on; false to quit. */
  readonly goOn: (message: string) => Promise<boolean>;
  /** Gives the terminal back. */
  readonly close: () => void;
};

/** An item with everything to be read before it is rated. */
export type RateQuestion = {
  readonly blocks: readonly Block[];
  readonly levels: readonly LevelChoice[];
  /** The level answered before, if any. */
  readonly current?: Level;
  /** Asked a moment ago: a screen reader need not hear all of it again. */
  readonly again: boolean;
};

/** A level with its anchor, and what that means for this item where the anchor alone would mislead. */
export type LevelChoice = Pick<LevelMeaning, 'level' | 'name' | 'anchor'> & {
  readonly note?: string;
};

/** What an officer does with an item. */
export type Step = { readonly kind: 'level'; readonly level: Level } | { readonly kind: Command };

export type YesNoQuestion = {
  readonly blocks: readonly Block[];
  /** What can be done besides saying yes or no. */
  readonly also: readonly (YesNoStep & Command)[];
};

export type YesNoStep = 'yes' | 'no' | 'back' | 'skip' | 'help' | 'quit';

export type TextQuestion = {
  readonly label: string;
  /** What stands there now, to be changed or kept. */
  readonly initial?: string;
  /** Everything that keeps a text from standing. */
  readonly check: (text: string) => readonly Complaint[];
};

export type Choice = {
  readonly message: string;
  readonly options: readonly string[];
};
