import { languageIn } from './language-flag.ts';
import type { Declare } from './program.ts';

/** The commands about versions of a guideline, for officers and maintainers. */
export const declareVersions: Declare = (program, finish) => {
  program
    .command('upgrade [folder]')
    .description(
      'move an assessment to a newer version of its guideline; shows first what that does',
    )
    .option('--to <id@version>', 'the version, or the path of its folder; default: the newest')
    .option('--guidelines <dir>', 'where to look for guidelines beside those on board')
    .option('--dry-run', 'only show what would become of the answers')
    .option('--yes', 'do it without asking')
    .option('--undo', 'take the last upgrade back')
    .option('--as <name>', 'name of the contributor; default: the user of this computer')
    .option('--lang <code>', "en or km; default: the assessment's", languageIn)
    .addHelpText(
      'after',
      '\nExamples:\n  copcheck upgrade acme\n  copcheck upgrade acme --yes\n  copcheck upgrade acme --undo',
    )
    .action(
      finish(async (world, folder: string | undefined, options: UpgradeFlags) =>
        (await import('./commands/upgrade.ts')).upgrade(world, folder, options),
      ),
    );

  program
    .command('diff <old> <new>')
    .description(
      'what changed between two versions, which version that asks for, what it does to answers',
    )
    .option('--impact <folder...>', 'assessments of the old version whose scores are compared')
    .option('--format <format>', 'text, json or markdown', 'text')
    .option('--guidelines <dir>', 'where to look for guidelines beside those on board')
    .addHelpText(
      'after',
      '\nExamples:\n  copcheck diff cop-kh@1.0.0 guidelines/cop-kh/2.0.0\n  copcheck diff old new --format markdown\n  copcheck diff cop-kh@1.0.0 cop-kh@2.0.0 --impact acme',
    )
    .action(
      finish(async (world, before: string, after: string, options: DiffFlags) =>
        (await import('./commands/diff.ts')).diff(world, { before, after }, options),
      ),
    );
};

export type DiffFlags = {
  readonly impact?: readonly string[];
  readonly format: string;
  readonly guidelines?: string;
};

export type UpgradeFlags = {
  readonly to?: string;
  readonly guidelines?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly undo?: boolean;
  readonly as?: string;
};
