import type { Phrases } from '../phrases.ts';
import { some } from './report/lists.ts';

/** Words one after the other, `និង` before the last. */
const list = (words: readonly string[]): string => some(words, words.length);

/** Evidence of a grade, inside a sentence. */
const evidence = {
  0: 'គ្មានភស្តុតាង (E0)',
  1: 'ឯកសារដែលបានអនុម័ត (E1)',
  2: 'កំណត់ត្រាប្រតិបត្តិការ (E2)',
  3: 'ការត្រួតពិនិត្យឯករាជ្យ (E3)',
};

/** What the score card says on the screen; the report says it in the same words. */
export const card: Phrases['card'] = {
  period: (from, to) => `ពី ${from} ដល់ ${to}`,
  round: (round) => `ជុំ ${round}`,
  guideline: (id, version, standing) => `${id} ${version} (${standing})`,
  asOf: (date) => `គិតត្រឹម ${date}`,

  grade: 'និទ្ទេស',
  evidenced: 'តាមភស្តុតាង',
  claimed: 'តាមចម្លើយ',
  applies: 'ពាក់ព័ន្ធ',
  gradeLine: (grade, assurance) => `${grade} (${assurance})`,
  provisional: (unanswered) => `បណ្ដោះអាសន្ន៖ ${unanswered} ចំណុចមិនទាន់ឆ្លើយ ហើយរាប់ជាកម្រិត 0`,
  inConflict: (count) => `ក្នុងនោះ ${count} ចំណុច បុគ្គល 2 នាក់បានឆ្លើយខុសគ្នា។`,
  ofHundred: (score) => `${score} លើ 100`,
  evidencedMeans: 'កម្រិតដែលភស្តុតាងដែលបានបញ្ជាក់អាចគាំទ្រ',
  claimedMeans: 'កម្រិតតាមដែលបានឆ្លើយ',
  appliesLine: (applies, declared, scope) =>
    `ទម្ងន់ ${applies}% គឺពាក់ព័ន្ធ · ${declared}% បានប្រកាសថាមិនពាក់ព័ន្ធ · ${scope}% ក្រៅវិសាលភាព`,
  capped: ({ alone, grade, items }) =>
    `បើគិតតែពិន្ទុ និទ្ទេសគឺ ${alone}។ ចំណុចសំខាន់បំផុតចំនួន ${items.length} កំណត់និទ្ទេសត្រឹម ${grade}៖ ${some(items, 3)}។`,
  notScored: 'គ្មានចំណុចណាពាក់ព័ន្ធទេ ដូច្នេះគ្មានពិន្ទុ។',
  notGraded: (applies, needed) => `គ្មាននិទ្ទេស៖ ទម្ងន់ ${applies}% គឺពាក់ព័ន្ធ ហើយនិទ្ទេសត្រូវការ ${needed}%។`,
  nothing: 'គ្មានចំណុចពាក់ព័ន្ធ',
  none: '–',

  areas: 'ផ្នែក',
  segments: 'ប្រភេទអង្គភាព (រួមជាមួយចំណុចរួម គ្មាននិទ្ទេស)',
  weight: 'ទម្ងន់',
  share: (weight) => `${weight}%`,
  items: (count) => `${count} ចំណុច`,

  gaps: 'អ្វីដែលត្រូវកែលម្អមុនគេ',
  noGaps: 'គ្មានគម្លាតទេ៖ អ្វីៗទាំងអស់ស្ថិតនៅកម្រិតខ្ពស់បំផុត។',
  gap: ({ tier, due, level, next, needs, gain }) =>
    `ដំណាក់ទី ${tier} ${due}៖ ពីកម្រិត ${level} ដល់ ${next}${needs === 0 ? '' : ` ដោយមាន${evidence[needs]}`}, +${gain}`,
  due: (days) => (days === undefined ? 'ក្នុងវដ្ដបន្ទាប់' : `ក្នុងរយៈពេល ${days} ថ្ងៃ`),
  moreGaps: (count) => `និងគម្លាតចំនួន ${count} ទៀត៖ copcheck report`,

  explainArea: (title, weight) => `${title} (ទម្ងន់ ${weight})`,
  explainSum: (points, weight, score) => `${points} ឯកតាពិន្ទុ ÷ ទម្ងន់ ${weight} = ${score}`,
  explainItem: (weight, credit, points) => `${weight} × ${credit} = ${points}`,
  explainRated: (level, grade) => `កម្រិត ${level} ភស្តុតាង E${grade}`,
  explainHeldBack: ({ claimed, grade, next, needs, effective }) =>
    `បានឆ្លើយ ${claimed} ភស្តុតាង E${grade}៖ កម្រិត ${next} ត្រូវការ${evidence[needs]} ដូច្នេះរាប់ជា ${effective}`,
  explainUnanswered: 'មិនទាន់ឆ្លើយ រាប់ជាកម្រិត 0',
  explainConflict: 'បុគ្គល 2 នាក់បានឆ្លើយខុសគ្នា រាប់ជាកម្រិត 0 រហូតដល់សម្រេចចម្លើយរួម',
  explainNotApplicable: (reason) => `មិនពាក់ព័ន្ធ៖ ${reason}`,
  explainOutOfScope: 'ដកចេញតាមសំណួរអំពីវិសាលភាព',
  explainCap: (atMost) => `កំណត់និទ្ទេសត្រឹម ${atMost}`,
  explainOverall: 'ពិន្ទុរួម',
  explainOverallSum: (terms, weights) => `(${terms}) ÷ ${weights}`,
  explainEquals: (exact, printed) => `= ${exact} = ${printed}`,
  explainHow:
    'ឯកតាពិន្ទុ = ទម្ងន់នៃចំណុច × អត្រាពិន្ទុគិតជាភាគរយ។ ពិន្ទុនៃផ្នែក = ឯកតាពិន្ទុ ÷ ទម្ងន់នៃចំណុចដែលពាក់ព័ន្ធ។ ពិន្ទុរួមគិតពីផ្នែកទាំងអស់តាមទម្ងន់។',
  explainNext: (next, needs, gain) =>
    `បន្ទាប់៖ កម្រិត ${next}${needs === 0 ? '' : ` ដោយមាន${evidence[needs]}`}, ពិន្ទុរួម +${gain}។`,
  notAsked: (item) => `${item} មិនស្ថិតក្នុងការវាយតម្លៃនេះទេ។`,

  statusTitle: (answered, asked) => `បានឆ្លើយ ${answered} ក្នុងចំណោម ${asked}`,
  statusArea: (answered, asked) => `${answered} ក្នុងចំណោម ${asked}`,
  statusBlocks: 'មុនពេលដាក់ជូន៖',
  statusReady: 'បានឆ្លើយទាំងអស់ ហើយគ្មានចម្លើយមិនត្រូវគ្នាទេ។ បន្ទាប់៖ copcheck score',
  statusOpen: (count) => `${count} ចំណុចមិនទាន់ឆ្លើយ៖ copcheck assess`,
  statusToConfirm: (ids) => `ចម្លើយមុន ${ids.length} ត្រូវបញ្ជាក់៖ copcheck assess (${ids.join(' ')})`,
  statusConflict: (item, claims) =>
    `${item} មានចម្លើយមិនត្រូវគ្នា (${claims})៖ copcheck resolve ${item} <0-4 or na>`,
  statusScope: (ids) => `សំណួរអំពីវិសាលភាពចំនួន ${ids.length} មិនទាន់ឆ្លើយ ហើយរាប់ជា «បាទ/ចាស»៖ ${list(ids)}`,
  statusHeldBack: (items) => `ដោយខ្វះភស្តុតាង ចម្លើយចំនួន ${items.length} រាប់ជាកម្រិតទាបជាង៖ ${list(items)}`,
  statusOutOfScope: (count) => `${count} ចំណុចមិនពាក់ព័ន្ធ តាមចម្លើយអំពីវិសាលភាព។`,
  open: 'មិនទាន់ឆ្លើយ',
  toConfirm: 'ត្រូវបញ្ជាក់',
  disagreed: 'ចម្លើយមិនត្រូវគ្នា',
  countsAs: (level) => `រាប់ជា ${level}`,

  checklistCore: 'ចំណុចរួម៖ អង្គភាពទាំងអស់ត្រូវឆ្លើយ',
  checklistScope: 'សំណួរអំពីវិសាលភាព',
  checklistHonestNo: 'ចម្លើយ «ទេ» ដោយស្មោះត្រង់៖',
  checklistArea: (title, weight) => `${title} (ទម្ងន់ ${weight})`,
  checklistShows: 'អ្វីដែលអាចបង្ហាញបាន៖',
  checklistCaution: 'សេចក្ដីប្រុងប្រយ័ត្ន៖',
  checklistOnlyIf: (scope) => `តែនៅពេលសំណួរអំពីវិសាលភាព ${scope} មិនត្រូវបានឆ្លើយ «ទេ»។`,
  checklistIncludes: (items) => `ត្រូវឆ្លើយនៅទីនេះដែរ៖ ${list(items)}`,
  checklistLevels: 'កម្រិត',
};
