import type { Phrases } from '../phrases.ts';
import { some } from './report/lists.ts';

/** What is said when people share the work. */
export const sharing: Phrases['sharing'] = {
  assigned: (time, items, to) =>
    to === undefined
      ? `បានរក្សាទុកម៉ោង ${time}៖ លែងបែងចែក ${some(items, 3)} ឱ្យនរណាម្នាក់ជាក់លាក់ឆ្លើយទៀត។`
      : `បានរក្សាទុកម៉ោង ${time}៖ ចំណុចចំនួន ${items.length} ត្រូវបានបែងចែកឱ្យ ${to} ឆ្លើយ៖ ${some(items, 3)}។`,
  assignedAlready: (to) =>
    to === undefined
      ? 'គ្មានអ្វីផ្លាស់ប្ដូរទេ៖ ចំណុចទាំងនេះមិនត្រូវបានបែងចែកឱ្យនរណាម្នាក់ទេ។'
      : `គ្មានអ្វីផ្លាស់ប្ដូរទេ៖ ចំណុចទាំងនេះត្រូវបានបែងចែកឱ្យ ${to} រួចហើយ។`,
  takenFrom: (owner, items) => `មុននេះនៅជាមួយ ${owner}៖ ${some(items, 3)}។`,
  nextAssigned: 'ដើម្បីមើលការបែងចែក៖ copcheck status --by person',

  byPerson: 'ការបែងចែកចំណុចតាមបុគ្គល',
  notShared: 'មិនទាន់បែងចែកចំណុចឱ្យនរណាម្នាក់ទេ',
  nobody: 'មិនទាន់បែងចែក',
  openItems: (open, critical) =>
    critical === 0 ? `មិនទាន់ឆ្លើយ ${open}` : `មិនទាន់ឆ្លើយ ${open} (សំខាន់បំផុត ${critical})`,
  nextReminder: 'សាររំលឹកសម្រាប់ផ្ញើ៖ copcheck status --by person --for <name>',
  nextAssign: 'បន្ទាប់៖ copcheck assign <area or item> --to <name>',
  reminderTitle: (name, open, of) =>
    `${name}៖ សំណួរចំនួន ${open} កំពុងរង់ចាំចម្លើយរបស់លោកអ្នក។ ការវាយតម្លៃដោយខ្លួនឯងរបស់ ${of.organisation} ពី ${of.from} ដល់ ${of.to}។`,
  reminderItem: (id, title, about) => `${id} ${title} (${about.join(', ')})`,
  reminderHow: (name) =>
    `សូមឆ្លើយក្នុងតារាងកិច្ចការ ឬទម្រង់ដែលលោកអ្នកបានទទួល រួចផ្ញើត្រឡប់មកវិញ ឬឆ្លើយក្នុងផ្ទាំងបញ្ជា៖ copcheck assess --for ${name} --as ${name}`,
  reminderNothing: (name, items, of) =>
    `${name} បានឆ្លើយទាំងអស់៖ សំណួរចំនួន ${items}។ ការវាយតម្លៃដោយខ្លួនឯងរបស់ ${of.organisation} ពី ${of.from} ដល់ ${of.to}។`,

  disputePlace: (at, of) => `ចម្លើយមិនត្រូវគ្នាទី ${at} ក្នុងចំណោម ${of}`,
  at: (date, time) => `${date} ម៉ោង ${time}`,
  noEvidence: 'មិនបានបញ្ជាក់ភស្តុតាង។',
  fromOthers: 'ពីអ្នកផ្សេង៖',
  which: 'តើយកចម្លើយណាមួយ?',
  keep: (by, answer) => `${by}៖ ${answer}`,
  another: 'ឆ្លើយថ្មី',
  later: 'ទុកសម្រាប់ពេលក្រោយ',
  stop: 'ឈប់ត្រឹមនេះ',
  settled: (settled, of) => `បានសម្រេចចម្លើយរួម ${settled} ក្នុងចំណោម ${of}។`,
  stillDiffer: (items) => `ចម្លើយនៅមិនត្រូវគ្នា៖ ${some(items, 5)}។ អាចបន្តនៅពេលណាក៏បាន៖ copcheck resolve`,
  nextStatus: 'លែងមានចម្លើយមិនត្រូវគ្នា។ បន្ទាប់៖ copcheck status',
  nothingToSettle: 'គ្មានចម្លើយមិនត្រូវគ្នាទេ៖ គ្មានអ្វីត្រូវសម្រេចទេ។',
  differing: (count) => `${count} ចំណុចមានចម្លើយមិនត្រូវគ្នា`,

  gapsWritten: (file, gaps, planned) =>
    `បានសរសេរគម្លាតចំនួន ${gaps} ទៅ ${file} ក្នុងនោះ ${planned} មានផែនការ។`,
  nextPlanImport: (file) => `នៅពេលមានឈ្មោះអ្នកទទួលខុសត្រូវនិងកាលកំណត់ក្នុងនោះ៖ copcheck plan --import ${file}`,
  plansTitle: (file) => `ខ្លឹមសារនៃឯកសារ ${file} ប្រៀបធៀបជាមួយផែនការ`,
  planIs: { new: 'ថ្មី', changed: 'បានប្ដូរ' },
  planWas: (plan) => `មុន៖ ${plan}`,
  planCounts: ({ fresh, changed, unchanged, refused }) =>
    `ថ្មី ${fresh} បានប្ដូរ ${changed} ដដែល ${unchanged} មិនទទួល ${refused}។`,
  askPlans: (count, contributor) => `កត់ត្រាផែនការចំនួន ${count} ក្នុងទិនានុប្បវត្តិរបស់ ${contributor} ដែរឬទេ?`,
  onlyShown: (command) => `គ្មានអ្វីត្រូវបានកត់ត្រាទេ។ ដើម្បីកត់ត្រា៖ ${command}`,
  plansRecorded: (time, count, contributor) =>
    `បានរក្សាទុកម៉ោង ${time}៖ ផែនការចំនួន ${count} ក្នុងទិនានុប្បវត្តិរបស់ ${contributor}។`,
  plansRefused: (count) => `បន្ទាត់ចំនួន ${count} មិនត្រូវបានទទួល និងមិនបានកត់ត្រាទេ។ សូមកែក្នុងឯកសារ រួចនាំចូលម្ដងទៀត។`,
};
