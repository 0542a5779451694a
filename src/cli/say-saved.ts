import { applicability, progressOf } from '../assessment/applicable.ts';
import { itemAnswersOf } from '../assessment/assessment.ts';
import type { AssessmentWriter } from './open-assessment.ts';
import { wordsOf } from './voice.ts';
import { err, out } from './world.ts';
import type { World } from './world.ts';

/** Says that something is on the disk, how far the assessment is, and whether people now disagree. */
export function saySaved(
  world: World,
  writer: AssessmentWriter,
  { time, item }: { readonly time: string; readonly item: string },
): void {
  const words = wordsOf(world).program;
  const assessment = writer.assessment();
  const { answered, asked } = progressOf(
    applicability(writer.guideline, assessment).asked,
    assessment,
  );
  out(world, words.saved(time, answered, asked));
  const by = itemAnswersOf(assessment, item).conflict.map((claim) => claim.by);
  if (by.length > 0) err(world, words.conflict(item, by));
}
