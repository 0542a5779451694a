import {
  Composer,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
  visit,
} from 'yaml';
import type { CST, Document as YamlDocument, Node } from 'yaml';
import type { Complaint } from '../problems/complaint.ts';
import type { Location, Path, Problem } from '../problems/problem.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { hasUnsafeCharacters, makeVisible } from '../text/visible.ts';
import { tokensWithinLimits, MOST_BYTES } from './limits.ts';
import type { Source } from './source.ts';
import { complaintOfYaml } from './yaml-complaints.ts';

/** A file's data, and where in the file each part of it stands. */
export type Document<Data> = {
  readonly data: Data;
  /** The place of a value, or of the key it stands under. */
  readonly locate: (path: Path, of?: 'key' | 'value') => Location;
  /** Whether a value stands there without quotes. */
  readonly isPlain: (path: Path) => boolean;
};

/**
 * Reads one YAML document of the plain kind: strings, numbers, lists and maps. Anchors, tags, directives,
 * further documents, doubled keys and characters that cannot be seen are refused, each with its place.
 * Nesting and length are measured on the tokens, before anything recursive sees them: YAML of 30 kB can
 * otherwise end the process on Node 20 and 22.
 */
export function readYaml({ file, bytes }: Source): Result<Document<unknown>> {
  const start: Location = { file, line: 1, column: 1 };
  const refuse = (complaint: Complaint, at: Location = start): Result<never> =>
    failed([{ severity: 'error', complaint, at }]);

  if (bytes.length > MOST_BYTES) {
    return refuse({ code: 'file-too-large', bytes: bytes.length, limit: MOST_BYTES });
  }
  const text = decode(bytes);
  if (text === undefined) return refuse({ code: 'not-utf8' });

  const lines = new LineCounter();
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];

  const unsafe = unsafeCharacter(text);
  if (unsafe !== undefined) {
    return refuse({ code: 'control-character', shown: unsafe.shown }, at(unsafe.offset));
  }
  const limit = tokensWithinLimits(tokens);
  if (limit !== undefined) return refuse(limit.complaint, at(limit.offset));

  const [document, ...others] = compose(tokens, text.length);
  const second = others[0];
  if (second !== undefined) return refuse({ code: 'yaml-documents' }, at(second.range[0]));
  if (document === undefined)
    return success({ data: null, locate: () => start, isPlain: () => false });

  const problems = problemsOf(document, at);
  if (problems.length > 0) return failed(problems);
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  const locate = (path: Path, of: 'key' | 'value' = 'value'): Location =>
    at(offsetOf(document.contents, path, of));
  const isPlain = (path: Path): boolean => {
    const node = nodeAt(document.contents, path);
    return isScalar(node) && node.type === 'PLAIN';
  };
  return success({ data: inNfc(data), locate, isPlain });
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first character of the source that cannot be seen; a tab and a carriage return at a line end can. */
function unsafeCharacter(text: string): { shown: string; offset: number } | undefined {
  const plain = text.replace(/\t|\r(?=\n)/g, ' ');
  if (!hasUnsafeCharacters(plain)) return undefined;
  let offset = 0;
  for (const character of plain) {
    if (hasUnsafeCharacters(character)) return { shown: makeVisible(character), offset };
    offset += character.length;
  }
  return undefined;
}

const compose = (tokens: readonly CST.Token[], length: number): readonly YamlDocument.Parsed[] => [
  ...new Composer({
    // The core schema also holds after a `%YAML 1.1` line, where `version` alone would not.
    schema: 'core',
    version: '1.2',
    uniqueKeys: sameKey,
    stringKeys: true,
    merge: false,
    customTags: [],
    resolveKnownTags: false,
    strict: true,
    keepSourceTokens: false,
  }).compose(tokens, false, length),
];

/** Two keys are the same when they are equal after Unicode normalisation. */
const sameKey = (a: unknown, b: unknown): boolean =>
  isScalar(a) &&
  isScalar(b) &&
  String(a.value).normalize('NFKC') === String(b.value).normalize('NFKC');

function problemsOf(
  document: YamlDocument.Parsed,
  at: (offset: number) => Location,
): readonly Problem[] {
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    severity: 'error',
    complaint: complaintOfYaml(error),
    at: at(error.pos[0]),
  }));
  const refuse = (complaint: Complaint, node: Node): void => {
    problems.push({ severity: 'error', complaint, at: at(node.range?.[0] ?? 0) });
  };
  const { yaml, tags } = document.directives;
  if (yaml.explicit === true || Object.keys(tags).length > 1) {
    problems.push({ severity: 'error', complaint: { code: 'yaml-directive' }, at: at(0) });
  }
  visit(document, {
    Alias: (_, node) => refuse({ code: 'yaml-alias', written: `*${node.source}` }, node),
    Node: (_, node) => {
      if (isAlias(node)) return;
      if (node.anchor !== undefined) {
        refuse({ code: 'yaml-alias', written: `&${node.anchor}` }, node);
      }
      if (
        node.tag !== undefined &&
        !/^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/.test(node.tag)
      ) {
        refuse({ code: 'yaml-tag', written: node.tag }, node);
      }
      // An escape such as "\u202e" passes a look at the source; its meaning does not.
      if (isScalar(node) && typeof node.value === 'string') {
        const shown = makeVisible(node.value.replaceAll('\t', ' '));
        const found = /‹U\+[0-9A-F]+›/.exec(shown)?.[0];
        if (found !== undefined && shown !== node.value.replaceAll('\t', ' ')) {
          refuse({ code: 'control-character', shown: found }, node);
        }
      }
    },
  });
  return problems;
}

const inNfc = (data: unknown): unknown => {
  if (typeof data === 'string') return data.normalize('NFC');
  if (Array.isArray(data)) return data.map(inNfc);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key.normalize('NFC'), inNfc(value)]),
  );
};

/** The offset of the deepest node on the path that exists. */
function offsetOf(root: Node | null, path: Path, of: 'key' | 'value'): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const step of path) {
    const next = stepInto(node, step);
    if (next === undefined) break;
    const value = startOf(next.node);
    // An empty value has its place at the end of the line: there the key says more.
    const shown = of === 'key' || isEmpty(next.node) ? startOf(next.mark) : value;
    offset = shown ?? value ?? offset;
    node = next.node;
  }
  return offset;
}

/** The node on the path; undefined where it leads nowhere. */
const nodeAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, step) => stepInto(node, step)?.node, root);

const isEmpty = (node: unknown): boolean =>
  isScalar(node) && (node.value === null || node.value === '');

function stepInto(
  node: unknown,
  step: string | number,
): { mark: unknown; node: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
    return pair && { mark: pair.key, node: pair.value };
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return item === undefined ? undefined : { mark: item, node: item };
  }
  return undefined;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
