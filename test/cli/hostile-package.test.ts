import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../src/files/read-package.ts';
import { km } from '../../src/i18n/km.ts';
import { en } from '../../src/i18n/phrases.ts';
import { say } from '../../src/i18n/say.ts';
import type { Complaint } from '../../src/problems/complaint.ts';
import { packageLimits } from '../../src/submission/bag.ts';
import { everythingIn, packedExample } from '../support/packages.ts';
import { programIn, temporaryFolder } from '../support/program.ts';
import { zipOf } from '../support/zip-file.ts';
import type { Around, MadeEntry } from '../support/zip-file.ts';

const text = Buffer.from('Nothing but a text.\n');
const sound = { name: 'r1/data/a.txt', bytes: text } as const;
const named = (name: string | Buffer): readonly MadeEntry[] => [sound, { name, bytes: text }];
const odd = (entry: Partial<MadeEntry>): readonly MadeEntry[] => [
  sound,
  { name: 'r1/data/b.txt', bytes: text, ...entry },
];
const sized = (stated: MadeEntry['stated']): readonly MadeEntry[] =>
  odd(stated === undefined ? {} : { stated });
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024);

/** What cannot be packed, so that its size alone is at fault. */
function noise(megabytes: number): Buffer {
  const bytes = Buffer.alloc(megabytes * 1024 * 1024);
  for (let at = 0, state = 1; at < bytes.length; at += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes.writeUInt32LE(state, at);
  }
  return bytes;
}

type Hostile = readonly [what: string, reason: string, archive: () => Buffer];

const zip =
  (entries: readonly MadeEntry[], around: Around = {}) =>
  (): Buffer =>
    zipOf(entries, around);

const pointerToAnotherEnd = Buffer.alloc(20);
pointerToAnotherEnd.writeUInt32LE(0x07064b50, 0);

function onAnotherDisk(): Buffer {
  const bytes = zipOf([sound]);
  bytes[bytes.indexOf(Buffer.from('PK\u0001\u0002')) + 34] = 1;
  return bytes;
}

