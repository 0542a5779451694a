import { isSignedBy, sha512 } from '../../documents/ed25519.ts';
import type { SigningKey } from '../../documents/ed25519.ts';
import type { SignatureFault } from '../../problems/facts.ts';
import { keyBlob, KEY_TYPE, readKeyBlob } from './public-key.ts';
import { field, fieldsIn, number, textOf } from './ssh-fields.ts';

/** What a signature of copcheck is for, so that it serves for nothing else and nothing else serves for it. */
export const NAMESPACE = 'copcheck-submission';

/** A signature taken apart. It proves nothing until it was checked, and then only that a key made it. */
export type SshSignature = {
  readonly publicKey: Uint8Array;
  /** What it was made for. */
  readonly namespace: string;
  readonly signature: Uint8Array;
};

type Read =
  | { readonly ok: true; readonly signature: SshSignature }
  | { readonly ok: false; readonly fault: SignatureFault };

const MAGIC = new TextEncoder().encode('SSHSIG');
const VERSION = 1;
const HASH = 'sha512';
const BEGIN = '-----BEGIN SSH SIGNATURE-----';
const END = '-----END SSH SIGNATURE-----';

/**
 * Signs the bytes of a submission in the format of OpenSSH (PROTOCOL.sshsig), so that `ssh-keygen -Y verify` can
 * check it too.
 */
export const signSubmission = (key: SigningKey, data: Uint8Array): string =>
  armoured({
    publicKey: key.publicKey,
    namespace: NAMESPACE,
    signature: key.sign(messageOf(NAMESPACE, data)),
  });

/** Whether the key in a signature made it, of these bytes and for what it says. */
export const isSignatureOf = (
  { publicKey, namespace, signature }: SshSignature,
  data: Uint8Array,
): boolean => isSignedBy(publicKey, messageOf(namespace, data), signature);

/** What is signed: not the bytes themselves but their hash, wrapped in what the signature is for. */
const messageOf = (namespace: string, data: Uint8Array): Uint8Array =>
  Uint8Array.from([
    ...MAGIC,
    ...field(namespace),
    ...field(''), // reserved
    ...field(HASH),
    ...field(sha512(data)),
  ]);

function armoured({ publicKey, namespace, signature }: SshSignature): string {
  const blob = Buffer.from([
    ...MAGIC,
    ...number(VERSION),
    ...field(keyBlob(publicKey)),
    ...field(namespace),
    ...field(''), // reserved
    ...field(HASH),
    ...field(Uint8Array.from([...field(KEY_TYPE), ...field(signature)])),
  ]);
  const lines = blob.toString('base64').match(/.{1,70}/g) ?? [];
  return `${[BEGIN, ...lines, END].join('\n')}\n`;
}

/** No signature with an Ed25519 key is longer. */
const MOST_CHARACTERS = 4096;

const ARMOUR = new RegExp(`^\\s*${BEGIN}\\s([A-Za-z0-9+/=\\s]+)${END}\\s*$`);

/**
 * Reads a signature in the one spelling that OpenSSH writes. Base64 and line ends leave room for others, of which
 * some programs would read this and some that.
 */
export function readSignature(text: string): Read {
  const [, body] = text.length > MOST_CHARACTERS ? [] : (ARMOUR.exec(text) ?? []);
  if (body === undefined) return fail('no-signature');
  const blob = Uint8Array.from(Buffer.from(body, 'base64'));
  const start = MAGIC.length + 4;
  if (textOf(blob.subarray(0, MAGIC.length)) !== textOf(MAGIC)) return fail('damaged');
  if (textOf(blob.subarray(MAGIC.length, start)) !== textOf(number(VERSION)))
    return fail('version');
  const signature = signatureOf(fieldsIn(blob.subarray(start)));
  if (typeof signature === 'string') return fail(signature);
  return armoured(signature) === text ? { ok: true, signature } : fail('spelling');
}

const fail = (fault: SignatureFault): Read => ({ ok: false, fault });

/** What the fields say: the key, what for, something reserved, the hash, and what the key made. */
function signatureOf(fields: readonly Uint8Array[] | undefined): SshSignature | SignatureFault {
  if (fields?.length !== 5) return 'damaged';
  const [key, namespace, , hash, made] = fields;
  const [type] = fieldsIn(key) ?? [];
  const read = readKeyBlob(textOf(type), Buffer.from(key ?? []).toString('base64'));
  // The signature of a key of another kind has another form too.
  if (read.kind !== 'ed25519') return read.kind === 'other' ? 'kind' : 'damaged';
  if (textOf(hash) !== HASH) return 'hash';
  const [, signature] = fieldsIn(made) ?? [];
  return signature === undefined
    ? 'damaged'
    : {
        publicKey: read.publicKey,
        namespace: textOf(namespace),
        signature: Uint8Array.from(signature),
      };
}
