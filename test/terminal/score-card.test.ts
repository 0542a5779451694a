import { beforeAll, describe, expect, it } from 'vitest';
import { unanswered } from '../../src/assessment/assessment.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import type { Guideline } from '../../src/guideline/guideline.ts';
import { en } from '../../src/i18n/phrases.ts';
import { scoreAssessment } from '../../src/scoring/score-card.ts';
import { renderExplain, renderScoreCard } from '../../src/terminal/score-card.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { cells } from '../../src/text/cells.ts';
import { answered, assessmentOf, evidence, level, notApplicable } from '../support/assessments.ts';
import { copKh, readGuideline, workedExample } from '../support/read-guideline.ts';
import { flat } from './support/terminal.ts';

const [e1, e2, e3] = [evidence('document'), evidence('record'), evidence('check')];

let guideline: Guideline;
let ids: readonly string[];

beforeAll(async () => {
  guideline = (await readGuideline(workedExample)).guideline;
  ids = guideline.items.map(({ id }) => id);
});

/** The worked example of the scoring policy, section 8, item by item in its order. */
const workedAnswers = [
  answered(level(3), e1),
  answered(level(4), e1),
  answered(level(3), e1),
  answered(level(4), e3),
  answered(level(3), e1),
  answered(level(4), e2),
  answered(level(3), e1),
  answered(notApplicable()),
  answered(level(3), e2),
  answered(level(4), e3),
  answered(level(1)),
];

const worked = (): Assessment =>
  assessmentOf(
    Object.fromEntries(ids.map((id, at) => [id, workedAnswers[at] ?? answered(level(0))])),
  );

const contextOf = (assessment: Assessment, width = 96) => ({
  guideline,
  assessment,
  phrases: en,
  style: styleFor(false),
  width,
});

const cardOf = (assessment: Assessment, width?: number): string =>
  renderScoreCard(scoreAssessment(guideline, assessment), contextOf(assessment, width));

const explanationOf = (assessment: Assessment, item?: string): string =>
  renderExplain(scoreAssessment(guideline, assessment), {
    ...contextOf(assessment),
    ...(item !== undefined && { item }),
  });

