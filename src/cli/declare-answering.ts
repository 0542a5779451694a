import type { Language } from '../i18n/phrases.ts';
import { languageIn, languagesIn } from './language-flag.ts';
import type { Declare } from './program.ts';

const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];

/** The commands with which an officer answers: each imports its work only when it is called. */
export const declareAnswering: Declare = (program, finish) => {
  for (const declare of [
    declareStart,
    declareAssess,
    declareAnswer,
    declareFiles,
    declareScope,
    declareStatus,
  ]) {
    declare(program, finish);
  }
};

const declareStart: Declare = (program, finish) => {
  program
    .command('start [folder]')
    .description('begin a new assessment; asks for what the flags leave open')
    .option('--organisation <name>', 'name of the company')
    .option('--name <name>', 'short name in Latin letters, for file names')
    .option('--period <from..to>', 'assessed period, as 2026-01-01..2026-12-31')
    .option('--round <id>', 'round announced by the ministry')
    .option('--segment <id>', 'a segment of the company (repeatable)', collect)
    .option('--from <folder>', 'an earlier assessment: its answers come back to be confirmed')
    .option('--scope <id=yes|no>', 'a scope answer (repeatable)', collect)
    .option('--guideline <id[@version]>', 'guideline, or the path of its folder', 'cop-kh')
    .option('--guidelines <dir>', 'where to look for guidelines beside those on board')
    .option('--lang <code>', 'language of the assessment: en or km', languageIn)
    .option('--as <name>', 'name of the contributor; default: the user of this computer')
    .option('--plain', 'ask line by line, for screen readers')
    .addHelpText(
      'after',
      `\nExample:\n  copcheck start acme --organisation "Acme Net" --segment isp --segment hosting`,
    )
    .action(
      finish(async (world, folder: string | undefined, options: StartFlags) =>
        (await import('./commands/start.ts')).start(world, folder, options),
      ),
    );
};

const declareAssess: Declare = (program, finish) => {
  program
    .command('assess [folder]')
    .description('the interview: one item a screen; goes on where it stopped')
    .option('--area <id>', 'only the items of one area')
    .option('--item <id>', 'begin at one item')
    .option('--for <name>', 'only what is assigned to this person')
    .option('--as <name>', 'name of the contributor; default: the user of this computer')
    .option('--plain', 'ask line by line, for screen readers')
    .option('--lang <code>', "en or km; default: the assessment's", languageIn)
    .addHelpText('after', '\nExample:\n  copcheck assess acme --area CSAM')
    .action(
      finish(async (world, folder: string | undefined, options: AssessFlags) =>
        (await import('./commands/assess.ts')).assess(world, folder, options),
      ),
    );
};

const declareAnswer: Declare = (program, finish) => {
  program
    .command('answer <item> [value] [folder]')
    .description('record one answer: a level from 0 to 4, or na')
    .option('--reason <text>', 'why the item does not apply; only with na')
    .option('--note <text>', 'a note beside the answer')
    .option('--evidence <title>', 'name a piece of evidence; never an address')
    .option('--kind <kind>', 'document (E1), record (E2) or check (E3)')
    .option('--date <date>', 'its date, as 2026-09-30')
    .option('--system <name>', 'the system or register where it is kept')
    .option('--owner <name>', 'who keeps it or, for a check, who made it')
    .option('--as <name>', 'name of the contributor; default: the user of this computer')
    .option('--lang <code>', "en or km; default: the assessment's", languageIn)
    .addHelpText(
      'after',
      `\nExamples:\n  copcheck answer CSAM-02 3 acme --evidence "Drill record" --kind record --date 2026-09-30 --system "HR register"\n  copcheck answer GOV-05 na acme --reason "Nobody supplies, resells or advertises for us."`,
    )
    .action(
      finish(
        async (
          world,
          item: string,
          value: string | undefined,
          folder: string | undefined,
          options: AnswerFlags,
        ) =>
          (await import('./commands/answer.ts')).answer(world, { item, value, folder, ...options }),
      ),
    );
};

