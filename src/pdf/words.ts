import type { Run } from './lines.ts';
import type { Operators } from './shapes.ts';
import { written } from './shapes.ts';
import type { ColourRole, Weight } from './theme.ts';

/** A run of words at its place: `y` is the baseline. */
export type PlacedRun = {
  readonly run: Run;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: ColourRole;
};

/** What writes in one font of a document. */
export type Pen = {
  readonly font: PDFKit.EmbeddedFont;
  /** The codes of a text as the bytes of a literal string; its glyphs are embedded from now on. */
  readonly encode: (text: string) => string;
};

export type Pens = Readonly<Record<Weight, Pen>>;

export const pensOf = (doc: PDFKit.PDFDocument): Pens => ({
  regular: penOf(doc, 'regular'),
  bold: penOf(doc, 'bold'),
});

/**
 * A plain letter, which has one code wherever it stands; or what else stands together, since the letters of a
 * Khmer syllable are set as one. Each is drawn at the end of the one before it, so that no positions are needed.
 */
const LETTER_OR_REST = /[ -~](?!\p{M})|[ -~]?[^ -~\u200b]+/gu;

function penOf(doc: PDFKit.PDFDocument, weight: Weight): Pen {
  doc.font(weight);
  // oxlint-disable-next-line no-underscore-dangle -- see wordWriter
  const font = doc._font;
  const codes = new Map<string, string>();
  const codeOf = (piece: string): string => {
    const code = codes.get(piece) ?? literal(font.encode(piece)[0].join(''));
    codes.set(piece, code);
    return code;
  };
  const encode = (text: string): string => {
    let bytes = '';
    for (const piece of text.match(LETTER_OR_REST) ?? []) bytes += codeOf(piece);
    return bytes;
  };
  return { font, encode };
}

/**
 * Codes as a literal string holds them: two bytes each instead of four digits, so that half as much is written and
 * packed. Brackets, backslashes and ends of lines would be misread there (ISO 32000-1, 7.3.4.2).
 */
const literal = (hexadecimal: string): string =>
  hexadecimal.replace(/../g, (digits) => {
    const byte = String.fromCharCode(Number.parseInt(digits, 16));
    return ESCAPED[byte] ?? byte;
  });

const ESCAPED: Readonly<Record<string, string>> = {
  '(': String.raw`\(`,
  ')': String.raw`\)`,
  '\\': String.raw`\\`,
  '\r': String.raw`\r`,
  '\n': String.raw`\n`,
};

/**
 * Writes runs of words as operators of the current page. pdfkit's own `text` lays each line out three times and
 * writes it in eight pieces, which would double the time of a report. Its fonts do the rest of the work here
 * too: they know which glyphs to embed and what text each one stands for.
 */
export const wordWriter =
  (doc: PDFKit.PDFDocument, pens: Pens, colourOf: (role: ColourRole) => Operators) =>
  (runs: readonly PlacedRun[]): Operators => {
    let state = '';
    let spoken: string | undefined;
    const operators = runs.map(({ run: { codes, weight, language }, x, y, size, colour }) => {
      const { font } = pens[weight];
      // oxlint-disable-next-line typescript/no-unsafe-member-access -- the types of pdfkit say any
      doc.page.fonts[font.id] ??= font.ref();
      const next = `${colourOf(colour)} rg /${font.id} ${written(size)} Tf`;
      const change = next === state ? '' : next;
      state = next;
      const turn = languageTurn(spoken, language);
      spoken = language;
      return `${turn}${change} 1 0 0 -1 ${written(x)} ${written(y)} Tm (${codes}) Tj`;
    });
    const words = operators.join('\n');
    return words === '' ? '' : `BT ${words} ${languageTurn(spoken, undefined)}ET`;
  };

/** Ends the words of one language and begins those of another (ISO 32000-1, 14.9.2: Lang of a Span). */
function languageTurn(from: string | undefined, to: string | undefined): Operators {
  if (from === to) return '';
  const end = from === undefined ? '' : 'EMC ';
  return to === undefined ? end : `${end}/Span <</Lang (${to})>> BDC `;
}
