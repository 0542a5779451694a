import type { Document } from '../documents/document.ts';
import type { TranslationGap } from '../problems/facts.ts';
import type { Path, Problem } from '../problems/problem.ts';

/** What the texts of a field are counted by: their levels, their order, or that there is one. */
type Marks = readonly number[];

/** The texts of each field in both languages. */
export type Texts = Readonly<Record<string, readonly [english: Marks, translated: Marks]>>;

/** A text that may be absent. */
export const one = (text: string | undefined): Marks =>
  text === undefined || text === '' ? [] : [1];

/** Texts in a row. */
export const many = (texts: readonly unknown[] | undefined): Marks =>
  (texts ?? []).map((_, index) => index + 1);

/**
 * One problem for each field that has more texts in one language than in the other: at the field where the
 * translation has it, else at what it belongs to.
 */
export const textsDiffer = (
  { locate }: Pick<Document<unknown>, 'locate'>,
  { id, path }: { readonly id: string; readonly path: Path },
  texts: Texts,
): readonly Problem[] =>
  Object.entries(texts)
    .filter(([, [english, translated]]) => english.join() !== translated.join())
    .map(([field, [english, translated]]) => ({
      severity: 'error',
      complaint: { code: 'translation-missing', id, field, gap: gapOf(english, translated) },
      at: translated.length > 0 ? locate([...path, field], 'key') : locate([...path, 'id']),
    }));

function gapOf(english: Marks, translated: Marks): TranslationGap {
  if (translated.length === 0) return { is: 'text-missing' };
  if (english.length === 0) return { is: 'text-extra' };
  return english.length === translated.length
    ? { is: 'other-levels', english, translated }
    : { is: 'other-count', english: english.length, translated: translated.length };
}
