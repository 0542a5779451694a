/** What is said to a reviewer at the desk. */
export const desk = {
  started: (folder: string, round: string): string => `A desk for round ${round}: ${folder}`,
  nextIntake: 'Next: copcheck review intake <files>',

  takenIn: (handle: string, organisation: string): string => `Taken in: ${handle}, ${organisation}`,
  receipt: (file: string): string => `Receipt: ${file}`,
  refused: (file: string): string => `Refused: ${file}`,
  summary: (taken: number, refused: number): string => `${taken} taken in, ${refused} refused.`,
  follows: (handle: string, items: number): string =>
    `It follows on ${handle}; the company changed ${items === 1 ? '1 item' : `${items} items`}. See them: copcheck review changes`,

  listTitle: (round: string, cases: number, refused: number): string =>
    `Round ${round}: ${cases} taken in, ${refused} refused`,
  none: 'Nothing was taken in yet. Next: copcheck review intake <files>',
  columns: {
    handle: 'Submission',
    state: 'State',
    claimed: 'Claimed',
    evidenced: 'Evidenced',
    validated: 'Validated',
    grade: 'Grade',
    declared: 'Not applicable',
    decided: 'Decided',
    questions: 'Questions',
  },
  state: {
    received: 'received',
    'in-review': 'in review',
    returned: 'returned',
    accepted: 'accepted',
    superseded: 'superseded',
  },

  claimed: 'Answered',
  evidenced: 'Counts as',
  validated: 'Found',
  note: 'Note',
  evidence: 'Evidence',
  plan: 'Plan',
  question: 'Question to the company',
  askedBefore: (revision: number): string => `Asked about revision ${revision}`,
  reply: 'Reply of the company',
  noReply: 'no reply',
  noAnswer: 'no answer',
  outOfScope: 'out of scope',
  notDecided: 'not decided yet',
  found: (answer: string, reason: string, by: string): string => `${answer}: ${reason} (${by})`,
  /** Who found it, where that was in an earlier revision. */
  inRevision: (by: string, revision: number): string =>
    `${by}, in revision ${revision}; unchanged since`,
  opinionsDiffer: 'Two reviewers differ',

  decidedOfSample: (decided: number, items: number): string =>
    `Decided ${decided} of the ${items} items of the sample.`,
  sampleTitle: (items: number, decided: number): string =>
    `${items} items to look at, ${decided} decided`,
  because: {
    'critical-high': 'critical, answered high',
    'not-applicable': 'declared not applicable',
    drawn: 'drawn by lot',
  },

  changesTitle: (before: string, items: number): string =>
    `Changed since ${before}: ${items === 1 ? '1 item' : `${items} items`}`,
  noChanges: 'No item was changed.',
  firstRevision: 'No revision before this one was taken in: everything is new.',
  changedOthers: (parts: readonly string[]): string => `Also changed: ${parts.join(', ')}`,
  parts: {
    answer: 'answer',
    note: 'note',
    evidence: 'evidence',
    plan: 'plan',
    particulars: 'particulars',
    guideline: 'version of the guideline',
    segments: 'segments',
    scope: 'scope answers',
  },
  fromTo: (before: string, now: string): string => `from ${before} to ${now}`,

  decided: (time: string, item: string, answer: string): string =>
    `Saved ${time}: ${item}, ${answer}.`,
  asked: (time: string, item: string): string => `Saved ${time}: the question about ${item}.`,
  withdrawn: (time: string, item: string): string =>
    `Saved ${time}: the question about ${item} is taken back.`,
  confirmed: 'The reviewer agrees with the level that counts.',

  closed: (handle: string, as: string): string => `${handle}: ${as}`,
  reviewReport: (file: string): string => `Review report: ${file}`,
  returnFile: (file: string): string => `For the company: ${file}`,
  nextReturn: 'Send both back. The company answers with: copcheck respond <file>',
  nextAccept: 'Send both to the company.',

  intact: (cases: number): string =>
    `Every line of the ledgers and every file of ${cases === 1 ? '1 submission' : `${cases} submissions`} is as it was taken in.`,
};
