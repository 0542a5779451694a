import type { Sentences } from '../../en/complaints/sentences.ts';
import type { KeyFault, SignatureFault, SignersFault } from '../../../problems/facts.ts';

type Said = { readonly message: string; readonly hint: string };

const makeNew = 'សូមបង្កើតសោថ្មី៖ copcheck key new <file>';

const keyFaults: Readonly<Record<KeyFault, (file: string) => Said>> = {
  'no-key': (file) => ({
    message: `${file} មិនមែនជាសោទេ។`,
    hint: 'សូមបញ្ជាក់ឯកសារដែលបានបង្កើតដោយ៖ copcheck key new <file>',
  }),
  public: (file) => ({
    message: `${file} ជាសោសាធារណៈ ប៉ុន្តែការចុះហត្ថលេខាត្រូវការសោសម្ងាត់។`,
    hint: 'សោសម្ងាត់នៅក្បែរវា ដោយមានឈ្មោះដូចគ្នា តែគ្មាន .pub។',
  }),
  openssh: (file) => ({
    message: `${file} ជាសោរបស់ OpenSSH ដែល copcheck មិនបើកទេ។`,
    hint: 'OpenSSH អាចចុះហត្ថលេខាដោយខ្លួនឯង៖ ssh-keygen -Y sign -n copcheck-submission -f <key> <submission.json>',
  }),
  'not-encrypted': (file) => ({
    message: `${file} ជាសោដែលគ្មានឃ្លាសម្ងាត់៖ អ្នកណាដែលចម្លងឯកសារនេះ អាចចុះហត្ថលេខាបាន។`,
    hint: makeNew,
  }),
  damaged: (file) => ({
    message: `${file} ខូច ឬមិនពេញលេញ។`,
    hint: 'សូមប្រើច្បាប់ចម្លង។ បើគ្មានទេ សូមបង្កើតសោថ្មី រួចជូនដំណឹង៖ copcheck key new <file>',
  }),
  passphrase: (file) => ({
    message: `ឃ្លាសម្ងាត់មិនអាចបើក ${file} បានទេ។`,
    hint: 'សូមពិនិត្យអក្សរធំ និងភាសានៃក្ដារចុច។ បើឃ្លាសម្ងាត់ពិតជាត្រឹមត្រូវ ឯកសារនេះខូច៖ សូមប្រើច្បាប់ចម្លង។',
  }),
  'other-kind': (file) => ({
    message: `${file} ជាសោប្រភេទផ្សេងពី Ed25519។`,
    hint: makeNew,
  }),
};

const askSender = 'សូមស្នើសុំឯកសារ .sig ដើម ពីអ្នកផ្ញើ។';

const signatureFaults: Readonly<Record<SignatureFault, Said>> = {
  'no-signature': {
    message: 'នេះមិនមែនជាហត្ថលេខាឌីជីថលតាមទម្រង់ OpenSSH ទេ។',
    hint: 'ហត្ថលេខាឌីជីថលជាឯកសារ .sig ដែលចាប់ផ្ដើមដោយ -----BEGIN SSH SIGNATURE-----។',
  },
  damaged: { message: 'ហត្ថលេខាឌីជីថលខូច ឬមិនពេញលេញ។', hint: askSender },
  spelling: {
    message: 'ហត្ថលេខាឌីជីថលមិនមានទម្រង់ដែល OpenSSH សរសេរទេ។',
    hint: `កម្មវិធីសំបុត្រ ឬកម្មវិធីកែអត្ថបទ អាចបានផ្លាស់ប្ដូរចុងបន្ទាត់។ ${askSender}`,
  },
  version: {
    message: 'ហត្ថលេខាឌីជីថលមានកំណែទម្រង់ផ្សេង ដែល copcheck នេះមិនអាចអានបាន។',
    hint: 'សូមផ្ទៀងផ្ទាត់ដោយ ssh-keygen -Y verify ឬចុះហត្ថលេខាម្ដងទៀតដោយ copcheck sign។',
  },
  kind: {
    message: 'ហត្ថលេខាឌីជីថលបានបង្កើតដោយសោប្រភេទផ្សេងពី Ed25519។',
    hint: 'សូមផ្ទៀងផ្ទាត់ដោយ ssh-keygen -Y verify ឬស្នើសុំហត្ថលេខាដោយសោប្រភេទនោះ៖ copcheck key new',
  },
  hash: {
    message: 'ហត្ថលេខាឌីជីថលបានបង្កើតដោយ hash ផ្សេងពី SHA-512។',
    hint: 'សូមផ្ទៀងផ្ទាត់ដោយ ssh-keygen -Y verify ឬស្នើសុំហត្ថលេខាដែល copcheck sign សរសេរ។',
  },
};

