// What a reviewer waits for: a folder of submissions. The peer is the least that any check does: read the file, SHA-256,
// JSON.parse, in as many threads.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { cli, costOf, machine, median, printTable, runNode } from './processes.mjs';

const RUNS = Number(process.env.BENCH_RUNS ?? 5);

const SUBMISSIONS = 1000;

/** Drawn again: fewer are enough to know the rate. */
const REPORTS = 300;

const JOBS = 2;

const built = join(import.meta.dirname, '..', 'dist', 'src');

export async function benchVerify({ folder }) {
  const { data, reports, items } = await makeSubmissions(folder);
  const verify = (place, ...flags) => [cli, 'verify', place, '--jobs', `${JOBS}`, ...flags];
  const ten = repeated(data, join(folder, 'ten'), 10);
  const rows = [
    ['floor: read, SHA-256, JSON.parse', SUBMISSIONS, [writeFloor(folder), data], ''],
    ['floor', 10 * SUBMISSIONS, [writeFloor(folder), ten], ''],
    ['verify submission.json', SUBMISSIONS, verify(data), ''],
    ['verify submission.json', 10 * SUBMISSIONS, verify(ten), 'at least 1000'],
    ['verify report.pdf --skip-report', REPORTS, verify(reports, '--skip-report'), ''],
    ['verify report.pdf, drawn again', REPORTS, verify(reports), 'at least 15'],
  ].map(([what, files, args, target]) => ({ what, files, args, target, seconds: [] }));
  for (let run = 0; run < RUNS; run += 1) {
    for (const row of rows) {
      const start = performance.now();
      runNode(row.args, { cwd: folder });
      row.seconds.push((performance.now() - start) / 1000);
    }
  }
  const busy = loadavg().map((each) => each.toFixed(1));
  console.log(
    `## verify\n\n${machine(RUNS)}, ${JOBS} threads; load while measuring ${busy.join(', ')}; ${items} items each\n`,
  );
  printTable(
    [
      'what',
      'files',
      'best s',
      'median s',
      'a second, best',
      'median',
      'target',
      'ms of processor a file',
      'MB',
    ],
    rows.map(({ what, files, args, target, seconds }) => {
      const [best, middle] = [Math.min(...seconds), median(seconds)];
      const rate = (each) => (files / each).toFixed(each > files / 100 ? 1 : 0);
      const { megabytes, processor } = costOf({ args }, folder);
      const each = ((1000 * processor) / files).toFixed(2);
      return [
        what,
        files,
        best.toFixed(2),
        middle.toFixed(2),
        rate(best),
        rate(middle),
        target,
        each,
        megabytes.toFixed(0),
      ];
    }),
  );
}

/**
 * Submissions of the demo's company, each with other answers, made by the functions that `copcheck submit` calls;
 * the first of them with their reports.
 */
async function makeSubmissions(folder) {
  const copcheck = (...args) => runNode([cli, ...args], { cwd: folder });
  copcheck('demo', 'demo');
  copcheck('submit', 'demo', '--as', 'bench');
  const made = join(folder, 'demo', 'submissions', 'r1.submission.json');
  const first = JSON.parse(readFileSync(made, 'utf8'));
  const use = (...path) => import(join(built, ...path));
  const { readAssessmentFolder } = await use('files', 'read-assessment-folder.js');
  const { scoreAssessment } = await use('scoring', 'score-card.js');
  const { assessmentOf, claimOf, submissionBytes } = await use('submission', 'submission.js');
  const { drawSubmitted } = await use('cli', 'submitted-report.js');
  const { readTemplate } = await use('cli', 'read-template.js');
  const { realWorld } = await use('cli', 'real-world.js');
  const { value: opened } = await readAssessmentFolder(join(folder, 'demo'));
  const world = realWorld(import.meta.dirname);
  const look = await readTemplate(world, undefined);
  const [data, reports] = ['data', 'reports'].map((name) => join(folder, name));
  for (const each of [data, reports]) mkdirSync(each);
  for (let n = 0; n < SUBMISSIONS; n += 1) {
    const items = Object.fromEntries(
      Object.entries(first.items).map(([id, item], index) => [
        id,
        item.answer.kind === 'level'
          ? { ...item, answer: { kind: 'level', level: (index * 7 + n * (1 + (index % 3))) % 5 } }
          : item,
      ]),
    );
    const name = `company-${String(n).padStart(4, '0')}`;
    const answered = {
      ...first,
      assessment: { ...first.assessment, name },
      particulars: { ...first.particulars, organisation: `Company ${n}` },
      items,
    };
    const submission = {
      ...answered,
      claim: claimOf(scoreAssessment(opened.guideline, assessmentOf(answered))),
    };
    const bytes = submissionBytes(submission);
    writeFileSync(join(data, `${name}.submission.json`), bytes);
    if (n >= REPORTS) continue;
    const report = await drawSubmitted(submission, bytes, {
      ...opened,
      look,
      version: world.version,
    });
    writeFileSync(join(reports, `${name}.pdf`), report);
  }
  return { data, reports, items: Object.keys(first.items).length };
}

/** The same files again and again, since a start weighs less on many. */
function repeated(from, to, times) {
  for (let time = 0; time < times; time += 1) {
    const place = join(to, `${time}`);
    mkdirSync(place, { recursive: true });
    for (const name of readdirSync(from)) {
      writeFileSync(join(place, name), readFileSync(join(from, name)));
    }
  }
  return to;
}

/** A program that does the least to the files of a folder, in threads that each take every n-th. */
function writeFloor(folder) {
  const file = join(folder, 'floor.mjs');
  writeFileSync(
    file,
    `import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
if (isMainThread) {
  for (let part = 0; part < ${JOBS}; part += 1)
    new Worker(import.meta.filename, { workerData: { folder: process.argv[2], part } });
} else {
  const files = readdirSync(workerData.folder, { recursive: true }).filter((name) => name.endsWith('.json')).toSorted();
  for (let at = workerData.part; at < files.length; at += ${JOBS}) {
    const bytes = readFileSync(join(workerData.folder, files[at]));
    createHash('sha256').update(bytes).digest('hex');
    JSON.parse(bytes.toString('utf8'));
  }
}
`,
  );
  return file;
}
