import { plural, some } from './lists.ts';

/** What the first page says. */
export const scoreCard = {
  title: 'Score card',
  lines: {
    period: (period: string) => `Assessed period: ${period}`,
    periodAndRound: (period: string, round: string) =>
      `Assessed period: ${period} · Round: ${round}`,
    segments: (titles: readonly string[]) => `Segments: ${titles.join(', ')}`,
  },
  grade: 'Grade',
  provisional: (unanswered: number) => `provisional (${unanswered} unanswered)`,
  notGraded: (share: string, least: number) =>
    `not graded: ${share} of the weight applies, ${least} % is needed`,
  notScored: 'not scored: nothing applies',
  evidenced: 'Evidenced',
  evidencedSays: 'what the evidence supports: the score of this report',
  claimed: 'Claimed',
  claimedSays: 'the levels as answered',
  decidesTitle: 'What decides the grade',
  capped: (given: {
    uncapped: string;
    atMost: string;
    levels: readonly number[];
    items: readonly string[];
  }) =>
    `The number alone would be grade ${given.uncapped}. The grade is held at ${given.atMost} because ${
      given.items.length === 1
        ? 'a critical item counts'
        : `${given.items.length} critical items count`
    } at level ${given.levels.join(' or ')}: ${some(given.items, 6)}.`,
  notCapped: 'The grade follows from the number; no critical item holds it lower.',
  wouldCap: (given: { atMost: string; levels: readonly number[]; items: readonly string[] }) =>
    `The grade follows from the number. Whatever the number, it cannot rise above ${given.atMost} while ${
      given.items.length === 1
        ? 'a critical item counts'
        : `${given.items.length} critical items count`
    } at level ${given.levels.join(' or ')}: ${some(given.items, 6)}.`,
  firstGaps: (count: number) =>
    count === 1 ? 'Close this gap first' : `Close these ${count} gaps first`,
  noGaps: 'No gaps: every item that applies counts at the highest level.',
  columns: { rank: 'No.', missing: 'What is missing', due: 'Due', gain: 'Gain' },
  counts: (given: {
    items: number;
    rated: number;
    unanswered: number;
    inConflict: number;
    declared: number;
    outOfScope: number;
  }) =>
    `${plural(given.items, 'item', 'items')}: ${given.rated} rated, ${given.unanswered} unanswered${
      given.inConflict > 0
        ? ` (${given.inConflict} of them answered differently by two people)`
        : ''
    }, ${given.declared} declared not applicable, ${given.outOfScope} out of scope.`,
  shares: (given: { applicable: string; declared: string; scope: string }) =>
    `${given.applicable} of the weight applies; ${given.declared} was declared not applicable; ${given.scope} is out of scope.`,
  standing: {
    unofficial:
      'Unofficial and self-declared: nobody but the company vouches for these answers, and no authority endorses the checklist or this report. Part “Scope and standing” says more.',
    draft:
      'A draft checklist, and self-declared answers: nobody but the company vouches for them. Part “Scope and standing” says more.',
    official:
      'Self-declared: nobody but the company vouches for these answers. Part “Scope and standing” says more.',
  },
};
