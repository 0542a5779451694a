import type { Sentences } from '../../en/complaints/sentences.ts';
import { list, some } from './sentences.ts';

const noFiles = {
  folder: 'វាជាថត',
  link: 'វាជាតំណទៅអ្វីផ្សេង',
  device: 'វាជាឧបករណ៍ ឬបំពង់ (pipe)',
};

const megabytes = (bytes: number): string => `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;

/** What can be wrong with the files that show an answer. */
export const evidenceComplaints = {
  'evidence-not-a-file': ({ file, reason }) => ({
    message: `${file} មិនមែនជាឯកសារទេ៖ ${noFiles[reason]}។`,
    hint: 'សូមបញ្ជាក់ឯកសារដោយផ្ទាល់។',
  }),
  'evidence-empty': ({ file }) => ({
    message: `${file} ទទេ ហើយមិនបង្ហាញអ្វីទេ។`,
    hint: 'សូមពិនិត្យថាវាជាឯកសារត្រឹមត្រូវ ហើយត្រូវបានរក្សាទុក។',
  }),
  'evidence-type': ({ file, allowed }) => ({
    message: `មិនអាចទទួល ${file} ទេ៖ ភស្តុតាងជាឯកសារដែលឈ្មោះបញ្ចប់ដោយ ${list(allowed)}។`,
    hint: 'សូមរក្សាទុកឯកសារជា PDF។ កម្មវិធី បណ្ណសារ វីដេអូ និងសំឡេង មិនត្រូវបានទទួលឡើយ។',
  }),
  'evidence-too-large': ({ file, bytes, limit }) => ({
    message: `${file} មាន ${megabytes(bytes)} ប៉ុន្តែទទួលបានយ៉ាងច្រើន ${megabytes(limit)}។`,
    hint: 'សូមយកតែទំព័រដែលបង្ហាញចម្លើយ ឬរក្សាទុករូបភាពក្នុងនោះឱ្យតូចជាង។',
  }),
  'evidence-changed': ({ file }) => ({
    message: `${file} បានផ្លាស់ប្ដូរខណៈពេលចម្លង ដូច្នេះគ្មានអ្វីត្រូវបានកត់ត្រាទេ។`,
    hint: 'សូមបិទកម្មវិធីដែលកំពុងសរសេរវា រួចធ្វើម្ដងទៀត។',
  }),
  'evidence-full': ({ id, most }) => ({
    message: `${id} មានភស្តុតាងចំនួន ${most} រួចហើយ ហើយមិនអាចទទួលបន្ថែមទេ។`,
    hint: `សូមទុកភស្តុតាងដែលបង្ហាញច្បាស់ជាងគេ ហើយដកអ្វីផ្សេងវិញ៖ copcheck evidence remove ${id} <number>`,
  }),
  'evidence-number': ({ id, found, pieces }) => ({
    message:
      pieces === 0
        ? `${id} គ្មានភស្តុតាងដែលបានបញ្ជាក់ទេ។`
        : `«${found}» មិនមែនជាលេខភស្តុតាងនៃ ${id} ទេ ដែលមានចំនួន ${pieces}។`,
    hint: 'ដើម្បីមើលលេខ៖ copcheck evidence list',
  }),
  'evidence-missing': ({ file, items }) => ({
    message: `${file} លែងមានទៀតហើយ។ វាជាភស្តុតាងនៃ ${some(items)}។`,
    hint: 'សូមដាក់វាវិញពីច្បាប់ចម្លងនៃថត ឬដកភស្តុតាងនោះវិញ រួចបន្ថែមឯកសារម្ដងទៀត៖ copcheck evidence list',
  }),
  'evidence-altered': ({ file, items }) => ({
    message: `${file} បានផ្លាស់ប្ដូរក្រោយពេលបន្ថែម។ វាជាភស្តុតាងនៃ ${some(items)}។`,
    hint: 'សូមដាក់វាវិញពីច្បាប់ចម្លងនៃថត។ បើការផ្លាស់ប្ដូរនោះត្រឹមត្រូវ៖ copcheck evidence remove រួច copcheck evidence add ជាមួយឯកសារថ្មី។',
  }),
  'evidence-too-much': ({ files, mostFiles, bytes, mostBytes }) => ({
    message: `ភស្តុតាងមានឯកសារចំនួន ${files} ទំហំ ${megabytes(bytes)} ប៉ុន្តែកញ្ចប់មួយអាចមានឯកសារយ៉ាងច្រើន ${mostFiles} ទំហំ ${megabytes(mostBytes)}។`,
    hint: 'សូមទុកភស្តុតាងដែលបង្ហាញច្បាស់ជាងគេសម្រាប់ចំណុចនីមួយៗ ហើយដកអ្វីផ្សេងវិញ៖ copcheck evidence list',
  }),
} satisfies Partial<Sentences>;
