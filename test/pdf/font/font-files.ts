import { readFileSync } from 'node:fs';
import { openFace } from '../../../src/pdf/font/face.ts';
import type { FontFace } from '../../../src/pdf/font/face.ts';
import { loadHarfBuzz } from '../../../src/pdf/font/harfbuzz.ts';

/** The font of the reports. */
export const regular: Uint8Array = readFileSync('templates/report/fonts/NotoSansKhmer-Regular.ttf');

/** A face that has not set anything yet, with HarfBuzz. */
export const newFace = async (): Promise<FontFace> => openFace(regular, await loadHarfBuzz());

/** Khmer as officials write it, with everything that is hard to set; it is not meant to be read. */
export const khmerLines: readonly string[] = readFileSync('test/pdf/font/khmer-lines.txt', 'utf8')
  .trimEnd()
  .split('\n');
