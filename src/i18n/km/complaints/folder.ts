import type { JournalFault } from '../../../problems/facts.ts';
import type { Sentences } from '../../en/complaints/sentences.ts';
import { obstacles } from './sentences.ts';

const faults: Readonly<Record<JournalFault, string>> = {
  'not-json': 'មិនអាចអានបាន',
  altered: 'ត្រូវបានកែក្រោយពេលសរសេរ',
  order: 'មិនតាមលំដាប់៖ បន្ទាត់មុនវាបាត់ ឬស្ទួន',
  chain: 'មិនបន្តពីបន្ទាត់មុន',
  'unknown-event': 'ត្រូវបានសរសេរដោយ copcheck កំណែថ្មីជាង',
};

/** `2026-09-30T09:12:00.000+07:00` as `2026-09-30 09:12`, on the clock of whoever wrote it. */
const minute = (moment: string): string => moment.slice(0, 16).replace('T', ' ');

/** What can be wrong with a working folder and the disk. */
export const folderComplaints = {
  'not-an-assessment': ({ folder }) => ({
    message: `${folder} មិនមានការវាយតម្លៃទេ។`,
    hint: 'សូមទៅកាន់ថតនៃការវាយតម្លៃ បញ្ជាក់វានៅចុងពាក្យបញ្ជា ឬចាប់ផ្ដើមថ្មី៖ copcheck start។',
  }),
  'already-an-assessment': ({ folder }) => ({
    message: `${folder} មានការវាយតម្លៃរួចហើយ។`,
    hint: 'សូមបន្តដោយ «copcheck assess» ឬបញ្ជាក់ថតផ្សេង។',
  }),
  'folder-not-empty': ({ folder }) => ({
    message: `${folder} មានឯកសារផ្សេង។`,
    hint: 'សូមបញ្ជាក់ថតថ្មី ឬថតទទេ៖ copcheck start my-assessment។',
  }),
  'journal-line': ({ file, line, reason }) => ({
    message: `បន្ទាត់ទី ${line} នៃ ${file} ${faults[reason]}។`,
    hint:
      reason === 'unknown-event'
        ? 'សូមដំឡើងកំណែនោះ។ គ្មានអ្វីត្រូវបានកែទេ។'
        : 'សូមយកឯកសារនេះពីច្បាប់បម្រុងទុក (backup) ឬដាក់វាដោយឡែក។ បន្ទាត់មុនវាត្រឹមត្រូវ ហើយគ្មានអ្វីត្រូវបានកែទេ។',
  }),
  'journal-foreign': ({ file }) => ({
    message: `${file} ជារបស់ការវាយតម្លៃផ្សេង។`,
    hint: 'សូមដាក់វាវិញក្នុងថតដើមរបស់វា។',
  }),
  'journal-copy': ({ file, other, own }) => ({
    message:
      own === 0
        ? `${file} ជាច្បាប់ចម្លងនៃ ${other}។`
        : `${file} និង ${other} ជាច្បាប់ចម្លងនៃទិនានុប្បវត្តិតែមួយ ដែលបានបែកគ្នា៖ បន្ទាត់ចំនួន ${own} មានតែក្នុងឯកសារទីមួយ។`,
    hint:
      own === 0
        ? `សូមដាក់ ${file} ទៅថតផ្សេង។ អ្វីៗទាំងអស់មានក្នុងឯកសារមួយទៀត។`
        : `សូមដាក់ ${file} ទៅថតផ្សេង ហើយកត់ត្រាម្ដងទៀតនូវអ្វីដែលមានតែក្នុងនោះ។`,
  }),
  'journal-full': ({ file, limit }) => ({
    message: `មិនបានរក្សាទុក៖ ${file} នឹងធំជាង ${limit} បៃ។ អ្វីៗដែលបានរក្សាទុកមុន មានសុវត្ថិភាព។`,
    hint: 'សូមបន្តក្រោមឈ្មោះផ្សេង៖ --as sokha-2។',
  }),
  'folder-busy': ({ pid, host, since, here, lock }) => ({
    message: here
      ? `ការវាយតម្លៃនេះកំពុងបើកក្នុងផ្ទាំងផ្សេង តាំងពី ${minute(since)} (លេខដំណើរការ ${pid})។`
      : `ការវាយតម្លៃនេះកំពុងបើកលើ ${host} តាំងពី ${minute(since)}។`,
    hint: here
      ? `សូមបិទផ្ទាំងនោះ រួចសាកល្បងម្ដងទៀត។ បើគ្មានផ្ទាំងនោះទេ សូមលុបឯកសារ ${lock}។`
      : `សូមបិទវានៅទីនោះ រួចសាកល្បងម្ដងទៀត។ បើកុំព្យូទ័រ ${host} បានបិទ សូមលុបឯកសារ ${lock}។`,
  }),
  'disk-full': ({ file }) => ({
    message: `មិនបានរក្សាទុក៖ ថាសពេញ (${file})។ អ្វីៗដែលបានរក្សាទុកមុន មានសុវត្ថិភាព។`,
    hint: 'សូមបង្កើនទំហំដែលនៅសល់លើថាស រួចសាកល្បងម្ដងទៀត។',
  }),
  'not-writable': ({ file, reason }) => ({
    message: `មិនអាចសរសេរ ${file} បានទេ៖ ${obstacles[reason]}។ អ្វីៗដែលបានរក្សាទុកមុន មានសុវត្ថិភាព។`,
    hint: 'សូមពិនិត្យថាថតមានពិត ហើយលោកអ្នកអាចសរសេរក្នុងនោះ ឬបញ្ជាក់កន្លែងផ្សេង។',
  }),
  'file-in-use': ({ file }) => ({
    message: `${file} កំពុងបើកក្នុងកម្មវិធីកុំព្យូទ័រផ្សេង។`,
    hint: 'សូមបិទវានៅទីនោះ រួចសាកល្បងម្ដងទៀត ឬបញ្ជាក់ឯកសារផ្សេងដោយ -o។',
  }),
  'disk-error': ({ file, reason }) => ({
    message: `ថាសមានកំហុសនៅ ${file}៖ ${obstacles[reason]}។ មិនប្រាកដថាចម្លើយចុងក្រោយត្រូវបានរក្សាទុកទេ។`,
    hint: 'សូមចម្លងថតនេះទៅថាសផ្សេងឥឡូវនេះ ហើយបន្តនៅទីនោះ។',
  }),
} satisfies Partial<Sentences>;
