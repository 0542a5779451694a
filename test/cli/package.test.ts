import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealOf } from '../../src/submission/seal.ts';
import { addRecord, bagged, otherData, packedExample } from '../support/packages.ts';
import { submittedExample } from '../support/submissions.ts';
import { zipOf } from '../support/zip-file.ts';

type Packed = Awaited<ReturnType<typeof packedExample>>;

/** A package in which one file holds something else. */
const replacing = ({ entries }: Packed, name: string, bytes: Uint8Array) =>
  entries.map((entry) => (entry.name.endsWith(`/${name}`) ? { name: entry.name, bytes } : entry));

const bytesOf = ({ entries }: Packed, name: string): Uint8Array =>
  entries.find((entry) => entry.name.endsWith(`/${name}`))?.bytes ?? new Uint8Array();

const reopen = ['reopen', 'acme', '--because', 'A document was missing.'] as const;

describe('a package', () => {
  it('is written beside the report, in one order, and passes every check', async () => {
    const { out, entries, copcheck, zip, seal } = await packedExample();
    expect(out).toContain('Package with the evidence: acme/submissions/example-2026-r1.zip');
    expect(entries.map(({ name }) => name.replace(/[0-9a-f]{64}/, '<hash>'))).toEqual([
      'example-2026-r1/bagit.txt',
      'example-2026-r1/bag-info.txt',
      'example-2026-r1/manifest-sha256.txt',
      'example-2026-r1/tagmanifest-sha256.txt',
      'example-2026-r1/data/evidence/<hash>.txt',
      'example-2026-r1/data/evidence/<hash>.csv',
      'example-2026-r1/data/guideline.json',
      'example-2026-r1/data/report.pdf',
      'example-2026-r1/data/submission.json',
    ]);
    const { code, out: verified } = await copcheck(
      'verify',
      zip,
      '--guidelines',
      'guidelines',
      '--seal',
      seal,
    );
    expect(code).toBe(0);
    expect(verified.match(/^PASS {2}/gm)).toHaveLength(7);
  });

  it('is the same bytes for the same answers, whenever and wherever it is written', async () => {
    const [one, other] = [await packedExample(), await packedExample()];
    expect(other.bytes.equals(one.bytes)).toBe(true);
  });

  it('is written without evidence only when it is asked for', async () => {
    const { folder, copcheck } = await submittedExample();
    const place = join(folder, 'acme', 'submissions');
    expect(readdirSync(place).filter((name) => name.endsWith('.zip'))).toEqual([]);
    await copcheck(...reopen);
    await copcheck('answer', 'ONE-02', '1', 'acme');
    const { code, out } = await copcheck('submit', 'acme', '--package');
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('acme/submissions/example-2026-r2.zip'),
    ]);
  });

  it('may be called anything, and is known by how it begins', async () => {
    const { folder, copcheck, zip } = await packedExample();
    renameSync(zip, join(folder, 'from-acme'));
    const { code, out } = await copcheck('verify', 'from-acme', '--guidelines', 'guidelines');
    expect([code, out]).toEqual([0, expect.stringContaining('PASS  The package holds')]);
  });

  it('speaks Khmer about what is wrong', async () => {
    const { folder, copcheck, bytes } = await packedExample();
    writeFileSync(join(folder, 'cut.zip'), bytes.subarray(0, 5000));
    const { code, out } = await copcheck('verify', 'cut.zip', '--lang', 'km');
    expect([code, out]).toEqual([1, expect.stringContaining('កញ្ចប់នេះ មិនមែនជាឯកសារ zip')]);
  });
});

