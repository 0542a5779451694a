import { expect, it } from 'vitest';
import { assessmentOf } from '../support/assessments.ts';
import { partAsText } from './as-text.ts';
import { example, exampleAnswers, reportOn } from './sample.ts';

const report = reportOn(example, assessmentOf(exampleAnswers));

it('puts on the first page the grade, both scores, what caps the grade and what to do first', () => {
  expect(partAsText(report, 'score-card')).toMatchInlineSnapshot(`
    "Written by copcheck 1.2.3 from the company’s own answers
    # Gap report
    Example
    The worked example of the scoring policy
    Assessed period: 1 January 2026 to 31 December 2026
    Segments: Company
    [Draft as of 22 November 2026]
    [Draft checklist]
    [Self-declared, not reviewed]
    Grade C (self-declared)
    Evidenced 80.8: what the evidence supports: the score of this report
    Claimed 86.2: the levels as answered
    ! What decides the grade
      The number alone would be grade B. The grade is held at C because a critical item counts at level 2: TWO-02.

    ## Close these 5 gaps first
    No. | Item | What is missing | Due | Gain
    1 | TWO-02 / Item TWO-02 | Claimed 3, counted 2 (Partly in place). / Next: level 3 (In place) with E2 (Record). | within 90 days | +4.6
    2 | FOUR-02 / Item FOUR-02 | Level 1 (Planned). / Next: level 2 (Partly in place). | within 180 days | +1.3
    3 | ONE-01 / Item ONE-01 | Level 3 (In place). / Next: level 4 (In place and checked) with E2 (Record). | next cycle | +2.4
    4 | THREE-01 / Item THREE-01 | Level 3 (In place). / Next: level 4 (In place and checked) with E2 (Record). | next cycle | +3.8
    5 | ONE-02 / Item ONE-02 | Claimed 4, counted 3 (In place). / Next: level 4 (In place and checked) with E2 (Record). | next cycle | +0.8
    11 items: 10 rated, 0 unanswered, 1 declared not applicable, 0 out of scope. 95.0 % of the weight applies; 5.0 % was declared not applicable; 0.0 % is out of scope.
    A draft checklist, and self-declared answers: nobody but the company vouches for them. Part “Scope and standing” says more."
  `);
});

it('plans every gap by tier, with what is missing, the remedy, its owner, its day and its gain', () => {
  const planned = {
    ...exampleAnswers,
    'TWO-02': {
      ...exampleAnswers['TWO-02'],
      plan: { action: 'Keep a register.', person: 'Sok Dara', due: '2027-01-31' },
    },
  };
  expect(partAsText(reportOn(example, assessmentOf(planned)), 'plan')).toMatchInlineSnapshot(`
    "
    ## Action plan
    7 gaps, the most urgent first. For 1 of them the company has named what it will do, who and when. “Gain” is what the evidenced score gains when this item alone reaches its next level with the evidence that level needs.

    ### Tier 2: within 90 days
    Close these gaps within 90 days. Extend critical controls that work in part to everything in scope first.
    Item | Tier | Owner | Due | Gain | What is missing | Remedy
    TWO-02  Item TWO-02 | 2 | Sok Dara | 31 January 2027 | +4.6 | Claimed 3, counted 2 (Partly in place). / Next: level 3 (In place) with E2 (Record). | Planned: Keep a register. / Put it in place.

    ### Tier 3: within 180 days
    Close these gaps within 180 days, beginning with those that take little effort.
    Item | Tier | Owner | Due | Gain | What is missing | Remedy
    FOUR-02  Item FOUR-02 | 3 | not named | within 180 days | +1.3 | Level 1 (Planned). / Next: level 2 (Partly in place). | Put it in place.

    ### Tier 4: next cycle
    Plan these for the next cycle: extend what works in part, and have what is in place tested or reviewed.
    Item | Tier | Owner | Due | Gain | What is missing | Remedy
    ONE-01  Item ONE-01 | 4 | not named | next cycle | +2.4 | Level 3 (In place). / Next: level 4 (In place and checked) with E2 (Record). | Put it in place.
    THREE-01  Item THREE-01 | 4 | not named | next cycle | +3.8 | Level 3 (In place). / Next: level 4 (In place and checked) with E2 (Record). | Put it in place.
    ONE-02  Item ONE-02 | 4 | not named | next cycle | +0.8 | Claimed 4, counted 3 (In place). / Next: level 4 (In place and checked) with E2 (Record). | Put it in place.
    ONE-03  Item ONE-03 | 4 | not named | next cycle | +0.8 | Level 3 (In place). / Next: level 4 (In place and checked) with E2 (Record). | Put it in place.
    THREE-03  Item THREE-03 | 4 | not named | next cycle | +1.3 | Level 3 (In place). / Next: level 4 (In place and checked) with E2 (Record). | Put it in place."
  `);
});

it('shows of each item its level, its arithmetic, its evidence and its next step', () => {
  const items = partAsText(report, 'items');
  expect(items.slice(items.indexOf('### S2'), items.indexOf('### S3'))).toMatchInlineSnapshot(`
    "### S2 Second area (weight 40)
    Evidenced 80.8 · claimed 92.3
    The second area.

    #### TWO-01 Item TWO-01
    Level 4 / In place and checked / 5 × 100 = 500
    critical / effort medium (M) / good practice
    Question: Is TWO-01 in place?
    Answer: 4 (In place and checked), and the evidence supports it.
    Evidence: A check · independent check (E3) · 30 June 2026 · in Register
    Sources: OWN (read)

    #### TWO-02 Item TWO-02
    Level 2 / Partly in place / 5 × 50 = 250 / claimed 3: 5 × 80 = 400
    critical / effort medium (M) / good practice / tier 2
    Question: Is TWO-02 in place?
    Answer: Claimed 3 (In place), counted 2 (Partly in place): level 3 needs evidence E2 (Record); the best named is E1 (Document).
    Evidence: A document · approved document (E1) · 30 June 2026 · in Register
    Next: Level 3 (In place) with evidence E2 (Record): gain +4.6 (exactly 60/13). Priority 500.
    Sources: OWN (read)

    #### TWO-03 Item TWO-03
    Level 4 / In place and checked / 3 × 100 = 300
    major / effort medium (M) / good practice
    Question: Is TWO-03 in place?
    Answer: 4 (In place and checked), and the evidence supports it.
    Evidence: A record · record of operation (E2) · 30 June 2026 · in Register
    Sources: OWN (read)

    "
  `);
});

it('has the exact value beside each printed one', () => {
  const method = partAsText(report, 'method');
  expect(method.slice(method.indexOf('### Every printed'), method.indexOf('### What this method')))
    .toMatchInlineSnapshot(`
    "### Every printed score with its exact value
    What | Printed | Exact
    Evidenced | 80.8 | 2101/26
    Claimed | 86.2 | 11209/130
    Share of the weight that applies | 95.0 % | 19/20
    Share declared not applicable | 5.0 % | 1/20
    Share out of scope | 0.0 % | 0
    S1, Evidenced | 80.0 | 80
    S1, Claimed | 84.0 | 84
    S2, Evidenced | 80.8 | 1050/13
    S2, Claimed | 92.3 | 1200/13
    S3, Evidenced | 80.0 | 80
    S3, Claimed | 80.0 | 80
    S4, Evidenced | 83.3 | 250/3
    S4, Claimed | 83.3 | 250/3
    Company, Evidenced | 80.8 | 2101/26
    Company, Claimed | 86.2 | 11209/130

    "
  `);
});
