/** A text cannot be drawn: the font has no glyph for some of its characters, and a box would stand there. */
export class MissingGlyphs extends Error {
  override readonly name = 'MissingGlyphs';
  readonly characters: readonly string[];

  constructor(characters: readonly string[], text: string) {
    const each = [...new Set(characters)];
    super(`The font cannot draw ${each.join(' ')} in "${text}".`);
    this.characters = each;
  }
}
