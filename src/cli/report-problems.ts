import type { Checked } from '../assessment/check-answer.ts';
import { say } from '../i18n/say.ts';
import { shownText } from '../documents/source.ts';
import type { Source } from '../documents/source.ts';
import type { Complaint } from '../problems/complaint.ts';
import { Failure } from '../problems/failure.ts';
import { formatText } from '../problems/format/text.ts';
import { ProblemsFound } from '../problems/problems-found.ts';
import type { Result } from '../problems/result.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { styleOf } from './style.ts';
import { wordsOf } from './voice.ts';
import { err } from './world.ts';
import type { World } from './world.ts';

/** Shows every problem with its place, says how many there are, and returns the exit code for them. */
export async function reportProblems(
  world: World,
  { problems, sources }: Pick<ProblemsFound, 'problems' | 'sources'>,
): Promise<ExitCode> {
  const phrases = wordsOf(world);
  const { label, hint, page } = phrases.general;
  const style = await styleOf(world, world.stderr);
  const text = formatText(problems, {
    say: ({ complaint }) => say(complaint, phrases.complaints),
    labels: { hint: label(hint), page: label(page) },
    sources,
    style,
  });
  err(world, `${text}\n\n${phrases.program.problemsFound(problems.length)}`);
  return exitCodes.fallsShort;
}

/** What was read, or everything that is wrong with the files it was read from. */
export function valueOf<Value>(result: Result<Value>, sources: Iterable<Source> = []): Value {
  if (result.ok) return result.value;
  const texts = new Map([...sources].map((source) => [source.file, shownText(source)]));
  throw new ProblemsFound(result.problems, texts);
}

/** A value given on the command line that holds; otherwise the command stops. */
export const take = <Value>(checked: Checked<Value>): Value =>
  checked.ok ? checked.value : refuse(checked.complaints);

/** What was given on the command line cannot be used: the first thing wrong with it. */
export function refuse(complaints: readonly Complaint[]): never {
  const [first] = complaints;
  throw first === undefined ? new Error('refused without a complaint') : new Failure(first);
}
