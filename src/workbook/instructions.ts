import { evidenceKinds } from '../assessment/evidence.ts';
import type { Phrases } from '../i18n/phrases.ts';
import { readable } from './tongue.ts';
import { heightOf } from './row-height.ts';
import type { Tongue } from './tongue.ts';
import type { WorkbookRow, WorkbookSheet } from './workbook.ts';

const WIDTH = 84;

/** The sheet to read first: what this is, how to answer, and what nobody may do; once in every language. */
export const instructions = (
  tongues: readonly Tongue[],
  given: { readonly organisation: string; readonly count: number },
): Omit<WorkbookSheet, 'name'> => ({
  widths: [WIDTH],
  rows: tongues.flatMap((tongue, index) => [
    ...(index > 0 ? [{ cells: [] }] : []),
    ...linesIn(tongue, given).map(([look, text]) => lineOf(look, text)),
  ]),
});

/** How much of the width is left when letters are bold or larger. */
const room = { title: 0.6, heading: 0.9, warning: 0.9, text: 1 };

const lineOf = (look: keyof typeof room, given: string): WorkbookRow => {
  const text = readable(given);
  // Bold and larger letters take more room than the columns are measured in.
  const width = WIDTH * room[look];
  const height = heightOf([{ text, width }]) + (look === 'title' ? 12 : 0);
  return { cells: [{ text, look }], height };
};

function linesIn(
  { guideline, phrases: { workbook } }: Tongue,
  { organisation, count }: { readonly organisation: string; readonly count: number },
): readonly (readonly [keyof typeof room, string])[] {
  return [
    ['title', workbook.title(organisation)],
    ['text', workbook.about(count, guideline.title)],
    ['text', guideline.disclaimer],
    ['heading', workbook.warningTitle],
    ['warning', guideline.safetyRule],
    ['warning', workbook.warning],
    ['heading', workbook.howTitle],
    ...workbook.how.map((step, index) => ['text', `${index + 1}. ${step}`] as const),
    ['heading', workbook.levelsTitle],
    ...guideline.scoring.levels.map(
      ({ level, name, anchor }) => ['text', workbook.level(level, name, anchor)] as const,
    ),
    ['heading', workbook.kindsTitle],
    ...kindsIn(guideline, workbook).map((text) => ['text', text] as const),
  ];
}

/** A document is evidence of grade 1, a record of grade 2, a check of grade 3. */
const kindsIn = (
  { scoring }: Tongue['guideline'],
  workbook: Phrases['workbook'],
): readonly string[] =>
  evidenceKinds.flatMap((kind, index) =>
    scoring.evidenceGrades
      .filter(({ grade }) => grade === index + 1)
      .map(({ meaning }) => workbook.kind(kind, meaning)),
  );
