import { canonicalJson, digestOf, sha256 } from '../documents/canonical.ts';
import type { Contacts } from './contacts.ts';
import type { Guideline } from './guideline.ts';
import type { ParsedGuideline } from './parse.ts';

/** What an assessment remembers of its guideline, so that it can tell when the copy was altered. */
export type Pin = {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the canonical guideline: items, areas, segments, scope, sources and policy. */
  readonly digest: string;
  /** SHA-256 of the canonical contacts, which may be corrected without a new version. */
  readonly contacts: string;
};

const format = 'copcheck/pinned-guideline/1';

export const pinOf = ({ guideline, contacts }: ParsedGuideline): Pin => ({
  id: guideline.id,
  version: guideline.version,
  digest: digestOf(guideline),
  contacts: digestOf(contacts),
});

/** The text of `guideline.json`: the guideline and its contacts in canonical form. */
export const pinnedText = ({ guideline, contacts }: ParsedGuideline): string =>
  `${canonicalJson({ format, guideline, contacts })}\n`;

/**
 * Reads `guideline.json` back. It needs no schema: it is trusted because the digests of its two parts are the
 * pinned ones. The parts are compared as they stand in the file, which is canonical; to write them anew for
 * that would be the slowest step of every command. Undefined when a digest differs or the format is another.
 */
export function readPinned(text: string, pin: Pin): ParsedGuideline | undefined {
  const [before = '', after = '', ...others] = text.split(BETWEEN);
  if (others.length > 0 || !before.startsWith(START) || !after.endsWith(END)) return undefined;
  const contacts = before.slice(START.length);
  const guideline = after.slice(0, -END.length);
  if (sha256(contacts) !== pin.contacts || sha256(guideline) !== pin.digest) return undefined;
  const read = { guideline: partOf<Guideline>(guideline), contacts: partOf<Contacts>(contacts) };
  return read.guideline.id === pin.id && read.guideline.version === pin.version ? read : undefined;
}

/** What `pinnedText` writes around its two parts. A quote inside a text is escaped, so none can imitate it. */
const START = '{"contacts":';
const BETWEEN = `,"format":${JSON.stringify(format)},"guideline":`;
const END = '}\n';

/** A part whose digest was found right: it is what was pinned, and so of the pinned type. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters
const partOf = <Part>(text: string): Part => JSON.parse(text) as Part;
