import type { Phrases } from '../phrases.ts';

/** What is said to a reviewer at the desk. */
export const desk: Phrases['desk'] = {
  started: (folder, round) => `ថតពិនិត្យសម្រាប់ជុំ ${round}៖ ${folder}`,
  nextIntake: 'បន្ទាប់៖ copcheck review intake <files>',

  takenIn: (handle, organisation) => `បានទទួល៖ ${handle} ${organisation}`,
  receipt: (file) => `បង្កាន់ដៃ៖ ${file}`,
  refused: (file) => `មិនទទួល៖ ${file}`,
  summary: (taken, refused) => `បានទទួល ${taken} មិនទទួល ${refused}។`,
  follows: (handle, items) =>
    `ឯកសារនេះបន្តពី ${handle}។ អង្គភាពបានប្ដូរ ${items} ចំណុច។ សូមមើល៖ copcheck review changes`,

  listTitle: (round, cases, refused) => `ជុំ ${round}៖ បានទទួល ${cases} មិនទទួល ${refused}`,
  none: 'មិនទាន់បានទទួលអ្វីទេ។ បន្ទាប់៖ copcheck review intake <files>',
  columns: {
    handle: 'ឯកសារដាក់ជូន',
    state: 'ដំណាក់កាល',
    claimed: 'តាមចម្លើយ',
    evidenced: 'តាមភស្តុតាង',
    validated: 'តាមការពិនិត្យ',
    grade: 'និទ្ទេស',
    declared: 'មិនពាក់ព័ន្ធ',
    decided: 'បានសម្រេច',
    questions: 'សំណួរ',
  },
  state: {
    received: 'បានទទួល',
    'in-review': 'កំពុងពិនិត្យ',
    returned: 'ប្រគល់ត្រឡប់វិញ',
    accepted: 'ទទួលយក',
    superseded: 'មានកំណែថ្មីជាង',
  },

  claimed: 'បានឆ្លើយ',
  evidenced: 'រាប់ជា',
  validated: 'បានពិនិត្យឃើញ',
  note: 'កំណត់សម្គាល់',
  evidence: 'ភស្តុតាង',
  plan: 'ផែនការ',
  question: 'សំណួរទៅអង្គភាព',
  askedBefore: (revision) => `បានសួរអំពីកំណែទី ${revision}`,
  reply: 'ការឆ្លើយតបរបស់អង្គភាព',
  noReply: 'គ្មានការឆ្លើយតប',
  noAnswer: 'គ្មានចម្លើយ',
  outOfScope: 'ក្រៅវិសាលភាព',
  notDecided: 'មិនទាន់សម្រេច',
  found: (answer, reason, by) => `${answer}៖ ${reason} (${by})`,
  inRevision: (by, revision) => `${by} ក្នុងកំណែទី ${revision} មិនមានអ្វីប្ដូរពីពេលនោះ`,
  opinionsDiffer: 'អ្នកពិនិត្យពីរនាក់សម្រេចខុសគ្នា',

  decidedOfSample: (decided, items) => `បានសម្រេច ${decided} ក្នុងចំណោមចំណុច ${items} នៃគំរូដែលត្រូវពិនិត្យ។`,
  sampleTitle: (items, decided) => `ចំណុចត្រូវពិនិត្យ ${items} បានសម្រេច ${decided}`,
  because: {
    'critical-high': 'សំខាន់បំផុត និងបានឆ្លើយកម្រិតខ្ពស់',
    'not-applicable': 'បានប្រកាសថាមិនពាក់ព័ន្ធ',
    drawn: 'ជ្រើសដោយចៃដន្យ',
  },

  changesTitle: (before, items) => `អ្វីដែលប្ដូរពី ${before}៖ ${items} ចំណុច`,
  noChanges: 'គ្មានចំណុចណាប្ដូរទេ។',
  firstRevision: 'មិនបានទទួលកំណែមុនកំណែនេះទេ៖ អ្វីៗទាំងអស់ថ្មី។',
  changedOthers: (parts) => `ប្ដូរផងដែរ៖ ${parts.join(' ')}`,
  parts: {
    answer: 'ចម្លើយ',
    note: 'កំណត់សម្គាល់',
    evidence: 'ភស្តុតាង',
    plan: 'ផែនការ',
    particulars: 'ព័ត៌មានអង្គភាព',
    guideline: 'កំណែនៃគោលការណ៍ណែនាំ',
    segments: 'ប្រភេទអង្គភាព',
    scope: 'ចម្លើយអំពីវិសាលភាព',
  },
  fromTo: (before, now) => `ពី ${before} ទៅ ${now}`,

  decided: (time, item, answer) => `បានរក្សាទុក ${time}៖ ${item} ${answer}។`,
  asked: (time, item) => `បានរក្សាទុក ${time}៖ សំណួរអំពី ${item}។`,
  withdrawn: (time, item) => `បានរក្សាទុក ${time}៖ សំណួរអំពី ${item} ត្រូវបានដកវិញ។`,
  confirmed: 'អ្នកពិនិត្យយល់ព្រមនឹងកម្រិតដែលរាប់។',

  closed: (handle, as) => `${handle}៖ ${as}`,
  reviewReport: (file) => `របាយការណ៍ពិនិត្យ៖ ${file}`,
  returnFile: (file) => `សម្រាប់អង្គភាព៖ ${file}`,
  nextReturn: 'សូមផ្ញើទាំងពីរត្រឡប់ទៅអង្គភាព។ អង្គភាពឆ្លើយដោយ៖ copcheck respond <file>',
  nextAccept: 'សូមផ្ញើទាំងពីរទៅអង្គភាព។',

  intact: (cases) => `គ្រប់បន្ទាត់នៃបញ្ជិកាទទួល និងគ្រប់ឯកសារនៃឯកសារដាក់ជូន ${cases} នៅដដែលដូចពេលទទួល។`,
};
