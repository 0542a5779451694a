import { applicability, progressOf } from '../assessment/applicable.ts';
import type { Event } from '../assessment/event.ts';
import { say } from '../i18n/say.ts';
import { Failure } from '../problems/failure.ts';
import { noticeBlocks, writingOf } from './talk.ts';
import type { Notice, Talk } from './talk.ts';

/**
 * Records what was answered and says so once it is on the disk, never before. When the disk refuses, the answer
 * is kept and can be tried again; undefined when the officer gave it up.
 */
export async function save(talk: Talk, events: readonly Event[]): Promise<Notice | undefined> {
  const { session, asker, io } = talk;
  const { complaints, interview } = session.phrases;
  for (;;) {
    try {
      const time = session.record(events);
      const { asked } = applicability(session.guideline, session.assessment());
      const progress = progressOf(asked, session.assessment());
      return { tone: 'good', text: interview.saved(time, progress.answered, progress.asked) };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const { message, hint } = say(error.complaint, complaints);
      asker.show(
        noticeBlocks(
          [
            { tone: 'warning', text: message },
            { tone: 'plain', text: `${hint} ${interview.notSaved}` },
          ],
          writingOf(session.phrases, io),
        ),
      );
      if (!(await asker.goOn(interview.retry))) return undefined;
    }
  }
}
