import { Command, CommanderError } from 'commander';
import { isLanguage } from '../i18n/phrases.ts';
import { Failure } from '../problems/failure.ts';
import { declareAnswering } from './declare-answering.ts';
import {
  declareDoctor,
  declareGuidelines,
  declareLint,
  declareSchema,
} from './declare-guidelines.ts';
import { declareScoring } from './declare-scoring.ts';
import { declareSubmitting } from './declare-submitting.ts';
import { declareEvidence } from './declare-evidence.ts';
import { declareResponding } from './declare-responding.ts';
import { declareReviewing } from './declare-reviewing.ts';
import { declareSector } from './declare-sector.ts';
import { declareForm } from './declare-form.ts';
import { declareSharing } from './declare-sharing.ts';
import { declareSigning } from './declare-signing.ts';
import { declareVersions } from './declare-versions.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { speak } from './voice.ts';
import type { World } from './world.ts';

/** Adds a command that runs a handler; the program remembers what the handler returned. */
export type Declare = (program: Command, finish: Finish) => void;

/** Turns a handler, imported only when its command is called, into what commander calls. */
export type Finish = <Arguments extends readonly unknown[]>(
  handler: (world: World, ...args: Arguments) => Promise<ExitCode>,
) => (...args: Arguments) => Promise<void>;

/** Reads the command line, runs the one command it names, and returns that command's exit code. */
export async function runProgram(argv: readonly string[], world: World): Promise<number> {
  let code: number = exitCodes.fine;
  const finish: Finish =
    (handler) =>
    async (...args) => {
      await speakAsAsked(world, args);
      code = await handler(world, ...args);
    };
  const program = buildProgram(world, finish);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return explainUsage(error, program, argv);
  }
  return code;
}

/** `--lang` holds for everything that the command says, its mistakes included. */
async function speakAsAsked(world: World, args: readonly unknown[]): Promise<void> {
  for (const options of args) {
    if (typeof options !== 'object' || options === null || !('lang' in options)) continue;
    const [first] = [options.lang].flat();
    if (typeof first === 'string' && isLanguage(first)) await speak(world, first);
  }
}

function buildProgram(world: World, finish: Finish): Command {
  const program = new Command('copcheck')
    .description(
      'Checks a company against a child online protection guideline, offline: interview, score, gap report.',
    )
    .version(world.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(100, world.stdout.columns > 0 ? world.stdout.columns : 80),
    })
    .addHelpText('after', HELP_END);
  for (const declare of [
    declareAnswering,
    declareScoring,
    declareEvidence,
    declareSharing,
    declareForm,
    declareSubmitting,
    declareSigning,
    declareResponding,
    declareReviewing,
    declareSector,
    declareVersions,
    declareGuidelines,
    declareLint,
    declareSchema,
    declareDoctor,
  ]) {
    declare(program, finish);
  }
  for (const command of program.commands) command.exitOverride();
  return program;
}

const HELP_END = `
Exit codes: 0 fine, 1 falls short, 2 could not run, 70 our bug, 130 interrupted.
The working folder is the current one unless a folder is named. Nothing is ever sent anywhere.

Begin with:
  copcheck start my-assessment
  copcheck assess my-assessment`;

/** What commander found wrong, as one of our own failures; asking for help is not wrong. */
function explainUsage(error: CommanderError, program: Command, argv: readonly string[]): number {
  if (error.code === 'commander.help' && argv.length === 0) return exitCodes.fine;
  if (error.exitCode === 0) return exitCodes.fine;
  if (error.code === 'commander.help') return exitCodes.couldNotRun;
  const [first = '', ...rest] = error.message.replace(/^error: /, '').split('\n');
  const sentence = `${first.charAt(0).toUpperCase()}${first.slice(1)}.`;
  const meant = /Did you mean (?:one of )?(.+)\?\)?$/.exec(rest.join(' '))?.[1];
  const said = meant === undefined ? sentence : `${sentence} Did you mean ${meant}?`;
  const named = program.commands.find((command) => command.name() === argv[0]);
  const command = named === undefined ? 'copcheck' : `copcheck ${named.name()}`;
  throw new Failure({ code: 'usage', said, command });
}
