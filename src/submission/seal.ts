import { sha256 } from '../documents/canonical.ts';

/** Crockford's base 32: no letter that is mistaken for a digit, or for another letter. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const BITS = 120;

/**
 * The seal code of a submission: the first 120 bits of the SHA-256 of its bytes, as six groups of four. It
 * stands on every page of the report and on the page that is signed and stamped, and binds both to the data.
 */
export function sealOf(bytes: Uint8Array): string {
  let rest = BigInt(`0x${sha256(bytes).slice(0, BITS / 4)}`);
  let code = '';
  for (let count = 0; count < BITS / 5; count += 1) {
    code = ALPHABET.charAt(Number(rest % 32n)) + code;
    rest /= 32n;
  }
  return inGroups(code);
}

const inGroups = (code: string): string => code.match(/.{4}/g)?.join('-') ?? code;

/**
 * A seal code as a person typed it from paper: in capitals, with or without hyphens, O for 0 and I or L for 1
 * (Crockford). Undefined where it is none.
 */
export function readSeal(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const isWhole =
    code.length === BITS / 5 && Array.from(code).every((letter) => ALPHABET.includes(letter));
  return isWhole ? inGroups(code) : undefined;
}
