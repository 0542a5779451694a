import type { Answer } from '../../assessment/answer.ts';
import { itemAnswersOf } from '../../assessment/assessment.ts';
import type { Claim } from '../../assessment/assessment.ts';
import { checkAnswer, checkItem } from '../../assessment/check-answer.ts';
import { resolutionOf } from '../../assessment/disputes.ts';
import { isAssessment } from '../../files/read-assessment-folder.ts';
import type { Guideline, Item } from '../../guideline/guideline.ts';
import { suggest } from '../../problems/suggest.ts';
import { fileNameFrom } from '../../text/file-name.ts';
import type { ResolveFlags } from '../declare-sharing.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openForWriting } from '../open-assessment.ts';
import { pathIn } from '../read-source.ts';
import { refuse, take } from '../report-problems.ts';
import { saySaved } from '../say-saved.ts';
import { settleConflicts } from '../settle-conflicts.ts';
import type { World } from '../world.ts';

type Named = {
  readonly item?: string;
  readonly value?: string;
  readonly folder?: string;
};

/** Settles what contributors answered differently; all of their answers stay in the journals. */
export async function resolve(
  world: World,
  words: readonly string[],
  flags: ResolveFlags,
): Promise<ExitCode> {
  const named = namedIn(world, words);
  const { item, value } = named;
  if (value === undefined && flags.keep === undefined) {
    return settleConflicts(world, { ...named, ...flags });
  }
  if (value !== undefined && flags.keep !== undefined) refuse([{ code: 'keep-or-answer' }]);
  if (item === undefined) return refuse([{ code: 'item-not-named' }]);
  return settleOne(world, { ...named, ...flags, item });
}

/** `resolve acme` names the folder, `resolve CSAM-02 acme` the item too, `resolve CSAM-02 2 acme` also an answer. */
function namedIn(world: World, words: readonly string[]): Named {
  const [first, second, third] = words;
  if (first === undefined) return {};
  const isFolder = second === undefined && isAssessment(pathIn(world, first));
  if (isFolder || !ITEM.test(first)) return { folder: first };
  if (second === undefined) return { item: first };
  if (third === undefined && !ANSWER.test(second)) return { item: first, folder: second };
  return { item: first, value: second, ...(third !== undefined && { folder: third }) };
}

const ITEM = /^[a-z]+(?:-[a-z]+)*-\d+$/i;

const ANSWER = /^(?:-?\d+|na|n\/a|not-applicable)$/i;

async function settleOne(
  world: World,
  given: Named & ResolveFlags & { readonly item: string },
): Promise<ExitCode> {
  const writer = await openForWriting(world, given.folder, { as: given.as });
  try {
    const { guideline } = writer;
    const item = take(checkItem(guideline, writer.assessment().segments, given.item));
    const { conflict } = itemAnswersOf(writer.assessment(), item.id);
    if (conflict.length === 0) return refuse([{ code: 'nothing-in-conflict', id: item.id }]);
    const answer =
      given.keep === undefined
        ? take(checkAnswer({ item, guideline }, givenAnswer(given)))
        : keptAnswer(given, { item, guideline, conflict });
    const time = writer.record([resolutionOf(item.id, conflict, answer)]);
    saySaved(world, writer, { time, item: item.id });
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}

const givenAnswer = ({ value = '', reason }: Named & ResolveFlags) => ({
  value,
  ...(reason !== undefined && { reason }),
});

/** The answer of the one who was named, which must still be allowed. */
function keptAnswer(
  { keep = '', reason }: ResolveFlags,
  {
    item,
    guideline,
    conflict,
  }: {
    readonly item: Item;
    readonly guideline: Guideline;
    readonly conflict: readonly Claim[];
  },
): Answer {
  if (reason !== undefined) refuse([{ code: 'reason-unasked' }]);
  const name = fileNameFrom(keep) ?? keep;
  const claim = conflict.find(({ by }) => by === name);
  if (claim === undefined) {
    const known = conflict.map(({ by }) => by);
    return refuse([
      { code: 'nobody-of-the-two', id: item.id, name: keep, known, meant: suggest(name, known) },
    ]);
  }
  const { answer } = claim;
  return take(
    checkAnswer(
      { item, guideline },
      answer.kind === 'level'
        ? { value: `${answer.level}` }
        : { value: 'na', reason: answer.reason },
    ),
  );
}
