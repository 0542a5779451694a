import type { Block } from '../report/block.ts';
import type { Part, Report } from '../report/report.ts';
import { barUnits } from './blocks/bars.ts';
import { contentsUnits } from './blocks/contents.ts';
import { coverUnits } from './blocks/cover.ts';
import { itemUnits } from './blocks/item.ts';
import { bulletUnits, headingUnits, noticeUnits, paragraphUnits } from './blocks/paragraph.ts';
import { scoreUnits } from './blocks/score.ts';
import { signatureUnits } from './blocks/signature-lines.ts';
import { factsUnits, tableUnits } from './blocks/table.ts';
import { canvasOn } from './canvas.ts';
import type { Canvas } from './canvas.ts';
import { attach, openDocument } from './document.ts';
import type { Attachment } from './document.ts';
import { loadFaces } from './faces.ts';
import type { FontFiles } from './faces.ts';
import { flow, marked } from './flow.ts';
import type { Unit } from './flow.ts';
import { drawFurniture } from './furniture.ts';
import { placesOf } from './places.ts';
import { frame } from './theme.ts';

/** The files that a report is drawn with: two TrueType fonts and, if the template has one, its emblem. */
export type DrawingFiles = FontFiles & {
  readonly emblem?: Uint8Array;
  /** The data that the report was written from, to travel in the same file. */
  readonly attachment?: Attachment;
};

/** Draws a report as a tagged PDF. The same report gives the same bytes. */
export async function drawReport(report: Report, files: DrawingFiles): Promise<Uint8Array> {
  const faces = await loadFaces(files, JSON.stringify(report));
  const { doc, bytes } = openDocument(report, faces);
  const canvas = canvasOn(doc, { faces, colours: report.colours });
  let y = frame.bottom;
  let staysOnPage = false;
  for (const part of report.parts) {
    if (!staysOnPage) {
      canvas.newPage();
      y = frame.top;
    }
    y = drawPart(canvas, part, { report, files, from: y });
    // A list of contents is short: what follows may begin below it.
    staysOnPage = part.id === 'contents';
  }
  drawFurniture(canvas, report.running);
  await canvas.finish();
  if (files.attachment !== undefined) attach(doc, files.attachment, report.created);
  return bytes();
}

type Context = { readonly report: Report; readonly files: DrawingFiles; readonly from: number };

/** Lays out all blocks of a part, then puts them onto pages; returns where the last one ends. */
function drawPart(canvas: Canvas, part: Part, { report, files, from }: Context): number {
  const places = placesOf(canvas, part);
  const units = part.blocks.flatMap((block, index) => {
    const leads = block.kind === 'paragraph' && isIntroduced(part.blocks[index + 1]);
    const [first, ...others] = unitsOf(canvas, block, { report, files });
    if (first === undefined) return [];
    const unit = leads ? { ...first, keepsWithNext: true } : first;
    return [marked(unit, index === 0 ? places.part : places.of(block)), ...others];
  });
  return flow(canvas, units, from);
}

/** A paragraph before a table or an item belongs to it. */
const isIntroduced = (block: Block | undefined): boolean =>
  block !== undefined && ['table', 'bars', 'facts', 'item'].includes(block.kind);

// oxlint-disable-next-line complexity -- one case for each kind of block
function unitsOf(
  canvas: Canvas,
  block: Block,
  { report, files }: Omit<Context, 'from'>,
): readonly Unit[] {
  switch (block.kind) {
    case 'cover':
      return coverUnits(canvas, block, files.emblem);
    case 'heading':
      return headingUnits(canvas, block);
    case 'paragraph':
      return paragraphUnits(canvas, block);
    case 'notice':
      return noticeUnits(canvas, block);
    case 'bullets':
      return bulletUnits(canvas, block);
    case 'facts':
      return factsUnits(canvas, block);
    case 'table':
      return tableUnits(canvas, block);
    case 'score':
      return scoreUnits(canvas, block);
    case 'bars':
      return barUnits(canvas, block);
    case 'item':
      return itemUnits(canvas, block);
    case 'contents':
      return contentsUnits(
        canvas,
        report.parts.filter(({ id }) => id !== 'contents'),
      );
    case 'signature-lines':
      return signatureUnits(canvas, block);
  }
}
