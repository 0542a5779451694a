import { describe, expect, it } from 'vitest';
import type { ItemAnswers } from '../../src/assessment/assessment.ts';
import type { Area, Criticality, Guideline, Item } from '../../src/guideline/guideline.ts';
import { fraction, tenths, writeFraction, writeTenths } from '../../src/scoring/fraction.ts';
import { scoreAssessment } from '../../src/scoring/score-card.ts';
import { answered, assessmentOf, evidence, level, notApplicable } from '../support/assessments.ts';
import { firstItemOf, readGuideline, workedExample } from '../support/read-guideline.ts';

const { guideline: example } = await readGuideline(workedExample);
const someItem = firstItemOf(example);

type Given = readonly (readonly [
  area: string,
  criticality: Criticality,
  answer?: ItemAnswers | undefined,
])[];

/** A guideline of one item for each answer, and its score card. */
function cardOf(given: Given, weights: Readonly<Record<string, number>> = { A: 100 }) {
  const areas = Object.entries(weights).map(([id, weight]): Area => ({
    id,
    weight,
    title: id,
    summary: id,
    refusesAddresses: false,
  }));
  const items = given.map(([area, criticality], index): Item => ({
    ...someItem,
    id: `IT-${String(index).padStart(2, '0')}`,
    area,
    criticality,
    notApplicable: criticality === 'critical' ? 'forbidden' : 'with-reason',
  }));
  const guideline: Guideline = { ...example, areas, items };
  const answers = given.flatMap(([, , answer], index) =>
    answer === undefined ? [] : [[items[index]?.id ?? '', answer] as const],
  );
  return scoreAssessment(guideline, assessmentOf(Object.fromEntries(answers)));
}

const best = answered(level(4), evidence('check'));
const nothing = answered(level(0));
const number = (card: ReturnType<typeof cardOf>): string =>
  card.evidenced === undefined ? 'not scored' : writeTenths(tenths(card.evidenced));
const grade = (card: ReturnType<typeof cardOf>): string =>
  card.grading.kind === 'graded' ? card.grading.grade : card.grading.kind;

describe('an assessment in which nothing applies', () => {
  it.each([
    ['everything declared not applicable', [['A', 'minor', answered(notApplicable())]]],
    ['an empty checklist', []],
  ] satisfies [string, Given][])('is not scored and not graded: %s', (_, given) => {
    const card = cardOf(given);
    expect([number(card), grade(card), card.gaps]).toEqual(['not scored', 'not-scored', []]);
  });
});

it('leaves an area without applicable items out of the whole', () => {
  const card = cardOf(
    [
      ['A', 'minor', best],
      ['B', 'minor', answered(notApplicable())],
    ],
    { A: 60, B: 40 },
  );
  expect([number(card), grade(card)]).toEqual(['100.0', 'A']);
});

it('does not grade when less than 60 % of the weight applies', () => {
  const share = (weight: number) =>
    grade(
      cardOf(
        [
          ['A', 'minor', best],
          ['B', 'minor', answered(notApplicable())],
        ],
        { A: weight, B: 100 - weight },
      ),
    );
  expect([share(60), share(59)]).toEqual(['A', 'not-graded']);
});

it('counts "not applicable" on a critical item, and one with a short reason, as unanswered', () => {
  const card = cardOf([
    ['A', 'critical', answered(notApplicable())],
    ['A', 'minor', answered(notApplicable('does not apply'))],
    ['A', 'minor', best],
  ]);
  expect(card.items.map(({ kind }) => kind)).toEqual(['unanswered', 'unanswered', 'rated']);
  expect(card.unanswered).toBe(2);
});

it('gives 66.7 for 100, 100 and 0 of equal weight', () => {
  const card = cardOf([
    ['A', 'minor', best],
    ['A', 'minor', best],
    ['A', 'minor', nothing],
  ]);
  expect(number(card)).toBe('66.7');
});

