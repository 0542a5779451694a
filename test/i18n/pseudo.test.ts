import { describe, expect, it } from 'vitest';
import type { ParsedGuideline } from '../../src/guideline/parse.ts';
import { pinOf } from '../../src/guideline/pin.ts';
import { en } from '../../src/i18n/phrases.ts';
import type { Phrases } from '../../src/i18n/phrases.ts';
import { writeReport } from '../../src/report/report.ts';
import { scoreAssessment } from '../../src/scoring/score-card.ts';
import { itemHelp } from '../../src/terminal/item-help.ts';
import { itemBlocks } from '../../src/terminal/item-screen.ts';
import { renderExplain, renderScoreCard } from '../../src/terminal/score-card.ts';
import { renderStatus } from '../../src/terminal/status.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { reportAsText } from '../report/as-text.ts';
import { ourTemplate } from '../report/sample.ts';
import { answered, assessmentOf, evidence, level, notApplicable } from '../support/assessments.ts';
import { copKh, firstItemOf, readGuideline } from '../support/read-guideline.ts';

/** A language that nobody speaks: every Latin letter becomes another sign, so that hard-coded English shows. */
const signs = (text: string): string => text.replace(/[A-Za-z]/g, 'ø');

/** Identifiers, which are data and no words. */
const kept = new Set(
  'id code seen grade segment area includes askedOf askedWhen version kind criticality effort basis notApplicable appliesIf standing since gaps caps grades contradictions'.split(
    ' ',
  ),
);

/** The same with every text in that language, except under some keys; functions give their results in it. */
function pseudo(value: unknown, except: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return signs(value);
  if (typeof value === 'function') {
    const speak = value as (...args: readonly unknown[]) => unknown;
    return (...args: readonly unknown[]) => pseudo(speak(...args), except);
  }
  if (Array.isArray(value)) return value.map((each) => pseudo(each, except));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]: readonly [string, unknown]) => [
    key,
    except.has(key) ? each : pseudo(each, except),
  ]);
  return Object.fromEntries(entries);
}

const phrases = pseudo(en, new Set()) as Phrases;
const { guideline, contacts } = pseudo(await readGuideline(copKh), kept) as ParsedGuideline;
const [first, second, third, fourth] = guideline.items.map(({ id }) => id);
const assessment = assessmentOf(
  {
    [first ?? '']: answered(level(3), evidence('document')),
    [second ?? '']: answered(level(4), evidence('check')),
    [third ?? '']: answered(level(1)),
    [fourth ?? '']: answered(notApplicable('9999999999999999999999')),
  },
  { segments: guideline.segments.map(({ id }) => id), scope: { 'has-staff': 'no' } },
);
const card = scoreAssessment(guideline, assessment);
const style = styleFor(false);
const writing = { phrases, style, width: 90 };

/** Words of four letters or more that the pseudo-language let through, but for names that are data. */
const leftIn = (text: string): readonly string[] => {
  const data = new Set([
    ...guideline.segments.map(({ id }) => id),
    ...guideline.scope.map(({ id }) => id),
    ...'Example Register record document check'.split(' '),
  ]);
  const names = [...data].flatMap((name) => [name, ...name.split('-')]);
  return [...new Set(text.match(/\b[A-Za-z][a-z]{3,}\b/g))].filter((word) => !names.includes(word));
};

describe('in a language that nobody speaks', () => {
  it('the report has no English left', () => {
    const report = writeReport({
      guideline,
      contacts,
      isDraftTranslation: true,
      pin: pinOf({ guideline, contacts }),
      assessment,
      card,
      phrases,
      program: { version: '1.2.3' },
      template: ourTemplate,
    });
    const text = reportAsText(report);
    expect(text.length).toBeGreaterThan(100_000);
    // what a report was made with, and whose template it is, are names
    // `contents` and `claimed` are words of the test that reads the report aloud
    const names = [
      'contents',
      'claimed',
      'copcheck',
      'pdfkit',
      'fontkit',
      'harfbuzzjs',
      ...ourTemplate.name.split(' '),
    ];
    expect(leftIn(text).filter((word) => !names.includes(word))).toEqual([]);
  });

  it('the score card, its explanation and the status have none', () => {
    const context = { guideline, assessment, ...writing };
    const screens = [
      renderScoreCard(card, context),
      renderExplain(card, context),
      renderStatus({ ...context, listItems: true }),
    ];
    expect(screens.map(leftIn)).toEqual([[], [], []]);
  });

  it('a screen of the interview and its help have none', () => {
    const item = firstItemOf(guideline);
    const view = { guideline, assessment, items: guideline.items, item };
    const screen = itemBlocks(view, writing).flatMap(({ lines }) => lines);
    expect(leftIn(screen.join('\n'))).toEqual([]);
    expect(leftIn(JSON.stringify(itemHelp(view, writing)))).toEqual([]);
  });
});
