// Measures whole processes: median wall time, and the largest resident memory.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

// It costs some 30 ms at every start on Node 20, of the empty script too.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

export const cli = join(import.meta.dirname, '..', 'dist', 'bin', 'copcheck.js');

/** A temporary folder with an empty script in it, the floor of every measurement. */
export function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'copcheck-bench-'));
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  return { folder, empty };
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Runs one Node process to its end; any exit code but those expected stops the benchmark. */
export function runNode(args, { cwd, exits = [0] }) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (!exits.includes(status))
    throw new Error(`${args.join(' ')}: exit ${status}\n${stderr}${stdout}`);
  return stdout;
}

/**
 * Median wall time of each process in milliseconds, after one run each to warm the disk's cache. They take turns, so
 * that whatever else the machine does falls on all of them alike.
 */
export function timeInTurns(processes, { cwd, runs }) {
  const once = ({ args, exits }) => {
    const start = performance.now();
    runNode(args, { cwd, exits });
    return performance.now() - start;
  };
  for (const each of processes) once(each);
  const rounds = Array.from({ length: runs }, () => processes.map(once));
  return processes.map((each, index) => ({
    ...each,
    ms: median(rounds.map((round) => round[index])),
  }));
}

/** Largest resident memory of a whole process, in MB (1,000,000 bytes). */
export const memoryOf = (process, cwd) => costOf(process, cwd).megabytes;

/** The same, and the seconds that it kept processors busy, which other work on the machine changes little. */
export function costOf({ args, exits }, cwd) {
  const probe = join(cwd, 'probe.cjs');
  const said = join(cwd, 'probe.txt');
  writeFileSync(
    probe,
    `require('node:worker_threads').isMainThread && process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(said)}, JSON.stringify(process.resourceUsage())));`,
  );
  runNode(['--require', probe, ...args], { cwd, exits });
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(said, 'utf8'));
  return { megabytes: (maxRSS * 1024) / 1e6, processor: (userCPUTime + systemCPUTime) / 1e6 };
}

/** The first line of every table: on what it was measured. */
export const machine = (runs) =>
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0].model.trim()}), median of ${runs} whole processes`;

export function printTable(head, rows) {
  const line = (cells) => console.log(`| ${cells.join(' | ')} |`);
  line(head);
  line(head.map(() => '---'));
  for (const row of rows) line(row);
}
