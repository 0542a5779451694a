import type { Phrases } from '../phrases.ts';

/** What evidence of a grade is called inside a sentence. */
const evidenceOfGrade = {
  0: 'គ្មានភស្តុតាង',
  1: 'ឯកសារដែលបានអនុម័ត (E1)',
  2: 'កំណត់ត្រាប្រតិបត្តិការ (E2)',
  3: 'ការត្រួតពិនិត្យឯករាជ្យ (E3)',
};

/** What the interview says. */
export const interview: Phrases['interview'] = {
  place: (place, asked) => `${place} លើ ${asked}`,
  why: 'ហេតុអ្វីសំខាន់៖',
  shows: 'អ្វីដែលបង្ហាញ៖',
  caution: 'សូមប្រុងប្រយ័ត្ន៖',
  legalNote: 'ច្បាប់តាមការលើកឡើង មិនមែនការប្រឹក្សា៖',
  exercise: 'មិនទាន់មានករណីឬ? លំហាត់លើក្រដាសដែលមានចុះកាលបរិច្ឆេទ រាប់ជាកំណត់ត្រា (E2)។',
  present: 'ចម្លើយរបស់លោកអ្នក៖',
  presentConflict: 'ចម្លើយមិនត្រូវគ្នា៖',
  settle: (item) => `សូមឯកភាពគ្នា រួច៖ copcheck resolve ${item} <0-4 or na>`,
  presentNote: 'កំណត់សម្គាល់៖',
  presentEvidence: 'ភស្តុតាង៖',
  levelNote: 'នៅទីនេះ៖',
  now: '(ឥឡូវ)',
  arrows: 'គ្រាប់ចុចព្រួញបង្ហាញអត្ថន័យនៃកម្រិត។',

  keys: {
    'not-applicable': 'មិនពាក់ព័ន្ធ',
    evidence: 'ភស្តុតាង',
    note: 'កំណត់សម្គាល់',
    back: 'ត្រឡប់',
    skip: 'រំលង',
    jump: 'ទៅចំណុច',
    help: 'ជំនួយ',
    quit: 'ចាកចេញ',
    yes: 'បាទ/ចាស',
    no: 'ទេ',
  },
  level: 'កម្រិត 0-4៖',
  answerLine: 'ចម្លើយ (0-4, n, e, c, b, s, j, ?, q)៖',
  notAKey: (typed) => `«${typed}» មិនមែនជាចម្លើយទេ។`,

  saved: (time, answered, asked) => `បានរក្សាទុក ${time} (${answered} លើ ${asked})`,
  savedAs: (item, answer) => `${item}៖ ${answer}`,
  unchanged: (item, answer) => `${item} នៅដដែលត្រង់ ${answer}។`,
  noteSaved: 'កំណត់សម្គាល់ស្ថិតនៅក្បែរចំណុចនេះ។',
  noteRemoved: 'កំណត់សម្គាល់ត្រូវបានដកវិញ។',
  evidenceSaved: 'ភស្តុតាងស្ថិតនៅក្បែរចំណុចនេះ។',
  evidenceRemoved: 'ភស្តុតាងត្រូវបានដកវិញ។',
  needsEvidence: (counts, needs) =>
    `រាប់ជា ${counts} រហូតដល់លោកអ្នកបញ្ជាក់${evidenceOfGrade[needs]}៖ ចុច b រួច e ឬនៅពេលក្រោយ។`,
  leavesList: (count) => `${count} ចំណុចមិនពាក់ព័ន្ធនឹងអង្គភាពរបស់លោកអ្នក។`,
  notInList: (item) => `${item} មិនត្រូវបានសួរទេ៖ សំណួរអំពីវិសាលភាពបានដកវាចេញ។ ដើម្បីប្ដូរ៖ copcheck scope។`,
  firstItem: 'នេះជាចំណុចទីមួយ។',
  firstQuestion: 'នេះជាសំណួរទីមួយ។',

  reasonTitle: (item) => `ហេតុអ្វី ${item} មិនពាក់ព័ន្ធនឹងអង្គភាពរបស់លោកអ្នក?`,
  reasonOnlyIf: 'មូលហេតុស្មោះត្រង់តែមួយ៖',
  reason: (least) => `មូលហេតុ (យ៉ាងហោចណាស់ ${least} តួអក្សរ ទទេ៖ ត្រឡប់)`,

  noteTitle: (item) => `កំណត់សម្គាល់ក្បែរ ${item}`,
  note: 'កំណត់សម្គាល់ (ទទេ៖ គ្មាន)',

  evidenceTitle: (item) => `ភស្តុតាងសម្រាប់ ${item}`,
  evidenceWarning:
    'សូមបញ្ជាក់តែឯកសារប៉ុណ្ណោះ។ មិនត្រូវមានអ្វីដែលបង្ហាញ ឬសម្គាល់អត្តសញ្ញាណកុមារឡើយ។ មិនត្រូវមានសម្ភារៈរំលោភបំពាន ក្នុងទម្រង់ណាក៏ដោយ។',
  evidenceNeeds: (level, needs) => `កម្រិត ${level} ត្រូវការ${evidenceOfGrade[needs]}។`,
  evidenceAge: (months, worthless) =>
    `នៅចុងរយៈពេលវាយតម្លៃ ការត្រួតពិនិត្យ ឬកំណត់ត្រាដែលចាស់ជាង ${months} ខែ រាប់ទាបជាងមួយថ្នាក់។ អ្វីដែលចាស់ជាង ${worthless} ខែ មិនរាប់ទេ។`,
  evidenceWhat: 'មានភស្តុតាងរួចហើយ។ តើធ្វើអ្វីបន្ត?',
  evidenceAdd: 'បន្ថែមភស្តុតាងមួយទៀត',
  evidenceRemove: (title) => `ដកវិញ៖ ${title}`,
  evidenceName: 'ចំណងជើងឯកសារ (ទទេ៖ ត្រឡប់)',
  evidenceKind: 'តើវាជាអ្វី?',
  evidenceKinds: {
    document: 'ឯកសារ៖ បានអនុម័ត និងចុះកាលបរិច្ឆេទ (E1)',
    record: 'កំណត់ត្រា៖ បង្ហាញថាវិធានការដំណើរការ (E2)',
    check: 'ការត្រួតពិនិត្យ៖ ដោយបុគ្គលឯករាជ្យ (E3)',
  },
  evidenceDate: 'កាលបរិច្ឆេទ ដូចជា 2026-09-30',
  evidenceSystem: (needed) =>
    needed ? 'កន្លែងរក្សាទុក៖ ប្រព័ន្ធ បញ្ជី ឬថត' : 'កន្លែងរក្សាទុក៖ ប្រព័ន្ធ បញ្ជី ឬថត (អាចទទេ)',
  evidenceOwner: (check) => (check ? 'អ្នកធ្វើការត្រួតពិនិត្យ (អាចទទេ)' : 'អ្នករក្សាទុក (អាចទទេ)'),
  keptIn: (system) => `រក្សាទុកក្នុង ${system}`,
  keptBy: (owner) => `ដោយ ${owner}`,
  textNow: 'ឥឡូវ៖',
  keepOrRemove: 'Enter រក្សាវាទុក សញ្ញា - តែមួយ ដកវាវិញ។',

  choose: 'លេខ (0៖ ត្រឡប់)៖',
  chooseHelp: 'គ្រាប់ចុចព្រួញ និង Enter',
  back: 'ត្រឡប់',

  jumpTitle: 'ទៅកាន់ចំណុចមួយ',
  jumpArea: (area, answered, asked) => `${area} (${answered} លើ ${asked})`,
  jump: 'កូដចំណុច ឬពាក្យមួយ (ទទេ៖ ត្រឡប់)',
  jumpNothing: (word) => `គ្មានចំណុចណាមានពាក្យ «${word}» ទេ។`,
  jumpWhich: (count) => `បានរកឃើញ ${count} ចំណុច`,

  helpTitle: (item) => `ជំនួយសម្រាប់ ${item}`,
  helpLevels: 'កម្រិត',
  helpEvidence: 'ភស្តុតាងដែលរាប់',
  helpCriticality: 'ទម្ងន់',
  helpAnswering: 'របៀបឆ្លើយដោយស្មោះត្រង់',
  helpNotApplicable: 'មិនពាក់ព័ន្ធ',
  helpNever: 'ចំណុចនេះមិនអាចប្រកាសថាមិនពាក់ព័ន្ធឡើយ។',
  helpReason: (least) => `ចំណុចនេះអាចប្រកាសថាមិនពាក់ព័ន្ធ ដោយមានមូលហេតុយ៉ាងហោចណាស់ ${least} តួអក្សរ។`,
  helpInterim: 'ក្នុងរយៈពេល 30 ថ្ងៃ ខណៈពេលរៀបចំផែនការសម្រាប់អ្វីដែលនៅសល់',
  helpRemedy: 'របៀបបំពេញគម្លាត',
  helpBasis: 'មូលដ្ឋាន',
  helpSources: 'ប្រភព',
  helpKeys: 'គ្រាប់ចុច',
  helpKeyLines: {
    '0-4': 'ឆ្លើយដោយកម្រិតនេះ។ គ្រាប់ចុចព្រួញ និង Enter ក៏បានដែរ',
    n: 'មិនពាក់ព័ន្ធ ដោយមានមូលហេតុ',
    e: 'ភស្តុតាង៖ បន្ថែម ឬដកវិញ',
    c: 'កំណត់សម្គាល់ក្បែរចំណុចនេះ',
    b: 'ត្រឡប់ទៅចំណុចមុន',
    s: 'រំលង៖ បន្តដោយគ្មានចម្លើយ',
    j: 'ទៅកាន់ចំណុចមួយ តាមកូដ ឬពាក្យ',
    q: 'ចាកចេញ។ អ្វីៗទាំងអស់ត្រូវបានរក្សាទុករួចហើយ',
  },
  pages: (page, pages) => `ទំព័រ ${page} នៃ ${pages}។`,
  pageOn: 'Enter៖ បន្ត។ q៖ ត្រឡប់។',
  pageBack: 'Enter៖ ត្រឡប់។',

  scopeTitle: 'អំពីអង្គភាពរបស់លោកអ្នក',
  scopeHonestNo: 'ចម្លើយ «ទេ» ដោយស្មោះត្រង់៖',
  scopeHelp:
    'សំណួរនេះសួរតែម្ដង។ ចម្លើយ «ទេ» ដកចេញនូវចំណុចដែលមិនពាក់ព័ន្ធ។ បើរំលង វារាប់ជា «បាទ/ចាស»។ អាចប្ដូរនៅពេលក្រោយ៖ copcheck scope។',
  yesNoLine: (keys) => `ចម្លើយ (${keys})៖`,

  notSaved: 'ចម្លើយរបស់លោកអ្នកនៅទីនេះដដែល។',
  retry: 'Enter៖ សាកល្បងម្ដងទៀត។ q៖ ចាកចេញដោយគ្មានវា។',
  notSavedAtQuit: 'ចម្លើយចុងក្រោយមិនត្រូវបានរក្សាទុកទេ។',

  finishedTitle: (answered, asked) =>
    answered === asked
      ? `បានឆ្លើយទាំង ${asked} ចំណុច។`
      : `បានឆ្លើយ ${answered} លើ ${asked} ចំណុច។ នៅសល់ ${asked - answered}។`,
  areaFinished: (area) => `នោះជាអ្វីៗទាំងអស់ក្នុងផ្នែក ${area}។`,
  finishedConflicts: (count) =>
    `${count} ចំណុច បុគ្គល 2 នាក់បានឆ្លើយខុសគ្នា។ សូមឯកភាពគ្នា រួច៖ copcheck resolve <item> <0-4 or na>`,
  finishedHeldBack: (count) =>
    `ចម្លើយ ${count} រាប់ជាកម្រិតទាបជាង រហូតដល់មានភស្តុតាង។ ចម្លើយណា៖ copcheck status --items`,
  nextCommands: 'ធ្វើអ្វីបន្ត៖',
  commands: [
    ['copcheck score', 'ពិន្ទុ និងអ្វីដែលត្រូវកែលម្អមុនគេ'],
    ['copcheck report', 'របាយការណ៍គម្លាតជា PDF'],
    ['copcheck assess', 'បន្តជាមួយអ្វីដែលមិនទាន់ឆ្លើយ'],
  ],
  quit: (answered, asked) =>
    `បានឆ្លើយ ${answered} លើ ${asked}។ អ្វីៗទាំងអស់ត្រូវបានរក្សាទុក។ អាចបន្តនៅពេលណាក៏បាន៖ copcheck assess`,

  startTitle: 'ការវាយតម្លៃថ្មី',
  organisation: 'ឈ្មោះអង្គភាព',
  shortName: 'ឈ្មោះខ្លីសម្រាប់ឯកសារ ជាអក្សរឡាតាំង លេខ និងសញ្ញា -',
  shortNameForm: 'អក្សរឡាតាំងតូច លេខ និងសញ្ញា - ដូចជា angkor-net',
  period: 'រយៈពេលវាយតម្លៃ ថ្ងៃដំបូង..ថ្ងៃចុងក្រោយ',
  segmentsTitle: 'បញ្ជីត្រួតពិនិត្យណាជារបស់លោកអ្នក',
  segmentTrue: 'តើប្រយោគនេះពិតចំពោះអង្គភាពរបស់លោកអ្នកដែរឬទេ?',
  segmentsChosen: 'អង្គភាពរបស់លោកអ្នកឆ្លើយចំណុចរួម និងចំណុចសម្រាប់៖',
  segmentsRemember: 'សូមចងចាំ៖',
  segmentsRight: 'តើត្រឹមត្រូវដែរឬទេ? (ទេ៖ សំណួរមកម្ដងទៀត)',
  segmentsNone: 'យ៉ាងហោចណាស់ប្រយោគមួយត្រូវពិតចំពោះអង្គភាពរបស់លោកអ្នក។ សំណួរមកម្ដងទៀត។',
};
