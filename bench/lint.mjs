// `copcheck lint` beside its peers: the same items files and the same schema, in one run.
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateGuideline } from './generate-guideline.mjs';
import { installPeers } from './peers.mjs';
import { cli, machine, memoryOf, printTable, runNode, timeInTurns } from './processes.mjs';

const RUNS = Number(process.env.BENCH_RUNS ?? 11);
const EITHER = [0, 1];

export function benchLint({ folder, empty }) {
  const peers = installPeers(folder);
  const copcheck = {
    name: 'copcheck',
    start: [cli, 'lint'],
    findings: ({ problems }) => problems.map(({ file, line }) => ({ file, line })),
  };
  console.log(`## lint\n\n${machine(RUNS)}, in turns\n`);
  benchStart({ folder, empty });
  const measured = casesIn(folder).map((each) => ({
    ...each,
    tools: [copcheck, ...peers].map((tool) => measureFindings(tool, each, folder)),
  }));
  console.log();
  printTable(
    ['what, ms', ...measured[0].tools.map(({ name }) => name), 'beside Spectral', 'beside ESLint'],
    measured.map(({ what, tools }) => {
      const [own, ...others] = timeInTurns(tools, { cwd: folder, runs: RUNS });
      return [
        what,
        ...[own, ...others].map(({ ms }) => ms.toFixed(0)),
        ...others.map(({ ms }) => `${(ms / own.ms).toFixed(1)} ×`),
      ];
    }),
  );
  console.log();
  printTable(
    ['largest memory, MB', ...measured[0].tools.map(({ name }) => name)],
    measured.map(({ what, tools }) => [
      what,
      ...tools.map((tool) => memoryOf(tool, folder).toFixed(0)),
    ]),
  );
  console.log();
  printTable(
    ['faults found, on their own line', ...measured[0].tools.map(({ name }) => name)],
    measured
      .filter(({ faults }) => faults.length > 0)
      .map(({ what, tools, faults }) => [
        what,
        ...tools.map(({ found, placed }) => `${found} of ${faults.length}, ${placed}`),
      ]),
  );
}

/** What the program costs before it does anything, above an empty script. */
function benchStart({ folder, empty }) {
  const { folder: smallest } = generateGuideline(join(folder, 'smallest'), {
    sizes: [1, 1],
    words: 6,
  });
  const [floor, ...starts] = timeInTurns(
    [
      { what: 'empty Node script', args: [empty] },
      { what: 'copcheck --version', args: [cli, '--version'] },
      { what: 'copcheck lint --help', args: [cli, 'lint', '--help'] },
      {
        what: 'copcheck lint, the smallest guideline (5 files, 2 items)',
        args: [cli, 'lint', smallest],
      },
    ],
    { cwd: folder, runs: RUNS },
  );
  printTable(
    ['start', 'ms', 'above the empty script'],
    [floor, ...starts].map(({ what, ms }) => [what, ms.toFixed(0), (ms - floor.ms).toFixed(0)]),
  );
}

/** What is checked: peers get the items files, copcheck their guidelines, with three files more each and its rules. */
function casesIn(folder) {
  const made = (name, options) => generateGuideline(join(folder, name), options);
  const one = (name, options) => {
    const { folder: guideline, files, faults } = made(name, options);
    return { guidelines: [guideline], files: files.slice(0, 1), faults };
  };
  const four = [1, 2, 3, 4].map((seed) =>
    made(`hundred-${seed}`, {
      sizes: Array.from({ length: 25 }, () => 18),
      words: 22,
      seed,
      // A guideline whose files have faults is not held against the rules: here the other three are.
      faultEvery: seed === 1 ? 10 : 0,
    }),
  );
  const cases = [
    { what: '1 file, 50 items', ...one('fifty', { sizes: [50, 1], words: 16 }) },
    {
      what: '1 file, 50 items, with faults',
      ...one('fifty-faults', { sizes: [50, 1], words: 16, faultEvery: 10 }),
    },
    { what: '1 file, 1,000 items', ...one('thousand', { sizes: [1000, 1], words: 4 }) },
    {
      what: '1 file, 1,000 items, with faults',
      ...one('thousand-faults', { sizes: [1000, 1], words: 4, faultEvery: 50 }),
    },
    {
      what: '100 files, 1,800 items, with faults',
      guidelines: four.map((each) => each.folder),
      files: four.flatMap((each) => each.files),
      faults: four.flatMap((each) => each.faults),
    },
  ];
  return cases.map(({ what, files, ...each }) => ({
    ...each,
    files,
    what: `${what} (${kilobytesOf(files)} kB)`,
  }));
}

const kilobytesOf = (files) =>
  Math.round(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000).toLocaleString('en');

/** What a tool finds in a case, and how many of the faults it tells with the line that they stand on. */
function measureFindings({ name, start, findings }, { guidelines, files, faults }, cwd) {
  const args = [...start, ...(name === 'copcheck' ? guidelines : files)];
  const json = JSON.parse(runNode([...args, '--format', 'json'], { cwd, exits: EITHER }));
  const found = findings(json).map(({ file, line }) => `${resolve(cwd, file)}:${line}`);
  const placed = faults.filter(({ file, line }) => found.includes(`${file}:${line}`)).length;
  if (found.length !== faults.length) {
    throw new Error(`${name} finds ${found.length} faults, not ${faults.length}`);
  }
  return { name, args, exits: [faults.length === 0 ? 0 : 1], found: found.length, placed };
}
