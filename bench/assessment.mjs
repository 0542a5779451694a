// What an officer waits for: the start, the score, the report. The peers are an empty Node script and JSON.parse of the
// same data.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { cli, machine, memoryOf, printTable, runNode, timeInTurns } from './processes.mjs';

const RUNS = Number(process.env.BENCH_RUNS ?? 21);

export async function benchAssessment({ folder, empty }) {
  const copcheck = (...args) => runNode([cli, ...args], { cwd: folder });
  const items = makeFullAssessment(folder, copcheck);
  const report = [cli, 'report', 'full', '-o', 'full.pdf'];
  const both = [cli, 'report', 'full', '--lang', 'km,en', '-o', 'both.pdf'];
  const measure = (...args) => timeInTurns([{ args }], { cwd: folder, runs: RUNS })[0].ms;
  const floor = measure(empty);
  const start = `at most ${(3 * floor).toFixed(0)}`;
  const rows = [
    ['empty Node script', floor, ''],
    ['copcheck --version', measure(cli, '--version'), start],
    ['copcheck --help', measure(cli, '--help'), start],
    [`copcheck score, ${items} items`, measure(cli, 'score', 'full'), 'at most 150'],
    [`copcheck report, ${items} items`, measure(...report), 'at most 500'],
    [`copcheck report --lang km,en, ${items} items`, measure(...both), 'at most 600'],
  ];
  const megabytes = memoryOf({ args: report }, folder);
  const rates = await scoringRate(folder);
  console.log(`## assessment\n\n${machine(RUNS)}\n`);
  printTable(
    ['what', 'ms', 'target'],
    [
      ...rows.map(([what, ms, target]) => [what, ms.toFixed(0), target]),
      [`copcheck report, ${items} items: memory`, `${megabytes.toFixed(0)} MB`, 'at most 150 MB'],
    ],
  );
  console.log(
    `\nScoring in one process: ${rates.scorings} assessments a second; JSON.parse of the same answers (${rates.bytes} bytes): ${rates.parses} a second.`,
  );
}

/** A full assessment of all six segments: every item answered, two thirds with evidence. */
function makeFullAssessment(folder, copcheck) {
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

async function scoringRate(folder) {
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
