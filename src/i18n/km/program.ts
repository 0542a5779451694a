import type { Phrases } from '../phrases.ts';
import { list } from './complaints/sentences.ts';

/** What the commands say besides problems. */
export const program: Phrases['program'] = {
  interrupted: 'បានឈប់។ អ្វីៗទាំងអស់ដែលបានបង្ហាញថា «បានរក្សាទុក» មានសុវត្ថិភាព។ «copcheck assess» បន្តពីកន្លែងនោះ។',
  bug: 'នេះជាកំហុសរបស់ copcheck មិនមែនរបស់លោកអ្នកទេ។ អ្វីៗទាំងអស់ដែលបានបង្ហាញថា «បានរក្សាទុក» មានសុវត្ថិភាព។ សូមជូនដំណឹងអំពីកំហុសនេះ ជាមួយបន្ទាត់ខាងក្រោម នៅកន្លែងដែលលោកអ្នកបានទទួល copcheck។',
  problemsFound: (count) => `បានរកឃើញបញ្ហាចំនួន ${count}។`,
  nothingWritten: 'គ្មានអ្វីត្រូវបានកត់ត្រាទេ។',

  started: (folder, guideline) => `បានចាប់ផ្ដើមការវាយតម្លៃក្នុង ${folder} ជាមួយ ${guideline}។`,
  startedItems: (count) => `${count} ចំណុចពាក់ព័ន្ធនឹងអង្គភាពនេះ។`,
  nextAssess: 'បន្ទាប់៖ copcheck assess',
  nextAssessIn: (folder) => `បន្ទាប់៖ copcheck assess ${folder}`,
  recovered: (journal) =>
    `បានស្ដារឡើងវិញក្រោយការគាំង៖ ចម្លើយមួយដែលកំពុងសរសេរក្នុង ${journal} មិនត្រូវបានរក្សាទុកទេ ហើយត្រូវបានដាក់ដោយឡែកក្នុង ${journal}.torn។ អ្វីៗទាំងអស់ដែលបានបង្ហាញថា «បានរក្សាទុក» មានសុវត្ថិភាព។`,

  saved: (time, answered, asked) => `បានរក្សាទុកម៉ោង ${time} (${answered} ក្នុងចំណោម ${asked})។`,
  nothingNew: 'គ្មានអ្វីថ្មីទេ៖ អ្វីៗទាំងអស់ក្នុងឯកសារត្រូវបានកត់ត្រារួចហើយ។',
  imported: (added, changed, same) => `ចម្លើយ៖ ថ្មី ${added} ផ្លាស់ប្ដូរ ${changed} ដូចមុន ${same}។`,
  alsoRecorded: (count) =>
    `បានកត់ត្រាផងដែរ៖ ការផ្លាស់ប្ដូរចំនួន ${count} លើកំណត់សម្គាល់ ភស្តុតាង ផែនការ វិសាលភាព ឬព័ត៌មានទូទៅ។`,
  exported: (file) => `បានសរសេរចម្លើយទៅ ${file}។`,
  leftOutOfExport: (ids) => `មិនបានសរសេរ ព្រោះបុគ្គលបានឆ្លើយខុសគ្នា៖ ${list(ids)}។`,
  conflict: (item, by) =>
    `${item} ឥឡូវមានចម្លើយមិនត្រូវគ្នារបស់ ${by.join(' និង ')}។ ចំណុចនេះរាប់ជាមិនទាន់ឆ្លើយ រហូតដល់ «copcheck resolve ${item} <0-4 or na>» សម្រេចចម្លើយរួម។`,

  scopeHeading: 'សំណួរអំពីវិសាលភាពនៃការវាយតម្លៃនេះ',
  scopeLine: (id, answer) => `${id}៖ ${answer}`,
  scopeUnanswered: 'មិនទាន់ឆ្លើយ (រាប់ជា «បាទ/ចាស»)',
  honestNo: (text) => `ចម្លើយ «ទេ» ដោយស្មោះត្រង់៖ ${text}`,

  reportWritten: (file) => `បានសរសេររបាយការណ៍គម្លាតទៅ ${file}។`,
  belowThreshold: (score, threshold) => `ពិន្ទុ ${score} ទាបជាង ${threshold}។`,
  notScoredThreshold: 'គ្មានចំណុចពាក់ព័ន្ធទេ ដូច្នេះគ្មានពិន្ទុដើម្បីប្រៀបធៀបជាមួយពិន្ទុអប្បបរមា។',
  criticalOpen: (ids) => `ចំណុចសំខាន់បំផុតនៅកម្រិត 0 ឬ 1 ឬមិនទាន់ឆ្លើយ៖ ${list(ids)}។`,
  whatIf: (assumptions) => `បើសន្មតថា ${assumptions} ដោយមានភស្តុតាងដែលកម្រិតទាំងនេះត្រូវការ៖`,

  guidelineLine: ({ id, version, standing, segments, items, languages }) =>
    `${id} ${version}  ${standing}  ប្រភេទអង្គភាព ${segments}  ចំណុច ${items}  ${languages}`,
  translated: (language, status) => (status === 'draft' ? `${language} (សេចក្ដីព្រាង)` : language),
  draftTranslation:
    'សេចក្ដីព្រាងនៃការបកប្រែ មិនផ្លូវការ៖ អ្នកនិយាយភាសាខ្មែរពីកំណើតមិនទាន់បានពិនិត្យទេ។ Draft translation, not official: no native reader has reviewed it yet.',
  lintClean: ({ guidelines, files }) => {
    const counted = [
      ...(guidelines === 0 ? [] : [`គោលការណ៍ណែនាំចំនួន ${guidelines}`]),
      ...(files === 0 ? [] : [`ឯកសារចំនួន ${files}`]),
    ].join(' និង');
    return `បានត្រួតពិនិត្យ${counted}៖ ត្រឹមត្រូវ។`;
  },
  stamped: (file, count) => `${file}៖ បានបញ្ជាក់ ${count}។`,
  guidelineSegments: (segments) => `  ប្រភេទអង្គភាព៖ ${segments}`,

  guidelineBegun: (folder) => `បានសរសេរគោលការណ៍ណែនាំគំរូសម្រាប់ចាប់ផ្ដើមទៅ ${folder}។`,
  nextLint: (folder) => `បន្ទាប់៖ សូមកែឯកសារ រួចប្រើ copcheck lint ${folder}`,
  released: (name, digest) => `បានចេញផ្សាយ៖ ${name} ${digest}`,
  releasedAlready: (name) => `${name} បានចេញផ្សាយរួចហើយ ហើយនៅដដែល។`,
  firstRelease: 'គ្មានកំណែមុនសម្រាប់ប្រៀបធៀបទេ។',

  demoHeading: (company) => `ការងារចម្បងលើអង្គភាពសន្មត៖ ${company}។`,
  demoCommand: (command) => `$ copcheck ${command}`,
  demoDone: (file) => `របាយការណ៍គម្លាតនៅក្នុង ${file}`,
  demoNext: (folder) =>
    [
      'សូមសាកល្បងបន្ទាប់៖',
      `  copcheck score ${folder} --explain`,
      `  copcheck score ${folder} --what-if CSAM-02=3`,
      `  copcheck assess ${folder}`,
      '  copcheck start my-assessment',
    ].join('\n'),
};
