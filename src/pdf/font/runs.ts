/** A piece of a text that is set in one way. */
export type Run = {
  readonly text: string;
  /** HarfBuzz must set it; else its letters stand side by side as they are. */
  readonly isShaped: boolean;
};

/**
 * Cuts a text into runs. HarfBuzz takes the script of a text from its first letter, so that the Khmer of
 * `PDFស្ត្រី` would be set by Latin rules, without any subscript: a run that it sets holds one script only.
 */
export function runsOf(text: string): readonly Run[] {
  if (IS_PLAIN.test(text)) return [{ text, isShaped: false }];
  const runs = text.split(INVISIBLE).flatMap((part) => part.match(RUNS) ?? []);
  return runs.map((run) => ({ text: run, isShaped: needsShaping(run) }));
}

/** Whether a text holds a run that HarfBuzz must set: Khmer, or a letter with marks of its own. */
export const needsShaping = (text: string): boolean => NEEDS_SHAPING.test(text);

/** Most of what is set is plain English, and need not be looked at more closely. */
const IS_PLAIN = /^[\u0020-\u007e]*$/;

/** Marks of where a line may break, and ends of lines: they have done their work and must not reach the page. */
const INVISIBLE = /[\n\r\u00ad\u200b\u2060\ufeff]+/;

/** Khmer letters, digits and signs, the circle that stands for a consonant, and the joiners. */
const KHMER = String.raw`\p{Script=Khmer}\u25cc\u200c\u200d`;

const NEEDS_SHAPING = new RegExp(String.raw`[${KHMER}\p{M}]`, 'u');

/** Khmer; or a letter with its marks; or letters without any. */
const RUNS = new RegExp(
  String.raw`[${KHMER}]+|[^${KHMER}\p{M}]?\p{M}+|(?:[^${KHMER}\p{M}](?!\p{M}))+`,
  'gu',
);
