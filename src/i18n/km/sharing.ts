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
};
