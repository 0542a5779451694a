import type { Assessment, ItemAnswers } from '../assessment/assessment.ts';
import { itemAnswersOf } from '../assessment/assessment.ts';
import { dateOf } from '../assessment/moment.ts';
import type { Contacts } from '../guideline/contacts.ts';
import type { Guideline, Item, Level } from '../guideline/guideline.ts';
import type { Pin } from '../guideline/pin.ts';
import type { Phrases } from '../i18n/phrases.ts';
import type { Gap } from '../scoring/gaps.ts';
import type { ItemScore } from '../scoring/item-score.ts';
import type { ScoreCard } from '../scoring/score-card.ts';
import type { Responds } from '../submission/submission.ts';
import { showAssessment, showResponds } from './show-assessment.ts';
import type { ReportTemplate } from './template.ts';

/** What a report is written from. */
export type ReportInput = {
  readonly guideline: Guideline;
  readonly contacts: Contacts;
  /** Some of the texts are a translation that nobody has reviewed. */
  readonly isDraftTranslation: boolean;
  readonly pin: Pin;
  readonly assessment: Assessment;
  readonly card: ScoreCard;
  readonly phrases: Phrases;
  readonly program: { readonly version: string };
  readonly template: ReportTemplate;
  /** Present on the report of a submission; without it, the report is a draft. */
  readonly seal?: Seal;
  /** Present where a reviewer asked back about the revision before. */
  readonly responds?: Responds;
};

/** What binds the pages of a report to the data that were handed in with it. */
export type Seal = { readonly revision: number; readonly code: string };

/** What the parts of a report speak of: the input, put in the order in which it is looked up. */
export type Findings = Omit<ReportInput, 'phrases'> & {
  readonly words: Phrases['report'];
  readonly general: Phrases['general'];
  /** The items of this assessment in the guideline's order, with all that is known of each. */
  readonly entries: readonly Entry[];
  readonly entryOf: (id: string) => Entry | undefined;
  /** The gaps in order of urgency. */
  readonly gaps: readonly GapEntry[];
  readonly levelName: (level: Level) => string;
  /** The day of the last recorded event. */
  readonly asOf: string;
};

export type Entry = {
  readonly item: Item;
  readonly score: ItemScore;
  readonly answers: ItemAnswers;
  readonly gap?: Gap;
};

export type GapEntry = Entry & { readonly gap: Gap };

export function findingsOf({ phrases, ...input }: ReportInput): Findings {
  const { guideline, card } = input;
  const assessment = showAssessment(input.assessment);
  const itemOf = new Map(guideline.items.map((item) => [item.id, item]));
  const gapOf = new Map(card.gaps.map((gap) => [gap.item, gap]));
  const entries = card.items.flatMap((score): readonly Entry[] => {
    const item = itemOf.get(score.item);
    if (item === undefined) return [];
    const gap = gapOf.get(score.item);
    const answers = itemAnswersOf(assessment, item.id);
    return [{ item, score, answers, ...(gap !== undefined && { gap }) }];
  });
  const entryOf = new Map(entries.map((entry) => [entry.item.id, entry]));
  const meanings = guideline.scoring.levels;
  return {
    ...input,
    assessment,
    ...(input.responds !== undefined && { responds: showResponds(input.responds) }),
    words: phrases.report,
    general: phrases.general,
    entries,
    entryOf: (id) => entryOf.get(id),
    gaps: card.gaps.flatMap((gap): readonly GapEntry[] => {
      const entry = entryOf.get(gap.item);
      return entry === undefined ? [] : [{ ...entry, gap }];
    }),
    levelName: (level) => meanings.find((meaning) => meaning.level === level)?.name ?? `${level}`,
    asOf: dateOf(assessment.asOf === '' ? assessment.particulars.period.to : assessment.asOf),
  };
}