const signersFaults: Readonly<Record<SignersFault, Said>> = {
  fields: {
    message: 'បន្ទាត់នេះមិនមែនជាឈ្មោះ ប្រភេទសោ និងសោទេ។',
    hint: 'សូមសរសេរដូចដែល copcheck key show បង្ហាញ៖ acme namespaces="copcheck-submission" ssh-ed25519 AAAA…',
  },
  name: {
    message: 'បន្ទាត់នេះមិនបញ្ជាក់ម្ចាស់សោ ជាពាក្យមួយ ដោយគ្មាន * ? ឬសញ្ញាឧទានទេ។',
    hint: 'លំនាំឈ្មោះអាចសំដៅអ្នកណាក៏បាន។ សូមសរសេរឈ្មោះអង្គភាព ឬបុគ្គលតែមួយ ដូចជា acme ឬ dara@acme.example។',
  },
  option: {
    message: 'បន្ទាត់នេះមានជម្រើសដែលមិនស្គាល់ សរសេរពីរដង ឬខ្វះតម្លៃ។',
    hint: 'ជម្រើសមាន namespaces="…" valid-after="…" valid-before="…" និង cert-authority។',
  },
  namespace: {
    message: 'namespaces នៃបន្ទាត់នេះទទេ ឬជាលំនាំឈ្មោះ។',
    hint: 'សូមសរសេរពេញ៖ namespaces="copcheck-submission"',
  },
  moment: {
    message: 'បន្ទាត់នេះមានពេលវេលាដែលមិនមានពិត។',
    hint: 'ថ្ងៃសរសេរ 20270131 ហើយពេលវេលាសរសេរ 202701311200 ឬ 20270131120000 ដោយមាន Z នៅចុង បើជា UTC។',
  },
  key: {
    message: 'សោនៃបន្ទាត់នេះខូច ឬមិនមែនជាប្រភេទដែលបានសរសេរពីមុខវា។',
    hint: 'សូមយកបន្ទាត់ម្ដងទៀតពី copcheck key show ហើយប្រៀបធៀបស្នាមសោជាមួយលិខិតដែលបានចុះហត្ថលេខា។',
  },
  'key-twice': {
    message: 'សោនៃបន្ទាត់នេះមាននៅបន្ទាត់ខាងលើដែរ។',
    hint: 'សូមរក្សាទុកតែមួយ៖ បើមិនដូច្នេះទេ បន្ទាត់មួយអាចអនុញ្ញាតអ្វីដែលបន្ទាត់មួយទៀតដកវិញ។ ឈ្មោះច្រើនត្រូវសរសេរក្នុងបន្ទាត់តែមួយ ដោយដាក់សញ្ញា (,) រវាងគ្នា។',
  },
};

