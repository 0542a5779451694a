import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKeyFile, writeKeyFile } from '../../src/documents/key-file.ts';
import { checkSignature } from '../../src/review/check-signature.ts';
import { readSigners } from '../../src/submission/signature/allowed-signers.ts';
import { fingerprintOf, readPublicKeyLine } from '../../src/submission/signature/public-key.ts';
import {
  isSignatureOf,
  readSignature,
  signSubmission,
} from '../../src/submission/signature/ssh-signature.ts';

const vector = (name: string): Uint8Array =>
  readFileSync(join(process.cwd(), 'test/fixtures/signatures', name));
const textOf = (name: string): string => new TextDecoder().decode(vector(name));

/** What ssh-keygen signed, with what, and a register that knows the key. */
const [data, signature, pub] = [vector('data.json'), textOf('ed25519.sig'), textOf('test-key.pub')];
const bytes = new TextEncoder().encode(`tester ${pub.split(' ').slice(0, 2).join(' ')}\n`);
const read = readSigners({ file: 'signers', bytes }, '+07:00');
const signers = read.ok ? read.value : undefined;
const now = '2026-11-22T14:00:00.000+07:00';

const outcomeOf = (changed: string, by = signers): string =>
  checkSignature({ data, submitted: now }, { signature: changed, signers: by, now }).outcome;

describe('what ssh-keygen signs', () => {
  it('is accepted, by the key that ssh-keygen names', () => {
    expect(outcomeOf(signature)).toBe('pass');
    const key = readPublicKeyLine(pub);
    expect(fingerprintOf(key?.publicKey ?? new Uint8Array())).toBe(
      'SHA256:VzFSutkGS5179hHzAD8QPqK7wSbSOODRsqYWCM1g3+s',
    );
  });

  it('is accepted no more when any bit of any of its bytes is another', () => {
    const accepted: string[] = [];
    for (let place = 0; place < signature.length; place += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const letters = Buffer.from(signature, 'latin1');
        letters[place] = (letters[place] ?? 0) ^ (1 << bit);
        const changed = letters.toString('latin1');
        for (const by of [signers, undefined])
          if (outcomeOf(changed, by) !== 'fail') accepted.push(`${place}/${bit}`);
      }
    }
    expect(accepted).toEqual([]);
  });

  it('is accepted for no other data, however little they differ', () => {
    const { signature: taken } = readOk(signature);
    for (let place = 0; place < data.length; place += 1) {
      const changed = Uint8Array.from(data);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(isSignatureOf(taken, changed)).toBe(false);
    }
    expect(isSignatureOf(taken, data.subarray(1))).toBe(false);
    expect(isSignatureOf(taken, data)).toBe(true);
  });

  it.each([
    ['other line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['no line end at the end', (text) => text.trimEnd()],
    ['an empty line more', (text) => `${text}\n`],
    ['an empty line before', (text) => `\n${text}`],
    ['a space within', (text) => text.replace('U1NI', 'U1 NI')],
    ['other lengths of line', (text) => text.replace(/([A-Za-z0-9+/]{70})\n/, '$1')],
    ['a sign of base64 too many', (text) => text.replace('\n-----END', '=\n-----END')],
    ['padding and more behind it', (text) => text.replace('\n-----END', '====AAAA\n-----END')],
  ] satisfies readonly (readonly [string, (text: string) => string])[])(
    'is not accepted in another spelling: %s',
    (_, change) => {
      expect(change(signature)).not.toBe(signature);
      expect(readSignature(change(signature))).toEqual({ ok: false, fault: 'spelling' });
    },
  );

  it('is not accepted with a mark of the encoding before it', () => {
    expect(outcomeOf(`\ufeff${signature}`)).toBe('fail');
    expect(outcomeOf(`ï»¿${signature}`)).toBe('fail');
  });

  it.each([
    ['no-signature', 'hello'],
    ['no-signature', 'A'.repeat(1_000_000)],
    ['damaged', blobOf((blob) => blob.subarray(0, 100))],
    ['damaged', blobOf((blob) => Buffer.concat([blob, blob]))],
    ['damaged', blobOf((blob) => Buffer.concat([Buffer.from('SSHSIX'), blob.subarray(6)]))],
    ['damaged', blobOf(() => Buffer.alloc(0))],
    ['version', blobOf((blob) => changedAt(blob, 9, 2))],
    ['hash', textOf('sha256.sig')],
    ['kind', textOf('ecdsa.sig')],
    // what is reserved must be empty, and what the key made must be said to be of its kind
    ['damaged', blobOf((blob) => changedAt(blob, 13, 50))],
    ['spelling', blobOf((blob) => changedAt(blob, blob.length - 72, 0x78))],
  ] as const)('is not read where it is %s', (fault, text) => {
    expect(readSignature(text)).toEqual({ ok: false, fault });
  });
});

describe('what copcheck signs', () => {
  const chance = {
    seed: new Uint8Array(32).fill(1),
    salt: new Uint8Array(16).fill(2),
    iv: new Uint8Array(16).fill(3),
  };

  it('is the same for the same key and data, and read again', () => {
    const opened = openKeyFile(writeKeyFile(chance, 'four words, one key'), 'four words, one key');
    if (!opened.ok) throw new Error(opened.fault);
    const made = signSubmission(opened.key, data);
    expect(signSubmission(opened.key, data)).toBe(made);
    expect(isSignatureOf(readOk(made).signature, data)).toBe(true);
    expect(fingerprintOf(readOk(made).signature.publicKey)).toBe(
      fingerprintOf(opened.key.publicKey),
    );
  });

  it('takes a passphrase in Khmer however its letters were put together', () => {
    const file = writeKeyFile(chance, 'ca\u0301fe\u0301 ពាក្យសម្ងាត់');
    expect(openKeyFile(file, 'c\u00e1f\u00e9 ពាក្យសម្ងាត់').ok).toBe(true);
    expect(openKeyFile(file, 'cafe ពាក្យសម្ងាត់')).toEqual({ ok: false, fault: 'passphrase' });
  });

  it('comes from no key of which a byte was lost', () => {
    const file = writeKeyFile(chance, 'four words, one key');
    for (let length = 0; length < file.length - 1; length += 10)
      expect(openKeyFile(file.slice(0, length), 'four words, one key').ok).toBe(false);
  });
});

function readOk(text: string) {
  const found = readSignature(text);
  if (!found.ok) throw new Error(found.fault);
  return found;
}

/** The signature with its bytes changed, spelt as OpenSSH would. */
function blobOf(change: (blob: Buffer) => Buffer): string {
  const [begin = '', ...lines] = textOf('ed25519.sig').trimEnd().split('\n');
  const blob = change(Buffer.from(lines.slice(0, -1).join(''), 'base64'));
  const body = blob.toString('base64').match(/.{1,70}/g) ?? [''];
  return `${[begin, ...body, lines.at(-1)].join('\n')}\n`;
}

function changedAt(blob: Buffer, place: number, value: number): Buffer {
  const changed = Buffer.from(blob);
  changed[place] = value;
  return changed;
}
