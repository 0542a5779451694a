/** What the part on every item says. */
export const items = {
  title: 'Every item',
  intro:
    'Level, weight × credit = points, evidence and sources of each item. The squares show the level: full where it counts, open where it is only claimed.',
  area: (title: string, weight: number) => `${title} (weight ${weight})`,
  areaScore: (evidenced: string, claimed: string) => `Evidenced ${evidenced} · claimed ${claimed}`,
  effort: (effort: string) => `effort ${effort}`,
  claimedPoints: (level: number, arithmetic: string) => `claimed ${level}: ${arithmetic}`,
  rows: {
    question: 'Question',
    answer: 'Answer',
    evidence: 'Evidence',
    note: 'Note',
    next: 'Next',
    law: 'Law',
    caution: 'Caution',
    sources: 'Sources',
    reason: 'Reason',
    scope: 'Scope',
  },
  asClaimed: (level: string) => `${level}, and the evidence supports it.`,
  needsNone: (level: string) => `${level}; this level needs no evidence.`,
  claim: (by: string, answer: string) => `${by}: ${answer}`,
  noEvidence: (grade: string) => `None named: counts as ${grade}.`,
  kept: (system: string) => `in ${system}`,
  owner: (owner: string) => `by ${owner}`,
  file: (name: string) => `file ${name}`,
  aged: (months: number, grade: string) => `older than ${months} months, so it counts as ${grade}`,
  next: (level: string, needs: string | undefined, gain: string) =>
    needs === undefined
      ? `Level ${level}: gain ${gain}.`
      : `Level ${level} with evidence ${needs}: gain ${gain}.`,
  gain: (gain: string, exact: string) => `${gain} (exactly ${exact})`,
  priority: (priority: number) => `Priority ${priority}.`,
  notApplicableOnlyIf: (text: string) => `Honest only if: ${text}`,
  scopeNo: (question: string) => `“${question}” was answered “no”.`,
  sourceCaution: (code: string, caution: string) => `${code}: ${caution}`,
};
