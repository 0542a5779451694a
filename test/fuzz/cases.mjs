// The child process of lint.mjs, which see: node cases.mjs <first seed> <count> <folder for failures>

import { openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileKinds } from '../../dist/src/cli/file-kinds.js';
import { readAnyDocument } from '../../dist/src/documents/document.js';
import { shownText } from '../../dist/src/documents/source.js';
import { parseRegistry } from '../../dist/src/guideline/registry.js';
import { complaints } from '../../dist/src/i18n/en/complaints.js';
import { say } from '../../dist/src/i18n/say.js';
import { lintGuideline } from '../../dist/src/lint/lint-guideline.js';
import { shownCode } from '../../dist/src/problems/complaint.js';
import { formatGithub } from '../../dist/src/problems/format/github.js';
import { formatJunit } from '../../dist/src/problems/format/junit.js';
import { saidOf } from '../../dist/src/problems/format/said.js';
import { formatSarif } from '../../dist/src/problems/format/sarif.js';
import { formatText } from '../../dist/src/problems/format/text.js';
import { plainStyle } from '../../dist/src/cli/style.js';
import { chanceOf, mutated } from './mutate.mjs';

const LONGEST_MS = 2000;

const TODAY = '2026-11-22';

/** The files of a folder by name, as the program reads them. */
const folderOf = (folder) => ({
  folder,
  files: new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, { file: join(folder, name), bytes: readFileSync(join(folder, name)) }]),
  ),
});

const workedExample = 'test/fixtures/guidelines/worked-example/1.0.0';
const copKh = 'guidelines/cop-kh/1.0.0';

const registry = { file: 'registry.yaml', bytes: readFileSync('guidelines/registry.yaml') };

const versionOf = (folder, translations) => ({
  english: folderOf(folder),
  translations: translations.map((language) => folderOf(join(folder, language))),
  examples: folderOf(join(folder, 'examples')),
});

const small = versionOf(workedExample, []);
const large = versionOf(copKh, ['km']);

const foldersOf = ({ english, translations, examples }) => [english, ...translations, examples];

const sourcesOf = (version) => foldersOf(version).flatMap(({ files }) => [...files.values()]);

const everySource = [...sourcesOf(small), ...sourcesOf(large), registry];

/** A version in which one of the files is another. */
function withFile({ english, translations, examples }, source) {
  const changed = ({ folder, files }) => ({
    folder,
    files: new Map(
      Array.from(files, ([name, old]) => [name, old.file === source.file ? source : old]),
    ),
  });
  return {
    english: changed(english),
    translations: translations.map(changed),
    examples: changed(examples),
    before: undefined,
    earlier: [],
  };
}

/** Lints a version with a changed file as `copcheck lint` does: its files, then those that are no part of it. */
async function lintVersion(version, source) {
  const files = withFile(version, source);
  const linted = await lintGuideline(files, { releases: [], today: TODAY });
  const strays = [];
  for (const stray of linted.strays) strays.push(...(await lintAlone(stray)).problems);
  return {
    problems: [...linted.problems, ...linted.stale, ...strays],
    texts: linted.texts,
  };
}

async function lintAlone(source) {
  const read = await readAnyDocument(source, fileKinds);
  return { problems: read.ok ? [] : read.problems, texts: textOf(source) };
}

async function lintRegistry(source) {
  const read = await parseRegistry(source);
  return { problems: read.ok ? [] : read.problems, texts: textOf(source) };
}

const textOf = (source) => new Map([[source.file, shownText(source)]]);

/** Which file is changed, and what is linted: mostly the worked example, since it is small. */
function caseOf(chance) {
  const kind = chance.below(100);
  const changedOf = (sources) => {
    const { file, bytes } = chance.oneOf(sources);
    const other = new TextDecoder().decode(chance.oneOf(everySource).bytes);
    return { file, bytes: mutated(new TextDecoder().decode(bytes), other, chance) };
  };
  if (kind < 70) {
    const source = changedOf(sourcesOf(small));
    return { source, lint: () => lintVersion(small, source) };
  }
  if (kind < 75) {
    const source = changedOf([registry]);
    return { source, lint: () => lintRegistry(source) };
  }
  if (kind < 97) {
    const source = changedOf(sourcesOf(large));
    return { source, lint: () => lintAlone(source) };
  }
  const source = changedOf(sourcesOf(large));
  return { source, lint: () => lintVersion(large, source) };
}

