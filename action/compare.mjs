// The last step of action.yml. For every guideline version that a pull request adds or changes, it asks `copcheck diff` how
// it stands to the version before, and puts the answer, as Markdown, into the summary of the job.
//
// Names of branches and files are written by whoever opens the pull request. They are handed to git and to copcheck as
// arguments, never to a shell, and while they are printed the runner reads no commands.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { parse } from 'yaml';

const { COPCHECK_PATH: path = '', COPCHECK_BASE: base = '', GITHUB_STEP_SUMMARY } = process.env;
const cli = join(import.meta.dirname, '..', 'dist', 'bin', 'copcheck.js');
const temporary = mkdtempSync(join(tmpdir(), 'copcheck-base-'));
/** What is wrong, for the runner to show beside the change: `file` and `line` where it has a place. */
const annotations = [];

/** `<root>/<id>/<version>/`, where guidelines lie. */
const VERSION_FOLDER = /^((?:.*\/)?[a-z][a-z0-9-]*\/\d{1,4}\.\d{1,4}\.\d{1,4})\//s;

function main() {
  const resume = randomUUID();
  console.log(`::stop-commands::${resume}`);
  try {
    if (base === '') console.log('There is no base to compare with: this is not a pull request.');
    else compareWith(baseCommit());
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    annotations.push({ said: 'The comparison could not be made; the log says why.' });
  } finally {
    rmSync(temporary, { recursive: true });
    console.log(`::${resume}::`);
  }
  for (const { file, line = 1, said } of annotations) {
    const place = file === undefined ? '' : `file=${property(file)},line=${line},`;
    console.log(`::error ${place}title=copcheck diff::${data(said)}`);
  }
  process.exitCode = annotations.length > 0 ? 1 : 0;
}

function compareWith(commit) {
  const folders = changedVersions(commit);
  if (folders.length === 0) console.log(`No guideline below ${path} changed since ${base}.`);
  for (const folder of folders) compareVersion(commit, folder);
}

