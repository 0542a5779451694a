import { expect, it } from 'vitest';
import { loadPhrases } from '../../src/i18n/phrases.ts';
import type { Responds } from '../../src/submission/submission.ts';
import { assessmentOf, level } from '../support/assessments.ts';
import { partAsText } from './as-text.ts';
import { example, exampleAnswers, ourTemplate, reportOn } from './sample.ts';

const responds: Responds = {
  return: 'f'.repeat(64),
  asked: {
    'ONE-02': { question: 'Which version is in force?', before: level(4) },
    'TWO-03': { question: 'Where is the rest?\u202e', before: level(2) },
    'FOUR-02': { question: 'Who does it?' },
    'NINE-99': { question: 'Is it still asked?' },
  },
  replies: { 'ONE-02': 'Version 4.', 'TWO-03': 'Here.', 'FOUR-02': 'Dara.' },
};

const assessment = assessmentOf(exampleAnswers);

it('prints each question with the answer before and now, and the reply', () => {
  const report = reportOn(example, assessment, ourTemplate, { responds });
  expect(partAsText(report, 'replies')).toMatchInlineSnapshot(`
    "
    ## Answers to the reviewer
    A reviewer asked 4 questions about the revision before. They stand here as the company loaded them.
    Item | Answer before | Answer now | Question | Reply
    ONE-02 / Item ONE-02 | 4 (In place and checked) | 4 (In place and checked), unchanged | Which version is in force? | Version 4.
    TWO-03 / Item TWO-03 | 2 (Partly in place) | 4 (In place and checked) | Where is the rest?‹U+202E› | Here.
    FOUR-02 / Item FOUR-02 | not known here | 1 (Planned) | Who does it? | Dara.
    NINE-99 | not known here | unanswered | Is it still asked? | no reply yet"
  `);
});

it('says it in Khmer', async () => {
  const phrases = await loadPhrases('km');
  const report = reportOn(example, assessment, ourTemplate, { responds, phrases });
  expect(report.parts.find(({ id }) => id === 'replies')?.title).toBe('ការឆ្លើយតបអ្នកពិនិត្យ');
  expect(partAsText(report, 'replies')).toContain('មិនផ្លាស់ប្ដូរ');
});

it('stands before the plan, and is not there where nobody asked', () => {
  const idsIn = (report: ReturnType<typeof reportOn>): readonly string[] =>
    report.parts.map(({ id }) => id);
  const asked = idsIn(reportOn(example, assessment, ourTemplate, { responds }));
  expect(asked[asked.indexOf('plan') - 1]).toBe('replies');
  expect(idsIn(reportOn(example, assessment))).toEqual(asked.filter((id) => id !== 'replies'));
});
