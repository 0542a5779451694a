import { join } from 'node:path';
import { shownText } from '../../documents/source.ts';
import { listSchemas } from '../../files/schema-files.ts';
import { suggest } from '../../problems/suggest.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { readSource } from '../read-source.ts';
import { refuse } from '../report-problems.ts';
import { out } from '../world.ts';
import type { World } from '../world.ts';

/** Prints the JSON Schema of a kind of file, for editors and other programs. */
export async function schema(world: World, kind: string): Promise<ExitCode> {
  const folder = join(world.root, 'schemas');
  const known = listSchemas(folder);
  if (!known.includes(kind)) {
    return refuse([
      { code: 'value-not-listed', found: kind, allowed: known, meant: suggest(kind, known) },
    ]);
  }
  out(world, shownText(readSource(world, join(folder, `${kind}.schema.json`))));
  return exitCodes.fine;
}
