import type { Sentences } from '../../en/complaints/sentences.ts';

/** What can be wrong with what colleagues answered elsewhere. */
export const sheetComplaints = {
  'answered-since': ({ id, at }) => ({
    message: `លោកអ្នកបានឆ្លើយ ${id} ខុសពីនេះ ក្រោយពេលបង្កើតសន្លឹកនេះ (នៅថ្ងៃ ${at.slice(0, 10)})។`,
    hint: `ចម្លើយក្រោយនៅដដែល។ បើចង់ប្ដូរ៖ copcheck answer ${id} <0-4>`,
  }),
  'note-since': ({ id }) => ({
    message: `មានអ្នកប្ដូរកំណត់សម្គាល់លើ ${id} ក្រោយពេលបង្កើតសន្លឹកនេះ។`,
    hint: `សូមអានជាមុន៖ copcheck status --items រួចសរសេរកំណត់សម្គាល់ម្ដងទៀត៖ copcheck answer ${id} --note "…"`,
  }),
  'evidence-kind-missing': () => ({
    message: 'ខ្វះប្រភេទនៃភស្តុតាង។',
    hint: 'សូមជ្រើសរើស document record ឬ check។',
  }),
} satisfies Partial<Sentences>;
