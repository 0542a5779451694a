import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { madeUpMigration, madeUpVersion } from '../support/made-up-version.ts';
import { programIn, temporaryFolder } from '../support/program.ts';
import { copKh } from '../support/read-guideline.ts';

/** The guideline on board, and a made-up version after it in the folder `new`. */
function twoVersions() {
  const folder = temporaryFolder();
  cpSync(madeUpVersion(folder), join(folder, 'new'), { recursive: true });
  rmSync(join(folder, 'guidelines'), { recursive: true });
  const copcheck = programIn(folder);
  return {
    folder,
    copcheck,
    diff: (...flags: readonly string[]) => copcheck('diff', 'cop-kh@1.0.0', 'new', ...flags),
    change: (name: string, from: string, to: string): void => {
      const file = join(folder, 'new', name);
      const text = readFileSync(file, 'utf8');
      expect(text).toContain(from);
      writeFileSync(file, text.replace(from, to));
    },
    migrate: (changes: Partial<Record<keyof typeof madeUpMigration, unknown>>): void => {
      const text = stringify({ ...madeUpMigration, ...changes });
      writeFileSync(join(folder, 'new', 'migration.yaml'), text);
    },
  };
}

type Written = {
  readonly asks: string | null;
  readonly least: string;
  readonly fits: boolean;
  readonly changes: readonly {
    readonly what: string;
    readonly kind: string;
    readonly id: string;
  }[];
  readonly problems: readonly {
    readonly code: string;
    readonly file: string;
    readonly line: number;
  }[];
  readonly impact: readonly {
    readonly before: { readonly printed: string };
    readonly after: { readonly printed: string };
    readonly toConfirm: readonly string[];
    readonly unanswered: readonly string[];
  }[];
};

