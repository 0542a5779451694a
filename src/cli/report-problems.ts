import { phrasesOf } from '../i18n/phrases.ts';
import { say } from '../i18n/say.ts';
import type { Complaint } from '../problems/complaint.ts';
import { Failure } from '../problems/failure.ts';
import { formatText } from '../problems/format/text.ts';
import type { Problem } from '../problems/problem.ts';
import { shownText } from '../documents/source.ts';
import type { Source } from '../documents/source.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { styleOf } from './style.ts';
import { err } from './world.ts';
import type { World } from './world.ts';

/** Shows every problem with its place, says how many there are, and returns the exit code for them. */
export async function reportProblems(
  world: World,
  problems: readonly Problem[],
  sources: readonly Source[],
): Promise<ExitCode> {
  const phrases = phrasesOf('en');
  const style = await styleOf(world, world.stderr);
  const text = formatText(problems, {
    say: ({ complaint }) => say(complaint, phrases.complaints),
    sources: new Map(sources.map((source) => [source.file, shownText(source)])),
    style,
  });
  err(world, `${text}\n\n${phrases.program.problemsFound(problems.length)}`);
  return exitCodes.fallsShort;
}

/** What was given on the command line cannot be used: the first thing wrong with it. */
export function refuse(complaints: readonly Complaint[]): never {
  const [first] = complaints;
  throw first === undefined ? new Error('refused without a complaint') : new Failure(first);
}