describe('the score card of the worked example', () => {
  it('says whose it is, for which time and by which guideline', () => {
    const [organisation, about] = cardOf(worked()).split('\n');
    expect(organisation).toBe('Example');
    expect(about).toBe(
      '1 January 2026 to 31 December 2026 · worked-example 1.0.0 (draft) · as of 22 November 2026',
    );
  });

  it('names both scores, the grade with its assurance, and what holds it down', () => {
    const card = cardOf(worked());
    expect(card).toMatch(/^Grade +C \(self-declared\)$/m);
    expect(card).toMatch(/^Evidenced +80\.8 of 100/m);
    expect(card).toMatch(/^Claimed +86\.2 of 100/m);
    expect(card).toContain(
      `The number alone would be B. A critical item holds it at C: ${ids[4]}.`,
    );
    expect(card).toContain(
      '95.0 % of the weight; 5.0 % declared not applicable, 0.0 % out by scope',
    );
    expect(card).not.toContain('provisional');
  });

  it('gives each area a bar and its numbers', () => {
    const card = cardOf(worked());
    expect(card).toMatch(/^First area +━{12}─{4} +80\.0 +[\d.]+ +20 %$/m);
    expect(card).toMatch(/^Second area +━{12}─{4} +80\.8 +[\d.]+ +40 %$/m);
    expect(card).toMatch(/^Fourth area +━{13}─{3} +83\.3 +83\.3 +15 %$/m);
  });

  it('names the first gap with its tier, its time and its gain', () => {
    const gap = `1  ${ids[4]} ${guideline.items[4]?.title ?? ''}\n   tier 2, within 90 days: from level 2 to 3 with a record of operation (E2), +4.6`;
    expect(cardOf(worked())).toContain(gap);
  });

  it('fits any window', () => {
    for (const width of [96, 72, 71, 40, 26]) {
      for (const line of cardOf(worked(), width).split('\n')) {
        expect(cells(line)).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe('a score card says', () => {
  it('that it is provisional while something is unanswered', () => {
    const [first = '', second = ''] = ids;
    const assessment = assessmentOf({
      [first]: answered(level(3), e1),
      [second]: answered(level(3), e1),
    });
    expect(cardOf(assessment)).toContain(
      'provisional: 9 items are unanswered and count as level 0',
    );
  });

  it('that nothing applies, when nothing does', () => {
    const nothing = { ...guideline, items: [] };
    const assessment = worked();
    const card = renderScoreCard(scoreAssessment(nothing, assessment), {
      ...contextOf(assessment),
      guideline: nothing,
    });
    expect(card).toContain('Nothing applies, so there is no score.');
    expect(card).not.toMatch(/ 0\.0/);
    expect(card).not.toContain('gaps');
  });

  it('that too little applies for a grade', () => {
    const graded = { ...guideline, scoring: { ...guideline.scoring, gradedFrom: 96 } };
    const assessment = worked();
    const card = renderScoreCard(scoreAssessment(graded, assessment), {
      ...contextOf(assessment),
      guideline: graded,
    });
    expect(card).toMatch(/^Grade +none: 95\.0 % of the weight applies, and a grade needs 96 %\.$/m);
  });

  it('that there are no gaps, when everything is at the highest level', () => {
    const perfect = assessmentOf(Object.fromEntries(ids.map((id) => [id, answered(level(4), e3)])));
    const card = cardOf(perfect);
    expect(card).toContain('There are no gaps');
    expect(card).toMatch(/^Grade +A \(self-declared\)$/m);
  });

  it('the numbers of each segment when there is more than one', async () => {
    const shipped = (await readGuideline(copKh)).guideline;
    const assessment = assessmentOf({}, { segments: ['isp', 'hosting'] });
    const context = { ...contextOf(assessment), guideline: shipped };
    const card = renderScoreCard(scoreAssessment(shipped, assessment), context);
    expect(card).toMatch(/^Internet service provider +─{16} +0\.0 +0\.0 +\d+ items$/m);
    expect(card).toMatch(/^Data hosting company/m);
  });

  it('a strange name without letting it move the cursor', () => {
    const assessment = worked();
    const particulars = { ...assessment.particulars, organisation: 'Evil\u001b[2J' };
    expect(cardOf({ ...assessment, particulars })).toContain('Evil‹U+001B›[2J');
  });
});

describe('the explanation', () => {
  it('shows each item as weight × credit = points, and what holds it down', () => {
    const text = explanationOf(worked());
    const held = text.split('\n').findIndex((line) => line.startsWith(ids[4] ?? ''));
    expect(
      flat(
        text
          .split('\n')
          .slice(held, held + 3)
          .join(' '),
      ),
    ).toContain(
      flat(
        `${ids[4]} 5 × 50 = 250 answered 3, evidence E1: level 3 needs a record of operation (E2), so it counts as 2; holds the grade at C`,
      ),
    );
    expect(text).toMatch(new RegExp(`^${ids[7]} +– +not applicable: There is no such thing`, 'm'));
    expect(text).toMatch(new RegExp(`^${ids[10]} +1 × 0 = 0 +level 1, evidence E0$`, 'm'));
  });

  it('gives every sum that is needed to work the score out by hand', () => {
    const text = explanationOf(worked());
    expect(text).toContain('400 points ÷ 5 weight = 80.0');
    expect(text).toContain('1050 points ÷ 13 weight = 1050/13 = 80.8');
    expect(flat(text)).toContain(
      flat('(20 × 80 + 40 × 1050/13 + 25 × 80 + 15 × 250/3) ÷ 100 = 2101/26 = 80.8'),
    );
  });

  it('of one item says its sum, its area and its next step', () => {
    const text = explanationOf(worked(), ids[4]);
    expect(text).toContain('5 × 50 = 250');
    expect(text).toContain('holds the grade at C');
    expect(text).toContain('S2: 1050 points ÷ 13 weight = 1050/13 = 80.8');
    expect(text).toContain('Next: level 3 with a record of operation (E2), +4.6 on the whole.');
  });

  it('of an item that is not asked says so', () => {
    expect(explanationOf(worked(), 'NO-99')).toContain('NO-99 is not part of this assessment.');
  });

  it('says that an unanswered item counts as level 0, and why one in conflict does', () => {
    const [first = ''] = ids;
    const claim = (by: string, value: 1 | 3) => ({
      id: `${by}:1`,
      by,
      at: '',
      answer: level(value),
    });
    const conflict = [claim('dara', 1), claim('sokha', 3)];
    const text = explanationOf(assessmentOf({ [first]: { ...unanswered, conflict } }));
    expect(text).toContain('answered differently by two people, counts as level 0 until settled');
    expect(text).toContain('unanswered, counts as level 0');
  });
});
