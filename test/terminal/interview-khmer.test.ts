import { describe, expect, it } from 'vitest';
import { parseTranslation } from '../../src/guideline/parse-translation.ts';
import { itemsOf, scopeQuestionsOf } from '../../src/guideline/applicable.ts';
import { translate } from '../../src/guideline/translation.ts';
import { copKh, guidelineSources, readGuideline } from '../support/read-guideline.ts';
import { countOf, key, openTerminal } from './support/terminal.ts';

const english = await readGuideline(copKh);
const read = await parseTranslation(guidelineSources(`${copKh}/km`), {
  guideline: english.guideline,
  folder: copKh,
});
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { guideline } = translate(english, read.value);

const segments = ['hosting'];
const seed = scopeQuestionsOf(guideline, segments).map(({ id }) => ({
  event: 'scope',
  scope: id,
  is: 'yes',
}));
const [first, second, third] = itemsOf(guideline, segments).map(({ question }) => question);

/** What stands at the end of every screen with levels. */
const ready = 'កម្រិត 0-4៖';

describe.each([
  { columns: 80, rows: 50 },
  { columns: 40, rows: 60 },
  { columns: 30, rows: 70 },
])('the interview in Khmer at $columns columns', ({ columns, rows }) => {
  it('shows each question exactly once, and no line runs over the edge', async () => {
    const terminal = openTerminal(columns, { language: 'km', folder: copKh, segments, seed }, rows);
    const start = await terminal.sees(first ?? '', ready);
    expect(countOf('Draft translation, not official', start)).toBe(1);
    expect(countOf(first ?? '', start)).toBe(1);

    for (const arrow of [key.down, key.down, key.up, key.down]) await terminal.type(arrow, ready);
    expect(countOf(first ?? '', await terminal.type(key.down, ready))).toBe(1);

    const next = await terminal.type('២', second ?? '', 'បានរក្សាទុក', ready);
    expect(countOf(second ?? '', next)).toBe(1);
    const after = await terminal.type('ស', third ?? '', ready);
    expect(countOf(third ?? '', after)).toBe(1);
    await terminal.type('q', 'ENDED quit.');
    expect(terminal.screen.wrapped).toBe(0);
  });
});
