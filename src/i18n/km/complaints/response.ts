import type { Sentences } from '../../en/complaints/sentences.ts';
import { some } from './sentences.ts';

const askAgain = 'សូមស្នើសុំឯកសារប្រគល់ត្រឡប់វិញនៃកំណែដែលបានដាក់ជូនចុងក្រោយ ពីអ្នកពិនិត្យ។';

const whole = 'ព័ត៌មានដែលប្រើសម្រាប់ការវាយតម្លៃទាំងមូល';

/** What can be wrong with an answer to a reviewer. */
export const responseComplaints = {
  'submission-locked': ({ revision, asked, items, others }) => {
    const what = [...(items.length > 0 ? [some(items)] : []), ...(others ? [whole] : [])].join(
      ' និង',
    );
    const locked = what === '' ? '' : ` មិនអាចកែបាន៖ ${what}។`;
    return {
      message:
        asked.length === 0
          ? `បានដាក់ជូនកំណែទី ${revision} ហើយ ដូច្នេះមិនអាចកែអ្វីបានទេ។${locked}`
          : `បានដាក់ជូនកំណែទី ${revision} ហើយ ដូច្នេះអាចកែបានតែចំណុចដែលអ្នកពិនិត្យសួរ៖ ${some(asked)}។${locked}`,
      hint: 'បើអ្នកពិនិត្យបានផ្ញើឯកសារប្រគល់ត្រឡប់វិញ៖ copcheck respond <return-file> បើលោកអ្នកកែដោយខ្លួនឯង៖ copcheck reopen --because "…"',
    };
  },
  'changed-since': ({ revision, items }) => ({
    message: `បានផ្លាស់ប្ដូរក្រោយពេលដាក់ជូនកំណែទី ${revision} ទោះបីមិនអាចកែបានក៏ដោយ៖ ${items.length === 0 ? whole : some(items)}។`,
    hint: 'ទិនានុប្បវត្តិរបស់អ្នកចូលរួមឆ្លើយម្នាក់បានមកដល់ក្រោយ។ បើត្រូវដាក់ជូន សូមបញ្ជាក់មូលហេតុ៖ copcheck reopen --because "…"',
  }),
  'questions-open': ({ items }) => ({
    message: `សំណួររបស់អ្នកពិនិត្យដែលមិនទាន់ឆ្លើយតប៖ ${some(items)}។`,
    hint: 'សូមឆ្លើយតបសំណួរនីមួយៗ៖ copcheck respond --item <item> --reply "…"',
  }),
  'nothing-handed-in': () => ({
    message: 'មិនទាន់បានដាក់ជូនអ្វីទេ។',
    hint: 'សូមដាក់ជូនជាមុន៖ copcheck submit',
  }),
  'nothing-locked': () => ({
    message: 'អាចកែបានទាំងអស់រួចហើយ។',
    hint: 'សូមកែអ្វីដែលខុស រួចដាក់ជូន៖ copcheck submit',
  }),
  'return-other-company': ({ found, expected }) => ({
    message: `ឯកសារប្រគល់ត្រឡប់វិញនេះសម្រាប់ ${found} ប៉ុន្តែនេះជាការវាយតម្លៃរបស់ ${expected}។`,
    hint: 'ឯកសារនេះជារបស់អង្គភាពផ្សេង។ សូមជូនដំណឹងអ្នកពិនិត្យ ហើយលុបឯកសារនេះ។',
  }),
  'return-other-assessment': ({ found, expected }) => ({
    message: `ឯកសារប្រគល់ត្រឡប់វិញនេះសម្រាប់ការវាយតម្លៃ «${found}» ប៉ុន្តែនេះជាការវាយតម្លៃ «${expected}»។`,
    hint: 'សូមបញ្ជាក់ថតនៃការវាយតម្លៃនោះ៖ copcheck respond <return-file> <folder>',
  }),
  'return-other-revision': ({ found, expected }) => ({
    message: `ឯកសារប្រគល់ត្រឡប់វិញនេះនិយាយអំពីកំណែទី ${found} ប៉ុន្តែកំណែដែលបានដាក់ជូនចុងក្រោយគឺកំណែទី ${expected}។`,
    hint: askAgain,
  }),
  'return-other-submission': ({ revision }) => ({
    message: `ឯកសារប្រគល់ត្រឡប់វិញនេះនិយាយអំពីកំណែទី ${revision} ផ្សេងពីកំណែដែលបានដាក់ជូនពីទីនេះ។`,
    hint: 'មានអ្នកបានដាក់ជូនពីច្បាប់ចម្លងផ្សេងនៃថតនេះ ឬបានកែឯកសារ។ សូមប្រៀបធៀបកូដត្រាជាមួយអ្នកពិនិត្យ។',
  }),
  'return-loaded': ({ revision }) => ({
    message: `ឯកសារប្រគល់ត្រឡប់វិញនៃកំណែទី ${revision} នេះបានបញ្ចូលរួចហើយ។`,
    hint: 'សូមមើលអ្វីដែលនៅសល់៖ copcheck respond',
  }),
  'return-asks-twice': ({ items }) => ({
    message: `ឯកសារប្រគល់ត្រឡប់វិញនេះសួរពីរដងអំពី ${some(items)}។`,
    hint: 'copcheck review មិនសរសេរបែបនេះទេ៖ មានអ្នកបានកែឯកសារ។ សូមស្នើសុំឯកសារដើមពីអ្នកពិនិត្យ។',
  }),
  'not-asked-back': ({ revision }) => ({
    message: `មិនទាន់បានបញ្ចូលឯកសារប្រគល់ត្រឡប់វិញនៃកំណែទី ${revision} ទេ។`,
    hint: 'សូមបញ្ចូលឯកសារដែលអ្នកពិនិត្យបានផ្ញើ៖ copcheck respond <return-file>',
  }),
  'question-unknown': ({ id, asked }) => ({
    message: `អ្នកពិនិត្យមិនបានសួរអំពី «${id}» ទេ។`,
    hint: asked.length === 0 ? 'គ្មានសំណួរទេ។' : `ចំណុចដែលបានសួរ៖ ${some(asked)}។`,
  }),
  'because-short': ({ length, least }) => ({
    message: `មូលហេតុមាន ${length} តួអក្សរ ប៉ុន្តែត្រូវមានយ៉ាងហោចណាស់ ${least}។`,
    hint: 'សូមសរសេរថា អ្វីខុសក្នុងឯកសារដែលបានដាក់ជូន។ អ្នកពិនិត្យនឹងអានមូលហេតុនេះ។',
  }),
  'reply-empty': () => ({
    message: 'ការឆ្លើយតបគ្មានអត្ថបទទេ។',
    hint: 'សូមសរសេរអ្វីដែលពិត និងកន្លែងដែលអាចមើលបាន៖ --reply "…"',
  }),
  'reply-too-long': ({ length, most }) => ({
    message: `ការឆ្លើយតបមាន ${length} តួអក្សរ ប៉ុន្តែអាចដាក់ជូនបានយ៉ាងច្រើន ${most}។`,
    hint: 'សូមសរសេរឱ្យខ្លី ហើយបញ្ជាក់ឯកសារជាភស្តុតាងនៃចំណុច។',
  }),
  'reply-incomplete': () => ({
    message: 'ការឆ្លើយតបត្រូវមានចំណុច និងអត្ថបទ ហើយមិនត្រូវមានឯកសារប្រគល់ត្រឡប់វិញទេ។',
    hint: 'ដូចជា៖ copcheck respond --item CSAM-02 --reply "…"',
  }),
} satisfies Partial<Sentences>;
