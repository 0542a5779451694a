import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../src/documents/canonical.ts';
import { programIn, temporaryFolder } from './program.ts';
import { workedExample } from './read-guideline.ts';

/** The worked example as a released guideline, an answered assessment of it, and the program. */
export async function answeredExample() {
  const folder = temporaryFolder();
  const place = join('guidelines', 'worked-example', '1.0.0');
  mkdirSync(join(folder, 'guidelines'));
  cpSync(join(process.cwd(), workedExample), join(folder, place), { recursive: true });
  const copcheck = programIn(folder);
  await copcheck('guidelines', 'release', place);
  await copcheck(
    'start',
    'acme',
    '--organisation',
    'Example',
    '--segment',
    'company',
    '--guideline',
    place,
  );
  await copcheck(
    'import',
    join(process.cwd(), 'test/fixtures/worked-example.answers.yaml'),
    'acme',
  );
  return { folder, copcheck };
}

/** The same, handed in once. */
export async function submittedExample() {
  const { folder, copcheck } = await answeredExample();
  const { code, out, err } = await copcheck('submit', 'acme');
  if (code !== 0) throw new Error(err);
  const [, seal = ''] = /Seal code: (\S+)/.exec(out) ?? [];
  const [report = ''] = readdirSync(join(folder, 'acme', 'submissions')).filter((name) =>
    name.endsWith('.pdf'),
  );
  const pdf = join(folder, 'acme', 'submissions', report);
  const json = join(folder, 'acme', 'submissions', 'r1.submission.json');
  return {
    folder,
    copcheck,
    seal,
    pdf,
    json,
    verify: (file: string, ...flags: readonly string[]) =>
      copcheck('verify', file, '--guidelines', 'guidelines', ...flags),
    /** A copy of the data with something else in it, in canonical form. */
    altered: (change: (data: Data) => void): string => {
      const data = JSON.parse(readFileSync(json, 'utf8')) as Data;
      change(data);
      const file = join(folder, 'altered.json');
      writeFileSync(file, canonicalJson(data));
      return file;
    },
  };
}

export type Data = {
  revision: number;
  items: Record<string, { answer?: { kind: string; level?: number; reason?: string } }>;
  claim: { evidenced: string; claimed: string; grade: string };
  guideline: { digest: string; version: string };
  particulars: { organisation: string };
};
