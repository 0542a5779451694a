import { CST, Lexer, Parser } from 'yaml';
import type { Complaint } from '../problems/complaint.ts';
import { shorten } from '../text/shorten.ts';

/** Something that a copcheck file may not hold, and where. */
export type Refusal = { readonly complaint: Complaint; readonly offset: number };

/** The tokens of a text, and everything in it that is YAML but is not read. */
export type Tokens = {
  readonly tokens: readonly CST.Token[];
  readonly refused: readonly Refusal[];
  /** False when the text goes on after as many parts as were to be read. */
  readonly whole: boolean;
};

/** How much of a text is read. */
type Limits = { readonly parts: number; readonly depth: number };

/**
 * Takes a text apart. Anchors, aliases, tags and directives are refused where they stand, whatever they would
 * have meant. Stops after a number of parts, and in the depth: memory is what such files attack, and the stack,
 * since the parser closes by recursion what is open.
 */
export function readTokens(text: string, most: Limits): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const refused: Refusal[] = [];
  let left = most.parts;
  let isText = false;
  for (const part of new Lexer().lex(text)) {
    left -= costOf(part);
    if (left < 0) break;
    const complaint = isText ? undefined : refusalOf(part);
    if (complaint !== undefined) refused.push({ complaint, offset: parser.offset });
    isText = part === CST.SCALAR;
    for (const token of parser.next(part)) tokens.push(token);
    // What fits nowhere is a mistake, and nothing after it says more.
    if (tokens.at(-1)?.type === 'error') break;
    if (parser.stack.length > most.depth) left = -1;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, refused, whole: left >= 0 };
}

/** Each line and each escape of a text can hold a mistake, as each token can. */
function costOf(part: string): number {
  let cost = 1;
  for (const character of part) if (character === '\n' || character === '\\') cost += 1;
  return cost;
}

function refusalOf(part: string): Complaint | undefined {
  const type = CST.tokenType(part);
  if (type === 'anchor' || type === 'alias') return { code: 'yaml-alias', written: shorten(part) };
  if (type === 'tag') return { code: 'yaml-tag', written: shorten(part) };
  return type === 'directive-line' ? { code: 'yaml-directive' } : undefined;
}

type Visit = { readonly token: CST.Token; readonly depth: number };

/** Every token in the order of the text. Walks with a stack of its own, since recursion can be attacked. */
export function* tokensIn(tokens: readonly CST.Token[]): Generator<Visit> {
  const open: Visit[] = tokens.map((token) => ({ token, depth: 0 })).toReversed();
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    yield visit;
    const { token, depth } = visit;
    if (token.type === 'document' && token.value !== undefined) {
      open.push({ token: token.value, depth });
    }
    for (const { key, value } of 'items' in token ? token.items.toReversed() : []) {
      if (value) open.push({ token: value, depth: depth + 1 });
      if (key) open.push({ token: key, depth: depth + 1 });
    }
  }
}

const CLOSED_BY: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Where the last quote or bracket before a place stands that is opened and not closed by its like. */
export function unclosedBefore(tokens: readonly CST.Token[], place: number): number | undefined {
  let found: number | undefined;
  for (const { token } of tokensIn(tokens)) {
    if (token.offset < place && isUnclosed(token)) found = token.offset;
  }
  return found;
}

function isUnclosed(token: CST.Token): boolean {
  if (token.type === 'flow-collection') {
    return token.end[0]?.source !== CLOSED_BY[token.start.source];
  }
  if (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar') return false;
  return token.source.length < 2 || !token.source.endsWith(token.source.charAt(0));
}
