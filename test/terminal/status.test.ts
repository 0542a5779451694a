import { beforeAll, describe, expect, it } from 'vitest';
import { unanswered } from '../../src/assessment/assessment.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import type { Guideline } from '../../src/guideline/guideline.ts';
import { en } from '../../src/i18n/phrases.ts';
import { renderChecklist } from '../../src/terminal/checklist.ts';
import { renderStatus } from '../../src/terminal/status.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { cells } from '../../src/text/cells.ts';
import { answered, assessmentOf, evidence, level } from '../support/assessments.ts';
import { copKh, readGuideline } from '../support/read-guideline.ts';
import { flat } from './support/terminal.ts';

let small: Guideline;
let shipped: Guideline;

beforeAll(async () => {
  small = (await readGuideline('test/terminal/support/guideline')).guideline;
  shipped = (await readGuideline(copKh)).guideline;
});

const writing = (width = 80) => ({ phrases: en, style: styleFor(false), width });

const statusOf = (assessment: Assessment, listItems = false, width?: number): string =>
  renderStatus({ guideline: small, assessment, listItems, ...writing(width) });

const all = ['GOV-01', 'GOV-02', 'CSAM-01', 'ISP-CSAM-01', 'ISP-GOV-01'];

const complete = (): Assessment =>
  assessmentOf(Object.fromEntries(all.map((id) => [id, answered(level(2))])), {
    segments: ['isp'],
    scope: { 'serves-homes': 'yes' },
  });

const conflicting = (): Assessment => {
  const claim = (by: string, value: 1 | 3) => ({ id: `${by}:1`, by, at: '', answer: level(value) });
  return assessmentOf(
    {
      'GOV-01': answered(level(3)),
      'GOV-02': { ...unanswered, conflict: [claim('dara', 1), claim('sokha', 3)] },
      'CSAM-01': answered(level(3), evidence('record')),
    },
    { segments: ['isp'] },
  );
};

describe('the status', () => {
  it('counts what is answered, by area', () => {
    const text = statusOf(conflicting());
    expect(text).toContain('2 of 5 answered');
    expect(text).toMatch(/^Policy and responsibility +━{5}─{11} +1 of 3$/m);
    expect(text).toMatch(/^Child sexual abuse material +━{8}─{8} +1 of 2$/m);
  });

  it('says what stands in the way of handing in, each with its command', () => {
    const text = statusOf(conflicting());
    expect(text).toContain('2 items are unanswered: copcheck assess');
    expect(flat(text)).toContain(
      flat(
        'GOV-02 was answered differently (dara: 1 Planned; sokha: 3 In place): copcheck resolve GOV-02',
      ),
    );
  });

  it('says what lowers the score without standing in the way', () => {
    const text = statusOf(conflicting());
    expect(text).toContain('1 scope question is open and counts as yes: serves-homes');
    expect(flat(text)).toContain(
      flat('For want of evidence 1 answer counts at a lower level: GOV-01'),
    );
  });

  it('says when nothing is in the way', () => {
    expect(statusOf(complete())).toContain('Everything is answered, and nobody disagrees.');
  });

  it('says how many items the scope answers took out', () => {
    const assessment = assessmentOf({}, { segments: ['isp'], scope: { 'serves-homes': 'no' } });
    expect(statusOf(assessment)).toContain('1 item does not apply, by the scope answers.');
  });

  it('lists every item on demand', () => {
    expect(statusOf(conflicting())).not.toContain('Suitable people');
    const text = statusOf(conflicting(), true);
    expect(text).toContain(
      'GOV-01       Child protection policy approved: 3 In place, counts as 2',
    );
    expect(text).toContain('Suitable people in child-related roles: answered differently');
    expect(text).toContain('Child-abuse list blocked everywhere: open');
  });

  it('fits any window', () => {
    for (const width of [96, 60, 40, 26]) {
      for (const line of statusOf(conflicting(), true, width).split('\n')) {
        expect(cells(line)).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe('a checklist to read', () => {
  it('says what it is and is not, its safety rule and its levels', () => {
    const text = flat(renderChecklist({ guideline: shipped, ...writing() }));
    for (const part of [shipped.disclaimer, shipped.safetyRule, shipped.title]) {
      expect(text).toContain(flat(part));
    }
    expect(text).toContain(flat('4 In place and checked: All of level 3'));
  });

  it('holds every item once', () => {
    const text = renderChecklist({ guideline: shipped, ...writing() });
    for (const { id, question } of shipped.items) {
      expect(text.split(`  ${id} · `)).toHaveLength(2);
      expect(flat(text)).toContain(flat(question));
    }
  });

  it('of one segment holds the core and that segment', () => {
    const text = renderChecklist({ guideline: small, segment: 'isp', ...writing() });
    expect(text).toContain('CORE: EVERY COMPANY ANSWERS THESE');
    expect(text).toContain('ISP-CSAM-01 · critical · Child-abuse list blocked everywhere');
    expect(text).toContain('serves-homes: Do you sell internet access to homes?');
    expect(text).toContain('Only where the scope question serves-homes is not answered "no".');
    expect(text).not.toContain('HOST-GOV-01');
  });

  it('of the core holds only the core', () => {
    const text = renderChecklist({ guideline: small, segment: 'core', ...writing() });
    expect(text).toContain('GOV-01');
    expect(text).not.toContain('ISP-');
  });

  it('shows with a segment the items that it includes from others', () => {
    const text = renderChecklist({ guideline: shipped, segment: 'mobile-operator', ...writing() });
    expect(text).toContain('  ISP-CSAM-02 · ');
    expect(text).not.toContain('  ISP-CSAM-01 · ');
  });

  it('fits any window', () => {
    for (const width of [80, 40, 26]) {
      const text = renderChecklist({ guideline: shipped, ...writing(width) });
      for (const line of text.split('\n')) expect(cells(line)).toBeLessThanOrEqual(width);
    }
  });
});
