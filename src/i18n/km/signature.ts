import type { Phrases } from '../phrases.ts';

/** What is said about keys and signatures. */
export const signature: Phrases['signature'] = {
  passphrase: (file) => `ឃ្លាសម្ងាត់នៃ ${file}៖`,
  newPassphrase: (file, least) => `ឃ្លាសម្ងាត់សម្រាប់ ${file} យ៉ាងហោចណាស់ ${least} តួអក្សរ (អ្វីដែលវាយមិនបង្ហាញទេ)៖`,
  passphraseAgain: 'ម្ដងទៀត៖',

  made: (file, publicFile) =>
    `សោសម្ងាត់៖ ${file} (សូមរក្សាទុក និងរក្សាច្បាប់ចម្លងមួយនៅកន្លែងមានសុវត្ថិភាព មិនត្រូវផ្ញើឡើយ)\nសោសាធារណៈ៖ ${publicFile}`,
  fingerprint: (fingerprint) => `ស្នាមសោ៖ ${fingerprint}`,
  signersLine: (line) => `បន្ទាត់សម្រាប់ allowed_signers៖\n${line}`,
  nextLetter:
    'បន្ទាប់៖ សូមផ្ញើស្នាមសោលើលិខិតដែលបានចុះហត្ថលេខា និងបោះត្រា ជាមួយសោសាធារណៈ ទៅអ្នកទទួលឯកសារដាក់ជូនរបស់លោកអ្នក។ មានតែលិខិតនោះទេដែលបញ្ជាក់ថាសោជារបស់លោកអ្នក។',

  what: (organisation, revision, seal) => `${organisation} កំណែទី ${revision} កូដត្រា ${seal}`,
  signed: (file, fingerprint) => `បានចុះហត្ថលេខា៖ ${file} ដោយសោ ${fingerprint}`,
  passedOver: (file, line, kind) =>
    `${file}:${line}៖ បានរំលង (${kind})។ copcheck ផ្ទៀងផ្ទាត់តែសោប្រភេទ ssh-ed25519។`,
};
