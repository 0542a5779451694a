import type { Declare } from './program.ts';

/** The commands about guidelines. */
export const declareGuidelines: Declare = (program, finish) => {
  const guidelines = program
    .command('guidelines')
    .description('the guidelines on board')
    .addHelpText(
      'after',
      '\nExamples:\n  copcheck guidelines\n  copcheck guidelines show cop-kh --segment isp\n  copcheck guidelines show cop-kh --lang km',
    );
  guidelines.exitOverride();

  guidelines
    .command('list', { isDefault: true })
    .description('id, version, standing, segments, number of items, languages')
    .option('--guidelines <dir>', 'where to look for guidelines beside those on board')
    .option('--format <format>', 'text or json', 'text')
    .action(
      finish(async (world, options: ListFlags) =>
        (await import('./commands/guidelines-list.ts')).listGuidelines(world, options),
      ),
    )
    .exitOverride();

  guidelines
    .command('show <id>')
    .description('read a checklist on the screen')
    .option('--segment <id>', 'the items of one segment')
    .option('--lang <code>', 'the language of its texts', 'en')
    .option('--guidelines <dir>', 'where to look for guidelines beside those on board')
    .action(
      finish(async (world, id: string, options: ShowFlags) =>
        (await import('./commands/guidelines-show.ts')).showGuideline(world, id, options),
      ),
    )
    .exitOverride();
};

export type ListFlags = { readonly guidelines?: string; readonly format: string };

export type ShowFlags = {
  readonly segment?: string;
  readonly lang: string;
  readonly guidelines?: string;
};
