// Speed, measured: `npm run bench`. Prints a table; the figures in docs/benchmarks.md come from here.
// The peers of a command are an empty Node script (start) and JSON.parse of the same data (scoring).
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const RUNS = Number(process.env.BENCH_RUNS ?? 21);
const cli = join(import.meta.dirname, '..', 'dist', 'bin', 'copcheck.js');
const folder = mkdtempSync(join(tmpdir(), 'copcheck-bench-'));
// It costs some 30 ms at every start on Node 20, of the empty script too.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Median wall time of a whole process, in milliseconds, after one run to warm the disk's cache. */
function time(args) {
  const once = () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { env, cwd: folder });
    if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
    return performance.now() - start;
  };
  once();
  return median(Array.from({ length: RUNS }, once));
}

/** Largest resident memory of a whole process, in MB (1,000,000 bytes). */
function memory(args) {
  const probe = `process.on('exit', () => process.stderr.write('\\nRSS ' + process.resourceUsage().maxRSS));`;
  const file = join(folder, 'probe.cjs');
  writeFileSync(file, probe);
  const { stderr } = spawnSync(process.execPath, ['--require', file, ...args], {
    env,
    cwd: folder,
  });
  return (Number(/RSS (\d+)/.exec(`${stderr}`)?.[1]) * 1024) / 1e6;
}

const copcheck = (...args) =>
  execFileSync(process.execPath, [cli, ...args], { env, cwd: folder, stdio: 'pipe' });

/** A full assessment of all six segments: every item answered, two thirds with evidence. */
function makeFullAssessment() {
  const segments = JSON.parse(copcheck('guidelines', 'list', '--format', 'json'))[0].segments;
  const flags = segments.flatMap((segment) => ['--segment', segment]);
  copcheck('start', 'full', '--organisation', 'Bench', ...flags, '--as', 'bench');
  const pinned = JSON.parse(readFileSync(join(folder, 'full', 'guideline.json'), 'utf8'));
  const kinds = ['document', 'record', 'check'];
  const lines = pinned.guideline.items.flatMap(({ id }, index) => [
    `  ${id}:`,
    `    answer: ${(index * 7) % 5}`,
    `    note: A note of ordinary length, as an officer writes one beside an answer (${index}).`,
    ...(index % 3 === 0
      ? []
      : [
          '    evidence:',
          `      - { title: Evidence ${index}, kind: ${kinds[index % 3]}, date: 2026-0${1 + (index % 9)}-15, system: Register, owner: Example }`,
        ]),
  ]);
  writeFileSync(
    join(folder, 'answers.yaml'),
    `format: copcheck/answers/1\nanswers:\n${lines.join('\n')}\n`,
  );
  copcheck('import', 'answers.yaml', 'full', '--as', 'bench');
  return pinned.guideline.items.length;
}

async function scoringRate() {
  const built = join(import.meta.dirname, '..', 'dist', 'src');
  const { readAssessmentFolder } = await import(join(built, 'files', 'read-assessment-folder.js'));
  const { scoreAssessment } = await import(join(built, 'scoring', 'score-card.js'));
  const { value } = await readAssessmentFolder(join(folder, 'full'));
  const json = JSON.stringify([...value.assessment.items]);
  const rate = (work) => {
    for (let i = 0; i < 200; i += 1) work();
    const start = performance.now();
    for (let i = 0; i < 1000; i += 1) work();
    return Math.round(1_000_000 / (performance.now() - start));
  };
  return {
    scorings: rate(() => scoreAssessment(value.guideline, value.assessment)),
    parses: rate(() => JSON.parse(json)),
    bytes: json.length,
  };
}

const empty = join(folder, 'empty.mjs');
mkdirSync(folder, { recursive: true });
writeFileSync(empty, '');
const items = makeFullAssessment();
const floor = time([empty]);
const rows = [
  ['empty Node script', floor, ''],
  ['copcheck --version', time([cli, '--version']), `at most ${(3 * floor).toFixed(0)}`],
  ['copcheck --help', time([cli, '--help']), `at most ${(3 * floor).toFixed(0)}`],
  [`copcheck score, ${items} items`, time([cli, 'score', 'full']), 'at most 150'],
  [
    `copcheck report, ${items} items`,
    time([cli, 'report', 'full', '-o', 'full.pdf']),
    'at most 500',
  ],
  [
    `copcheck report --lang km,en, ${items} items`,
    time([cli, 'report', 'full', '--lang', 'km,en', '-o', 'both.pdf']),
    'at most 600',
  ],
];
const megabytes = memory([cli, 'report', 'full', '-o', 'full.pdf']);
const rates = await scoringRate();

console.log(
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0].model.trim()}), median of ${RUNS} whole processes\n`,
);
console.log('| what | ms | target |\n| --- | --- | --- |');
for (const [what, ms, target] of rows) console.log(`| ${what} | ${ms.toFixed(0)} | ${target} |`);
console.log(
  `| copcheck report, ${items} items: memory | ${megabytes.toFixed(0)} MB | at most 150 MB |`,
);
console.log(
  `\nScoring in one process: ${rates.scorings} assessments a second; JSON.parse of the same answers (${rates.bytes} bytes): ${rates.parses} a second.`,
);
rmSync(folder, { recursive: true });
