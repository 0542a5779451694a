import type { Answer } from '../assessment/answer.ts';
import { checkAnswer, checkText } from '../assessment/check-answer.ts';
import type { Checked } from '../assessment/check-answer.ts';
import type { Guideline, Item } from '../guideline/guideline.ts';
import type { FormEntry } from './answers.ts';

/** What the person answered to an item, checked as the program checks it; undefined where they did not. */
export function ownAnswer(
  { answer, reason = '' }: FormEntry,
  context: { readonly item: Item; readonly guideline: Guideline },
): Checked<Answer> | undefined {
  if (answer === undefined) return undefined;
  const given = answer === 'na' && reason !== '' ? { value: answer, reason } : { value: answer };
  return checkAnswer(context, given);
}

/** The note that the person wrote, checked; undefined where they wrote none. */
export function ownNote(
  { note = '' }: FormEntry,
  { item, guideline }: { readonly item: Item; readonly guideline: Guideline },
): Checked<string> | undefined {
  return note.trim() === '' ? undefined : checkText(note, item, guideline);
}
