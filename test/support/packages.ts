import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../src/documents/canonical.ts';
import { answeredExample } from './submissions.ts';
import type { Data } from './submissions.ts';
import { entriesOf, zipOf } from './zip-file.ts';
import type { MadeEntry } from './zip-file.ts';

export const addRecord = [
  '--kind',
  'record',
  '--date',
  '2026-09-30',
  '--system',
  'Tickets',
] as const;

/** The worked example, handed in with two files of evidence. */
export async function packedExample() {
  const { folder, copcheck } = await answeredExample();
  writeFileSync(join(folder, 'rota.txt'), 'Monday: the invented duty officer\n');
  writeFileSync(join(folder, 'log.csv'), 'day,cases\n2026-09-30,0\n');
  await copcheck('evidence', 'add', 'ONE-01', 'rota.txt', 'acme', ...addRecord);
  await copcheck('evidence', 'add', 'ONE-02', 'log.csv', 'acme', ...addRecord);
  const { code, out, err } = await copcheck('submit', 'acme');
  if (code !== 0) throw new Error(err);
  const [, seal = ''] = /Seal code: (\S+)/.exec(out) ?? [];
  const zip = join(folder, 'acme', 'submissions', 'example-2026-r1.zip');
  const bytes = readFileSync(zip);
  const entries = entriesOf(bytes);
  const file = join(folder, 'other.zip');
  return {
    folder,
    copcheck,
    seal,
    zip,
    bytes,
    entries,
    top: entries[0]?.name.split('/')[0] ?? '',
    out,
    /** What verify finds in a package made of these bytes: its exit code and the codes of its complaints. */
    verifyBytes: async (other: Uint8Array, ...flags: readonly string[]) => {
      writeFileSync(file, other);
      const where = ['--guidelines', 'guidelines', '--format', 'json', ...flags];
      const { code: found, out: said, err: broken } = await copcheck('verify', file, ...where);
      if (found > 1) throw new Error(broken);
      return {
        code: found,
        complaints: [...said.matchAll(/"code": "([a-z-]+)"/g)].map(([, c]) => c),
        said,
      };
    },
  };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The same entries with a manifest that fits them, as somebody writes it who knows how packages are made. */
export function bagged(entries: readonly (MadeEntry & { readonly name: string })[]): Buffer {
  const inner = (name: string): string => name.slice(name.indexOf('/') + 1);
  const payload = entries
    .filter(({ name }) => inner(name).startsWith('data/'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const oxum = `${payload.reduce((sum, { bytes }) => sum + bytes.length, 0)}.${payload.length}`;
  const manifest = payload.map(({ name, bytes }) => `${sha256(bytes)}  ${inner(name)}\n`).join('');
  const replaced = new Map<string, Buffer>();
  const textOf = (name: string): string =>
    Buffer.from(entries.find((entry) => inner(entry.name) === name)?.bytes ?? []).toString('utf8');
  replaced.set('bagit.txt', Buffer.from(textOf('bagit.txt')));
  replaced.set(
    'bag-info.txt',
    Buffer.from(textOf('bag-info.txt').replace(/Payload-Oxum: .*/, `Payload-Oxum: ${oxum}`)),
  );
  replaced.set('manifest-sha256.txt', Buffer.from(manifest));
  const tags = [...replaced].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
  replaced.set('tagmanifest-sha256.txt', Buffer.from(tags));
  return zipOf(
    entries.map(({ name, bytes }) => ({ name, bytes: replaced.get(inner(name)) ?? bytes })),
  );
}

/** The data with something else in them, in canonical form. */
export function otherData(bytes: Uint8Array, change: (data: Data) => void): Buffer {
  const data = JSON.parse(Buffer.from(bytes).toString('utf8')) as Data;
  change(data);
  return Buffer.from(canonicalJson(data));
}

/** Everything that lies in a folder and below it, with its size. */
export const everythingIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${lstatSync(join(folder, name)).size}`)
    .toSorted();
