import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, sha256 } from '../../src/documents/canonical.ts';
import { returnFileBytes, returnFormat } from '../../src/review/return-file.ts';
import type { ReturnFile } from '../../src/review/return-file.ts';
import type { Submission } from '../../src/submission/submission.ts';
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

/** The same, and the return file that a reviewer would send, with something else in it where a test wants that. */
export async function returnedExample() {
  const example = await submittedExample();
  const { folder, json, seal } = example;
  return {
    ...example,
    returned: (change: Partial<ReturnFile> = {}, name = 'return.json'): string => {
      const file = join(folder, name);
      writeFileSync(file, returnFileBytes({ ...returnOf(json, seal), ...change }));
      return file;
    },
    /** Everything that is recorded, as it lies on the disk. */
    recorded: (): string =>
      readdirSync(join(folder, 'acme', 'answers'))
        .toSorted()
        .map((name) => readFileSync(join(folder, 'acme', 'answers', name), 'utf8'))
        .join(''),
    submission: (revision: number): Submission =>
      JSON.parse(
        readFileSync(join(folder, 'acme', 'submissions', `r${revision}.submission.json`), 'utf8'),
      ) as Submission,
  };
}

/** A reviewer's answer to a submission: two questions and a lower level. */
function returnOf(json: string, seal: string): ReturnFile {
  const bytes = readFileSync(json);
  const { assessment, particulars, revision } = JSON.parse(bytes.toString()) as Submission;
  return {
    format: returnFormat,
    round: '2027-1',
    assessment,
    organisation: particulars.organisation,
    revision,
    submission: sha256(bytes),
    seal,
    decision: 'returned',
    closed: '2026-12-01T09:00:00.000+07:00',
    by: 'vanna',
    due: '2026-12-15',
    questions: [
      { number: 1, item: 'ONE-02', question: 'Which version of the policy is in force?' },
      { number: 2, item: 'TWO-03', question: 'The register ends in March. Where is the rest?' },
    ],
    decisions: [
      { item: 'TWO-03', claimed: '4', validated: '2', reason: 'Three of six months are missing.' },
    ],
    score: { claimed: '11209/130', evidenced: '2101/26', validated: '150/2', grade: 'C' },
    assurance: 'sampled',
  };
}
