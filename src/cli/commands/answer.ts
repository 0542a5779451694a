import { checkAnswer, checkEvidence, checkItem, checkText } from '../../assessment/check-answer.ts';
import type { Event } from '../../assessment/event.ts';
import { evidenceKinds } from '../../assessment/evidence.ts';
import type { Evidence } from '../../assessment/evidence.ts';
import { eventOf } from '../../assessment/import-answers.ts';
import type { Guideline, Item } from '../../guideline/guideline.ts';
import { suggest } from '../../problems/suggest.ts';
import type { AnswerFlags } from '../declare-answering.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openForWriting } from '../open-assessment.ts';
import { refuse, take } from '../report-problems.ts';
import { saySaved } from '../say-saved.ts';
import { todayIn } from '../world.ts';
import type { World } from '../world.ts';

type Given = AnswerFlags & {
  readonly item: string;
  readonly value: string | undefined;
  readonly folder: string | undefined;
};

/** Records one answer, a note or a piece of evidence, or all three. */
export async function answer(world: World, given: Given): Promise<ExitCode> {
  const { value, folder } = valueAndFolder(given);
  const writer = await openForWriting(world, folder, { as: given.as });
  try {
    const { guideline } = writer;
    const item = take(checkItem(guideline, writer.assessment().segments, given.item));
    const events = eventsOf({ ...given, value }, { item, guideline, today: todayIn(world) });
    const time = writer.record(events);
    saySaved(world, writer, { time, item: item.id });
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}

/** `answer CSAM-02 acme --note "…"` names no answer: the word after the item is the folder. */
function valueAndFolder({ value, folder, note, evidence }: Given): {
  readonly value: string | undefined;
  readonly folder: string | undefined;
} {
  const isAnswer = value === undefined || /^(-?\d+|na|n\/a|not-applicable)$/i.test(value);
  const saysMore = note !== undefined || evidence !== undefined;
  return !isAnswer && folder === undefined && saysMore
    ? { value: undefined, folder: value }
    : { value, folder };
}

function eventsOf(
  { value, reason, note, ...given }: Omit<Given, 'item' | 'folder'>,
  context: { readonly item: Item; readonly guideline: Guideline; readonly today: string },
): readonly Event[] {
  const { item, guideline } = context;
  const events: Event[] = [];
  if (value !== undefined || (note === undefined && given.evidence === undefined)) {
    const answered = { value: value ?? '', ...(reason !== undefined && { reason }) };
    events.push(eventOf(item, take(checkAnswer({ item, guideline }, answered))));
  }
  if (note !== undefined) {
    events.push({ event: 'note', item: item.id, note: take(checkText(note, item, guideline)) });
  }
  if (given.evidence !== undefined) {
    const add = take(checkEvidence(evidenceOf(given), context));
    events.push({ event: 'evidence', item: item.id, add });
  }
  return events;
}

function evidenceOf({
  evidence: title = '',
  kind = '',
  date = '',
  system,
  owner,
}: AnswerFlags): Evidence {
  const known = evidenceKinds.find((each) => each === kind);
  if (known === undefined) {
    return refuse([
      {
        code: 'value-not-listed',
        found: kind,
        allowed: evidenceKinds,
        meant: suggest(kind, evidenceKinds),
      },
    ]);
  }
  return {
    title,
    kind: known,
    date,
    ...(system !== undefined && { system }),
    ...(owner !== undefined && { owner }),
  };
}
