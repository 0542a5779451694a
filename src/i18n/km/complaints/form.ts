import type { Sentences } from '../../en/complaints/sentences.ts';

/** What can be wrong with the web form, and with what it wrote. */
export const formComplaints = {
  'answers-of-whom': ({ name }) => ({
    message: `ឯកសារនេះសរសេរថា ទាំងនេះជាចម្លើយរបស់ «${name}»។`,
    hint: `បើពិតដូច្នេះ សូមបញ្ជាក់៖ --as ${name}`,
  }),
  'form-without-answers': () => ({
    message: 'នេះជាទម្រង់ផ្ទាល់ មិនមែនជាចម្លើយដែលបានឆ្លើយក្នុងទម្រង់ទេ។',
    hint: 'សូមបើកវាក្នុងកម្មវិធីរុករក ចុច «ទាញយកចម្លើយ» រួចបញ្ចូលឯកសារ NAME.answers.json ដែលវាបានសរសេរ។',
  }),
  'form-file-altered': () => ({
    message: 'ឯកសារនេះមិនដូចអ្វីដែលទម្រង់បានសរសេរទេ៖ ត្រូវបានកាត់ផ្ដាច់ ឬកែប្រែ។',
    hint: 'សូមសុំឯកសារនោះម្ដងទៀត ដូចដែល «ទាញយកចម្លើយ» បានសរសេរ ឬបើកក្នុងទម្រង់ រួចទាញយកជាថ្មី។',
  }),
  'form-file-field': ({ path }) => ({
    message: `វាល «${path}» នៃឯកសារ ខ្វះ មិនស្គាល់ ឬមិនមែនជាប្រភេទដែលត្រូវ។`,
    hint: 'សូមសុំឯកសារនោះម្ដងទៀត ដូចដែល «ទាញយកចម្លើយ» បានសរសេរ។',
  }),
  'form-parts-missing': ({ file }) => ({
    message: `ខ្វះផ្នែកមួយនៃទម្រង់៖ ${file}`,
    hint: 'បើប្រើកូដប្រភព សូមដំណើរការ npm run build។ បើមិនដូច្នេះទេ សូមដំឡើង copcheck ម្ដងទៀត។',
  }),
} satisfies Partial<Sentences>;
