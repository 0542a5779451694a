// A whole sector: ten thousand made-up submissions, checked, scored again and compared. What counts is the memory, which
// must not grow with their number beyond small numbers for each. The peer is reading and hashing the same files.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { cli, memoryOf, printTable, runNode } from './processes.mjs';

const MOST = Number(process.env.BENCH_SUBMISSIONS ?? 10_000);

const MEGABYTES = 500;

export async function benchSector({ folder, empty }) {
  const place = join(folder, 'received');
  const bytes = await writeSubmissions(place, MOST);
  const tenth = join(folder, 'tenth');
  await writeSubmissions(tenth, MOST / 10);
  const floor = join(folder, 'floor.mjs');
  writeFileSync(
    floor,
    `import { createHash } from 'node:crypto'; import { readdirSync, readFileSync } from 'node:fs';
for (const name of readdirSync('received')) { const bytes = readFileSync('received/' + name); createHash('sha256').update(bytes).digest(); JSON.parse(bytes.toString('utf8')); }`,
  );
  const sector = (from) => ({ args: [cli, 'sector', from, '--format', 'json'] });
  const measured = [
    ['empty Node script', { args: [empty] }],
    [`read, SHA-256 and JSON.parse of ${MOST}`, { args: [floor] }],
    [`copcheck sector, ${MOST / 10} submissions`, sector('tenth')],
    [`copcheck sector, ${MOST} submissions`, sector('received')],
  ].map(([what, each]) => {
    const start = performance.now();
    runNode(each.args, { cwd: folder });
    return [what, performance.now() - start, memoryOf(each, folder)];
  });
  console.log(
    `## sector\n\n${MOST} made-up submissions of ${Math.round(bytes / MOST)} bytes each, one run of each process\n`,
  );
  printTable(
    ['what', 's', 'MB', 'target'],
    measured.map(([what, ms, megabytes], index) => [
      what,
      (ms / 1000).toFixed(2),
      megabytes.toFixed(0),
      index === measured.length - 1 ? `at most ${MEGABYTES} MB` : '',
    ]),
  );
  const [, , most] = measured.at(-1);
  if (most > MEGABYTES) throw new Error(`sector took ${most.toFixed(0)} MB`);
}

/** Companies that all answer differently, with names, notes and evidence as long as usual; returns the bytes of all. */
async function writeSubmissions(place, count) {
  const built = join(import.meta.dirname, '..', 'dist', 'src');
  const from = (...path) => import(join(built, ...path));
  const { parseFolder } = await from('cli', 'find-guideline.js');
  const { scoreAssessment } = await from('scoring', 'score-card.js');
  const { applicability } = await from('assessment', 'applicable.js');
  const { pinOf } = await from('guideline', 'pin.js');
  const { claimOf, submissionBytes, assessmentOf } = await from('submission', 'submission.js');
  const parsed = await parseFolder(
    join(import.meta.dirname, '..', 'guidelines', 'cop-kh', '1.0.0'),
  );
  const { guideline } = parsed;
  const segments = guideline.segments.map(({ id }) => id);
  const pin = pinOf(parsed);
  mkdirSync(place);
  let bytes = 0;
  for (let company = 0; company < count; company += 1) {
    const own = segments.filter(
      (_, index) => index === company % segments.length || (company * 7 + index * 3) % 11 === 0,
    );
    const base = {
      format: 'copcheck/submission/1',
      assessment: { id: `bench-${String(company).padStart(8, '0')}`, name: 'bench' },
      revision: 1,
      submitted: '2027-02-01T08:00:00.000+07:00',
      by: 'bench',
      particulars: {
        organisation: `Invented company ${company}`,
        period: { from: '2026-01-01', to: '2026-12-31' },
        round: '2027-1',
        language: 'en',
      },
      guideline: pin,
      segments: own,
      scope: {},
      items: {},
      asOf: '2027-01-31T08:00:00.000+07:00',
      journals: { bench: { lines: 1, head: digestOf(`${company}`) } },
      report: {
        languages: ['en'],
        template: digestOf('template'),
        program: 'copcheck',
        drawnWith: 'nothing',
      },
      claim: { evidenced: null, claimed: null, grade: null },
    };
    const items = Object.fromEntries(
      applicability(guideline, assessmentOf(base)).asked.map(({ id }, index) => [
        id,
        {
          answer: { kind: 'level', level: (company * 13 + index * 7) % 5 },
          note: `A note of ordinary length, as an officer writes one beside an answer (${company}, ${index}).`,
          ...((company + index) % 3 > 0 && {
            evidence: [
              { title: `Evidence ${index}`, kind: 'check', date: '2026-06-15', system: 'Register' },
            ],
          }),
        },
      ]),
    );
    const answered = { ...base, items };
    const claim = claimOf(scoreAssessment(guideline, assessmentOf(answered)));
    const data = submissionBytes({ ...answered, claim });
    bytes += data.length;
    writeFileSync(join(place, `${company}.json`), data);
  }
  return bytes;
}

const digestOf = (text) => createHash('sha256').update(text).digest('hex');
