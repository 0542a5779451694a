import type { PlanFlags } from './commands/plan.ts';
import type { SubmitFlags } from './commands/submit.ts';
import type { VerifyFlags } from './commands/verify.ts';
import { languageIn, languagesIn } from './language-flag.ts';
import type { Declare } from './program.ts';

/** Handing in, and checking what was handed in. */
export const declareSubmitting: Declare = (program, finish) => {
  declarePreparing(program, finish);

  program
    .command('submit [folder]')
    .description(
      'freeze what is answered as a revision, with a seal code and the report that carries it',
    )
    .option('--lang <codes>', 'en, km or km,en: the languages of the report', languagesIn)
    .option('--template <dir>', "a ministry's own report template")
    .option('--package', 'a zip with report, data and guideline even without evidence or signature')
    .option('--as <name>', 'name of the contributor; default: the user of this computer')
    .option('--key <file>', 'sign it with this key (copcheck key new)')
    .option('--passphrase-file <file>', 'take the passphrase from a file, instead of asking for it')
    .addHelpText('after', '\nExample:\n  copcheck submit acme --lang km,en')
    .action(
      finish(async (world, folder: string | undefined, options: SubmitFlags) =>
        (await import('./commands/submit.ts')).submit(world, folder, options),
      ),
    );

  program
    .command('verify <file...>')
    .description(
      'check packages and reports with their data, or folders of them: unaltered, registered guideline, score recomputed, report redrawn',
    )
    .option('--seal <code>', 'the seal code on the signed page')
    .option('--signature <file>', 'the signature of the file (.sig), where it does not bring one')
    .option(
      '--signers <file>',
      'your register of keys (allowed_signers): one of them must have signed',
    )
    .option('--redraw <file>', 'write your own copy of the report')
    .option('--skip-report', 'leave the redrawing of reports out, which takes most of the time')
    .option('--guidelines <dir>', 'where to look for guidelines beside those on board')
    .option('--template <dir>', 'the report template that was used')
    .option('--desk <dir>', 'also whether it belongs to the round of this desk and is new there')
    .option('--jobs <n>', 'threads for many files; default: one for each core, at most 4')
    .option('--format <format>', 'text, json or junit', 'text')
    .option('--lang <code>', 'en or km', languageIn)
    .addHelpText(
      'after',
      '\nExamples:\n  copcheck verify acme-2026-r1.pdf --seal P48W-DREK-33S0-61HY-BGBB-ND1W\n  copcheck verify received --format junit > verified.xml',
    )
    .action(
      finish(async (world, files: readonly string[], options: VerifyFlags) =>
        (await import('./commands/verify.ts')).verify(world, files, options),
      ),
    );
};

/** What is done before something is handed in. */
const declarePreparing: Declare = (program, finish) => {
  program
    .command('plan [item] [folder]')
    .description('the gaps in order with what is planned, or plan one of them')
    .option('--action <text>', 'what will be done')
    .option('--person <name>', 'who does it: a named person')
    .option('--due <date>', 'by when, as 2027-03-31')
    .option('--remove', 'take the plan back')
    .option('--import <file>', 'compare owners, dates and actions of a CSV file, and record them')
    .option('--yes', 'with --import: record what is shown without asking')
    .option('--as <name>', 'name of the contributor; default: the user of this computer')
    .option('--lang <code>', "en or km; default: the assessment's", languageIn)
    .addHelpText(
      'after',
      '\nExamples:\n  copcheck plan acme\n  copcheck plan GOV-07 acme --action "Write the route and train both deputies" --person "Chan Dara" --due 2027-03-31\n  copcheck export acme --csv gaps.csv\n  copcheck plan acme --import gaps.csv',
    )
    .action(
      finish(
        async (world, item: string | undefined, folder: string | undefined, options: PlanFlags) =>
          (await import('./commands/plan.ts')).plan(world, { item, folder, ...options }),
      ),
    );

  program
    .command('check [folder]')
    .description(
      'what a reviewer would send back, and what lowers the score, each with the next step',
    )
    .option('--lang <code>', "en or km; default: the assessment's", languageIn)
    .addHelpText('after', '\nExample:\n  copcheck check acme')
    .action(
      finish(async (world, folder: string | undefined) =>
        (await import('./commands/check.ts')).check(world, folder),
      ),
    );
};
