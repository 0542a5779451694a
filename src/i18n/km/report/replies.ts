import type { Phrases } from '../../phrases.ts';

/** What the part on a reviewer's questions says. */
export const replies: Phrases['report']['replies'] = {
  title: 'ការឆ្លើយតបអ្នកពិនិត្យ',
  intro: (questions) => `អ្នកពិនិត្យបានសួរសំណួរចំនួន ${questions} អំពីកំណែមុន។ សំណួរខាងក្រោមដូចដែលអង្គភាពបានបញ្ចូល។`,
  columns: {
    item: 'ចំណុច',
    before: 'ចម្លើយមុន',
    now: 'ចម្លើយឥឡូវ',
    question: 'សំណួរ',
    reply: 'ការឆ្លើយតប',
  },
  unknown: 'មិនដឹងនៅទីនេះ',
  unchanged: (answer) => `${answer} មិនផ្លាស់ប្ដូរ`,
  noReply: 'មិនទាន់ឆ្លើយតប',
};
