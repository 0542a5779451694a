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
  'sheet-other-assessment': () => ({
    message: 'ឯកសារនេះត្រូវបានបង្កើតពីការវាយតម្លៃមួយផ្សេងទៀត។',
    hint: 'សូមបញ្ជាក់ថតឯកសារនៃការវាយតម្លៃដែលឯកសារនេះបង្កើតចេញមក៖ copcheck import <file> <folder>',
  }),
  'sheet-other-guideline': () => ({
    message: 'ឯកសារនេះត្រូវបានបង្កើតជាមួយសំណួរផ្សេង៖ ឥឡូវនេះការវាយតម្លៃប្រើគោលការណ៍ណែនាំកំណែផ្សេងហើយ។',
    hint: 'សូមបង្កើតឯកសារថ្មីពីការវាយតម្លៃបច្ចុប្បន្ន រួចបញ្ចូលចម្លើយទៅក្នុងឯកសារនោះ។',
  }),
  'sheet-other-copy': () => ({
    message: 'ឯកសារនេះត្រូវបានបង្កើតពីច្បាប់ចម្លងនៃការវាយតម្លៃ ដែលមានចម្លើយមិនមាននៅទីនេះ។',
    hint: 'សូមយកទិនានុប្បវត្តិនៃច្បាប់ចម្លងនោះ (ឯកសារក្នុងថត journal) មកទីនេះជាមុន ឬបង្កើតឯកសារថ្មីនៅទីនេះ។',
  }),
  'import-meanwhile': () => ({
    message: 'មានអ្នកបានកត់ត្រាអ្វីមួយក្នុងការវាយតម្លៃ ខណៈលោកអ្នកកំពុងអាន។',
    hint: 'សូមដំណើរការពាក្យបញ្ជាម្ដងទៀត ដើម្បីមើលស្ថានភាពបច្ចុប្បន្ន។ គ្មានអ្វីត្រូវបានកត់ត្រាទេ។',
  }),
} satisfies Partial<Sentences>;
