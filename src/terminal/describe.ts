import type { Answer } from '../assessment/answer.ts';
import type { Claim, Proposal } from '../assessment/assessment.ts';
import { shortCopyName } from '../assessment/evidence.ts';
import type { Evidence } from '../assessment/evidence.ts';
import type { Level } from '../guideline/guideline.ts';
import type { ScoringPolicy } from '../guideline/scoring-policy.ts';
import type { Phrases } from '../i18n/phrases.ts';

/** An answer in words: `3 In place`, or the reason for which an item does not apply. */
export function describeAnswer(answer: Answer, policy: ScoringPolicy, phrases: Phrases): string {
  switch (answer.kind) {
    case 'level':
      return describeLevel(answer.level, policy);
    case 'not-applicable':
      return `${phrases.general.notApplicable} – ${answer.reason}`;
  }
}

function describeLevel(level: Level, { levels }: ScoringPolicy): string {
  const name = levels.find((each) => each.level === level)?.name ?? '';
  return `${level} ${name}`.trim();
}

/** The answers of all who disagree, each with its author. */
export const describeClaims = (
  claims: readonly Claim[],
  policy: ScoringPolicy,
  phrases: Phrases,
): string =>
  phrases.general.groups(
    claims.map(
      ({ by, answer }) => `${phrases.general.label(by)}${describeAnswer(answer, policy, phrases)}`,
    ),
  );

/** Earlier answers that wait to be confirmed, each with the question it was given to. */
export const describeProposals = (
  proposals: readonly Proposal[],
  policy: ScoringPolicy,
  phrases: Phrases,
): string =>
  phrases.general.groups(
    proposals.map(({ by, item, version, answer }) =>
      phrases.interview.proposal(describeAnswer(answer, policy, phrases), {
        asked: version === undefined ? item : `${item}, ${version}`,
        by,
      }),
    ),
  );

/** A piece of evidence on one line. */
export function describeEvidence(
  { title, kind, date, system = '', owner = '', file }: Evidence,
  { evidence, general, interview }: Phrases,
): string {
  const parts = [
    general.evidenceKind[kind],
    general.date(date),
    ...(system === '' ? [] : [interview.keptIn(system)]),
    ...(owner === '' ? [] : [interview.keptBy(owner)]),
    ...(file === undefined ? [] : [evidence.copy(shortCopyName(file))]),
  ];
  return `${title} – ${parts.join(', ')}`;
}
