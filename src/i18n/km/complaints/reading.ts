import type { Sentences } from '../../en/complaints/sentences.ts';
import { isNewerFormat } from '../../../problems/newer-format.ts';
import { list, meant, obstacles } from './sentences.ts';
import { sayWrongType } from './wrong-type.ts';
import { slipHints } from './yaml-slips.ts';

const bounds = (least: number, most: number): string => {
  if (least === most) return `តែ ${least} គត់`;
  if (most >= Number.MAX_SAFE_INTEGER) return `យ៉ាងហោចណាស់ ${least}`;
  return least <= 0 ? `យ៉ាងច្រើន ${most}` : `ពី ${least} ដល់ ${most}`;
};

const numberBounds = (least: number, most: number): string =>
  least < most && most < Number.MAX_SAFE_INTEGER ? `ពី ${least} ដល់ ${most}` : bounds(least, most);

/** What can be wrong with a file that a person wrote. */
export const readingComplaints = {
  'file-not-found': ({ file }) => ({
    message: `គ្មានឯកសារ ${file} ទេ។`,
    hint: 'សូមពិនិត្យឈ្មោះ និងថត។',
  }),
  'file-unreadable': ({ file, reason }) => ({
    message: `មិនអាចអាន ${file} បានទេ៖ ${obstacles[reason]}។`,
    hint: 'សូមពិនិត្យថាវាជាឯកសារ ហើយលោកអ្នកអាចអានវាបាន។',
  }),
  'file-too-large': ({ file, bytes, limit }) => ({
    message: `${file ?? 'ឯកសារ'} មាន ${bytes} បៃ ប៉ុន្តែអានបានយ៉ាងច្រើន ${limit}។`,
    hint: 'សូមបំបែកវា ឬពិនិត្យថាវាជាឯកសារត្រឹមត្រូវ។',
  }),
  'not-utf8': () => ({
    message: 'ឯកសារនេះមិនត្រូវបានសរសេរជា UTF-8 ទេ។',
    hint: 'សូមរក្សាទុកវាម្ដងទៀតជា UTF-8។',
  }),
  'control-character': ({ shown }) => ({
    message: `នៅទីនេះមានតួអក្សរដែលមើលមិនឃើញ៖ ${shown}។`,
    hint: 'សូមលុបវា ហើយវាយអត្ថបទម្ដងទៀត។',
  }),
  'yaml-syntax': ({ said, slip }) => ({
    message: `ឯកសារមិនត្រឹមត្រូវតាម YAML៖ ${said}.`,
    hint: slipHints[slip],
  }),
  'yaml-too-deep': ({ limit }) => ({
    message: `ឯកសារមានជម្រៅលើសពី ${limit} ជាន់នៅទីនេះ។`,
    hint: 'ឯកសាររបស់ copcheck មិនត្រូវការលើសពី 6 ជាន់ទេ។ សូមពិនិត្យសញ្ញាវង់ក្រចក និងចន្លោះដើមបន្ទាត់។',
  }),
  'yaml-too-many': ({ limit }) => ({
    message: `បញ្ជី ឬបណ្ដុំវាលនៅទីនេះ មានធាតុលើសពី ${limit}។`,
    hint: 'សូមពិនិត្យថាវាជាឯកសារត្រឹមត្រូវ។',
  }),
  'yaml-alias': ({ written }) => ({
    message: `សញ្ញាយោង (&) និង (*) មិនត្រូវបានអានទេ៖ ${written}។`,
    hint:
      written === '*'
        ? slipHints.entry
        : 'សូមសរសេរអត្ថបទម្ដងទៀតនៅកន្លែងដែលត្រូវការ។ អត្ថបទដែលចាប់ផ្ដើមដោយ * ឬ & ត្រូវដាក់ក្នុងសញ្ញា " "។',
  }),
  'yaml-tag': ({ written }) => ({
    message: `ស្លាក YAML មិនត្រូវបានអានទេ៖ ${written}។`,
    hint: 'សូមលុបស្លាកចេញ។ អត្ថបទដែលចាប់ផ្ដើមដោយសញ្ញាឧទាន ត្រូវដាក់ក្នុងសញ្ញា " "។',
  }),
  'yaml-directive': () => ({
    message: 'បន្ទាត់ដែលចាប់ផ្ដើមដោយ % មិនត្រូវបានអានទេ។',
    hint: 'សូមលុបបន្ទាត់នេះ។',
  }),
  'yaml-documents': () => ({
    message: 'អត្ថបទ YAML ទី 2 ចាប់ផ្ដើមនៅទីនេះ ប៉ុន្តែឯកសារមួយអាចមានអត្ថបទ YAML តែមួយប៉ុណ្ណោះ។',
    hint: 'សូមលុបបន្ទាត់ --- និងអ្វីដែលនៅក្រោយ ឬដាក់វាក្នុងឯកសារផ្សេង។',
  }),
  'duplicate-key': ({ inList }) => ({
    message: 'វាលនេះមាន 2 ដងនៅកន្លែងតែមួយ។',
    hint: inList ? 'សូមទុកតែមួយ។ បើចង់សរសេរធាតុបន្ទាប់ក្នុងបញ្ជី សូមចាប់ផ្ដើមវាដោយ «- »។' : 'សូមទុកតែមួយ។',
  }),
  'format-missing': ({ expected }) => ({
    message: 'ឯកសារមិនប្រាប់ថាវាជាអ្វីទេ។',
    hint: `សូមចាប់ផ្ដើមវាដោយបន្ទាត់ «format: ${expected}»។`,
  }),
  'format-unknown': ({ found, expected }) => ({
    message: `ឯកសារសរសេរថា «format: ${found}» ប៉ុន្តែនៅទីនេះត្រូវការ «${expected}»។`,
    hint: isNewerFormat(found, expected)
      ? 'លេខធំជាងត្រូវបានសរសេរដោយ copcheck ថ្មីជាង៖ សូមដំឡើងវា។'
      : 'សូមកែបន្ទាត់នេះ ឬយកឯកសារប្រភេទដែលត្រូវនៅទីនេះ។',
  }),
  'field-unknown': ({ field, meant: word }) => ({
    message: `«${field}» មិនមែនជាវាលនៅទីនេះទេ។`,
    hint: meant(word, 'សូមលុបវា ឬពិនិត្យចន្លោះដើមបន្ទាត់៖ វាអាចជារបស់កន្លែងផ្សេង។'),
  }),
  'field-missing': ({ field }) => ({
    message: `ខ្វះវាល «${field}»។`,
    hint: `សូមបន្ថែម «${field}: …»។`,
  }),
  'field-empty': ({ field }) => ({
    message: field === undefined ? 'ធាតុនេះទទេ។' : `វាល «${field}» ទទេ។`,
    hint: 'សូមសរសេរអ្វីដែលត្រូវនៅទីនោះ។ បញ្ជីទទេសរសេរជា []។ សញ្ញា # ក្រោយដកឃ្លា ចាប់ផ្ដើមកំណត់សម្គាល់ លើកលែងតែអត្ថបទស្ថិតក្នុងសញ្ញា " "។',
  }),
  'value-not-listed': ({ found, allowed, meant: word }) => ({
    message:
      allowed.length === 1
        ? `«${found}» មិនត្រូវបានទទួលយកនៅទីនេះទេ។ តម្លៃត្រូវជា «${list(allowed)}»។`
        : `«${found}» មិនត្រូវបានទទួលយកនៅទីនេះទេ។ តម្លៃត្រូវស្ថិតក្នុងចំណោម៖ ${list(allowed)}។`,
    hint: meant(
      word,
      allowed.length === 1
        ? `សូមសរសេរ «${list(allowed)}» បើនោះជាអ្វីដែលចង់សរសេរ។`
        : `សូមសរសេរតម្លៃមួយក្នុងចំណោម៖ ${list(allowed)}។`,
    ),
  }),
  'value-wrong-type': sayWrongType,
  'text-length': ({ length, least, most }) => ({
    message: `អត្ថបទនេះមាន ${length} តួអក្សរ ប៉ុន្តែអនុញ្ញាត${bounds(least, most)}។`,
    hint: length < least ? 'សូមសរសេរបន្ថែមបន្តិច។' : 'សូមសរសេរឱ្យខ្លីជាងនេះ។',
  }),
  'text-form': ({ found, expected }) => ({
    message: `«${found}» មិនមានទម្រង់ដែលត្រូវការ៖ ${expected}។`,
    hint: 'សូមសរសេរវាតាមទម្រង់នោះ។',
  }),
  'number-range': ({ found, least, most }) => ({
    message: `${found} នៅក្រៅដែនកំណត់ ដែលអនុញ្ញាត${numberBounds(least, most)}។`,
    hint: `សូមសរសេរចំនួន${numberBounds(least, most)}។`,
  }),
  'list-length': ({ length, least, most }) => ({
    message: `បញ្ជីនេះមានធាតុចំនួន ${length} ប៉ុន្តែអនុញ្ញាត${bounds(least, most)}។`,
    hint: length < least ? 'សូមបន្ថែមធាតុមួយ។' : 'សូមដកធាតុខ្លះចេញ។',
  }),
} satisfies Partial<Sentences>;
