import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAttachment } from '../../src/pdf/read-attachment.ts';
import { fine } from '../support/desks.ts';
import { programIn, temporaryFolder } from '../support/program.ts';

const answers = join(process.cwd(), 'examples', 'isp-and-host', 'answers.yaml');

const others = ['blue', 'cyclo', 'durian', 'fern'] as const;

/** A round from the first answer to the picture of the sector, through the commands that officers and reviewers type. */
async function wholeRound(language: 'en' | 'km') {
  const folder = temporaryFolder();
  const officer = programIn(folder, { user: 'sokha' });
  const reviewer = programIn(folder, { user: 'vanna' });
  const said: Record<string, string> = {};
  const say = async (name: string, outcome: ReturnType<typeof officer>): Promise<void> => {
    const { out, err } = await fine(outcome);
    said[name] = out + err;
  };
  const atDesk = ['--desk', 'desk', '--lang', language];
  const zipOf = (company: string, revision: number): string => {
    const place = join(company, 'submissions');
    const zips = readdirSync(join(folder, place));
    return join(place, zips.find((name) => name.endsWith(`-r${revision}.zip`)) ?? '');
  };

  // the officers
  for (const company of ['acme', ...others]) {
    await fine(
      officer(
        'start',
        company,
        '--organisation',
        company,
        '--segment',
        'isp',
        '--segment',
        'hosting',
        '--guideline',
        'cop-kh',
        '--lang',
        language,
      ),
    );
    await fine(officer('import', answers, company));
    await fine(
      officer('scope', company, '--organisation', `${company} (invented)`, '--round', '2026-1'),
    );
  }
  writeFileSync(join(folder, 'rota.txt'), 'Monday: the invented duty officer\n');
  const evidence = ['--kind', 'record', '--date', '2026-09-30', '--system', 'Duty roster'];
  await fine(officer('evidence', 'add', 'CSAM-02', 'rota.txt', 'acme', ...evidence));
  writeFileSync(join(folder, 'pass'), 'four words for a test\n');
  await fine(officer('key', 'new', 'key', '--name', 'acme', '--passphrase-file', 'pass'));
  const shown = await fine(officer('key', 'show', 'key.pub'));
  writeFileSync(join(folder, 'signers'), `${shown.out.trimEnd().split('\n').at(-1)}\n`);
  const signed = ['--key', 'key', '--passphrase-file', 'pass'];
  await say('submit', officer('submit', 'acme', ...signed, '--lang', language));
  for (const company of others)
    await fine(officer('submit', company, '--package', '--lang', language));

  // the reviewer
  const [seal = ''] = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){5}/.exec(said['submit'] ?? '') ?? [];
  const first = zipOf('acme', 1);
  const trusted = ['--seal', seal, '--signers', 'signers'];
  await say('verify', reviewer('verify', first, ...trusted, '--lang', language));
  await fine(
    reviewer(
      ...'review start desk --round 2026-1 --opens 2026-01-01 --closes 2026-12-31'.split(' '),
      ...'--guideline cop-kh@1.0.0 --drawn 2'.split(' '),
    ),
  );
  const review = (command: string, ...argv: readonly string[]) =>
    reviewer('review', command, ...argv, ...atDesk);
  await say('intake', review('intake', first, ...trusted));
  for (const company of others) await fine(review('intake', zipOf(company, 1)));
  await say('sample', review('sample', '--of', 'acme-r1'));
  await say('show', review('show', 'CSAM-02', '--of', 'acme-r1'));
  const reason = 'The rota names nobody for the nights.';
  const toAcme = ['--of', 'acme-r1'];
  await fine(review('decide', 'CSAM-02', '--level', '1', '--reason', reason, ...toAcme));
  await fine(review('ask', 'CSAM-02', 'Who answers at night?', ...toAcme));
  await say('return', review('close', ...toAcme, '--return', '--due', '2026-12-15'));

  // the officer answers
  const returns = readdirSync(join(folder, 'desk', 'returns'));
  const back = join('desk', 'returns', returns[0] ?? '');
  await say('respond', officer('respond', back, 'acme', '--lang', language));
  await fine(officer('answer', 'CSAM-02', '1', 'acme'));
  await fine(
    officer('respond', 'acme', '--item', 'CSAM-02', '--reply', 'Nobody yet; from January two.'),
  );
  await say('submit again', officer('submit', 'acme', ...signed, '--lang', language));

  // the reviewer sees what changed, and closes everything
  await say('intake again', review('intake', zipOf('acme', 2), '--signers', 'signers'));
  await say('changes', review('changes', '--of', 'acme-r2'));
  for (const handle of ['acme-r2', ...others.map((company) => `${company}-r1`)]) {
    const agreed = ['--level', '3', '--reason', 'The signed policy was seen.', '--of', handle];
    await fine(review('decide', 'GOV-01', ...agreed));
    await say(`accept ${handle}`, review('close', '--of', handle, '--accept'));
  }
  await say('list', review('list'));
  await fine(review('check'));
  const picture = ['sector', 'desk', '-o', 'sector.pdf', '--lang', language];
  await say('sector', reviewer(...picture));
  const json = await fine(reviewer('sector', 'desk', '--format', 'json'));
  return { folder, said, seal, sector: JSON.parse(json.out) as Sector };
}

type Shown = { readonly median: { readonly score: string } } | string;

type Sector = {
  readonly companies: number;
  readonly groups: readonly {
    readonly segment: string | null;
    readonly claimed: Shown;
    readonly evidenced: Shown;
    readonly validated: Shown;
  }[];
};

const expected = {
  en: {
    verify: 'Nothing wrong was found.',
    intake: 'Taken in: acme-r1, acme (invented)',
    respond: 'Revision 1 was sent back by vanna',
    again: 'the company changed 1 item',
    changes: 'Reply of the company: Nobody yet; from January two.',
  },
  km: {
    verify: 'រកមិនឃើញកំហុសទេ។',
    intake: 'បានទទួល៖ acme-r1 acme (invented)',
    respond: 'កំណែទី 1',
    again: 'អង្គភាពបានប្ដូរ 1 ចំណុច',
    changes: 'ការឆ្លើយតបរបស់អង្គភាព៖ Nobody yet; from January two.',
  },
} as const;

describe.each(['en', 'km'] as const)('a round in %s', (language) => {
  it('goes from the first answer to the picture of the sector', async () => {
    const { folder, said, sector } = await wholeRound(language);
    const words = expected[language];
    expect(said['verify']).toContain(words.verify);
    expect(said['intake']).toContain(words.intake);
    expect(said['sample']).toContain('CSAM-02');
    expect(said['show']).toContain('0069e49dcb35');
    expect(said['respond']).toContain(words.respond);
    expect(said['respond']).toContain('Who answers at night?');
    expect(said['intake again']).toContain(words.again);
    expect(said['changes']).toContain('CSAM-02');
    expect(said['changes']).toContain(words.changes);
    expect(said['list']).toContain('acme-r2');
    const reports = readdirSync(join(folder, 'desk', 'reviews'));
    expect(reports).toHaveLength(6);
    for (const report of reports) {
      const bytes = readFileSync(join(folder, 'desk', 'reviews', report));
      expect(readAttachment(bytes, 'submission.json', 1)).toMatchObject({ ok: false });
    }
    expect(readFileSync(join(folder, 'sector.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(sector.companies).toBe(5);
    const isp = sector.groups.find(({ segment }) => segment === 'isp');
    expect(isp).toMatchObject({ validated: { companies: 5, median: { score: '68.3' } } });
  }, 120_000);
});
