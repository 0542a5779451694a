/** What is said when a reviewer asks back, and when a company corrects what it handed in. */
export const response = {
  returned: (revision: number, by: string, date: string): string =>
    `Revision ${revision} was sent back by ${by} on ${date}.`,
  asked: (revision: number): string => `Asked about revision ${revision}`,
  accepted: (revision: number, by: string, date: string): string =>
    `Revision ${revision} was accepted by ${by} on ${date}. Nothing is asked, and nothing was recorded.`,
  due: (date: string): string => `The next revision is expected by ${date}.`,
  noQuestions: 'The reviewer asks nothing.',
  questionsTitle: (replied: number, questions: number): string =>
    `${replied} of ${questions} questions have a reply`,
  state: {
    open: 'open',
    changed: 'answer changed, no reply yet',
    replied: 'replied',
    'replied-changed': 'replied, answer changed',
  },
  question: 'Question',
  reply: 'Reply',
  decisionsTitle: 'What the reviewer decided',
  decided: (claimed: string, found: string): string => `claimed ${claimed}, found ${found}`,
  notApplicable: 'not applicable',
  scores: {
    title: 'Score',
    claimed: 'as claimed',
    evidenced: 'with your evidence',
    validated: 'after the review',
    grade: 'grade',
    none: 'none',
  },
  loaded: (items: number): string =>
    items === 1 ? 'Recorded. 1 item may be changed.' : `Recorded. ${items} items may be changed.`,
  nextReply: (item: string): string =>
    `Next: change what is wrong (copcheck assess), and reply to each question: copcheck respond --item ${item} --reply "…"`,
  nextSubmit: 'Next: copcheck check, then copcheck submit',
  replied: (time: string, item: string): string => `Saved ${time}: the reply about ${item}.`,
  reopened: (revision: number): string =>
    `Revision ${revision} is reopened: everything may be changed, and the next revision says why.`,

  place: (at: number, of: number): string => `Question ${at} of ${of} of the reviewer`,
  reviewerAsks: 'The reviewer asks:',
  replyWith: (item: string): string => `Reply with: copcheck respond --item ${item} --reply "…"`,
  stillToReply: (items: string): string => `Without a reply to the reviewer: ${items}.`,
};
