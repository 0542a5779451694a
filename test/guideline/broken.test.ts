import { describe, expect, it } from 'vitest';
import { sourceOf, shownText } from '../../src/documents/source.ts';
import { parseGuideline } from '../../src/guideline/parse.ts';
import { guidelineSources, workedExample } from '../support/read-guideline.ts';

const sources = guidelineSources(workedExample);

/** What is wrong with the worked example after a change to one of its files, each with its place. */
async function wrongWith(
  file: string,
  change: (text: string) => string,
): Promise<readonly string[]> {
  const original = sources.get(file);
  const before = original === undefined ? '' : shownText(original);
  const text = change(before);
  expect(text).not.toBe(before);
  const changed = new Map(sources).set(file, sourceOf(file, text));
  const result = await parseGuideline(changed, 'example');
  return result.ok
    ? []
    : result.problems.map(
        ({ complaint: { code, ...facts }, at }) =>
          `${at?.file}:${at?.line}:${at?.column} ${code} ${Object.values(facts).join(' ')}`,
      );
}

describe('a guideline that does not hang together', () => {
  it.each([
    [
      'an area of an item that is not there',
      'core.yaml',
      'area: S2',
      'area: S9',
      'core.yaml:51:11 guideline-reference area S9 S1',
    ],
    [
      'a source that is not there',
      'company.yaml',
      'source: OWN',
      'source: NONE',
      'company.yaml:16:25 guideline-reference source NONE ',
    ],
    [
      'an id that is taken',
      'company.yaml',
      'id: FOUR-02',
      'id: ONE-01',
      'company.yaml:4:9 guideline-id-taken ONE-01',
    ],
    [
      'an area id that is taken',
      'guideline.yaml',
      'id: S2',
      'id: S1',
      'guideline.yaml:15:11 guideline-id-taken S1',
    ],
    [
      'weights that do not add up',
      'guideline.yaml',
      'weight: 20',
      'weight: 10',
      'guideline.yaml:13:1 guideline-sum 90',
    ],
    [
      'a condition that is not there',
      'company.yaml',
      'not-applicable: forbidden',
      'applies-if: has-shop\n    not-applicable: forbidden',
      'company.yaml:14:17 guideline-reference scope question has-shop ',
    ],
    [
      'an included item that is not there',
      'company.yaml',
      'items:',
      'includes: [TEN-01]\nitems:',
      'company.yaml:3:12 guideline-reference item TEN-01 TWO-01',
    ],
  ])('names %s', async (_, file, from, to, expected) => {
    expect(await wrongWith(file, (text) => text.replace(from, to))).toContain(expected);
  });

  it('names every end of a contradiction and of a scope question that leads nowhere', async () => {
    const found = await wrongWith('guideline.yaml', (text) =>
      text.replace(
        'sources:',
        [
          'scope:',
          '  - { id: has-shop, asked-of: [shop], asked-when: any, question: Do you?, honest-no: No. }',
          'contradictions:',
          '  - when: [{ scope: has-sop, is: "no" }, { item: TEN-01, below: 3 }]',
          '    says: Unlikely.',
          'sources:',
        ].join('\n'),
      ),
    );
    expect(found).toEqual([
      'guideline.yaml:21:32 guideline-reference segment shop ',
      'guideline.yaml:23:21 guideline-reference scope question has-sop has-shop',
      'guideline.yaml:23:50 guideline-reference item TEN-01 TWO-01',
    ]);
  });

  it('keeps contradictions that lead somewhere, in all their forms', async () => {
    const change = (text: string): string =>
      text.replace(
        'sources:',
        [
          'scope:',
          '  - { id: has-shop, asked-of: [company], asked-when: only, question: Do you?, honest-no: No. }',
          'contradictions:',
          '  - when: [{ scope: has-shop, is: "no" }, { item: ONE-01, below: 3 }, { item: ONE-02, at-least: 1 }]',
          '    says: Unlikely.',
          'sources:',
        ].join('\n'),
      );
    const text = change(shownText(sources.get('guideline.yaml') ?? sourceOf('', '')));
    const changed = new Map(sources).set('guideline.yaml', sourceOf('guideline.yaml', text));
    const result = await parseGuideline(changed, 'example');
    expect(result.ok && result.value.guideline.contradictions).toEqual([
      {
        says: 'Unlikely.',
        when: [
          { kind: 'scope', scope: 'has-shop', is: 'no' },
          { kind: 'below', item: 'ONE-01', level: 3 },
          { kind: 'at-least', item: 'ONE-02', level: 1 },
        ],
      },
    ]);
  });
});

describe('a guideline file that is wrong in form', () => {
  it.each([
    [
      'a misspelt field',
      'core.yaml',
      'remedy:',
      'remdy:',
      'core.yaml:12:5 field-unknown remdy remedy',
    ],
    [
      'a missing field',
      'core.yaml',
      '    why: It is part of the example.\n',
      '',
      'core.yaml:4:5 field-missing why',
    ],
    [
      'a criticality that is none',
      'core.yaml',
      'criticality: major',
      'criticality: mayor',
      'core.yaml:7:18 value-not-listed mayor critical,major,minor major',
    ],
    ['an id in another form', 'core.yaml', 'id: ONE-01', 'id: one-1', 'core.yaml:4:9 text-form'],
    [
      'a weight that is none',
      'guideline.yaml',
      'weight: 20',
      'weight: 200',
      'guideline.yaml:14:68 number-range 200 1 100',
    ],
    [
      'a version without quotes',
      'guideline.yaml',
      'version: "1.0.0"',
      'version: 1.10',
      'guideline.yaml:3:10 value-wrong-type 1.10 word string',
    ],
    [
      'an item without evidence',
      'core.yaml',
      'evidence: [A document]',
      'evidence: []',
      'core.yaml:11:15 list-length 0 1 8',
    ],
    [
      'a question without words',
      'core.yaml',
      'question: Is ONE-01 in place?',
      'question: "?"',
      'core.yaml:9:15 text-length 1 2 1200',
    ],
    [
      'a format of tomorrow',
      'scoring.yaml',
      'scoring/1',
      'scoring/2',
      'scoring.yaml:1:9 format-unknown copcheck/scoring/2 copcheck/scoring/1',
    ],
  ])('names %s', async (_, file, from, to, expected) => {
    const found = await wrongWith(file, (text) => text.replace(from, to));
    expect(
      found.some((each) => each.startsWith(expected)),
      found.join('\n'),
    ).toBe(true);
  });

  it('takes no other file for one of a segment, where nobody knows which segments there are', async () => {
    const core = shownText(sources.get('core.yaml') ?? sourceOf('', ''));
    const files = new Map(sources);
    for (const name of ['guideline', 'migration', 'terms']) {
      files.set(`${name}.yaml`, sourceOf(`${name}.yaml`, core));
    }
    const result = await parseGuideline(files, 'example');
    expect(
      result.ok ? [] : result.problems.map(({ complaint, at }) => [at?.file, complaint]),
    ).toEqual([
      [
        'guideline.yaml',
        {
          code: 'format-unknown',
          found: 'copcheck/items/1',
          expected: 'copcheck/guideline/1',
        },
      ],
    ]);
  });

  it('names the file that is not there', async () => {
    const without = new Map(sources);
    without.delete('company.yaml');
    const result = await parseGuideline(without, 'example');
    expect(result.ok ? [] : result.problems).toEqual([
      {
        severity: 'error',
        complaint: { code: 'guideline-missing-file', file: 'company.yaml' },
        at: expect.objectContaining({ line: 19, column: 11 }) as unknown,
      },
    ]);
  });
});
