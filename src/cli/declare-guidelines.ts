import type { NewFlags } from './commands/guidelines-new.ts';
import type { ReleaseFlags } from './commands/guidelines-release.ts';
import type { LintFlags } from './commands/lint.ts';
import { languageIn } from './language-flag.ts';
import type { Declare } from './program.ts';

/** The commands about guidelines. */
export const declareGuidelines: Declare = (program, finish) => {
  const guidelines = program
    .command('guidelines')
    .description('the guidelines on board')
    .addHelpText(
      'after',
      '\nExamples:\n  copcheck guidelines\n  copcheck guidelines show cop-kh --segment isp\n  copcheck guidelines show cop-kh --lang km\n  copcheck guidelines new my-guideline\n  copcheck guidelines release guidelines/my-guideline/1.0.0',
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
    .option('--lang <code>', 'the language of its texts')
    .option('--guidelines <dir>', 'where to look for guidelines beside those on board')
    .action(
      finish(async (world, id: string, options: ShowFlags) =>
        (await import('./commands/guidelines-show.ts')).showGuideline(world, id, options),
      ),
    )
    .exitOverride();

  declareKeeping(guidelines, finish);
};

/** What somebody who keeps a guideline does with it. */
const declareKeeping: Declare = (guidelines, finish) => {
  guidelines
    .command('new <id>')
    .description('write a small guideline to begin from')
    .option('--in <dir>', 'the folder of your guidelines', 'guidelines')
    .action(
      finish(async (world, id: string, options: NewFlags) =>
        (await import('./commands/guidelines-new.ts')).newGuideline(world, id, options),
      ),
    )
    .exitOverride();

  guidelines
    .command('release <folder>')
    .description('check a version as strictly as can be, and enter its digest in registry.yaml')
    .option('--today <date>', 'the day to judge by, as 2026-09-30')
    .action(
      finish(async (world, folder: string, options: ReleaseFlags) =>
        (await import('./commands/guidelines-release.ts')).release(world, folder, options),
      ),
    )
    .exitOverride();
};

/** The gate for whoever keeps the checklists. */
export const declareLint: Declare = (program, finish) => {
  program
    .command('lint [path...]')
    .description(
      'check guidelines and their translations, or other files of copcheck; default: the guidelines on board',
    )
    .option('--format <format>', 'text, json, sarif, junit or github', 'text')
    .option('--max-warnings <n>', 'exit 1 when there are more warnings than this')
    .option('--today <date>', 'the day on which contacts must have been tried lately')
    .option('--explain <rule>', 'print the page of a rule')
    .option('--stamp', 'confirm that the translations fit the English texts as they are now')
    .addHelpText(
      'after',
      `
A path is the folder of a guideline version, a folder above some, a file, or a pattern in quotes. A file
of a guideline is checked together with it; only what stands in the file is told. A file of another kind
is held against the schema that its "format:" line names.

What a rule found is ignored by a comment at the end of its line, or alone above it:
  # copcheck-ignore one-question-per-item: the law asks both as one

Examples:
  copcheck lint guidelines/cop-kh/1.0.0
  copcheck lint guidelines/cop-kh/1.0.0/isp.yaml
  copcheck lint "guidelines/**/isp.yaml" --format sarif
  copcheck lint answers.yaml
  copcheck lint --today 2027-06-30 --max-warnings 0
  copcheck lint --explain grades-descend`,
    )
    .action(
      finish(
        async (
          world,
          paths: readonly string[],
          { explain, ...options }: LintFlags & { readonly explain?: string },
        ) =>
          explain === undefined
            ? (await import('./commands/lint.ts')).lint(world, paths, options)
            : (await import('./commands/explain-rule.ts')).explainRule(world, explain),
      ),
    );
};

/** The contract of every file, for editors and for other programs. */
export const declareSchema: Declare = (program, finish) => {
  program
    .command('schema <kind>')
    .description('print the JSON Schema of a kind of file')
    .addHelpText('after', '\nExample:\n  copcheck schema items > items.schema.json')
    .action(
      finish(async (world, kind: string) =>
        (await import('./commands/schema.ts')).schema(world, kind),
      ),
    );
};

/** The command that looks at the computer itself. */
export const declareDoctor: Declare = (program, finish) => {
  program
    .command('doctor')
    .description('whether copcheck can work here, and whether Khmer can be read')
    .option('--lang <code>', 'en or km', languageIn)
    .addHelpText('after', '\nExample:\n  copcheck doctor')
    .action(finish(async (world) => (await import('./commands/doctor.ts')).doctor(world)));
};

export type ListFlags = { readonly guidelines?: string; readonly format: string };

export type ShowFlags = {
  readonly segment?: string;
  readonly lang?: string;
  readonly guidelines?: string;
};
