import { canonicalJson } from '../documents/canonical-json.ts';
import { evidenceKinds } from '../assessment/evidence.ts';
import { answersFormat, most } from './answers.ts';
import type { FormEntry, FormEvidence } from './answers.ts';
import type { FormData } from './form-data.ts';
import type { FormState } from './form-state.ts';

/** What opening a file of answers comes to: the form with them in it, or why they do not belong here. */
export type Opened =
  | {
      readonly ok: true;
      readonly entries: FormState['entries'];
      readonly name: string;
      /** How many items came from the file, and on which the page says something else, which stays. */
      readonly taken: number;
      readonly kept: readonly string[];
    }
  | { readonly ok: false; readonly because: 'not-answers' | 'other-form' };

/**
 * Opens a file that this form wrote. What the page says already stays where the file says something else: it may be the
 * later. A file of another form belongs to other questions, or to another moment; it can be imported as it is.
 */
export function openedAnswers(text: string, data: FormData, state: FormState): Opened {
  const file = parsed(text);
  if (file === undefined) return { ok: false, because: 'not-answers' };
  const { assessment, guideline, heads } = file;
  if (canonicalJson({ assessment, guideline, heads }) !== canonicalJson(data.origin))
    return { ok: false, because: 'other-form' };
  const given = Object.entries(file.answers).flatMap(([item, value]) => {
    const entry = entryOf(value);
    return entry === undefined || !data.asked.includes(item) ? [] : [[item, entry] as const];
  });
  const isNew = ([item]: readonly [string, FormEntry]): boolean =>
    state.entries[item] === undefined;
  const fresh = given.filter(isNew);
  const kept = given
    .filter((each) => !isNew(each))
    .filter(([item, entry]) => canonicalJson(entry) !== canonicalJson(state.entries[item]))
    .map(([item]) => item);
  return {
    ok: true,
    entries: { ...state.entries, ...Object.fromEntries(fresh) },
    name: state.name === '' ? file.name : state.name,
    taken: fresh.length,
    kept,
  };
}

/** What the browser kept of this form. */
export function keptEntries(text: string, { asked }: FormData): FormState['entries'] | undefined {
  const data = json(text);
  if (!isRecord(data)) return undefined;
  return Object.fromEntries(
    Object.entries(data).flatMap(([item, value]) => {
      const entry = entryOf(value);
      return entry === undefined || !asked.includes(item) ? [] : [[item, entry] as const];
    }),
  );
}

type Fields = Readonly<Record<string, unknown>>;

type AnswersLike = {
  readonly assessment: unknown;
  readonly guideline: unknown;
  readonly heads: unknown;
  readonly name: string;
  readonly answers: Fields;
};

function parsed(text: string): AnswersLike | undefined {
  const data = json(text);
  if (!isRecord(data) || data['format'] !== answersFormat) return undefined;
  const { assessment, guideline, heads, name, answers } = data;
  return typeof name === 'string' && isRecord(answers)
    ? { assessment, guideline, heads, name: name.slice(0, most.title), answers }
    : undefined;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An entry as the form writes it; undefined where it is none. */
function entryOf(value: unknown): FormEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { answer, reason, note, evidence = [] } = value;
  if (![answer, reason, note].every(isTextOrAbsent) || !Array.isArray(evidence)) return undefined;
  const pieces = evidence.slice(0, most.pieces).flatMap((each) => pieceOf(each) ?? []);
  return {
    ...(typeof answer === 'string' && { answer }),
    ...(typeof reason === 'string' && { reason }),
    ...(typeof note === 'string' && { note }),
    ...(pieces.length > 0 && { evidence: pieces }),
  };
}

function pieceOf(value: unknown): FormEvidence | undefined {
  if (!isRecord(value)) return undefined;
  const { title, date, system } = value;
  const kind = evidenceKinds.find((each) => each === value['kind']);
  if (typeof title !== 'string' || typeof date !== 'string' || kind === undefined) return undefined;
  return { title, kind, date, ...(typeof system === 'string' && { system }) };
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTextOrAbsent = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value.length <= most.text);
