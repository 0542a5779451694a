import type { VersionRule } from '../rule.ts';
import { idsAreNeverReused } from './ids-are-never-reused.ts';
import { idsNeverVanish } from './ids-never-vanish.ts';
import { migrationsAreTrue } from './migrations-are-true.ts';
import { questionsChangeOpenly } from './questions-change-openly.ts';
import { versionsFitTheirChanges } from './versions-fit-their-changes.ts';

/** The rules between a version and the one before it, in the order of their ids. */
export const versionRules: readonly VersionRule[] = [
  idsAreNeverReused,
  idsNeverVanish,
  migrationsAreTrue,
  questionsChangeOpenly,
  versionsFitTheirChanges,
];
