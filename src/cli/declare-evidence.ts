import type { Command } from 'commander';
import type { EvidenceFlags } from './commands/evidence.ts';
import { languageIn } from './language-flag.ts';
import type { Declare, Finish } from './program.ts';

/** Files that show an answer. */
export const declareEvidence: Declare = (program, finish) => {
  const evidence = program
    .command('evidence')
    .description(
      'documents that show an answer: copy one into the folder, list them, take one back',
    )
    .addHelpText('after', `\n${WARNING}\n\nExample:\n  ${EXAMPLE}`);
  declareAdding(evidence, finish);

  evidence
    .command('list [folder]')
    .description('what is named as evidence, with its number and what it counts as')
    .option('--lang <code>', "en or km; default: the assessment's", languageIn)
    .addHelpText('after', '\nExample:\n  copcheck evidence list acme')
    .action(
      finish(async (world, folder: string | undefined) =>
        (await import('./commands/evidence.ts')).listEvidence(world, folder),
      ),
    );

  evidence
    .command('remove <item> <number> [folder]')
    .description('take a piece of evidence back; its copy stays in the folder')
    .option('--as <name>', 'name of the contributor; default: the user of this computer')
    .option('--lang <code>', "en or km; default: the assessment's", languageIn)
    .addHelpText('after', '\nExample:\n  copcheck evidence remove CSAM-02 1 acme')
    .action(
      finish(
        async (
          world,
          item: string,
          number: string,
          folder: string | undefined,
          { as }: { readonly as?: string },
        ) =>
          (await import('./commands/evidence.ts')).removeEvidence(world, {
            item,
            number,
            folder,
            as,
          }),
      ),
    );
};

function declareAdding(evidence: Command, finish: Finish): void {
  evidence
    .command('add <item> <file> [folder]')
    .description(
      'copy a document into the folder and name it as evidence: pdf png jpg docx xlsx csv txt eml, at most 25 MB',
    )
    .requiredOption('--kind <kind>', 'document (E1), record (E2) or check (E3)')
    .requiredOption('--date <date>', 'date of the document, as 2026-09-30')
    .option('--title <text>', 'what it is called; default: the name of the file')
    .option('--system <text>', 'where it is kept; a record always names it')
    .option('--owner <text>', 'who keeps it or, for a check, who made it')
    .option('--as <name>', 'name of the contributor; default: the user of this computer')
    .option('--lang <code>', "en or km; default: the assessment's", languageIn)
    .addHelpText('after', `\n${WARNING}\n\nExample:\n  ${EXAMPLE}`)
    .action(
      finish(
        async (
          world,
          item: string,
          file: string,
          folder: string | undefined,
          flags: EvidenceFlags,
        ) =>
          (await import('./commands/evidence.ts')).addEvidence(world, {
            item,
            file,
            folder,
            ...flags,
          }),
      ),
    );
}

const WARNING =
  'Documents only. Nothing that shows or identifies a child. Never abuse material, in any form.\nThe copy is never opened, shown or sent anywhere.';

const EXAMPLE =
  'copcheck evidence add CSAM-02 takedown-log.pdf acme --kind record --date 2026-09-30 --system "Ticketing"';
