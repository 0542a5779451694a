import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadFaces } from '../../src/pdf/faces.ts';
import { breakLines } from '../../src/pdf/lines.ts';
import { measurerOf } from '../../src/pdf/measure.ts';
import { styles } from '../../src/pdf/theme.ts';
import type { Text } from '../../src/report/block.ts';

const faces = await loadFaces(
  {
    regular: readFileSync('templates/report/fonts/NotoSansKhmer-Regular.ttf'),
    bold: readFileSync('templates/report/fonts/NotoSansKhmer-Bold.ttf'),
  },
  '',
);
/** Lines do not care what the page says for a glyph. */
const codeOf = () => '';
const measurers = {
  regular: measurerOf(faces.regular, codeOf),
  bold: measurerOf(faces.bold, codeOf),
};

const broken = (text: Text, width: number) => breakLines(text, styles.plain, { width, measurers });

const wordsOf = (text: Text, width: number): readonly string[] =>
  broken(text, width).map(({ runs }) => runs.map((run) => run.text).join(''));

it('breaks at spaces, and keeps them for those who listen', () => {
  expect(wordsOf('A child in immediate danger, or any urgent report.', 110)).toEqual([
    'A child in immediate ',
    'danger, or any urgent ',
    'report.',
  ]);
});

it('never cuts an id at its hyphens', () => {
  expect(wordsOf('See ISP-CSAM-01 and GOV-02.', 60)).toEqual([
    'See ',
    'ISP-CSAM-01 ',
    'and GOV-02.',
  ]);
});

it('cuts an address that is wider than its column after a slash or a dot', () => {
  expect(wordsOf('aplecambodia.org/reporting-page', 90)).toEqual([
    'aplecambodia.org/',
    'reporting-page',
  ]);
});

it('begins a line where the writer did', () => {
  expect(wordsOf('First line\nsecond line', 300)).toEqual(['First line ', 'second line']);
});

it('keeps a line for an empty text', () => {
  expect(wordsOf('', 100)).toEqual(['']);
});

it('sets strong words in the bold face', () => {
  const [line] = broken([{ text: 'Claimed: ', strong: true }, { text: 'as answered' }], 300);
  expect(line?.runs.map(({ text, weight }) => [text, weight])).toEqual([
    ['Claimed: ', 'bold'],
    ['as answered', 'regular'],
  ]);
});

const latin = fc.string({
  unit: fc.constantFrom(...'abcdefgh ABC-/.0123'.split('')),
  maxLength: 300,
});

it('loses nothing, whatever the text and the width', () => {
  fc.assert(
    fc.property(latin, fc.integer({ min: 20, max: 400 }), (text, width) => {
      expect(wordsOf(text, width).join('')).toBe(text);
    }),
  );
});

it('makes no line wider than its column', () => {
  fc.assert(
    fc.property(latin, fc.integer({ min: 20, max: 400 }), (text, width) => {
      for (const line of broken(text, width)) expect(line.width).toBeLessThanOrEqual(width + 0.001);
    }),
  );
});
