import { findItems } from '../../assessment/applicable.ts';
import { itemAnswersOf } from '../../assessment/assessment.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import type { Guideline, Item } from '../../guideline/guideline.ts';
import type { ScoreCard } from '../../scoring/score-card.ts';
import { scoreAssessment } from '../../scoring/score-card.ts';
import type { FormData } from '../form-data.ts';
import type { FormState } from '../form-state.ts';
import { ownAnswer } from '../own-answer.ts';
import { projected } from '../projected.ts';
import { wordsIn } from '../words.ts';
import type { Words } from '../words.ts';

/** Everything that the page is made of at one moment. */
export type Seen = {
  readonly data: FormData;
  readonly state: FormState;
  readonly words: Words;
  readonly guideline: Guideline;
  readonly isDraft: boolean;
  /** With the person's answers in it. */
  readonly assessment: Assessment;
  readonly card: ScoreCard;
  /** The items that are asked here. */
  readonly asked: readonly Item[];
  /** ISO date of today, as the browser has it. */
  readonly today: string;
  readonly program: string;
  /** Somebody wants the answers deleted, and is asked whether really. */
  readonly asksToForget: boolean;
};

export function seenOf(
  data: FormData,
  state: FormState,
  moment: Pick<Seen, 'today' | 'program' | 'asksToForget'>,
): Seen {
  const texts = data.texts[state.language] ?? data.texts[data.languages[0] ?? 'en'];
  if (texts === undefined) throw new Error('the form holds no guideline');
  const { guideline, isDraft } = texts;
  const assessment = projected(data, guideline, state);
  return {
    data,
    state,
    words: wordsIn[state.language],
    guideline,
    isDraft,
    assessment,
    card: scoreAssessment(guideline, assessment),
    asked: guideline.items.filter(({ id }) => data.asked.includes(id)),
    ...moment,
  };
}

/** How an item stands: not finished while what was typed is no answer yet. */
export type Standing = 'open' | 'answered' | 'unfinished' | 'differs';

export function standingOf(
  { state, guideline, assessment }: Pick<Seen, 'state' | 'guideline' | 'assessment'>,
  item: Item,
): Standing {
  const own = ownAnswer(state.entries[item.id] ?? {}, { item, guideline });
  if (own?.ok === false) return 'unfinished';
  const { answer, conflict } = itemAnswersOf(assessment, item.id);
  if (conflict.length > 0) return 'differs';
  return answer === undefined ? 'open' : 'answered';
}

/** Whether somebody has still to answer an item here; one that two answered differently is not open. */
export const isOpen = (seen: Seen, item: Item): boolean =>
  ['open', 'unfinished'].includes(standingOf(seen, item));

/** How many of the items asked here are answered. */
export const answeredIn = (seen: Seen, items: readonly Item[]): number =>
  items.filter((item) => !isOpen(seen, item)).length;

/** The items that the filter, the area and the search leave. */
export function itemsFound(seen: Seen): readonly string[] {
  const { state, asked } = seen;
  const sought = state.search.normalize('NFC').trim();
  return (sought === '' ? asked : findItems(asked, sought))
    .filter((item) => state.filter !== 'open' || isOpen(seen, item))
    .filter(({ criticality }) => state.filter !== 'critical' || criticality === 'critical')
    .filter(({ area }) => state.area === '' || area === state.area)
    .map(({ id }) => id);
}

/** The first open item behind this one, and then from the start. */
export function nextOpen(seen: Seen, from: string | undefined): string | undefined {
  const { asked } = seen;
  const place = asked.findIndex(({ id }) => id === from) + 1;
  const inTurn = [...asked.slice(place), ...asked.slice(0, place)];
  return inTurn.find((item) => isOpen(seen, item))?.id;
}
