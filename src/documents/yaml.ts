import { Composer, isMap, isNode, isScalar, isSeq, LineCounter, Parser } from 'yaml';
import type { CST, Document as YamlDocument, Node } from 'yaml';
import type { Complaint } from '../problems/complaint.ts';
import type { Location, Path, Problem } from '../problems/problem.ts';
import { failed, success } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { tokensWithinLimits, MOST_BYTES } from './limits.ts';
import type { Source } from './source.ts';
import { complaintOfYaml } from './yaml-complaints.ts';
import { plainData, unsafeCharacter } from './yaml-data.ts';

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

  // A tab can be seen, and so can a carriage return at a line end.
  const unsafe = unsafeCharacter(text.replace(/\t|\r(?=\n)/g, ' '));
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
  const data = plainData(document.contents, (complaint, node) => {
    problems.push({ severity: 'error', complaint, at: at(node.range?.[0] ?? 0) });
  });
  if (problems.length > 0) return failed(problems);
  const locate = (path: Path, of: 'key' | 'value' = 'value'): Location =>
    at(offsetOf(document.contents, path, of));
  const isPlain = (path: Path): boolean => {
    const node = nodeAt(document.contents, path);
    return isScalar(node) && node.type === 'PLAIN';
  };
  return success({ data, locate, isPlain });
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const compose = (tokens: readonly CST.Token[], length: number): readonly YamlDocument.Parsed[] => [
  ...new Composer({
    // The core schema also holds after a `%YAML 1.1` line, where `version` alone would not.
    schema: 'core',
    version: '1.2',
    // Doubled keys are found as the data are made; to compare each key with each takes a second for 2,000 fields.
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    customTags: [],
    resolveKnownTags: false,
    strict: true,
    keepSourceTokens: false,
  }).compose(tokens, false, length),
];

/** What the YAML library found, and what a document begins with that a plain one does not. */
function problemsOf(
  { errors, warnings, directives }: YamlDocument.Parsed,
  at: (offset: number) => Location,
): Problem[] {
  const problems = [...errors, ...warnings].map((error): Problem => ({
    severity: 'error',
    complaint: complaintOfYaml(error),
    at: at(error.pos[0]),
  }));
  if (directives.yaml.explicit === true || Object.keys(directives.tags).length > 1) {
    problems.push({ severity: 'error', complaint: { code: 'yaml-directive' }, at: at(0) });
  }
  return problems;
}

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
