import { isRealDate } from '../../../assessment/moment.ts';
import { sha256 } from '../../../documents/canonical.ts';
import { writeToDesk } from '../../../files/desk-files.ts';
import { loadPhrases } from '../../../i18n/phrases.ts';
import type { Language } from '../../../i18n/phrases.ts';
import { beneath } from '../../../report/beneath.ts';
import { writeReview } from '../../../report/review/write-review.ts';
import { hindrances, returnOf } from '../../../review/close-case.ts';
import type { Ending } from '../../../review/close-case.ts';
import { handleOf, stateOf } from '../../../review/desk.ts';
import type { Case } from '../../../review/desk.ts';
import type { CaseFile } from '../../../review/findings.ts';
import { returnFileBytes } from '../../../review/return-file.ts';
import { exitCodes } from '../../exit-codes.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { caseMeant } from '../../open-case.ts';
import type { OpenCase } from '../../open-case.ts';
import { openDeskForWriting } from '../../open-desk.ts';
import { shownFrom } from '../../read-source.ts';
import { readTemplate } from '../../read-template.ts';
import { refuse } from '../../report-problems.ts';
import { wordsOf } from '../../voice.ts';
import { err, out, todayIn } from '../../world.ts';
import type { World } from '../../world.ts';
import { openOpenCase } from './decide.ts';
import type { CaseFlags } from './show.ts';

export type CloseFlags = Omit<CaseFlags, 'lang'> & {
  readonly accept?: boolean;
  readonly return?: boolean;
  readonly due?: string;
  readonly template?: string;
  readonly as?: string;
  readonly lang?: readonly Language[];
};

/** Ends a review: writes the report on it and the file for the company, and notes both in the ledger. */
export async function close(world: World, flags: CloseFlags): Promise<ExitCode> {
  const decision = decisionIn(flags);
  const due = dueIn(world, flags.due);
  const writer = await openDeskForWriting(world, flags.desk, flags.as);
  try {
    const opened = await openOpenCase(world, writer, flags);
    const { file } = opened;
    const complaints = hindrances(file, decision);
    if (complaints.length > 0) refuse(complaints);
    const ending: Ending = {
      round: writer.round.id,
      decision,
      closed: world.now(),
      by: writer.reviewer,
      ...(due !== undefined && { due }),
    };
    const back = returnOf(file, ending);
    const bytes = returnFileBytes(back);
    const report = await drawReview(world, opened, { ending, flags });
    const handle = handleOf(file.case);
    const name = `${handle}-${back.seal.slice(0, 9).toLowerCase()}`;
    const put = { bytes, folder: 'returns', name: `${name}.return.json` } as const;
    const returned = writeToDesk(writer.folder, put);
    const reviewed = writeToDesk(writer.folder, {
      folder: 'reviews',
      name: `${name}-review.pdf`,
      bytes: report,
    });
    const { digest: submission } = file;
    const { assurance } = back;
    writer.record({
      event: 'close',
      submission,
      as: decision,
      assurance,
      file: sha256(bytes),
      ...(due !== undefined && { due }),
    });
    sayClosed(world, file, { ended: caseMeant(writer.now(), submission), reviewed, returned });
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}

function sayClosed(
  world: World,
  { case: each, sample, found }: CaseFile,
  {
    ended,
    reviewed,
    returned,
  }: { readonly ended: Case; readonly reviewed: string; readonly returned: string },
): void {
  const { desk } = wordsOf(world);
  const state = stateOf(ended);
  const decided = sample.filter(({ item }) => found.has(item)).length;
  out(world, desk.closed(handleOf(each), desk.state[state]));
  out(world, desk.decidedOfSample(decided, sample.length));
  out(world, desk.reviewReport(shownFrom(world, reviewed)));
  out(world, desk.returnFile(shownFrom(world, returned)));
  err(world, state === 'returned' ? desk.nextReturn : desk.nextAccept);
}

function decisionIn({ accept = false, return: sendBack = false }: CloseFlags): Ending['decision'] {
  if (accept === sendBack) return refuse([{ code: 'closing-unclear' }]);
  return accept ? 'accepted' : 'returned';
}

function dueIn(world: World, due: string | undefined): string | undefined {
  const today = todayIn(world);
  if (due === undefined || (isRealDate(due) && due > today)) return due;
  return refuse([{ code: 'due-passed', found: due, today }]);
}

/** The report on the review in one language, or in several, each text beneath the other. */
async function drawReview(
  world: World,
  { file, own }: OpenCase,
  { ending, flags }: { readonly ending: Ending; readonly flags: CloseFlags },
): Promise<Uint8Array> {
  const look = await readTemplate(world, flags.template);
  const languages = flags.lang ?? [world.voice.language];
  const editions = languages.map((language) => ({ language, ...own.inLanguage(language) }));
  const isDraftTranslation = editions.some(({ translation }) => translation === 'draft');
  const [first, ...others] = await Promise.all(
    editions.map(async ({ language, guideline }) =>
      writeReview({
        file: { ...file, guideline },
        round: ending.round,
        closing: { as: ending.decision, at: ending.closed, by: ending.by, ...dueOf(ending) },
        isDraftTranslation,
        phrases: await loadPhrases(language),
        program: { version: world.version },
        template: look.template,
      }),
    ),
  );
  if (first === undefined) throw new Error('a report needs a language');
  const { drawReport } = await import('../../../pdf/draw-report.ts');
  return drawReport(others.reduce(beneath, first), look.files);
}

const dueOf = ({ due }: Ending): { readonly due?: string } => (due === undefined ? {} : { due });
