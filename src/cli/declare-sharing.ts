import { languageIn } from './language-flag.ts';
import type { Declare } from './program.ts';

/** Answering together: who answers what, and what holds where people answered differently. */
export const declareSharing: Declare = (program, finish) => {
  declareAssign(program, finish);
  declareResolve(program, finish);
};

const declareAssign: Declare = (program, finish) => {
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

const declareResolve: Declare = (program, finish) => {
  program
    .command('resolve [item] [value] [folder]')
    .description('settle what people answered differently: all of it, one by one, or one item')
    .option('--keep <name>', 'keep the answer of this person')
    .option('--reason <text>', 'why the item does not apply; only with na')
    .option('--as <name>', 'name of the contributor; default: the user of this computer')
    .option('--plain', 'ask line by line, for screen readers')
    .option('--lang <code>', "en or km; default: the assessment's", languageIn)
    .addHelpText(
      'after',
      '\nWithout a value and without --keep it asks, and needs a terminal.\n\nExamples:\n  copcheck resolve acme\n  copcheck resolve CSAM-02 acme --keep sokha\n  copcheck resolve CSAM-02 2 acme',
    )
    .action(
      finish(
        async (
          world,
          item: string | undefined,
          value: string | undefined,
          folder: string | undefined,
          options: ResolveFlags,
        ) =>
          (await import('./commands/resolve.ts')).resolve(
            world,
            [item, value, folder].flatMap((word) => word ?? []),
            options,
          ),
      ),
    );
};

export type AssignFlags = {
  readonly to?: string;
  readonly back?: boolean;
  readonly as?: string;
};

export type ResolveFlags = {
  readonly keep?: string;
  readonly reason?: string;
  readonly as?: string;
  readonly plain?: boolean;
};
