import { languageIn } from './language-flag.ts';
import type { Declare } from './program.ts';

/** Answering together: who answers what. */
export const declareSharing: Declare = (program, finish) => {
  program
    .command('assign <area-or-item...>')
    .description('say who is to answer: areas or items, and last the folder if not this one')
    .option('--to <name>', 'whose they are, by the name used with --as')
    .option('--back', 'take them back: nobody in particular answers them')
    .option('--as <name>', 'name of the contributor; default: the user of this computer')
    .option('--lang <code>', "en or km; default: the assessment's", languageIn)
    .addHelpText(
      'after',
      '\nEverybody may still answer everything; whoever has an item finds it with --for NAME.\n\nExamples:\n  copcheck assign CSAM PRIV-03 acme --to sokha\n  copcheck assign CSAM-02 acme --back',
    )
    .action(
      finish(async (world, words: readonly string[], options: AssignFlags) =>
        (await import('./commands/assign.ts')).assign(world, words, options),
      ),
    );
};

export type AssignFlags = {
  readonly to?: string;
  readonly back?: boolean;
  readonly as?: string;
};
