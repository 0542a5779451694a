import { isSameAnswer } from '../assessment/answer.ts';
import type { Answer } from '../assessment/answer.ts';
import { itemAnswersOf } from '../assessment/assessment.ts';
import type { Assessment, Claim, ItemAnswers } from '../assessment/assessment.ts';
import { checkAnswer, checkEvidence, checkItem, checkText } from '../assessment/check-answer.ts';
import { isNotApplicable } from '../assessment/check-answer.ts';
import type { Checked, GivenAnswer } from '../assessment/check-answer.ts';
import type { Event } from '../assessment/event.ts';
import { MOST_PIECES } from '../assessment/evidence.ts';
import type { Evidence } from '../assessment/evidence.ts';
import { eventOf } from '../assessment/import-answers.ts';
import type { Guideline, Item } from '../guideline/guideline.ts';
import type { Complaint } from '../problems/complaint.ts';
import { makeVisible } from '../text/visible.ts';
import type { Sheet, SheetPart, SheetRow } from './sheet.ts';

/** What becomes of one part of a row. */
export type SheetFinding = {
  readonly item: string;
  readonly part: SheetPart;
  readonly place: string;
} & (
  | { readonly outcome: 'new' | 'changed' | 'conflict'; readonly event: Event }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'refused'; readonly complaints: readonly Complaint[] }
);

/** An assessment when the sheet was made, the same now, and who brings the sheet back. */
export type Merging = {
  readonly guideline: Guideline;
  readonly before: Standing;
  readonly now: Standing;
  /** The assessment as it would stand with one more event of theirs. */
  readonly imagine: (event: Event) => Assessment;
  readonly today: string;
};

/** Whether two texts are the same to a person: a sheet cannot hold every kind of white space, nor what is never shown. */
const isSameText = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (text: string): string =>
  makeVisible(text.replace(/\s+/g, ' ').normalize('NFC').trim());

/** How an assessment stands, and what the person who brings the sheet has answered in it. */
export type Standing = {
  readonly assessment: Assessment;
  readonly own: ReadonlyMap<string, Claim>;
};

/**
 * Compares what a sheet says with the assessment: what is new, what differs, what is refused and why. A cell that says
 * what it said when the sheet was made was not touched. Somebody else's answer is never overwritten: where theirs
 * differs, both stand and are settled later. What the same person answered elsewhere since is not overwritten either.
 */
export const mergeSheet = (sheet: Sheet, merging: Merging): readonly SheetFinding[] =>
  sheet.rows.flatMap((row) => findingsIn(row, merging));

function findingsIn(row: SheetRow, merging: Merging): readonly SheetFinding[] {
  const found = checkItem(merging.guideline, merging.now.assessment.segments, row.item);
  if (!found.ok) {
    return says(row) ? [refusal(row, 'item', found.complaints)] : [];
  }
  const context = { row, item: found.value, merging };
  return [...answerIn(context), ...noteIn(context), ...evidenceIn(context)];
}

const says = ({ answer, reason, note, evidence }: SheetRow): boolean =>
  [answer, reason, note].some((text) => text !== undefined) || evidence !== undefined;

type Context = { readonly row: SheetRow; readonly item: Item; readonly merging: Merging };

function answerIn(context: Context): readonly SheetFinding[] {
  const { row, item, merging } = context;
  const { value, reason } = givenIn(context);
  if (value === undefined) {
    return reason === undefined ? [] : [refusal(row, 'reason', [{ code: 'reason-unasked' }])];
  }
  const given = { value, ...(reason !== undefined && { reason }) };
  const checked = checkAnswer({ item, guideline: merging.guideline }, given);
  if (checked.ok) return [answered(checked.value, context)];
  return [refusal(row, reason === undefined ? 'answer' : 'reason', checked.complaints)];
}

/** What was typed; a reason that was left behind when "not applicable" became a level says nothing. */
function givenIn({ row: { answer, reason }, item, merging }: Context): Partial<GivenAnswer> {
  const { answer: recorded } = itemAnswersOf(merging.before.assessment, item.id);
  const isLeft =
    recorded?.kind === 'not-applicable' &&
    reason !== undefined &&
    isSameText(reason, recorded.reason) &&
    !isNotApplicable(answer ?? '');
  return {
    ...(answer !== undefined && { value: answer }),
    ...(reason !== undefined && !isLeft && { reason }),
  };
}

