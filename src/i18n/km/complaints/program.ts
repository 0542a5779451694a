import type { Sentences } from '../../en/complaints/sentences.ts';
import { list } from './sentences.ts';

/** What can be wrong with a report and a command line. */
export const programComplaints = {
  'glyph-missing': ({ characters, text }) => ({
    message: `ពុម្ពអក្សរនៃរបាយការណ៍មិនអាចគូរ ${characters} ក្នុង «${text}» បានទេ។`,
    hint: 'សូមសរសេរអត្ថបទដោយគ្មានតួអក្សរទាំងនេះ។',
  }),
  'template-broken': ({ file }) => ({
    message: `${file} បាត់ ឬមិនអាចប្រើជាផ្នែកនៃគំរូរបាយការណ៍បានទេ។`,
    hint: 'សូមប្រៀបធៀបថតនេះជាមួយ templates/report ដែលមកជាមួយ copcheck។',
  }),
  'nothing-to-check': ({ folder }) => ({
    message: `គ្មានគោលការណ៍ណែនាំក្នុង ${folder} និងក្នុងថតខាងក្រោមវាទេ។`,
    hint: 'សូមបញ្ជាក់ថតនៃកំណែមួយ ដែលមាន guideline.yaml ថតខាងលើវា ឬឯកសារមួយ។',
  }),
  'nothing-matches': ({ pattern }) => ({
    message: `គ្មានឯកសារ YAML ណាត្រូវនឹង «${pattern}» ទេ។`,
    hint: 'សូមចាប់ផ្ដើមពីថតបច្ចុប្បន្ន ហើយដាក់លំនាំឈ្មោះក្នុងសញ្ញា " " ដូចជា "guidelines/**/isp.yaml"។',
  }),
  usage: ({ said, command }) => ({
    message: `ពាក្យបញ្ជាមិនត្រឹមត្រូវ៖ ${said}`,
    hint: `សូមប្រើ «${command} --help» ដើម្បីមើលរបៀបប្រើ។`,
  }),
  'no-terminal': () => ({
    message: 'ពាក្យបញ្ជានេះសួរសំណួរ ហើយត្រូវការផ្ទាំងបញ្ជា។',
    hint: 'សូមឆ្លើយដោយ «copcheck answer <item> <0-4 or na>» ឬ «copcheck import answers.yaml»។',
  }),
  'language-unknown': ({ found, known }) => ({
    message: `គ្មានភាសា «${found}» ក្នុងកម្មវិធីទេ។`,
    hint: `សូមប្រើភាសាមួយក្នុងចំណោម៖ ${list(known)}។`,
  }),
  'threshold-unreal': ({ found }) => ({
    message: `«${found}» មិនមែនជាពិន្ទុពី 0 ដល់ 100 ទេ។`,
    hint: 'សូមសរសេរចំនួនដែលមានយ៉ាងច្រើន 1 ខ្ទង់ក្រោយសញ្ញាចុច ដូចជា --fail-under 65។',
  }),
  'what-if-form': ({ found }) => ({
    message: `«${found}» មិនមែនជាការសន្មតទេ។`,
    hint: 'សូមសរសេរចំណុច និងកម្រិត ដូចជា --what-if CSAM-02=3។',
  }),
  'organisation-missing': () => ({
    message: 'ខ្វះឈ្មោះអង្គភាព។',
    hint: 'សូមផ្ដល់ដោយ --organisation "…"។',
  }),
  'demo-folder-taken': ({ folder }) => ({
    message: `${folder} មានឯកសារផ្សេង ដូច្នេះគំរូមិនត្រូវបានសរសេរនៅទីនោះទេ។`,
    hint: 'សូមបញ្ជាក់ថតផ្សេង៖ copcheck demo my-demo។',
  }),
} satisfies Partial<Sentences>;
