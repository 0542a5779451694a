import { languageIn } from './language-flag.ts';
import type { Declare } from './program.ts';
import type { SectorFlags } from './commands/sector.ts';

/** Many submissions together. */
export const declareSector: Declare = (program, finish) => {
  program
    .command('sector <folder>')
    .description(
      'compare what many companies handed in: scores by segment, items in place, common gaps',
    )
    .option('--round <id>', 'only what was handed in for this round')
    .option('--before <folder>', 'what was handed in the round before: what changed since')
    .option('--guideline <id>', 'where several guidelines were answered: which one to compare')
    .option('--guidelines <dir>', 'where to look for guidelines beside those on board')
    .option('--format <format>', 'text, csv, json or ndjson (a line for each submission)', 'text')
    .option('-o, --output <file>', 'write the sector report (PDF) too')
    .option('--template <dir>', "a ministry's own report template")
    .option('--lang <code>', 'en or km', languageIn)
    .addHelpText(
      'after',
      '\nNumbers about fewer than five companies are hidden. Exits with 1 where a file was left out.\n\nExamples:\n  copcheck sector received --round 2027-1 -o sector.pdf\n  copcheck sector received --format csv > sector.csv\n  copcheck sector received-2027 --before received-2026',
    )
    .action(
      finish(async (world, folder: string, options: SectorFlags) =>
        (await import('./commands/sector.ts')).sector(world, folder, options),
      ),
    );
};
