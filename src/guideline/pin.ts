import { canonicalJson, digestOf, sha256 } from '../documents/canonical.ts';
import type { Contacts } from './contacts.ts';
import type { Guideline } from './guideline.ts';
import type { ParsedGuideline } from './parse.ts';
import { translate } from './translation.ts';
import type { Translation } from './translation.ts';

/** What an assessment remembers of its guideline, so that it can tell when the copy was altered. */
export type Pin = {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the canonical guideline: items, areas, segments, scope, sources and policy. */
  readonly digest: string;
  /** SHA-256 of the canonical contacts, which may be corrected without a new version. */
  readonly contacts: string;
  /** SHA-256 of each translation by its language; they may be corrected without a new version too. */
  readonly translations?: Readonly<Record<string, string>>;
};

/** A guideline with everything that an assessment keeps of it. */
export type GuidelineToPin = ParsedGuideline & { readonly translations?: readonly Translation[] };

/** The pinned guideline in English, and in the languages that it was pinned with. */
export type PinnedGuideline = ParsedGuideline & {
  readonly inLanguage: (language: string) => GuidelineInLanguage;
};

/** The guideline as it reads in a language; in English where it was pinned without that language. */
export type GuidelineInLanguage = ParsedGuideline & {
  /** How far the translation is; absent on the English texts. */
  readonly translation?: Translation['status'];
};

/** The format of `guideline.json`. */
export const PINNED_FORMAT = 'copcheck/pinned-guideline/1';

export const pinOf = ({ guideline, contacts, translations = [] }: GuidelineToPin): Pin => ({
  id: guideline.id,
  version: guideline.version,
  digest: digestOf(guideline),
  contacts: digestOf(contacts),
  ...(translations.length > 0 && {
    translations: Object.fromEntries(
      translations.map((translation) => [translation.language, digestOf(translation)]),
    ),
  }),
});

/** The text of `guideline.json`: the guideline, its contacts and its translations in canonical form. */
export const pinnedText = ({ guideline, contacts, translations = [] }: GuidelineToPin): string => {
  const others = translations.map((each) => [`translation:${each.language}`, each] as const);
  return `${canonicalJson({ format: PINNED_FORMAT, guideline, contacts, ...Object.fromEntries(others) })}\n`;
};

/**
 * Reads `guideline.json` back. It needs no schema: it is trusted because the digests of its parts are the
 * pinned ones. The parts are compared as they stand in the file, which is canonical; to write them anew for
 * that would be the slowest step of every command. A translation is parsed only when its language is asked
 * for. Undefined when a digest differs or the format is another.
 */
export function readPinned(text: string, pin: Pin): PinnedGuideline | undefined {
  const [before = '', after = '', ...others] = text.split(BETWEEN);
  if (others.length > 0 || !before.startsWith(START) || !after.endsWith(END)) return undefined;
  const contacts = before.slice(START.length);
  const [guideline = '', ...translations] = after.slice(0, -END.length).split(TRANSLATION);
  if (sha256(contacts) !== pin.contacts || sha256(guideline) !== pin.digest) return undefined;
  const read = { guideline: partOf<Guideline>(guideline), contacts: partOf<Contacts>(contacts) };
  return isPinned(read, pin) ? inLanguages(read, pinnedTranslations(translations, pin)) : undefined;
}

const isPinned = ({ guideline }: ParsedGuideline, { id, version }: Pin): boolean =>
  guideline.id === id && guideline.version === version;

/** Undefined where the translations are not the pinned ones. */
const inLanguages = (
  read: ParsedGuideline,
  translations: ReadonlyMap<string, string> | undefined,
): PinnedGuideline | undefined =>
  translations && {
    ...read,
    inLanguage: (language) => {
      const translation = translations.get(language);
      if (translation === undefined) return read;
      const parsed = partOf<Translation>(translation);
      return { ...translate(read, parsed), translation: parsed.status };
    },
  };

/** The translations by language as they stand in the file, if they are exactly the pinned ones. */
function pinnedTranslations(
  pieces: readonly string[],
  { translations = {} }: Pin,
): ReadonlyMap<string, string> | undefined {
  const texts = new Map<string, string>();
  for (let index = 0; index < pieces.length; index += 2) {
    texts.set(pieces[index] ?? '', pieces[index + 1] ?? '');
  }
  const same =
    texts.size === Object.keys(translations).length &&
    [...texts].every(([language, text]) => sha256(text) === translations[language]);
  return same ? texts : undefined;
}

/** What `pinnedText` writes around its parts. A quote inside a text is escaped, so none can imitate it. */
const START = '{"contacts":';
const BETWEEN = `,"format":${JSON.stringify(PINNED_FORMAT)},"guideline":`;
const TRANSLATION = /,"translation:([a-z]{2})":/;
const END = '}\n';

/** A part whose digest was found right: it is what was pinned, and so of the pinned type. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters
const partOf = <Part>(text: string): Part => JSON.parse(text) as Part;
