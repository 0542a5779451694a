import type { Language } from '../i18n/phrases.ts';
import { languageIn, languagesIn } from './language-flag.ts';
import type { Declare } from './program.ts';

/** Answering together: who answers what. */
export const declareSharing: Declare = (program, finish) => {
  declareAssign(program, finish);
  declareForm(program, finish);
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

const declareForm: Declare = (program, finish) => {
  program
    .command('form [folder]')
    .description('write a form for colleagues: one page that any browser opens, offline')
    .option('--for <name>', 'only what is assigned to this contributor')
    .option('--area <id>', 'only the items of one area')
    .option('--item <id>', 'only one item')
    .option(
      '--lang <codes>',
      'languages of the form, as km,en; the first one leads; default: all, the one of the assessment first',
      languagesIn,
    )
    .requiredOption('-o, --output <file>', 'the file, as form.html')
    .addHelpText(
      'after',
      '\nColleagues answer in the page, press "Save answers" and give the file back:\n  copcheck import sokha.answers.json acme --as sokha\n\nExamples:\n  copcheck form acme -o form.html\n  copcheck form acme --for sokha --lang km,en -o sokha.html',
    )
    .action(
      finish(async (world, folder: string | undefined, options: FormFlags) =>
        (await import('./commands/form.ts')).form(world, folder, options),
      ),
    );
};

export type FormFlags = {
  readonly for?: string;
  readonly area?: string;
  readonly item?: string;
  readonly lang?: readonly Language[];
  readonly output: string;
};

export type AssignFlags = {
  readonly to?: string;
  readonly back?: boolean;
  readonly as?: string;
};
