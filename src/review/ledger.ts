import type { Answer } from '../assessment/answer.ts';
import { sha256 } from '../documents/canonical.ts';
import type { Chain, ChainKind, Fields } from '../documents/chain.ts';
import { levels } from '../guideline/guideline.ts';

/** What one reviewer did, in order and for ever. Several reviewers of a desk have a ledger each. */
export type Ledger = Chain<LedgerEvent>;

export type LedgerEvent = Intake | Refusal | Decision | Question | Closing;

/** A submission that was taken in after everything that could be checked held. */
export type Intake = {
  readonly event: 'intake';
  /** SHA-256 of its `submission.json`; every later event names it. */
  readonly submission: string;
  readonly file: ReceivedFile;
  readonly seal: string;
  readonly assessment: { readonly id: string; readonly name: string };
  readonly organisation: string;
  readonly revision: number;
  /** SHA-256 of the revision before, as the submission names it. */
  readonly previous?: string;
  /** Whether the code of the signed page was compared, and the report. */
  readonly verdict: 'pass' | 'not-compared';
  /** Drawn when it came in, so that nobody could foresee which items are sampled. */
  readonly nonce: string;
  /** Why it was taken in after the round had closed. */
  readonly late?: string;
};

/** A file that was refused: what it was, and the codes of what was wrong with it. */
export type Refusal = {
  readonly event: 'refuse';
  readonly file: ReceivedFile;
  readonly codes: readonly string[];
};

/** A file as it came: its name there, and its SHA-256. */
export type ReceivedFile = { readonly name: string; readonly sha256: string };

/** What the reviewer found an item to be at; the company's own answer stays beside it. */
export type Decision = {
  readonly event: 'decide';
  readonly submission: string;
  readonly item: string;
  readonly answer: Answer;
  readonly reason: string;
};

/** A question to the company about an item; without words, the question is taken back. */
export type Question = {
  readonly event: 'ask';
  readonly submission: string;
  readonly item: string;
  readonly question?: string;
};

/** The end of a review. A returned submission may come back as the next revision. */
export type Closing = {
  readonly event: 'close';
  readonly submission: string;
  readonly as: 'accepted' | 'returned';
  readonly assurance: 'desk-reviewed' | 'sampled';
  /** SHA-256 of the file that the company gets back. */
  readonly file: string;
  readonly due?: string;
};

/** A ledger of one round: its first line is tied to the round. */
export const ledgerOf = (round: string): ChainKind<LedgerEvent> => ({
  first: sha256(`ledger ${round}`),
  isEvent: isLedgerEvent,
});

/**
 * Whether a line of a ledger holds an event that this program knows. The line's own checksum has already been
 * found right, so this tells a newer format from ours; it does not defend against a forger.
 */
function isLedgerEvent(data: Fields): data is Fields & LedgerEvent {
  const { event } = data;
  return typeof event === 'string' && checks[event]?.(data) === true;
}

const checks: Readonly<Record<string, (data: Fields) => boolean>> = {
  intake: ({ submission, seal, organisation, nonce, assessment, revision, file, previous, late }) =>
    areTexts(submission, seal, organisation, nonce) &&
    isRecord(assessment) &&
    areTexts(assessment['id'], assessment['name']) &&
    typeof revision === 'number' &&
    isFile(file) &&
    areTextsOrAbsent(previous, late),
  refuse: ({ file, codes }) => isFile(file) && Array.isArray(codes) && areTexts(...codes),
  decide: ({ submission, item, answer, reason }) =>
    areTexts(submission, item, reason) && isAnswer(answer),
  ask: ({ submission, item, question }) => areTexts(submission, item) && areTextsOrAbsent(question),
  close: ({ submission, as, assurance, file, due }) =>
    areTexts(submission, assurance, file) &&
    (as === 'accepted' || as === 'returned') &&
    areTextsOrAbsent(due),
};

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const areTexts = (...values: readonly unknown[]): boolean =>
  values.every((value) => typeof value === 'string');

const areTextsOrAbsent = (...values: readonly unknown[]): boolean =>
  values.every((value) => value === undefined || typeof value === 'string');

const isFile = (value: unknown): boolean =>
  isRecord(value) && areTexts(value['name'], value['sha256']);

const isAnswer = (value: unknown): boolean =>
  isRecord(value) &&
  (value['kind'] === 'level'
    ? levels.some((level) => level === value['level'])
    : value['kind'] === 'not-applicable' && areTexts(value['reason']));
