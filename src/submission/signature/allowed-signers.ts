import type { Source } from '../../documents/source.ts';
import type { SignersFault } from '../../problems/facts.ts';
import type { Problem } from '../../problems/problem.ts';
import { failed, success } from '../../problems/result.ts';
import type { Result } from '../../problems/result.ts';
import { momentIn } from './signers-moment.ts';
import { base64Of, isSignerName, KEY_TYPE, readKeyBlob } from './public-key.ts';
import { NAMESPACE } from './ssh-signature.ts';

/** Whoever a register lets sign, with one key. */
export type Signer = {
  /** As the register names them; several names one after the other. */
  readonly name: string;
  /** In base64. */
  readonly key: string;
  /** What the key may sign; anything, where the register does not say. */
  readonly namespaces?: readonly string[];
  /** Moments between which the key holds, as far as the register says. */
  readonly from?: string;
  readonly until?: string;
};

/** A register of keys, in the form of OpenSSH (`allowed_signers`). */
export type Signers = {
  readonly signers: readonly Signer[];
  /** Lines that copcheck cannot use: certificate authorities and keys of another kind. */
  readonly passedOver: readonly { readonly line: number; readonly kind: string }[];
};

/** The line by which a register says that the holder of a name signs submissions with a key. */
export const signersLine = (publicKey: Uint8Array, name: string): string =>
  `${name} namespaces="${NAMESPACE}" ${KEY_TYPE} ${base64Of(publicKey)}`;

type Line = Signer | { readonly passedOver: string } | { readonly fault: SignersFault };

/**
 * Reads a register. A line that is not understood stops it: it might be the one that takes a key back. For the
 * same reason a key stands on one line only. `offset` is that of the reader's clock, as +07:00.
 */
export function readSigners({ file, bytes }: Source, offset: string): Result<Signers> {
  const problem = (line: number, complaint: Problem['complaint']): Problem => ({
    severity: 'error',
    complaint,
    at: { file, line, column: 1 },
  });
  const text = decode(bytes);
  if (text === undefined) return failed([problem(1, { code: 'not-utf8' })]);
  const signers: Signer[] = [];
  const passedOver: { readonly line: number; readonly kind: string }[] = [];
  const problems: Problem[] = [];
  const keys = new Set<string>();
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#|$)/.test(written)) continue;
    const line = index + 1;
    const read = readLine(written, offset);
    if ('fault' in read) problems.push(problem(line, { code: 'signers-line', reason: read.fault }));
    else if ('passedOver' in read) passedOver.push({ line, kind: read.passedOver });
    else if (keys.has(read.key))
      problems.push(problem(line, { code: 'signers-line', reason: 'key-twice' }));
    else {
      keys.add(read.key);
      signers.push(read);
    }
  }
  return problems.length > 0 ? failed(problems) : success({ signers, passedOver });
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const ANY_KEY_TYPE = /^(?:ssh-|ecdsa-|sk-)\S+$/;

/** Names, what the key may do where something is said about it, the kind of key, the key, and any comment. */
function readLine(written: string, offset: string): Line {
  const [names = '', ...rest] = partsOf(written, /(?:[^\s"]|"[^"]*")+/g);
  const at = rest.findIndex((part) => ANY_KEY_TYPE.test(part));
  const [type = '', base64 = ''] = rest.slice(at);
  if (at < 0 || at > 1 || base64 === '') return { fault: 'fields' };
  const given = names.split(',');
  if (!given.every(isSignerName)) return { fault: 'name' };
  const options = readOptions(rest.slice(0, at), offset);
  return 'fault' in options ? options : signerOf(given.join(', '), { type, base64 }, options);
}

function signerOf(
  name: string,
  { type, base64 }: { readonly type: string; readonly base64: string },
  { isAuthority, ...limits }: Options,
): Line {
  const key = readKeyBlob(type, base64);
  if (key.kind === 'damaged') return { fault: 'key' };
  if (isAuthority === true) return { passedOver: 'cert-authority' };
  return key.kind === 'other' ? { passedOver: type } : { name, key: base64, ...limits };
}

/** The parts that a pattern finds; none where something is left beside them, as an open quotation mark. */
function partsOf(text: string, part: RegExp): readonly string[] {
  const parts = text.match(part) ?? [];
  const isAll = text.replace(part, '').replace(/[\s,]/g, '') === '';
  return isAll ? parts : [];
}

type Options = Pick<Signer, 'namespaces' | 'from' | 'until'> & { readonly isAuthority?: boolean };

const OPTION_END = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/;

/** Options stand in one word; where there is no such word, there are no options. */
function readOptions(
  words: readonly string[],
  offset: string,
): Options | { readonly fault: SignersFault } {
  let options: Options = {};
  const seen = new Set<string>();
  for (const part of words.flatMap((word) => word.split(OPTION_END))) {
    const [, written = '', value] = /^([A-Za-z-]+)(?:="([^"]*)")?$/.exec(part) ?? [];
    const name = written.toLowerCase();
    const read = readOption(name, value, offset);
    if (read === undefined || seen.has(name)) return { fault: 'option' };
    if ('fault' in read) return read;
    seen.add(name);
    options = { ...options, ...read };
  }
  return options;
}

function readOption(
  name: string,
  value: string | undefined,
  offset: string,
): Options | { readonly fault: SignersFault } | undefined {
  if (name === 'cert-authority' && value === undefined) return { isAuthority: true };
  if (value === undefined) return undefined;
  if (name === 'namespaces') {
    const namespaces = value.split(',');
    return namespaces.every(isSignerName) ? { namespaces } : { fault: 'namespace' };
  }
  if (name !== 'valid-after' && name !== 'valid-before') return undefined;
  const moment = momentIn(value, offset);
  if (moment === undefined) return { fault: 'moment' };
  return name === 'valid-after' ? { from: moment } : { until: moment };
}
