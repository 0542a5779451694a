import { describe, expect, it } from 'vitest';
import { copKh, ituCop, readGuideline } from '../support/read-guideline.ts';

const onBoard = await Promise.all([copKh, ituCop].map(readGuideline));
const everyItem = onBoard.flatMap(({ guideline: { id: guideline, items, sources } }) => {
  const sourceOf = new Map(sources.map((source) => [source.code, source]));
  return items.map((item) => ({ guideline, item, sourceOf }));
});

describe.each(everyItem)('$guideline $item.id', ({ item, sourceOf }) => {
  const kindsOf = item.sources.map(({ source }) => sourceOf.get(source)?.kind);

  it('is complete', () => {
    for (const text of [item.title, item.question, item.why, item.remedy, item.criticalityReason]) {
      expect(text.length).toBeGreaterThan(9);
    }
    expect(item.evidence.length).toBeGreaterThanOrEqual(2);
    expect(item.sources.length).toBeGreaterThanOrEqual(1);
    expect(item.question.endsWith('?')).toBe(true);
    expect(item.question.match(/\?/g)).toHaveLength(1);
  });

  it('names sources that exist, seen no better than they were', () => {
    const rank = { read: 0, secondary: 1, reported: 2, unverified: 3 };
    for (const { source, seen } of item.sources) {
      const known = sourceOf.get(source);
      expect(known, source).toBeDefined();
      expect(rank[seen]).toBeGreaterThanOrEqual(rank[known?.seen ?? 'unverified']);
    }
  });

  it('claims a basis that its sources carry', () => {
    const carried = item.sources
      .filter(({ seen }) => seen !== 'unverified')
      .map(({ source }) => sourceOf.get(source)?.kind);
    expect(item.basis === 'good-practice' || carried.includes(item.basis)).toBe(true);
  });

  it('leaves only in the ways the policy allows', () => {
    if (item.criticality === 'critical') expect(item.notApplicable).toBe('forbidden');
    expect(item.notApplicableOnlyIf === undefined).toBe(item.notApplicable === 'forbidden');
  });

  it('cautions where it touches abuse material, and where it rests on a reported law', () => {
    const needed = {
      caution: item.area === 'CSAM',
      legalNote: kindsOf.includes('law'),
      interim: item.criticality === 'critical' && item.effort === 'L',
    };
    const missing = Object.entries(needed).filter(
      ([field, isNeeded]) => isNeeded && !(field in item),
    );
    expect(missing).toEqual([]);
  });

  it('never speaks for the guideline or the law', () => {
    const words = JSON.stringify(item);
    expect(words).not.toMatch(
      /the law requires|the guidelines? (?:says?|requires?|demands?)|(?:MPTC|ITU|UNICEF) requires/i,
    );
    expect(words).not.toMatch(/https?:|www\./);
  });
});
