import type { BreakOff } from '../../../problems/facts.ts';
import type { Sentences } from '../../en/complaints/sentences.ts';
import { list } from './sentences.ts';

const reasons: Readonly<Record<BreakOff, string>> = {
  memory: 'វាប្រើអង្គចងចាំលើសពីឯកសារដាក់ជូនធម្មតា',
  time: 'វាចំណាយពេលលើសពីឯកសារដាក់ជូនធម្មតា',
  bug: 'មានកំហុសរបស់ copcheck',
};

/** What can be wrong with many submissions together. */
export const sectorComplaints = {
  'nothing-to-verify': ({ folder }) => ({
    message: `គ្មានរបាយការណ៍ កញ្ចប់ឯកសារ ឬ submission.json ក្នុង ${folder} និងក្នុងថតខាងក្រោមវាទេ។`,
    hint: 'សូមបញ្ជាក់ថតដែលមានឯកសារឈ្មោះបញ្ចប់ដោយ .pdf, .zip ឬ submission.json។ ឯកសារលាក់ និងតំណត្រូវបានរំលង។',
  }),
  'one-file-only': ({ flag, files }) => ({
    message: `${flag} ប្រើបានតែជាមួយឯកសារមួយ ប៉ុន្តែនៅទីនេះមាន ${files}។`,
    hint: `សូមដាក់ឈ្មោះតែឯកសារមួយដែលវាត្រូវប្រើជាមួយ៖ <file> ${flag} …`,
  }),
  'report-skipped': () => ({
    message: 'របាយការណ៍មិនត្រូវបានគូរម្ដងទៀតទេ តាម --skip-report។',
    hint: 'បើគ្មាន --skip-report របាយការណ៍ត្រូវបានប្រៀបធៀបជាមួយទិន្នន័យ។',
  }),
  'own-guideline-broken': ({ file }) => ({
    message: `មិនអាចអានច្បាប់ចម្លងគោលការណ៍ណែនាំរបស់លោកអ្នកបានទេ៖ ${file}។`,
    hint: 'សូមមើលកំហុស៖ copcheck lint',
  }),
  'check-broke-off': ({ reason }) => ({
    message: `ការផ្ទៀងផ្ទាត់ឯកសារនេះមិនបានចប់ទេ៖ ${reasons[reason]}។`,
    hint: 'មិនត្រូវពឹងផ្អែកលើឯកសារនេះទេ។ សូមផ្ទៀងផ្ទាត់វាតែមួយដើម្បីមើលបន្ថែម ហើយជូនដំណឹងអំពីអ្វីដែល copcheck បង្ហាញ។',
  }),
  'sector-empty': ({ folder }) => ({
    message: `គ្មានឯកសារដាក់ជូននៅក្នុង ${folder} ទេ។`,
    hint: 'សូមដាក់ឯកសារដែលអង្គភាពបានដាក់ជូននៅទីនោះ៖ របាយការណ៍ (.pdf) កញ្ចប់ (.zip) ឬ submission.json។',
  }),
  'sector-guidelines-mixed': ({ ids }) => ({
    message: `ឯកសារដាក់ជូនទាំងនេះធ្វើតាមគោលការណ៍ណែនាំផ្សេងគ្នា៖ ${list(ids)}។`,
    hint: 'សូមប្រៀបធៀបតែមួយ៖ --guideline <id>',
  }),
} satisfies Partial<Sentences>;
