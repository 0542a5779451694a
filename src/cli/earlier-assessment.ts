import { carryOver } from '../assessment/carry-over.ts';
import type { CarryOver } from '../assessment/carry-over.ts';
import { readAssessmentFolder } from '../files/read-assessment-folder.ts';
import type { AssessmentFolder } from '../files/read-assessment-folder.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { movesBetween, noMigration } from '../guideline/migration.ts';
import type { Move } from '../guideline/migration.ts';
import { compareVersions } from '../guideline/version.ts';
import { guidelineFolder } from './find-guideline.ts';
import { migrationPath } from './migration-path.ts';
import { pathIn } from './read-source.ts';
import { refuse, valueOf } from './report-problems.ts';
import type { World } from './world.ts';

/** The assessment that a new one is started from, and the way of its answers to the new guideline. */
export type Earlier = Pick<AssessmentFolder, 'name' | 'pin' | 'assessment'> & {
  readonly moves: readonly Move[];
};

/** Reads it before anything is written: it must follow the same guideline, in no newer version. */
export async function readEarlier(
  world: World,
  guideline: Guideline,
  flags: { readonly from: string; readonly guideline: string; readonly guidelines?: string },
): Promise<Earlier> {
  const earlier = valueOf(await readAssessmentFolder(pathIn(world, flags.from)));
  const { name, pin, assessment } = earlier;
  const { id, version } = guideline;
  if (pin.id !== id) refuse([{ code: 'guideline-other', found: pin.id, expected: id }]);
  const step = compareVersions(version, pin.version);
  if (step < 0) refuse([{ code: 'upgrade-backwards', from: pin.version, to: version }]);
  const folder = guidelineFolder(world, flags.guideline, flags.guidelines);
  const migration =
    step === 0 ? noMigration : await migrationPath(pin.version, { folder, version });
  return { name, pin, assessment, moves: movesBetween(earlier.guideline, guideline, migration) };
}

/** What of it belongs into a new assessment in which these items are asked. */
export const carriedFrom = (
  { pin, assessment, moves }: Earlier,
  asked: ReadonlySet<string>,
): CarryOver => carryOver(assessment, { version: pin.version, moves, asked });
