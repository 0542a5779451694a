// Runs the steps of action.yml as GitHub would, in a clone of a small repository: `node .ci/action.mjs FOLDER`, where
// FOLDER/action is a checkout of the action. What only GitHub can do is left out: `uses:` (setting up Node) and
// the showing of annotations and summary, which are compared here as text.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const [folder] = process.argv.slice(2);
const home = join(folder, 'action');
const { inputs, runs } = parse(readFileSync(join(home, 'action.yml'), 'utf8'));
const summary = join(folder, 'summary.md');
const pulled = join(folder, 'pulled');
const version = (number) => join('guidelines', 'cop-kh', number);

assert.equal(runs.using, 'composite');
for (const { run, shell } of runs.steps.filter((step) => 'run' in step)) {
  assert.equal(shell, 'bash');
  assert.doesNotMatch(run, /\$\{\{/, 'an expression in a script lets a name become code');
  const { status, stdout } = spawnSync('shellcheck', ['--shell=bash', '-'], { input: run });
  assert.equal(status, 0, `${run}\n${stdout}`);
}

const HOSTILE = '$(touch${IFS}pwned)`touch${IFS}pwned`;x';
const upstream = makeRepository();
const build = runs.steps.find(({ id }) => id === 'build');
runStep(build, { path: '', base: '' });
console.log('the action builds itself');

check('a change without a fault passes, and tells what it does', { path: 'guidelines', base: 'main' }, () => {
  renameVersion('1.0.0', '1.1.0', { keep: true });
  edit('1.1.0', 'guideline.yaml', /^version: "1\.0\.0"$/m, 'version: "1.1.0"');
  edit('1.1.0', 'guideline.yaml', /^ {4}title: Policy and responsibility$/m, '    title: Policies');
}, ({ lint, compare, said }) => {
  assert.equal(lint.status, 0, lint.stdout);
  assert.equal(compare.status, 0, compare.stdout + said);
  assert.match(said, /1\.0\.0.*1\.1\.0/s);
  assert.doesNotMatch(compare.stdout, /^::error/m);
});

check('a fault becomes an annotation at its line', { path: 'guidelines', base: 'main' }, () => {
  edit('1.0.0', 'isp.yaml', /^ {4}criticality:/m, '    critcality:');
}, ({ lint }) => {
  assert.equal(lint.status, 1);
  assert.match(lint.stdout, /^::error file=guidelines\/cop-kh\/1\.0\.0\/isp\.yaml,line=\d+,col=5,title=field-unknown::/m);
});

check('a released version that was changed in its place fails', { path: 'guidelines', base: 'main' }, () => {
  edit('1.0.0', 'isp.yaml', /^ {4}question: .*$/m, '    question: Is there something else entirely?');
}, ({ compare, said }) => {
  assert.equal(compare.status, 1, compare.stdout);
  assert.match(compare.stdout, /^::error file=guidelines\/cop-kh\/1\.0\.0\/\S+,line=\d+,title=copcheck diff::/m);
  assert.match(said, /```text\n/);
});

check('names that are code stay names', { path: 'guidelines', base: HOSTILE }, () => {
  writeFileSync(join(pulled, version('1.0.0'), `${HOSTILE}.yaml`), '::error::x\n');
  writeFileSync(join(pulled, version('1.0.0'), `line\n::error::made up\n.md`), 'x');
}, ({ compare }) => {
  assert.equal(compare.status, 0, compare.stdout);
});

check('a push has nothing to compare with', { path: 'guidelines', base: '' }, () => {}, ({ compare, said }) => {
  assert.equal(compare.status, 0);
  assert.equal(said, '');
});

check('a base that does not exist is told', { path: 'guidelines', base: 'nowhere' }, () => {}, ({ compare }) => {
  assert.equal(compare.status, 1);
  assert.match(compare.stdout, /fetch-depth: 0/);
});

for (const place of [folder, pulled, home]) assert.ok(!existsSync(join(place, 'pwned')), `${place}/pwned`);

/** The shipped guideline on `main`, and on a branch whose name is code. */
function makeRepository() {
  const place = join(folder, 'upstream');
  mkdirSync(place);
  cpSync('guidelines', join(place, 'guidelines'), { recursive: true });
  gitIn(place, 'init', '--quiet', '--initial-branch=main');
  commitIn(place);
  gitIn(place, 'branch', HOSTILE);
  return place;
}

/** One pull request: cloned as actions/checkout does by default, changed, committed, and run through the action. */
function check(sentence, given, change, expect) {
  rmSync(pulled, { recursive: true, force: true });
  rmSync(summary, { force: true });
  gitIn(folder, 'clone', '--quiet', '--depth=1', `file://${upstream}`, pulled);
  change();
  commitIn(pulled);
  const [lint, compare] = runs.steps.slice(-2).map((step) => runStep(step, given));
  expect({ lint, compare, said: existsSync(summary) ? readFileSync(summary, 'utf8') : '' });
  console.log(sentence);
}

function runStep({ run, env = {} }, given) {
  const values = Object.entries(env).map(([name, value]) => [
    name,
    value.replace(/^\$\{\{ inputs\.([\w-]+) \}\}$/, (_, input) => {
      assert.ok(input in inputs, input);
      return given[input] ?? inputs[input].default;
    }),
  ]);
  const script = join(folder, 'step.sh');
  writeFileSync(script, run);
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: existsSync(pulled) ? pulled : upstream,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...Object.fromEntries(values),
      GITHUB_ACTION_PATH: home,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_BASE_REF: given.base,
    },
  });
  assert.ok(status === 0 || status === 1, `${stdout}${stderr}`);
  return { status, stdout };
}

function renameVersion(from, to, { keep }) {
  if (keep) cpSync(join(pulled, version(from)), join(pulled, version(to)), { recursive: true });
  else renameSync(join(pulled, version(from)), join(pulled, version(to)));
}

function edit(number, file, pattern, text) {
  const place = join(pulled, version(number), file);
  const before = readFileSync(place, 'utf8');
  const after = before.replace(pattern, text);
  assert.notEqual(after, before, `${file} has no ${pattern}`);
  writeFileSync(place, after);
}

function commitIn(place) {
  gitIn(place, 'add', '--all');
  gitIn(place, '-c', 'user.name=CI', '-c', 'user.email=ci@example.org', 'commit', '--quiet', '--allow-empty', '-m', 'Change');
}

function gitIn(place, ...args) {
  return execFileSync('git', args, { cwd: place, encoding: 'utf8' });
}