const declareFiles: Declare = (program, finish) => {
  program
    .command('import <file> [folder]')
    .description('record the answers of a file: YAML, or what a colleague filled in')
    .option('--as <name>', 'name of the contributor; default: the user of this computer')
    .option('--yes', 'record what a colleague filled in without asking')
    .option('--lang <code>', "en or km; default: the assessment's", languageIn)
    .addHelpText(
      'after',
      '\nExamples:\n  copcheck import answers.yaml acme\n  copcheck import legal.xlsx acme --as dara --yes',
    )
    .action(
      finish(async (world, file: string, folder: string | undefined, options: ImportFlags) =>
        (await import('./commands/import.ts')).importFile(world, { file, folder, ...options }),
      ),
    );

  program
    .command('export [folder]')
    .description(
      'write all answers as one YAML file, the gaps as CSV, or some questions as a workbook',
    )
    .option('-o, --output <file>', 'the YAML file; default: standard output')
    .option('--csv <file>', 'the gaps and what is planned, for a tracker of your own')
    .option('--xlsx <file>', 'write an Excel workbook in which a colleague answers')
    .option('--for <name>', 'with --xlsx: only what is assigned to this contributor')
    .option('--area <id>', 'with --xlsx: only the items of one area')
    .option('--item <id>', 'with --xlsx: only one item')
    .option('--lang <codes>', "en, km or km,en; default: the assessment's", languagesIn)
    .addHelpText(
      'after',
      '\nExamples:\n  copcheck export acme -o answers.yaml\n  copcheck export acme --csv gaps.csv\n  copcheck export acme --xlsx network.xlsx --for dara --lang km,en',
    )
    .action(
      finish(async (world, folder: string | undefined, options: ExportFlags) =>
        (await import('./commands/export.ts')).exportFile(world, folder, options),
      ),
    );
};

const declareScope: Declare = (program, finish) => {
  program
    .command('scope [id] [answer] [folder]')
    .description('show or change scope answers, segments and particulars')
    .option('--segment <id>', 'all segments of the company (repeatable)', collect)
    .option('--organisation <name>', 'name of the company')
    .option('--period <from..to>', 'assessed period, as 2026-01-01..2026-12-31')
    .option('--round <id>', 'round announced by the ministry')
    .option('--as <name>', 'name of the contributor; default: the user of this computer')
    .option('--lang <code>', "en or km; default: the assessment's", languageIn)
    .addHelpText(
      'after',
      '\nExamples:\n  copcheck scope\n  copcheck scope has-staff no acme\n  copcheck scope --segment isp --segment hosting\n  copcheck scope acme',
    )
    .action(
      finish(
        async (
          world,
          id: string | undefined,
          answer: string | undefined,
          folder: string | undefined,
          options: ScopeFlags,
        ) => (await import('./commands/scope.ts')).scope(world, { id, answer, folder, ...options }),
      ),
    );
};

const declareStatus: Declare = (program, finish) => {
  program
    .command('status [folder]')
    .description('what is answered and what is open, by area')
    .option('--items', 'list every item')
    .option('--by <what>', 'person: who answers what, and how far everybody is')
    .option('--for <name>', 'a reminder of what this person has not answered, to be sent')
    .option('--lang <code>', "en or km; default: the assessment's", languageIn)
    .addHelpText(
      'after',
      '\nExamples:\n  copcheck status acme --items\n  copcheck status acme --by person\n  copcheck status acme --by person --for sokha > reminder.txt',
    )
    .action(
      finish(async (world, folder: string | undefined, options: StatusFlags) =>
        (await import('./commands/status.ts')).status(world, folder, options),
      ),
    );
};

export type StatusFlags = {
  readonly items?: boolean;
  readonly by?: string;
  readonly for?: string;
};

export type StartFlags = {
  readonly from?: string;
  readonly organisation?: string;
  readonly name?: string;
  readonly period?: string;
  readonly round?: string;
  readonly segment?: readonly string[];
  readonly scope?: readonly string[];
  readonly guideline: string;
  readonly guidelines?: string;
  readonly lang?: string;
  readonly as?: string;
  readonly plain?: boolean;
};

export type AssessFlags = {
  readonly area?: string;
  readonly item?: string;
  readonly for?: string;
  readonly as?: string;
  readonly plain?: boolean;
};

export type AnswerFlags = {
  readonly reason?: string;
  readonly note?: string;
  readonly evidence?: string;
  readonly kind?: string;
  readonly date?: string;
  readonly system?: string;
  readonly owner?: string;
  readonly as?: string;
};

export type ExportFlags = {
  readonly output?: string;
  readonly csv?: string;
  readonly xlsx?: string;
  readonly for?: string;
  readonly area?: string;
  readonly item?: string;
  readonly lang?: readonly Language[];
};

export type ImportFlags = { readonly as?: string; readonly yes?: boolean };

export type ScopeFlags = {
  readonly segment?: readonly string[];
  readonly organisation?: string;
  readonly period?: string;
  readonly round?: string;
  readonly as?: string;
};
