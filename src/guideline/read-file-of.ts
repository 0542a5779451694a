import { readDocument } from '../documents/document.ts';
import type { Document, FileKind } from '../documents/document.ts';
import { shownText } from '../documents/source.ts';
import type { Source as FileSource } from '../documents/source.ts';
import type { Location } from '../problems/problem.ts';
import { failed } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';
import { coreSegment } from './guideline.ts';

/** The files of a folder by name. */
export type FolderFiles = {
  readonly files: ReadonlyMap<string, FileSource>;
  readonly folder: string;
};

/** Reads the file of a name and kind among the files of a folder; that it is missing is a problem too. */
export async function readFileOf<Data>(
  { files, folder }: FolderFiles,
  name: string,
  kind: FileKind<Data>,
): Promise<Result<Document<Data>>> {
  const source = files.get(name);
  return source === undefined
    ? missing({ files, folder }, name, undefined)
    : readDocument(source, kind);
}

/** A file that is not there, for the place that asks for it, or for `guideline.yaml` beside which it should lie. */
function missing(
  { files, folder }: FolderFiles,
  name: string,
  asked: Location | undefined,
): Result<never> {
  const head = files.get('guideline.yaml');
  const at = asked ?? (head && { file: head.file, line: 1, column: 1 });
  const file = at === undefined ? `${folder}/${name}` : name;
  const complaint = { code: 'guideline-missing-file', file } as const;
  return failed([{ severity: 'error', complaint, ...(at && { at }) }]);
}

/** The head of a version or of a translation: it lists the segments. */
type Head = Result<Document<{ readonly segments: readonly { readonly id: string }[] }>>;

/**
 * Reads the core file and one file a segment, each named after the segment that it says. Where nobody knows
 * the segments, because `guideline.yaml` is broken, every other file that says it is of the kind.
 */
export async function readFilesOf<Data extends { readonly segment: string }>(
  place: FolderFiles,
  kind: FileKind<Data>,
  { known, head }: { readonly known: readonly string[] | undefined; readonly head: Head },
): Promise<readonly Result<Document<Data>>[]> {
  const segments = known ?? segmentsIn(place, kind);
  const read: Result<Document<Data>>[] = [];
  const own = segments.filter((segment) => !otherFiles.includes(segment));
  for (const segment of new Set([coreSegment, ...own])) {
    const name = `${segment}.yaml`;
    const file = place.files.has(name)
      ? await readFileOf(place, name, kind)
      : missing(place, name, listedIn(head, segment));
    read.push(
      file.ok && file.value.data.segment !== segment ? misnamed(file.value, segment) : file,
    );
  }
  return read;
}

/** Where a head lists a segment, which asks for its file. */
function listedIn(head: Head, segment: string): Location | undefined {
  if (!head.ok) return undefined;
  const index = head.value.data.segments.findIndex(({ id }) => id === segment);
  return index < 0 ? undefined : head.value.locate(['segments', index, 'id']);
}

function misnamed(
  { data: { segment: found }, locate }: Document<{ readonly segment: string }>,
  segment: string,
): Result<never> {
  const complaint = {
    code: 'value-not-listed',
    found,
    allowed: [segment],
    meant: undefined,
  } as const;
  return failed([{ severity: 'error', complaint, at: locate(['segment']) }]);
}

const segmentsIn = ({ files }: FolderFiles, kind: FileKind<unknown>): readonly string[] =>
  [...files]
    .filter(([, source]) => says(source, kind))
    .map(([name]) => name.replace(/\.yaml$/, ''))
    .filter((name) => !otherFiles.includes(name));

/** Names that no segment can have: the files of those names hold something else. */
export const otherFiles: readonly string[] = [
  coreSegment,
  'guideline',
  'scoring',
  'contacts',
  'migration',
  'terms',
];

/** Whether a file says of itself that it is of a kind, as far as a look at its text can tell. */
const says = (source: FileSource, { format }: FileKind<unknown>): boolean =>
  shownText(source)
    .split('\n', 20)
    .some((line) => line.trimEnd() === `format: ${format}`);

export const valueIn = <Value>(result: Result<Value>): Value | undefined =>
  result.ok ? result.value : undefined;
