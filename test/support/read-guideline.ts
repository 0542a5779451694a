import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../src/documents/source.ts';
import type { Guideline, Item } from '../../src/guideline/guideline.ts';
import { parseGuideline } from '../../src/guideline/parse.ts';
import type { ParsedGuideline } from '../../src/guideline/parse.ts';

/** The files of a guideline version, as they lie on the disk. */
export const guidelineSources = (folder: string): Map<string, Source> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, { file: join(folder, name), bytes: readFileSync(join(folder, name)) }]),
  );

/** A guideline version that must be sound; its problems are the message when it is not. */
export async function readGuideline(folder: string): Promise<ParsedGuideline> {
  const result = await parseGuideline(guidelineSources(folder), folder);
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problems, null, 2));
}

export function firstItemOf({ items }: Guideline): Item {
  const [item] = items;
  if (item === undefined) throw new Error('the guideline has no items');
  return item;
}

export const workedExample = 'test/fixtures/guidelines/worked-example/1.0.0';

export const copKh = 'guidelines/cop-kh/1.0.0';

export const ituCop = 'guidelines/itu-cop/0.1.0';
