import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintGuideline } from '../../src/lint/lint-guideline.ts';
import { rules } from '../../src/lint/rules/index.ts';
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

/** What a rule finds in an example, as `<line of the example>: <message>`. */
async function findings(id: string, name: string, example: string): Promise<readonly string[]> {
  const sources = guidelineSources(workedExample);
  const source = sources.get(name);
  if (source === undefined) throw new Error(`there is no ${name}`);
  const { text, from } = withFields(new TextDecoder().decode(source.bytes), example);
  sources.set(name, { file: name, bytes: new TextEncoder().encode(text) });
  const english = { files: sources, folder: workedExample };
  const { problems } = await lintGuideline({ english, translations: [] }, { releases: [] });
  return problems.flatMap(({ complaint, at }) =>
    complaint.code === 'guideline-rule' && complaint.rule === id
      ? [`${(at?.line ?? 0) - from}: ${complaint.message}`]
      : [],
  );
}

/** What an example says is wrong, in the same form. */
const announced = (example: string): readonly string[] =>
  example.split('\n').flatMap((line, index) => {
    const [, message] = /# ✗ (.+)$/.exec(line) ?? [];
    return message === undefined ? [] : [`${index + 1}: ${message}`];
  });

describe.each(rules)('the rule $id', ({ id, summary }) => {
  const page = pageOf(id);
  const name = /^Good, in `([a-z-]+\.yaml)`:$/m.exec(page)?.[1] ?? '';
  const [good = '', bad = ''] = Array.from(
    page.matchAll(/```yaml\n(.*?)\n```/gs),
    ([, text]) => text,
  );

  it('has a page with its name and its summary', () => {
    expect(page.split('\n').slice(0, 3)).toEqual([`# ${id}`, '', `> ${summary}`]);
  });

  it('finds nothing in the good example', async () => {
    expect(await findings(id, name, good)).toEqual([]);
  });

  it('finds in the bad example exactly what the page announces, on its lines', async () => {
    expect(announced(bad).length).toBeGreaterThan(0);
    expect(await findings(id, name, bad)).toEqual(announced(bad));
  });
});

it('every page belongs to a rule', () => {
  const pages = readdirSync('docs/rules').toSorted();
  expect(pages).toEqual(rules.map(({ id }) => `${id}.md`));
});

it.each([
  'Do you search for abuse material on your service?',
  'Open the abuse images that were reported.',
  'Test with samples of CSAM.',
  'Download the reported child sexual abuse videos.',
])('"%s" would lead somebody to material', async (question) => {
  const example = /```yaml\n(.*?)\n```/s.exec(pageOf('nobody-is-led-to-material'))?.[1] ?? '';
  const asked = example.replace(/question: .*/, `question: "${question}"`);
  expect(await findings('nobody-is-led-to-material', 'core.yaml', asked)).toHaveLength(1);
});

it.each([
  'Is it forbidden to open, copy or keep abuse material?',
  'Does nobody look for abuse material?',
  'Is suspected abuse material reported to the hotline?',
])('"%s" leads nobody', async (question) => {
  const example = /```yaml\n(.*?)\n```/s.exec(pageOf('nobody-is-led-to-material'))?.[1] ?? '';
  const asked = example.replace(/question: .*/, `question: "${question}"`);
  expect(await findings('nobody-is-led-to-material', 'core.yaml', asked)).toEqual([]);
});
