import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { Operators } from './shapes.ts';

/** A page, and what is drawn on it so far. */
type Page = { readonly page: PDFKit.PDFPage; readonly operators: Operators[] };

/** The pages of a document, what is drawn on them, and the places that links and bookmarks lead to. */
export function pagesOf(doc: PDFKit.PDFDocument) {
  const pages: Page[] = [];
  let operators: Operators[] = [];
  const pageOfAnchor = new Map<string, number>();
  let current = -1;
  const goToPage = (index: number): void => {
    doc.switchToPage(index);
    current = index;
    operators = pages[index]?.operators ?? [];
  };
  return {
    newPage: (): void => {
      doc.addPage();
      pages.push({ page: doc.page, operators: [drawnByPdfkit(doc.page)] });
      goToPage(pages.length - 1);
    },
    goToPage,
    pageNumber: (): number => current,
    pageCount: (): number => pages.length,
    draw: (drawing: Operators): void => {
      operators.push(drawing);
    },
    /** What pdfkit draws on the current page. */
    drawnBy: (draw: () => void): Operators => {
      draw();
      return drawnByPdfkit(doc.page);
    },
    anchor: (name: string, y: number): void => {
      pageOfAnchor.set(name, current);
      doc.addNamedDestination(name, 'XYZ', 0, y, null);
    },
    pageOfAnchor: (name: string): number | undefined => pageOfAnchor.get(name),
    /** Packs the pages side by side, where pdfkit would pack one after the other; a few, since each takes memory. */
    pack: async (): Promise<void> => {
      for (let first = 0; first < pages.length; first += SIDE_BY_SIDE) {
        await Promise.all(pages.slice(first, first + SIDE_BY_SIDE).map(packPage));
      }
    },
  };
}

/** As many as Node packs at once, and as many that wait. */
const SIDE_BY_SIDE = 8;

/** Takes what pdfkit has drawn on a page out of it. */
const drawnByPdfkit = ({ content }: PDFKit.PDFPage): Operators =>
  Buffer.concat(content.buffer.splice(0)).toString('latin1');

const packed = promisify(deflate);

/** Half the work of zlib's own choice, for a file that is 2 % larger. */
const QUICK = 3;

async function packPage({ page: { content }, operators }: Page): Promise<void> {
  const bytes = await packed(Buffer.from(operators.join('\n'), 'latin1'), { level: QUICK });
  content.compress = false;
  Object.assign(content.data, { Filter: 'FlateDecode' });
  content.write(bytes);
}
