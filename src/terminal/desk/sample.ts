import type { CaseFile } from '../../review/findings.ts';
import { hanging, linesOf, padEnd } from '../lines.ts';
import type { Writing } from '../talk.ts';
import { claimedText, findingText } from './answers.ts';

/** The items to look at, why each of them, what was answered, and what was found so far. */
export function renderSample(file: CaseFile, writing: Writing): string {
  const { sample, found, guideline } = file;
  const { phrases, style, width } = writing;
  const { desk } = phrases;
  const decided = sample.filter(({ item }) => found.has(item)).length;
  const lines = sample.flatMap(({ item, because }) => {
    const finding = found.get(item);
    const title = guideline.items.find(({ id }) => id === item)?.title ?? '';
    const mark = padEnd(item, 14);
    return [
      ...hanging(mark, `${title} (${desk.because[because]})`, width),
      ...hanging(
        ' '.repeat(4),
        phrases.general.label(desk.claimed) + claimedText(file, item, writing),
        width,
      ).map(style.dim),
      ...(finding === undefined
        ? []
        : hanging(
            ' '.repeat(4),
            phrases.general.label(desk.validated) + findingText(finding, file, writing),
            width,
          )),
    ];
  });
  return [
    ...linesOf(desk.sampleTitle(sample.length, decided), width).map(style.bold),
    ...lines,
    '',
  ].join('\n');
}