function answered(answer: Answer, { row, item, merging }: Context): SheetFinding {
  const { before, now } = merging;
  const isSaid = ({ assessment }: Standing): boolean =>
    isAnswered(itemAnswersOf(assessment, item.id), answer);
  if (isSaid(before) || isSaid(now)) return unchanged(row, 'answer');
  const own = now.own.get(item.id);
  if (own !== undefined && own.id !== before.own.get(item.id)?.id) {
    return refusal(row, 'answer', [{ code: 'answered-since', id: item.id, at: own.at }]);
  }
  const event = eventOf(item, answer);
  return { ...at(row, 'answer'), outcome: outcomeOf(event, item, merging), event };
}

/** Another person's answer stays beside it; one's own alone is replaced. */
function outcomeOf(
  event: Event,
  { id }: Item,
  { now, imagine }: Merging,
): 'new' | 'changed' | 'conflict' {
  if (itemAnswersOf(imagine(event), id).conflict.length > 0) return 'conflict';
  const { answer, conflict } = itemAnswersOf(now.assessment, id);
  return answer === undefined && conflict.length === 0 ? 'new' : 'changed';
}

function isAnswered({ answer: recorded }: ItemAnswers, answer: Answer): boolean {
  if (recorded?.kind === 'not-applicable' && answer.kind === 'not-applicable')
    return isSameText(recorded.reason, answer.reason);
  return recorded !== undefined && isSameAnswer(recorded, answer);
}

function noteIn({ row, item, merging }: Context): readonly SheetFinding[] {
  if (row.note === undefined) return [];
  const checked = checkText(row.note, item, merging.guideline);
  if (!checked.ok) return [refusal(row, 'note', checked.complaints)];
  const note = checked.value;
  const [before, now] = [merging.before, merging.now].map(
    ({ assessment }) => itemAnswersOf(assessment, item.id).note,
  );
  const isThere = [before, now].some((each) => each !== undefined && isSameText(note, each));
  if (isThere) return [unchanged(row, 'note')];
  if (before !== now) return [refusal(row, 'note', [{ code: 'note-since', id: item.id }])];
  const event: Event = { event: 'note', item: item.id, note };
  return [{ ...at(row, 'note'), outcome: now === undefined ? 'new' : 'changed', event }];
}

function evidenceIn(context: Context): readonly SheetFinding[] {
  const { row, item, merging } = context;
  if (row.evidence === undefined) return [];
  const piece = evidenceOf(context);
  if (!piece.ok) return [refusal(row, 'evidence', piece.complaints)];
  const known = itemAnswersOf(merging.now.assessment, item.id).evidence;
  if (known.some((each) => isSamePiece(each, piece.value))) return [unchanged(row, 'evidence')];
  if (known.length >= MOST_PIECES)
    return [refusal(row, 'evidence', [{ code: 'evidence-full', id: item.id, most: MOST_PIECES }])];
  const event: Event = { event: 'evidence', item: item.id, add: piece.value };
  return [{ ...at(row, 'evidence'), outcome: 'new', event }];
}

/** Whether it is the piece that a sheet names; who keeps it, and the copy of it, may have been added since. */
const isSamePiece = (recorded: Evidence, named: Evidence): boolean =>
  recorded.kind === named.kind &&
  recorded.date === named.date &&
  isSameText(recorded.title, named.title) &&
  isSameText(recorded.system ?? '', named.system ?? '');

function evidenceOf({ row, item, merging }: Context): Checked<Evidence> {
  const { title = '', kind = '', date = '', system = '' } = row.evidence ?? {};
  if (kind === '') return { ok: false, complaints: [{ code: 'evidence-kind-missing' }] };
  const given: Evidence = { title, kind, date, ...(system !== '' && { system }) };
  return checkEvidence(given, { item, guideline: merging.guideline, today: merging.today });
}

const at = (row: SheetRow, part: SheetPart) => ({ item: row.item, part, place: row.placeOf(part) });

const unchanged = (row: SheetRow, part: SheetPart): SheetFinding => ({
  ...at(row, part),
  outcome: 'unchanged',
});

const refusal = (
  row: SheetRow,
  part: SheetPart,
  complaints: readonly Complaint[],
): SheetFinding => ({ ...at(row, part), outcome: 'refused', complaints });
