import PDFDocument from 'pdfkit';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FontFace } from '../../../src/pdf/font/face.ts';

/** A document with a text on each line, far enough from one another to tell them apart. */
export function pdfOf(lines: readonly string[], face: FontFace): Promise<Uint8Array> {
  const doc = new PDFDocument({
    font: null,
    // as wide as the longest line: pdf.js leaves out what lies beyond the page
    size: [80 + 14 * Math.max(60, ...lines.map(face.widthOf)), 40 * lines.length + 80],
    info: { CreationDate: new Date(0) },
  });
  doc.registerFont('face', face.forDocument());
  doc.font('face').fontSize(14);
  for (const [index, line] of lines.entries())
    doc.text(line, 40, 40 + 40 * index, { lineBreak: false });
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
    doc.end();
  });
}

/** The lines of a document as pdf.js, and so Firefox, reads them. */
export async function linesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const { promise } = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  const lines = new Map<number, string>();
  for (const item of items) {
    if (!('str' in item)) continue;
    const height = Number(item.transform[5]);
    lines.set(height, (lines.get(height) ?? '') + item.str);
  }
  await document.destroy();
  return [...lines.values()];
}