/** What can be wrong with a key or a signature. */
export const signatureComplaints = {
  'key-unusable': ({ file, reason }) => keyFaults[reason](file),
  'key-not-of-pair': ({ file }) => ({
    message: `${file} និងសោសាធារណៈរបស់វា (.pub) មិនត្រូវគ្នាទេ។`,
    hint: 'មួយក្នុងចំណោមឯកសារទាំងពីរខូច ឬត្រូវបានប្ដូរ។ សូមប្រើច្បាប់ចម្លងទាំងពីរ ព្រោះគ្មានអ្នកណាស្គាល់សោផ្សេងទេ។',
  }),
  'public-key-form': ({ file, isPrivate }) =>
    isPrivate
      ? {
          message: `${file} ជាសោសម្ងាត់។ មិនត្រូវបង្ហាញ ឬផ្ញើវាទៅអ្នកណាឡើយ។`,
          hint: 'សូមបញ្ជាក់សោសាធារណៈ ដែលនៅក្បែរវា និងមាន .pub នៅចុងឈ្មោះ។',
        }
      : {
          message: `${file} មិនមែនជាសោសាធារណៈប្រភេទ Ed25519 មួយបន្ទាត់ទេ។`,
          hint: 'សូមបញ្ជាក់ឯកសារ .pub ដែលបានបង្កើតដោយ៖ copcheck key new <file>',
        },
  'key-name-form': ({ found }) => ({
    message: `«${found}» មិនអាចសរសេរក្នុងបញ្ជិកាសោបានទេ៖ ត្រូវជាពាក្យមួយ ដោយគ្មានសញ្ញា " , * ? # ឬសញ្ញាឧទាន។`,
    hint: 'សូមបញ្ជាក់ឈ្មោះ ដូចជា --name acme ឬ --name dara@acme.example',
  }),
  'file-taken': ({ file }) => ({
    message: `មានឯកសារ ${file} រួចហើយ ហើយវាមិនត្រូវបានផ្លាស់ប្ដូរទេ។`,
    hint: 'សូមបញ្ជាក់ឯកសារផ្សេង ឬផ្លាស់ទីឯកសារនោះ។',
  }),
  'passphrase-short': ({ length, least }) => ({
    message: `ឃ្លាសម្ងាត់មាន ${length} តួអក្សរ ប៉ុន្តែត្រូវមានយ៉ាងហោចណាស់ ${least}។`,
    hint: 'ពាក្យ 4 ឬ 5 ដែលមិនទាក់ទងគ្នា ជាឃ្លាសម្ងាត់ល្អ ហើយងាយចងចាំ។',
  }),
  'passphrases-differ': () => ({
    message: 'ឃ្លាសម្ងាត់ទាំងពីរមិនដូចគ្នាទេ។',
    hint: 'សូមវាយវាពីរដងឱ្យដូចគ្នា។',
  }),
  'passphrase-not-given': () => ({
    message: 'សោត្រូវការឃ្លាសម្ងាត់ ប៉ុន្តែគ្មានផ្ទាំងបញ្ជាសម្រាប់សួរទេ។',
    hint: 'សូមបញ្ជាក់ឯកសារដែលមានឃ្លាសម្ងាត់ ហើយដែលអ្នកផ្សេងមិនអាចអានបាន៖ --passphrase-file <file>',
  }),
  'passphrase-lines': ({ file }) => ({
    message: `${file} មានច្រើនជាងមួយបន្ទាត់នៃឃ្លាសម្ងាត់។`,
    hint: 'សូមសរសេរតែឃ្លាសម្ងាត់ក្នុងឯកសារនោះ។',
  }),
  'passphrase-without-key': () => ({
    message: '--passphrase-file បើកសោ ប៉ុន្តែមិនបានបញ្ជាក់សោទេ។',
    hint: 'សូមបញ្ជាក់សោ៖ --key <file>',
  }),
  'signers-line': ({ reason }) => signersFaults[reason],
  'signature-missing': () => ({
    message: 'គ្មានហត្ថលេខាឌីជីថលមកជាមួយទេ។',
    hint: 'សូមបញ្ជាក់ឯកសារ .sig ដោយ --signature ឬស្នើសុំពីអ្នកផ្ញើ។ បើគ្មាន --signers ហត្ថលេខាឌីជីថលមិនត្រូវបានទាមទារទេ។',
  }),
  'signature-unreadable': ({ reason }) => signatureFaults[reason],
  'signature-for-other': ({ found }) => ({
    message: `ហត្ថលេខាឌីជីថលបានធ្វើសម្រាប់ «${found}» មិនមែនសម្រាប់ឯកសារដាក់ជូនទេ។`,
    hint: 'សូមស្នើសុំហត្ថលេខាសម្រាប់ឯកសារដាក់ជូន៖ copcheck sign ឬ ssh-keygen -Y sign -n copcheck-submission',
  }),
  'signature-of-other-data': () => ({
    message: 'ហត្ថលេខាឌីជីថលមិនមែនជារបស់ទិន្នន័យនេះទេ៖ ទិន្នន័យបានផ្លាស់ប្ដូរក្រោយពេលចុះហត្ថលេខា ឬហត្ថលេខាជារបស់ទិន្នន័យផ្សេង។',
    hint: 'សូមចាត់ទុកថាឯកសារនេះត្រូវបានកែ ហើយស្នើសុំឯកសារ និងហត្ថលេខាដែលត្រូវគ្នា ពីអ្នកផ្ញើ។',
  }),
  'signature-unregistered': ({ fingerprint }) => ({
    message: `បានចុះហត្ថលេខាដោយសោ ${fingerprint} ប៉ុន្តែនៅទីនេះមិនដឹងថាជាសោរបស់អ្នកណាទេ។`,
    hint: 'សូមប្រៀបធៀបជាមួយស្នាមសោលើលិខិតដែលបានចុះហត្ថលេខា ឬបញ្ជាក់បញ្ជិកាសោរបស់លោកអ្នក៖ --signers allowed_signers',
  }),
  'signature-key-unknown': ({ fingerprint }) => ({
    message: `បានចុះហត្ថលេខាដោយសោ ${fingerprint} ដែលគ្មានក្នុងបញ្ជិកាសោ។`,
    hint: 'អ្នកណាក៏អាចបង្កើតសោបាន។ សូមបញ្ចូលសោនេះ តែក្រោយពេលប្រៀបធៀបស្នាមសោជាមួយលិខិតដែលបានចុះហត្ថលេខា។',
  }),
  'signature-key-for-other': ({ name }) => ({
    message: `បញ្ជិកាសោអនុញ្ញាតឱ្យសោរបស់ ${name} ចុះហត្ថលេខាលើអ្វីផ្សេង មិនមែនលើឯកសារដាក់ជូនទេ។`,
    hint: 'បើត្រូវអនុញ្ញាត សូមសរសេរ namespaces="copcheck-submission" ក្នុងបញ្ជិកាសោ។',
  }),
  'signature-key-outside': ({ name, moment, from, until }) => ({
    message: `សោរបស់ ${name} មិនមានសុពលភាពនៅថ្ងៃ ${moment.slice(0, 10)} ទេ៖ ${daysOf(from, until)}។`,
    hint: 'សោត្រូវមានសុពលភាពទាំងនៅថ្ងៃដាក់ជូន ទាំងនៅថ្ងៃនេះ។ អ្នកដែលបាត់សោ ឬចាកចេញ ត្រូវការសោថ្មី ដែលជូនដំណឹងតាមលិខិត។',
  }),
  'signature-by': ({ name, fingerprint }) => ({
    message: `បានចុះហត្ថលេខាដោយ ${name} (${fingerprint})។`,
    hint: 'សូមសម្រេចថាតើឈ្មោះនោះអាចចុះហត្ថលេខាជំនួសអង្គភាពនេះដែរឬទេ។',
  }),
} satisfies Partial<Sentences>;

function daysOf(from: string, until: string): string {
  if (from === '') return `មានសុពលភាពដល់ ${until.slice(0, 16)}`;
  const since = `មានសុពលភាពពី ${from.slice(0, 16)}`;
  return until === '' ? since : `${since} ដល់ ${until.slice(0, 16)}`;
}