function compareVersion(commit, folder) {
  const { id, version } = partsOf(folder);
  if (!existsSync(join(folder, 'guideline.yaml'))) {
    return summarise(`### ${id} ${version}\n\nThis version was removed.`);
  }
  const before = versionBefore(commit, folder);
  if (before === undefined) {
    return summarise(`### ${id} ${version}\n\nThere is no version before this one.`);
  }
  console.log(`${folder} beside ${before}`);
  const old = filesAt(commit, before).length > 0 ? takeOut(commit, before) : resolve(before);
  const diff = (format) =>
    spawnSync(process.execPath, [cli, 'diff', old, resolve(folder), '--format', format], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
  const { status, stdout, stderr } = diff('markdown');
  summarise(stdout.trim() || `### ${id} ${version}`);
  if (status === 0) return;
  summarise(fenced(stderr.trim()));
  const [first, ...others] = problemsIn(diff('json').stdout);
  annotations.push(
    first ?? {
      file: `${folder}/guideline.yaml`,
      said: `${id} ${version} could not be compared with ${partsOf(before).version}; the summary of this job says why.`,
    },
    ...others,
  );
}

/** The problems that `copcheck diff --format json` tells, as annotations; none where it could not even compare. */
function problemsIn(json) {
  try {
    return JSON.parse(json).problems.map(({ message, hint, file, line }) => ({
      file,
      line,
      said: `${message} ${hint}`,
    }));
  } catch {
    return [];
  }
}

/** Text that is not Markdown, between fences longer than any in it. */
function fenced(text) {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** The commit that the pull request sets out from, fetched where the checkout is shallow. */
function baseCommit() {
  const commit = commitNamed() ?? (fetchBase() ? commitNamed() : undefined);
  if (commit === undefined) {
    throw new Error(`"${base}" is not in this checkout: check out with fetch-depth: 0.`);
  }
  // A shallow checkout knows no common commit; GitHub's merge commit then differs from the base by the change alone.
  return tryGit('merge-base', commit, 'HEAD') ?? commit;
}

function commitNamed() {
  const named = [`refs/remotes/origin/${base}`, `refs/heads/${base}`, `refs/tags/${base}`];
  return [...named, ...(isHash() ? [base] : [])]
    .map((name) => tryGit('rev-parse', '--verify', '--quiet', `${name}^{commit}`))
    .find((commit) => commit !== undefined);
}

function fetchBase() {
  const from = isHash() ? base : `+refs/heads/${base}:refs/remotes/origin/${base}`;
  return tryGit('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', from) !== undefined;
}

function isHash() {
  return /^[0-9a-f]{40,64}$/.test(base);
}

/** The folders of the versions with a file that is not as it was in the base, the oldest version of each first. */
function changedVersions(commit) {
  const within = existsSync(path) ? `:(literal)${path}` : `:(glob)${path}`;
  const files = git(
    'diff',
    '--name-only',
    '--no-renames',
    '--no-ext-diff',
    '-z',
    commit,
    'HEAD',
    '--',
    within,
  );
  const folders = files.split('\0').flatMap((file) => VERSION_FOLDER.exec(file)?.[1] ?? []);
  return [...new Set(folders)].toSorted(byVersion);
}

function partsOf(folder) {
  const [version, id] = folder.split('/').toReversed();
  return { id, version };
}

/**
 * What a version is compared with: itself as it was in the base, once it was released; before that, the newest version
 * below it, in the base or in the pull request itself.
 */
function versionBefore(commit, folder) {
  if (isReleased(commit, folder)) return folder;
  const above = dirname(folder);
  const known = [
    ...filesAt(commit, above),
    ...readdirSync(above).map((name) => `${above}/${name}/guideline.yaml`),
  ];
  return [...new Set(known.flatMap((file) => VERSION_FOLDER.exec(file)?.[1] ?? []))]
    .filter((each) => dirname(each) === above && byVersion(each, folder) < 0)
    .toSorted(byVersion)
    .at(-1);
}

/** Whether the base holds a version as released; every version, where no registry lies beside it that can be read. */
function isReleased(commit, folder) {
  if (!filesAt(commit, folder).includes(`${folder}/guideline.yaml`)) return false;
  const registry = join(dirname(dirname(folder)), 'registry.yaml').replaceAll('\\', '/');
  const text = tryGit('cat-file', 'blob', `${commit}:${registry}`);
  try {
    const { released } = parse(text);
    const { id, version } = partsOf(folder);
    return released.some((each) => each.id === id && each.version === version);
  } catch {
    return true;
  }
}

function byVersion(a, b) {
  const [left, right] = [a, b].map((folder) => partsOf(folder).version.split('.').map(Number));
  const at = left.findIndex((part, index) => part !== right[index]);
  return at === -1 ? a.localeCompare(b, 'en') : left[at] - right[at];
}

function filesAt(commit, folder) {
  return git('ls-tree', '-r', '-z', '--name-only', commit, '--', `${folder}/`)
    .split('\0')
    .filter(Boolean);
}

/** Writes the files that a folder had in a commit: their bytes as they are, a symbolic link as a plain file. */
function takeOut(commit, folder) {
  for (const file of filesAt(commit, folder)) {
    const target = resolve(temporary, file);
    if (!target.startsWith(temporary + sep))
      throw new Error('A name in the base leaves its folder.');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      execFileSync('git', ['cat-file', 'blob', `${commit}:${file}`], { maxBuffer: 1e8 }),
    );
  }
  return join(temporary, folder);
}

/** GitHub shows no summary of more than 1 MiB. */
function summarise(markdown) {
  console.log(markdown);
  if (GITHUB_STEP_SUMMARY === undefined) return;
  const size = existsSync(GITHUB_STEP_SUMMARY) ? statSync(GITHUB_STEP_SUMMARY).size : 0;
  const fits = size + Buffer.byteLength(markdown) < 1_000_000;
  appendFileSync(
    GITHUB_STEP_SUMMARY,
    fits ? `${markdown}\n\n` : 'More than fits here: see the log.\n\n',
  );
}

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1e8 }).trimEnd();
}

function tryGit(...args) {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trimEnd() : undefined;
}

/** What ends a command must not stand in its data, nor in a property what ends a property. */
function data(text) {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text) {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

main();
