import type { Language } from '../i18n/phrases.ts';
import { languagesIn } from './language-flag.ts';
import type { Declare } from './program.ts';

/** A form for colleagues. */
export const declareForm: Declare = (program, finish) => {
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
