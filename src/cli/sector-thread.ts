import { loadSubmissionValidator } from '../submission/read-submission.ts';
import { ownCopies } from './own-guideline.ts';
import { readForSector } from './read-for-sector.ts';
import { realWorld } from './real-world.ts';
import { answerTasks } from './threads.ts';
import type { Place } from '../files/files-below.ts';
import type { World } from './world.ts';

/** What a thread is given once. */
export type Given = {
  readonly world: Pick<World, 'root' | 'version' | 'cwd'>;
  readonly guidelines: string | undefined;
};

/** The program of a thread that reads submissions for a comparison. */
answerTasks(({ world, guidelines }: Given) => {
  const validator = loadSubmissionValidator();
  const ownCopy = ownCopies({ ...realWorld(import.meta.dirname), ...world }, guidelines);
  return async (place: Place) =>
    readForSector(place, { validator: await validator, ownCopy, guidelines });
});
