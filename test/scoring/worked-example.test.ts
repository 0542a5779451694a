import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answersFile } from '../../src/assessment/answers-schema.ts';
import { foldJournals } from '../../src/assessment/fold.ts';
import { importAnswers } from '../../src/assessment/import-answers.ts';
import { readDocument } from '../../src/documents/document.ts';
import {
  fraction,
  multiply,
  tenths,
  writeFraction,
  writeTenths,
} from '../../src/scoring/fraction.ts';
import { areaScore } from '../../src/scoring/score.ts';
import type { Score } from '../../src/scoring/score.ts';
import { scoreAssessment } from '../../src/scoring/score-card.ts';
import { scoreWhatIf } from '../../src/scoring/what-if.ts';
import { readGuideline, workedExample } from '../support/read-guideline.ts';
import { assessmentOf } from '../support/assessments.ts';

const file = 'test/fixtures/worked-example.answers.yaml';
const { guideline } = await readGuideline(workedExample);

/** The example's answers, as a company would import them. */
async function workedAssessment() {
  const read = await readDocument({ file, bytes: readFileSync(file) }, answersFile);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const blank = assessmentOf({});
  const result = importAnswers({
    file: read.value,
    guideline,
    assessment: { ...blank, segments: [] },
    today: '2026-11-22',
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const entries = result.value.events.map((event, index) => ({
    seq: index + 1,
    at: '2026-11-22T14:02:11+07:00',
    event,
  }));
  return foldJournals([{ name: 'officer', entries, head: '' }], blank.particulars);
}

const card = scoreAssessment(guideline, await workedAssessment());
const printed = (score: Score) => (score === undefined ? 'not scored' : writeTenths(tenths(score)));
const exact = (score: Score) => (score === undefined ? 'not scored' : writeFraction(score));

it('gives the areas 80.0, 80.8, 80.0 and 83.3', () => {
  expect(card.areas.map((area) => printed(areaScore(area)))).toEqual([
    '80.0',
    '80.8',
    '80.0',
    '83.3',
  ]);
  expect(card.areas.map(({ points, applicableWeight }) => `${points}/${applicableWeight}`)).toEqual(
    ['400/5', '1050/13', '320/4', '500/6'],
  );
});

it('gives 2101/26 evidenced and 11209/130 claimed', () => {
  expect([exact(card.evidenced), printed(card.evidenced)]).toEqual(['2101/26', '80.8']);
  expect([exact(card.claimed), printed(card.claimed)]).toEqual(['11209/130', '86.2']);
});

it('finds that 95.0 % of the weight applies, and 5.0 % was declared not applicable', () => {
  const percent = (share: Score) => printed(share && multiply(share, fraction(100)));
  expect(percent(card.applicableShare)).toBe('95.0');
  expect(percent(card.declaredShare)).toBe('5.0');
  expect(percent(card.scopeShare)).toBe('0.0');
});

it('is B by its number and C because TWO-02 is critical and counts at 2', () => {
  expect(card.grading).toEqual({
    kind: 'graded',
    grade: 'C',
    uncapped: 'B',
    cap: { atMost: 'C', items: ['TWO-02'] },
  });
});

it('has TWO-02 as its first gap, in tier 2, worth 4.6 and a B', () => {
  const [first] = card.gaps;
  expect(first).toMatchObject({
    item: 'TWO-02',
    tier: 2,
    dueDays: 90,
    next: { level: 3, needs: 2 },
  });
  expect(printed(first?.gain)).toBe('4.6');
  const then = scoreWhatIf(guideline, card, [{ item: 'TWO-02', level: 3 }]);
  expect(printed(then.evidenced)).toBe('85.4');
  expect(then.grading).toMatchObject({ grade: 'B' });
});

it('says for each item what it was worth and what held it down', () => {
  const lines = card.items.map((item) =>
    item.kind === 'rated'
      ? `${item.item} claimed ${item.claimed} E${item.evidence} counts ${item.effective}: ${item.weight} x ${item.credit} = ${item.points}`
      : `${item.item} ${item.kind}`,
  );
  expect(lines).toEqual([
    'ONE-01 claimed 3 E1 counts 3: 3 x 80 = 240',
    'ONE-02 claimed 4 E1 counts 3: 1 x 80 = 80',
    'ONE-03 claimed 3 E1 counts 3: 1 x 80 = 80',
    'TWO-01 claimed 4 E3 counts 4: 5 x 100 = 500',
    'TWO-02 claimed 3 E1 counts 2: 5 x 50 = 250',
    'TWO-03 claimed 4 E2 counts 4: 3 x 100 = 300',
    'THREE-01 claimed 3 E1 counts 3: 3 x 80 = 240',
    'THREE-02 not-applicable',
    'THREE-03 claimed 3 E2 counts 3: 1 x 80 = 80',
    'FOUR-01 claimed 4 E3 counts 4: 5 x 100 = 500',
    'FOUR-02 claimed 1 E0 counts 1: 1 x 0 = 0',
  ]);
});
