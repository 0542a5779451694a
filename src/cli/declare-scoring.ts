import type { Language } from '../i18n/phrases.ts';
import { languageIn, languagesIn } from './language-flag.ts';
import type { Declare } from './program.ts';

const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];

/** The commands that say what the answers are worth. */
export const declareScoring: Declare = (program, finish) => {
  program
    .command('score [folder]')
    .description('the score card')
    .option(
      '--explain [item]',
      'one line an item: weight x credit = points, and what holds it down',
    )
    .option(
      '--what-if <item=level>',
      'assume a level and the evidence it needs (repeatable)',
      collect,
    )
    .option('--format <format>', 'text or json', 'text')
    .option('--lang <code>', "en or km; default: the assessment's", languageIn)
    .option('--fail-under <score>', 'exit 1 when the printed score is below this')
    .option('--fail-on-critical', 'exit 1 when a critical item is at level 0 or 1, or unanswered')
    .addHelpText(
      'after',
      '\nExamples:\n  copcheck score acme --what-if CSAM-02=3\n  copcheck score --format json --fail-under 65',
    )
    .action(
      finish(async (world, folder: string | undefined, options: ScoreFlags) =>
        (await import('./commands/score.ts')).score(world, folder, options),
      ),
    );

  program
    .command('report [folder]')
    .description('the gap report as a PDF')
    .option('-o, --output <file>', 'the file; default: a name made from company and period')
    .option('--lang <codes>', "en, km, or both: km,en; default: the assessment's", languagesIn)
    .option('--template <dir>', "a ministry's own template")
    .addHelpText('after', '\nExample:\n  copcheck report acme -o gap-report.pdf')
    .action(
      finish(async (world, folder: string | undefined, options: ReportFlags) =>
        (await import('./commands/report.ts')).report(world, folder, options),
      ),
    );

  program
    .command('demo [folder]')
    .description('the main job on an invented company; leaves a gap report')
    .addHelpText('after', '\nExample:\n  copcheck demo')
    .action(
      finish(async (world, folder: string | undefined) =>
        (await import('./commands/demo.ts')).demo(world, folder ?? 'copcheck-demo'),
      ),
    );
};

export type ScoreFlags = {
  readonly explain?: string | true;
  readonly whatIf?: readonly string[];
  readonly format: string;
  readonly failUnder?: string;
  readonly failOnCritical?: boolean;
};

export type ReportFlags = {
  readonly output?: string;
  readonly lang?: readonly Language[];
  readonly template?: string;
};
