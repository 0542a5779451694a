import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTranslation } from '../../src/guideline/parse-translation.ts';
import { pinnedText, pinOf, readPinned } from '../../src/guideline/pin.ts';
import {
  copKh,
  guidelineSources,
  readGuideline,
  workedExample,
} from '../support/read-guideline.ts';

const parsed = await readGuideline(workedExample);
const pin = pinOf(parsed);
const text = pinnedText(parsed);

describe('a pinned guideline', () => {
  it('comes back as it was', () => {
    expect(readPinned(text, pin)).toMatchObject(parsed);
  });

  it.each([
    ['a weight', text.replace('"weight":20', '"weight":21')],
    ['a contact', text.replace('A notice', 'No notice')],
    ['a space', text.replace(',"format"', ', "format"')],
    ['a further field', text.replace(/\}\n$/, ',"more":1}\n')],
    ['another format', text.replace('pinned-guideline/1', 'pinned-guideline/2')],
    [
      'a part in front',
      `{"contacts":{},"format":"copcheck/pinned-guideline/1","guideline":${text}`,
    ],
    ['an end that is cut off', text.slice(0, -3)],
    ['nothing at all', ''],
  ])('with %s is not the pinned one', (_, altered) => {
    expect(altered).not.toBe(text);
    expect(readPinned(altered, pin)).toBeUndefined();
  });

  it('comes back in the languages it was pinned with, and in no altered one', async () => {
    const sources = guidelineSources(join(copKh, 'km'));
    const english = await readGuideline(copKh);
    const read = await parseTranslation(sources, { guideline: english.guideline, folder: copKh });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const whole = { ...english, translations: [read.value] };
    const [kept, keptPin] = [pinnedText(whole), pinOf(whole)];
    const pinned = readPinned(kept, keptPin);
    expect(pinned?.inLanguage('en')).toMatchObject(english);
    const khmer = pinned?.inLanguage('km');
    expect(khmer?.translation).toBe('draft');
    expect(khmer?.guideline.items[0]?.question).toMatch(/^តើ/);
    expect(khmer?.guideline.items[0]?.criticality).toBe(english.guideline.items[0]?.criticality);
    const altered = kept.replace('"status":"draft"', '"status":"reviewed"');
    expect(altered).not.toBe(kept);
    expect(readPinned(altered, keptPin)).toBeUndefined();
    expect(readPinned(kept, { ...keptPin, translations: {} })).toBeUndefined();
    expect(readPinned(kept, pinOf(english))).toBeUndefined();
  });

  it('of another version is not the pinned one, whatever its digest', () => {
    expect(readPinned(text, { ...pin, version: '1.0.1' })).toBeUndefined();
  });

  it('has the same digest however its files were written', async () => {
    const { guideline, contacts } = parsed;
    const reordered = Object.fromEntries(
      Object.entries(guideline).toReversed(),
    ) as typeof guideline;
    expect(pinOf({ guideline: reordered, contacts })).toEqual(pin);
  });
});
