import type { NameFault, Twins } from '../text/package-name.ts';
import type { ReferenceKind, TranslationGap, YamlSlip } from './facts.ts';

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
  'yaml-syntax': { readonly said: string; readonly slip: YamlSlip };
  'yaml-too-deep': { readonly limit: number };
  'yaml-too-many': { readonly limit: number };
  'yaml-alias': { readonly written: string };
  'yaml-tag': { readonly written: string };
  'yaml-directive': NoFacts;
  'yaml-documents': NoFacts;
  /** In an entry of a list, the dash of the next one may be what is missing. */
  'duplicate-key': { readonly inList: boolean };
  'format-missing': { readonly expected: string };
  'format-unknown': { readonly found: string; readonly expected: string };
  'field-unknown': { readonly field: string; readonly meant: string | undefined };
  'field-missing': { readonly field: string };
  /** A field without a value; undefined for an entry of a list. */
  'field-empty': { readonly field: string | undefined };
  'value-not-listed': {
    readonly found: string;
    readonly allowed: readonly string[];
    readonly meant: string | undefined;
  };
  'value-wrong-type': {
    readonly found: string;
    readonly shape: 'text' | 'word' | 'list' | 'map';
    readonly expected: string;
  };
  'text-length': { readonly length: number; readonly least: number; readonly most: number };
  'text-form': { readonly found: string; readonly expected: string };
  'number-range': { readonly found: number; readonly least: number; readonly most: number };
  'list-length': { readonly length: number; readonly least: number; readonly most: number };

  // answers
  /** `within` is the guideline where nobody has an assessment: in translations and examples. */
  'item-unknown': {
    readonly id: string;
    readonly meant: string | undefined;
    readonly within: 'assessment' | 'guideline';
  };
  'item-elsewhere': { readonly id: string; readonly segment: string };
  'item-retired': { readonly id: string };
  'level-unknown': { readonly found: string; readonly highest: number };
  'na-not-allowed': { readonly id: string; readonly critical: boolean };
  'reason-missing': { readonly least: number };
  'reason-too-short': { readonly length: number; readonly least: number };
  'reason-unasked': NoFacts;
  'scope-unknown': {
    readonly id: string;
    readonly meant: string | undefined;
    readonly within: 'assessment' | 'guideline';
  };
  'scope-elsewhere': { readonly id: string };
  'segment-unknown': {
    readonly id: string;
    readonly known: readonly string[];
    readonly meant: string | undefined;
  };
  'segments-missing': { readonly known: readonly string[] };
  'date-unreal': { readonly found: string };
  'date-in-future': { readonly found: string; readonly today: string };
  'date-after-period': { readonly found: string; readonly end: string };
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
  'guideline-reference': {
    readonly kind: ReferenceKind;
    readonly id: string;
    readonly meant: string | undefined;
  };
  'guideline-sum': { readonly total: number };
  /** A rule of `copcheck lint`, whose words stand beside it. */
  'guideline-rule': { readonly rule: string; readonly message: string; readonly hint: string };
  /** What a comment of `copcheck lint` says to ignore; an empty rule where it names none. */
  'ignore-without-reason': { readonly rule: string };
  'ignore-unknown-rule': { readonly found: string; readonly meant: string | undefined };
  'ignore-unused': { readonly rule: string };
  'guideline-released': { readonly id: string; readonly version: string };
  'translation-stale': { readonly id: string; readonly stamped: boolean };
  'translation-missing': {
    readonly id: string;
    readonly field: string;
    readonly gap: TranslationGap;
  };
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
  'evidence-not-a-file': { readonly file: string; readonly reason: NoFile };
  'evidence-empty': { readonly file: string };
  'evidence-type': { readonly file: string; readonly allowed: readonly string[] };
  'evidence-too-large': { readonly file: string; readonly bytes: number; readonly limit: number };
  'evidence-changed': { readonly file: string };
  'evidence-full': { readonly id: string; readonly most: number };
  /** How many pieces the item has. */
  'evidence-number': { readonly id: string; readonly found: string; readonly pieces: number };
  /** A copy in the working folder that is not as it was, and the items that rest on it. */
  'evidence-missing': { readonly file: string; readonly items: readonly string[] };
  'evidence-altered': { readonly file: string; readonly items: readonly string[] };
  /** All copies together. */
  'evidence-too-much': {
    readonly files: number;
    readonly mostFiles: number;
    readonly bytes: number;
    readonly mostBytes: number;
  };

  // packages
  /** An empty text where it is about no entry. */
  'package-unsafe': { readonly reason: PackageFault; readonly entry: string };
  'package-too-big': {
    readonly what: 'entries' | 'one' | 'all' | 'ratio';
    readonly entry: string;
    readonly found: number;
    readonly limit: number;
  };
  'package-without-data': NoFacts;
  /** What the package states and does not hold, holds and does not state, or holds otherwise. */
  'package-missing': { readonly files: readonly string[] };
  'package-extra': { readonly files: readonly string[] };
  'package-changed': { readonly files: readonly string[] };
  'package-evidence': { readonly files: readonly string[] };
  'package-tags': { readonly files: readonly string[] };
  'package-order': NoFacts;
  'package-name': { readonly found: string; readonly expected: string };
  'package-report': NoFacts;
  /** The guideline in the package beside the one here: items, and other parts, that are not the same. */
  'package-guideline': { readonly items: readonly string[]; readonly parts: readonly string[] };
  'package-guideline-unnamed': NoFacts;

  // signatures
  'key-unusable': { readonly file: string; readonly reason: KeyFault };
  'key-not-of-pair': { readonly file: string };
  'public-key-form': { readonly file: string; readonly isPrivate: boolean };
  'key-name-form': { readonly found: string };
  'file-taken': { readonly file: string };
  'passphrase-short': { readonly length: number; readonly least: number };
  'passphrases-differ': NoFacts;
  'passphrase-not-given': NoFacts;
  'passphrase-lines': { readonly file: string };
  'passphrase-without-key': NoFacts;
  'signers-line': { readonly reason: SignersFault };
  'signature-missing': NoFacts;
  'signature-unreadable': { readonly reason: SignatureFault };
  'signature-for-other': { readonly found: string };
  'signature-of-other-data': NoFacts;
  'signature-unregistered': { readonly fingerprint: string };
  'signature-key-unknown': { readonly fingerprint: string };
  'signature-key-for-other': { readonly name: string };
  /** Empty texts where the register sets no bound. */
  'signature-key-outside': {
    readonly name: string;
    readonly moment: string;
    readonly from: string;
    readonly until: string;
  };
  /** No mistake: whose key it is, to be read beside the check that passed. */
  'signature-by': { readonly name: string; readonly fingerprint: string };

  // the reviewer's desk
  'not-a-desk': { readonly folder: string };
  'already-a-desk': { readonly folder: string };
  'received-changed': { readonly file: string };
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
  'questions-altered': { readonly handle: string; readonly items: readonly string[] };
  'questions-unanswered': { readonly handle: string };
  'organisation-renamed': { readonly before: string };
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
  /** `asked` are the items that may be changed; `items` those that were to be; `others`: more than items. */
  'submission-locked': {
    readonly revision: number;
    readonly asked: readonly string[];
    readonly items: readonly string[];
    readonly others: boolean;
  };
  'changed-since': { readonly revision: number; readonly items: readonly string[] };
  'questions-open': { readonly items: readonly string[] };
  'nothing-handed-in': NoFacts;
  'nothing-locked': NoFacts;
  'return-other-company': { readonly found: string; readonly expected: string };
  'return-other-assessment': { readonly found: string; readonly expected: string };
  'return-other-revision': { readonly found: number; readonly expected: number };
  'return-other-submission': { readonly revision: number };
  'return-loaded': { readonly revision: number };
  'return-asks-twice': { readonly items: readonly string[] };
  'not-asked-back': { readonly revision: number };
  'question-unknown': { readonly id: string; readonly asked: readonly string[] };
  'because-short': { readonly length: number; readonly least: number };
  'reply-empty': NoFacts;
  'reply-too-long': { readonly length: number; readonly most: number };
  'reply-incomplete': NoFacts;

  // many submissions
  'nothing-to-verify': { readonly folder: string };
  'one-file-only': { readonly flag: string; readonly files: number };
  'report-skipped': NoFacts;
  'own-guideline-broken': { readonly file: string };
  'check-broke-off': { readonly reason: BreakOff };
  'sector-empty': { readonly folder: string };
  'sector-guidelines-mixed': { readonly ids: readonly string[] };

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
  'export-whole': NoFacts;
  'workbook-ending': { readonly found: string };
  'workbook-unreadable': { readonly reason: WorkbookFault };
  'workbook-too-big': {
    readonly what: 'parts' | 'part' | 'all';
    readonly found: number;
    readonly limit: number;
  };
  'workbook-memory': { readonly megabytes: number };
  'workbook-slow': { readonly seconds: number };
  'workbook-holds': { readonly what: 'macros' | 'links' | 'embedded'; readonly part: string };
  'workbook-stamp': { readonly reason: 'missing' | 'altered' };
  'workbook-sheet-gone': { readonly sheet: string };
  'workbook-formula': { readonly place: string };
  'workbook-merged': { readonly place: string };
  'workbook-moved': { readonly place: string; readonly expected: string; readonly found: string };
  'workbook-outside': { readonly place: string };

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
  /** A quote that is never closed, or something behind one that is. */
  'csv-quote': NoFacts;
  'csv-columns-missing': { readonly missing: readonly string[]; readonly names: readonly string[] };
  'csv-column-twice': { readonly column: string };
  'plan-without-item': NoFacts;
  'planned-twice': { readonly id: string; readonly line: number };
  'date-of-two-days': { readonly found: string };
  'planned-meanwhile': NoFacts;
  'import-of-plans-alone': NoFacts;
  'nobody-of-the-two': {
    readonly id: string;
    readonly name: string;
    readonly known: readonly string[];
    readonly meant: string | undefined;
  };
  'keep-or-answer': NoFacts;
  'item-not-named': NoFacts;
  'settled-by-asking': { readonly item: string };
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

