import type { Sentences } from '../../en/complaints/sentences.ts';
import type { PackageFault } from '../../../problems/facts.ts';
import { some } from './sentences.ts';

/** After the name of an entry, or after the package itself. */
const faults: Readonly<Record<PackageFault, string>> = {
  empty: 'មានឈ្មោះទទេ',
  'too-long': 'មានឈ្មោះវែងពេកសម្រាប់ប្រព័ន្ធខ្លះ',
  encoding: 'មានឈ្មោះដែលមិនត្រូវបានសរសេរជា UTF-8',
  control: 'មានតួអក្សរបញ្ជាក្នុងឈ្មោះ',
  direction: 'មានតួអក្សរក្នុងឈ្មោះ ដែលបង្វែរទិសដៅអក្សរ',
  backslash: 'មានសញ្ញា \\ ក្នុងឈ្មោះ ដែលនាំទៅថតផ្សេងលើ Windows',
  drive: 'បញ្ជាក់ថាស ដូច្នេះនាំទៅក្រៅកញ្ចប់',
  stream: 'មានសញ្ញា : ក្នុងឈ្មោះ ដែលលាក់ឯកសារនៅក្រោយឯកសារផ្សេងលើ Windows',
  character: 'មានតួអក្សរក្នុងឈ្មោះ ដែល Windows មិនអនុញ្ញាត',
  absolute: 'បញ្ជាក់កន្លែងលើថាស នៅក្រៅកញ្ចប់',
  traversal: 'នាំចេញពីថតរបស់កញ្ចប់',
  'not-composed': 'សរសេរអក្សរក្នុងឈ្មោះជាពីរផ្នែក ដូច្នេះមើលទៅដូចឈ្មោះផ្សេង',
  trailing: 'បញ្ចប់ដោយសញ្ញា . ឬចន្លោះ ដែល Windows លុបចេញ',
  reserved: 'មានឈ្មោះរបស់ឧបករណ៍លើ Windows',
  nested: 'ជាឯកសារដែលផ្ទុកឯកសារផ្សេង',
  duplicate: 'មាន 2 ដងក្នុងកញ្ចប់',
  'case-twin': 'ខុសពីឯកសារផ្សេងតែអក្សរតូចនិងអក្សរធំ',
  'form-twin': 'ខុសពីឯកសារផ្សេងតែរបៀបកូដអក្សរ',
  link: 'ជាតំណទៅកន្លែងផ្សេង',
  device: 'មិនមែនជាឯកសារ ប៉ុន្តែជាឧបករណ៍ ឬបំពង់ (pipe)',
  folder: 'ជាថត។ copcheck ដាក់តែឯកសារក្នុងកញ្ចប់',
  encrypted: 'ត្រូវបានអ៊ិនគ្រីប (encrypted)',
  method: 'ត្រូវបានបង្រួមតាមវិធីដែល copcheck មិនប្រើ',
  'not-a-package': 'មិនមែនជាឯកសារ zip ឬមិនពេញលេញ',
  before: 'មានអ្វីមួយនៅមុខឯកសារដំបូង',
  behind: 'មានអ្វីមួយនៅក្រោយចុងបញ្ចប់',
  between: 'នៅក្រោយបៃដែលមិនមែនជារបស់ឯកសារណា',
  overlap: 'ប្រើបៃរួមគ្នាជាមួយឯកសារផ្សេង',
  'two-accounts': 'ត្រូវបានពណ៌នា 2 របៀប ដែលមានតែមួយអាចត្រឹមត្រូវ',
  'lying-size': 'មានទំហំខុសពីអ្វីដែលកញ្ចប់បញ្ជាក់',
  checksum: 'មិនត្រូវនឹងលេខផ្ទៀងផ្ទាត់ (checksum)',
  damaged: 'ខូច',
  outside: 'នៅក្រៅថតតែមួយនៃកញ្ចប់',
  repacked: 'ត្រូវបានដាក់ក្នុងកញ្ចប់ម្ដងទៀតដោយកម្មវិធីកុំព្យូទ័រផ្សេង',
};

const askWhole = 'សូមស្នើសុំឯកសារដែល copcheck submit បានសរសេរ ពីអ្នកផ្ញើ។';

const askAgain = `គ្មានអ្វីពីកញ្ចប់នេះត្រូវបានសរសេរនៅទីណាទេ។ ${askWhole}`;

const size = (bytes: number): string =>
  bytes >= 1024 ** 3
    ? `${(bytes / 1024 ** 3).toFixed(1)} GB`
    : `${(bytes / 1024 ** 2).toFixed(bytes < 100 * 1024 ** 2 ? 1 : 0)} MB`;

