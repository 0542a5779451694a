import { createCipheriv, createPrivateKey, scryptSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { KeyFault } from '../problems/facts.ts';
import { signingKey } from './ed25519.ts';
import type { SigningKey } from './ed25519.ts';

type Opened =
  | { readonly ok: true; readonly key: SigningKey }
  | { readonly ok: false; readonly fault: KeyFault };

/** What a new key is made from: bytes that nobody can guess. */
export type Chance = {
  readonly seed: Uint8Array;
  readonly salt: Uint8Array;
  readonly iv: Uint8Array;
};

/** How many bytes of chance each takes. */
export const chanceLengths = { seed: 32, salt: 16, iv: 16 } as const;

/**
 * What guessing one passphrase costs: 16 MiB, and five times over. OpenSSL opens no file that asks for more than
 * 32 MiB, and what Node writes by itself asks for next to nothing (PBKDF2 with 2048 rounds).
 */
const COST = { N: 16_384, r: 8, p: 5 } as const;

/**
 * The private part of a key as a file: PKCS#8, encrypted under a passphrase with AES-256, the key of which comes
 * from scrypt (RFC 5958, 8018, 7914). OpenSSL reads it, and Node by way of OpenSSL.
 */
export function writeKeyFile({ seed, salt, iv }: Chance, passphrase: string): string {
  const cipher = createCipheriv(
    'aes-256-cbc',
    scryptSync(passphrase.normalize('NFC'), salt, 32, COST),
    iv,
  );
  const encrypted = [cipher.update(Buffer.concat([PRIVATE_KEY_START, seed])), cipher.final()];
  const cost = [COST.N, COST.r, COST.p].map(derNumber);
  const kdf = der(SEQUENCE, SCRYPT, der(SEQUENCE, der(OCTETS, salt), ...cost));
  const scheme = der(SEQUENCE, AES_256_CBC, der(OCTETS, iv));
  const algorithm = der(SEQUENCE, PBES2, der(SEQUENCE, kdf, scheme));
  const file = der(SEQUENCE, algorithm, der(OCTETS, Buffer.concat(encrypted)));
  const lines =
    Buffer.from(file)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `${[BEGIN, ...lines, END].join('\n')}\n`;
}

const BEGIN = '-----BEGIN ENCRYPTED PRIVATE KEY-----';
const END = '-----END ENCRYPTED PRIVATE KEY-----';

const hex = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(digits, 'hex'));

/** The start of an Ed25519 private key in PKCS#8, up to the 32 bytes of the seed (RFC 8410). */
const PRIVATE_KEY_START = hex('302e020100300506032b657004220420');

const [SEQUENCE, OCTETS, NUMBER] = [0x30, 0x04, 0x02];
const PBES2 = hex('06092a864886f70d01050d');
const SCRYPT = hex('06092b06010401da47040b');
const AES_256_CBC = hex('060960864801650304012a');

/** One element in DER: its tag, its length, what is in it. None of ours is longer than 255 bytes. */
function der(tag: number, ...parts: readonly Iterable<number>[]): Uint8Array {
  const content = parts.flatMap((part) => [...part]);
  const length = content.length < 128 ? [content.length] : [0x81, content.length];
  return Uint8Array.from([tag, ...length, ...content]);
}

const derNumber = (number: number): Uint8Array =>
  der(NUMBER, number < 128 ? [number] : [number >> 8, number & 255]);

/** What can be said against a file before anybody types a passphrase; undefined where nothing can. */
export function faultOfKeyFile(text: string): KeyFault | undefined {
  if (text.includes('BEGIN OPENSSH PRIVATE KEY')) return 'openssh';
  if (/^ssh-|BEGIN (?:SSH2 )?PUBLIC KEY/.test(text)) return 'public';
  if (/BEGIN (?:\w+ )?PRIVATE KEY/.test(text) && !text.includes(BEGIN)) return 'not-encrypted';
  if (!text.includes('PRIVATE KEY')) return 'no-key';
  return derIn(text) === undefined ? 'damaged' : undefined;
}

/** Opens what `writeKeyFile` wrote, or another program in the same form. */
export function openKeyFile(text: string, passphrase: string): Opened {
  const fault = faultOfKeyFile(text);
  const key = derIn(text);
  if (fault !== undefined || key === undefined) return { ok: false, fault: fault ?? 'damaged' };
  const opened = decrypted(key, passphrase.normalize('NFC'));
  if (opened === undefined) return { ok: false, fault: 'passphrase' };
  return opened.asymmetricKeyType === 'ed25519'
    ? { ok: true, key: signingKey(opened) }
    : { ok: false, fault: 'other-kind' };
}

const FILE = new RegExp(`^\\s*${BEGIN}\\s([A-Za-z0-9+/=\\s]+)\\s${END}\\s*$`);

/** The bytes between the two lines, if they are as many as they say. */
function derIn(text: string): Buffer | undefined {
  const [, body = ''] = FILE.exec(text) ?? [];
  const bytes = Buffer.from(body, 'base64');
  const [tag, first = 0] = bytes;
  if (tag !== SEQUENCE) return undefined;
  const more = first < 0x80 ? 0 : first - 0x80;
  if (more > 2 || bytes.length < 2 + more) return undefined;
  const length = more === 0 ? first : bytes.readUIntBE(2, more);
  return bytes.length === 2 + more + length ? bytes : undefined;
}

/** A wrong passphrase and damaged bytes look the same: what comes out is no key. */
function decrypted(key: Buffer, passphrase: string): KeyObject | undefined {
  try {
    return createPrivateKey({ key, format: 'der', type: 'pkcs8', passphrase });
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_OSSL'))
      return undefined;
    throw error;
  }
}