describe('copcheck diff', () => {
  it('says what changed, the weightiest first, and that the version fits', async () => {
    const { diff } = twoVersions();
    const { code, out } = await diff();
    expect(code).toBe(0);
    expect(out).toContain('cop-kh: 1.0.0 → 2.0.0');
    for (const line of [
      /GOV-02 → GOV-12 +renamed: It stands with/,
      /CSAM-02 → CSAM-21, CSAM-22 +split: Reporting/,
      /ENV-02 → ENV-21 +merged: Both ask/,
      /PART-01 +retired: The network/,
      /GOV-05 +meaning changed: It asks about suppliers/,
      /GOV-07 +weight changed: criticality: critical → minor/,
      /scope question hosts-data-about-children → keeps-data-about-children +renamed/,
      /GOV-13 +added: /,
      /GOV-06 +wording only: question/,
    ]) {
      expect(out).toMatch(line);
    }
    expect(out.indexOf('GOV-02 →')).toBeLessThan(out.indexOf('GOV-13'));
    expect(out).toContain('The changes ask for version 2.0.0 or higher: 2.0.0 fits.');
    // an item whose scope question was only renamed is asked of the same companies
    expect(out).not.toContain('applies-if');
  });

  it('finds nothing between a version and itself', async () => {
    const { copcheck } = twoVersions();
    const { code, out } = await copcheck('diff', 'cop-kh@1.0.0', join(process.cwd(), copKh));
    expect([code, out]).toEqual([0, expect.stringContaining('Nothing changed that an answer')]);
  });

  it('refuses a version that is too low, and says where', async () => {
    const { diff, change } = twoVersions();
    change('guideline.yaml', 'version: 2.0.0', 'version: 1.1.0');
    const { code, out, err } = await diff();
    expect(code).toBe(1);
    expect(out).toContain('The changes ask for version 2.0.0 or higher: 1.1.0 is too low.');
    expect(err).toMatch(
      /error\[versions-fit-their-changes\]: 1\.1\.0 is too low .*\n +--> new\/guideline\.yaml:\d+:10/,
    );
  });

  it('says nothing of what a comment with a reason says to ignore', async () => {
    const { diff, change } = twoVersions();
    const ignored = 'copcheck-ignore versions-fit-their-changes: nobody has answered it yet';
    change('guideline.yaml', 'version: 2.0.0', `version: 1.1.0 # ${ignored}`);
    expect((await diff()).code).toBe(0);
    change('guideline.yaml', ': nobody has answered it yet', '');
    const { code, err } = await diff();
    expect(code).toBe(1);
    expect(err).toContain('error[ignore-without-reason]');
    expect(err).toContain('error[versions-fit-their-changes]');
  });

  it.each([
    ['an id that vanishes without a word', { retired: [], renamed: [] }, 'ids-never-vanish'],
    ['a question that was changed in silence', { reworded: undefined }, 'questions-change-openly'],
    [
      'a migration that is not true',
      { retired: [{ id: 'GOV-01', because: 'It is not.' }] },
      'migrations-are-true',
    ],
  ])('refuses %s', async (_, changes, rule) => {
    const { diff, migrate } = twoVersions();
    const cleaned = Object.fromEntries(
      Object.entries(changes).map(([field, list]) => [
        field,
        Array.isArray(list) && list.length === 0 ? undefined : list,
      ]),
    );
    migrate(cleaned);
    const { code, err } = await diff();
    expect([code, err]).toEqual([1, expect.stringContaining(`error[${rule}]`)]);
  });

  it('says that an id vanished even where there is no migration at all', async () => {
    const { folder, diff } = twoVersions();
    rmSync(join(folder, 'new', 'migration.yaml'));
    const { code, err } = await diff();
    expect(code).toBe(1);
    expect(err).toContain('The item GOV-02 of 1.0.0 is gone, and nothing says what became of it.');
    expect(err).toMatch(/new\/guideline\.yaml:\d+:10/);
  });

  it('gives an item no id that an earlier version let go of', async () => {
    const { folder, copcheck, change } = twoVersions();
    cpSync(join(folder, 'new'), join(folder, 'cop-kh', '2.0.0'), { recursive: true });
    change('guideline.yaml', 'version: 2.0.0', 'version: 3.0.0');
    change('core.yaml', '- id: GOV-13', '- id: GOV-02');
    writeFileSync(
      join(folder, 'new', 'migration.yaml'),
      'format: copcheck/migration/1\nfrom: "2.0.0"\nretired:\n  - { id: GOV-13, because: Gone. }\n',
    );
    cpSync(join(folder, 'new'), join(folder, 'cop-kh', '3.0.0'), { recursive: true });
    const { err } = await copcheck('diff', join('cop-kh', '2.0.0'), join('cop-kh', '3.0.0'));
    expect(err).toContain('error[ids-are-never-reused]: The id GOV-02 belonged to another item');
  });

  it('tells who gains or loses how much, and why', async () => {
    const { folder, copcheck, diff } = twoVersions();
    const answers = join(process.cwd(), 'examples/isp-and-host/answers.yaml');
    await copcheck(
      'start',
      'acme',
      '--organisation',
      'A',
      '--segment',
      'isp',
      '--segment',
      'hosting',
    );
    await copcheck('import', answers, 'acme');
    const { code, out } = await diff('--impact', 'acme', '--format', 'json');
    expect(code).toBe(0);
    const { asks, least, fits, impact, changes } = JSON.parse(out) as Written;
    expect([asks, least, fits]).toEqual(['major', '2.0.0', true]);
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'retired', id: 'PART-01' }));
    const [company] = impact;
    expect(company?.toConfirm).toEqual(['GOV-05', 'CSAM-21', 'CSAM-22', 'ENV-21']);
    expect(company?.unanswered).toContain('GOV-13');
    const { printed } = (
      JSON.parse((await copcheck('score', 'acme', '--format', 'json')).out) as {
        evidenced: { printed: string };
      }
    ).evidenced;
    expect(company?.before.printed).toBe(printed);

    // the score after is the one that the upgraded assessment has when everything is confirmed
    const lowest = { 'ENV-21': Math.min(levelOf(answers, 'ENV-01'), levelOf(answers, 'ENV-02')) };
    await copcheck('upgrade', 'acme', '--to', 'new', '--yes');
    for (const [item, level] of Object.entries({
      'GOV-05': levelOf(answers, 'GOV-05'),
      'CSAM-21': levelOf(answers, 'CSAM-02'),
      'CSAM-22': levelOf(answers, 'CSAM-02'),
      ...lowest,
    })) {
      await copcheck('answer', item, `${level}`, 'acme');
    }
    const after = JSON.parse((await copcheck('score', 'acme', '--format', 'json')).out) as {
      evidenced: { printed: string };
    };
    expect(company?.after.printed).toBe(after.evidenced.printed);

    const text = await programIn(folder)('diff', 'cop-kh@1.0.0', 'new', '--impact', 'acme');
    expect([text.code, text.err]).toEqual([
      2,
      expect.stringContaining('follows cop-kh 2.0.0; cop-kh 1.0.0 was expected'),
    ]);
  });

  it('writes Markdown in which no text can break the table', async () => {
    const { diff, change, migrate } = twoVersions();
    change('core.yaml', 'id: GOV-13', 'id: GOV-13 #');
    migrate({ retired: [{ id: 'PART-01', because: 'A | pipe, <b>HTML</b> and `code`.' }] });
    const { out } = await diff('--format', 'markdown');
    const row = out.split('\n').find((line) => line.startsWith('| PART-01'));
    expect(row).toBe(
      String.raw`| PART-01 | retired | A \| pipe, \<b\>HTML\</b\> and ` + '\\`code\\`. |',
    );
    expect(out).toContain('**The changes ask for version 2.0.0 or higher: 2.0.0 fits.**');
  });

  it('compares only versions of one guideline, the older first', async () => {
    const { copcheck, diff } = twoVersions();
    expect((await copcheck('diff', 'new', 'cop-kh@1.0.0')).err).toContain(
      'error[versions-swapped]',
    );
    const other = join(process.cwd(), 'test/fixtures/guidelines/worked-example/1.0.0');
    expect((await copcheck('diff', 'cop-kh', other)).err).toContain('error[guideline-other]');
    expect((await diff('--format', 'markdwon')).err).toContain('Did you mean "markdown"?');
  });
});

/** The level that a file of answers gives an item. */
function levelOf(file: string, item: string): number {
  const found = new RegExp(`^  ${item}:\\n    answer: (\\d)`, 'm').exec(readFileSync(file, 'utf8'));
  return Number(found?.[1]);
}
