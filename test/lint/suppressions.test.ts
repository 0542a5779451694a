import { expect, it } from 'vitest';
import { shownText, sourceOf } from '../../src/documents/source.ts';
import { lintGuideline } from '../../src/lint/lint-guideline.ts';
import { guidelineSources, workedExample } from '../support/read-guideline.ts';

/** What lint says about the worked example when the lines of its first question are others. */
async function lintWith(lines: string, change: (core: string) => string = String) {
  const files = guidelineSources(workedExample);
  const before = shownText(files.get('core.yaml') ?? sourceOf('', ''));
  const text = change(before.replace('    question: Is ONE-01 in place?', lines));
  expect(text).not.toBe(before);
  files.set('core.yaml', sourceOf('core.yaml', text));
  const english = { files, folder: workedExample };
  const examples = { files: new Map(), folder: 'examples' };
  const { problems } = await lintGuideline(
    { english, translations: [], examples, before: undefined, earlier: [] },
    { releases: [], today: '2026-11-22' },
  );
  return problems.map(({ severity, complaint, at }) => {
    const { code } = complaint;
    const rule = 'rule' in complaint ? complaint.rule : 'found' in complaint && complaint.found;
    return `${severity} ${code} ${rule} ${at?.line}:${at?.column}`;
  });
}

const two = '    question: Is it so? Is it not?';
const reason = 'one-question-per-item: both are one control, as the law says';
const finding = 'warning guideline-rule one-question-per-item';

it('finds two questions where nothing says to ignore them', async () => {
  expect(await lintWith(two)).toEqual([`${finding} 9:15`]);
});

it.each([
  ['at the end of its line', `${two} # copcheck-ignore ${reason}`],
  ['above it', `    # copcheck-ignore ${reason}\n${two}`],
  ['above it and another comment', `    # copcheck-ignore ${reason}\n    # see the law\n${two}`],
  ['at the end of its line, written on Windows', `${two} # copcheck-ignore ${reason}\r`],
])('takes out what a rule found when a comment says why, %s', async (_, lines) => {
  expect(await lintWith(lines)).toEqual([]);
});

it.each([
  [
    'no reason',
    `${two} # copcheck-ignore one-question-per-item`,
    ['error ignore-without-reason one-question-per-item 9:36', `${finding} 9:15`],
  ],
  [
    'an empty reason',
    `${two} # copcheck-ignore one-question-per-item: `,
    ['error ignore-without-reason one-question-per-item 9:36', `${finding} 9:15`],
  ],
  ['no rule', `${two} # copcheck-ignore`, ['error ignore-without-reason  9:36', `${finding} 9:15`]],
  [
    'a rule that is not there',
    `${two} # copcheck-ignore one-questions-per-item: why`,
    ['error ignore-unknown-rule one-questions-per-item 9:36', `${finding} 9:15`],
  ],
  [
    'a mistake of form',
    `${two} # copcheck-ignore field-unknown: why`,
    ['error ignore-unknown-rule field-unknown 9:36', `${finding} 9:15`],
  ],
  [
    'another rule',
    `${two} # copcheck-ignore grades-descend: why`,
    ['warning ignore-unused grades-descend 9:36', `${finding} 9:15`],
  ],
  [
    'what is not there',
    `    question: Is it so? # copcheck-ignore ${reason}`,
    ['warning ignore-unused one-question-per-item 9:25'],
  ],
  [
    'the line below the next',
    `    # copcheck-ignore ${reason}\n\n${two}`,
    ['warning ignore-unused one-question-per-item 9:5', `${finding} 11:15`],
  ],
])('takes out nothing by a comment that names %s', async (_, lines, expected) => {
  expect((await lintWith(lines)).toSorted()).toEqual(expected.toSorted());
});

it('takes what stands in quotes for no comment', async () => {
  const quoted = `    question: "Is it so? Is it not? # copcheck-ignore ${reason}"`;
  expect(await lintWith(quoted)).toEqual([`${finding} 9:15`]);
  const block = `    question: |-\n      Is it so? Is it not?\n      # copcheck-ignore ${reason}`;
  expect(await lintWith(block)).toEqual([`${finding} 9:15`]);
});

it('does not call a comment unused while its file cannot be read', async () => {
  const broken = (core: string): string => core.replace('remedy:', 'remdy:');
  const found = await lintWith(`${two} # copcheck-ignore ${reason}`, broken);
  expect(found.map((each) => each.split(' ')[1])).toEqual(['field-unknown']);
});
