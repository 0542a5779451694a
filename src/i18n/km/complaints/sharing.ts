import type { Sentences } from '../../en/complaints/sentences.ts';
import { list, meant } from './sentences.ts';

/** What can be wrong when people share the work. */
export const sharingComplaints = {
  'area-unknown': ({ found, known, meant: word }) => ({
    message: `គ្មានផ្នែក «${found}» ទេ។`,
    hint: meant(word, `ផ្នែកមាន៖ ${list(known)}។`),
  }),
  'neither-area-nor-item': ({ found, meant: word }) => ({
    message: `«${found}» មិនមែនជាផ្នែក ឬចំណុចនៃការវាយតម្លៃនេះទេ ហើយក៏មិនមែនជាថតដែលមានការវាយតម្លៃដែរ។`,
    hint: meant(word, 'សូមប្រើ «copcheck status --items» ដើម្បីមើលចំណុចទាំងអស់។'),
  }),
  'assigned-or-back': () => ({
    message: 'ចំណុចត្រូវបានបែងចែកឱ្យបុគ្គលម្នាក់ ឬត្រូវបានដកវិញ។',
    hint: 'សូមជ្រើសតែមួយ៖ --to sokha ឬ --back។',
  }),
  'nobody-assigned': ({ name, known, meant: word }) => ({
    message: `គ្មានចំណុចដែលត្រូវឆ្លើយ ត្រូវបានបែងចែកឱ្យ «${name}» ទេ។`,
    hint: meant(
      word,
      known.length === 0
        ? `សូមបែងចែកចំណុចជាមុនសិន៖ copcheck assign <area or item> --to ${name}`
        : `ចំណុចត្រូវបានបែងចែកឱ្យ៖ ${list(known)}។`,
    ),
  }),
  'item-out-of-scope': ({ id, scope }) => ({
    message: `${id} មិនត្រូវបានសួរទេ៖ សំណួរអំពីវិសាលភាព «${scope}» ត្រូវបានឆ្លើយ «ទេ»។`,
    hint: `សូមដកចំណុចនេះចេញ ឬប្ដូរចម្លើយនោះ៖ copcheck scope ${scope} yes`,
  }),
  'nothing-selected': ({ asked }) => ({
    message:
      asked.length === 0
        ? 'ការវាយតម្លៃនេះគ្មានចំណុចដែលត្រូវឆ្លើយទេ។'
        : `គ្មានចំណុចណាដែលត្រូវនឹងលក្ខខណ្ឌទាំងអស់នេះទេ៖ ${list(asked)}។`,
    hint: 'សូមដកលក្ខខណ្ឌណាមួយចេញ។ ដើម្បីមើលការបែងចែក សូមប្រើ «copcheck status --by person»។',
  }),
} satisfies Partial<Sentences>;
