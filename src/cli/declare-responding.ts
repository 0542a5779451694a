import type { RespondFlags } from './commands/respond.ts';
import { languageIn } from './language-flag.ts';
import type { Declare } from './program.ts';

/** Answering a reviewer, and correcting what was handed in. */
export const declareResponding: Declare = (program, finish) => {
  program
    .command('respond [return-file] [folder]')
    .description('load what a reviewer sent back, list its questions, or reply to one')
    .option('--item <id>', 'the item that the reply is about')
    .option('--reply <text>', 'what is said to the reviewer, at most 4000 characters')
    .option('--as <name>', 'name of the contributor; default: the user of this computer')
    .option('--lang <code>', "en or km; default: the assessment's", languageIn)
    .addHelpText(
      'after',
      '\nWhat was handed in is locked; a return file unlocks the items it asks about.\n\nExamples:\n  copcheck respond acme-2026-r1.return.json acme\n  copcheck respond acme\n  copcheck respond acme --item CSAM-02 --reply "The register is attached; it has both quarters now."',
    )
    .action(
      finish(
        async (
          world,
          file: string | undefined,
          folder: string | undefined,
          options: RespondFlags,
        ) => (await import('./commands/respond.ts')).respond(world, { file, folder, ...options }),
      ),
    );

  program
    .command('reopen [folder]')
    .description('correct what was handed in without being asked; the next revision says why')
    .requiredOption('--because <text>', 'why, in at least 10 characters; the reviewer reads it')
    .option('--as <name>', 'name of the contributor; default: the user of this computer')
    .option('--lang <code>', "en or km; default: the assessment's", languageIn)
    .addHelpText(
      'after',
      '\nExample:\n  copcheck reopen acme --because "The register of the second quarter was left out."',
    )
    .action(
      finish(
        async (
          world,
          folder: string | undefined,
          options: { readonly because: string; readonly as?: string },
        ) => (await import('./commands/reopen.ts')).reopen(world, folder, options),
      ),
    );
};
