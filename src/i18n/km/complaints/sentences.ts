import type { Obstacle } from '../../../problems/facts.ts';

/** The next step when a word was most likely mistyped. */
export const meant = (word: string | undefined, otherwise: string): string =>
  word === undefined ? otherwise : `តើលោកអ្នកចង់សរសេរ «${word}» ដែរឬទេ?`;

/** Words one after the other; with commas, since ids and file names without them could be misread. */
export const list = (words: readonly string[]): string => words.join(', ');

/** At most five, and how many more there are. */
export const some = (ids: readonly string[]): string =>
  ids.length <= 5 ? list(ids) : `${list(ids.slice(0, 5))} និង ${ids.length - 5} ទៀត`;

/** Why a file cannot be read or written. */
export const obstacles: Readonly<Record<Obstacle, string>> = {
  'no-permission': 'លោកអ្នកគ្មានសិទ្ធិ',
  'read-only': 'ថាស ឬថតអាចអានបានតែប៉ុណ្ណោះ',
  'not-there': 'វា ឬថតរបស់វា មិនមានទេ',
  'not-a-folder': 'ផ្នែកមួយនៃផ្លូវរបស់វាជាឯកសារ មិនមែនជាថត',
  'is-a-folder': 'វាជាថត',
  'not-a-file': 'វាជាឧបករណ៍ ឬបំពង់ (pipe) មិនមែនជាឯកសារ',
  'bad-name': 'ឈ្មោះវែងពេក ឬមានតួអក្សរដែលមិនអនុញ្ញាតនៅទីនេះ',
  'in-use': 'កម្មវិធីកុំព្យូទ័រផ្សេងកំពុងប្រើវា',
  failing: 'ថាសមិនបានធ្វើតាមបញ្ជា',
  disconnected: 'ថាសលែងភ្ជាប់',
  unknown: 'ប្រព័ន្ធមិនបានប្រាប់មូលហេតុ',
};
