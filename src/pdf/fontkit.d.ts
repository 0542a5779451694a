/** The part of fontkit 2.0 that copcheck uses; the package has no types. */
declare module 'fontkit' {
  export type Glyph = { readonly id: number; readonly advanceWidth: number };

  export type Position = {
    readonly xAdvance: number;
    readonly yAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  };

  export type Run = {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly Position[];
    readonly advanceWidth: number;
  };

  export type Font = {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string, features?: unknown): Run;
  };

  export function create(bytes: Uint8Array): Font;
}
