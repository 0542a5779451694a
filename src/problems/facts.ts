import type { NameFault, Twins } from '../text/package-name.ts';

/** What kind of slip a mistake in the YAML is, by which its next step is known. */
export type YamlSlip =
  | 'indentation'
  | 'tab'
  | 'quotes'
  | 'escape'
  | 'brackets'
  | 'block'
  | 'comment'
  | 'field'
  | 'entry'
  | 'comma'
  | 'line';

/** What a name in a guideline can lead to. */
export type ReferenceKind = 'area' | 'segment' | 'scope question' | 'source' | 'item';

/** How a translation differs from its English. */
export type TranslationGap =
  | { readonly is: 'entry-missing' | 'entry-extra' | 'text-missing' | 'text-extra' }
  | { readonly is: 'other-count'; readonly english: number; readonly translated: number }
  | {
      readonly is: 'other-levels';
      readonly english: readonly number[];
      readonly translated: readonly number[];
    };

/** The code alone says it. */
export type NoFacts = unknown;

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
