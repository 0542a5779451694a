import { recordedIn, sortedByTime } from './course.ts';
import type { Journal } from './journal.ts';
import { revisionsIn } from './revisions.ts';

/** What a reviewer asks about the last revision, and what was said to it so far. */
export type AskedBack = {
  readonly revision: number;
  /** SHA-256 of the return file that was loaded last. */
  readonly return: string;
  /** ISO date by which the next revision is expected. */
  readonly due?: string;
  /** By item, in the order in which they were asked. */
  readonly questions: ReadonlyMap<string, string>;
  readonly replies: ReadonlyMap<string, string>;
};

/**
 * The questions that are in force: those on the last revision. Events name the `submission.json` they belong to, so
 * that two clocks that differ cannot bring back a question of an earlier revision.
 */
export function askedBack(journals: readonly Journal[]): AskedBack | undefined {
  const last = revisionsIn(journals).at(-1);
  if (last === undefined) return undefined;
  const about = sortedByTime(recordedIn(journals)).map(({ event }) => event);
  const loaded = about.flatMap((event) =>
    event.event === 'respond' && event.submission === last.submission ? [event] : [],
  );
  const replies = about.flatMap((event) =>
    event.event === 'reply' && event.submission === last.submission ? [event] : [],
  );
  const latest = loaded.at(-1);
  return (
    latest && {
      revision: last.revision,
      return: latest.return,
      ...(latest.due !== undefined && { due: latest.due }),
      questions: new Map(
        loaded.flatMap(({ questions }) => questions.map(({ item, question }) => [item, question])),
      ),
      replies: new Map(replies.map(({ item, reply }) => [item, reply])),
    }
  );
}

/** The items whose question nobody has replied to. */
export const unreplied = ({ questions, replies }: AskedBack): readonly string[] =>
  [...questions.keys()].filter((item) => !replies.has(item));
