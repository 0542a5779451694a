import { openFace } from './font/face.ts';
import type { FontFace } from './font/face.ts';
import { loadHarfBuzz } from './font/harfbuzz.ts';
import type { HarfBuzz } from './font/harfbuzz.ts';
import { needsShaping } from './font/runs.ts';
import type { Weight } from './theme.ts';
import { usable } from './usable.ts';

/** A font as copcheck draws with it: parsed once, shared by all documents of the process. */
export type Face = FontFace;

export type Faces = Readonly<Record<Weight, Face>>;

export type FontFiles = Readonly<Record<Weight, Uint8Array>>;

/** Opens the fonts for a document that holds this text: only one in Khmer needs HarfBuzz. */
export async function loadFaces({ regular, bold }: FontFiles, text: string): Promise<Faces> {
  const harfBuzz = needsShaping(text) ? await loadHarfBuzz() : undefined;
  return {
    regular: usable('fonts.regular', () => faceOf(regular, harfBuzz)),
    bold: usable('fonts.bold', () => faceOf(bold, harfBuzz)),
  };
}

const facesOpened = {
  plain: new WeakMap<Uint8Array, Face>(),
  shaping: new WeakMap<Uint8Array, Face>(),
};

function faceOf(bytes: Uint8Array, harfBuzz: HarfBuzz | undefined): Face {
  const faces = facesOpened[harfBuzz === undefined ? 'plain' : 'shaping'];
  const face = faces.get(bytes) ?? openFace(bytes, harfBuzz);
  faces.set(bytes, face);
  return face;
}
