import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { itemsOf, scopeQuestionsOf } from '../../src/guideline/applicable.ts';
import { coreSegment } from '../../src/guideline/guideline.ts';
import { pinOf } from '../../src/guideline/pin.ts';
import { parseRegistry } from '../../src/guideline/registry.ts';
import { hasUnsafeCharacters } from '../../src/text/visible.ts';
import { copKh, readGuideline } from '../support/read-guideline.ts';

const parsed = await readGuideline(copKh);
const { guideline, contacts } = parsed;
const { items, segments, sources, areas, scope } = guideline;

describe('the guideline', () => {
  it('has 113 items in a core and six segments', () => {
    const count = (segment: string) => items.filter((item) => item.segment === segment).length;
    expect([coreSegment, ...segments.map(({ id }) => id)].map((id) => [id, count(id)])).toEqual([
      ['core', 20],
      ['isp', 13],
      ['mobile-operator', 15],
      ['hosting', 14],
      ['app-developer', 17],
      ['content-creator', 17],
      ['social-media', 17],
    ]);
    expect(items).toHaveLength(113);
  });

  it('weighs its areas 20, 38, 26, 11, 3 and 2', () => {
    expect(areas.map(({ id, weight }) => [id, weight])).toEqual([
      ['GOV', 20],
      ['CSAM', 38],
      ['ENV', 26],
      ['PRIV', 11],
      ['EDU', 3],
      ['PART', 2],
    ]);
  });

  it('calls itself unofficial and unseen', () => {
    expect(guideline.standing).toBe('unofficial');
    expect(guideline.disclaimer).toMatch(/not seen the text/);
    expect(guideline.disclaimer).toMatch(/not endorsed/);
  });

  it('is the version that was released', async () => {
    const file = 'guidelines/registry.yaml';
    const registry = await parseRegistry({ file, bytes: readFileSync(file) });
    const { id, version, digest } = pinOf(parsed);
    expect(registry).toMatchObject({ ok: true });
    expect(registry.ok && registry.value).toContainEqual({ id, version, digest });
  });

  it('lets a mobile operator answer four items of the internet providers, once', () => {
    const both = itemsOf(guideline, ['isp', 'mobile-operator']).map(({ id }) => id);
    expect(new Set(both).size).toBe(both.length);
    const mobile = itemsOf(guideline, ['mobile-operator']).map(({ id }) => id);
    for (const id of ['ISP-CSAM-02', 'ISP-CSAM-03', 'ISP-CSAM-04', 'ISP-CSAM-05']) {
      expect(mobile).toContain(id);
    }
  });

  it('asks each kind of company few scope questions', () => {
    const asked = (...chosen: string[]) => scopeQuestionsOf(guideline, chosen).length;
    expect(Object.fromEntries(segments.map(({ id }) => [id, asked(id)]))).toEqual({
      isp: 2,
      'mobile-operator': 3,
      hosting: 3,
      'app-developer': 9,
      'content-creator': 7,
      'social-media': 2,
    });
    // The two questions about the core fall away when another segment answers them.
    expect(scopeQuestionsOf(guideline, ['app-developer', 'isp']).map(({ id }) => id)).not.toContain(
      'has-staff',
    );
  });

  it('uses every source and every scope question', () => {
    const cited = new Set(items.flatMap((item) => item.sources.map(({ source }) => source)));
    expect(sources.map(({ code }) => code).filter((code) => !cited.has(code))).toEqual([]);
    const used = new Set(items.map(({ appliesIf }) => appliesIf));
    expect(scope.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('dates every law and cautions about it', () => {
    const laws = sources.filter(({ kind }) => kind === 'law');
    expect(laws.length).toBeGreaterThan(5);
    expect(laws.filter(({ asOf, caution }) => asOf === undefined || caution === undefined)).toEqual(
      [],
    );
    expect(guideline.lawCaution).toMatch(/not legal advice/);
  });

  it('holds nothing that cannot be seen', () => {
    expect(hasUnsafeCharacters(JSON.stringify(parsed))).toBe(false);
  });
});

describe('the decided criticalities', () => {
  it.each([
    ['ISP-CSAM-04', 'major'],
    ['APP-GOV-02', 'major'],
    ['SOC-ENV-02', 'major'],
    ['MNO-ENV-06', 'critical'],
    ['SOC-CSAM-06', 'critical'],
    ['MNO-GOV-01', 'critical'],
    ['MNO-GOV-03', 'major'],
    ['CRE-ENV-06', 'critical'],
    ['CRE-ENV-08', 'minor'],
    ['GOV-07', 'critical'],
    ['GOV-08', 'major'],
    ['HOST-ENV-03', 'major'],
    ['APP-ENV-07', 'major'],
    ['APP-ENV-08', 'critical'],
    ['CRE-ENV-09', 'critical'],
    ['SOC-ENV-06', 'major'],
    ['SOC-ENV-07', 'critical'],
  ])('%s is %s', (id, criticality) => {
    expect(items.find((item) => item.id === id)?.criticality).toBe(criticality);
  });
});

describe('the contacts', () => {
  it('claim no check that nobody made', () => {
    expect(contacts.channels.filter(({ verifiedOn }) => verifiedOn !== undefined)).toEqual([]);
  });

  it('name police, hotline and helpline', () => {
    const reach = Object.fromEntries(
      contacts.channels.map((channel) => [channel.id, channel.reach]),
    );
    expect(reach['police']).toContain('1288');
    expect(reach['helpline']).toContain('1280');
    expect(reach['hotline']).toContain('092-311-511');
  });
});
