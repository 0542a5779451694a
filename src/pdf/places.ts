import { plainText } from '../report/block.ts';
import type { Block } from '../report/block.ts';
import type { Part } from '../report/report.ts';
import type { Canvas } from './canvas.ts';

type Place = (top: number) => void;

/** Where links and bookmarks lead: a part, its sections below it, and the items below those. */
export function placesOf(
  canvas: Canvas,
  part: Part,
): { readonly part: Place; readonly of: (block: Block) => Place } {
  let partMark: PDFKit.PDFOutline | undefined;
  let section: PDFKit.PDFOutline | undefined;
  return {
    part: (top) => {
      canvas.anchor(part.id, top);
      partMark = canvas.bookmark(plainText(part.title), top);
    },
    of: (block) => (top) => {
      if (block.kind === 'heading') section = canvas.bookmark(plainText(block.text), top, partMark);
      if (block.kind !== 'item') return;
      canvas.anchor(block.anchor, top);
      canvas.bookmark(`${block.id} ${plainText(block.title)}`, top, section ?? partMark);
    },
  };
}
