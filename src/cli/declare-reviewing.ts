import type { Command } from 'commander';
import type { CloseFlags } from './commands/review/close.ts';
import type { AskFlags, DecideFlags } from './commands/review/decide.ts';
import type { IntakeFlags } from './commands/review/intake.ts';
import type { DeskFlags } from './commands/review/list.ts';
import type { CaseFlags } from './commands/review/show.ts';
import type { StartFlags } from './commands/review/start.ts';
import { languageIn, languagesIn } from './language-flag.ts';
import type { Declare, Finish } from './program.ts';

/** The reviewer's desk. */
export const declareReviewing: Declare = (program, finish) => {
  const review = program
    .command('review')
    .description("a reviewer's desk: take submissions in, look at them, ask back, close")
    .addHelpText(
      'after',
      '\nExample:\n  copcheck review start desk --round 2027-1 --opens 2027-01-01 --closes 2027-03-31 --guideline cop-kh@1.0.0\n  copcheck review intake inbox/*.pdf --desk desk',
    );
  declareIntake(review, finish);
  declareReading(review, finish);
  declareDeciding(review, finish);
};

/** What every command at a desk takes. */
const atDesk = (command: Command): Command =>
  command
    .option('--desk <dir>', 'the desk; default: the nearest one from here upwards')
    .option('--guidelines <dir>', 'where to look for guidelines beside those on board')
    .option('--lang <code>', 'en or km', languageIn);

const atCase = (command: Command): Command =>
  atDesk(command).option(
    '--of <name>',
    'which submission: its short name, as acme-r1, or its seal code; default: the only open one',
  );

const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];

function declareIntake(review: Command, finish: Finish): void {
  review
    .command('start <folder>')
    .description('make a desk for a round in a new folder')
    .requiredOption('--round <id>', 'name of the round, as it was announced')
    .requiredOption('--opens <date>', 'first day')
    .requiredOption('--closes <date>', 'last day')
    .requiredOption('--guideline <id@version>', 'a version that is accepted (repeatable)', collect)
    .option('--drawn <n>', 'items of each sample that are drawn by lot; default: 5')
    .option('--lang <code>', 'en or km', languageIn)
    .addHelpText(
      'after',
      '\nExample:\n  copcheck review start desk --round 2027-1 --opens 2027-01-01 --closes 2027-03-31 --guideline cop-kh@1.0.0',
    )
    .action(
      finish(async (world, folder: string, options: StartFlags) =>
        (await import('./commands/review/start.ts')).startDesk(world, folder, options),
      ),
    );

  atDesk(
    review
      .command('intake <file...>')
      .description('verify submissions, note them in the ledger, and write a receipt for each')
      .option('--seal <code>', 'the seal code on the signed page, for one file')
      .option(
        '--signers <file>',
        'register of keys (allowed_signers); one of them must have signed',
      )
      .option('--signature <file>', 'a signature that did not come with the file, for one file')
      .option('--template <dir>', 'the report template that was used')
      .option('--late <reason>', 'take in outside the days of the round, and why')
      .option('--as <name>', 'name of the reviewer; default: the user of this computer'),
  )
    .addHelpText('after', '\nExample:\n  copcheck review intake inbox/acme-2026-r1.pdf --desk desk')
    .action(
      finish(async (world, files: readonly string[], options: IntakeFlags) =>
        (await import('./commands/review/intake.ts')).intake(world, files, options),
      ),
    );
}

function declareReading(review: Command, finish: Finish): void {
  atDesk(
    review
      .command('list')
      .description('what was taken in, how far each review is, and the scores')
      .option('--format <format>', 'text or json', 'text'),
  )
    .addHelpText('after', '\nExample:\n  copcheck review list --desk desk')
    .action(
      finish(async (world, options: DeskFlags & { readonly format: string }) =>
        (await import('./commands/review/list.ts')).listCases(world, options),
      ),
    );

  atCase(
    review
      .command('show <item>')
      .description('one item: question, answer, evidence, and what was found'),
  )
    .addHelpText('after', '\nExample:\n  copcheck review show CSAM-02 --of acme-r1')
    .action(
      finish(async (world, item: string, options: CaseFlags) =>
        (await import('./commands/review/show.ts')).showItem(world, item, options),
      ),
    );

  atCase(
    review
      .command('sample')
      .description('the items to look at: critical ones answered high, not applicable, and by lot'),
  )
    .addHelpText('after', '\nExample:\n  copcheck review sample --of acme-r1')
    .action(
      finish(async (world, options: CaseFlags) =>
        (await import('./commands/review/show.ts')).showSample(world, options),
      ),
    );

  declareLookingBack(review, finish);
}

function declareLookingBack(review: Command, finish: Finish): void {
  atCase(
    review.command('changes').description('what the company changed since the revision before'),
  )
    .addHelpText('after', '\nExample:\n  copcheck review changes --of acme-r2')
    .action(
      finish(async (world, options: CaseFlags) =>
        (await import('./commands/review/show.ts')).showChanges(world, options),
      ),
    );

  atDesk(
    review
      .command('check')
      .description('whether the ledgers and all that was taken in are still as they were'),
  )
    .addHelpText('after', '\nExample:\n  copcheck review check --desk desk')
    .action(
      finish(async (world, options: DeskFlags) =>
        (await import('./commands/review/check.ts')).checkDesk(world, options),
      ),
    );
}

function declareDeciding(review: Command, finish: Finish): void {
  atCase(
    review
      .command('decide <item>')
      .description("note what you found; the company's answer stays beside it")
      .option('--level <level>', '0 to 4, or na')
      .option('--reason <text>', 'what was seen')
      .option('--confirm', 'agree with the level that counts')
      .option('--as <name>', 'name of the reviewer; default: the user of this computer'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  copcheck review decide CSAM-02 --of acme-r1 --level 2 --reason "The log covers two of twelve months"',
    )
    .action(
      finish(async (world, item: string, options: DecideFlags) =>
        (await import('./commands/review/decide.ts')).decide(world, item, options),
      ),
    );

  atCase(
    review
      .command('ask <item> [question]')
      .description('ask the company about an item, or take a question back')
      .option('--withdraw', 'take the question back')
      .option('--as <name>', 'name of the reviewer; default: the user of this computer'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  copcheck review ask CSAM-02 "Which months does the log cover?" --of acme-r1',
    )
    .action(
      finish(async (world, item: string, question: string | undefined, options: AskFlags) =>
        (await import('./commands/review/decide.ts')).ask(world, { item, question }, options),
      ),
    );

  declareClosing(review, finish);
}

function declareClosing(review: Command, finish: Finish): void {
  reviewedIn(
    review
      .command('close')
      .description('end a review: writes the report on it, and the file for the company')
      .option('--accept', 'the submission is accepted')
      .option('--return', 'the submission goes back with the questions')
      .option('--due <date>', 'the day by which the company replies')
      .option('--template <dir>', "a ministry's own report template")
      .option('--as <name>', 'name of the reviewer; default: the user of this computer'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  copcheck review close --return --due 2027-04-30 --of acme-r1 --lang km,en',
    )
    .action(
      finish(async (world, options: CloseFlags) =>
        (await import('./commands/review/close.ts')).close(world, options),
      ),
    );
}

/** As at any case, but the report may be in several languages. */
const reviewedIn = (command: Command): Command =>
  command
    .option('--desk <dir>', 'the desk; default: the nearest one from here upwards')
    .option('--guidelines <dir>', 'where to look for guidelines beside those on board')
    .option('--of <name>', 'which submission, as acme-r1; default: the only open one')
    .option('--lang <codes>', 'en, km or km,en: the languages of the report', languagesIn);
