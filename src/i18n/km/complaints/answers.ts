import type { Sentences } from '../../en/complaints/sentences.ts';
import { list, meant } from './sentences.ts';

/** What can be wrong with answers, scope and evidence. */
export const answerComplaints = {
  'item-unknown': ({ id, meant: word }) => ({
    message: `គ្មានចំណុច «${id}» ក្នុងការវាយតម្លៃនេះទេ។`,
    hint: meant(word, 'ប្រើ «copcheck status --items» ដើម្បីមើលចំណុចទាំងអស់។'),
  }),
  'item-elsewhere': ({ id, segment }) => ({
    message: `ចំណុច ${id} ជារបស់ប្រភេទអង្គភាព «${segment}» ដែលអង្គភាពនេះមិនបានជ្រើសរើស។`,
    hint: `សូមលុបវាចេញ ឬបន្ថែមប្រភេទអង្គភាព៖ copcheck scope --segment ${segment} (និងប្រភេទផ្សេងទៀតទាំងអស់ដែលពាក់ព័ន្ធ)។`,
  }),
  'item-retired': ({ id }) => ({
    message: `ចំណុច ${id} ត្រូវបានដកចេញ ហើយលែងសួរទៀត។`,
    hint: 'សូមលុបវាចេញ។',
  }),
  'level-unknown': ({ found, highest }) => ({
    message: `«${found}» មិនមែនជាចម្លើយទេ។ ចម្លើយគឺកម្រិតពី 0 ដល់ ${highest} ឬ na។`,
    hint: 'កម្រិត៖ 0 មិនទាន់មាន, 1 មានផែនការ, 2 អនុវត្តបានមួយផ្នែក, 3 អនុវត្តពេញលេញ, 4 អនុវត្តពេញលេញ និងបានត្រួតពិនិត្យ។',
  }),
  'na-not-allowed': ({ id, critical }) => ({
    message: critical
      ? `${id} ជាចំណុចសំខាន់បំផុត៖ វាមិនអាចប្រកាសថាមិនពាក់ព័ន្ធឡើយ។`
      : `${id} មិនអាចប្រកាសថាមិនពាក់ព័ន្ធទេ។`,
    hint: 'សូមឆ្លើយដោយកម្រិតពី 0 ដល់ 4។ បើអង្គភាពគ្មានរឿងនេះ ហើយមានឯកសារចុះកាលបរិច្ឆេទបញ្ជាក់ដូច្នេះ នោះគឺកម្រិត 3។',
  }),
  'reason-missing': ({ least }) => ({
    message: 'ខ្វះមូលហេតុ៖ «មិនពាក់ព័ន្ធ» ត្រូវមានមូលហេតុជានិច្ច។',
    hint: `សូមផ្ដល់យ៉ាងហោចណាស់ ${least} តួអក្សរ៖ --reason "…"។`,
  }),
  'reason-too-short': ({ length, least }) => ({
    message: `មូលហេតុមាន ${length} តួអក្សរ ប៉ុន្តែត្រូវការយ៉ាងហោចណាស់ ${least}។`,
    hint: 'សូមប្រាប់ក្នុងមួយប្រយោគ ហេតុអ្វីចំណុចនេះមិនអាចពាក់ព័ន្ធនឹងអង្គភាព។',
  }),
  'reason-unasked': () => ({
    message: 'មូលហេតុប្រើតែជាមួយ «na» ប៉ុណ្ណោះ។',
    hint: 'សូមសរសេរកំណត់សម្គាល់ជំនួស ឬឆ្លើយ na។',
  }),
  'scope-unknown': ({ id, meant: word }) => ({
    message: `គ្មានសំណួរអំពីវិសាលភាព «${id}» ទេ។`,
    hint: meant(word, 'ប្រើ «copcheck scope» ដើម្បីមើលសំណួរនៃការវាយតម្លៃនេះ។'),
  }),
  'scope-elsewhere': ({ id }) => ({
    message: `សំណួរអំពីវិសាលភាព «${id}» មិនសួរចំពោះប្រភេទអង្គភាពនេះទេ។`,
    hint: 'សូមលុបវាចេញ។ ប្រើ «copcheck scope» ដើម្បីមើលសំណួរដែលសួរ។',
  }),
  'segment-unknown': ({ id, known, meant: word }) => ({
    message: `គ្មានប្រភេទអង្គភាព «${id}» ទេ។`,
    hint: meant(word, `ប្រភេទអង្គភាពមាន៖ ${list(known)}។`),
  }),
  'segments-missing': ({ known }) => ({
    message: 'មិនទាន់បានជ្រើសរើសប្រភេទអង្គភាពទេ។',
    hint: `សូមបញ្ជាក់យ៉ាងហោចណាស់មួយដោយ --segment៖ ${list(known)}។`,
  }),
  'date-unreal': ({ found }) => ({
    message: `«${found}» មិនមែនជាថ្ងៃក្នុងប្រតិទិនទេ។`,
    hint: 'សូមសរសេរ ឆ្នាំ-ខែ-ថ្ងៃ ដូចជា 2026-09-30។',
  }),
  'date-in-future': ({ found, today }) => ({
    message: `កាលបរិច្ឆេទ ${found} ស្ថិតក្នុងអនាគត។ ថ្ងៃនេះគឺ ${today}។`,
    hint: 'សូមផ្ដល់ថ្ងៃដែលឯកសារ កំណត់ត្រា ឬការត្រួតពិនិត្យត្រូវបានធ្វើ។',
  }),
  'period-unreal': ({ found }) => ({
    message: `«${found}» មិនមែនជារយៈពេលទេ។`,
    hint: 'សូមសរសេរកាលបរិច្ឆេទពីរ ដែលទីមួយមិនក្រោយទីពីរ ដូចជា 2026-01-01..2026-12-31។',
  }),
  'record-needs-system': () => ({
    message: 'កំណត់ត្រាប្រតិបត្តិការត្រូវបញ្ជាក់ថាមកពីប្រព័ន្ធ ឬបញ្ជីណា។',
    hint: 'សូមប្រាប់កន្លែងរក្សាទុក (--system) ឬដាក់ប្រភេទភស្តុតាងជាឯកសារ។',
  }),
  'address-in-evidence': ({ found }) => ({
    message: `អាសយដ្ឋាន («${found}…») មិនត្រូវសរសេរនៅទីនេះឡើយ៖ វាអាចនាំអ្នកណាម្នាក់ទៅរកសម្ភារៈរំលោភបំពាន។`,
    hint: 'សូមប្រើពាក្យដើម្បីសម្គាល់ទំព័រ ឬឯកសារ។ អាសយដ្ឋាននៃសម្ភារៈដែលសង្ស័យ ផ្ដល់តែដល់បណ្ដាញរាយការណ៍ពិសេសប៉ុណ្ណោះ។',
  }),
  'name-missing': () => ({
    message: 'ខ្វះចំណងជើង។',
    hint: 'សូមប្រាប់ឈ្មោះឯកសារ។',
  }),
  'contributor-unsafe': ({ found }) => ({
    message: `«${found}» មិនអាចជាឈ្មោះអ្នកចូលរួមឆ្លើយទេ៖ មិនអាចបង្កើតឈ្មោះឯកសារដែលមានសុវត្ថិភាពពីវាបាន។`,
    hint: 'សូមប្រើអក្សរឡាតាំង ឬលេខ៖ --as sokha។',
  }),
  'nothing-in-conflict': ({ id }) => ({
    message: `គ្មានចម្លើយមិនត្រូវគ្នាអំពី ${id} ទេ។`,
    hint: `ដើម្បីប្ដូរចម្លើយ ប្រើ «copcheck answer ${id} …»។`,
  }),
  'answered-differently': ({ id, by }) => ({
    message: `${id} មានចម្លើយខុសគ្នារបស់ ${list(by)}។`,
    hint: `សូមឯកភាពលើចម្លើយតែមួយ រួចប្រើ «copcheck resolve ${id} <0-4 or na>»។`,
  }),
} satisfies Partial<Sentences>;
