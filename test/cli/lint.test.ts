import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withStamps } from '../../src/guideline/stamps.ts';
import { programIn, temporaryFolder } from '../support/program.ts';
import { copKh } from '../support/read-guideline.ts';

/** A copy of the guideline on board, to be changed. */
function copy() {
  const folder = temporaryFolder();
  cpSync(join(process.cwd(), copKh), join(folder, 'g'), { recursive: true });
  const change = (name: string, from: string, to: string): void => {
    const file = join(folder, 'g', name);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
  };
  return { folder, change, copcheck: programIn(folder) };
}

describe('copcheck lint', () => {
  it('finds the guidelines on board clean', async () => {
    const { code, out } = await programIn(temporaryFolder())('lint');
    expect([code, out]).toEqual([0, '2 guidelines were checked: clean.\n']);
  });

  it('says which translation is older than its English, and where', async () => {
    const { change, copcheck } = copy();
    change('core.yaml', 'title: Child protection policy approved', 'title: Changed');
    const { code, err } = await copcheck('lint', 'g');
    expect(code).toBe(1);
    expect(err).toMatch(/error\[translation-stale\]: The English text of [A-Z]+-\d\d has changed/);
    expect(err).toMatch(/g\/km\/core\.yaml:\d+:5/);
    expect(err).toContain('1 problem was found.');
  });

  it('confirms a translation without touching anything else in its file', async () => {
    const { folder, change, copcheck } = copy();
    const khmer = (): string => readFileSync(join(folder, 'g', 'km', 'core.yaml'), 'utf8');
    change('core.yaml', 'title: Child protection policy approved', 'title: Changed');
    const before = khmer().split('\n');
    const { code, out } = await copcheck('lint', 'g', '--stamp');
    expect(code).toBe(0);
    expect(out).toContain('core.yaml: 1 stamped.');
    const changed = khmer()
      .split('\n')
      .filter((line, index) => line !== before[index]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatch(/^ {4}of: "[0-9a-f]{12}"$/);
    expect((await copcheck('lint', 'g')).code).toBe(0);
  });

  it.each([
    [
      'in braces',
      '  - { id: $id, of: "000000000000", title: "$title" }',
      '  - { id: $id, of: $of, title: "$title" }',
    ],
    [
      'in braces that say none',
      '  - { id: $id, title: "$title" }',
      '  - { of: $of, id: $id, title: "$title" }',
    ],
    ['behind a dash', '  - of: 0a0a0a0a0a0a # old', '  - of: $of # old'],
    ['in a file of Windows', '  - id: $id\r', '  - id: $id\r\n    of: $of\r'],
  ])('confirms an item %s, and keeps its texts', (_, written, expected) => {
    const found = /of: "?(\w+)/.exec(written)?.[1];
    const column = written.indexOf(found === undefined ? 'id:' : 'of:') + 1;
    const stamp = { id: '$id', of: '123456789abc', found, at: { file: 'a.yaml', line: 2, column } };
    expect(withStamps(`items:\n${written}\n`, [stamp])).toBe(
      `items:\n${expected.replace('$of', '"123456789abc"')}\n`,
    );
  });

  it('asks for a stamp where there is none, and writes it below the id', async () => {
    const { folder, change, copcheck } = copy();
    const file = join(folder, 'g', 'km', 'isp.yaml');
    const [stamp = ''] = /\n {4}of: "[0-9a-f]{12}"/.exec(readFileSync(file, 'utf8')) ?? [];
    const whole = readFileSync(file, 'utf8');
    change('km/isp.yaml', stamp, '');
    expect((await copcheck('lint', 'g')).err).toContain('does not say which English text');
    await copcheck('lint', 'g', '--stamp');
    expect(readFileSync(file, 'utf8')).toBe(whole);
  });

  it('reports a broken file and a folder that is not there', async () => {
    const { change, copcheck } = copy();
    change('isp.yaml', 'criticality:', 'critcality:');
    const { code, err } = await copcheck('lint', 'g');
    expect(code).toBe(1);
    expect(err).toContain('Did you mean "criticality"?');
    expect((await copcheck('lint', 'nowhere')).code).toBe(2);
  });
});

describe('a guideline with mistakes in many files', () => {
  it('is told all of them in one run, and nothing that only follows from them', async () => {
    const { change, copcheck } = copy();
    change('isp.yaml', 'criticality:', 'critcality:');
    change('core.yaml', 'source: ITU20', 'source: ITU21');
    change('scoring.yaml', 'credit: 80', 'credit: 40');
    change('social-media.yaml', 'not-applicable: forbidden', 'not-applicable: with-reason');
    change('social-media.yaml', 'criticality: major', 'criticality: critical');
    change('km/guideline.yaml', 'title:', 'titel:');
    change('km/isp.yaml', 'question:', 'qestion:');
    change('km/hosting.yaml', '    caution:', '    interim:');
    change('hosting.yaml', 'title: ', 'title: Changed, as ');
    const { out } = await copcheck('lint', 'g', '--format', 'json');
    const { problems } = JSON.parse(out) as { problems: readonly Record<string, unknown>[] };
    expect(problems.map(({ file, code }) => `${String(file)} ${String(code)}`)).toEqual([
      'g/core.yaml guideline-reference',
      'g/isp.yaml field-unknown',
      'g/scoring.yaml credits-rise-with-level',
      'g/social-media.yaml critical-items-always-apply',
      'g/km/guideline.yaml field-unknown',
      'g/km/hosting.yaml translation-missing',
      'g/km/hosting.yaml translation-stale',
      'g/km/hosting.yaml translation-missing',
      'g/km/isp.yaml field-unknown',
    ]);
  });

  it('is read without its guideline.yaml as far as it goes', async () => {
    const { change, copcheck } = copy();
    change('guideline.yaml', 'areas:', 'aeras:');
    change('isp.yaml', 'criticality:', 'critcality:');
    change('km/isp.yaml', 'question:', 'qestion:');
    change('hosting.yaml', 'segment: hosting', 'segment: hostess');
    change('app-developer.yaml', 'not-applicable: forbidden', 'not-applicable: with-reason');
    change('app-developer.yaml', 'criticality: major', 'criticality: critical');
    const { out } = await copcheck('lint', 'g', '--format', 'json');
    const { problems } = JSON.parse(out) as { problems: readonly Record<string, unknown>[] };
    expect(problems.map(({ file, code }) => `${String(file)} ${String(code)}`)).toEqual([
      'g/app-developer.yaml critical-items-always-apply',
      'g/guideline.yaml field-unknown',
      'g/hosting.yaml value-not-listed',
      'g/isp.yaml field-unknown',
      'g/km/isp.yaml field-unknown',
    ]);
  });
});

describe('copcheck lint for programs', () => {
  /** A guideline with two mistakes, one of them with everything that a format must escape. */
  async function broken(format: string): Promise<string> {
    const { change, copcheck } = copy();
    change('isp.yaml', 'criticality:', '"a,b:<c>%&": x\n    criticality:');
    const { code, out } = await copcheck('lint', 'g', '--format', format);
    expect(code).toBe(1);
    return out;
  }

  it('writes JSON with places that a program can open', async () => {
    expect(JSON.parse(await broken('json'))).toEqual({
      format: 'copcheck/problems/1',
      problems: [
        {
          severity: 'error',
          code: 'field-unknown',
          message: '"a,b:<c>%&" is not a field here.',
          hint: 'Delete it, or check its indentation: it may belong somewhere else.',
          file: 'g/isp.yaml',
          line: 8,
          column: 5,
        },
      ],
    });
  });

  it('writes SARIF with a rule for every code and a region for every place', async () => {
    const { runs } = JSON.parse(await broken('sarif')) as { readonly runs: readonly unknown[] };
    expect(runs).toMatchObject([
      {
        tool: { driver: { name: 'copcheck', rules: [{ id: 'field-unknown' }] } },
        results: [
          {
            ruleId: 'field-unknown',
            level: 'error',
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'g/isp.yaml' },
                  region: { startLine: 8, startColumn: 5 },
                },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('writes JUnit in which a file is a test', async () => {
    const xml = await broken('junit');
    expect(xml).toContain('failures="1"');
    expect(xml).toContain('name="g/isp.yaml">');
    expect(xml).toContain('name="g/core.yaml"/>');
    expect(xml).toContain('&quot;a,b:&lt;c&gt;%&amp;&quot; is not a field here.');
    expect(xml.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toMatch(/&/);
  });

  it('writes annotations that GitHub reads back whole', async () => {
    const [line = ''] = (await broken('github')).split('\n');
    // ::error file=…,line=…,col=…,title=…::message, with %25, %0A, %3A and %2C for what would end a part
    const [, severity, properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
    const read = Object.fromEntries(
      properties.split(',').map((pair) => {
        const [name = '', value = ''] = pair.split('=');
        return [name, decodeURIComponent(value)];
      }),
    );
    expect(severity).toBe('error');
    expect(read).toEqual({ file: 'g/isp.yaml', line: '8', col: '5', title: 'field-unknown' });
    expect(data.replaceAll('%25', '%')).toContain('"a,b:<c>%&" is not a field here.');
  });

  it('writes an empty list where nothing is wrong, and refuses a format it does not know', async () => {
    const copcheck = programIn(temporaryFolder());
    const { code, out } = await copcheck('lint', '--format', 'json');
    expect([code, JSON.parse(out)]).toEqual([0, { format: 'copcheck/problems/1', problems: [] }]);
    const refused = await copcheck('lint', '--format', 'sarof');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('Did you mean "sarif"?');
  });
});

describe('the rules of copcheck lint', () => {
  it('are explained, one page each', async () => {
    const { code, out } = await programIn(temporaryFolder())('lint', '--explain', 'grades-descend');
    expect(code).toBe(0);
    expect(out).toMatch(/^# grades-descend\n/);
    const unknown = await programIn(temporaryFolder())('lint', '--explain', 'grade-descend');
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('Did you mean "grades-descend"?');
  });

  it('fail a guideline by an error, and by a warning only where none is allowed', async () => {
    const { change, copcheck } = copy();
    change('isp.yaml', '    question: ', '    question: "Is it so? Is it not?" #');
    await copcheck('lint', 'g', '--stamp');
    const { code, err } = await copcheck('lint', 'g');
    expect(code).toBe(0);
    expect(err).toMatch(/warning\[one-question-per-item\]: [A-Z-]+\d\d asks 2 questions at once/);
    expect((await copcheck('lint', 'g', '--max-warnings', '0')).code).toBe(1);
    expect((await copcheck('lint', 'g', '--max-warnings', '1')).code).toBe(0);
    expect((await copcheck('lint', 'g', '--max-warnings', 'few')).code).toBe(2);
    change('scoring.yaml', 'credit: 80', 'credit: 40');
    expect((await copcheck('lint', 'g')).code).toBe(1);
  });
});

it('what a rule found leads to its page, in every format that has room for it', async () => {
  const { change, copcheck } = copy();
  change('isp.yaml', 'area: CSAM', 'area: ENV');
  const page = 'docs/rules/ids-name-their-area.md';
  expect((await copcheck('lint', 'g')).err).toContain(
    `= page: ${page} (copcheck lint --explain ids-name-their-area)`,
  );
  const json = await copcheck('lint', 'g', '--format', 'json');
  expect(JSON.parse(json.out)).toMatchObject({ problems: [{ page }] });
  const sarif = await copcheck('lint', 'g', '--format', 'sarif');
  const summary = 'An id that holds the name of an area holds that of its own.';
  expect(JSON.parse(sarif.out)).toMatchObject({
    runs: [
      {
        tool: {
          driver: {
            rules: [
              {
                id: 'ids-name-their-area',
                shortDescription: { text: summary },
                fullDescription: { text: summary },
                help: { text: expect.stringContaining(page) as string },
                defaultConfiguration: { level: 'error' },
              },
            ],
          },
        },
      },
    ],
  });
});

it('contacts grow old by a day that can be named', async () => {
  const { change, copcheck } = copy();
  const ignore = ' # copcheck-ignore contacts-were-verified-lately: nobody has tried it yet';
  change(
    'contacts.yaml',
    `  - id: police${ignore}`,
    '  - id: police\n    verified-on: "2026-01-22" #',
  );
  expect((await copcheck('lint', 'g', '--today', '2027-01-22')).code).toBe(0);
  expect((await copcheck('lint', 'g', '--today', '2027-01-22')).err).toBe('');
  const { code, err } = await copcheck('lint', 'g', '--today', '2027-01-23');
  expect(code).toBe(0);
  expect(err).toContain(
    'warning[contacts-were-verified-lately]: The channel "police" was last tried',
  );
  expect((await copcheck('lint', 'g')).err).toBe('');
  expect((await copcheck('lint', 'g', '--today', 'tomorrow')).code).toBe(2);
});

it('a translation and an example are held to what they say of themselves', async () => {
  const { change, copcheck } = copy();
  const example = 'examples/creator-alone.yaml';
  change('km/core.yaml', 'បណ្ដាញរាយការណ៍ពិសេស', 'បណ្ដាញ');
  change(example, 'evidenced: 74.8', 'evidenced: 75');
  const { code, err } = await copcheck('lint', 'g');
  expect(code).toBe(1);
  expect(err).toMatch(/warning\[terms-are-kept\]: .* does not have the term for "hotline" here\./);
  expect(err).toContain(
    'error[examples-have-their-score]: The example has 74.8 evidenced, not 75.',
  );
  change(example, '  GOV-03:', '  GOV-33:');
  change('km/terms.yaml', 'as: [', 'is: [');
  const broken = await copcheck('lint', `g/${example}`, 'g/km/terms.yaml', '--format', 'github');
  expect(broken.out).toMatch(/creator-alone\.yaml,line=\d+,col=3,title=item-unknown/);
  expect(broken.out).toContain('terms.yaml,line=6,');
});

it('what a comment says to ignore is in no format, and a mistyped comment says what was meant', async () => {
  const { change, copcheck } = copy();
  const question =
    '    question: "Is it so? Is it not?" # copcheck-ignore one-question-per-item: both are one';
  change('isp.yaml', '    question: ', `${question} #`);
  await copcheck('lint', 'g', '--stamp');
  for (const format of ['json', 'sarif', 'junit', 'github']) {
    const { code, out } = await copcheck('lint', 'g', '--format', format, '--max-warnings', '0');
    expect([code, out.includes('one-question-per-item')]).toEqual([0, false]);
  }
  change('isp.yaml', 'ignore one-question-per-item', 'ignore one-question-per-tem');
  expect((await copcheck('lint', 'g')).err).toContain('Did you mean "one-question-per-item"?');
});

it('a released version that was changed is found, wherever it lies beside its registry', async () => {
  const folder = temporaryFolder();
  cpSync(join(process.cwd(), 'guidelines'), join(folder, 'guidelines'), { recursive: true });
  const copcheck = programIn(folder);
  const place = join('guidelines', 'cop-kh', '1.0.0');
  expect((await copcheck('lint', place)).code).toBe(0);
  const file = join(folder, place, 'scoring.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('graded-from: 60', 'graded-from: 61'));
  const { code, err } = await copcheck('lint', place);
  expect(code).toBe(1);
  expect(err).toContain('error[guideline-released]: cop-kh 1.0.0 was released');
  expect(err).toMatch(/guideline\.yaml:\d+:\d+/);

  // a broken registry is a problem among others, not the end
  writeFileSync(join(folder, 'guidelines', 'registry.yaml'), 'format: copcheck/registry/1\n');
  const broken = await copcheck('lint', place, '--format', 'json');
  expect(broken.code).toBe(1);
  expect(JSON.parse(broken.out)).toMatchObject({ problems: [{ code: 'field-missing' }] });
});

it('the schema of every kind of file is printed', async () => {
  const copcheck = programIn(temporaryFolder());
  const { code, out } = await copcheck('schema', 'items');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ title: 'Items' });
  const unknown = await copcheck('schema', 'item');
  expect([unknown.code, unknown.err.includes('Did you mean "items"?')]).toEqual([2, true]);
});
