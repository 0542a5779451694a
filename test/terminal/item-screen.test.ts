import { beforeAll, describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/guideline/applicable.ts';
import type { Guideline } from '../../src/guideline/guideline.ts';
import { en } from '../../src/i18n/phrases.ts';
import { itemHelp } from '../../src/terminal/item-help.ts';
import { itemBlocks, levelChoices } from '../../src/terminal/item-screen.ts';
import type { ItemView } from '../../src/terminal/item-screen.ts';
import { heightOf } from '../../src/terminal/level-prompt.ts';
import { arrange, loose } from '../../src/terminal/page.ts';
import type { Detail } from '../../src/terminal/page.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { cells } from '../../src/text/cells.ts';
import { assessmentOf } from '../support/assessments.ts';
import { copKh, readGuideline } from '../support/read-guideline.ts';
import { flat } from './support/terminal.ts';

const [phrases, style] = [en, styleFor(false)];

let guideline: Guideline;
let views: readonly ItemView[];

beforeAll(async () => {
  guideline = (await readGuideline(copKh)).guideline;
  const segments = guideline.segments.map(({ id }) => id);
  const items = itemsOf(guideline, segments);
  const assessment = assessmentOf({}, { segments });
  views = items.map((item) => ({ guideline, assessment, items, item }));
});

/** The screen of an item as it is arranged for a window. */
function screenOf(view: ItemView, { columns, rows }: { columns: number; rows: number }) {
  const width = columns - 4;
  const prompt = {
    levels: levelChoices(view),
    width: () => width,
    words: phrases.interview,
    style,
  };
  const height = (detail: Detail): number => heightOf({ ...prompt, detail });
  const { lines, detail } = arrange(itemBlocks(view, { phrases, style, width }), {
    rows,
    full: height('full'),
    anchors: height('anchors'),
    short: height('short'),
  });
  return { lines, detail, height: lines.length + 1 + height(detail) };
}

describe('every item of the shipped guideline', () => {
  it.each([
    { columns: 80, rows: 30 },
    { columns: 80, rows: 24 },
    { columns: 40, rows: 24 },
    { columns: 30, rows: 24 },
  ])('stands within $columns columns, its question once', ({ columns, rows }) => {
    for (const view of views) {
      const { lines } = screenOf(view, { columns, rows });
      for (const line of lines) expect(cells(line)).toBeLessThanOrEqual(columns - 4);
      expect(flat(lines.join('\n')).split(flat(view.item.question))).toHaveLength(2);
    }
  });

  it('fits a window of 80 columns and 24 lines', () => {
    for (const view of views) {
      const { height } = screenOf(view, { columns: 80, rows: 24 });
      expect(height, view.item.id).toBeLessThanOrEqual(24);
    }
  });

  it('shows all five anchors at 80 columns and 30 lines', () => {
    const without = views.filter(
      (view) => !['full', 'anchors'].includes(screenOf(view, { columns: 80, rows: 30 }).detail),
    );
    expect(without.map(({ item }) => item.id)).toEqual([]);
  });

  it('keeps its caution in every window', () => {
    for (const view of views.filter(({ item }) => item.caution !== undefined)) {
      const { lines } = screenOf(view, { columns: 30, rows: 10 });
      expect(flat(lines.join('\n'))).toContain(flat(view.item.caution ?? ''));
    }
  });

  it('shows everything where there is room', () => {
    for (const view of views) {
      const shown = flat(loose(itemBlocks(view, { phrases, style, width: 76 })).join('\n'));
      const { why, evidence, legalNote = '' } = view.item;
      for (const text of [why, ...evidence, legalNote]) expect(shown).toContain(flat(text));
    }
  });

  it('has a help that fits, with what each level needs, its sources and the honest reasons', () => {
    for (const view of views) {
      const lines = itemHelp(view, { phrases, style, width: 26 });
      for (const line of lines) expect(cells(line)).toBeLessThanOrEqual(26);
      const help = flat(lines.join('\n'));
      const needed = view.item.criticality === 'critical' ? 'a record of' : 'an approved';
      expect(help).toContain(flat(`Level 3 needs ${needed}`));
      expect(help).toContain(flat(guideline.basisMeaning[view.item.basis]));
      for (const text of [...guideline.answeringHelp, view.item.remedy]) {
        expect(help).toContain(flat(text));
      }
    }
  });
});
