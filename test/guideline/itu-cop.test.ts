import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { itemsOf, scopeQuestionsOf } from '../../src/guideline/applicable.ts';
import { coreSegment } from '../../src/guideline/guideline.ts';
import { parseRegistry } from '../../src/guideline/registry.ts';
import { hasUnsafeCharacters } from '../../src/text/visible.ts';
import { copKh, ituCop, readGuideline } from '../support/read-guideline.ts';

const parsed = await readGuideline(ituCop);
const { guideline, contacts } = parsed;
const { items, segments, areas } = guideline;

describe('the guideline after ITU', () => {
  it('has 30 items in a core and three segments', () => {
    const count = (segment: string) => items.filter((item) => item.segment === segment).length;
    expect([coreSegment, ...segments.map(({ id }) => id)].map((id) => [id, count(id)])).toEqual([
      ['core', 17],
      ['connectivity', 4],
      ['online-service', 5],
      ['device-maker', 4],
    ]);
  });

  it('has the five areas of ITU, in their order', () => {
    expect(areas.map(({ id, weight }) => [id, weight])).toEqual([
      ['GOV', 20],
      ['CSAM', 46],
      ['ENV', 27],
      ['EDU', 4],
      ['PART', 3],
    ]);
  });

  it.each(segments.map(({ id }) => id))(
    'lets no lesser item outweigh a critical one for a company of %s',
    (segment) => {
      const weightOf = new Map(
        guideline.scoring.criticalities.map(({ id, weight }) => [id, weight]),
      );
      const answered = itemsOf(guideline, [segment]);
      const shares = areas.flatMap(({ id, weight }) => {
        const here = answered
          .filter(({ area }) => area === id)
          .map(({ criticality }) => ({ criticality, own: weightOf.get(criticality) ?? 0 }));
        const whole = here.reduce((sum, { own }) => sum + own, 0);
        return here.map(({ criticality, own }) => ({ criticality, share: (weight * own) / whole }));
      });
      const of = (isCritical: boolean) =>
        shares
          .filter(({ criticality }) => (criticality === 'critical') === isCritical)
          .map(({ share }) => share);
      expect(Math.max(...of(false))).toBeLessThan(Math.min(...of(true)));
    },
  );

  it('calls itself a draft, unseen and endorsed by nobody', () => {
    expect(guideline.standing).toBe('draft');
    expect(guideline.disclaimer).toMatch(/were not seen/);
    expect(guideline.disclaimer).toMatch(/not endorsed by ITU, by UNICEF or by anybody else/);
  });

  it('is not released', async () => {
    const file = 'guidelines/registry.yaml';
    const registry = await parseRegistry({ file, bytes: readFileSync(file) });
    expect(registry.ok && registry.value.map(({ id }) => id)).not.toContain(guideline.id);
  });

  it('is scored by the same numbers as the Cambodian one', async () => {
    const numbersOf = ({ guideline: { scoring } }: typeof parsed) =>
      JSON.stringify(scoring, (key, value: unknown) => (key === 'meaning' ? undefined : value));
    expect(numbersOf(parsed)).toBe(numbersOf(await readGuideline(copKh)));
  });

  it('asks each kind of company few scope questions', () => {
    const asked = (...chosen: string[]) => scopeQuestionsOf(guideline, chosen).length;
    expect(segments.map(({ id }) => [id, asked(id)])).toEqual([
      ['connectivity', 3],
      ['online-service', 5],
      ['device-maker', 3],
    ]);
  });

  it('speaks of no country of its readers', () => {
    expect(JSON.stringify(parsed)).not.toMatch(/cambodia|khmer|MPTC|APLE/i);
  });

  it('holds nothing that cannot be seen', () => {
    expect(hasUnsafeCharacters(JSON.stringify(parsed))).toBe(false);
  });

  it('claims no check of a contact that nobody made', () => {
    expect(contacts.channels.filter(({ verifiedOn }) => verifiedOn !== undefined)).toEqual([]);
  });
});
