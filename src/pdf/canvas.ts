import { withoutBreaks } from '../text/khmer-words.ts';
import type { Text } from '../report/block.ts';
import type { Colours } from '../report/template.ts';
import type { Faces } from './faces.ts';
import { breakLines } from './lines.ts';
import type { Line, Run } from './lines.ts';
import { measurerOf } from './measure.ts';
import { shapesIn, written } from './shapes.ts';
import type { Box, Operators } from './shapes.ts';
import { links, page, paletteOf } from './theme.ts';
import type { Style } from './theme.ts';
import { usable } from './usable.ts';
import { pensOf, wordWriter } from './words.ts';
import type { PlacedRun } from './words.ts';

/** A place in the structure tree, which screen readers read in order. */
export type Tag = PDFKit.PDFStructureElement;

export type TagOptions = {
  readonly scope?: 'Row' | 'Column';
  readonly alt?: string;
  readonly actual?: string;
  readonly box?: Box;
};

/** Where things are drawn: what knows pages and tags. Nothing else talks to pdfkit but the files it uses. */
export type Canvas = ReturnType<typeof canvasOn>;

export function canvasOn(
  doc: PDFKit.PDFDocument,
  { faces, colours }: { readonly faces: Faces; readonly colours: Colours },
) {
  const pens = pensOf(doc);
  const measurers = {
    regular: measurerOf(faces.regular, pens.regular.codeOf),
    bold: measurerOf(faces.bold, pens.bold.codeOf),
  };
  const shapes = shapesIn(paletteOf(colours));
  const wordsOf = wordWriter(doc, pens, shapes.colourOf);
  const root = doc.struct('Document');
  doc.addStructure(root);
  /** Names, answers and cells of tables come again and again: half of all texts are broken once more. */
  const broken = new Map<string, readonly Line[]>();
  const later: (() => void)[] = [];
  return {
    root,
    shapes,
    breakText: (text: Text, style: Style, width: number): readonly Line[] => {
      const { size, weight } = style;
      const key = `${size} ${weight} ${width} ${JSON.stringify(text)}`;
      const lines = broken.get(key) ?? breakLines(text, style, { width, measurers });
      broken.set(key, lines);
      return lines;
    },
    ...pagesOf(doc),
    ...tagsOn(doc, wordsOf),
    /**
     * What is drawn but not read aloud: shapes, which say nothing by themselves, or words that repeat on every
     * page. It must come before the words that it stands behind, never among them.
     */
    artifact: (drawing: Operators, type: 'Layout' | 'Pagination' = 'Layout'): void => {
      if (drawing !== '') doc.addContent(`/Artifact <</Type /${type}>> BDC ${drawing} EMC`);
    },
    wordsOf,
    /** A run with a space at its end. */
    withSpace: (run: Run): Run => ({
      ...run,
      text: `${run.text} `,
      codes: run.codes + measurers[run.weight].measure(' ', ' ').codes,
    }),
    /** What can be drawn only when all pages are known. */
    later: (draw: () => void): void => {
      later.push(draw);
    },
    finish: (): void => {
      for (const draw of later) draw();
      root.end();
    },
  };
}

/** Pages, places that links lead to, and bookmarks. */
function pagesOf(doc: PDFKit.PDFDocument) {
  const pageOfAnchor = new Map<string, number>();
  let current = -1;
  return {
    newPage: (): void => {
      doc.addPage();
      current = doc.bufferedPageRange().count - 1;
    },
    pageNumber: (): number => current,
    pageCount: (): number => doc.bufferedPageRange().count,
    goToPage: (index: number): void => {
      doc.switchToPage(index);
      current = index;
    },
    anchor: (name: string, y: number): void => {
      pageOfAnchor.set(name, current);
      doc.addNamedDestination(name, 'XYZ', 0, y, null);
    },
    pageOfAnchor: (name: string): number | undefined => pageOfAnchor.get(name),
    /** A bookmark here, below another one or at the top. */
    bookmark: (
      title: string,
      y: number,
      parent: PDFKit.PDFOutline = doc.outline,
    ): PDFKit.PDFOutline =>
      // pdfkit counts `left` from the right edge.
      parent.addItem(title, { top: y, left: page.width, zoom: 0, fit: false, expanded: false }),
  };
}

/** Words and pictures under their tags. */
function tagsOn(doc: PDFKit.PDFDocument, wordsOf: (runs: readonly PlacedRun[]) => Operators) {
  const tag = (type: string, parent: Tag, { scope, alt, actual, box }: TagOptions = {}): Tag => {
    const element = doc.struct(type, {
      ...(scope !== undefined && { scope }),
      ...(alt !== undefined && { alt }),
      ...(actual !== undefined && { actual }),
      ...(box !== undefined && { bbox: [box.x, box.y, box.x + box.width, box.y + box.height] }),
    });
    parent.add(element);
    return element;
  };
  const link = linkWriter(doc, wordsOf);
  return {
    tag,
    /** Words that belong to a tag, links among them. */
    write: (element: Tag, runs: readonly PlacedRun[]): void => {
      let plain: PlacedRun[] = [];
      const flush = (): void => {
        const drawing = wordsOf(plain);
        if (drawing !== '') element.add(() => doc.addContent(drawing));
        plain = [];
      };
      for (const placed of runs) {
        if (!isLink(placed)) {
          plain.push(placed);
          continue;
        }
        flush();
        link(tag('Link', element), placed);
      }
      flush();
    },
    picture: (figure: Tag, bytes: Uint8Array, { x, y, width, height }: Box): void => {
      figure.add(() =>
        usable('emblem', () => doc.image(Buffer.from(bytes), x, y, { fit: [width, height] })),
      );
    },
  };
}

export const isLink = ({ run: { to, address } }: Pick<PlacedRun, 'run'>): boolean =>
  to !== undefined || address !== undefined;

/** Words that lead somewhere, and the place on the page that can be pressed. */
const linkWriter =
  (doc: PDFKit.PDFDocument, wordsOf: (runs: readonly PlacedRun[]) => Operators) =>
  (element: Tag, placed: PlacedRun): void => {
    const { run, x, y, size } = placed;
    const { text, width, address, to } = run;
    const words = wordsOf([placed]);
    element.add(() =>
      doc.addContent(address === undefined ? words : `${words} ${underline(placed)}`),
    );
    // pdfkit leaves Contents empty, which PDF/UA 7.18.5 refuses.
    const options = {
      structParent: element,
      Contents: new String(address?.says ?? withoutBreaks(text)),
    };
    const [top, height] = [y - size * links.above, size * links.height];
    if (address !== undefined) doc.link(x, top, width, height, address.url, options);
    else if (to !== undefined) {
      doc.annotate(x, top, width, height, { Subtype: 'Link', Dest: to, ...options });
    }
    element.end(); // now, while its page is the current one: pdfkit notes the page when it ends
  };

/** Tells an address from other words by more than its colour; in the colour of the words before it. */
const underline = ({ run, x, y, size }: PlacedRun): Operators =>
  `${[x, y + size * links.underlineBelow, run.width, size * links.underline].map(written).join(' ')} re f`;
