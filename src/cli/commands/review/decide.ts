import { checkAnswer, checkItem, checkText } from '../../../assessment/check-answer.ts';
import type { Answer } from '../../../assessment/answer.ts';
import { handleOf } from '../../../review/desk.ts';
import type { Case } from '../../../review/desk.ts';
import { scoreOfItem } from '../../../review/findings.ts';
import type { CaseFile } from '../../../review/findings.ts';
import { answerText } from '../../../terminal/desk/answers.ts';
import { lengthOf } from '../../../text/length.ts';
import type { Item } from '../../../guideline/guideline.ts';
import { exitCodes } from '../../exit-codes.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { ownCopies } from '../../own-guideline.ts';
import { caseMeant, openCase } from '../../open-case.ts';
import { openDeskForWriting } from '../../open-desk.ts';
import type { DeskWriter } from '../../open-desk.ts';
import { refuse, take } from '../../report-problems.ts';
import { wordsOf } from '../../voice.ts';
import { out } from '../../world.ts';
import type { World } from '../../world.ts';
import type { CaseFlags } from './show.ts';

export type DecideFlags = CaseFlags & {
  readonly level?: string;
  readonly reason?: string;
  readonly confirm?: boolean;
  readonly as?: string;
};

/** Fewer characters say nothing that a colleague could check. */
const LEAST_REASON = 10;

/** Notes what the reviewer found an item to be at. The company's own answer stays beside it. */
export async function decide(world: World, named: string, flags: DecideFlags): Promise<ExitCode> {
  const writer = await openDeskForWriting(world, flags.desk, flags.as);
  try {
    const { file } = await openOpenCase(world, writer, flags);
    const item = itemAsked(file, named);
    const { answer, reason } = decisionOf(world, flags, { file, item });
    const { digest: submission } = file;
    const { at } = writer.record({ event: 'decide', submission, item: item.id, answer, reason });
    const { phrases } = { phrases: wordsOf(world) };
    const text = answerText(answer, file, phrases);
    out(world, phrases.desk.decided(at.slice(11, 19), item.id, text));
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}

/** Fewer characters ask nothing. */
const LEAST_QUESTION = 10;

export type AskFlags = CaseFlags & { readonly withdraw?: boolean; readonly as?: string };

/** Notes a question to the company about an item, or takes one back. */
export async function ask(
  world: World,
  { item: named, question }: { readonly item: string; readonly question: string | undefined },
  flags: AskFlags,
): Promise<ExitCode> {
  const writer = await openDeskForWriting(world, flags.desk, flags.as);
  try {
    const { file } = await openOpenCase(world, writer, flags);
    const { id } = itemAsked(file, named);
    const { desk } = wordsOf(world);
    const event = { event: 'ask', submission: file.digest, item: id } as const;
    if (flags.withdraw === true) {
      const { at } = writer.record(event);
      out(world, desk.withdrawn(at.slice(11, 19), id));
      return exitCodes.fine;
    }
    const asked = question?.normalize('NFC').trim() ?? '';
    const length = lengthOf(asked);
    if (length < LEAST_QUESTION)
      refuse([{ code: 'question-short', length, least: LEAST_QUESTION }]);
    const { at } = writer.record({ ...event, question: asked });
    out(world, desk.asked(at.slice(11, 19), id));
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}

/** The case that is meant, if it may still be reviewed. */
export async function openOpenCase(
  world: World,
  writer: DeskWriter,
  { of, guidelines }: CaseFlags,
): ReturnType<typeof openCase> {
  const meant = caseMeant(writer.desk, of);
  refuseEnded(meant, writer);
  return openCase(world, writer, { meant, ownCopy: ownCopies(world, guidelines) });
}

function refuseEnded(meant: Case, { desk }: DeskWriter): void {
  const after = desk.cases.find(({ intake }) => intake.submission === meant.after);
  if (after !== undefined) refuse([{ code: 'case-superseded', handle: handleOf(after) }]);
  if (meant.closed !== undefined)
    refuse([{ code: 'case-closed', handle: handleOf(meant), by: meant.closed.by }]);
}

/** The item of that id, which the company was asked. */
function itemAsked(file: CaseFile, named: string): Item {
  const item = take(checkItem(file.guideline, file.submission.segments, named));
  return scoreOfItem(file, item.id)?.kind === 'out-of-scope'
    ? refuse([{ code: 'item-not-asked', id: item.id }])
    : item;
}

function decisionOf(
  world: World,
  { level, reason, confirm = false }: DecideFlags,
  { file, item }: { readonly file: CaseFile; readonly item: Item },
): { readonly answer: Answer; readonly reason: string } {
  const { guideline } = file;
  const given = reason?.trim() ?? '';
  if (confirm && level === undefined) {
    const said = given === '' ? wordsOf(world).desk.confirmed : given;
    return { answer: presentAnswer(file, item.id), reason: said };
  }
  if (level === undefined || given === '') return refuse([{ code: 'decision-incomplete' }]);
  const length = lengthOf(given);
  if (length < LEAST_REASON)
    return refuse([{ code: 'decision-reason', length, least: LEAST_REASON }]);
  const text = take(checkText(given, item, guideline));
  const answer = take(
    checkAnswer({ item, guideline }, { value: level, ...reasonFor(level, text) }),
  );
  return { answer, reason: text };
}

/** A level takes no reason of its own. */
const reasonFor = (level: string, reason: string): { readonly reason?: string } =>
  /^\d+$/.test(level.trim()) ? {} : { reason };

/** The answer as it counts: the level that evidence supports, or that the item does not apply. */
function presentAnswer(file: CaseFile, id: string): Answer {
  const score = scoreOfItem(file, id);
  if (score?.kind === 'not-applicable') return { kind: 'not-applicable', reason: score.reason };
  return { kind: 'level', level: score?.kind === 'rated' ? score.effective : 0 };
}
