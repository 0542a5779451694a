import type { Sentences } from '../../en/complaints/sentences.ts';

/** What can be wrong with what colleagues answered elsewhere. */
export const sheetComplaints = {
  'answered-since': ({ id, at }) => ({
    message: `លោកអ្នកបានឆ្លើយ ${id} ខុសពីនេះ ក្រោយពេលបង្កើតសន្លឹកនេះ (នៅថ្ងៃ ${at.slice(0, 10)})។`,
    hint: `ចម្លើយក្រោយនៅដដែល។ បើចង់ប្ដូរ៖ copcheck answer ${id} <0-4>`,
  }),
  'note-since': ({ id }) => ({
    message: `មានអ្នកប្ដូរកំណត់សម្គាល់លើ ${id} ក្រោយពេលបង្កើតសន្លឹកនេះ។`,
    hint: `សូមអានជាមុន៖ copcheck status --items រួចសរសេរកំណត់សម្គាល់ម្ដងទៀត៖ copcheck answer ${id} --note "…"`,
  }),
  'evidence-kind-missing': () => ({
    message: 'ខ្វះប្រភេទនៃភស្តុតាង។',
    hint: 'សូមជ្រើសរើស document record ឬ check។',
  }),
  'sheet-other-assessment': () => ({
    message: 'ឯកសារនេះត្រូវបានបង្កើតពីការវាយតម្លៃមួយផ្សេងទៀត។',
    hint: 'សូមបញ្ជាក់ថតឯកសារនៃការវាយតម្លៃដែលឯកសារនេះបង្កើតចេញមក៖ copcheck import <file> <folder>',
  }),
  'sheet-other-guideline': () => ({
    message: 'ឯកសារនេះត្រូវបានបង្កើតជាមួយសំណួរផ្សេង៖ ឥឡូវនេះការវាយតម្លៃប្រើគោលការណ៍ណែនាំកំណែផ្សេងហើយ។',
    hint: 'សូមបង្កើតឯកសារថ្មីពីការវាយតម្លៃបច្ចុប្បន្ន រួចបញ្ចូលចម្លើយទៅក្នុងឯកសារនោះ។',
  }),
  'sheet-other-copy': () => ({
    message: 'ឯកសារនេះត្រូវបានបង្កើតពីច្បាប់ចម្លងនៃការវាយតម្លៃ ដែលមានចម្លើយមិនមាននៅទីនេះ។',
    hint: 'សូមយកទិនានុប្បវត្តិនៃច្បាប់ចម្លងនោះ (ឯកសារក្នុងថត answers) មកទីនេះជាមុន ឬបង្កើតឯកសារថ្មីនៅទីនេះ។',
  }),
  'import-meanwhile': () => ({
    message: 'មានអ្នកបានកត់ត្រាអ្វីមួយក្នុងការវាយតម្លៃ ខណៈលោកអ្នកកំពុងអាន។',
    hint: 'សូមដំណើរការពាក្យបញ្ជាម្ដងទៀត ដើម្បីមើលស្ថានភាពបច្ចុប្បន្ន។ គ្មានអ្វីត្រូវបានកត់ត្រាទេ។',
  }),
  'workbook-unreadable': ({ reason }) => ({
    message: {
      'not-a-workbook': 'ឯកសារនេះមិនមែនជាឯកសារ Excel (.xlsx) ទេ។',
      'old-or-locked': 'ឯកសារ Excel នេះមានពាក្យសម្ងាត់ ឬជាប្រភេទមុនឆ្នាំ 2007 (.xls)។',
      'other-file': 'ឯកសារនេះមានខ្លឹមសារផ្សេង មិនមែនជាឯកសារ Excel ទេ។',
      damaged: 'ឯកសារ Excel នេះខូច ឬមិនត្រូវបានសរសេរដោយកម្មវិធីតារាងទេ។',
    }[reason],
    hint: 'សូមបើកក្នុងកម្មវិធីតារាង រក្សាទុកជាឯកសារ Excel (.xlsx) ដោយគ្មានពាក្យសម្ងាត់ រួចនាំចូលឯកសារនោះ។',
  }),
  'workbook-too-big': ({ what, found, limit }) => ({
    message: {
      parts: `ឯកសារ Excel មាន ${found} ផ្នែក។ កម្មវិធីអានយ៉ាងច្រើន ${limit} ផ្នែក។`,
      part: `ផ្នែកមួយនៃឯកសារ Excel ក្លាយជា ${found} បៃ ពេលពន្លា។ កម្មវិធីអានយ៉ាងច្រើន ${limit} បៃ។`,
      all: `ឯកសារ Excel ក្លាយជា ${found} បៃ ពេលពន្លា។ កម្មវិធីអានយ៉ាងច្រើន ${limit} បៃ។`,
    }[what],
    hint: 'សូមដករូបភាព និងសន្លឹកផ្សេងៗចេញ ឬបញ្ចូលចម្លើយក្នុងឯកសារថ្មី៖ copcheck export --xlsx <file>',
  }),
  'workbook-memory': ({ megabytes }) => ({
    message: `ការអានឯកសារ Excel នេះត្រូវការអង្គចងចាំលើសពី ${megabytes} មេហ្គាបៃ។`,
    hint: 'សូមបញ្ចូលចម្លើយក្នុងឯកសារថ្មី៖ copcheck export --xlsx <file>',
  }),
  'workbook-slow': ({ seconds }) => ({
    message: `ការអានឯកសារ Excel នេះត្រូវការពេលលើសពី ${seconds} វិនាទី។`,
    hint: 'សូមបញ្ចូលចម្លើយក្នុងឯកសារថ្មី៖ copcheck export --xlsx <file>',
  }),
  'workbook-holds': ({ what, part }) => ({
    message: {
      macros: `ឯកសារ Excel នេះមានម៉ាក្រូ (${part})។ គ្មានអ្វីក្នុងឯកសារនេះត្រូវបានអានទេ។`,
      links: `ឯកសារ Excel នេះភ្ជាប់ទៅឯកសារ ឬទិន្នន័យផ្សេង (${part})។ គ្មានអ្វីក្នុងឯកសារនេះត្រូវបានអានទេ។`,
      embedded: `ឯកសារ Excel នេះមានឯកសារផ្សេងនៅខាងក្នុង (${part})។ គ្មានអ្វីក្នុងឯកសារនេះត្រូវបានអានទេ។`,
    }[what],
    hint: 'សូមសួរអ្នកដែលផ្ញើមក ថាតើអ្វីនោះមកពីណា។ សូមរក្សាទុកដោយគ្មានអ្វីនោះ ជាឯកសារ Excel (.xlsx) ឬបញ្ចូលចម្លើយក្នុងឯកសារថ្មី។',
  }),
  'workbook-stamp': ({ reason }) => ({
    message: {
      missing: 'ឯកសារ Excel នេះមិនត្រូវបានបង្កើតដោយ copcheck ទេ៖ ខ្វះសន្លឹកលាក់ដែលបញ្ជាក់ប្រភព។',
      altered: 'មានអ្នកកែប្រែសន្លឹកលាក់ ដែលបញ្ជាក់ប្រភពនៃឯកសារ Excel នេះ។',
    }[reason],
    hint: 'សូមបញ្ចូលចម្លើយក្នុងឯកសារថ្មី៖ copcheck export --xlsx <file>',
  }),
  'workbook-sheet-gone': ({ sheet }) => ({
    message: `ខ្វះសន្លឹក «${sheet}» ដែលមានចម្លើយ ក្នុងឯកសារ Excel។`,
    hint: 'សូមដាក់ឈ្មោះដើមឱ្យសន្លឹកនោះវិញ ឬបញ្ចូលចម្លើយក្នុងឯកសារថ្មី៖ copcheck export --xlsx <file>',
  }),
  'workbook-formula': ({ place }) => ({
    message: `${place} មានរូបមន្ត។ ចម្លើយត្រូវតែជាអ្វីដែលបុគ្គលសរសេរ។`,
    hint: 'សូមសរសេរអត្ថបទផ្ទាល់ ឬទុកក្រឡាឱ្យនៅទទេ។',
  }),
  'workbook-merged': ({ place }) => ({
    message: `ក្រឡា ${place} ត្រូវបានបញ្ចូលគ្នា៖ មិនអាចដឹងថាចម្លើយជារបស់សំណួរណាទេ។`,
    hint: 'សូមបំបែកក្រឡាវិញ រួចដាក់ចម្លើយនីមួយៗនៅក្បែរសំណួររបស់វា។',
  }),
  'workbook-moved': ({ place, expected, found }) => ({
    message: `${place} ត្រូវមាន «${expected}» ប៉ុន្តែមាន «${found}»៖ ក្រឡាត្រូវបានផ្លាស់ទី ដូច្នេះចម្លើយអាចនៅក្បែរសំណួរខុស។`,
    hint: 'សូមត្រឡប់ការបន្ថែម លុប ឬតម្រៀបនោះវិញ (Undo) ឬបញ្ចូលចម្លើយក្នុងឯកសារថ្មី៖ copcheck export --xlsx <file>',
  }),
  'workbook-outside': ({ place }) => ({
    message: `អ្វីដែលនៅ ${place} មិនមែនជារបស់សំណួរណាទេ។`,
    hint: 'សូមផ្លាស់ទៅក្រឡាក្បែរសំណួររបស់វា ឬទុកក្រឡាឱ្យនៅទទេ។',
  }),
  'export-whole': () => ({
    message: 'មានតែឯកសារ Excel ប៉ុណ្ណោះ ដែលអាចមានសំណួរតែមួយចំនួន។',
    hint: 'សូមបង្កើតឯកសារនោះ៖ copcheck export --xlsx <file> --area <id>',
  }),
  'workbook-ending': ({ found }) => ({
    message: `«${found}» មិនមែនជាឈ្មោះឯកសារ Excel ទេ។`,
    hint: 'សូមប្រើកន្ទុយឈ្មោះ .xlsx ដូចជា --xlsx network.xlsx',
  }),
} satisfies Partial<Sentences>;
