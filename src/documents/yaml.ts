import { Composer, isScalar, LineCounter } from 'yaml';
import type { CST, Document as YamlDocument } from 'yaml';
import type { Location, Path } from '../problems/problem.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { hasUnsafeCharacters, makeVisible } from '../text/visible.ts';
import { DEEPEST, MOST_BYTES, MOST_PROBLEMS, MOST_TOKENS, tokensWithinLimits } from './limits.ts';
import { nodeAt, offsetOf } from './places.ts';
import type { Source } from './source.ts';
import { readTokens, unclosedBefore } from './tokens.ts';
import type { Refusal } from './tokens.ts';
import { complaintOfYaml, isUnclosedOf } from './yaml-complaints.ts';
import { plainData } from './yaml-data.ts';

/** A file's data, and where in the file each part of it stands. */
export type Document<Data> = {
  readonly data: Data;
  /** The place of a value, or of the key it stands under. */
  readonly locate: (path: Path, of?: 'key' | 'value') => Location;
  /** Whether a value stands there without quotes. */
  readonly isPlain: (path: Path) => boolean;
  /** A number, or a word that YAML takes for more than a word, as its author wrote it. */
  readonly written: (path: Path) => string | undefined;
};

/**
 * Reads one YAML document of the plain kind: strings, numbers, lists and maps. Anchors, tags, directives,
 * further documents, doubled keys and characters that cannot be seen are refused, each with its place.
 */
export function readYaml({ file, bytes }: Source): Result<Document<unknown>> {
  if (bytes.length > MOST_BYTES) {
    const complaint = { code: 'file-too-large', bytes: bytes.length, limit: MOST_BYTES } as const;
    return failed([{ severity: 'error', complaint, at: { file, line: 1, column: 1 } }]);
  }
  const { text, broken } = decode(bytes);
  const at = placesIn(file, text);
  const read: Read = broken === undefined ? readText(text) : { refused: [broken] };
  if (read.refused !== undefined) {
    return failed(
      read.refused
        .slice(0, MOST_PROBLEMS)
        .map(({ complaint, offset }) => ({ severity: 'error', complaint, at: at(offset) })),
    );
  }
  const { document, data } = read;
  const root = document?.contents ?? null;
  return success({
    data,
    locate: (path, of = 'value') => at(offsetOf(root, path, of)),
    isPlain: (path) => {
      const node = nodeAt(root, path);
      return isScalar(node) && node.type === 'PLAIN';
    },
    written: (path) => {
      const node = nodeAt(root, path);
      return isScalar(node) && typeof node.value !== 'string' ? node.source : undefined;
    },
  });
}

/** The text of a file, and the first place where it is not written in UTF-8. */
function decode(bytes: Uint8Array): { readonly text: string; readonly broken?: Refusal } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { text, broken: { complaint: { code: 'not-utf8' }, offset: text.indexOf('\ufffd') } };
  }
}

/** The line and column of an offset in a text. */
function placesIn(file: string, text: string): (offset: number) => Location {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    lines.addNewLine(end + 1);
  }
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
}

type Read =
  | { readonly refused: readonly Refusal[] }
  | {
      readonly refused?: never;
      readonly document: YamlDocument.Parsed | undefined;
      readonly data: unknown;
    };

/**
 * Nesting and length are measured on the tokens, before anything recursive sees them: YAML of 30 kB can
 * otherwise end the process on Node 20 and 22.
 */
function readText(text: string): Read {
  const unsafe = unsafeCharacter(text);
  if (unsafe !== undefined) return { refused: [unsafe] };
  const { tokens, refused, whole } = readTokens(text, { parts: MOST_TOKENS, depth: 2 * DEEPEST });
  const limit = tokensWithinLimits(tokens);
  if (limit !== undefined) return { refused: [limit] };
  if (!whole) {
    return { refused: [{ complaint: { code: 'yaml-too-many', limit: MOST_TOKENS }, offset: 0 }] };
  }
  const directives = refused.filter(({ complaint }) => complaint.code === 'yaml-directive');
  if (directives.length > 0) return { refused: directives };
  const second = tokens.filter(({ type }) => type === 'document')[1];
  if (second !== undefined) {
    return { refused: [{ complaint: { code: 'yaml-documents' }, offset: second.offset }] };
  }

  const document = compose(tokens, text.length);
  if (document === undefined) return { document, data: null };
  const found = [...refused, ...mistakesIn(document, { tokens, text })];
  const data = plainData(document.contents, (trap) => found.push(trap));
  return found.length > 0 ? { refused: withoutEchoes(found) } : { document, data };
}

/** The first character of the source that cannot be seen; a tab and a carriage return at a line end can. */
function unsafeCharacter(text: string): Refusal | undefined {
  const plain = text.replace(/\t|\r(?=\n)/g, ' ');
  if (!hasUnsafeCharacters(plain)) return undefined;
  let offset = 0;
  for (const character of plain) {
    if (hasUnsafeCharacters(character)) {
      return { complaint: { code: 'control-character', shown: makeVisible(character) }, offset };
    }
    offset += character.length;
  }
  return undefined;
}

/** The document that the tokens make; undefined where there is none. */
function compose(tokens: readonly CST.Token[], length: number): YamlDocument.Parsed | undefined {
  const composer = new Composer({
    // The core schema also holds after a `%YAML 1.1` line, where `version` alone would not.
    schema: 'core',
    version: '1.2',
    // Looked for below: the library compares every key with every other.
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    customTags: [],
    resolveKnownTags: false,
    strict: true,
    keepSourceTokens: false,
  });
  // The library makes an error for every mistake; without their traces a hundred thousand are soon made.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return [...composer.compose(tokens, false, length)][0];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The first mistake in the syntax, if any: nearly all that the library finds after it are its echoes. */
function mistakesIn(
  { errors, warnings }: YamlDocument.Parsed,
  { tokens, text }: { readonly tokens: readonly CST.Token[]; readonly text: string },
): readonly Refusal[] {
  const mistakes = [...errors, ...warnings].filter(({ code }) => !OF_REFUSED.has(code));
  const [first] = mistakes.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (first === undefined) return [];
  const [place] = first.pos;
  const opened = isUnclosedOf(first) ? unclosedBefore(tokens, place) : undefined;
  const offset = opened ?? firstInk(text, place);
  const here = mistakes.filter(({ pos }) => pos[0] === place);
  return [{ complaint: complaintOfYaml(here, text.charAt(offset)), offset }];
}

/** What the library says of anchors and tags, all of which were refused already, and in better words. */
const OF_REFUSED: ReadonlySet<string> = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_COLLECTION_TYPE',
  'BAD_PROP_ORDER',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'RESOURCE_EXHAUSTION',
  'TAG_RESOLVE_FAILED',
]);

/** From an indentation or an empty line to what stands after it; the place itself where nothing does. */
function firstInk(text: string, place: number): number {
  const blank = /[ \r\n]*/y;
  blank.lastIndex = place;
  const end = place + (blank.exec(text)?.[0].length ?? 0);
  return end < text.length ? end : place;
}

/** In the order of the file; what stands after a mistake in the syntax, or before one, is often its echo. */
function withoutEchoes(found: readonly Refusal[]): readonly Refusal[] {
  const inOrder = found.toSorted((a, b) => a.offset - b.offset);
  const mistake = inOrder.findIndex(({ complaint }) => complaint.code === 'yaml-syntax');
  return mistake < 0 ? inOrder : inOrder.slice(0, Math.max(1, mistake));
}
