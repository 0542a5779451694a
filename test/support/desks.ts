import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { programIn, temporaryFolder } from './program.ts';
import type { Outcome } from './program.ts';
import { workedExample } from './read-guideline.ts';

/** A reviewer's desk for round 2026-1, and companies that can hand in for it. */
export async function deskAndCompanies() {
  const folder = temporaryFolder();
  const guideline = join('guidelines', 'worked-example', '1.0.0');
  mkdirSync(join(folder, 'guidelines'));
  cpSync(join(process.cwd(), workedExample), join(folder, guideline), { recursive: true });
  const copcheck = programIn(folder);
  await fine(copcheck('guidelines', 'release', guideline));
  await fine(
    copcheck(
      ...'review start desk --round 2026-1 --opens 2026-01-01'.split(' '),
      ...'--closes 2026-12-31 --guideline worked-example@1.0.0'.split(' '),
    ),
  );
  const company = async (name: string, round = '2026-1') => {
    await fine(
      copcheck(
        'start',
        name,
        '--organisation',
        name,
        '--segment',
        'company',
        '--guideline',
        guideline,
      ),
    );
    const answers = join(process.cwd(), 'test/fixtures/worked-example.answers.yaml');
    await fine(copcheck('import', answers, name));
    await fine(copcheck('scope', name, '--organisation', `${name} (invented)`, '--round', round));
    return {
      submit: async (...flags: readonly string[]) => {
        const { out } = await fine(copcheck('submit', name, ...flags));
        const [, file = ''] = /Revision \d+: (\S+)/.exec(out) ?? [];
        const [, seal = ''] = /Seal code: (\S+)/.exec(out) ?? [];
        return { file, seal };
      },
    };
  };
  return {
    folder,
    copcheck,
    company,
    review: (command: string, ...argv: readonly string[]) =>
      copcheck('review', command, ...argv, '--desk', 'desk', '--guidelines', 'guidelines'),
    filesIn: (place: string): readonly string[] => readdirSync(join(folder, place)).toSorted(),
  };
}

/** What a command said that had to succeed. */
export async function fine(outcome: Promise<Outcome>): Promise<Outcome> {
  const said = await outcome;
  if (said.code !== 0) throw new Error(`${said.out}${said.err}`);
  return said;
}
