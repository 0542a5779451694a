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
  nextAssigned: (name) => `ដើម្បីមើលការបែងចែក៖ copcheck status --by person --for ${name}`,

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
    `សូមឆ្លើយក្នុងតារាងកិច្ចការ ឬទម្រង់ដែលលោកអ្នកបានទទួល រួចផ្ញើត្រឡប់មកវិញ ឬឆ្លើយក្នុងផ្ទាំងបញ្ជា៖ copcheck assess --as ${name}`,
  reminderNothing: (name, items, of) =>
    `${name} បានឆ្លើយទាំងអស់៖ សំណួរចំនួន ${items}។ ការវាយតម្លៃដោយខ្លួនឯងរបស់ ${of.organisation} ពី ${of.from} ដល់ ${of.to}។`,
};
