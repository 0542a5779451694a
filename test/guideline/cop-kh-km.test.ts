import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTranslation } from '../../src/guideline/parse-translation.ts';
import { translate } from '../../src/guideline/translation.ts';
import type { Translation } from '../../src/guideline/translation.ts';
import { openFace } from '../../src/pdf/font/face.ts';
import { loadHarfBuzz } from '../../src/pdf/font/harfbuzz.ts';
import { sourceOf, shownText } from '../../src/documents/source.ts';
import { copKh, guidelineSources, readGuideline } from '../support/read-guideline.ts';

const parsed = await readGuideline(copKh);
const { guideline } = parsed;
const folder = `${copKh}/km`;
const sources = guidelineSources(folder);

async function readTranslation(): Promise<Translation> {
  const result = await parseTranslation(sources, { guideline, folder });
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.problems, null, 2));
}

const translation = await readTranslation();

/** Every text of a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const texts = [
  translation.guideline,
  translation.items,
  translation.scoring,
  translation.contacts,
].flatMap(textsIn);

describe('the Khmer translation', () => {
  it('has the texts of all 113 items, and says that it is a draft', () => {
    expect(Object.keys(translation.items)).toHaveLength(113);
    expect([translation.language, translation.status]).toEqual(['km', 'draft']);
  });

  it('is written in Khmer, in NFC, without marks that the program puts in by itself', () => {
    expect(texts.length).toBeGreaterThan(1500);
    expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
    expect(texts.filter((text) => /[\u200b-\u200d\u2060\ufeff\u00a0]/.test(text))).toEqual([]);
    const prose = Object.values(translation.items).flatMap(({ question, why, remedy }) => [
      question,
      why,
      remedy,
    ]);
    expect(prose.filter((text) => !/[\u1780-\u17b3]{2}/.test(text))).toEqual([]);
  });

  it('ends every question of an item as Khmer questions end', () => {
    const questions = Object.values(translation.items).map(({ question }) => question);
    expect(questions.filter((question) => !question.endsWith('ដែរឬទេ?'))).toEqual([]);
  });

  it('can be drawn with the font on board, to the last character', async () => {
    const face = openFace(
      readFileSync('templates/report/fonts/NotoSansKhmer-Regular.ttf'),
      await loadHarfBuzz(),
    );
    expect([...new Set(texts.flatMap((text) => face.missingFrom(text)))]).toEqual([]);
  });

  it('changes words only, never what is asked or what it is worth', () => {
    const khmer = translate(parsed, translation).guideline;
    const bones = ({ items, areas, scoring }: typeof guideline) => [
      items.map(
        ({
          id,
          area,
          criticality,
          effort,
          appliesIf,
          notApplicable,
          sources: seen,
          levelNotes,
        }) => [
          id,
          area,
          criticality,
          effort,
          appliesIf,
          notApplicable,
          seen,
          levelNotes.map(({ level }) => level),
        ],
      ),
      areas.map(({ id, weight }) => [id, weight]),
      scoring.levels.map(({ level, credit }) => [level, credit]),
      scoring.tiers.map(({ tier, which }) => [tier, which]),
    ];
    expect(bones(khmer)).toEqual(bones(guideline));
    expect(khmer.items[0]?.title).not.toBe(guideline.items[0]?.title);
  });
});

describe('a translation that is not whole', () => {
  const changed = async (change: (text: string) => string) => {
    const source = sources.get('core.yaml') ?? sourceOf('', '');
    const text = change(shownText(source));
    expect(text).not.toBe(shownText(source));
    const files = new Map(sources).set('core.yaml', sourceOf('core.yaml', text));
    const result = await parseTranslation(files, { guideline, folder });
    return result.ok ? [] : result.problems.map(({ complaint }) => complaint);
  };

  it.each([
    [
      'an item',
      (text: string) => text.replace('id: GOV-01', 'id: GOV-99'),
      { code: 'value-not-listed', found: 'GOV-99', allowed: ['GOV-01'] },
    ],
    [
      'a caution',
      (text: string) => text.replace(/ {4}caution: .*\n/, ''),
      { code: 'translation-missing', field: 'caution' },
    ],
    [
      'a line of evidence',
      (text: string) => text.replace(/( {4}evidence:\n) {6}- .*\n/, '$1'),
      { code: 'translation-missing', id: 'GOV-01', field: 'evidence' },
    ],
    [
      'a field',
      (text: string) => text.replace('remedy:', 'remedi:'),
      { code: 'field-unknown', field: 'remedi', meant: 'remedy' },
    ],
  ])('names %s that is missing', async (_, change, expected) => {
    expect(await changed(change)).toContainEqual(expect.objectContaining(expected));
  });
});
