// Runs the steps of action.yml as GitHub would, in a clone of a small repository: `node .ci/action.mjs FOLDER`, where
// FOLDER/action is a checkout of the action. What only GitHub can do is left out: `uses:` (setting up Node) and
// the showing of annotations and summary, which are compared here as text.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const [folder] = process.argv.slice(2);
const home = join(folder, 'action');
const { inputs, runs } = parse(readFileSync(join(home, 'action.yml'), 'utf8'));
const summary = join(folder, 'summary.md');
const pulled = join(folder, 'pulled');

assert.equal(runs.using, 'composite');
for (const { run, shell } of runs.steps.filter((step) => 'run' in step)) {
  assert.equal(shell, 'bash');
  assert.doesNotMatch(run, /\$\{\{/, 'an expression in a script lets a name become code');
  const input = `set -eo pipefail\n${run}`;
  const { status, stdout } = spawnSync('shellcheck', ['--shell=bash', '-'], { input });
  assert.equal(status, 0, `${input}\n${stdout}`);
}

const HOSTILE = '$(touch${IFS}pwned)`touch${IFS}pwned`;x';
const upstream = makeRepository();
const build = runs.steps.find(({ id }) => id === 'build');
runStep(build, {});
console.log('the action builds itself');

check('a change without a fault passes, and tells what it does', {
  change: () => {
    cpSync(inVersion('1.0.0'), inVersion('1.1.0'), { recursive: true });
    edit('1.1.0/guideline.yaml', /^version: "1\.0\.0"$/m, 'version: "1.1.0"');
    edit('1.1.0/isp.yaml', /^ {4}effort: S$/m, '    effort: M');
  },
  expect: ({ lint, compare, said }) => {
    assert.equal(lint.status, 0, lint.stdout);
    assert.equal(compare.status, 0, compare.stdout + said);
    assert.match(said, /1\.0\.0.*1\.1\.0/s);
    assert.doesNotMatch(compare.stdout, /^::error/m);
  },
});

check('a fault becomes an annotation at its line', {
  change: () => edit('1.0.0/isp.yaml', /^ {4}criticality:/m, '    critcality:'),
  expect: ({ lint }) => {
    assert.equal(lint.status, 1);
    assert.match(lint.stdout, annotation('isp.yaml', 'field-unknown'));
  },
});

check('a released version that was changed in its place fails', {
  change: () => edit('1.0.0/isp.yaml', /^ {4}question: .*$/m, '    question: Is all of it new?'),
  expect: ({ compare, said }) => {
    assert.equal(compare.status, 1, compare.stdout);
    assert.match(compare.stdout, annotation('guideline.yaml', 'copcheck diff'));
    assert.match(said, /^```text\n/m);
  },
});

check('names that are code stay names', {
  base: HOSTILE,
  change: () => {
    writeFileSync(inVersion(`1.0.0/${HOSTILE}.yaml`), '::error::made up\n');
    for (const version of ['1.0.0', '1.1.0']) {
      const copy = join(pulled, 'guidelines', 'line\n::error::made up\n', 'cop-kh', version);
      cpSync(inVersion('1.0.0'), copy, { recursive: true });
    }
  },
  expect: ({ lint, compare }) => {
    assert.equal(compare.status, 0, compare.stdout);
    assert.match(compare.stdout, /made up/);
    assert.doesNotMatch(obeyed(lint.stdout) + obeyed(compare.stdout), /^::error::made up/m);
  },
});

check('a push has nothing to compare with', {
  base: '',
  expect: ({ compare, said }) => assert.deepEqual([compare.status, said], [0, '']),
});

check('a base that does not exist is told', {
  base: 'nowhere',
  expect: ({ compare }) => {
    assert.equal(compare.status, 1);
    assert.match(compare.stdout, /fetch-depth: 0/);
  },
});

for (const place of [folder, pulled, home])
  assert.ok(!existsSync(join(place, 'pwned')), `${place}/pwned`);

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
function check(sentence, { base = 'main', change = () => undefined, expect }) {
  rmSync(pulled, { recursive: true, force: true });
  rmSync(summary, { force: true });
  gitIn(folder, 'clone', '--quiet', '--depth=1', `file://${upstream}`, pulled);
  change();
  commitIn(pulled);
  const [lint, compare] = runs.steps.slice(-2).map((step) => runStep(step, { base }));
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
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', script],
    {
      cwd: existsSync(pulled) ? pulled : upstream,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...Object.fromEntries(values),
        GITHUB_ACTION_PATH: home,
        GITHUB_STEP_SUMMARY: summary,
      },
    },
  );
  assert.ok(status === 0 || status === 1, `${stdout}${stderr}`);
  return { status, stdout };
}

function inVersion(path) {
  return join(pulled, 'guidelines', 'cop-kh', path);
}

function edit(path, pattern, text) {
  const before = readFileSync(inVersion(path), 'utf8');
  assert.match(before, pattern);
  writeFileSync(inVersion(path), before.replace(pattern, text));
}

/** What the runner reads commands from: nothing between `::stop-commands::<token>` and `::<token>::`. */
function obeyed(stdout) {
  return stdout.replaceAll(/^::stop-commands::(\S+)$[^]*?^::\1::$/gm, '');
}

function annotation(file, title) {
  return new RegExp(
    `^::error file=guidelines/cop-kh/1\\.0\\.0/${file},line=\\d+,(?:col=\\d+,)?title=${title}::`,
    'm',
  );
}

function commitIn(place) {
  gitIn(place, 'add', '--all');
  gitIn(
    place,
    '-c',
    'user.name=CI',
    '-c',
    'user.email=ci@example.org',
    'commit',
    '--quiet',
    '--allow-empty',
    '-m',
    'Change',
  );
}

function gitIn(place, ...args) {
  return execFileSync('git', args, { cwd: place, encoding: 'utf8' });
}
