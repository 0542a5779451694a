import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Every line with Khmer in the guideline, in the product's words and in the guide. */
export const ownKhmerLines: readonly string[] = [
  'guidelines/cop-kh/1.0.0/km',
  'src/i18n/km',
  'docs/km',
].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(yaml|ts|md)$/.test(name))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => /\p{Script=Khmer}/u.test(line)),
);
