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
  // one item
  place: (place, asked) => `${place} ក្នុងចំណោម ${asked}`,
  why: 'មូលហេតុដែលសំខាន់៖',
  shows: 'អ្វីដែលអាចបង្ហាញបាន៖',
  caution: 'សេចក្ដីប្រុងប្រយ័ត្ន៖',
  legalNote: 'ច្បាប់តាមការលើកឡើង មិនមែនការប្រឹក្សា៖',
  exercise: 'បើមិនទាន់មានករណីកើតឡើងទេ លំហាត់លើក្រដាសដែលមានចុះកាលបរិច្ឆេទ រាប់ជាកំណត់ត្រា (E2)។',
  present: 'ចម្លើយរបស់លោកអ្នក៖',
  presentConflict: 'ចម្លើយមិនត្រូវគ្នា៖',
  settle: (item) => `សូមព្រមព្រៀងគ្នា រួចប្រើ៖ copcheck resolve ${item} <0-4 or na>`,
  presentToConfirm: 'ត្រូវបញ្ជាក់៖',
  proposal: (answer, { asked, by }) => `${answer} (${asked}, ${by})`,
  presentNote: 'កំណត់សម្គាល់៖',
  presentEvidence: 'ភស្តុតាង៖',
  levelNote: 'នៅចំណុចនេះ៖',
  levelName: (name) => `${name}៖`,
  now: '(បច្ចុប្បន្ន)',
  arrows: 'គ្រាប់ចុចព្រួញបង្ហាញអត្ថន័យនៃកម្រិត។',

  // the keys, in the order in which they stand on the screen
  keys: {
    'not-applicable': 'មិនពាក់ព័ន្ធ',
    evidence: 'ភស្តុតាង',
    note: 'កំណត់សម្គាល់',
    back: 'ថយក្រោយ',
    skip: 'រំលង',
    jump: 'លោតទៅ',
    help: 'ជំនួយ',
    quit: 'ចាកចេញ',
    yes: 'បាទ/ចាស',
    no: 'ទេ',
  },
  level: 'កម្រិត 0-4៖',
  answerLine: 'ចម្លើយ (0-4, n, e, c, b, s, j, ?, q)៖',
  notAKey: (typed) => `«${typed}» មិនមែនជាចម្លើយដែលអាចជ្រើសបានទេ។`,

  // what has been done
  saved: (time, answered, asked) => `បានរក្សាទុកម៉ោង ${time} (${answered} ក្នុងចំណោម ${asked})`,
  savedAs: (item, answer) => `${item}៖ ${answer}`,
  unchanged: (item, answer) => `${item} នៅដដែល៖ ${answer}។`,
  noteSaved: 'កំណត់សម្គាល់ត្រូវបានដាក់ជាមួយចំណុចនេះ។',
  noteRemoved: 'កំណត់សម្គាល់ត្រូវបានដកវិញ។',
  evidenceSaved: 'ភស្តុតាងត្រូវបានដាក់ជាមួយចំណុចនេះ។',
  evidenceRemoved: 'ភស្តុតាងត្រូវបានដកវិញ។',
  needsEvidence: (counts, needs) =>
    `រាប់ជាកម្រិត ${counts} រហូតដល់លោកអ្នកបញ្ជាក់${evidenceOfGrade[needs]}។ សូមចុច b រួច e ឬធ្វើនៅពេលក្រោយ។`,
  leavesList: (count) => `ចំណុចចំនួន ${count} មិនពាក់ព័ន្ធនឹងអង្គភាពទេ។`,
  notInList: (item) =>
    `${item} មិនត្រូវបានសួរទេ ព្រោះសំណួរអំពីវិសាលភាពបានដកចេញ។ ដើម្បីប្ដូរ សូមប្រើ៖ copcheck scope`,
  firstItem: 'នេះជាចំណុចទី 1។',
  firstQuestion: 'នេះជាសំណួរទី 1។',

  // not applicable
  reasonTitle: (item) => `តើហេតុអ្វី ${item} មិនពាក់ព័ន្ធនឹងអង្គភាព?`,
  reasonOnlyIf: 'មូលហេតុស្មោះត្រង់តែមួយគត់៖',
  reason: (least) => `មូលហេតុ (យ៉ាងហោចណាស់ ${least} តួអក្សរ, ទុកទទេ៖ ថយក្រោយ)`,

  // note
  noteTitle: (item) => `កំណត់សម្គាល់សម្រាប់ ${item}`,
  note: 'កំណត់សម្គាល់ (ទុកទទេ៖ គ្មាន)',

  // evidence
  evidenceTitle: (item) => `ភស្តុតាងសម្រាប់ ${item}`,
  evidenceWarning:
    'សូមសរសេរតែឈ្មោះឯកសារប៉ុណ្ណោះ។ មិនត្រូវមានអ្វីដែលបង្ហាញ ឬសម្គាល់អត្តសញ្ញាណកុមារឡើយ។ មិនត្រូវមានសម្ភារៈរំលោភបំពាន ក្នុងទម្រង់ណាមួយឡើយ។',
  evidenceNeeds: (level, needs) =>
    needs === 0
      ? `កម្រិត ${level} មិនត្រូវការភស្តុតាងទេ។`
      : `កម្រិត ${level} ត្រូវការ${evidenceOfGrade[needs]}។`,
  evidenceAge: (months, worthless) =>
    `នៅចុងរយៈពេលវាយតម្លៃ ការត្រួតពិនិត្យ ឬកំណត់ត្រាដែលចាស់ជាង ${months} ខែ ត្រូវរាប់ថយមួយថ្នាក់។ អ្វីដែលចាស់ជាង ${worthless} ខែ មិនត្រូវរាប់ឡើយ។`,
  evidenceWhat: 'មានភស្តុតាងរួចហើយ។ តើត្រូវធ្វើអ្វីបន្ត?',
  evidenceAdd: 'បន្ថែមភស្តុតាងមួយទៀត',
  evidenceRemove: (title) => `ដកវិញ៖ ${title}`,
  evidenceName: 'ចំណងជើងឯកសារ (ទុកទទេ៖ ថយក្រោយ)',
  evidenceKind: 'តើភស្តុតាងនេះជាប្រភេទអ្វី?',
  evidenceKinds: {
    document: 'ឯកសារ៖ បានអនុម័ត និងចុះកាលបរិច្ឆេទ (E1)',
    record: 'កំណត់ត្រា៖ បង្ហាញថាវិធានការកំពុងដំណើរការ (E2)',
    check: 'ការត្រួតពិនិត្យ៖ ដោយបុគ្គលឯករាជ្យ (E3)',
  },
  evidenceDate: 'កាលបរិច្ឆេទ ដូចជា 2026-09-30',
  evidenceSystem: (needed) =>
    needed ? 'កន្លែងរក្សាទុក៖ ប្រព័ន្ធ បញ្ជិកា ឬថត' : 'កន្លែងរក្សាទុក៖ ប្រព័ន្ធ បញ្ជិកា ឬថត (អាចទុកទទេ)',
  evidenceOwner: (check) => (check ? 'អ្នកធ្វើការត្រួតពិនិត្យ (អាចទុកទទេ)' : 'អ្នករក្សាទុក (អាចទុកទទេ)'),
  keptIn: (system) => `រក្សាទុកនៅ ${system}`,
  keptBy: (owner) => `ដោយ ${owner}`,
  textNow: 'បច្ចុប្បន្ន៖',
  keepOrRemove: 'Enter៖ ទុកដដែល។ សញ្ញា - តែមួយ៖ ដកវិញ។',

  // choosing in a list
  choose: 'លេខ (0៖ ថយក្រោយ)៖',
  chooseHelp: 'គ្រាប់ចុចព្រួញ និង Enter',
  back: 'ថយក្រោយ',

  // jump
  jumpTitle: 'លោតទៅចំណុចមួយ',
  jumpArea: (area, answered, asked) => `${area} (${answered} ក្នុងចំណោម ${asked})`,
  jump: 'កូដចំណុច ឬពាក្យមួយ (ទុកទទេ៖ ថយក្រោយ)',
  jumpNothing: (word) => `គ្មានចំណុចណាមាន «${word}» ទេ។`,
  jumpWhich: (count) => `រកឃើញចំណុចចំនួន ${count}`,

  // help
  helpTitle: (item) => `ជំនួយសម្រាប់ ${item}`,
  helpLevels: 'កម្រិត',
  helpEvidence: 'ភស្តុតាងដែលត្រូវរាប់',
  helpCriticality: 'ទម្ងន់',
  helpAnswering: 'របៀបឆ្លើយដោយស្មោះត្រង់',
  helpNotApplicable: 'មិនពាក់ព័ន្ធ',
  helpNever: 'ចំណុចនេះមិនត្រូវប្រកាសថាមិនពាក់ព័ន្ធឡើយ។',
  helpReason: (least) => `ចំណុចនេះអាចប្រកាសថាមិនពាក់ព័ន្ធ ដោយមានមូលហេតុយ៉ាងហោចណាស់ ${least} តួអក្សរ។`,
  helpInterim: 'ក្នុងរយៈពេល 30 ថ្ងៃ ខណៈដែលកំពុងរៀបផែនការសម្រាប់អ្វីដែលនៅសល់',
  helpRemedy: 'វិធីបំពេញគម្លាត',
  helpBasis: 'មូលដ្ឋាន',
  helpSources: 'ប្រភព',
  helpKeys: 'គ្រាប់ចុច',
  helpKeyLines: {
    '0-4': 'ឆ្លើយតាមកម្រិតនេះ។ អាចប្រើគ្រាប់ចុចព្រួញ និង Enter ដូចគ្នា',
    n: 'មិនពាក់ព័ន្ធ ដោយមានមូលហេតុ',
    e: 'ភស្តុតាង៖ បន្ថែម ឬដកវិញ',
    c: 'កំណត់សម្គាល់សម្រាប់ចំណុចនេះ',
    b: 'ថយទៅចំណុចមុន',
    s: 'រំលង៖ បន្តដោយមិនឆ្លើយ',
    j: 'លោតទៅចំណុចមួយ តាមកូដ ឬតាមពាក្យ',
    q: 'ចាកចេញ។ អ្វីៗទាំងអស់បានរក្សាទុករួចហើយ',
  },
  pages: (page, pages) => `ទំព័រ ${page} ក្នុងចំណោម ${pages}។`,
  pageOn: 'Enter៖ បន្ត។ q៖ ថយក្រោយ។',
  pageBack: 'Enter៖ ថយក្រោយ។',

  // scope questions
  scopeTitle: 'អំពីអង្គភាព',
  scopeHonestNo: 'ចម្លើយ «ទេ» ដោយស្មោះត្រង់៖',
  scopeHelp:
    'សំណួរនេះសួរតែម្ដង។ ចម្លើយ «ទេ» ដកចំណុចដែលលែងពាក់ព័ន្ធចេញ។ បើរំលង រាប់ជា «បាទ/ចាស»។ អាចប្ដូរនៅពេលក្រោយ៖ copcheck scope',
  yesNoLine: (keys) => `ចម្លើយ (${keys})៖`,

  // when it cannot be saved
  notSaved: 'ចម្លើយរបស់លោកអ្នកនៅទីនេះដដែល។',
  retry: 'Enter៖ ព្យាយាមម្ដងទៀត។ q៖ ចាកចេញដោយមិនរក្សាទុក។',
  notSavedAtQuit: 'ចម្លើយចុងក្រោយមិនបានរក្សាទុកទេ។',

  // the end
  finishedTitle: (answered, asked) =>
    answered === asked
      ? `បានឆ្លើយចំណុចទាំងអស់ (${asked})។`
      : `បានឆ្លើយចំណុចចំនួន ${answered} ក្នុងចំណោម ${asked}។ មិនទាន់ឆ្លើយ៖ ${asked - answered}។`,
  areaFinished: (area) => `ផ្នែក «${area}» ចប់ហើយ។`,
  finishedConflicts: (count) =>
    `បុគ្គល 2 នាក់បានឆ្លើយខុសគ្នា លើចំណុចចំនួន ${count}។ សូមព្រមព្រៀងគ្នា រួចប្រើ៖ copcheck resolve`,
  finishedHeldBack: (count) =>
    `ចម្លើយចំនួន ${count} រាប់ជាកម្រិតទាបជាង រហូតដល់មានបញ្ជាក់ភស្តុតាង។ ដើម្បីមើល៖ copcheck status --items`,
  nextCommands: 'ជំហានបន្ទាប់៖',
  commands: [
    ['copcheck score', 'ពិន្ទុ និងអ្វីដែលត្រូវកែលម្អមុនគេ'],
    ['copcheck report', 'របាយការណ៍គម្លាតជា PDF'],
    ['copcheck assess', 'បន្តចំណុចដែលមិនទាន់ឆ្លើយ'],
  ],
  quit: (answered, asked) =>
    `បានឆ្លើយ ${answered} ក្នុងចំណោម ${asked}។ អ្វីៗទាំងអស់បានរក្សាទុក។ លោកអ្នកអាចបន្តនៅពេលណាក៏បាន៖ copcheck assess`,

  // the start
  startTitle: 'ការវាយតម្លៃថ្មី',
  organisation: 'ឈ្មោះអង្គភាព',
  shortName: 'ឈ្មោះខ្លីសម្រាប់ឯកសារ ជាអក្សរឡាតាំង លេខ និងសហសញ្ញា (-)',
  shortNameForm: 'អក្សរឡាតាំងតូច លេខ និងសហសញ្ញា (-) ដូចជា angkor-net',
  period: 'រយៈពេលវាយតម្លៃ ថ្ងៃដំបូង..ថ្ងៃចុងក្រោយ',
  segmentsTitle: 'បញ្ជីត្រួតពិនិត្យសម្រាប់អង្គភាព',
  segmentTrue: 'តើប្រយោគនេះត្រឹមត្រូវចំពោះអង្គភាពដែរឬទេ?',
  segmentsChosen: 'អង្គភាពត្រូវឆ្លើយចំណុចរួម និងចំណុចសម្រាប់៖',
  segmentsRemember: 'សូមចងចាំ៖',
  segmentsRight: 'តើនេះត្រឹមត្រូវដែរឬទេ? (ទេ៖ សួរឡើងវិញ)',
  segmentsNone: 'យ៉ាងហោចណាស់ប្រយោគ 1 ត្រូវតែត្រឹមត្រូវចំពោះអង្គភាព។ សំណួរនឹងសួរឡើងវិញ។',
};
