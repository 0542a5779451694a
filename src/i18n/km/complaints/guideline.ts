import type { ReferenceKind } from '../../../problems/facts.ts';
import type { Sentences } from '../../en/complaints/sentences.ts';
import { list, meant } from './sentences.ts';

const kinds: Readonly<Record<ReferenceKind, string>> = {
  area: 'ផ្នែក',
  segment: 'ប្រភេទអង្គភាព',
  'scope question': 'សំណួរអំពីវិសាលភាព',
  source: 'ប្រភព',
  item: 'ចំណុច',
};

/** What can be wrong with a guideline. */
export const guidelineComplaints = {
  'guideline-unknown': ({ found, known, meant: word }) => ({
    message: `គ្មានគោលការណ៍ណែនាំ «${found}» ទេ។`,
    hint: meant(word, `ក្នុងកម្មវិធីមាន៖ ${list(known)}។ អាចបញ្ជាក់ថតផងដែរ។`),
  }),
  'guideline-missing-file': ({ file }) => ({
    message: `ខ្វះឯកសារ ${file}។`,
    hint: 'កំណែមួយ និងការបកប្រែនីមួយៗរបស់វា មានក្នុងថតតែមួយនូវ guideline.yaml, scoring.yaml, contacts.yaml, core.yaml និងឯកសារមួយសម្រាប់ប្រភេទអង្គភាពនីមួយៗ តាមឈ្មោះរបស់វា។',
  }),
  'guideline-id-taken': ({ id }) => ({
    message: `កូដ «${id}» ត្រូវបានប្រើរួចហើយ។`,
    hint: 'សូមផ្ដល់កូដផ្សេងដល់មួយក្នុងចំណោមពីរ។ កូដនៃចំណុចដែលបានចេញផ្សាយមិនផ្លាស់ប្ដូរឡើយ។',
  }),
  'guideline-reference': ({ kind, id, meant: word }) => ({
    message: `គ្មាន${kinds[kind]} «${id}» ក្នុងគោលការណ៍ណែនាំនេះទេ។`,
    hint: meant(word, `សូមកែឈ្មោះ ឬបន្ថែម${kinds[kind]}។`),
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
  'translation-missing': ({ id, field, gap }) => {
    switch (gap.is) {
      case 'entry-missing':
        return {
          message: `ភាសាអង់គ្លេសមាន ${id} ក្រោម «${field}» ប៉ុន្តែការបកប្រែនេះគ្មាន។`,
          hint: 'សូមបកប្រែវា៖ សូមបន្ថែមធាតុរបស់វានៅទីនេះ។',
        };
      case 'entry-extra':
        return {
          message: `ការបកប្រែនេះមាន ${id} ក្រោម «${field}» ប៉ុន្តែភាសាអង់គ្លេសគ្មាន។`,
          hint: 'សូមកែវា ឬដកធាតុនេះចេញ។',
        };
      case 'text-missing':
        return {
          message: `«${field}» នៃ ${id} មិនទាន់បានបកប្រែ។`,
          hint: `សូមបន្ថែមបន្ទាត់ «${field}: …»៖ អត្ថបទអង់គ្លេសទាំងអស់ត្រូវមានការបកប្រែ។`,
        };
      case 'text-extra':
        return {
          message: `${id} មាន «${field}» នៅទីនេះ ប៉ុន្តែភាសាអង់គ្លេសគ្មាន។`,
          hint: 'សូមដកវាចេញ ឬបន្ថែមវាក្នុងភាសាអង់គ្លេសជាមុន។',
        };
      case 'other-levels':
        return {
          message: `«${field}» នៃ ${id}៖ នៅទីនេះសម្រាប់កម្រិត ${list(gap.translated.map(String))} ប៉ុន្តែភាសាអង់គ្លេសសម្រាប់កម្រិត ${list(gap.english.map(String))}។`,
          hint: 'សូមដាក់កំណត់សម្គាល់នីមួយៗ តាមកម្រិតរបស់វាក្នុងភាសាអង់គ្លេស។',
        };
      case 'other-count':
        return {
          message: `«${field}» នៃ ${id}៖ នៅទីនេះមាន ${gap.translated} ប៉ុន្តែភាសាអង់គ្លេសមាន ${gap.english}។`,
          hint: 'សូមបកប្រែធាតុនីមួយៗនៃភាសាអង់គ្លេស តាមលំដាប់ដដែល។',
        };
    }
  },
  'guideline-altered': ({ file }) => ({
    message: `${file} មិនមែនជាគោលការណ៍ណែនាំដែលការវាយតម្លៃនេះបានចាប់ផ្ដើមជាមួយទេ៖ វាត្រូវបានកែ។`,
    hint: 'សូមយកឯកសារនេះពីច្បាប់បម្រុងទុក (backup)។ ចម្លើយរបស់លោកអ្នកមានសុវត្ថិភាពក្នុងថត «answers»។',
  }),
} satisfies Partial<Sentences>;
