import { describe, expect, it } from 'vitest';
import {
  apart,
  bar,
  cut,
  hanging,
  labelled,
  linesOf,
  padEnd,
  padStart,
  row,
} from '../../src/terminal/lines.ts';
import { withLatinDigits } from '../../src/terminal/keys.ts';

describe('lines', () => {
  it('make visible what could move the cursor', () => {
    expect(linesOf('a\u001b[2Jb', 40)).toEqual(['a‹U+001B›[2Jb']);
  });

  it('hang under the text behind a mark', () => {
    expect(hanging('1  ', 'one two three', 9)).toEqual(['1  one', '   two', '   three']);
  });

  it('begin with a label that stands out, unless it is broken by the width', () => {
    const loud = (text: string): string => text.toUpperCase();
    expect(labelled({ label: 'Why:', text: 'so' }, 20, loud)).toEqual(['WHY: so']);
    expect(labelled({ label: 'Why so:', text: 'x' }, 4, loud)).toEqual(['Why', 'so:', 'x']);
  });

  it('hold short texts side by side, none of them torn apart', () => {
    expect(row(['b back', 's skip', 'q quit'], 15)).toEqual(['b back  s skip', 'q quit']);
  });

  it('hold two texts at both ends, or below each other', () => {
    expect(apart('Area', '1 of 5', 14)).toEqual(['Area    1 of 5']);
    expect(apart('A long area', '1 of 5', 14)).toEqual(['A long area', '1 of 5']);
  });

  it.each([
    [0, 5, '────'],
    [1, 5, '────'],
    [4, 5, '━━━─'],
    [5, 5, '━━━━'],
    [0, 0, '────'],
  ])('a bar of %i of %i: %s', (part, whole, drawn) => {
    expect(bar(part, whole, 4)).toBe(drawn);
  });

  it('cut a text with an ellipsis, in cells', () => {
    expect(cut('Child protection', 10)).toBe('Child pro…');
    expect(cut('ភាសាខ្មែរ', 4)).toBe('ភាស…');
    expect(cut('short', 10)).toBe('short');
  });

  it('fill a text with spaces, in cells', () => {
    expect(padEnd('ខ្មែរ', 6)).toBe('ខ្មែរ  ');
    expect(padStart('9', 3)).toBe('  9');
  });

  it('read Khmer digits as digits', () => {
    expect(withLatinDigits('២០២៦-០៩-៣០')).toBe('2026-09-30');
  });
});
