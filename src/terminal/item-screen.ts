import { itemAnswersOf } from '../assessment/assessment.ts';
import type { Assessment, ItemAnswers } from '../assessment/assessment.ts';
import { progressOf } from '../assessment/applicable.ts';
import type { Guideline, Item } from '../guideline/guideline.ts';
import { makeVisible } from '../text/visible.ts';
import type { RateQuestion } from './asker.ts';
import { describeAnswer, describeClaims, describeEvidence, describeProposals } from './describe.ts';
import { apart, bar, hanging, labelled, linesOf } from './lines.ts';
import type { Block } from './page.ts';
import type { Writing } from './talk.ts';

export type ItemView = {
  readonly guideline: Guideline;
  readonly assessment: Assessment;
  /** The items of this sitting, in order. */
  readonly items: readonly Item[];
  readonly item: Item;
  /** What is answered now settles what people answered differently. */
  readonly isSettling?: boolean;
  /** What a reviewer asks about it. */
  readonly question?: string;
  /** The items of this sitting are those that a reviewer asks about. */
  readonly onlyAsked?: boolean;
};

/** Everything that stands above the levels of an item. */
export function itemBlocks(view: ItemView, writing: Writing): readonly Block[] {
  return [
    ...headBlocks(view, writing),
    ...reviewerBlocks(view, writing),
    ...presentBlocks(view, writing),
    ...bodyBlocks(view, writing),
  ];
}

/** The levels, each with what it means for this item. */
export const levelChoices = ({ guideline, item }: ItemView): RateQuestion['levels'] =>
  guideline.scoring.levels.map(({ level, name, anchor }) => {
    const note = item.levelNotes.find((each) => each.level === level)?.note;
    return { level, name, anchor, ...(note !== undefined && { note }) };
  });

/** Where the officer is, how far everything is, and what is asked. */
function headBlocks(
  { guideline, assessment, items, item, onlyAsked = false }: ItemView,
  { phrases, style, width }: Writing,
): readonly Block[] {
  const area = guideline.areas.find(({ id }) => id === item.area)?.title ?? item.area;
  const { place: placeOf } = onlyAsked ? phrases.response : phrases.interview;
  const place = placeOf(items.indexOf(item) + 1, items.length);
  const { answered, asked } = progressOf(items, assessment);
  const criticality = phrases.general.criticality[item.criticality];
  const heading = `${item.id} · ${criticality} · ${item.title}`;
  return [
    { keep: 'always', lines: apart(makeVisible(area), place, width).map(style.dim) },
    { keep: 'ornament', close: true, lines: [style.dim(bar(answered, asked, width))] },
    { keep: 'always', lines: linesOf(heading, width).map(style.dim) },
    { keep: 'always', close: true, lines: linesOf(item.question, width).map(style.bold) },
  ];
}

/** What a reviewer asks about the item, and how to reply. */
function reviewerBlocks(
  { item, question }: ItemView,
  { phrases: { response }, style, width }: Writing,
): readonly Block[] {
  if (question === undefined) return [];
  const label = response.reviewerAsks;
  return [
    {
      keep: 'always',
      close: true,
      lines: [
        ...labelled({ label, text: question }, width, style.warning),
        ...linesOf(response.replyWith(item.id), width).map(style.dim),
      ],
    },
  ];
}

/** What is recorded about the item so far. */
export function presentBlocks(
  { guideline, assessment, item, isSettling = false }: Omit<ItemView, 'items'>,
  { phrases, style, width }: Writing,
): readonly Block[] {
  const recorded = itemAnswersOf(assessment, item.id);
  const { answer, toConfirm, note, evidence } = recorded;
  const { interview } = phrases;
  const line = (label: string, text: string): readonly string[] =>
    labelled({ label, text }, width, style.good);
  const lines = [
    ...(answer === undefined
      ? []
      : line(interview.present, describeAnswer(answer, guideline.scoring, phrases))),
    ...conflictLines(recorded, { guideline, item, isSettling }, { phrases, style, width }),
    ...(toConfirm.length === 0
      ? []
      : labelled(
          {
            label: interview.presentToConfirm,
            text: describeProposals(toConfirm, guideline.scoring, phrases),
          },
          width,
          style.warning,
        )),
    ...(note === undefined ? [] : line(interview.presentNote, note)),
    ...evidence.flatMap((piece) =>
      line(interview.presentEvidence, describeEvidence(piece, phrases)),
    ),
  ];
  return lines.length === 0 ? [] : [{ keep: 'always', lines }];
}

const conflictLines = (
  { conflict }: ItemAnswers,
  { guideline, item, isSettling }: Pick<ItemView, 'guideline' | 'item' | 'isSettling'>,
  { phrases, style, width }: Writing,
): readonly string[] => {
  if (conflict.length === 0) return [];
  const { interview } = phrases;
  const text = describeClaims(conflict, guideline.scoring, phrases);
  return [
    ...labelled({ label: interview.presentConflict, text }, width, style.warning),
    ...(isSettling === true ? [] : linesOf(interview.settle(item.id), width).map(style.dim)),
  ];
};

/** What helps to answer. */
function bodyBlocks(
  { item }: ItemView,
  { phrases: { interview }, style, width }: Writing,
): readonly Block[] {
  const block = (keep: Block['keep'], label: string, text: string): Block => ({
    keep,
    lines: labelled({ label, text }, width, style.dim),
  });
  return [
    block('helpful', interview.why, item.why),
    { ...block('helpful', interview.shows, item.evidence.join(' · ')), close: true },
    ...(item.exerciseCounts
      ? [
          {
            keep: 'extra' as const,
            close: true,
            lines: linesOf(interview.exercise, width).map(style.dim),
          },
        ]
      : []),
    ...(item.caution === undefined
      ? []
      : [
          {
            keep: 'always' as const,
            lines: labelled({ label: interview.caution, text: item.caution }, width, style.warning),
          },
        ]),
    ...(item.legalNote === undefined ? [] : [block('extra', interview.legalNote, item.legalNote)]),
  ];
}

/** A heading with texts below it. */
export const listLines = (
  heading: string,
  texts: readonly string[],
  { style, width }: Pick<Writing, 'style' | 'width'>,
): readonly string[] => underHeading(heading, texts, { style, width, mark: '  ' });

/** A heading with points below it, each with a dash. */
export const pointLines = (
  heading: string,
  points: readonly string[],
  { style, width }: Pick<Writing, 'style' | 'width'>,
): readonly string[] => underHeading(heading, points, { style, width, mark: '  - ' });

const underHeading = (
  heading: string,
  texts: readonly string[],
  { style, width, mark }: Pick<Writing, 'style' | 'width'> & { readonly mark: string },
): readonly string[] =>
  texts.length === 0
    ? []
    : [
        ...linesOf(heading, width).map(style.bold),
        ...texts.flatMap((text) => hanging(mark, text, width)),
      ];