/** Why a package is not opened: how its entries are named, what they are, and how they are put together. */
export type PackageFault =
  | NameFault
  | Twins['kind']
  | 'link'
  | 'device'
  | 'folder'
  | 'encrypted'
  | 'method'
  | 'not-a-package'
  | 'before'
  | 'behind'
  | 'between'
  | 'overlap'
  | 'two-accounts'
  | 'lying-size'
  | 'checksum'
  | 'damaged'
  | 'outside'
  | 'repacked';

/** What stands in the place of a document. */
export type NoFile = 'folder' | 'link' | 'device';

/** Why the checking of a file came to no end. */
export type BreakOff = 'memory' | 'time' | 'bug';

/** What is wrong with a line of a journal. */
export type JournalFault = 'not-json' | 'altered' | 'order' | 'chain' | 'unknown-event';

/** Why a PDF is not a report with its data, as copcheck writes it. */
export type PdfFault = 'not-a-pdf' | 'changed' | 'no-attachment' | 'damaged' | 'too-large';

/** Why a workbook cannot be read. */
export type WorkbookFault = 'not-a-workbook' | 'old-or-locked' | 'other-file' | 'damaged';
/** Why a file gives no key to sign with. */
export type KeyFault =
  | 'no-key'
  | 'public'
  | 'openssh'
  | 'not-encrypted'
  | 'damaged'
  | 'passphrase'
  | 'other-kind';

/** Why a text is not a signature that copcheck reads. */
export type SignatureFault = 'no-signature' | 'damaged' | 'spelling' | 'version' | 'kind' | 'hash';

/** What is wrong with a line of a register of keys. */
export type SignersFault =
  | 'fields'
  | 'name'
  | 'option'
  | 'namespace'
  | 'moment'
  | 'key'
  | 'key-twice';

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
