/**
 * Everything that can be wrong, by code, with what its sentence needs. The sentences and the next steps
 * stand in `i18n`, once for each language; a code without its sentence does not compile.
 */
export type ComplaintArguments = {
  // reading a file that a person wrote
  'file-not-found': { readonly file: string };
  'file-unreadable': { readonly file: string; readonly reason: Obstacle };
  'file-too-large': { readonly file?: string; readonly bytes: number; readonly limit: number };
  'not-utf8': NoFacts;
  'control-character': { readonly shown: string };
  'yaml-syntax': { readonly said: string };
  'yaml-too-deep': { readonly limit: number };
  'yaml-too-many': { readonly limit: number };
  'yaml-alias': { readonly written: string };
  'yaml-tag': { readonly written: string };
  'yaml-directive': NoFacts;
  'yaml-documents': NoFacts;
  'duplicate-key': NoFacts;
  'format-missing': { readonly expected: string };
  'format-unknown': { readonly found: string; readonly expected: string };
  'field-unknown': { readonly field: string; readonly meant: string | undefined };
  'field-missing': { readonly field: string };
  'value-not-listed': {
    readonly found: string;
    readonly allowed: readonly string[];
    readonly meant: string | undefined;
  };
  'value-wrong-type': { readonly found: string; readonly expected: string };
  'text-length': { readonly length: number; readonly least: number; readonly most: number };
  'text-form': { readonly found: string; readonly expected: string };
  'number-range': { readonly found: number; readonly least: number; readonly most: number };
  'list-length': { readonly length: number; readonly least: number; readonly most: number };

  // answers
  'item-unknown': { readonly id: string; readonly meant: string | undefined };
  'item-elsewhere': { readonly id: string; readonly segment: string };
  'item-retired': { readonly id: string };
  'level-unknown': { readonly found: string; readonly highest: number };
  'na-not-allowed': { readonly id: string; readonly critical: boolean };
  'reason-missing': { readonly least: number };
  'reason-too-short': { readonly length: number; readonly least: number };
  'reason-unasked': NoFacts;
  'scope-unknown': { readonly id: string; readonly meant: string | undefined };
  'scope-elsewhere': { readonly id: string };
  'segment-unknown': {
    readonly id: string;
    readonly known: readonly string[];
    readonly meant: string | undefined;
  };
  'segments-missing': { readonly known: readonly string[] };
  'date-unreal': { readonly found: string };
  'date-in-future': { readonly found: string; readonly today: string };
  'period-unreal': { readonly found: string };
  'record-needs-system': NoFacts;
  'address-in-evidence': { readonly found: string };
  'name-missing': NoFacts;
  'contributor-unsafe': { readonly found: string };
  'nothing-in-conflict': { readonly id: string };
  'answered-differently': { readonly id: string; readonly by: readonly string[] };

  // the guideline
  'guideline-unknown': {
    readonly found: string;
    readonly known: readonly string[];
    readonly meant: string | undefined;
  };
  'guideline-missing-file': { readonly file: string };
  'guideline-id-taken': { readonly id: string };
  'guideline-reference': { readonly kind: string; readonly id: string };
  'guideline-sum': { readonly total: number };
  /** A rule of `copcheck lint`, whose words stand beside it. */
  'guideline-rule': { readonly rule: string; readonly message: string; readonly hint: string };
  /** What a comment of `copcheck lint` says to ignore; an empty rule where it names none. */
  'ignore-without-reason': { readonly rule: string };
  'ignore-unknown-rule': { readonly found: string; readonly meant: string | undefined };
  'ignore-unused': { readonly rule: string };
  'guideline-released': { readonly id: string; readonly version: string };
  'translation-stale': { readonly id: string; readonly stamped: boolean };
  'translation-missing': { readonly id: string; readonly field: string };
  'guideline-altered': { readonly file: string };

  // another version
  'guideline-other': { readonly found: string; readonly expected: string };
  'upgrade-backwards': { readonly from: string; readonly to: string };
  'upgraded-meanwhile': NoFacts;
  'guideline-copy-missing': { readonly file: string; readonly version: string };
  'release-of-draft': { readonly version: string };
  'versions-swapped': { readonly from: string; readonly to: string };
  'assessment-of-other-version': {
    readonly folder: string;
    readonly found: string;
    readonly expected: string;
  };
  'nothing-to-undo': NoFacts;
  /** `lost` is the version whose predecessor is not to be found. */
  'no-way-between': { readonly from: string; readonly to: string; readonly lost: string };

  // the working folder
  'not-an-assessment': { readonly folder: string };
  'already-an-assessment': { readonly folder: string };
  'folder-not-empty': { readonly folder: string };
  'journal-line': { readonly file: string; readonly line: number; readonly reason: JournalFault };
  'journal-foreign': { readonly file: string };
  /** `own` counts the lines that only this copy has. */
  'journal-copy': { readonly file: string; readonly other: string; readonly own: number };
  'journal-full': { readonly file: string; readonly limit: number };
  'folder-busy': {
    readonly pid: number;
    readonly host: string;
    readonly since: string;
    readonly here: boolean;
    readonly lock: string;
  };
  'disk-full': { readonly file: string };
  'not-writable': { readonly file: string; readonly reason: Obstacle };
  'file-in-use': { readonly file: string };
  'disk-error': { readonly file: string; readonly reason: Obstacle };

  // a submission
  'submission-too-deep': { readonly limit: number };
  'submission-not-json': NoFacts;
  'submission-not-canonical': NoFacts;
  'submission-field': { readonly path: string };
  /** What a reviewer would send back, by its kind. */
  'submission-open': { readonly items: readonly string[] };
  'submission-disputed': { readonly items: readonly string[] };
  'submission-unconfirmed': { readonly items: readonly string[] };
  'scope-open': { readonly items: readonly string[] };
  'evidence-wanting': { readonly items: readonly string[] };
  'gaps-unplanned': { readonly items: readonly string[] };
  'plan-action-short': { readonly length: number; readonly least: number };
  'plan-without-person': { readonly found: string };
  'plan-due-passed': { readonly found: string; readonly today: string };
  'submission-unchanged': { readonly revision: number };
  'attachment-missing': { readonly reason: PdfFault };
  'seal-form': { readonly found: string };
  'seal-not-given': { readonly found: string };
  'seal-other': { readonly found: string; readonly expected: string };
  'guideline-not-here': { readonly id: string; readonly version: string };
  'guideline-not-released': { readonly id: string; readonly version: string };
  'guideline-not-registered': {
    readonly id: string;
    readonly version: string;
    readonly found: string;
  };
  'score-other': { readonly stated: string; readonly follows: string };
  'answers-not-allowed': { readonly items: readonly string[] };
  'report-other': NoFacts;
  'report-of-other-program': { readonly found: string; readonly expected: string };
  'report-of-other-template': NoFacts;
  'report-of-other-texts': NoFacts;

  // evidence on files

  // packages

  // signatures

  // the reviewer's desk
  'not-a-desk': { readonly folder: string };
  'already-a-desk': { readonly folder: string };
  'round-days': { readonly opens: string; readonly closes: string };
  'drawn-form': { readonly found: string; readonly most: number };
  'round-guideline-form': { readonly found: string };
  /** An empty text where the submission names no round. */
  'round-other': { readonly found: string; readonly expected: string };
  'round-guideline': { readonly found: string; readonly accepted: readonly string[] };
  'round-not-open': { readonly today: string; readonly opens: string; readonly closes: string };
  'already-received': { readonly at: string; readonly by: string; readonly handle: string };
  'revision-taken': { readonly handle: string };
  'revision-older': { readonly handle: string };
  'revision-not-next': { readonly handle: string };
  /** 0 where no revision has been received. */
  'revisions-missing': { readonly revision: number; readonly newest: number };
  'organisation-renamed': { readonly before: string };
  'seal-for-one': NoFacts;
  'case-unknown': { readonly found: string; readonly known: readonly string[] };
  'case-ambiguous': { readonly found: string; readonly meant: readonly string[] };
  'case-not-named': { readonly open: readonly string[] };
  'case-closed': { readonly handle: string; readonly by: string };
  'case-superseded': { readonly handle: string };
  'decision-incomplete': NoFacts;
  'decision-reason': { readonly length: number; readonly least: number };
  'decisions-differ': { readonly items: readonly string[] };
  'item-not-asked': { readonly id: string };
  'question-short': { readonly length: number; readonly least: number };
  'nothing-asked': NoFacts;
  'still-asked': { readonly items: readonly string[] };
  'closing-unclear': NoFacts;
  'due-passed': { readonly found: string; readonly today: string };
  'received-altered': { readonly file: string };
  'received-missing': { readonly file: string };

  // an answer to a reviewer

  // many submissions

  // what colleagues answered elsewhere
  'answered-since': { readonly id: string; readonly at: string };
  'note-since': { readonly id: string };
  'evidence-kind-missing': NoFacts;
  'sheet-other-assessment': NoFacts;
  'sheet-other-guideline': NoFacts;
  'sheet-other-copy': NoFacts;
  'import-meanwhile': NoFacts;
  /** A file says whose answers it holds, and nobody said under which name to record them. */
  'answers-of-whom': { readonly name: string };
  'form-file-altered': NoFacts;
  'form-file-field': { readonly path: string };
  'form-parts-missing': { readonly file: string };
  // sharing the work
  'area-unknown': {
    readonly found: string;
    readonly known: readonly string[];
    readonly meant: string | undefined;
  };
  'neither-area-nor-item': { readonly found: string; readonly meant: string | undefined };
  'assigned-or-back': NoFacts;
  /** `known` are those who have something assigned. */
  'nobody-assigned': {
    readonly name: string;
    readonly known: readonly string[];
    readonly meant: string | undefined;
  };
  'item-out-of-scope': { readonly id: string; readonly scope: string };
  'nothing-selected': { readonly asked: readonly string[] };

  // the report
  'glyph-missing': { readonly characters: string; readonly text: string };
  'template-broken': { readonly file: string };

  // the command line
  'nothing-to-check': { readonly folder: string };
  'nothing-matches': { readonly pattern: string };
  usage: { readonly said: string; readonly command: string };
  'no-terminal': NoFacts;
  'language-unknown': { readonly found: string; readonly known: readonly string[] };
  'threshold-unreal': { readonly found: string };
  'what-if-form': { readonly found: string };
  'organisation-missing': NoFacts;
  'demo-folder-taken': { readonly folder: string };
};

