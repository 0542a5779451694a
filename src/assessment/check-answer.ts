import { itemsOf, scopeQuestionsOf } from '../guideline/applicable.ts';
import { levels } from '../guideline/guideline.ts';
import type { Guideline, Item } from '../guideline/guideline.ts';
import type { Complaint } from '../problems/complaint.ts';
import { suggest } from '../problems/suggest.ts';
import { lengthOf } from '../text/length.ts';
import { shorten } from '../text/shorten.ts';
import type { Answer } from './answer.ts';
import type { Evidence } from './evidence.ts';
import { isRealDate } from './moment.ts';

/** An answer as a person gives it: a level or `na`, and a reason with `na`. */
export type GivenAnswer = { readonly value: string; readonly reason?: string };

/** A value that holds, or everything that is wrong with what was given. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

const accepted = <Value>(value: Value): Checked<Value> => ({ ok: true, value });

const refused = (...complaints: readonly Complaint[]): Checked<never> => ({
  ok: false,
  complaints,
});

/** The item of this id among those that these segments answer. */
export function checkItem(
  guideline: Guideline,
  segments: readonly string[],
  id: string,
): Checked<Item> {
  const answered = itemsOf(guideline, segments);
  const found = answered.find((item) => item.id === id.toUpperCase());
  if (found !== undefined) return accepted(found);
  const elsewhere = guideline.items.find((item) => item.id === id.toUpperCase());
  if (elsewhere?.retired === true) return refused({ code: 'item-retired', id: elsewhere.id });
  if (elsewhere !== undefined) {
    return refused({ code: 'item-elsewhere', id: elsewhere.id, segment: elsewhere.segment });
  }
  const ids = answered.map((item) => item.id);
  return refused({
    code: 'item-unknown',
    id: shorten(id),
    meant: suggest(id, ids),
    within: 'assessment',
  });
}

/** Whether somebody says that an item does not apply. */
export const isNotApplicable = (value: string): boolean =>
  ['na', 'n/a', 'not-applicable'].includes(value.trim().toLowerCase());

/** Whether an answer may be given to an item (scoring policy 1.0.0, sections 1 and 4). */
export function checkAnswer(
  { item, guideline }: { readonly item: Item; readonly guideline: Guideline },
  { value, reason }: GivenAnswer,
): Checked<Answer> {
  const typed = value.trim().toLowerCase();
  if (isNotApplicable(value)) {
    if (item.notApplicable === 'forbidden') {
      const critical = item.criticality === 'critical';
      return refused({ code: 'na-not-allowed', id: item.id, critical });
    }
    const least = guideline.scoring.reasonMinLength;
    const given = reason?.trim() ?? '';
    if (given === '') return refused({ code: 'reason-missing', least });
    const length = lengthOf(given);
    if (length < least) return refused({ code: 'reason-too-short', length, least });
    const text = checkText(given, item, guideline);
    return text.ok ? accepted({ kind: 'not-applicable', reason: text.value }) : text;
  }
  const level = levels.find((each) => `${each}` === typed);
  if (level === undefined)
    return refused({ code: 'level-unknown', found: shorten(value), highest: 4 });
  return reason === undefined
    ? accepted({ kind: 'level', level })
    : refused({ code: 'reason-unasked' });
}

/** Whether a piece of evidence says enough to count: a real date and, for a record, where it comes from. */
export function checkEvidence(
  given: Evidence,
  context: { readonly item: Item; readonly guideline: Guideline; readonly today: string },
): Checked<Evidence> {
  const { title, system = '', owner = '' } = given;
  const texts = [title, system, owner].map((text) =>
    checkText(text, context.item, context.guideline),
  );
  const complaints: readonly Complaint[] = [
    ...(title.trim() === '' ? [{ code: 'name-missing' } as const] : []),
    ...dateComplaints(given.date, context.today),
    ...(given.kind === 'record' && system.trim() === ''
      ? [{ code: 'record-needs-system' } as const]
      : []),
    ...texts.flatMap((text) => (text.ok ? [] : text.complaints)),
  ];
  return complaints.length > 0 ? refused(...complaints) : accepted(given);
}

/** The field of a piece of evidence whose value a complaint is about; undefined where one is missing. */
export function evidenceFieldOf(
  { code, ...facts }: Complaint,
  piece: Evidence,
): keyof Evidence | undefined {
  if (code === 'record-needs-system') return undefined;
  if (code === 'date-unreal' || code === 'date-in-future') return 'date';
  const address = 'found' in facts ? `${facts.found}` : '';
  const texts = ['title', 'system', 'owner'] as const;
  return texts.find((field) => piece[field]?.includes(address));
}

function dateComplaints(date: string, today: string): readonly Complaint[] {
  if (!isRealDate(date)) return [{ code: 'date-unreal', found: date }];
  return date > today ? [{ code: 'date-in-future', found: date, today }] : [];
}

/** An address of the web, written out or without its scheme. */
const ADDRESS = /\b(?:https?:\/\/|hxxps?:\/\/|www\.)\S+|\b[a-z0-9-]+\.onion\b/i;

/**
 * Whether a note, a reason or a name may stand beside an item. In an area that refuses addresses, one could
 * lead to abuse material, and whoever reads the answer must not be led there.
 */
export function checkText(text: string, item: Item, guideline: Guideline): Checked<string> {
  const area = guideline.areas.find(({ id }) => id === item.area);
  const address = area?.refusesAddresses === true ? ADDRESS.exec(text)?.[0] : undefined;
  if (address === undefined) return accepted(text.normalize('NFC').trim());
  return refused({ code: 'address-in-evidence', found: address.slice(0, 12) });
}

/** Whether a scope question is put to a company of these segments. */
export function checkScope(
  guideline: Guideline,
  segments: readonly string[],
  id: string,
): Checked<string> {
  const asked = scopeQuestionsOf(guideline, segments).map((question) => question.id);
  if (asked.includes(id)) return accepted(id);
  if (guideline.scope.some((question) => question.id === id)) {
    return refused({ code: 'scope-elsewhere', id });
  }
  return refused({
    code: 'scope-unknown',
    id: shorten(id),
    meant: suggest(id, asked),
    within: 'assessment',
  });
}

/** The segments of a company: at least one, each known, in the guideline's order. */
export function checkSegments(
  guideline: Guideline,
  given: readonly string[],
): Checked<readonly string[]> {
  const known = guideline.segments.map(({ id }) => id);
  if (given.length === 0) return refused({ code: 'segments-missing', known });
  const complaints = given
    .filter((id) => !known.includes(id))
    .map((id): Complaint => ({ code: 'segment-unknown', id, known, meant: suggest(id, known) }));
  return complaints.length > 0
    ? refused(...complaints)
    : accepted(known.filter((id) => given.includes(id)));
}

/** The assessed time, as `2026-01-01..2026-12-31`. */
export function checkPeriod(text: string): Checked<{ readonly from: string; readonly to: string }> {
  const [from = '', to = '', ...others] = text.trim().split('..');
  const real = isRealDate(from) && isRealDate(to) && from <= to && others.length === 0;
  return real ? accepted({ from, to }) : refused({ code: 'period-unreal', found: text });
}
