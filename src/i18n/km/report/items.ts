import type { Phrases } from '../../phrases.ts';

/** What the part on every item says. */
export const items: Phrases['report']['items'] = {
  title: 'ចំណុចនីមួយៗ',
  intro:
    'កម្រិត, ទម្ងន់ × អត្រាពិន្ទុ = ឯកតាពិន្ទុ, ភស្តុតាង និងប្រភពនៃចំណុចនីមួយៗ។ ការ៉េបង្ហាញកម្រិត៖ ពេញត្រង់កម្រិតដែលត្រូវរាប់ ទទេត្រង់កម្រិតដែលមានតែតាមចម្លើយ។',
  area: (title, weight) => `${title} (ទម្ងន់ ${weight})`,
  areaScore: (evidenced, claimed) => `តាមភស្តុតាង ${evidenced} · តាមចម្លើយ ${claimed}`,
  effort: (effort) => `បរិមាណការងារ ${effort}`,
  claimedPoints: (level, arithmetic) => `តាមចម្លើយ ${level}៖ ${arithmetic}`,
  rows: {
    question: 'សំណួរ',
    answer: 'ចម្លើយ',
    evidence: 'ភស្តុតាង',
    note: 'កំណត់សម្គាល់',
    next: 'បន្ទាប់',
    law: 'ច្បាប់',
    caution: 'សេចក្ដីប្រុងប្រយ័ត្ន',
    sources: 'ប្រភព',
    reason: 'មូលហេតុ',
    scope: 'វិសាលភាព',
  },
  asClaimed: (level) => `${level} ហើយភស្តុតាងគាំទ្រកម្រិតនេះ។`,
  needsNone: (level) => `${level}។ កម្រិតនេះមិនត្រូវការភស្តុតាងទេ។`,
  claim: (by, answer) => `${by}៖ ${answer}`,
  noEvidence: (grade) => `គ្មានភស្តុតាងដែលបានបញ្ជាក់ទេ៖ រាប់ជា ${grade}។`,
  kept: (system) => `រក្សាទុកក្នុង ${system}`,
  owner: (owner) => `ដោយ ${owner}`,
  file: (name) => `ឯកសារចម្លង ${name}`,
  aged: (months, grade) => `ចាស់ជាង ${months} ខែ ដូច្នេះរាប់ជា ${grade}`,
  next: (level, needs, gain) =>
    needs === undefined
      ? `កម្រិត ${level}៖ ពិន្ទុកើន ${gain}។`
      : `កម្រិត ${level} ដោយមានភស្តុតាង ${needs}៖ ពិន្ទុកើន ${gain}។`,
  gain: (gain, exact) => `${gain} (ពិតប្រាកដ ${exact})`,
  priority: (priority) => `អាទិភាព ${priority}។`,
  notApplicableOnlyIf: (text) => `ស្មោះត្រង់តែនៅពេល៖ ${text}`,
  scopeNo: (question) => `«${question}» ត្រូវបានឆ្លើយ «ទេ»។`,
  sourceCaution: (code, caution) => `${code}៖ ${caution}`,
};
