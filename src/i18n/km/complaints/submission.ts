import type { Sentences } from '../../en/complaints/sentences.ts';
import { some } from './sentences.ts';

const pdfFaults = {
  'not-a-pdf': 'ឯកសារនេះមិនមែនជា PDF ទេ',
  changed: 'ឯកសារនេះត្រូវបានផ្លាស់ប្ដូរក្រោយពេល copcheck សរសេរ',
  'no-attachment': 'គ្មានទិន្នន័យភ្ជាប់ជាមួយទេ',
  damaged: 'ឯកសារនេះខូច ឬមិនពេញលេញ',
  'too-large': 'អ្វីដែលភ្ជាប់ជាមួយធំពេក',
};

const askAgain = 'សូមស្នើសុំឯកសារដូចដែល copcheck បានសរសេរ ពីអ្នកដែលបានផ្ញើវា។';

/** What can be wrong with what is handed in, for the officer and for the reviewer. */
export const submissionComplaints = {
  'submission-too-deep': ({ limit }) => ({
    message: `ទិន្នន័យមានជម្រៅលើស ${limit} ថ្នាក់។`,
    hint: askAgain,
  }),
  'submission-not-json': () => ({
    message: 'ទិន្នន័យមិនពេញលេញ ឬមិនមែនជា JSON ទេ។',
    hint: askAgain,
  }),
  'submission-not-canonical': () => ({
    message: 'ទិន្នន័យមិនមានទម្រង់ដែល copcheck សរសេរទេ៖ មានអ្នកបានកែ ឬសរសេរវាលមួយពីរដង។',
    hint: askAgain,
  }),
  'submission-field': ({ path }) => ({
    message: `វាល «${path}» នៃទិន្នន័យខ្វះ មិនស្គាល់ ឬមិនត្រឹមត្រូវ។`,
    hint: askAgain,
  }),
  'submission-open': ({ items }) => ({
    message: `មិនទាន់ឆ្លើយ៖ ${some(items)}។`,
    hint: 'សូមឆ្លើយ៖ copcheck assess',
  }),
  'submission-disputed': ({ items }) => ({
    message: `ចម្លើយមិនត្រូវគ្នា៖ ${some(items)}។`,
    hint: 'សូមសម្រេចចម្លើយរួម៖ copcheck resolve <item> <0-4 or na>',
  }),
  'submission-unconfirmed': ({ items }) => ({
    message: `ចម្លើយមុនដែលមិនទាន់មានអ្នកបញ្ជាក់៖ ${some(items)}។`,
    hint: 'សូមឆ្លើយម្ដងទៀត៖ copcheck assess',
  }),
  'round-missing': () => ({
    message: 'មិនបានបញ្ជាក់ជុំទេ។',
    hint: 'បើក្រសួងបានប្រកាសជុំមួយ ក្រសួងមិនទទួលឯកសារដែលគ្មានជុំនោះទេ៖ copcheck scope --round 2027-1',
  }),
  'scope-open': ({ items }) => ({
    message: `សំណួរអំពីវិសាលភាពដែលមិនទាន់ឆ្លើយ ហើយរាប់ជា «បាទ/ចាស»៖ ${some(items)}។`,
    hint: 'សូមឆ្លើយ៖ copcheck scope',
  }),
  'evidence-wanting': ({ items }) => ({
    message: `ចម្លើយដែលរាប់នៅកម្រិតទាបជាង ព្រោះខ្វះភស្តុតាង៖ ${some(items)}។`,
    hint: 'សូមបញ្ជាក់ភស្តុតាង៖ copcheck assess --item រួចចុច e',
  }),
  'gaps-unplanned': ({ items }) => ({
    message: `គម្លាតដែលមានកាលកំណត់ ប៉ុន្តែគ្មានផែនការ៖ ${some(items)}។`,
    hint: 'សូមរៀបចំផែនការ៖ copcheck plan <item> --action "…" --person "…" --due 2027-03-31',
  }),
  'plan-action-short': ({ length, least }) => ({
    message: `សកម្មភាពមាន ${length} តួអក្សរ ប៉ុន្តែត្រូវមានយ៉ាងហោចណាស់ ${least}។`,
    hint: 'សូមសរសេរថា នឹងមានអ្វីពេលធ្វើរួច។',
  }),
  'plan-without-person': ({ found }) => ({
    message: `«${found}» មិនមែនជាបុគ្គលទេ៖ ផែនការត្រូវបញ្ជាក់ឈ្មោះបុគ្គល។`,
    hint: 'សូមសរសេរឈ្មោះបុគ្គលទទួលបន្ទុក៖ --person "…"',
  }),
  'plan-due-passed': ({ found, today }) => ({
    message: `ថ្ងៃ ${found} កន្លងផុតហើយ។ ថ្ងៃនេះគឺ ${today}។`,
    hint: 'សូមសរសេរថ្ងៃដែលនឹងធ្វើរួច។',
  }),
  'submission-unchanged': ({ revision }) => ({
    message: `គ្មានអ្វីផ្លាស់ប្ដូរទេ ចាប់តាំងពីបានដាក់ជូនកំណែទី ${revision}។`,
    hint: 'សូមដាក់ជូនកំណែនោះ។ ឯកសាររបស់កំណែនោះនៅក្នុងថត "submissions"។',
  }),
  'attachment-missing': ({ reason }) => ({
    message: `នេះមិនមែនជារបាយការណ៍ដែល copcheck submit បានសរសេរទេ៖ ${pdfFaults[reason]}។`,
    hint: 'សូមស្នើសុំឯកសារដើម។ របាយការណ៍ដែលបានស្កេន ឬរក្សាទុកម្ដងទៀតដោយកម្មវិធីផ្សេង មិនអាចផ្ទៀងផ្ទាត់បានទេ។',
  }),
  'seal-form': ({ found }) => ({
    message: `«${found}» មិនមែនជាកូដត្រាទេ។`,
    hint: 'កូដត្រាមាន 6 ក្រុម ក្រុមនីមួយៗមាន 4 តួ ដូចជា P48W-DREK-33S0-61HY-BGBB-ND1W ហើយមាននៅលើគ្រប់ទំព័រ។',
  }),
  'seal-not-given': ({ found }) => ({
    message: `ទិន្នន័យនេះផ្ដល់កូដត្រា ${found}។ មិនទាន់ដឹងថាទំព័រដែលបានចុះហត្ថលេខាមានកូដណាទេ។`,
    hint: 'សូមប្រៀបធៀបជាមួយទំព័រដែលបានចុះហត្ថលេខា ឬប្រើ --seal CODE',
  }),
  'seal-other': ({ found, expected }) => ({
    message: `ទំព័រដែលបានចុះហត្ថលេខាមានកូដ ${expected} ប៉ុន្តែទិន្នន័យនេះផ្ដល់កូដ ${found}។`,
    hint: 'មានអ្វីផ្លាស់ប្ដូរក្រោយពេលចុះហត្ថលេខា។ សូមស្នើសុំឯកសារដែលត្រូវនឹងទំព័រនោះ។',
  }),
  'guideline-not-here': ({ id, version }) => ({
    message: `គ្មានគោលការណ៍ណែនាំ ${id} ${version} នៅទីនេះទេ។`,
    hint: 'សូមដាក់គោលការណ៍ណែនាំនោះជាមួយគោលការណ៍ណែនាំរបស់លោកអ្នក ឬបញ្ជាក់ថត៖ --guidelines',
  }),
  'guideline-not-released': ({ id, version }) => ({
    message: `${id} ${version} មិនមានក្នុងបញ្ជីកំណែដែលបានចេញផ្សាយទេ។`,
    hint: 'អាចផ្ទៀងផ្ទាត់បានតែកំណែដែលបានចេញផ្សាយ។ សូមសួរអ្នករក្សាគោលការណ៍ណែនាំ។',
  }),
  'guideline-not-registered': ({ id, version, found }) => ({
    message: `អ្នកផ្ញើបានប្រើ ${id} ${version} ផ្សេងពីកំណែដែលបានចុះបញ្ជី (${found.slice(0, 12)}…)។`,
    hint: 'បញ្ជីត្រួតពិនិត្យអាចត្រូវបានប្ដូរឱ្យងាយជាងមុន។ ពិន្ទុខាងក្រោមផ្អែកលើបញ្ជីរបស់លោកអ្នក។',
  }),
  'score-other': ({ stated, follows }) => ({
    message: `ទិន្នន័យបញ្ជាក់ ${stated} ប៉ុន្តែចម្លើយផ្ដល់ ${follows}។`,
    hint: 'សូមចាត់ទុកថាឯកសារនេះត្រូវបានកែ ហើយស្នើសុំឱ្យអង្គភាពដាក់ជូនម្ដងទៀត។',
  }),
  'answers-not-allowed': ({ items }) => ({
    message: `ចម្លើយដែលគោលការណ៍ណែនាំមិនអនុញ្ញាត ឬចំណុចដែលមិនបានសួរ៖ ${some(items)}។`,
    hint: 'copcheck submit មិនសរសេរចម្លើយបែបនេះទេ។ សូមចាត់ទុកថាឯកសារនេះត្រូវបានកែ។',
  }),
  'report-other': () => ({
    message: 'របាយការណ៍ដែលគូរពីទិន្នន័យ មិនដូចរបាយការណ៍ដែលបានទទួលទេ។',
    hint: 'អ្វីដែលរបាយការណ៍បង្ហាញ អាចមិនដូចចម្លើយ។ សូមសរសេរច្បាប់ចម្លងរបស់លោកអ្នក៖ --redraw own.pdf',
  }),
  'report-of-other-program': ({ found, expected }) => ({
    message: `របាយការណ៍នេះគូរដោយ ${found} ប៉ុន្តែកម្មវិធីនេះគឺ ${expected}។`,
    hint: 'សូមផ្ទៀងផ្ទាត់ដោយកំណែនោះ ឬអានច្បាប់ចម្លងរបស់លោកអ្នក៖ --redraw own.pdf',
  }),
  'report-of-other-template': () => ({
    message: 'របាយការណ៍នេះគូរដោយគំរូផ្សេងពីគំរូនៅទីនេះ។',
    hint: 'សូមបញ្ជាក់គំរូរបស់អ្នកផ្ញើដោយ --template ឬអានច្បាប់ចម្លងរបស់លោកអ្នក៖ --redraw own.pdf',
  }),
  'report-of-other-texts': () => ({
    message: 'របាយការណ៍នេះគូរដោយព័ត៌មានទំនាក់ទំនង ឬការបកប្រែផ្សេងពីនៅទីនេះ។ ទាំងពីរនេះអាចកែបានដោយគ្មានកំណែថ្មី។',
    hint: 'សូមអានច្បាប់ចម្លងរបស់លោកអ្នក៖ --redraw own.pdf',
  }),
} satisfies Partial<Sentences>;
