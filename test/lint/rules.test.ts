import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shownText, sourceOf } from '../../src/documents/source.ts';
import { asAtRelease, errorsAtRelease } from '../../src/lint/at-release.ts';
import { lintGuideline } from '../../src/lint/lint-guideline.ts';
import { rules } from '../../src/lint/rules/index.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { exampleAfter, exampleBefore } from '../support/next-example.ts';
import { guidelineSources, workedExample } from '../support/read-guideline.ts';

const pageOf = (id: string): string => readFileSync(`docs/rules/${id}.md`, 'utf8');

/** A file of the worked example in which an example of a page stands instead of the fields of the same names. */
function withFields(
  file: string,
  example: string,
): { readonly text: string; readonly from: number } {
  const names: readonly string[] = example.match(/^[a-z-]+(?=:)/gm) ?? [];
  let drops = false;
  const kept = file.split('\n').filter((line) => {
    const [name] = /^[a-z-]+(?=:)/.exec(line) ?? [];
    if (name !== undefined) drops = names.includes(name);
    return !drops;
  });
  return { text: [...kept, example].join('\n'), from: kept.length };
}

/** An example of a page: what stands in which files instead of the fields of the same names. */
type Example = ReadonlyMap<string, string>;

/** The examples of a page. The bad one stands in the same files as the good one, where it does not say others. */
function examplesOf(page: string): { readonly good: Example; readonly bad: Example } {
  const [good, bad] = [new Map<string, string>(), new Map<string, string>()];
  let [into, file] = [good, ''];
  const fences = page.matchAll(
    /^(Good|Bad|and)?(?:,? ?in `([a-z/-]+\.yaml)`)?:\n\n```yaml\n(.*?)\n```/gms,
  );
  for (const [, verdict, named, text = ''] of fences) {
    if (verdict === 'Bad') into = bad;
    file = named ?? file;
    into.set(file, text);
  }
  return { good, bad: new Map([...good, ...bad]) };
}

/** The files of the worked example, and of a translation of it that has only its heads. */
const filesOf = {
  '': guidelineSources(workedExample),
  'examples/': guidelineSources(`${workedExample}/examples`),
  'km/': new Map(
    [
      'format: copcheck/items-translation/1\nsegment: core\nlanguage: km\nstatus: draft',
      'format: copcheck/terms/1',
    ].map((text, index) => {
      const name = index === 0 ? 'core.yaml' : 'terms.yaml';
      return [name, sourceOf(`km/${name}`, text)] as const;
    }),
  ),
};

/** What a rule finds in an example, as `<file>:<line of the example>: <message>`. */
async function findings(id: string, example: Example): Promise<readonly string[]> {
  const starts = new Map<string, number>();
  const isBetween = rules.some((rule) => rule.id === id && rule.of === 'versions');
  const place = (folder: keyof typeof filesOf) => {
    const files = new Map(isBetween && folder === '' ? exampleAfter : filesOf[folder]);
    for (const [file, text] of example) {
      const [, within = '', name = ''] = /^(.*\/)?(.*)$/.exec(file) ?? [];
      if (within !== folder) continue;
      const changed = withFields(shownText(files.get(name) ?? sourceOf('', '')), text);
      files.set(name, sourceOf(file, changed.text));
      starts.set(file, changed.from);
    }
    return { files, folder };
  };
  const { problems } = await lintGuideline(
    {
      english: place(''),
      translations: isBetween ? [] : [place('km/')],
      examples: isBetween ? { files: new Map(), folder: '' } : place('examples/'),
      before: isBetween ? { files: exampleBefore, folder: 'before/' } : undefined,
      earlier: [],
    },
    { releases: [], today: '2026-11-22' },
  );
  return problems.flatMap(({ complaint, at }) =>
    complaint.code === 'guideline-rule' && complaint.rule === id
      ? [`${at?.file}:${(at?.line ?? 0) - (starts.get(at?.file ?? '') ?? 0)}: ${complaint.message}`]
      : [],
  );
}

/** What an example says is wrong, in the same form. */
const announced = (example: Example): readonly string[] =>
  [...example].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => {
      const said = Array.from(line.matchAll(/# ✗ (.+?)(?= # ✗|$)/g), ([, message]) => message);
      return said.map((message) => `${file}:${index + 1}: ${message}`);
    }),
  );

describe.each(rules)('the rule $id', ({ id, summary }) => {
  const page = pageOf(id);
  const { good, bad } = examplesOf(page);

  it('has a page with its name and its summary', () => {
    expect(page.split('\n').slice(0, 3)).toEqual([`# ${id}`, '', `> ${summary}`]);
  });

  it('finds nothing in the good example', async () => {
    expect(good.size).toBeGreaterThan(0);
    expect(await findings(id, good)).toEqual([]);
  });

  it('finds in the bad example exactly what the page announces, on its lines', async () => {
    expect(announced(bad).length).toBeGreaterThan(0);
    expect(new Set(await findings(id, bad))).toEqual(new Set(announced(bad)));
  });
});

it('every page belongs to a rule', () => {
  const pages = readdirSync('docs/rules').toSorted();
  const ids = rules.map(({ id }) => id).toSorted();
  expect(pages).toEqual(ids.map((id) => `${id}.md`));
});

it.each([
  ['core', 'ENV-01', 'ISP-GOV-01 begins with "ISP", the other ids of this file with its area.'],
  ['company', 'GOV-01', 'GOV-01 begins with its area, the other ids of this file with "ISP".'],
])(
  'of two ids that begin differently, the stranger in %s.yaml is told',
  async (segment, without, said) => {
    const id = 'ids-of-a-file-begin-alike';
    const { good } = examplesOf(pageOf(id));
    const items = (good.get('core.yaml') ?? '').replaceAll(`ISP-${without}`, without);
    const found = await findings(
      id,
      new Map([...good, ['core.yaml', ''], [`${segment}.yaml`, items]]),
    );
    expect(found.map((each) => each.replace(/^.*?: /, ''))).toEqual([said]);
  },
);

/** What is found when the good example of a page asks another question. */
function whenAsked(question: string): Promise<readonly string[]> {
  const id = 'nobody-is-led-to-material';
  const good = examplesOf(pageOf(id)).good.get('core.yaml') ?? '';
  const asked = good.replace(/question: .*/, `question: "${question}"`);
  return findings(id, new Map([['core.yaml', asked]]));
}

it.each([
  'Do you search for abuse material on your service?',
  'Open the abuse images that were reported.',
  'Test with samples of CSAM.',
  'Download the reported child sexual abuse videos.',
])('"%s" would lead somebody to material', async (question) => {
  expect(await whenAsked(question)).toHaveLength(1);
});

it.each([
  'Is it forbidden to open, copy or keep abuse material?',
  'Does nobody look for abuse material?',
  'Is suspected abuse material reported to the hotline?',
])('"%s" leads nobody', async (question) => {
  expect(await whenAsked(question)).toEqual([]);
});

it('what only warns while a version is written can be raised for its release', () => {
  const found = (rule: string): Problem => ({
    severity: 'warning',
    complaint: { code: 'guideline-rule', rule, message: '', hint: '' },
  });
  const problems = [found('contacts-were-verified-lately'), found('one-question-per-item')];
  expect(asAtRelease(problems).map(({ severity }) => severity)).toEqual(['error', 'warning']);
  const warnings = rules.filter(({ severity }) => severity === 'warning').map(({ id }) => id);
  expect(warnings).toEqual(expect.arrayContaining([...errorsAtRelease]));
});
