import type { Guideline, Item } from '../guideline/guideline.ts';
import { itemHelp as helpParts } from '../help/item-help.ts';
import { listLines, pointLines } from './item-screen.ts';
import type { Writing } from './talk.ts';

/** Everything about an item that would crowd its screen, and the keys. */
export function itemHelp(
  asked: { readonly guideline: Guideline; readonly item: Item },
  writing: Writing,
): readonly string[] {
  const { interview } = writing.phrases;
  const keys = Object.entries(interview.helpKeyLines).map(([key, text]) => `${key}  ${text}`);
  const parts = [
    ...helpParts(asked, writing.phrases).map(({ heading, texts, as }) =>
      (as === 'points' ? pointLines : listLines)(heading, texts, writing),
    ),
    listLines(interview.helpKeys, keys, writing),
  ];
  return parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}
