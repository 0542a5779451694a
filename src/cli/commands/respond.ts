import { askedBack } from '../../assessment/asked-back.ts';
import type { AskedBack } from '../../assessment/asked-back.ts';
import { checkItem } from '../../assessment/check-answer.ts';
import { checkReply } from '../../assessment/check-reply.ts';
import { recordedIn } from '../../assessment/course.ts';
import { revisionsIn } from '../../assessment/revisions.ts';
import { sha256 } from '../../documents/canonical.ts';
import { isFolder, readReturn, writeReturn } from '../../files/submission-files.ts';
import { changesBetween } from '../../review/changes.ts';
import { checkReturn } from '../../review/check-return.ts';
import { MOST_RETURN_BYTES, readReturnFile } from '../../review/return-file.ts';
import type { ReturnFile } from '../../review/return-file.ts';
import { contentNow } from '../../submission/build.ts';
import { renderAccepted, renderQuestions } from '../../terminal/questions.ts';
import type { Writing } from '../../terminal/talk.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { readLastRevision } from '../last-revision.ts';
import { openForReading, openForWriting } from '../open-assessment.ts';
import type { AssessmentWriter, OpenAssessment } from '../open-assessment.ts';
import { pathIn, readSource } from '../read-source.ts';
import { refuse, take, valueOf } from '../report-problems.ts';
import { styleOf } from '../style.ts';
import { wordsOf } from '../voice.ts';
import { columnsOf, out } from '../world.ts';
import type { World } from '../world.ts';

export type RespondFlags = {
  readonly item?: string;
  readonly reply?: string;
  readonly as?: string;
};

type Given = RespondFlags & {
  readonly file: string | undefined;
  readonly folder: string | undefined;
};

/** Loads a return file, lists what a reviewer asks, or records the reply to a question. */
export async function respond(world: World, given: Given): Promise<ExitCode> {
  const { item, reply, as } = given;
  const { file, folder } = placesIn(world, given);
  if (item === undefined && reply === undefined)
    return file === undefined ? list(world, folder) : load(world, { file, folder, as });
  if (item === undefined || reply === undefined || file !== undefined)
    return refuse([{ code: 'reply-incomplete' }]);
  return record(world, { folder, as, item, reply });
}

/** A single path is the working folder where it is a folder, else a return file. */
const placesIn = (
  world: World,
  { file, folder }: Given,
): { readonly file: string | undefined; readonly folder: string | undefined } =>
  file !== undefined && folder === undefined && isFolder(pathIn(world, file))
    ? { file: undefined, folder: file }
    : { file, folder };

async function list(world: World, folder: string | undefined): Promise<ExitCode> {
  const opened = await openForReading(world, folder);
  const asked = askedIn(opened);
  const place = { revision: asked.revision, digest: asked.return };
  const bytes = readReturn(opened.folder, { ...place, most: MOST_RETURN_BYTES });
  const kept =
    bytes !== undefined && sha256(bytes) === asked.return
      ? await readReturnFile({ file: 'return.json', bytes })
      : undefined;
  await show(world, opened, kept?.ok === true ? kept.value : undefined);
  return exitCodes.fine;
}

function askedIn({ journals }: Pick<OpenAssessment, 'journals'>): AskedBack {
  const asked = askedBack(journals);
  if (asked !== undefined) return asked;
  const revision = revisionsIn(journals).at(-1)?.revision;
  return refuse([
    revision === undefined ? { code: 'nothing-handed-in' } : { code: 'not-asked-back', revision },
  ]);
}

async function show(
  world: World,
  opened: OpenAssessment,
  file: ReturnFile | undefined,
): Promise<void> {
  const before = await readLastRevision(opened);
  const now = contentNow(opened.assessment, opened.pin);
  const changes = before === undefined ? [] : changesBetween(before, now).items;
  const view = {
    asked: askedIn(opened),
    changed: new Set(changes.map(({ item }) => item)),
    ...(file !== undefined && { file }),
  };
  out(world, renderQuestions(view, await writingIn(world)));
}

const writingIn = async (world: World): Promise<Writing> => ({
  phrases: wordsOf(world),
  style: await styleOf(world, world.stdout),
  width: Math.min(100, columnsOf(world)),
});

async function load(
  world: World,
  {
    file,
    folder,
    as,
  }: {
    readonly file: string;
    readonly folder: string | undefined;
    readonly as: string | undefined;
  },
): Promise<ExitCode> {
  const writer = await openForWriting(world, folder, { as });
  try {
    const opened = await openForReading(world, writer.folder);
    const source = readSource(world, file);
    const data = valueOf(await readReturnFile(source), [source]);
    const digest = sha256(source.bytes);
    const wrong = checkReturn({ file: data, digest }, await handedIn(opened));
    if (wrong !== undefined) refuse([wrong]);
    if (data.decision === 'accepted') {
      out(world, renderAccepted(data, await writingIn(world)));
      return exitCodes.fine;
    }
    recordReturn(writer, data, { digest, bytes: source.bytes });
    out(world, wordsOf(world).response.loaded(data.questions.length));
    out(world, '');
    await show(world, await openForReading(world, writer.folder), data);
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}

async function handedIn(opened: OpenAssessment): Promise<Parameters<typeof checkReturn>[1]> {
  const { id, name, journals, assessment } = opened;
  const before = await readLastRevision(opened);
  return {
    assessment: { id, name },
    organisation: (before ?? assessment).particulars.organisation,
    last: revisionsIn(journals).at(-1),
    loaded: new Set(
      recordedIn(journals).flatMap(({ event }) =>
        event.event === 'respond' ? [event.return] : [],
      ),
    ),
  };
}

/** The file is on the disk before the event that names it. */
function recordReturn(
  { folder, guideline, assessment, record: put }: AssessmentWriter,
  { revision, submission, questions, due }: ReturnFile,
  { digest, bytes }: { readonly digest: string; readonly bytes: Uint8Array },
): void {
  const { segments } = assessment();
  for (const { item } of questions) take(checkItem(guideline, segments, item));
  writeReturn(folder, { revision, digest, bytes });
  put([
    {
      event: 'respond',
      revision,
      submission,
      return: digest,
      ...(due !== undefined && { due }),
      questions: questions.map(({ item, question }) => ({ item, question })),
    },
  ]);
}

async function record(
  world: World,
  {
    folder,
    as,
    item,
    reply,
  }: {
    readonly folder: string | undefined;
    readonly as: string | undefined;
    readonly item: string;
    readonly reply: string;
  },
): Promise<ExitCode> {
  const writer = await openForWriting(world, folder, { as });
  try {
    const { journals } = await openForReading(world, writer.folder);
    const said = take(checkReply({ item, reply }, askedIn({ journals }), writer.guideline));
    const submission = revisionsIn(journals).at(-1)?.submission ?? '';
    const time = writer.record([{ event: 'reply', submission, ...said }]);
    const { response: words } = wordsOf(world);
    out(world, words.replied(time, said.item));
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}
