import { expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import type { ParsedGuideline } from '../../src/guideline/parse.ts';
import { answered, assessmentOf, evidence, level } from '../support/assessments.ts';
import { copKh, ituCop, readGuideline } from '../support/read-guideline.ts';
import { partAsText, reportAsText } from './as-text.ts';
import { example, exampleAnswers, ourTemplate, reportOn } from './sample.ts';

const ministry = await readGuideline(copKh);
const abroad = await readGuideline(ituCop);
const openProvider = assessmentOf({}, { segments: ['isp'] });

/** The worked example with other answers to some of its items. */
const changed = (answers: Parameters<typeof assessmentOf>[0]): Assessment =>
  assessmentOf({ ...exampleAnswers, ...answers });

it('says on every page that it is a draft, as of the last recorded answer and not of today', () => {
  const { running, created } = reportOn(example, changed({}));
  expect(running.draft).toBe('Draft as of 22 November 2026');
  expect(created).toBe('2026-11-22T14:02:11.000+07:00');
});

it('says that an unofficial checklist is unofficial, and that nobody but the company vouches for the answers', () => {
  const report = reportOn(ministry, openProvider);
  const { disclaimer, safetyRule, lawCaution } = ministry.guideline;
  expect(partAsText(report, 'score-card')).toContain('[Unofficial checklist]');
  expect(partAsText(report, 'score-card')).toContain('[Self-declared, not reviewed]');
  for (const sentence of [disclaimer, safetyRule, lawCaution]) {
    expect(partAsText(report, 'scope')).toContain(sentence);
  }
});

it('speaks of reported law only where an item rests on it', () => {
  const scopeOf = (subject: ParsedGuideline, segment: string): string =>
    partAsText(reportOn(subject, assessmentOf({}, { segments: [segment] })), 'scope');
  expect(scopeOf(ministry, 'isp')).toMatch(
    /[0-9]+ items of this assessment rest on what a source reports about a rule of law/,
  );
  const without = scopeOf(abroad, 'device-maker');
  expect(without).toContain('No item of this assessment rests on a law.');
  expect(without).not.toContain(abroad.guideline.lawCaution);
});

it('calls a grade provisional while items are unanswered, and lists those as gaps', () => {
  const report = reportOn(
    example,
    changed({ 'ONE-01': answered(level(3)), 'FOUR-01': unanswered }),
  );
  expect(partAsText(report, 'score-card')).toContain(
    'Grade D (self-declared; provisional (1 unanswered))',
  );
  expect(partAsText(report, 'plan')).toContain('No answer yet; counts as level 0.');
});

const unanswered = { conflict: [], toConfirm: [], evidence: [] };

it('counts an item that two people answered differently as unanswered, and shows both answers', () => {
  const claim = (by: string, value: 1 | 4) => ({
    id: `${by}:1`,
    by,
    at: '2026-11-01T10:00:00+07:00',
    answer: level(value),
  });
  const disputed = { ...unanswered, conflict: [claim('legal', 4), claim('network', 1)] };
  const items = partAsText(reportOn(example, changed({ 'FOUR-01': disputed })), 'items');
  expect(items).toContain('Answered differently / counts as level 0 / 5 × 0 = 0');
  expect(items).toContain('legal: 4 (In place and checked) / network: 1 (Planned)');
});

it('prints a score without a grade when too little of the checklist applies', () => {
  const scoring = { ...example.guideline.scoring, gradedFrom: 96 };
  const stricter = { ...example, guideline: { ...example.guideline, scoring } };
  const firstPage = partAsText(reportOn(stricter, changed({})), 'score-card');
  expect(firstPage).toContain(
    'Grade – (self-declared; not graded: 95.0 % of the weight applies, 96 % is needed)',
  );
  expect(firstPage).toContain('Evidenced 80.8');
});

it('warns of critical items that would hold the grade down if the number rose', () => {
  const report = reportOn(
    example,
    assessmentOf({ 'TWO-02': answered(level(2)), 'FOUR-01': answered(level(1)) }),
  );
  expect(partAsText(report, 'score-card')).toContain(
    'The grade follows from the number. Whatever the number, it cannot rise above D while 2 critical items count at level 0 or 1: TWO-01 and FOUR-01.',
  );
});

it('says that nothing was scored when nothing applies', () => {
  const report = reportOn(example, assessmentOf({}, { segments: [] }));
  const nothing = { ...example, guideline: { ...example.guideline, items: [] } };
  expect(partAsText(reportOn(nothing, assessmentOf({})), 'score-card')).toContain(
    'Evidenced not scored',
  );
  expect(partAsText(report, 'score-card')).toContain('Evidenced 0.0');
});

it('lists what was declared not applicable with the company’s reason', () => {
  expect(partAsText(reportOn(example, changed({})), 'scope')).toContain(
    'THREE-02 / Item THREE-02 | There is no such thing in this example.',
  );
});

it('lists what a scope answer took out with its question', () => {
  const report = reportOn(
    ministry,
    assessmentOf({}, { segments: ['isp'], scope: { 'serves-home-customers': 'no' } }),
  );
  expect(partAsText(report, 'scope')).toMatch(
    /ISP-ENV-01 \/ .* \| Do you sell internet access to homes\?/,
  );
  expect(partAsText(report, 'items')).toContain('Out of scope / does not count');
});

it('says what age takes away from a piece of evidence', () => {
  const report = reportOn(
    example,
    changed({
      'ONE-01': answered(level(4), evidence('record', '2025-06-30')),
      'ONE-02': answered(level(4), evidence('record', '2023-06-30')),
    }),
  );
  const items = partAsText(report, 'items');
  expect(items).toContain('older than 12 months, so it counts as E1 (Document)');
  expect(items).toContain('older than 36 months, so it counts as E0 (Statement)');
});

it('puts the caution of a law source and the lawyer’s note beside every item that rests on reported law', () => {
  const items = partAsText(reportOn(ministry, openProvider), 'items');
  const law = ministry.guideline.items.find(
    ({ basis, segment }) => basis === 'law' && segment === 'core',
  );
  const cautions = ministry.guideline.sources.filter(
    ({ kind, code }) => kind === 'law' && law?.sources.some(({ source }) => source === code),
  );
  expect(law?.legalNote).toBeDefined();
  expect(items).toContain(law?.legalNote);
  for (const { caution = '' } of cautions) expect(items).toContain(caution);
});

it('calls a channel verified only for six months after somebody checked it', () => {
  const verified = (verifiedOn: string) => {
    const [channel] = ministry.contacts.channels;
    if (channel === undefined) throw new Error('The guideline has no channels.');
    const contacts = { ...ministry.contacts, channels: [{ ...channel, verifiedOn }] };
    return partAsText(reportOn({ ...ministry, contacts }, openProvider), 'channels');
  };
  expect(partAsText(reportOn(ministry, openProvider), 'channels')).toContain('Not verified by us');
  expect(verified('2026-05-22')).toContain('Verified by us on 22 May 2026');
  expect(verified('2026-05-21')).toContain('Not verified by us in the last six months');
});

it('makes visible, once, every character of a stranger that would move or hide text', () => {
  const trick = 'Acme \u202Egnp.exe';
  const blank = changed({
    'ONE-01': {
      ...answered(level(3), { ...evidence('document'), title: trick, owner: trick }),
      note: trick,
      plan: { action: trick, person: trick, due: '2027-01-31' },
    },
  });
  const report = reportOn(example, {
    ...blank,
    particulars: { ...blank.particulars, organisation: trick, round: trick },
  });
  const text = JSON.stringify(report);
  expect(text.includes('\u202E')).toBe(false);
  expect(text.includes('Acme ‹U+202E›gnp.exe')).toBe(true);
  expect(text.includes('‹U+2039›')).toBe(false);
});

it('has every number of the score card somewhere', () => {
  const assessment = changed({});
  const text = reportAsText(reportOn(example, assessment));
  for (const number of [
    '2101/26',
    '11209/130',
    '1050',
    '60/13',
    '500',
    '250',
    '95.0 %',
    '13',
    '90',
  ]) {
    expect(text).toContain(number);
  }
});

it('takes its title, its parts and the words on every page from the template', () => {
  const report = reportOn(example, changed({}), {
    ...ourTemplate,
    title: 'Annual return',
    parts: ['scope', 'score-card'],
    header: '{organisation}: {title}',
    footer: '{guideline}, {period}',
  });
  expect(report.parts.map(({ id }) => id)).toEqual(['scope', 'score-card']);
  expect(partAsText(report, 'score-card')).toContain('# Annual return');
  expect(report.running.header).toBe('Example: Annual return');
  expect(report.running.footer).toBe('worked-example 1.0.0, 1 January 2026 to 31 December 2026');
});
