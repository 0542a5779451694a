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

/**
 * Writes runs of words as operators of the current page. pdfkit's own `text` lays each line out three times and
 * writes it in eight pieces, which would double the time of a report. Its fonts do the rest of the work here
 * too: they know which glyphs to embed and what text each one stands for. A face draws letter by letter, each
 * at the end of the one before it, so that no positions are needed.
 */
export function wordWriter(
  doc: PDFKit.PDFDocument,
  colourOf: (role: ColourRole) => Operators,
): (run: PlacedRun) => Operators {
  const pens = { regular: penOf(doc, 'regular'), bold: penOf(doc, 'bold') };
  return ({ run: { text, weight }, x, y, size, colour }) => {
    const { font, encode } = pens[weight];
    // oxlint-disable-next-line typescript/no-unsafe-member-access -- the types of pdfkit say any
    doc.page.fonts[font.id] ??= font.ref();
    const place = `/${font.id} ${written(size)} Tf 1 0 0 -1 ${written(x)} ${written(y)} Tm`;
    return `BT ${colourOf(colour)} rg ${place} <${encode(text)}> Tj ET`;
  };
}

/** A font of the document, and what it writes for each letter. */
function penOf(doc: PDFKit.PDFDocument, weight: Weight) {
  doc.font(weight);
  // oxlint-disable-next-line no-underscore-dangle -- see wordWriter
  const font = doc._font;
  const codes = new Map<string, string>();
  const encode = (text: string): string => {
    let hexadecimal = '';
    for (const letter of text) {
      const code = codes.get(letter) ?? font.encode(letter)[0].join('');
      codes.set(letter, code);
      hexadecimal += code;
    }
    return hexadecimal;
  };
  return { font, encode };
}
