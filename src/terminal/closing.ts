import { applicability, progressOf } from '../assessment/applicable.ts';
import { itemAnswersOf } from '../assessment/assessment.ts';
import type { Item } from '../guideline/guideline.ts';
import { heldBack } from './held-back.ts';
import { hanging, linesOf, padEnd } from './lines.ts';
import { noticeBlocks, writingOf } from './talk.ts';
import type { Notice, Talk } from './talk.ts';

/** The last screen: how far everything is, what needs mending, and what can be done next. */
export function showEnd(
  talk: Talk,
  { items, notices, area }: {
    readonly items: readonly Item[];
    readonly notices: readonly Notice[];
    readonly area?: string;
  },
): void {
  const { session, asker, io } = talk;
  const { guideline, phrases } = session;
  const { interview } = phrases;
  const assessment = session.assessment();
  const writing = writingOf(phrases, io);
  const { answered, asked } = progressOf(applicability(guideline, assessment).asked, assessment);
  const conflicts = items.filter(({ id }) => itemAnswersOf(assessment, id).conflict.length > 0);
  const held = items.filter((item) => heldBack(item, assessment, guideline.scoring) !== undefined);
  const areaTitle = guideline.areas.find(({ id }) => id === area)?.title;
  const open: readonly Notice[] = [
    ...(conflicts.length === 0
      ? []
      : [{ tone: 'warning' as const, text: interview.finishedConflicts(conflicts.length) }]),
    ...(held.length === 0
      ? []
      : [{ tone: 'warning' as const, text: interview.finishedHeldBack(held.length) }]),
  ];
  const wide = Math.max(...interview.commands.map(([command = '']) => command.length)) + 2;
  asker.show([
    ...noticeBlocks(notices, writing),
    {
      keep: 'always',
      lines: [
        ...(areaTitle === undefined ? [] : linesOf(interview.areaFinished(areaTitle), writing.width)),
        ...linesOf(interview.finishedTitle(answered, asked), writing.width),
      ].map(io.style.bold),
    },
    ...noticeBlocks(open, writing),
    {
      keep: 'always',
      lines: [
        ...linesOf(interview.nextCommands, writing.width),
        ...interview.commands
          .filter((_, index) => index < 2 || answered < asked)
          .flatMap(([command = '', text = '']) =>
            hanging(`  ${padEnd(command, wide)}`, text, writing.width),
          ),
      ],
    },
  ]);
}

/** What is said when the officer stops before the end. */
export function showQuit({ session, io }: Talk, saved: boolean): void {
  const { interview } = session.phrases;
  const assessment = session.assessment();
  const { answered, asked } = progressOf(applicability(session.guideline, assessment).asked, assessment);
  const { width } = writingOf(session.phrases, io);
  const lines = [
    ...(saved ? [] : linesOf(interview.notSavedAtQuit, width).map(io.style.warning)),
    ...linesOf(interview.quit(answered, asked), width),
  ];
  io.output.write(`\n${lines.join('\n')}\n`);
}
