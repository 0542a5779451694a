import type { Dispute, Side } from '../assessment/disputes.ts';
import { dateOf } from '../assessment/moment.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { describeAnswer, describeEvidence } from './describe.ts';
import { apart, cut, hanging, labelled, linesOf, padEnd } from './lines.ts';
import type { Block } from './page.ts';
import type { Writing } from './talk.ts';

/** Between two answers side by side. */
const BETWEEN = ' │ ';

/** Narrower than this, a column breaks nearly every line: then the answers stand below each other. */
const NARROWEST_COLUMN = 32;

/** How answers that differ are shown: side by side where there are two and room for them. */
export type DisputeView = {
  readonly guideline: Guideline;
  readonly dispute: Dispute;
  /** Which of how many, from 1; absent in a list. */
  readonly place?: { readonly at: number; readonly of: number };
  /** Always below each other: for a screen reader, which reads along the lines. */
  readonly stacked: boolean;
};

/** The question, and everything that speaks for either answer. */
export function disputeBlocks(view: DisputeView, writing: Writing): readonly Block[] {
  const { guideline, dispute, place } = view;
  const { item } = dispute;
  const { phrases, style, width } = writing;
  const area = guideline.areas.find(({ id }) => id === item.area)?.title ?? item.area;
  const heading = `${item.id} · ${phrases.general.criticality[item.criticality]} · ${item.title}`;
  const where = place === undefined ? '' : phrases.sharing.disputePlace(place.at, place.of);
  return [
    ...(place === undefined
      ? []
      : [{ keep: 'extra', lines: apart(area, where, width).map(style.dim) } as const]),
    { keep: 'always', close: true, lines: linesOf(heading, width).map(style.bold) },
    { keep: 'helpful', close: true, lines: linesOf(item.question, width) },
    { keep: 'always', lines: sidesLines(view, writing), short: shortLines(view, writing) },
    ...othersBlocks(dispute, writing),
  ];
}

/** A line before it is coloured, so that it can be measured. */
type Line = { readonly text: string; readonly tone: (text: string) => string };

function sidesLines(view: DisputeView, writing: Writing): readonly string[] {
  const { sides } = view.dispute;
  const column = Math.floor((writing.width - BETWEEN.length) / 2);
  const [left, right] = sides;
  if (view.stacked || sides.length !== 2 || column < NARROWEST_COLUMN || !left || !right) {
    return sides.flatMap((side, index) => [
      ...(index === 0 ? [] : ['']),
      ...sideLines(side, view, writing).map(({ text, tone }) => tone(text)),
    ]);
  }
  const [one, other] = [left, right].map((side) =>
    sideLines(side, view, { ...writing, width: column }),
  );
  return besides([one ?? [], other ?? []], column, writing.style.dim(BETWEEN));
}

/** Each answer and the beginning of what stands beside it, for a window where nothing else fits. */
const shortLines = ({ dispute, guideline }: DisputeView, writing: Writing): readonly string[] =>
  dispute.sides.flatMap((side) => {
    const { phrases, style, width } = writing;
    const { by, answer } = side.claim;
    const words = phrases.sharing.keep(by, describeAnswer(answer, guideline.scoring, phrases));
    return [
      style.warning(cut(words, width)),
      ...besideOf(side, writing).map((text) => `  ${cut(text, width - 2)}`),
    ];
  });

function besides(
  [left, right]: readonly [readonly Line[], readonly Line[]],
  column: number,
  between: string,
): readonly string[] {
  const empty: Line = { text: '', tone: String };
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [one, other] = [left[index] ?? empty, right[index] ?? empty];
    const pad = padEnd(one.text, column).slice(one.text.length);
    return `${one.tone(one.text)}${pad}${between}${other.tone(other.text)}`.trimEnd();
  });
}

function sideLines(side: Side, { guideline }: DisputeView, writing: Writing): readonly Line[] {
  const { phrases, style, width } = writing;
  const { by, at, answer } = side.claim;
  const { general, sharing } = phrases;
  const when = sharing.at(general.date(dateOf(at)), at.slice(11, 16));
  const lines = (tone: Line['tone'], texts: readonly string[]): readonly Line[] =>
    texts.map((text) => ({ text, tone }));
  return [
    ...lines(style.bold, linesOf(by, width)),
    ...lines(style.dim, linesOf(when, width)),
    ...lines(style.warning, linesOf(describeAnswer(answer, guideline.scoring, phrases), width)),
    ...lines(
      String,
      besideOf(side, writing).flatMap((text) => hanging('  ', text, width)),
    ),
  ];
}

/** The note and the evidence of one person. */
function besideOf({ note, evidence }: Side, { phrases }: Writing): readonly string[] {
  const { interview, sharing } = phrases;
  return [
    ...(note === undefined ? [] : [`${interview.presentNote} ${note}`]),
    ...(evidence.length === 0 ? [sharing.noEvidence] : []),
    ...evidence.map((piece) => `${interview.presentEvidence} ${describeEvidence(piece, phrases)}`),
  ];
}

/** What somebody else wrote beside the item. */
function othersBlocks(
  { others: { note, evidence } }: Dispute,
  { phrases, style, width }: Writing,
): readonly Block[] {
  const said = [
    ...(note === undefined ? [] : [`${phrases.interview.presentNote} ${note}`]),
    ...evidence.map((piece) => describeEvidence(piece, phrases)),
  ];
  return said.map((text) => ({
    keep: 'helpful',
    lines: labelled({ label: phrases.sharing.fromOthers, text }, width, style.dim),
  }));
}
