const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Dates, numbers and words that screen and report share. */
export const general = {
  /** `2026-09-30` as `30 September 2026`. */
  date: (iso: string): string => {
    const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
    return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
  },
  /** `80.8`, from whole tenths written by scoring. */
  number: (written: string): string => written,
  /** A name before what it names, with the space between. */
  label: (name: string): string => `${name}: `,
  /** Groups of words one after the other. */
  groups: (texts: readonly string[]): string => texts.join('; '),
  /** What an error says to do next. */
  hint: 'hint',
  /** Where an error is explained. */
  page: 'page',
  level: 'level',
  notApplicable: 'not applicable',
  unanswered: 'unanswered',
  outOfScope: 'out of scope',
  inConflict: 'answered differently by two people',
  yes: 'yes',
  no: 'no',
  criticality: { critical: 'critical', major: 'major', minor: 'minor' },
  effort: { S: 'small (S)', M: 'medium (M)', L: 'large (L)' },
  basis: { guideline: 'guideline', law: 'reported law', 'good-practice': 'good practice' },
  seen: { read: 'read', secondary: 'secondary', reported: 'reported', unverified: 'unverified' },
  standing: { unofficial: 'unofficial', draft: 'draft', official: 'official' },
  evidenceKind: {
    document: 'approved document (E1)',
    record: 'record of operation (E2)',
    check: 'independent check (E3)',
  },
  assurance: {
    'self-declared': 'self-declared',
    'desk-reviewed': 'desk-reviewed',
    sampled: 'sampled',
  },
};