describe('a package that somebody changed', () => {
  it('is found out when anything is taken out of it', async () => {
    const packed = await packedExample();
    const { entries, verifyBytes } = packed;
    for (const { name } of entries) {
      const rest = entries.filter((entry) => entry.name !== name);
      const { code } = await verifyBytes(zipOf(rest));
      expect(code, `without ${name}`).toBe(1);
      if (!name.includes('/data/')) continue;
      const fitted = await verifyBytes(bagged(rest));
      expect(fitted.code, `without ${name}, with a manifest that fits`).toBe(1);
    }
  });

  it('is found out when anything is added to it, with a manifest that fits', async () => {
    const { entries, top, verifyBytes } = await packedExample();
    for (const name of [
      `${top}/data/more.pdf`,
      `${top}/data/evidence/more.pdf`,
      `${top}/more.txt`,
    ]) {
      const { complaints } = await verifyBytes(
        bagged([...entries, { name, bytes: Buffer.from('more') }]),
      );
      expect(complaints, name).toContain('package-extra');
    }
  });

  it('is found out when a file has another name, or the files another order', async () => {
    const { entries, verifyBytes } = await packedExample();
    for (const { name } of entries) {
      const renamed = entries.map((entry) =>
        entry.name === name ? { ...entry, name: name.replace(/.$/, 'x') } : entry,
      );
      expect((await verifyBytes(zipOf(renamed))).code, name).toBe(1);
    }
    for (let place = 1; place < entries.length; place += 1) {
      const [one, other] = [entries[place - 1], entries[place]];
      if (one === undefined || other === undefined) continue;
      const swapped = [...entries.slice(0, place - 1), other, one, ...entries.slice(place + 1)];
      expect((await verifyBytes(zipOf(swapped))).complaints).toContain('package-order');
    }
    const elsewhere = entries.map((entry) => ({
      ...entry,
      name: entry.name.replace('example-2026-r1', 'example-2026-r2'),
    }));
    expect((await verifyBytes(zipOf(elsewhere))).complaints).toContain('package-name');
  });

  it.each([
    ['evidence', 'log.csv', 'package-changed', 'package-evidence'],
    ['the report', 'report.pdf', 'package-changed', 'package-report'],
    ['the guideline', 'guideline.json', 'package-changed', 'package-guideline'],
    ['the manifest', 'manifest-sha256.txt', 'package-tags', undefined],
    ['the sums of its description', 'tagmanifest-sha256.txt', 'package-tags', undefined],
    ['what it says about itself', 'bag-info.txt', 'package-tags', undefined],
    ['its declaration', 'bagit.txt', 'package-tags', undefined],
  ])('is found out when %s is another', async (_, file, plain, fitted) => {
    const packed = await packedExample();
    const copy = packed.entries
      .find(({ name }) => name.endsWith('.csv'))
      ?.name.split('/')
      .at(-1);
    const name = file === 'log.csv' ? (copy ?? '') : file;
    const text = Buffer.from(bytesOf(packed, name))
      .toString('latin1')
      .replace(/[0-9a-z]/, '~');
    const other = replacing(packed, name, Buffer.from(text, 'latin1'));
    expect((await packed.verifyBytes(zipOf(other))).complaints).toContain(plain);
    if (fitted !== undefined)
      expect((await packed.verifyBytes(bagged(other))).complaints).toContain(fitted);
  });

  it('is found out by the seal code when an answer was raised and everything made to fit', async () => {
    const packed = await packedExample();
    const raised = otherData(bytesOf(packed, 'submission.json'), (data) => {
      data.items['TWO-01'] = { answer: { kind: 'level', level: 4 } };
    });
    const other = bagged(replacing(packed, 'submission.json', raised));
    const { complaints } = await packed.verifyBytes(other, '--seal', packed.seal);
    expect(complaints).toEqual(
      expect.arrayContaining(['package-report', 'seal-other', 'report-other']),
    );
  });

  it('is found out when it carries the data of another company', async () => {
    const packed = await packedExample();
    const theirs = otherData(bytesOf(packed, 'submission.json'), (data) => {
      data.particulars.organisation = 'Somebody Else';
      for (const item of Object.values(data.items)) Object.assign(item, { evidence: undefined });
    });
    for (const swapped of [
      zipOf(replacing(packed, 'submission.json', theirs)),
      bagged(replacing(packed, 'submission.json', theirs)),
    ]) {
      const { code, complaints } = await packed.verifyBytes(swapped, '--seal', packed.seal);
      expect(code).toBe(1);
      expect(complaints).toContain('package-report');
      expect(complaints).toContain('seal-other');
    }
  });

  it('is found out when two packages swapped their data', async () => {
    const [one, other] = [await packedExample(), await packedExample()];
    await other.copcheck(...reopen);
    await other.copcheck('answer', 'ONE-02', '2', 'acme');
    const { out } = await other.copcheck('submit', 'acme');
    expect(out).toContain('example-2026-r2.zip');
    const second = readFileSync(join(other.folder, 'acme', 'submissions', 'r2.submission.json'));
    const swapped = bagged(replacing(one, 'submission.json', second));
    const { complaints } = await one.verifyBytes(swapped, '--seal', sealOf(second));
    expect(complaints).toContain('package-name');
    expect(complaints).toContain('package-report');
  });

  it('is found out wherever it is cut short', async () => {
    const { bytes, verifyBytes } = await packedExample();
    for (let cut = 0; cut < 200; cut += 1) {
      const length = cut < 100 ? bytes.length - 1 - cut : Math.floor((bytes.length * cut) / 200);
      const { code, complaints } = await verifyBytes(bytes.subarray(0, length));
      expect([code, complaints], `${length} bytes`).toEqual([1, ['package-unsafe']]);
    }
  }, 60_000);

  it('is found out when one byte was changed, wherever that is', async () => {
    const { bytes, seal, verifyBytes } = await packedExample();
    for (let place = 0; place < bytes.length; place += Math.ceil(bytes.length / 60)) {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect((await verifyBytes(changed, '--seal', seal)).code, `byte ${place}`).toBe(1);
    }
  }, 60_000);
});

