import { askedBack } from '../../assessment/asked-back.ts';
import { lockOf } from '../../assessment/lock.ts';
import type { Lock } from '../../assessment/lock.ts';
import { checkItem } from '../../assessment/check-answer.ts';
import { selectItems } from '../../assessment/select-items.ts';
import { Failure } from '../../problems/failure.ts';
import { suggest } from '../../problems/suggest.ts';
import { fileNameFrom } from '../../text/file-name.ts';
import { interview } from '../../terminal/interview.ts';
import type { AssessFlags } from '../declare-answering.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { sessionIn } from '../interview-session.ts';
import { openForReading, openForWriting, saidOf } from '../open-assessment.ts';
import type { AssessmentWriter } from '../open-assessment.ts';
import { refuse, take } from '../report-problems.ts';
import { terminalIo } from '../terminal-io.ts';
import type { World } from '../world.ts';

/** The interview, from the first open item. Everything is saved when it says so; quitting loses nothing. */
export async function assess(
  world: World,
  folder: string | undefined,
  { area, item, for: person, as, plain = false }: AssessFlags,
): Promise<ExitCode> {
  if (!world.stdin.isTTY) {
    await openForReading(world, folder); // so that it is said in the language of the assessment
    throw new Failure({ code: 'no-terminal' });
  }
  const writer = await openForWriting(world, folder, { as, wait: false });
  try {
    const { journals } = await openForReading(world, writer.folder);
    const lock = lockOf(journals);
    const named = item === undefined ? undefined : itemIn(writer, item);
    refuseLocked(lock, named);
    const back = askedBack(journals);
    const session = {
      ...sessionIn(world, writer),
      ...(back !== undefined && { back: { ...back, onlyThese: lock.kind === 'asked' } }),
    };
    await interview(session, terminalIo(world, plain), {
      ...(area !== undefined && { area: areaIn(writer, area) }),
      ...(person !== undefined && { person: personIn(writer, { area, for: person }) }),
      ...(named !== undefined && { item: named }),
    });
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}

/** Nobody is asked what may not be answered. */
function refuseLocked(lock: Lock, item: string | undefined): void {
  const isOpen =
    lock.kind === 'open' || (lock.kind === 'asked' && (item === undefined || lock.items.has(item)));
  if (isOpen) return;
  const items = item === undefined ? [] : [item];
  refuse([{ code: 'submission-locked', ...saidOf(lock), items, others: false }]);
}

function areaIn({ guideline }: AssessmentWriter, given: string): string {
  const allowed = guideline.areas.map(({ id }) => id);
  const found = allowed.find((id) => id === given.toUpperCase());
  return (
    found ??
    refuse([{ code: 'value-not-listed', found: given, allowed, meant: suggest(given, allowed) }])
  );
}

/** Somebody to whom something is assigned, in the area if one was named. */
function personIn(
  { guideline, assessment }: AssessmentWriter,
  wanted: { readonly area: string | undefined; readonly for: string },
): string {
  const { area, for: name } = wanted;
  const asked = { for: name, ...(area !== undefined && { area }) };
  take(selectItems({ guideline, assessment: assessment() }, asked));
  return fileNameFrom(name) ?? name;
}

function itemIn({ guideline, assessment }: AssessmentWriter, given: string): string {
  const found = checkItem(guideline, assessment().segments, given);
  return found.ok ? found.value.id : refuse(found.complaints);
}
