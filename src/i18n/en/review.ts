/** What the report on a review says. */
export const review = {
  title: 'Review of a self-assessment',
  documentTitle: (organisation: string): string => `Review: ${organisation}`,
  subject: (handle: string, round: string): string => `Review of ${handle}, round ${round}`,
  issuer: (version: string): string => `Written by copcheck ${version} at the reviewer’s desk`,
  labels: {
    accepted: 'Accepted',
    returned: 'Returned with questions',
  },
  round: (round: string, period: string): string => `Round ${round} · assessed period: ${period}`,
  of: (revision: number, guideline: string): string => `Revision ${revision} · ${guideline}`,

  outcome: 'Outcome',
  acceptedTitle: 'The submission is accepted',
  accepted: (counts: Counts): string =>
    `${counted(counts)} The validated score below is the one of this review. Plans and their dates stand as they were handed in.`,
  returnedTitle: 'The submission is returned',
  returned: (counts: Counts & { readonly questions: number; readonly due: string }): string =>
    `${counted(counts)} ${counts.questions === 1 ? 'One question is' : `${counts.questions} questions are`} open${counts.due === '' ? '' : `, to be answered by ${counts.due}`}. The items that are asked about may be answered again; everything else stays as it was handed in.`,
  grade: 'Grade',
  validated: 'Validated',
  validatedSays: 'with what the reviewer found: the score of this review',
  evidenced: 'Evidenced',
  evidencedSays: 'what the named evidence supports',
  claimed: 'Claimed',
  claimedSays: 'the levels as answered',
  assurance: {
    'self-declared': 'self-declared',
    'desk-reviewed': 'desk-reviewed: the reviewer read what was handed in',
    sampled:
      'sampled: the reviewer also decided every item of a sample that the company could not foresee',
  },

  questions: 'Questions to the company',
  questionsIntro:
    'One answer to each. The company loads the file that came with this report, changes these items where that is needed, and replies: copcheck respond.',
  columns: {
    number: 'No.',
    item: 'Item',
    question: 'Question',
    answer: 'Reply of the company',
    answered: 'Answered',
    counts: 'Counted as',
    found: 'Found',
    reason: 'Reason',
  },

  found: 'What the reviewer found',
  foundIntro: (differ: number, agree: number): string =>
    `Found at another level than they counted as: ${differ}; at the same: ${agree}. An item without a decision counts as its evidence supports.`,
  nothingFound: 'No item was decided: every item counts as its evidence supports.',
  fromRevision: (revision: number): string => `Found in revision ${revision}; unchanged since.`,
  notApplicable: 'not applicable',

  sample: 'The sample',
  sampleIntro: (items: number, decided: number): string =>
    `${items} items were to be looked at, ${decided} of them were decided: every critical item answered with 3 or 4, every item declared not applicable, and others by lot. The lot follows from a number drawn when the submission came in.`,

  check: 'What this review speaks of',
  facts: {
    organisation: 'Company',
    submission: 'SHA-256 of the submission',
    seal: 'Seal code',
    received: 'Received',
    closed: 'Closed',
    drawn: 'Number drawn at intake',
    verified: 'At intake',
  },
  by: (date: string, name: string): string => `${date}, by ${name}`,
  verdict: {
    pass: 'complete, unaltered, and the signed page compared',
    'not-compared': 'nothing wrong was found in what could be compared',
  },
  honest:
    'A review of papers does not look into systems. Whether what is written is also done was not seen, except where a decision says so.',
  standing: {
    unofficial: 'The checklist is unofficial: no authority has endorsed it.',
    draft: 'The checklist is a draft.',
    official: '',
  },
};

type Counts = { readonly decided: number; readonly items: number };

const counted = ({ decided, items }: Counts): string =>
  `${decided} of ${items} items were decided by the reviewer.`;
