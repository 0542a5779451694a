import type { Answer } from '../../src/assessment/answer.ts';
import { unanswered } from '../../src/assessment/assessment.ts';
import type { Assessment, ItemAnswers, YesNo } from '../../src/assessment/assessment.ts';
import type { Evidence, EvidenceKind } from '../../src/assessment/evidence.ts';
import type { Level } from '../../src/guideline/guideline.ts';

export const level = (value: Level): Answer => ({ kind: 'level', level: value });

export const notApplicable = (reason = 'There is no such thing at this company.'): Answer => ({
  kind: 'not-applicable',
  reason,
});

export const evidence = (kind: EvidenceKind, date = '2026-06-30'): Evidence => ({
  title: `A ${kind}`,
  kind,
  date,
  system: 'Register',
});

/** What was answered to an item, with evidence if any. */
export const answered = (answer: Answer, ...pieces: readonly Evidence[]): ItemAnswers => ({
  ...unanswered,
  answer,
  evidence: pieces,
});

export const assessmentOf = (
  items: Readonly<Record<string, ItemAnswers>>,
  given: {
    readonly segments?: readonly string[];
    readonly scope?: Readonly<Record<string, YesNo>>;
  } = {},
): Assessment => ({
  particulars: {
    organisation: 'Example',
    period: { from: '2026-01-01', to: '2026-12-31' },
    language: 'en',
  },
  segments: given.segments ?? ['company'],
  scope: new Map(Object.entries(given.scope ?? {})),
  items: new Map(Object.entries(items)),
  archived: new Map(),
  assigned: new Map(),
  asOf: '2026-11-22T14:02:11.000+07:00',
});
