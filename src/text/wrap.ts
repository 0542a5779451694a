import { cells } from './cells.ts';
import { khmerPieces } from './khmer-words.ts';
import { lettersOf } from './letters.ts';

/**
 * A text as lines of at most `width` cells, broken at spaces and between Khmer words; a word longer than a
 * line is cut between letters. Line feeds in the text are kept. An empty text is one empty line.
 */
export const wrap = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, Math.max(1, width)));

function wrapParagraph(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    let space = line === '' ? '' : ' ';
    for (const piece of khmerPieces(word).flatMap((each) => cut(each, width))) {
      if (line !== '' && cells(line + space + piece) > width) {
        lines.push(line);
        line = piece;
      } else {
        line += space + piece;
      }
      space = '';
    }
  }
  return [...lines, line];
}

/** A word as pieces that each fit on a line. */
function cut(word: string, width: number): readonly string[] {
  if (cells(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of lettersOf(word).flatMap((each) => cutLetter(each, width))) {
    if (piece !== '' && cells(piece + letter) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** Nobody writes a letter wider than a line, but a stranger's file may hold one. */
const cutLetter = (letter: string, width: number): readonly string[] =>
  cells(letter) > width ? Array.from(letter) : [letter];
