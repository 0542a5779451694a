import { say } from '../i18n/say.ts';
import { saidOf } from '../problems/format/said.ts';
import type { Said } from '../problems/format/said.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';
import { wordsOf } from './voice.ts';
import { out } from './world.ts';
import type { World } from './world.ts';

/** How problems can be written: for people, or for the programs that read them in CI. */
const formats = ['text', 'json', 'sarif', 'junit', 'github'] as const;

export type ProblemFormat = (typeof formats)[number];

export const isProblemFormat = (text: string): text is ProblemFormat =>
  formats.some((each) => each === text);

export const unknownFormat = (found: string) =>
  ({
    code: 'value-not-listed',
    found,
    allowed: formats,
    meant: suggest(found, formats),
  }) as const;

/** Writes problems to standard output for a program, and `files` for those that count what was checked. */
export async function printProblems(
  world: World,
  format: Exclude<ProblemFormat, 'text'>,
  { problems, files }: { readonly problems: readonly Problem[]; readonly files: readonly string[] },
): Promise<void> {
  const { complaints } = wordsOf(world);
  const said = problems.map((each) => saidOf(each, ({ complaint }) => say(complaint, complaints)));
  switch (format) {
    case 'json':
      return out(world, (await import('../problems/format/json.ts')).formatJson(said));
    case 'sarif':
      return out(world, await sarif(world, said));
    case 'junit':
      return out(world, (await import('../problems/format/junit.ts')).formatJunit(said, files));
    case 'github':
      return out(world, (await import('../problems/format/github.ts')).formatGithub(said));
  }
}

async function sarif({ version }: World, said: readonly Said[]): Promise<string> {
  const { rules } = await import('../lint/rules/index.ts');
  const { formatSarif } = await import('../problems/format/sarif.ts');
  return formatSarif(said, { version, rules });
}