const archives: readonly Hostile[] = [
  ['an entry on another disk', 'repacked', onAnotherDisk],
  // names
  ['a way out of the folder', 'traversal', zip(named('r1/../../x.txt'))],
  ['a way out, at once', 'traversal', zip(named('../x.txt'))],
  ['a place on the disk', 'absolute', zip(named('/etc/cron.d/x.txt'))],
  ['a drive', 'drive', zip(named('C:/x.txt'))],
  ['a drive with a backslash', 'drive', zip(named('C:\\x.txt'))],
  ['a backslash', 'backslash', zip(named('r1\\..\\..\\x.txt'))],
  ['another computer', 'backslash', zip(named('\\\\server\\share\\x.txt'))],
  ['a stream behind a file', 'stream', zip(named('r1/data/a.txt:x'))],
  ['a character of patterns', 'character', zip(named('r1/data/*.txt'))],
  ['a name of a device', 'reserved', zip(named('r1/data/CON.pdf'))],
  ['a name of a device, disguised', 'reserved', zip(named('r1/data/com¹.txt'))],
  ['a dot at the end', 'trailing', zip(named('r1/data/x.'))],
  ['a space at the end', 'trailing', zip(named('r1/data /x.txt'))],
  ['a NUL', 'control', zip(named('r1/data/x.pdf\0.exe'))],
  ['an escape', 'control', zip(named('r1/data/\u001b[2Jx.txt'))],
  ['letters turned around', 'direction', zip(named('r1/data/x\u202efdp.exe'))],
  ['a letter in two pieces', 'not-composed', zip(named('r1/data/e\u0301.txt'))],
  ['an empty name', 'empty', zip(named(''))],
  ['an empty folder name', 'empty', zip(named('r1//x.txt'))],
  ['a very long name', 'too-long', zip(named(`r1/${'x'.repeat(300)}`))],
  ['a name in no encoding', 'encoding', zip(named(Buffer.from([0x72, 0x31, 0x2f, 0xff, 0xfe])))],
  ['a package in the package', 'nested', zip(named('r1/data/more.zip'))],
  ['the same name twice', 'duplicate', zip(named(sound.name))],
  ['the same name in capitals', 'case-twin', zip(named('r1/data/A.TXT'))],
  [
    'the same name in other letters',
    'form-twin',
    zip([
      { name: 'r1/ﬁ.txt', bytes: text },
      { name: 'r1/fi.txt', bytes: text },
    ]),
  ],
  ['a file beside the folder', 'outside', zip(named('__MACOSX/a.txt'))],
  // kinds
  ['a link', 'link', zip(odd({ mode: 0o120777, bytes: Buffer.from('/etc/passwd') }))],
  ['a device', 'device', zip(odd({ mode: 0o020666 }))],
  ['a folder', 'folder', zip(odd({ name: 'r1/data/x/', bytes: Buffer.alloc(0) }))],
  ['a folder by its mode', 'folder', zip(odd({ mode: 0o040755 }))],
  // how it is packed
  ['an encrypted file', 'encrypted', zip(odd({ flags: 9 }))],
  ['a strongly encrypted file', 'encrypted', zip(odd({ flags: 0x49 }))],
  ['another packing', 'method', zip(odd({ method: 12, packedBytes: text }))],
  ['packed bytes that are none', 'damaged', zip(odd({ packedBytes: Buffer.from([7, 7, 7, 7]) }))],
  [
    'bytes behind the packed ones',
    'between',
    zip(odd({ packedBytes: Buffer.concat([deflateRawSync(text), Buffer.from('more')]) })),
  ],
  ['a checksum of something else', 'checksum', zip(sized({ checksum: 1 }))],
  ['a file that is longer than stated', 'lying-size', zip(sized({ length: 5 }))],
  ['a file that is shorter than stated', 'lying-size', zip(sized({ length: 500 }))],
  ['a file in far too much room', 'lying-size', zip(sized({ packed: 60_000 }))],
  // how it is put together
  ['something before it', 'before', zip([sound], { before: Buffer.from('MZ') })],
  ['something behind it', 'behind', zip([sound], { behind: Buffer.from('more') })],
  ['a comment', 'behind', zip([sound], { comment: Buffer.from('more') })],
  ['something between the files', 'between', zip(odd({}), { between: Buffer.from('more') })],
  ['something before the directory', 'behind', zip([sound], { beforeDirectory: text })],
  ['a pointer to another end', 'behind', zip([sound], { beforeDirectory: pointerToAnotherEnd })],
  ['two names for one file', 'two-accounts', zip(odd({ localName: 'r1/data/c.txt' }))],
  ['two files in the same bytes', 'overlap', zip(sized({ at: 0 }))],
  ['a time of its own', 'repacked', zip(odd({ date: 0x5d21 }))],
  ['an additional field', 'repacked', zip(odd({ extra: Buffer.from([1, 2, 0, 0]) }))],
  ['no zip at all', 'not-a-package', () => text],
  ['nothing', 'not-a-package', () => Buffer.alloc(0)],
  ['a zip without files', 'not-a-package', zip([])],
  ['fewer files than it says', 'damaged', zip([sound], { entries: 3 })],
  ['more files than it says', 'behind', zip(odd({}), { entries: 1 })],
  // sizes
  [
    '201 files',
    'entries',
    zip(Array.from({ length: 201 }, (_, n) => ({ name: `r1/${n}`, bytes: text }))),
  ],
  ['a million files, it says', 'entries', zip([sound], { entries: 65_535 })],
  ['200 MB in 200 kB', 'one', zip(odd({ bytes: zeros(200) }))],
  ['a file of 25 MB and one byte', 'one', zip(sized({ length: 25 * 1024 * 1024 + 1 }))],
  ['20 MB in 20 kB', 'ratio', zip(odd({ bytes: zeros(20) }))],
  [
    'eleven files of 24 MB',
    'all',
    () => {
      const [bytes, entry] = [noise(24), { method: 0 }];
      const files = Array.from({ length: 11 }, (_, n) => ({ ...entry, name: `r1/${n}`, bytes }));
      return zipOf(files);
    },
  ],
];

