import type { Guideline, Item } from '../guideline/guideline.ts';
import type { Language, Phrases } from '../i18n/phrases.ts';
import { khmerPieces } from '../text/khmer-words.ts';
import { makeVisible } from '../text/visible.ts';

/** The guideline and the words of one language of a workbook. */
export type Tongue = {
  readonly language: Language;
  readonly guideline: Guideline;
  readonly phrases: Phrases;
};

export const languagesOf = (tongues: readonly Tongue[]): readonly Language[] =>
  tongues.map(({ language }) => language);

/** A text in every language of the workbook, the leading one first. */
export const inAll = (tongues: readonly Tongue[], text: (tongue: Tongue) => string): string =>
  readable([...new Set(tongues.map(text))].join('\n'));

/** A name in every language of the workbook, on one line. */
export const namedInAll = (tongues: readonly Tongue[], name: (tongue: Tongue) => string): string =>
  [...new Set(tongues.map(name))].join(' / ');

/** The item as a language has it. */
export const itemIn = ({ guideline }: Tongue, item: Item): Item =>
  guideline.items.find(({ id }) => id === item.id) ?? item;

/** A text to be read, not to be typed in: Khmer says where its lines may break, which not every program knows. */
export const readable = (text: string): string =>
  khmerPieces(makeVisible(text))
    .join('\u200B')
    .replaceAll(/\u200B{2,}/g, '\u200B');
