import type { Assessment, Particulars } from '../../assessment/assessment.ts';
import { checkPeriod, checkScope, checkSegments } from '../../assessment/check-answer.ts';
import type { Event } from '../../assessment/event.ts';
import { scopeQuestionsOf } from '../../guideline/applicable.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import { suggest } from '../../problems/suggest.ts';
import { wrap } from '../../text/wrap.ts';
import type { ScopeFlags } from '../declare-answering.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openForReading, openForWriting } from '../open-assessment.ts';
import { refuse, take } from '../report-problems.ts';
import { saySaved } from '../say-saved.ts';
import { wordsOf } from '../voice.ts';
import { columnsOf, out } from '../world.ts';
import type { World } from '../world.ts';

type Given = ScopeFlags & {
  readonly id: string | undefined;
  readonly answer: string | undefined;
  readonly folder: string | undefined;
};

/** Shows the scope questions and their answers, or changes an answer, the segments or the particulars. */
export async function scope(world: World, given: Given): Promise<ExitCode> {
  // `copcheck scope acme`: a single word is the folder.
  const folder = given.answer === undefined ? given.id : given.folder;
  const changes = [given.answer, given.segment, given.organisation, given.period, given.round];
  if (changes.every((change) => change === undefined)) return showScope(world, folder);

  const writer = await openForWriting(world, folder, { as: given.as });
  try {
    const time = writer.record(eventsOf(given, writer.guideline, writer.assessment()));
    saySaved(world, writer, { time, item: '' });
    return exitCodes.fine;
  } finally {
    writer.close();
  }
}

async function showScope(world: World, folder: string | undefined): Promise<ExitCode> {
  const { guideline, assessment } = await openForReading(world, folder);
  const { program, general } = wordsOf(world);
  const width = Math.min(100, columnsOf(world)) - 2;
  const lines = scopeQuestionsOf(guideline, assessment.segments).flatMap((question) => {
    const is = assessment.scope.get(question.id);
    const answer = is === undefined ? program.scopeUnanswered : general[is];
    return [
      program.scopeLine(question.id, answer),
      ...[question.question, program.honestNo(question.honestNo)]
        .flatMap((text) => wrap(text, width - 2))
        .map((line) => `  ${line}`),
      '',
    ];
  });
  out(world, [program.scopeHeading, '', ...lines].join('\n').trimEnd());
  return exitCodes.fine;
}

function eventsOf(given: Given, guideline: Guideline, assessment: Assessment): readonly Event[] {
  const segments =
    given.segment === undefined
      ? assessment.segments
      : take(checkSegments(guideline, given.segment));
  return [
    ...(given.segment === undefined ? [] : [{ event: 'segments', segments } as const]),
    ...scopeEvents(given, guideline, segments),
    ...particularsEvents(given, assessment.particulars),
  ];
}

function scopeEvents(
  { id, answer }: Given,
  guideline: Guideline,
  segments: readonly string[],
): readonly Event[] {
  if (id === undefined || answer === undefined) return [];
  const question = take(checkScope(guideline, segments, id));
  const is = answer.toLowerCase();
  if (is === 'yes' || is === 'no') return [{ event: 'scope', scope: question, is }];
  const allowed = ['yes', 'no'];
  return refuse([
    { code: 'value-not-listed', found: answer, allowed, meant: suggest(is, allowed) },
  ]);
}

function particularsEvents(
  { organisation, period, round }: Given,
  now: Particulars,
): readonly Event[] {
  if ([organisation, period, round].every((change) => change === undefined)) return [];
  const particulars: Particulars = {
    ...now,
    ...(organisation !== undefined && { organisation }),
    ...(period !== undefined && { period: take(checkPeriod(period)) }),
    ...(round !== undefined && { round }),
  };
  return [{ event: 'particulars', particulars }];
}
