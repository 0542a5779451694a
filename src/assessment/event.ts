import { levels } from '../guideline/guideline.ts';
import type { Level } from '../guideline/guideline.ts';
import { moveKinds } from '../guideline/migration.ts';
import type { Move } from '../guideline/migration.ts';
import type { Pin } from '../guideline/pin.ts';
import type { Particulars, Plan, YesNo } from './assessment.ts';
import { evidenceKinds, isEvidenceFile } from './evidence.ts';
import type { Evidence } from './evidence.ts';

/** Something that a contributor recorded. The journal keeps all of them, in order, for ever. */
export type Event =
  | { readonly event: 'particulars'; readonly particulars: Particulars }
  | { readonly event: 'segments'; readonly segments: readonly string[] }
  | { readonly event: 'scope'; readonly scope: string; readonly is: YesNo }
  | { readonly event: 'answer'; readonly item: string; readonly level: Level }
  | { readonly event: 'not-applicable'; readonly item: string; readonly reason: string }
  | { readonly event: 'withdraw'; readonly item: string }
  /** Absent: the note is taken back. */
  | { readonly event: 'note'; readonly item: string; readonly note?: string }
  | { readonly event: 'evidence'; readonly item: string; readonly add: Evidence }
  | { readonly event: 'evidence'; readonly item: string; readonly remove: Evidence }
  /** Absent: the plan is taken back. */
  | { readonly event: 'plan'; readonly item: string; readonly plan?: Plan }
  | Resolution
  | Carried
  | Upgrade
  | Submitted
  | Assigned
  | Responded
  | Reply
  | Reopened
  /** Takes an upgrade back, named as `<journal>:<seq>`. */
  | { readonly event: 'undo'; readonly undoes: string };

/** An answer of an earlier assessment: a proposal, until somebody confirms it by answering. */
export type Carried = {
  readonly event: 'carry';
  readonly item: string;
  /** The item that was answered, and in which version of the guideline. */
  readonly of: string;
  readonly version: string;
} & ({ readonly level: Level } | { readonly reason: string });

/** A revision that was handed in: the SHA-256 of its `submission.json`, and the seal code on its pages. */
export type Submitted = {
  readonly event: 'submit';
  readonly revision: number;
  readonly submission: string;
  readonly seal: string;
};

/** Who is to answer some items, by the name of their journal. Absent: nobody in particular any more. */
export type Assigned = {
  readonly event: 'assign';
  readonly items: readonly string[];
  readonly to?: string;
};

/** A reviewer's return file was loaded: from here on the items that it asks about may be answered anew. */
export type Responded = {
  readonly event: 'respond';
  /** The revision that came back, and the SHA-256 of its `submission.json`. */
  readonly revision: number;
  readonly submission: string;
  /** SHA-256 of the return file. */
  readonly return: string;
  /** ISO date. */
  readonly due?: string;
  readonly questions: readonly { readonly item: string; readonly question: string }[];
};

/** What the company says to a reviewer's question, and on which `submission.json` it was asked (SHA-256). */
export type Reply = {
  readonly event: 'reply';
  readonly item: string;
  readonly submission: string;
  readonly reply: string;
};

/** The company corrects a revision of its own accord: from here on everything may be changed again. */
export type Reopened = {
  readonly event: 'reopen';
  readonly revision: number;
  readonly because: string;
};

/** From here on, the assessment follows another version of its guideline. */
export type Upgrade = {
  readonly event: 'upgrade';
  /** The version before. */
  readonly from: string;
  readonly to: Pin;
  readonly moves: readonly Move[];
};

/** Settles a disagreement: names every answer it replaces, and is an answer itself. */
export type Resolution = {
  readonly event: 'resolve';
  readonly item: string;
  readonly settles: readonly string[];
} & ({ readonly level: Level } | { readonly reason: string });

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether a line of a journal holds an event that this program knows. The line's own checksum has already
 * been found right, so this tells a newer format from ours; it does not defend against a forger.
 */
export function isEvent(data: Fields): data is Fields & Event {
  const { event, item } = data;
  if (typeof event !== 'string') return false;
  const check = checks[event];
  if (check === undefined) return false;
  return (wholeAssessment.has(event) || typeof item === 'string') && check(data);
}

const wholeAssessment = new Set([
  'particulars',
  'segments',
  'scope',
  'upgrade',
  'undo',
  'submit',
  'assign',
  'respond',
  'reopen',
]);

const checks: Readonly<Record<string, (data: Fields) => boolean>> = {
  particulars: ({ particulars }) => isParticulars(particulars),
  segments: ({ segments }) => isListOfText(segments),
  scope: ({ scope, is }) => typeof scope === 'string' && (is === 'yes' || is === 'no'),
  answer: ({ level }) => isLevel(level),
  'not-applicable': ({ reason }) => typeof reason === 'string',
  withdraw: () => true,
  note: ({ note }) => isTextOrAbsent(note),
  evidence: ({ add, remove }) => isEvidence(add) !== isEvidence(remove),
  plan: ({ plan }) => plan === undefined || isPlan(plan),
  resolve: ({ settles, level, reason }) =>
    isListOfText(settles) && isLevel(level) !== (typeof reason === 'string'),
  carry: ({ of, version, level, reason }) =>
    areTexts(of, version) && isLevel(level) !== (typeof reason === 'string'),
  upgrade: ({ from, to, moves }) =>
    typeof from === 'string' && isPin(to) && Array.isArray(moves) && moves.every(isMove),
  submit: ({ revision, submission, seal }) =>
    typeof revision === 'number' && areTexts(submission, seal),
  assign: ({ items, to }) => isListOfText(items) && isTextOrAbsent(to),
  respond: ({ revision, submission, return: file, due, questions }) =>
    typeof revision === 'number' &&
    areTexts(submission, file) &&
    isTextOrAbsent(due) &&
    Array.isArray(questions) &&
    questions.every((each) => isRecord(each) && areTexts(each['item'], each['question'])),
  reply: ({ submission, reply }) => areTexts(submission, reply),
  reopen: ({ revision, because }) => typeof revision === 'number' && areTexts(because),
  undo: ({ undoes }) => typeof undoes === 'string',
};

const areTexts = (...values: readonly unknown[]): boolean =>
  values.every((value) => typeof value === 'string');

const isPin = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const { id, version, digest, contacts, translations = {} } = value;
  return (
    areTexts(id, version, digest, contacts) &&
    isRecord(translations) &&
    areTexts(...Object.values(translations))
  );
};

const isMove = (value: unknown): boolean =>
  isRecord(value) &&
  areTexts(value['from'], value['because']) &&
  isListOfText(value['to']) &&
  moveKinds.some((kind) => kind === value['how']);

const isLevel = (value: unknown): value is Level => levels.some((level) => level === value);

const isListOfText = (value: unknown): boolean =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

const isTextOrAbsent = (value: unknown): boolean =>
  value === undefined || typeof value === 'string';

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isParticulars = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['organisation'] === 'string' &&
  typeof value['language'] === 'string' &&
  isTextOrAbsent(value['round']) &&
  isRecord(value['period']) &&
  typeof value['period']['from'] === 'string' &&
  typeof value['period']['to'] === 'string';

const isEvidence = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['title'] === 'string' &&
  typeof value['date'] === 'string' &&
  evidenceKinds.some((kind) => kind === value['kind']) &&
  isTextOrAbsent(value['system']) &&
  isTextOrAbsent(value['owner']) &&
  (value['file'] === undefined || isEvidenceFile(value['file']));

const isPlan = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['action'] === 'string' &&
  typeof value['person'] === 'string' &&
  typeof value['due'] === 'string';
