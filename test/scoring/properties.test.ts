import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ItemAnswers } from '../../src/assessment/assessment.ts';
import { levels } from '../../src/guideline/guideline.ts';
import type { Area, Guideline, Item } from '../../src/guideline/guideline.ts';
import { compare, fraction, tenths, zero } from '../../src/scoring/fraction.ts';
import { levelCounted } from '../../src/scoring/item-score.ts';
import { scoreAssessment } from '../../src/scoring/score-card.ts';
import type { Score } from '../../src/scoring/score.ts';
import { answered, assessmentOf, evidence, level, notApplicable } from '../support/assessments.ts';
import { firstItemOf, readGuideline, workedExample } from '../support/read-guideline.ts';

const { guideline: example } = await readGuideline(workedExample);
const someItem = firstItemOf(example);

const areaIds = ['A', 'B', 'C'];

const anItem = fc.record({
  area: fc.constantFrom(...areaIds),
  criticality: fc.constantFrom('critical' as const, 'major' as const, 'minor' as const),
  effort: fc.constantFrom('S' as const, 'M' as const, 'L' as const),
});

const anAnswer: fc.Arbitrary<ItemAnswers | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant(answered(notApplicable())),
  fc
    .tuple(
      fc.constantFrom(...levels),
      fc.subarray([evidence('document'), evidence('record'), evidence('check', '2025-01-01')]),
    )
    .map(([claimed, pieces]) => answered(level(claimed), ...pieces)),
);

const anAssessment = fc.record({
  weights: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 3 }),
  rows: fc.array(fc.tuple(anItem, anAnswer), { maxLength: 14 }),
});

type Generated = typeof anAssessment extends fc.Arbitrary<infer Value> ? Value : never;

function build({ weights, rows }: Generated): {
  guideline: Guideline;
  answers: Record<string, ItemAnswers>;
} {
  const areas = areaIds.map((id, index): Area => ({
    id,
    weight: weights[index] ?? 1,
    title: id,
    summary: id,
    refusesAddresses: false,
  }));
  const items = rows.map(([given], index): Item => ({
    ...someItem,
    ...given,
    id: `IT-${String(index).padStart(2, '0')}`,
    notApplicable: given.criticality === 'critical' ? 'forbidden' : 'with-reason',
  }));
  const answers = Object.fromEntries(
    rows.flatMap(([, answer], index) =>
      answer ? [[items[index]?.id ?? '', answer] as const] : [],
    ),
  );
  return { guideline: { ...example, areas, items }, answers };
}

const cardOf = ({ guideline, answers }: ReturnType<typeof build>) =>
  scoreAssessment(guideline, assessmentOf(answers));

const atMost = (a: Score, b: Score): boolean => compare(a ?? zero, b ?? zero) <= 0;

const holds = (property: (given: ReturnType<typeof build>) => void): void =>
  fc.assert(
    fc.property(anAssessment, (generated) => property(build(generated))),
    { numRuns: 300 },
  );

it('stays between 0 and 100, and evidence never supports more than was claimed', () => {
  holds((given) => {
    const { evidenced, claimed } = cardOf(given);
    expect(
      atMost(zero, evidenced) && atMost(evidenced, claimed) && atMost(claimed, fraction(100)),
    ).toBe(true);
  });
});

it('does not depend on the order of items, areas and answers', () => {
  holds(({ guideline, answers }) => {
    const reversed = {
      guideline: {
        ...guideline,
        items: guideline.items.toReversed(),
        areas: guideline.areas.toReversed(),
      },
      answers: Object.fromEntries(Object.entries(answers).toReversed()),
    };
    const [one, other] = [cardOf({ guideline, answers }), cardOf(reversed)];
    expect([other.evidenced, other.claimed, other.gaps]).toEqual([
      one.evidenced,
      one.claimed,
      one.gaps,
    ]);
    expect(other.grading.kind).toBe(one.grading.kind);
  });
});

it('does not depend on the unit of the area weights', () => {
  holds(({ guideline, answers }) => {
    const areas = guideline.areas.map((area) => ({ ...area, weight: area.weight * 7 }));
    const [one, other] = [
      cardOf({ guideline, answers }),
      cardOf({ guideline: { ...guideline, areas }, answers }),
    ];
    expect([other.evidenced, other.applicableShare]).toEqual([one.evidenced, one.applicableShare]);
  });
});

it('never falls when a level is raised or evidence is added', () => {
  holds(({ guideline, answers }) => {
    const before = cardOf({ guideline, answers });
    for (const [id, entry] of Object.entries(answers)) {
      if (entry.answer?.kind !== 'level') continue;
      const higher = levels.find(
        (each) => entry.answer?.kind === 'level' && each > entry.answer.level,
      );
      const more = { ...entry, evidence: [...entry.evidence, evidence('check')] };
      const raised = higher === undefined ? entry : { ...entry, answer: level(higher) };
      for (const changed of [more, raised]) {
        const after = cardOf({ guideline, answers: { ...answers, [id]: changed } });
        expect(atMost(before.evidenced, after.evidenced)).toBe(true);
      }
    }
  });
});

it('scores an item that does not apply as if it were not in the guideline', () => {
  holds(({ guideline, answers }) => {
    const out = new Set(
      cardOf({ guideline, answers })
        .items.filter(({ kind }) => kind === 'not-applicable')
        .map(({ item }) => item),
    );
    const without = { ...guideline, items: guideline.items.filter(({ id }) => !out.has(id)) };
    const [one, other] = [cardOf({ guideline, answers }), cardOf({ guideline: without, answers })];
    expect([other.evidenced, other.claimed, other.gaps]).toEqual([
      one.evidenced,
      one.claimed,
      one.gaps,
    ]);
  });
});

it('always holds a grade down for a critical item', () => {
  holds((given) => {
    const { grading, items } = cardOf(given);
    if (grading.kind !== 'graded') return;
    const critical = items
      .filter(({ criticality }) => criticality === 'critical')
      .map(levelCounted);
    if (critical.some((each) => each === 0 || each === 1)) expect('DE').toContain(grading.grade);
    if (critical.includes(2)) expect('CDE').toContain(grading.grade);
  });
});

it('reads the grade off the printed number', () => {
  holds((given) => {
    const { grading, evidenced } = cardOf(given);
    if (grading.kind !== 'graded' || evidenced === undefined) return;
    const from = example.scoring.grades.find(({ grade }) => grade === grading.uncapped)?.from ?? 0;
    expect(tenths(evidenced)).toBeGreaterThanOrEqual(from * 10);
  });
});
