import { expect, it } from 'vitest';
import { sourceOf } from '../../src/documents/source.ts';
import { contrast, tint } from '../../src/report/colour.ts';
import { readFileSync } from 'node:fs';
import { readOwnTemplate, readReportTemplate } from '../../src/report/template.ts';
import { partIds } from '../../src/report/template-file.ts';
import { ourTemplate } from './sample.ts';

const template = (change: (yaml: string) => string = (yaml) => yaml) =>
  readReportTemplate(
    sourceOf(
      'template.yaml',
      change(`format: copcheck/report-template/1
name: ministry
parts: [score-card, scope]
colours: { accent: "#0b5563", ink: "#1b2430" }
header: "{title}"
footer: "{period}"
emblem: { file: emblem.png, says: The emblem of the ministry }
`),
    ),
  );

const problemsOf = async (change: (yaml: string) => string) => {
  const result = await template(change);
  return result.ok ? [] : result.problems.map(({ complaint, at }) => [complaint, at?.line]);
};

it('reads a template of a ministry', async () => {
  const result = await template();
  expect(result.ok && result.value).toEqual({
    name: 'ministry',
    parts: ['score-card', 'scope'],
    colours: { accent: '#0b5563', ink: '#1b2430' },
    header: '{title}',
    footer: '{period}',
    emblem: { file: 'emblem.png', says: 'The emblem of the ministry' },
  });
});

it('has all parts in the template on board', () => {
  expect(ourTemplate.parts).toEqual(partIds);
});

it('refuses a template that leaves out what is unofficial about a report', async () => {
  const problems = await problemsOf((yaml) => yaml.replace(', scope', ', plan'));
  expect(problems).toEqual([
    [
      {
        code: 'text-form',
        found: 'score-card, plan',
        expected: 'a list of parts, each once, with "score-card" and "scope" among them',
      },
      3,
    ],
  ]);
});

it.each(['accent', 'ink'])('refuses a colour for %s that cannot be read on white', async (name) => {
  const [found] = await problemsOf((yaml) =>
    yaml.replace(new RegExp(`${name}: "#.{6}"`), `${name}: "#7fb3c0"`),
  );
  expect(found).toEqual([expect.objectContaining({ code: 'text-form', found: '#7fb3c0' }), 4]);
});

it.each([
  ['a path out of its folder', 'emblem.png', '../../secret.png'],
  ['a word in braces that the report does not know', '{period}', '{password}'],
])('refuses %s', async (_, from, to) => {
  const problems = await problemsOf((yaml) => yaml.replace(from, to));
  expect(problems).toHaveLength(1);
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(tint('#000000', 0.5)).toBe('#808080');
});

it('is on board in the form that is asked of others', async () => {
  const file = 'templates/report/template.yaml';
  const source = { file, bytes: readFileSync(file) };
  expect(await readReportTemplate(source)).toEqual(readOwnTemplate(source));
});