describe('the printed number', () => {
  it.each([
    [fraction(1599, 20), '80.0'], // 79.95 exactly
    [fraction(159_899, 2000), '79.9'],
    [fraction(0), '0.0'],
    [fraction(100), '100.0'],
    [fraction(-23, 20), '-1.1'], // half up is towards plus infinity
  ])('is rounded half up once: %o', (exact, printed) => {
    expect(writeTenths(tenths(exact))).toBe(printed);
  });

  it('decides the grade, not the fraction behind it', () => {
    // 1999 parts at 80 and one at 50 hundredths would be 79.985: printed 80.0, so B.
    const items: Given = [
      ...Array.from({ length: 1 }, () => ['B', 'minor', answered(level(2))] as const),
      ['A', 'minor', answered(level(3), evidence('document'))],
    ];
    expect([
      number(cardOf(items, { A: 999, B: 1 })),
      grade(cardOf(items, { A: 999, B: 1 })),
    ]).toEqual(['80.0', 'B']);
    expect([number(cardOf(items, { A: 99, B: 1 })), grade(cardOf(items, { A: 99, B: 1 }))]).toEqual(
      ['79.7', 'C'],
    );
  });
});

describe('a cap', () => {
  const with92 = (critical: ItemAnswers | undefined): Given => [
    ['B', 'critical', critical],
    ['A', 'minor', best],
  ];
  it('holds 92.1 with one critical item at 0 down to D, and leaves the number', () => {
    const card = cardOf(with92(nothing), { A: 921, B: 79 });
    expect([number(card), grade(card)]).toEqual(['92.1', 'D']);
    expect(card.grading).toMatchObject({ uncapped: 'A', cap: { atMost: 'D', items: ['IT-00'] } });
  });

  it('of an unanswered critical item is D, of one at 2 is C, and of one at 3 is none', () => {
    const gradeWith = (critical: ItemAnswers | undefined) =>
      grade(cardOf(with92(critical), { A: 921, B: 79 }));
    expect(gradeWith(undefined)).toBe('D');
    expect(gradeWith(answered(level(1)))).toBe('D');
    expect(gradeWith(answered(level(2)))).toBe('C');
    expect(gradeWith(answered(level(3), evidence('record')))).toBe('A');
  });

  it('never raises a grade', () => {
    const card = cardOf([['A', 'critical', nothing]]);
    expect(grade(card)).toBe('E');
    expect(card.grading).not.toHaveProperty('cap');
  });
});

describe('gaps', () => {
  it('come by tier, then priority, then id', () => {
    const card = cardOf([
      ['A', 'minor', nothing],
      ['A', 'major', nothing],
      ['A', 'critical', answered(level(2))],
      ['A', 'critical', undefined],
      ['A', 'minor', answered(level(3), evidence('document'))],
      ['A', 'major', answered(level(2))],
      ['A', 'critical', nothing],
      ['A', 'minor', best],
    ]);
    expect(
      card.gaps.map(({ item, tier, priority }) => `${item} tier ${tier}: ${priority}`),
    ).toEqual([
      'IT-03 tier 1: 1000',
      'IT-06 tier 1: 1000',
      'IT-01 tier 2: 600',
      'IT-02 tier 2: 500',
      'IT-05 tier 3: 300',
      'IT-00 tier 3: 200',
      'IT-04 tier 4: 40',
    ]);
  });

  it('gain what the next credited level adds, exactly', () => {
    const card = cardOf(
      [
        ['A', 'major', answered(level(1))],
        ['A', 'minor', best],
        ['B', 'minor', best],
      ],
      { A: 70, B: 30 },
    );
    const [gap] = card.gaps;
    expect(gap?.next.level).toBe(2);
    // 70/100 of the whole, 3/4 of the area, from credit 0 to 50
    expect(gap && writeFraction(gap.gain)).toBe('105/4');
  });
});