/** What a file that is missing has no place in; everything else has one. */
const WITHOUT_PLACE = new Set(['guideline-missing-file']);

/** What is wrong with a problem itself, if anything. */
function faultOf({ complaint, at, severity }, texts) {
  if (!['error', 'warning'].includes(severity)) return `the severity ${severity}`;
  if (!Object.hasOwn(complaints, complaint.code)) return `the unknown code ${complaint.code}`;
  const { message, hint } = say(complaint, complaints);
  if (!/\w.*[.!?]$/.test(message) || hint.trim() === '') return `no sentence: ${message} / ${hint}`;
  if (/undefined|\[object|NaN‹/.test(message)) return `an odd sentence: ${message}`;
  if (message.length > 3000) return `a sentence of ${message.length} characters`;
  if (at === undefined) return WITHOUT_PLACE.has(complaint.code) ? undefined : 'no place';
  return faultOfPlace(at, texts.get(at.file));
}

function faultOfPlace({ file, line, column }, text) {
  if (text === undefined) return `a place in ${file}, which was not read`;
  const written = text.split('\n')[line - 1];
  return line >= 1 && column >= 1 && written !== undefined && column <= written.length + 1
    ? undefined
    : `a place beyond the end: ${line}:${column}`;
}

/** Writes the problems in every format; each must be able to. */
function write(problems, texts) {
  const sayer = ({ complaint }) => say(complaint, complaints);
  const labels = { hint: '', page: '' };
  const text = formatText(problems, { say: sayer, labels, sources: texts, style: plainStyle });
  const said = problems.map((problem) => saidOf(problem, sayer));
  const sarif = JSON.parse(formatSarif(said, { version: '0', rules: [] }));
  const junit = formatJunit(said, [...texts.keys()]);
  if (sarif.runs[0].results.length !== problems.length) return 'too few results in SARIF';
  if (/[^\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(junit)) return 'no XML';
  // oxlint-disable-next-line no-control-regex -- control characters are what this looks for
  if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(text)) return 'unsafe text';
  const lines = formatGithub(said).split('\n');
  return lines.every((line) => line.startsWith('::')) ? undefined : 'a broken line for GitHub';
}

/** Everything that is wrong with how a case went. */
async function failureOf(lint) {
  const start = performance.now();
  try {
    const { problems, texts } = await lint();
    const took = performance.now() - start;
    const fault =
      problems
        .map((problem) => {
          const found = faultOf(problem, texts);
          return found && `${shownCode(problem.complaint)}: ${found}`;
        })
        .find((found) => found !== undefined) ??
      (problems.length > 0 ? write(problems, texts) : undefined) ??
      (took > LONGEST_MS ? `${Math.round(took)} ms` : undefined);
    return { fault, took, isClean: problems.length === 0 };
  } catch (error) {
    return { fault: error.stack, took: performance.now() - start, isClean: false };
  }
}

const peakMegabytes = () => {
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    return Number(/VmHWM:\s*(\d+)/.exec(status)[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
};

const [first, count] = process.argv.slice(2, 4).map(Number);
const folder = process.argv[4];
// Where the process is ended from without, the file says at which case.
const progress = openSync(join(folder, 'progress'), 'w');
let [clean, failures, longest] = [0, 0, 0];
for (let seed = first; seed < first + count; seed += 1) {
  writeSync(progress, String(seed).padEnd(12), 0);
  const { source, lint } = caseOf(chanceOf(seed));
  // oxlint-disable-next-line no-await-in-loop -- one after the other, so that each can be timed
  const { fault, took, isClean } = await failureOf(lint);
  longest = Math.max(longest, took);
  if (fault !== undefined) {
    failures += 1;
    const kept = join(folder, `${seed}.yaml`);
    writeFileSync(kept, source.bytes);
    console.log(`seed ${seed}, ${source.file}, kept as ${kept}: ${fault}`);
  } else if (isClean) clean += 1;
}
console.log(
  `${count} files: ${clean} clean, ${count - clean - failures} with problems, ${failures} failures, ` +
    `${Math.round(peakMegabytes())} MB, at most ${(longest / 1000).toFixed(1)} s each`,
);
process.exitCode = failures > 0 ? 1 : 0;
