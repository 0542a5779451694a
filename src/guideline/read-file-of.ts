import { readDocument } from '../documents/document.ts';
import type { Document, FileKind } from '../documents/document.ts';
import type { Source as FileSource } from '../documents/source.ts';
import { problemOf } from '../problems/problem.ts';
import type { Location } from '../problems/problem.ts';
import { failed } from '../problems/result.ts';
import type { Result } from '../problems/result.ts';

/** The files of a folder, and where the one that is read was named, if it was. */
type Place = {
  readonly files: ReadonlyMap<string, FileSource>;
  readonly folder: string;
  readonly named?: Location | undefined;
};

/** Reads the file of a name and kind among the files of a folder; that it is missing is a problem too. */
export async function readFileOf<Data>(
  { files, folder, named }: Place,
  name: string,
  kind: FileKind<Data>,
): Promise<Result<Document<Data>>> {
  const source = files.get(name);
  if (source !== undefined) return readDocument(source, kind);
  const problem = problemOf({ code: 'guideline-missing-file', file: `${folder}/${name}` });
  return failed([named === undefined ? problem : { ...problem, at: named }]);
}
