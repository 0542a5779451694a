import type { Session } from '../terminal/session.ts';
import type { AssessmentWriter } from './open-assessment.ts';
import { wordsOf } from './voice.ts';
import { todayIn } from './world.ts';
import type { World } from './world.ts';

/** What a person at the keyboard works with: the assessment that is written, and the words it is asked in. */
export const sessionIn = (
  world: World,
  { guideline, translation, contributor, assessment, record }: AssessmentWriter,
): Session => ({
  guideline,
  phrases: wordsOf(world),
  ...(translation !== undefined && { translation }),
  contributor,
  today: todayIn(world),
  assessment,
  record,
});
