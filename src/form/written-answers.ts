import { canonicalJson } from '../documents/canonical-json.ts';
import { fileNameFrom } from '../text/file-name.ts';
import { answersFormat, answersEnding } from './answers.ts';
import type { FormAnswers, FormEntry, FormOrigin } from './answers.ts';
import type { FormState } from './form-state.ts';

/** What the form downloads: everything the person typed, finished or not, so that nothing is lost on the way. */
export const writtenAnswers = (origin: FormOrigin, state: FormState, name: string): string =>
  canonicalJson(answersIn(origin, state, name));

const answersIn = (origin: FormOrigin, state: FormState, name: string): FormAnswers => ({
  format: answersFormat,
  assessment: origin.assessment,
  guideline: origin.guideline,
  heads: origin.heads,
  name,
  answers: Object.fromEntries(
    Object.entries(state.entries).map(([item, entry]) => [item, trimmed(entry)]),
  ),
});

/** The name of the file that a person's answers are downloaded as; undefined while their name gives none. */
export function answersFileName(name: string): string | undefined {
  const safe = fileNameFrom(name);
  return safe === undefined ? undefined : `${safe}${answersEnding}`;
}

/** An entry without texts that say nothing. A reason beside a level belongs to no answer. */
function trimmed({ answer, reason = '', note = '', evidence = [] }: FormEntry): FormEntry {
  const [why, beside] = [reason.trim(), note.trim()];
  return {
    ...(answer !== undefined && { answer }),
    ...(why !== '' && answer === 'na' && { reason: why }),
    ...(beside !== '' && { note: beside }),
    ...(evidence.length > 0 && { evidence }),
  };
}
