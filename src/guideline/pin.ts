import { canonicalJson, digestOf } from '../documents/canonical.ts';
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
 * Reads `guideline.json` back. It needs no schema: it is trusted because both digests are the pinned ones.
 * Undefined when they are not, or when the file is of another format.
 */
export function readPinned(text: string, pin: Pin): ParsedGuideline | undefined {
  const data = parsed(text);
  if (data === undefined || data.format !== format) return undefined;
  const { guideline, contacts } = data;
  const same =
    guideline.id === pin.id &&
    guideline.version === pin.version &&
    digestOf(guideline) === pin.digest &&
    digestOf(contacts) === pin.contacts;
  return same ? { guideline, contacts } : undefined;
}

type PinnedFile = {
  readonly format: string;
  readonly guideline: Guideline;
  readonly contacts: Contacts;
};

function parsed(text: string): PinnedFile | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isPinnedFile(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Only the outline: the digests vouch for the rest. */
const isPinnedFile = (data: unknown): data is PinnedFile =>
  typeof data === 'object' &&
  data !== null &&
  'format' in data &&
  'guideline' in data &&
  typeof data.guideline === 'object' &&
  data.guideline !== null &&
  'contacts' in data;
