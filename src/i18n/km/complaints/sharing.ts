import type { Sentences } from '../../en/complaints/sentences.ts';
import { list, meant } from './sentences.ts';

/** What can be wrong when people share the work. */
export const sharingComplaints = {
  'area-unknown': ({ found, known, meant: word }) => ({
    message: `គ្មានផ្នែក «${found}» ទេ។`,
    hint: meant(word, `ផ្នែកមាន៖ ${list(known)}។`),
  }),
  'neither-area-nor-item': ({ found, meant: word }) => ({
    message: `«${found}» មិនមែនជាផ្នែក ឬចំណុចនៃការវាយតម្លៃនេះទេ ហើយក៏មិនមែនជាថតដែលមានការវាយតម្លៃដែរ។`,
    hint: meant(word, 'សូមប្រើ «copcheck status --items» ដើម្បីមើលចំណុចទាំងអស់។'),
  }),
  'assigned-or-back': () => ({
    message: 'ចំណុចត្រូវបានបែងចែកឱ្យបុគ្គលម្នាក់ ឬត្រូវបានដកវិញ។',
    hint: 'សូមជ្រើសតែមួយ៖ --to sokha ឬ --back។',
  }),
  'nobody-assigned': ({ name, known, meant: word }) => ({
    message: `គ្មានចំណុចដែលត្រូវឆ្លើយ ត្រូវបានបែងចែកឱ្យ «${name}» ទេ។`,
    hint: meant(
      word,
      known.length === 0
        ? `សូមបែងចែកចំណុចជាមុនសិន៖ copcheck assign <area or item> --to ${name}`
        : `ចំណុចត្រូវបានបែងចែកឱ្យ៖ ${list(known)}។`,
    ),
  }),
  'item-out-of-scope': ({ id, scope }) => ({
    message: `${id} មិនត្រូវបានសួរទេ៖ សំណួរអំពីវិសាលភាព «${scope}» ត្រូវបានឆ្លើយ «ទេ»។`,
    hint: `សូមដកចំណុចនេះចេញ ឬប្ដូរចម្លើយនោះ៖ copcheck scope ${scope} yes`,
  }),
  'csv-quote': () => ({
    message: 'សញ្ញាសម្រង់នៃក្រឡានេះមិនបានបិទ ឬមានអ្វីនៅក្រោយវា។',
    hint: 'សូមសរសេរសញ្ញាសម្រង់ក្នុងក្រឡាពីរដង ឬរក្សាទុកឯកសារម្ដងទៀតជា CSV UTF-8។',
  }),
  'csv-columns-missing': ({ missing, names }) => ({
    message: `បន្ទាត់ទី 1 គ្មានជួរឈរ ${list(missing.map((name) => `«${name}»`))}${names.length === 0 ? '' : ` ប៉ុន្តែមាន៖ ${list(names)}`}។`,
    hint: 'ត្រូវមានជួរឈរ «item» និងយ៉ាងហោចណាស់មួយក្នុងចំណោម «action» «owner» និង «due» ដូចដែល copcheck export --csv សរសេរ។',
  }),
  'csv-column-twice': ({ column }) => ({
    message: `មានជួរឈរ «${column}» ពីរដង។`,
    hint: 'សូមទុកតែមួយ ឬប្ដូរឈ្មោះមួយទៀត។',
  }),
  'plan-without-item': () => ({
    message: 'បន្ទាត់នេះមានផែនការ ប៉ុន្តែគ្មានកូដចំណុច។',
    hint: 'សូមសរសេរកូដចំណុចក្នុងជួរឈរ «item» ដូចជា CSAM-02។',
  }),
  'planned-twice': ({ id, line }) => ({
    message: `${id} មានក្នុងបន្ទាត់ទី ${line} រួចហើយ។`,
    hint: 'សូមទុកតែបន្ទាត់មួយ។',
  }),
  'date-of-two-days': ({ found }) => ({
    message: `«${found}» អាចអានបានជាថ្ងៃពីរផ្សេងគ្នា។`,
    hint: 'សូមសរសេរ ឆ្នាំ-ខែ-ថ្ងៃ ដូចជា 2027-03-31។ ក្នុងកម្មវិធីតារាង សូមកំណត់ជួរឈរជាអត្ថបទជាមុនសិន។',
  }),
  'planned-meanwhile': () => ({
    message: 'មានអ្នកបានប្ដូរផែនការ ខណៈដែលកំពុងបង្ហាញឯកសារនេះ។',
    hint: 'គ្មានអ្វីត្រូវបានកត់ត្រាទេ។ សូមនាំចូលម្ដងទៀត រួចមើលខ្លឹមសារថ្មី។',
  }),
  'import-of-plans-alone': () => ({
    message: 'ឯកសារផែនការត្រូវនាំចូលដោយឡែក។',
    hint: 'សូមដក --action --person --due និង --remove ចេញ។',
  }),
  'nobody-of-the-two': ({ id, name, known, meant: word }) => ({
    message: `«${name}» មិនមែនជាអ្នកដែលបានឆ្លើយ ${id} ខុសគ្នាទេ៖ ${list(known)}។`,
    hint: meant(word, `សូមរក្សាចម្លើយរបស់ម្នាក់ក្នុងចំណោមនោះ ឬឆ្លើយថ្មី៖ copcheck resolve ${id} <0-4 or na>`),
  }),
  'keep-or-answer': () => ({
    message: 'ត្រូវរក្សាចម្លើយដែលមានស្រាប់ ឬឆ្លើយថ្មី មិនមែនទាំងពីរទេ។',
    hint: 'សូមដក --keep ឬចម្លើយថ្មីចេញ។',
  }),
  'item-not-named': () => ({
    message: 'មិនបានបញ្ជាក់ថាសម្រេចចម្លើយរួមសម្រាប់ចំណុចណាទេ។',
    hint: 'សូមសរសេរកូដចំណុចជាមុនសិន៖ copcheck resolve <item> --keep <name>',
  }),
  'settled-by-asking': ({ item }) => ({
    message: 'ការសម្រេចចម្លើយរួមម្ដងមួយៗត្រូវការផ្ទាំងបញ្ជា។',
    hint: `សូមសម្រេចម្ដងមួយដោយពាក្យបញ្ជា៖ copcheck resolve ${item} --keep <name> ឬ copcheck resolve ${item} <0-4 or na>`,
  }),
  'nothing-selected': ({ asked }) => ({
    message:
      asked.length === 0
        ? 'ការវាយតម្លៃនេះគ្មានចំណុចដែលត្រូវឆ្លើយទេ។'
        : `គ្មានចំណុចណាដែលត្រូវនឹងលក្ខខណ្ឌទាំងអស់នេះទេ៖ ${list(asked)}។`,
    hint: 'សូមដកលក្ខខណ្ឌណាមួយចេញ។ ដើម្បីមើលការបែងចែក សូមប្រើ «copcheck status --by person»។',
  }),
} satisfies Partial<Sentences>;