describe('the guideline in a package', () => {
  it('is shown item by item where it is easier, and never used', async () => {
    const packed = await packedExample();
    const sent = Buffer.from(bytesOf(packed, 'guideline.json')).toString('utf8');
    const { complaints, said } = await packed.verifyBytes(
      bagged(
        replacing(
          packed,
          'guideline.json',
          Buffer.from(
            sent
              .replace('"criticality":"critical"', '"criticality":"minor"')
              .replace('"question":"', '"question":"Nearly: '),
          ),
        ),
      ),
    );
    expect(complaints).toContain('package-guideline');
    expect(said).toMatch(/Items that differ: [A-Z]+-\d\d, [A-Z]+-\d\d\./);
    const scored = JSON.parse(said) as {
      readonly files: readonly { readonly checks: readonly { check: string; outcome: string }[] }[];
    };
    expect(scored.files[0]?.checks).toContainEqual(
      expect.objectContaining({ check: 'score', outcome: 'pass' }),
    );
  });

  it.each([
    ['no guideline at all', '{}'],
    ['no JSON', 'guideline'],
    [
      'nested without end',
      `{"format":"copcheck/pinned-guideline/1","guideline":${'['.repeat(9999)}`,
    ],
    [
      'without items',
      '{"contacts":{},"format":"copcheck/pinned-guideline/1","guideline":{"items":7}}',
    ],
  ])('may be anything: %s', async (_, text) => {
    const packed = await packedExample();
    const other = bagged(replacing(packed, 'guideline.json', Buffer.from(text)));
    const { code, complaints } = await packed.verifyBytes(other);
    expect([code, complaints]).toEqual([1, expect.arrayContaining(['package-guideline'])]);
  });

  it('must be the one that the data name, its contacts too', async () => {
    const packed = await packedExample();
    const sent = Buffer.from(bytesOf(packed, 'guideline.json')).toString('utf8');
    const other = sent.replace('"notice":"', '"notice":"Call somebody else. ');
    expect(other).not.toBe(sent);
    const { complaints } = await packed.verifyBytes(
      bagged(replacing(packed, 'guideline.json', Buffer.from(other))),
    );
    expect(complaints).toContain('package-guideline-unnamed');
  });
});

it('submit reads evidence that changes under its hands, and hands nothing in', async () => {
  const { folder, copcheck } = await submittedExample();
  await copcheck(...reopen);
  writeFileSync(join(folder, 'rota.txt'), 'x');
  await copcheck('evidence', 'add', 'ONE-01', 'rota.txt', 'acme', ...addRecord);
  const evidence = join(folder, 'acme', 'evidence');
  const [copy = ''] = readdirSync(evidence);
  renameSync(join(evidence, copy), join(evidence, 'elsewhere'));
  mkdirSync(join(evidence, copy));
  const { code, err } = await copcheck('submit', 'acme');
  expect([code, err]).toEqual([1, expect.stringContaining('error[evidence-altered]')]);
});
