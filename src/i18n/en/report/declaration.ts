/** What the declaration says. */
export const declaration = {
  title: 'Declaration',
  intro: (organisation: string) =>
    `I declare for ${organisation} that the answers in this report were given to the best of our knowledge, that the evidence named in it exists and can be shown on request, and that nobody looked for, opened, copied or sent abuse material in order to answer.`,
  draft: (date: string) =>
    `This page belongs to the draft as of ${date}. If an answer changes after that, the report must be written and signed again.`,
  draftTitle: 'A draft',
  sealTitle: 'Before you sign',
  sealed: (code: string) =>
    `Your signature and the stamp stand for exactly the answers of this report. The seal code ${code} binds this page to them: one changed answer gives another code, and needs a new signature.`,
  about: 'What is declared',
  names: {
    organisation: 'Organisation',
    period: 'Assessed period',
    guideline: 'Checklist',
    digest: 'Its digest (SHA-256)',
    grade: 'Grade',
    evidenced: 'Evidenced',
    claimed: 'Claimed',
    counts: 'Items',
    gaps: 'First gaps',
    asOf: 'Answers as of',
    revision: 'Revision',
    seal: 'Seal code',
  },
  sign: 'Signed by the accountable officer',
  lines: ['Name', 'Position', 'Date', 'Signature'],
  stamp: 'Company stamp',
};
