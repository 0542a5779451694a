import type { Phrases } from '../phrases.ts';

/** What is said when a reviewer asks back, and when a company corrects what it handed in. */
export const response: Phrases['response'] = {
  returned: (revision, by, date) => `កំណែទី ${revision} ត្រូវបានប្រគល់ត្រឡប់វិញដោយ ${by} នៅ ${date}។`,
  asked: (revision) => `សំណួរអំពីកំណែទី ${revision}`,
  accepted: (revision, by, date) =>
    `កំណែទី ${revision} ត្រូវបានទទួលយកដោយ ${by} នៅ ${date}។ គ្មានសំណួរទេ ហើយមិនបានកត់ត្រាអ្វីទេ។`,
  due: (date) => `ត្រូវដាក់ជូនកំណែបន្ទាប់យ៉ាងយឺតនៅ ${date}។`,
  noQuestions: 'អ្នកពិនិត្យមិនបានសួរអ្វីទេ។',
  questionsTitle: (replied, questions) => `បានឆ្លើយតបសំណួរ ${replied} ក្នុងចំណោម ${questions}`,
  state: {
    open: 'មិនទាន់ឆ្លើយតប',
    changed: 'បានប្ដូរចម្លើយ មិនទាន់ឆ្លើយតប',
    replied: 'បានឆ្លើយតប',
    'replied-changed': 'បានឆ្លើយតប និងប្ដូរចម្លើយ',
  },
  question: 'សំណួរ',
  reply: 'ការឆ្លើយតប',
  decisionsTitle: 'អ្វីដែលអ្នកពិនិត្យបានសម្រេច',
  decided: (claimed, found) => `តាមចម្លើយ ${claimed} បានពិនិត្យឃើញ ${found}`,
  notApplicable: 'មិនពាក់ព័ន្ធ',
  scores: {
    title: 'ពិន្ទុ',
    claimed: 'តាមចម្លើយ',
    evidenced: 'តាមភស្តុតាង',
    validated: 'តាមការពិនិត្យ',
    grade: 'និទ្ទេស',
    none: 'គ្មាន',
  },
  loaded: (items) => `បានកត់ត្រា។ អាចកែបាន ${items} ចំណុច។`,
  nextReply: (item) =>
    `បន្ទាប់៖ សូមកែអ្វីដែលខុស (copcheck assess) ហើយឆ្លើយតបសំណួរនីមួយៗ៖ copcheck respond --item ${item} --reply "…"`,
  nextSubmit: 'បន្ទាប់៖ copcheck check រួច copcheck submit',
  replied: (time, item) => `បានរក្សាទុកម៉ោង ${time}៖ ការឆ្លើយតបអំពី ${item}។`,
  reopened: (revision) => `បានបើកកំណែទី ${revision} ដើម្បីកែ៖ អាចកែបានទាំងអស់ ហើយកំណែបន្ទាប់នឹងបញ្ជាក់មូលហេតុ។`,

  place: (at, of) => `សំណួរទី ${at} ក្នុងចំណោម ${of} របស់អ្នកពិនិត្យ`,
  reviewerAsks: 'អ្នកពិនិត្យសួរ៖',
  replyWith: (item) => `ឆ្លើយតបដោយ៖ copcheck respond --item ${item} --reply "…"`,
  stillToReply: (items) => `មិនទាន់ឆ្លើយតបអ្នកពិនិត្យ៖ ${items}។`,
};
