import type { ClusterGlyph } from './font/glyph-list.ts';
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
  /** The code of a glyph as the bytes of a literal string; it is embedded from now on. */
  readonly codeOf: (glyph: ClusterGlyph) => string;
};

export type Pens = Readonly<Record<Weight, Pen>>;

export const pensOf = (doc: PDFKit.PDFDocument): Pens => ({
  regular: penOf(doc, 'regular'),
  bold: penOf(doc, 'bold'),
});

function penOf(doc: PDFKit.PDFDocument, weight: Weight): Pen {
  doc.font(weight);
  // oxlint-disable-next-line no-underscore-dangle -- see wordWriter
  const font = doc._font;
  const codes: string[] = [];
  const codeOf = (glyph: ClusterGlyph): string => (codes[glyph.id] ??= literal(embed(font, glyph)));
  return { font, codeOf };
}

/** What pdfkit does for each glyph that it writes: notes its code, its width and the text it stands for. */
function embed(
  { subset, widths, unicode, scale }: PDFKit.EmbeddedFont,
  { id, advanceWidth, codePoints }: ClusterGlyph,
): number {
  const code = subset.includeGlyph(id);
  widths[code] = advanceWidth * scale;
  unicode[code] = codePoints;
  return code;
}

/**
 * A code as a literal string holds it: two bytes instead of four digits, so that half as much is written and
 * packed. Brackets, backslashes and ends of lines would be misread there (ISO 32000-1, 7.3.4.2).
 */
const literal = (code: number): string =>
  String.fromCharCode(code >> 8, code & 0xff).replace(
    /[()\\\r\n]/g,
    (byte) => ESCAPED[byte] ?? byte,
  );

const ESCAPED: Readonly<Record<string, string>> = {
  '(': String.raw`\(`,
  ')': String.raw`\)`,
  '\\': String.raw`\\`,
  '\r': String.raw`\r`,
  '\n': String.raw`\n`,
};

/**
 * Writes runs of words as operators of the current page. pdfkit's own `text` lays each line out three times and
 * writes it in eight pieces, which would double the time of a report. Its fonts embed the glyphs here too.
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
