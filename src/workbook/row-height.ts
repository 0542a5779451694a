import { wrap } from '../text/wrap.ts';

/** A cell of no more than this many points is shown whole by every program. */
const MOST_POINTS = 409;

/** Khmer stacks vowels and subscripts, so its lines are taller than Latin ones of the same size. */
const points = { latin: 15, khmer: 21 };

const KHMER = /[\u1780-\u17ff]/;

/** Khmer letters are wider than the digits that columns are measured in, Latin ones are narrower. */
const wide = { latin: 1.05, khmer: 0.78 };

/** How tall a row must be, in points, so that each text shows whole in its column. */
export function heightOf(
  texts: readonly { readonly text: string; readonly width: number }[],
): number {
  // A font with Khmer letters has tall lines for Latin ones too.
  const tall = texts.some(({ text }) => KHMER.test(text)) ? points.khmer : points.latin;
  const heights = texts.map(({ text, width }) =>
    text
      .split('\n')
      .map((paragraph) => {
        const script = KHMER.test(paragraph) ? 'khmer' : 'latin';
        return wrap(paragraph, Math.floor((width - 1) * wide[script])).length * tall;
      })
      .reduce((sum, each) => sum + each, 0),
  );
  return Math.min(MOST_POINTS, Math.max(tall, ...heights) + 6);
}
