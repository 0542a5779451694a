import type { Phrases } from '../phrases.ts';
import { areas } from './report/areas.ts';
import { channels } from './report/channels.ts';
import { declaration } from './report/declaration.ts';
import { items } from './report/items.ts';
import { method } from './report/method.ts';
import { plan } from './report/plan.ts';
import { replies } from './report/replies.ts';
import { scope } from './report/scope.ts';
import { scoreCard } from './report/score-card.ts';
import { sources } from './report/sources.ts';

/** What the gap report says. */
export const report: Phrases['report'] = {
  /** The language of these words, as a file says it. */
  language: 'km',
  title: 'របាយការណ៍គម្លាត',
  documentTitle: (title, organisation) => `${title}៖ ${organisation}`,
  subject: (guideline, period) => `ការវាយតម្លៃដោយខ្លួនឯងតាម ${guideline} ${period}`,
  issuer: (version) => `សរសេរដោយ copcheck ${version} ពីចម្លើយរបស់អង្គភាពផ្ទាល់`,
  pageOf: 'ទំព័រ {page} នៃ {pages}',
  draft: (date) => `សេចក្ដីព្រាងគិតត្រឹម ${date}`,
  draftMark: 'សេចក្ដីព្រាង',
  sealMark: (revision, code) => `r${revision} · ${code}`,
  period: (from, to) => `ពី ${from} ដល់ ${to}`,
  guidelinePin: (id, version) => `${id} ${version}`,
  labels: {
    draft: (date) => `សេចក្ដីព្រាងគិតត្រឹម ${date}`,
    submitted: (revision) => `ឯកសារដាក់ជូន កំណែទី ${revision}`,
    standing: {
      unofficial: 'បញ្ជីត្រួតពិនិត្យមិនផ្លូវការ',
      draft: 'សេចក្ដីព្រាងបញ្ជីត្រួតពិនិត្យ',
      official: 'បញ្ជីត្រួតពិនិត្យផ្លូវការ',
    },
    draftTranslation: 'សេចក្ដីព្រាងនៃការបកប្រែ មិនផ្លូវការ',
    assurance: { 'self-declared': 'ប្រកាសដោយខ្លួនឯង មិនទាន់ពិនិត្យ' },
  },

  // numbers
  gain: (points) => `+${points}`,
  percent: (number) => `${number}%`,
  noScore: 'គ្មានពិន្ទុ',
  noGrade: '–',
  exactly: (fraction) => `ពិតប្រាកដ ${fraction}`,
  arithmetic: (weight, credit, points) => `${weight} × ${credit} = ${points}`,

  evidenceGrade: (grade, name) => `E${grade} (${name})`,
  levelNamed: (level, name) => `${level} (${name})`,
  levelTitle: (level) => `កម្រិត ${level}`,
  withinDays: (days) => `ក្នុងរយៈពេល ${days} ថ្ងៃ`,
  nextCycle: 'វដ្ដបន្ទាប់',
  tier: (tier) => `ដំណាក់ទី ${tier}`,
  unanswered: 'មិនទាន់ឆ្លើយ',
  inConflict: 'ចម្លើយមិនត្រូវគ្នា',
  outOfScope: 'ក្រៅវិសាលភាព',
  notApplicable: 'មិនពាក់ព័ន្ធ',
  doesNotCount: 'មិនរាប់',
  countsAsZero: 'រាប់ជាកម្រិត 0',

  scoreCard,

  gap: {
    unanswered: 'មិនទាន់មានចម្លើយ។ រាប់ជាកម្រិត 0។',
    inConflict: 'បុគ្គល 2 នាក់បានឆ្លើយខុសគ្នា។ រាប់ជាកម្រិត 0 រហូតដល់សម្រេចចម្លើយរួម។',
    level: (level) => `កម្រិត ${level}។`,
    heldBack: ({ claimed, counted, level, needs, has }) =>
      `តាមចម្លើយ ${claimed} រាប់ជា ${counted}៖ កម្រិត ${level} ត្រូវការភស្តុតាង ${needs} ប៉ុន្តែភស្តុតាងល្អបំផុតដែលបានបញ្ជាក់ គឺ ${has}។`,
    heldBackShort: (claimed, counted) => `តាមចម្លើយ ${claimed} រាប់ជា ${counted}។`,
    next: (level, needs) =>
      needs === undefined ? `បន្ទាប់៖ កម្រិត ${level}។` : `បន្ទាប់៖ កម្រិត ${level} ដោយមាន ${needs}។`,
  },

  contents: { title: 'មាតិកា' },

  scope,

  areas,

  replies,

  plan,

  items,

  channels,

  method,

  sources,

  declaration,
};
