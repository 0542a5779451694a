import { applicability, progressOf } from '../assessment/applicable.ts';
import { itemAnswersOf } from '../assessment/assessment.ts';
import type { Item } from '../guideline/guideline.ts';
import { heldBack } from './held-back.ts';
import { hanging, linesOf, padEnd } from './lines.ts';
import { noticeBlocks, writingOf } from './talk.ts';
import type { Notice, Talk, Writing } from './talk.ts';

/** The last screen: how far everything is, what needs mending, and what can be done next. */
export function showEnd(
  talk: Talk,
  {
    items,
    notices,
    area,
  }: {
    readonly items: readonly Item[];
    readonly notices: readonly Notice[];
    readonly area?: string;
  },
): void {
  const { guideline, phrases } = talk.session;
  const { interview } = phrases;
  const writing = writingOf(phrases, talk.io);
  const { style, width } = writing;
  const { answered, asked } = progress(talk);
  const areaTitle = guideline.areas.find(({ id }) => id === area)?.title;
  const title = [
    ...(areaTitle === undefined ? [] : linesOf(interview.areaFinished(areaTitle), width)),
    ...linesOf(interview.finishedTitle(answered, asked), width),
  ];
  talk.asker.show([
    ...noticeBlocks(notices, writing),
    { keep: 'always', lines: title.map(style.bold) },
    ...noticeBlocks(unsettled(talk, items), writing),
    { keep: 'always', lines: nextLines(answered < asked, writing) },
  ]);
}

const progress = ({ session }: Talk): ReturnType<typeof progressOf> => {
  const assessment = session.assessment();
  return progressOf(applicability(session.guideline, assessment).asked, assessment);
};

/** What is not done with an answer: questions without a reply, disagreements, and evidence that is missing. */
function unsettled({ session }: Talk, items: readonly Item[]): readonly Notice[] {
  const { guideline, phrases } = session;
  const assessment = session.assessment();
  const conflicts = items.filter(({ id }) => itemAnswersOf(assessment, id).conflict.length > 0);
  const held = items.filter((item) => heldBack(item, assessment, guideline.scoring) !== undefined);
  const silent = items.filter(
    ({ id }) => session.back?.questions.has(id) === true && !session.back.replies.has(id),
  );
  const texts = [
    ...(silent.length === 0
      ? []
      : [phrases.response.stillToReply(silent.map(({ id }) => id).join(', '))]),
    ...(conflicts.length === 0 ? [] : [phrases.interview.finishedConflicts(conflicts.length)]),
    ...(held.length === 0 ? [] : [phrases.interview.finishedHeldBack(held.length)]),
  ];
  return texts.map((text) => ({ tone: 'warning', text }));
}

/** The next commands; going on is one of them only while something is open. */
function nextLines(somethingOpen: boolean, { phrases, width }: Writing): readonly string[] {
  const { interview } = phrases;
  const commands = interview.commands.filter((_, index) => somethingOpen || index < 2);
  const wide = Math.max(...commands.map(([command = '']) => command.length)) + 2;
  return [
    ...linesOf(interview.nextCommands, width),
    ...commands.flatMap(([command = '', text = '']) =>
      hanging(`  ${padEnd(command, wide)}`, text, width),
    ),
  ];
}

/** What is said when the officer stops before the end. */
export function showQuit(talk: Talk, saved: boolean): void {
  const { io, session } = talk;
  const { interview } = session.phrases;
  const { answered, asked } = progress(talk);
  const { style, width } = writingOf(session.phrases, io);
  const lines = [
    ...(saved ? [] : linesOf(interview.notSavedAtQuit, width).map(style.warning)),
    ...linesOf(interview.quit(answered, asked), width),
  ];
  io.output.write(`\n${lines.join('\n')}\n`);
}
