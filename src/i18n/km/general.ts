import type { Phrases } from '../phrases.ts';

const months = [
  'មករា',
  'កុម្ភៈ',
  'មីនា',
  'មេសា',
  'ឧសភា',
  'មិថុនា',
  'កក្កដា',
  'សីហា',
  'កញ្ញា',
  'តុលា',
  'វិច្ឆិកា',
  'ធ្នូ',
];

/** Dates, numbers and words that screen and report share. Digits are Latin (docs/adr/0011-khmer-words.md). */
export const general: Phrases['general'] = {
  date: (iso) => {
    const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
    return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
  },
  number: (written) => written,
  label: (name) => `${name}៖ `,
  groups: (texts) => texts.join(', '),
  hint: 'ការណែនាំ',
  page: 'ទំព័រ',
  level: 'កម្រិត',
  notApplicable: 'មិនពាក់ព័ន្ធ',
  unanswered: 'មិនទាន់ឆ្លើយ',
  outOfScope: 'ក្រៅវិសាលភាព',
  inConflict: 'បុគ្គល 2 នាក់បានឆ្លើយខុសគ្នា',
  yes: 'បាទ/ចាស',
  no: 'ទេ',
  criticality: { critical: 'សំខាន់បំផុត', major: 'សំខាន់', minor: 'បន្ទាប់បន្សំ' },
  effort: { S: 'តិច (S)', M: 'មធ្យម (M)', L: 'ច្រើន (L)' },
  basis: {
    guideline: 'គោលការណ៍ណែនាំ',
    law: 'ច្បាប់តាមការលើកឡើង',
    'good-practice': 'ការអនុវត្តល្អ',
  },
  seen: {
    read: 'បានអានផ្ទាល់',
    secondary: 'តាមប្រភពទីពីរ',
    reported: 'តាមសារព័ត៌មាន',
    unverified: 'មិនទាន់ផ្ទៀងផ្ទាត់',
  },
  standing: { unofficial: 'មិនផ្លូវការ', draft: 'សេចក្ដីព្រាង', official: 'ផ្លូវការ' },
  evidenceKind: {
    document: 'ឯកសារដែលបានអនុម័ត (E1)',
    record: 'កំណត់ត្រាប្រតិបត្តិការ (E2)',
    check: 'ការត្រួតពិនិត្យឯករាជ្យ (E3)',
  },
  assurance: {
    'self-declared': 'ប្រកាសដោយខ្លួនឯង',
    'desk-reviewed': 'ពិនិត្យលើឯកសារ',
    sampled: 'ពិនិត្យតាមគំរូ',
  },
};