/** What can be wrong with a package that was handed in. */
export const packageComplaints = {
  'package-unsafe': ({ reason, entry }) => ({
    message: `${entry === '' ? 'កញ្ចប់នេះ' : `«${entry}»`} ${faults[reason]}។`,
    hint: askAgain,
  }),
  'package-too-big': ({ what, entry, found, limit }) => ({
    message: {
      entries: `កញ្ចប់បញ្ជាក់ថាមានឯកសារចំនួន ${found} ប៉ុន្តែអានបានយ៉ាងច្រើន ${limit}។`,
      one: `«${entry}» នឹងមានទំហំ ${size(found)} ប៉ុន្តែអានបានយ៉ាងច្រើន ${size(limit)}។`,
      all: `កញ្ចប់នេះនឹងមានទំហំ ${size(found)} ឬលើសនេះ ប៉ុន្តែអានបានយ៉ាងច្រើន ${size(limit)}។`,
      ratio: `«${entry}» នឹងធំជាងទំហំក្នុងកញ្ចប់ ${found} ដង ប៉ុន្តែអានបានយ៉ាងច្រើន ${limit} ដង។`,
    }[what],
    hint: askAgain,
  }),
  'package-without-data': () => ({
    message: 'កញ្ចប់នេះគ្មាន data/submission.json ទេ ឬឯកសារនោះធំពេក។',
    hint: askWhole,
  }),
  'package-missing': ({ files }) => ({
    message: `ខ្វះក្នុងកញ្ចប់៖ ${some(files)}។`,
    hint: 'សូមស្នើសុំកញ្ចប់ពេញលេញពីអ្នកផ្ញើ។',
  }),
  'package-extra': ({ files }) => ({
    message: `មានក្នុងកញ្ចប់ ប៉ុន្តែមិនមែនជារបស់ចម្លើយណាទេ៖ ${some(files)}។`,
    hint: 'មានអ្នកដាក់វានៅទីនោះក្រោយពេល copcheck សរសេរកញ្ចប់។ មិនត្រូវបើកវាឡើយ។ សូមស្នើសុំកញ្ចប់ម្ដងទៀត។',
  }),
  'package-changed': ({ files }) => ({
    message: `ខុសពីបញ្ជីនៃកញ្ចប់៖ ${some(files)}។`,
    hint: 'ឯកសារនេះខូចពេលផ្ញើ ឬត្រូវបានកែប្រែ។ សូមស្នើសុំកញ្ចប់ម្ដងទៀតពីអ្នកផ្ញើ។',
  }),
  'package-evidence': ({ files }) => ({
    message: `ភស្តុតាងដែលចម្លើយបញ្ជាក់ ប៉ុន្តែគ្មានក្នុងកញ្ចប់៖ ${some(files)}។`,
    hint: 'សូមស្នើសុំកញ្ចប់ដែលជារបស់ចម្លើយទាំងនេះ ពីអ្នកផ្ញើ។',
  }),
  'package-tags': ({ files }) => ({
    message: `មិនត្រូវនឹងអ្វីដែលមានក្នុងកញ្ចប់៖ ${some(files)}។`,
    hint: 'ការពណ៌នាកញ្ចប់ត្រូវបានកែប្រែ។ សូមស្នើសុំកញ្ចប់ម្ដងទៀតពីអ្នកផ្ញើ។',
  }),
  'package-order': () => ({
    message: 'ឯកសារមានលំដាប់ខុសពីលំដាប់ដែល copcheck សរសេរ៖ មានអ្នកដាក់វាក្នុងកញ្ចប់ម្ដងទៀត។',
    hint: askWhole,
  }),
  'package-name': ({ found, expected }) => ({
    message: `ថតក្នុងកញ្ចប់មានឈ្មោះ «${found}» ប៉ុន្តែទិន្នន័យនេះជារបស់ «${expected}»។`,
    hint: `ទិន្នន័យអាចមកពីកញ្ចប់ផ្សេង។ ${askWhole}`,
  }),
  'package-report': () => ({
    message: 'ទិន្នន័យក្នុងរបាយការណ៍មិនដូចទិន្នន័យក្នុងកញ្ចប់ទេ។',
    hint: 'មួយក្នុងចំណោមទាំងពីរមកពីកន្លែងផ្សេង។ សូមស្នើសុំកញ្ចប់ម្ដងទៀតពីអ្នកផ្ញើ។',
  }),
  'package-guideline': ({ items, parts }) => ({
    message: [
      'គោលការណ៍ណែនាំក្នុងកញ្ចប់មិនដូចនៅទីនេះទេ។',
      ...(items.length > 0 ? [`ចំណុចដែលខុសគ្នា៖ ${some(items)}។`] : []),
      ...(parts.length > 0 ? [`ខុសគ្នាផងដែរ៖ ${some(parts)}។`] : []),
    ].join(' '),
    hint: 'អង្គភាពអាចបានឆ្លើយបញ្ជីត្រួតពិនិត្យផ្សេង។ ពិន្ទុខាងក្រោមគិតតាមគោលការណ៍ណែនាំរបស់លោកអ្នក។',
  }),
  'package-guideline-unnamed': () => ({
    message: 'គោលការណ៍ណែនាំក្នុងកញ្ចប់មិនមែនជាកំណែដែលទិន្នន័យបញ្ជាក់ទេ។',
    hint: 'វាត្រូវបានកែប្រែ ឬប្ដូរ ហើយមិនត្រូវបានប្រើទេ។ ពិន្ទុខាងក្រោមគិតតាមគោលការណ៍ណែនាំរបស់លោកអ្នក។',
  }),
} satisfies Partial<Sentences>;
