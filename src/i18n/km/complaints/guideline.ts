import type { Sentences } from '../../en/complaints/sentences.ts';
import { list, meant } from './sentences.ts';

/** What can be wrong with a guideline. */
export const guidelineComplaints = {
  'guideline-unknown': ({ found, known, meant: word }) => ({
    message: `គ្មានគោលការណ៍ណែនាំ «${found}» ទេ។`,
    hint: meant(word, `ក្នុងកម្មវិធីមាន៖ ${list(known)}។ អាចបញ្ជាក់ថតផងដែរ។`),
  }),
  'guideline-missing-file': ({ file }) => ({
    message: `គោលការណ៍ណែនាំនេះគ្មានឯកសារ ${file} ទេ។`,
    hint: 'កំណែមួយមាន guideline.yaml scoring.yaml contacts.yaml core.yaml និងឯកសារមួយសម្រាប់ប្រភេទអង្គភាពនីមួយៗ។',
  }),
  'guideline-id-taken': ({ id }) => ({
    message: `កូដ «${id}» ត្រូវបានប្រើរួចហើយ។`,
    hint: 'សូមផ្ដល់កូដផ្សេងដល់មួយក្នុងចំណោមពីរ។ កូដនៃចំណុចដែលបានចេញផ្សាយមិនផ្លាស់ប្ដូរឡើយ។',
  }),
  'guideline-reference': ({ kind, id }) => ({
    message: `គ្មាន ${kind} «${id}» ក្នុងគោលការណ៍ណែនាំនេះទេ។`,
    hint: `សូមកែឈ្មោះ ឬបន្ថែម ${kind}។`,
  }),
  'guideline-sum': ({ total }) => ({
    message: `ទម្ងន់នៃផ្នែកទាំងអស់បូកបាន ${total} មិនមែន 100 ទេ។`,
    hint: total < 100 ? `សូមបន្ថែម ${100 - total}។` : `សូមដក ${total - 100}។`,
  }),
  'guideline-released': ({ id, version }) => ({
    message: `${id} ${version} ត្រូវបានចេញផ្សាយរួចហើយ ប៉ុន្តែលែងដូចអ្វីដែលបានចេញផ្សាយ។`,
    hint: 'កំណែដែលបានចេញផ្សាយមិនផ្លាស់ប្ដូរឡើយ៖ សូមដកការកែនេះវិញ ឬកែក្នុងថតនៃកំណែថ្មី។',
  }),
  'guideline-rule': ({ message, hint }) => ({ message, hint }),
  'ignore-without-reason': ({ rule }) => ({
    message:
      rule === '' ? 'កំណត់សម្គាល់នេះមិនប្រាប់ថាបិទវិធានណាទេ។' : `កំណត់សម្គាល់នេះបិទវិធាន ${rule} ដោយគ្មានមូលហេតុ។`,
    hint: `សូមសរសេរមូលហេតុ៖ # copcheck-ignore ${rule === '' ? 'one-question-per-item' : rule}: មូលហេតុ។`,
  }),
  'ignore-unknown-rule': ({ found, meant: word }) => ({
    message: `គ្មានវិធាន «${found}» ដែលអាចបិទបានទេ។`,
    hint: meant(word, 'អាចបិទបានតែអ្វីដែលវិធានណាមួយបានរកឃើញ។ ថត docs/rules មានទំព័រសម្រាប់វិធាននីមួយៗ។'),
  }),
  'ignore-unused': ({ rule }) => ({
    message: `កំណត់សម្គាល់នេះបិទវិធាន ${rule} ប៉ុន្តែវិធាននោះរកមិនឃើញអ្វីនៅទីនេះទេ។`,
    hint: 'សូមលុបកំណត់សម្គាល់នេះ។ វាមានប្រសិទ្ធភាពលើបន្ទាត់របស់វា ឬលើបន្ទាត់បន្ទាប់ បើគ្មានអ្វីផ្សេងលើបន្ទាត់របស់វា។',
  }),
  'translation-stale': ({ id, stamped }) => ({
    message: stamped
      ? `អត្ថបទអង់គ្លេសនៃ ${id} បានផ្លាស់ប្ដូរ ក្រោយពេលបកប្រែ។`
      : `ការបកប្រែនៃ ${id} មិនប្រាប់ថាធ្វើឡើងពីអត្ថបទអង់គ្លេសណាទេ។`,
    hint: 'សូមប្រៀបធៀបទាំងពីរ កែការបកប្រែ រួចបញ្ជាក់វា៖ copcheck lint --stamp ជាមួយថតនៃគោលការណ៍ណែនាំ។',
  }),
  'translation-missing': ({ id, field }) => ({
    message: `ការបកប្រែនៃ ${id} ខុសពីភាសាអង់គ្លេសត្រង់ «${field}»៖ មានច្រើនជាង តិចជាង ឬគ្មាន។`,
    hint: 'សូមបកប្រែអត្ថបទទាំងអស់នៃចំណុចនេះ ឱ្យមានចំនួនបន្ទាត់ដូចភាសាអង់គ្លេស។',
  }),
  'guideline-altered': ({ file }) => ({
    message: `${file} មិនមែនជាគោលការណ៍ណែនាំដែលការវាយតម្លៃនេះបានចាប់ផ្ដើមជាមួយទេ៖ វាត្រូវបានកែ។`,
    hint: 'សូមយកឯកសារនេះពីច្បាប់បម្រុងទុក (backup)។ ចម្លើយរបស់លោកអ្នកមានសុវត្ថិភាពក្នុងថត «answers»។',
  }),
} satisfies Partial<Sentences>;
