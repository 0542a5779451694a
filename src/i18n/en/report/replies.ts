/** What the part on a reviewer's questions says. */
export const replies = {
  title: 'Answers to the reviewer',
  intro: (questions: number) =>
    questions === 1
      ? 'A reviewer asked one question about the revision before. The question stands here as the company loaded it.'
      : `A reviewer asked ${questions} questions about the revision before. They stand here as the company loaded them.`,
  columns: {
    item: 'Item',
    before: 'Answer before',
    now: 'Answer now',
    question: 'Question',
    reply: 'Reply',
  },
  unknown: 'not known here',
  unchanged: (answer: string) => `${answer}, unchanged`,
  noReply: 'no reply yet',
};