const read = (file: string) => readPackage(file, { limits: packageLimits, keep: new Map() });

describe('a package that is made to do harm', () => {
  it.each(archives)('with %s is refused: %s', async (_, reason, archive) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'desk'));
    const file = join(folder, 'desk', 'sent.zip');
    writeFileSync(file, archive());
    const before = everythingIn(folder);
    const found = await read(file);
    const { complaint } = found.ok ? { complaint: undefined } : found;
    const why = complaint?.code === 'package-too-big' ? complaint.what : undefined;
    expect(complaint?.code === 'package-unsafe' ? complaint.reason : why).toBe(reason);
    expect(everythingIn(folder)).toEqual(before);
  });

  it('is refused by verify in one line, with exit code 1 and nothing of it on the screen', async () => {
    const folder = temporaryFolder();
    const copcheck = programIn(folder);
    for (const [what, , archive] of archives.filter(([, reason]) => reason !== 'all')) {
      writeFileSync(join(folder, 'sent.zip'), archive());
      const before = everythingIn(folder);
      const { code, out, err } = await copcheck('verify', 'sent.zip');
      expect([code, err, everythingIn(folder)], what).toEqual([1, '', before]);
      // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
      expect(out, what).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    }
  });

  it('says something else of each kind, in both languages', () => {
    const reasons = [...new Set(archives.map(([, reason]) => reason))];
    expect(reasons.length).toBeGreaterThanOrEqual(35);
    const complaints = reasons.map((reason): Complaint =>
      reason === 'entries' || reason === 'one' || reason === 'all' || reason === 'ratio'
        ? { code: 'package-too-big', what: reason, entry: 'x', found: 9e9, limit: 1e6 }
        : ({ code: 'package-unsafe', reason, entry: 'x' } as Complaint),
    );
    for (const { complaints: sentences } of [en, km]) {
      const said = complaints.map((complaint) => say(complaint, sentences).message);
      expect(new Set(said).size).toBe(reasons.length);
      expect(said.filter((message) => /undefined|NaN/.test(message))).toEqual([]);
    }
  });

  it('names what is wrong so that a person can see it', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'sent.zip'), zipOf(named('r1/data/x\u202efdp.exe')));
    const { out } = await programIn(folder)('verify', 'sent.zip');
    expect(out).toMatchInlineSnapshot(`
      "sent.zip
      FAIL  The data are complete and readable
            "r1/data/x‹U+202E›fdp.exe" has a character in its name that turns the rest
            of it around.
            Nothing of it was written anywhere. Ask the sender for the file as
            copcheck submit wrote it.
      Do not rely on this file.
      "
    `);
  });
});

it('a package that another program packed again is refused, whatever is in it', async () => {
  const { folder, entries, top } = await packedExample();
  const file = join(folder, 'again.zip');
  const again = entries.map(({ name, bytes }) => ({ name, bytes, date: 0x5d21, mode: 0o100644 }));
  writeFileSync(file, zipOf(again));
  expect(await read(file)).toMatchObject({ ok: false, complaint: { reason: 'repacked' } });
  writeFileSync(
    file,
    zipOf([{ name: `${top}/data/`, bytes: Buffer.alloc(0), mode: 0o040755 }, ...again]),
  );
  expect(await read(file)).toMatchObject({ ok: false, complaint: { reason: 'folder' } });
});

it('a package at every limit is read', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'sent.zip');
  const bytes = noise(25);
  const files = Array.from({ length: 10 }, (_, n) => ({ name: `r1/${n}`, bytes, method: 0 }));
  writeFileSync(file, zipOf(files));
  expect(await read(file)).toMatchObject({ ok: true });
  const empty = Buffer.alloc(0);
  writeFileSync(
    file,
    zipOf(Array.from({ length: 200 }, (_, n) => ({ name: `r1/${n}`, bytes: empty }))),
  );
  expect(await read(file)).toMatchObject({ ok: true });
});
