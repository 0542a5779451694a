import { itemAnswersOf } from '../../assessment/assessment.ts';
import { checkEvidence, checkItem } from '../../assessment/check-answer.ts';
import type { Event } from '../../assessment/event.ts';
import {
  copiesOf,
  copyNameOf,
  evidenceKinds,
  isSameEvidence,
  MOST_PIECES,
} from '../../assessment/evidence.ts';
import type { Evidence, EvidenceFile } from '../../assessment/evidence.ts';
import { copyIn, takeEvidence } from '../../files/evidence-files.ts';
import type { Item } from '../../guideline/guideline.ts';
import { suggest } from '../../problems/suggest.ts';
import { scoreItem } from '../../scoring/item-score.ts';
import { describeEvidence } from '../../terminal/describe.ts';
import { evidenceWithWorth, renderEvidence } from '../../terminal/evidence-list.ts';
import { hanging, linesOf } from '../../terminal/lines.ts';
import { lengthOf } from '../../text/length.ts';
import { titleFrom } from '../../text/file-name.ts';
import { makeLineVisible } from '../../text/visible.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openForReading, openForWriting } from '../open-assessment.ts';
import type { AssessmentWriter } from '../open-assessment.ts';
import { pathIn, shownFrom } from '../read-source.ts';
import { refuse, take } from '../report-problems.ts';
import { styleOf } from '../style.ts';
import { wordsOf } from '../voice.ts';
import { columnsOf, err, out, todayIn } from '../world.ts';
import type { World } from '../world.ts';

export type EvidenceFlags = {
  readonly kind: string;
  readonly date: string;
  readonly title?: string;
  readonly system?: string;
  readonly owner?: string;
  readonly as?: string;
};

type Added = EvidenceFlags & {
  readonly item: string;
  readonly file: string;
  readonly folder: string | undefined;
};

/** Copies a document into the folder and names it beside an item. What it must never be is said every time. */
export async function addEvidence(world: World, given: Added): Promise<ExitCode> {
  const writer = await openForWriting(world, given.folder, { as: given.as });
  try {
    const { guideline, folder } = writer;
    const assessment = writer.assessment();
    const item = take(checkItem(guideline, assessment.segments, given.item));
    await warn(world, item);
    const known = itemAnswersOf(assessment, item.id).evidence;
    if (known.length >= MOST_PIECES)
      refuse([{ code: 'evidence-full', id: item.id, most: MOST_PIECES }]);
    const named = take(checkEvidence(pieceIn(given), { item, guideline, today: todayIn(world) }));
    writer.refuseLocked([{ event: 'evidence', item: item.id, add: named }]);
    const path = pathIn(world, given.file);
    const piece = { ...named, file: takeEvidence(folder, { path, shown: given.file }) };
    const time = writer.record(eventsFor(item, piece, known));
    saySaved(world, writer, { item, piece, time });
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}

async function warn(world: World, { caution }: Item): Promise<void> {
  const { interview } = wordsOf(world);
  const style = await styleOf(world, world.stderr);
  const width = Math.min(100, columnsOf(world));
  const texts = [interview.evidenceWarning, ...(caution === undefined ? [] : [caution])];
  err(
    world,
    texts
      .flatMap((text) => linesOf(text, width))
      .map(style.warning)
      .join('\n'),
  );
}

/** As many characters as a submission takes of a name. */
const MOST_TEXT = 200;

function pieceIn({ file, kind, date, title, system, owner }: Added): Evidence {
  const known = evidenceKinds.find((each) => each === kind);
  if (known === undefined) {
    const meant = suggest(kind, evidenceKinds);
    return refuse([{ code: 'value-not-listed', found: kind, allowed: evidenceKinds, meant }]);
  }
  for (const text of [title, system, owner]) {
    const length = lengthOf(text ?? '');
    if (length > MOST_TEXT) refuse([{ code: 'text-length', length, least: 0, most: MOST_TEXT }]);
  }
  return {
    title: (title ?? titleFrom(file, MOST_TEXT)).normalize('NFC').trim(),
    kind: known,
    date,
    ...(system !== undefined && { system }),
    ...(owner !== undefined && { owner }),
  };
}

/** A piece that was only named before gets its copy, instead of standing there twice. */
function eventsFor(
  { id: item }: Item,
  piece: Evidence,
  known: readonly Evidence[],
): readonly Event[] {
  const { file: _, ...named } = piece;
  const before = known.find((each) => isSameEvidence(each, named));
  return [
    ...(before === undefined ? [] : [{ event: 'evidence', item, remove: before } as const]),
    { event: 'evidence', item, add: piece },
  ];
}

function saySaved(
  world: World,
  writer: AssessmentWriter,
  { item, piece, time }: { readonly item: Item; readonly piece: Evidence; readonly time: string },
): void {
  const phrases = wordsOf(world);
  const { evidence: words } = phrases;
  const assessment = writer.assessment();
  const context = { guideline: writer.guideline, assessment, phrases };
  const width = Math.min(100, columnsOf(world));
  const saved = words.saved(time, item.id, evidenceWithWorth(piece, context));
  out(world, hanging('', saved, width).join('\n'));
  const score = scoreItem(item, assessment, writer.guideline.scoring);
  if (score.kind !== 'rated') return out(world, words.notLevelled(item.id));
  const { claimed, effective } = score;
  out(
    world,
    effective === claimed
      ? words.counts(item.id, effective)
      : words.countsBelow(item.id, effective, claimed),
  );
}

/** Shows what is named as evidence, item by item. */
export async function listEvidence(world: World, folder: string | undefined): Promise<ExitCode> {
  const { guideline, assessment } = await openForReading(world, folder);
  const style = await styleOf(world, world.stdout);
  const width = Math.min(100, columnsOf(world));
  out(
    world,
    renderEvidence(assessment, { guideline, assessment, phrases: wordsOf(world), style, width }),
  );
  return exitCodes.fine;
}

/** Takes a piece back. No file of anybody's is deleted. */
export async function removeEvidence(
  world: World,
  given: {
    readonly item: string;
    readonly number: string;
    readonly folder: string | undefined;
    readonly as: string | undefined;
  },
): Promise<ExitCode> {
  const writer = await openForWriting(world, given.folder, { as: given.as });
  try {
    const { id } = take(checkItem(writer.guideline, writer.assessment().segments, given.item));
    const { evidence } = itemAnswersOf(writer.assessment(), id);
    const piece = /^\d+$/.test(given.number) ? evidence[Number(given.number) - 1] : undefined;
    if (piece === undefined) {
      const found = makeLineVisible(given.number);
      return refuse([{ code: 'evidence-number', id, found, pieces: evidence.length }]);
    }
    const time = writer.record([{ event: 'evidence', item: id, remove: piece }]);
    const phrases = wordsOf(world);
    const described = makeLineVisible(describeEvidence(piece, phrases));
    out(world, phrases.evidence.removed(time, id, described));
    if (piece.file !== undefined) sayWhereCopyStays(world, writer, piece.file);
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}

function sayWhereCopyStays(world: World, writer: AssessmentWriter, file: EvidenceFile): void {
  if (copiesOf(writer.assessment().items).has(copyNameOf(file))) return;
  out(world, wordsOf(world).evidence.copyStays(shownFrom(world, copyIn(writer.folder, file))));
}
