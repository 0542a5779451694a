import { Lexer } from 'yaml';

/** A comment of a YAML text, with its `#`, and where it stands; lines and columns count from 1. */
export type Comment = {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** Nothing else stands on its line. */
  readonly isAlone: boolean;
};

/** The comments of a YAML text, sound or not. What stands in a text between quotes is none. */
export function commentsIn(source: string): readonly Comment[] {
  const comments: Comment[] = [];
  let [line, before, isScalar] = [1, '', false];
  for (const token of new Lexer().lex(source)) {
    if (MARKS.has(token)) {
      isScalar = token === SCALAR;
      continue;
    }
    if (token.startsWith('#') && !isScalar) {
      const isAlone = before.trim() === '';
      comments.push({ text: token.trimEnd(), line, column: before.length + 1, isAlone });
    }
    isScalar = false;
    const [first = '', ...others] = token.split('\n');
    line += others.length;
    before = others.length === 0 ? before + first : (others.at(-1) ?? '');
  }
  return comments;
}

/** The lexer says of the token after this mark that it is a text; the marks stand in no file. */
const SCALAR = '\u001f';

const MARKS = new Set([SCALAR, '\u0002', '\u0018']);