/** The code alone says it. */
type NoFacts = unknown;

/** What is wrong with a line of a journal. */
export type JournalFault = 'not-json' | 'altered' | 'order' | 'chain' | 'unknown-event';

/** Why a PDF is not a report with its data, as copcheck writes it. */
export type PdfFault = 'not-a-pdf' | 'changed' | 'no-attachment' | 'damaged' | 'too-large';

/** Why the system refuses to read or write a file. */
export type Obstacle =
  | 'no-permission'
  | 'read-only'
  | 'not-there'
  | 'not-a-folder'
  | 'is-a-folder'
  | 'not-a-file'
  | 'bad-name'
  | 'in-use'
  | 'failing'
  | 'disconnected'
  | 'unknown';

/** What a complaint is shown and looked up under. */
export const shownCode = (complaint: Complaint): string =>
  complaint.code === 'guideline-rule' ? complaint.rule : complaint.code;

/** The page about what a rule found, from the folder of the package; nothing else has one. */
export const pageOf = (complaint: Complaint): string | undefined =>
  complaint.code === 'guideline-rule' ? `docs/rules/${complaint.rule}.md` : undefined;

export type Code = keyof ComplaintArguments;

/** One thing that is wrong: its code, and what its sentence needs. */
export type Complaint = {
  readonly [C in Code]: { readonly code: C } & ComplaintArguments[C];
}[Code];
