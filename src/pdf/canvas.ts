import { withoutBreaks } from '../text/khmer-words.ts';
import type { Colours } from '../report/template.ts';
import type { Faces } from './faces.ts';
import { lineBreaker } from './lines.ts';
import type { Run } from './lines.ts';
import { measurerOf } from './measure.ts';
import { pagesOf } from './pages.ts';
import { shapesIn, written } from './shapes.ts';
import type { Box, Operators } from './shapes.ts';
import { structureOf } from './structure.ts';
import type { Tag } from './structure.ts';
import { links, page, paletteOf } from './theme.ts';
import { usable } from './usable.ts';
import { pensOf, wordWriter } from './words.ts';
import type { PlacedRun } from './words.ts';

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
  const { pack, draw, drawnBy, ...pages } = pagesOf(doc);
  const { end, ...tags } = tagsOn(doc, { draw, drawnBy, wordsOf });
  const later: (() => void)[] = [];
  return {
    shapes,
    breakText: lineBreaker(measurers),
    ...pages,
    bookmark: bookmarksOf(doc),
    ...tags,
    /**
     * What is drawn but not read aloud: shapes, which say nothing by themselves, or words that repeat on every
     * page. It must come before the words that it stands behind, never among them.
     */
    artifact: (drawing: Operators, type: 'Layout' | 'Pagination' = 'Layout'): void => {
      if (drawing !== '') draw(`/Artifact <</Type /${type}>> BDC ${drawing} EMC`);
    },
    wordsOf,
    /** A run with a space at its end. */
    withSpace: (run: Run): Run => ({
      ...run,
      text: `${run.text} `,
      codes: run.codes + measurers[run.weight].measure(' ', ' ').codes,
    }),
    /** What can be drawn only when all pages are known. */
    later: (work: () => void): void => {
      later.push(work);
    },
    finish: async (): Promise<void> => {
      for (const work of later) work();
      const packing = pack();
      end();
      await packing;
    },
  };
}

/** A bookmark on the current page, below another one or at the top. */
const bookmarksOf =
  (doc: PDFKit.PDFDocument) =>
  (title: string, y: number, parent: PDFKit.PDFOutline = doc.outline): PDFKit.PDFOutline =>
    // pdfkit counts `left` from the right edge.
    parent.addItem(title, { top: y, left: page.width, zoom: 0, fit: false, expanded: false });

/** How words come onto the page. */
type Writing = {
  readonly draw: (drawing: Operators) => void;
  readonly drawnBy: (work: () => void) => Operators;
  readonly wordsOf: (runs: readonly PlacedRun[]) => Operators;
};

/** Words and pictures under their tags. */
function tagsOn(doc: PDFKit.PDFDocument, { draw, drawnBy, wordsOf }: Writing) {
  const { root, tag, mark, holderOf, end } = structureOf(doc);
  const link = (element: Tag, placed: PlacedRun): void => {
    const { run, x, y, size } = placed;
    const { text, width, address, to } = run;
    const line = address === undefined ? '' : ` ${underline(placed)}`;
    draw(`${mark(element)}\n${wordsOf([placed])}${line}\nEMC`);
    // pdfkit leaves Contents empty, which PDF/UA 7.18.5 refuses.
    const options = {
      structParent: holderOf(element),
      Contents: new String(address?.says ?? withoutBreaks(text)),
    };
    const [top, height] = [y - size * links.above, size * links.height];
    if (address !== undefined) doc.link(x, top, width, height, address.url, options);
    else if (to !== undefined) {
      doc.annotate(x, top, width, height, { Subtype: 'Link', Dest: to, ...options });
    }
  };
  return {
    root,
    tag,
    /** Words that belong to a tag, links among them. */
    write: (element: Tag, runs: readonly PlacedRun[]): void => {
      for (const together of linksApart(runs)) {
        const [first] = together;
        if (first !== undefined && isLink(first)) link(tag('Link', element), first);
        else draw(`${mark(element)}\n${wordsOf(together)}\nEMC`);
      }
    },
    picture: (figure: Tag, bytes: Uint8Array, { x, y, width, height }: Box): void => {
      const begin = mark(figure);
      const image = drawnBy(() =>
        usable('emblem', () => doc.image(Buffer.from(bytes), x, y, { fit: [width, height] })),
      );
      draw(`${begin}\n${image}\nEMC`);
    },
    end,
  };
}

export const isLink = ({ run: { to, address } }: Pick<PlacedRun, 'run'>): boolean =>
  to !== undefined || address !== undefined;

/** Runs in their order: each link by itself, and those together that stand between links. */
function linksApart(runs: readonly PlacedRun[]): readonly (readonly PlacedRun[])[] {
  if (!runs.some(isLink)) return [runs];
  const groups: PlacedRun[][] = [];
  let plain: PlacedRun[] = [];
  for (const placed of runs) {
    if (isLink(placed)) {
      groups.push(plain, [placed]);
      plain = [];
    } else {
      plain.push(placed);
    }
  }
  return [...groups, plain].filter((group) => group.length > 0);
}

/** Tells an address from other words by more than its colour; in the colour of the words before it. */
const underline = ({ run, x, y, size }: PlacedRun): Operators =>
  `${[x, y + size * links.underlineBelow, run.width, size * links.underline].map(written).join(' ')} re f`;
