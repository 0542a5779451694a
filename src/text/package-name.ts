/** Why a name may not stand in a package: on some system it would lead elsewhere, or look like another. */
export type NameFault =
  | 'empty'
  | 'too-long'
  | 'encoding'
  | 'control'
  | 'direction'
  | 'backslash'
  | 'drive'
  | 'stream'
  | 'character'
  | 'absolute'
  | 'traversal'
  | 'not-composed'
  | 'trailing'
  | 'reserved'
  | 'nested';

/** In bytes, as systems count the whole path. */
const MOST_BYTES = 200;

/** Device names that Windows reserves, with any ending or none. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(?:\..*)?$/i;

// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\u{e0000}-\u{e007f}]/u;

/** Characters that turn what follows around. U+200B to U+200D stay: Khmer names are written with them. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Files that hold files: what is in them would be looked at by nobody. */
const NESTED =
  /\.(?:zip|zipx|7z|rar|tar|t?gz|t?bz2?|t?xz|t?zst|lz|lzma|lzh|arj|ace|cab|iso|img|dmg|jar|war|apk|docm|xlsm)$/i;

/** The whole name, then its parts: the first that is true says what is wrong. */
const wholeFaults: readonly (readonly [NameFault, (name: string) => boolean])[] = [
  ['empty', (name) => name === ''],
  ['too-long', (name) => new TextEncoder().encode(name).length > MOST_BYTES],
  ['encoding', (name) => /[\ud800-\udfff]/u.test(name)],
  ['control', (name) => CONTROL.test(name)],
  ['direction', (name) => DIRECTION.test(name)],
  ['drive', (name) => /^[a-z]:/i.test(name)],
  ['backslash', (name) => name.includes('\\')],
  ['absolute', (name) => name.startsWith('/')],
  ['stream', (name) => name.includes(':')],
  ['character', (name) => /[*?"<>|]/.test(name)],
  ['not-composed', (name) => name.normalize('NFC') !== name],
];

const partFaults: readonly (readonly [NameFault, (part: string) => boolean])[] = [
  ['empty', (part) => part === ''],
  ['traversal', (part) => part === '.' || part === '..'],
  ['trailing', (part) => /[. ]$/.test(part)],
  ['reserved', (part) => RESERVED.test(part)],
];

/** What is wrong with the name of an entry of a package; undefined for one that is the same file everywhere. */
export function nameFault(name: string): NameFault | undefined {
  const whole = wholeFaults.find(([, holds]) => holds(name))?.[0];
  if (whole !== undefined) return whole;
  for (const part of name.split('/')) {
    const fault = partFaults.find(([, holds]) => holds(part))?.[0];
    if (fault !== undefined) return fault;
  }
  return NESTED.test(name) ? 'nested' : undefined;
}

/** Two names that are one file on some system, and how: the same, but for capitals, or in another spelling. */
export type Twins = {
  readonly kind: 'duplicate' | 'case-twin' | 'form-twin';
  readonly name: string;
};

/** The first name that would be the same file as one before it. */
export function findTwins(names: Iterable<string>): Twins | undefined {
  const exact = new Set<string>();
  const small = new Set<string>();
  const spelt = new Set<string>();
  for (const name of names) {
    const [lower, form] = [name.toLowerCase(), name.normalize('NFKC').toLowerCase()];
    if (exact.has(name)) return { kind: 'duplicate', name };
    if (small.has(lower)) return { kind: 'case-twin', name };
    if (spelt.has(form)) return { kind: 'form-twin', name };
    exact.add(name);
    small.add(lower);
    spelt.add(form);
  }
  return undefined;
}
