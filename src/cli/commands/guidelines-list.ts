import { listGuidelines as foldersIn } from '../../files/guideline-files.ts';
import { ProblemsFound } from '../../problems/problems-found.ts';
import type { ListFlags } from '../declare-guidelines.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { guidelineRoots, parseFolder, readTranslations } from '../find-guideline.ts';
import { reportProblems } from '../report-problems.ts';
import { wordsOf } from '../voice.ts';
import { out } from '../world.ts';
import type { World } from '../world.ts';

/** Lists the guidelines on board. One that cannot be read is reported, never left out silently. */
export async function listGuidelines(
  world: World,
  { guidelines, format }: ListFlags,
): Promise<ExitCode> {
  const { program, general } = wordsOf(world);
  const entries = [];
  let code: ExitCode = exitCodes.fine;
  for (const { folder } of foldersIn(guidelineRoots(world, guidelines))) {
    const parsed = await parseFolder(folder).catch(async (error: unknown) => {
      if (!(error instanceof ProblemsFound)) throw error;
      code = await reportProblems(world, error);
    });
    if (parsed === undefined) continue;
    const translations = await readTranslations(folder, parsed);
    const { id, version, standing, segments, items, title } = parsed.guideline;
    entries.push({
      id,
      version,
      standing,
      title,
      segments: segments.map((segment) => segment.id),
      items: items.filter(({ retired }) => !retired).length,
      languages: [
        'en',
        ...translations.map(({ language, status }) => program.translated(language, status)),
      ],
    });
  }
  if (format === 'json') {
    out(world, JSON.stringify(entries, null, 2));
    return code;
  }
  for (const entry of entries) {
    out(
      world,
      program.guidelineLine({
        ...entry,
        standing: general.standing[entry.standing],
        segments: entry.segments.length,
        languages: entry.languages.join(', '),
      }),
    );
    out(world, program.guidelineSegments(entry.segments.join(', ')));
  }
  return code;
}
