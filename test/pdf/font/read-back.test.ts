import fc from 'fast-check';
import { expect, it } from 'vitest';
import { syllables } from '../../text/khmer.ts';
import { khmerLines, newFace, ownKhmerLines } from './font-files.ts';
import { linesOf, pdfOf } from './pdf.ts';

const face = await newFace();

it('gives back every line as it was written, mark for mark and space for space', async () => {
  expect(khmerLines.length).toBeGreaterThan(40);
  expect(await linesOf(await pdfOf(khmerLines, face))).toEqual(khmerLines);
});

it('gives back all the Khmer of this repository, as Firefox reads it', async () => {
  expect(ownKhmerLines.length).toBeGreaterThan(1500);
  expect(await linesOf(await pdfOf(ownKhmerLines, face))).toEqual(ownKhmerLines);
});

it('gives back words that nobody has written yet', async () => {
  const words = fc.array(syllables, { minLength: 1, maxLength: 5 }).map((each) => each.join(''));
  const lines = fc.array(words, { minLength: 1, maxLength: 6 }).map((each) => each.join(' '));
  await fc.assert(
    fc.asyncProperty(fc.array(lines, { minLength: 1, maxLength: 40 }), async (page) => {
      expect(await linesOf(await pdfOf(page, face))).toEqual(page);
    }),
    { numRuns: 10 },
  );
});
