import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applicability } from '../../src/assessment/applicable.ts';
import { unanswered } from '../../src/assessment/assessment.ts';
import type { Assessment, ItemAnswers, YesNo } from '../../src/assessment/assessment.ts';
import type { Item } from '../../src/guideline/guideline.ts';
import type { Pin } from '../../src/guideline/pin.ts';
import type { ParsedGuideline } from '../../src/guideline/parse.ts';
import { pinOf } from '../../src/guideline/pin.ts';
import { scoreAssessment } from '../../src/scoring/score-card.ts';
import { buildSubmission } from '../../src/submission/build.ts';
import { submissionBytes } from '../../src/submission/submission.ts';
import type { Submission } from '../../src/submission/submission.ts';
import { level, notApplicable } from './assessments.ts';

/** A made-up company: its name is invented, and so is everything it answers. */
export type MadeUp = {
  readonly organisation: string;
  /** The assessment's id; by default it follows from the name. */
  readonly id?: string;
  readonly segments?: readonly string[];
  readonly scope?: Readonly<Record<string, YesNo>>;
  readonly round?: string;
  readonly revision?: number;
  /** What it answers to an item; level 0 where it says nothing. */
  readonly answer?: (item: Item, index: number) => ItemAnswers | undefined;
};

/** An answer with evidence enough for every level. */
export const shown = (value: 0 | 1 | 2 | 3 | 4): ItemAnswers => ({
  ...unanswered,
  answer: level(value),
  evidence: [
    {
      title: 'Audit of an invented company',
      kind: 'check',
      date: '2026-06-30',
      system: 'Register',
    },
  ],
});

export const declaredOut = (): ItemAnswers => ({ ...unanswered, answer: notApplicable() });

/** What a made-up company hands in, scored as copcheck submit does. */
export function madeUpSubmission(
  { guideline, contacts }: ParsedGuideline,
  company: MadeUp,
): Submission {
  const { organisation, segments = ['company'], scope = {}, round, revision = 1 } = company;
  const moment = '2026-11-22T14:02:11.000+07:00';
  const base: Assessment = {
    particulars: {
      organisation,
      period: { from: '2026-01-01', to: '2026-12-31' },
      ...(round !== undefined && { round }),
      language: 'en',
    },
    segments,
    scope: new Map(Object.entries(scope)),
    items: new Map(),
    archived: new Map(),
    assigned: new Map(),
    asOf: moment,
  };
  const answers = {
    ...base,
    items: new Map(
      applicability(guideline, base).asked.map((item, index) => [
        item.id,
        company.answer?.(item, index) ?? { ...unanswered, answer: level(0) },
      ]),
    ),
  };
  const pin: Pin = pinOf({ guideline, contacts });
  return buildSubmission({
    assessment: { id: company.id ?? `made-up-${organisation}`.slice(0, 64), name: 'made-up' },
    revision,
    ...(revision > 1 && { previous: '0'.repeat(64) }),
    submitted: moment,
    by: 'sokha',
    report: {
      languages: ['en'],
      template: '0'.repeat(64),
      program: 'copcheck 0.0.0-test',
      drawnWith: 'nothing',
    },
    answers,
    pin,
    card: scoreAssessment(guideline, answers),
    journals: [],
  });
}

/** Files of `submission.json` in a folder, by their names. */
export function writeSubmissions(
  folder: string,
  submissions: Readonly<Record<string, Submission | string>>,
): void {
  for (const [name, submission] of Object.entries(submissions)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof submission === 'string' ? submission : submissionBytes(submission));
  }
}
