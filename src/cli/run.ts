import { Failure } from '../problems/failure.ts';
import { headline } from '../problems/format/text.ts';
import { ProblemsFound } from '../problems/problems-found.ts';
import { say } from '../i18n/say.ts';
import { exitCodes } from './exit-codes.ts';
import { plainStyle, styleOf } from './style.ts';
import { environmentLanguage, speakUnlessAsked, wordsOf } from './voice.ts';
import { err } from './world.ts';
import type { World } from './world.ts';

/**
 * Runs one command line and returns its exit code. The only place that catches: what the user can mend is
 * said in a sentence with a next step, anything else is our bug.
 */
export async function run(argv: readonly string[], world: World): Promise<number> {
  try {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      world.stdout.write(`${world.version}\n`);
      return exitCodes.fine;
    }
    await speakUnlessAsked(world, environmentLanguage(world.env, world.systemLocale));
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, world);
  } catch (error) {
    return explain(error, world);
  }
}

async function explain(error: unknown, world: World): Promise<number> {
  if (error instanceof Failure) {
    const { complaints, general } = wordsOf(world);
    const { message, hint } = say(error.complaint, complaints);
    const style = await styleOf(world, world.stderr);
    err(
      world,
      `${headline({ severity: 'error', code: error.complaint.code, message }, style)}\n  ${style.dim('=')} ${general.label(general.hint)}${hint}`,
    );
    return exitCodes.couldNotRun;
  }
  if (error instanceof ProblemsFound) {
    const { reportProblems } = await import('./report-problems.ts');
    return reportProblems(world, error);
  }
  if (error instanceof Error && error.name === 'ExitPromptError') {
    err(world, `\n${wordsOf(world).program.interrupted}`);
    return exitCodes.interrupted;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  err(
    world,
    `${headline({ severity: 'error', code: 'bug', message: wordsOf(world).program.bug }, plainStyle)}\n\n${trace}\n`,
  );
  return exitCodes.bug;
}
