import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { BreakOff } from '../problems/facts.ts';

/** How tasks are done beside each other. */
export type Threads<Task, Outcome> = {
  /** The built file that a thread runs; it calls `answerTasks`. */
  readonly program: string;
  /** What every thread is given once: plain data. */
  readonly given: unknown;
  readonly count: number;
  /** After how many milliseconds a task is given up. */
  readonly patience: number;
  /** How much memory a thread may take, where it needs less than most. */
  readonly megabytes?: number;
  /** What comes of a task that its thread did not survive. */
  readonly brokenOff: (task: Task, reason: BreakOff) => Outcome;
};

/** So many tasks a thread may be ahead of the first outcome that nobody has taken yet. */
const AHEAD = 16;

/** More than any submission takes, and little enough for four threads on a small computer. */
const MOST_MEGABYTES = 512;

/**
 * Does tasks in threads and yields their outcomes in the order of the tasks. Only a few are ahead of what was
 * taken, so memory does not grow with their number. A task that is the end of its thread is one broken off; the
 * others go on in a new one.
 */
export async function* inThreads<Task, Outcome>(
  tasks: readonly Task[],
  how: Threads<Task, Outcome>,
): AsyncGenerator<Outcome> {
  const crew = gatherCrew(how);
  const outcomes: Promise<Outcome>[] = [];
  try {
    for (const task of tasks) {
      const outcome = crew.do(task);
      // Whoever takes it hears of a rejection; until then it is no uncaught one.
      outcome.catch(() => undefined);
      outcomes.push(outcome);
      const first = outcomes.length < how.count * AHEAD ? undefined : outcomes.shift();
      if (first !== undefined) yield await first;
    }
    for (const outcome of outcomes) yield await outcome;
  } finally {
    await crew.dismiss();
  }
}

type Crew<Task, Outcome> = {
  readonly do: (task: Task) => Promise<Outcome>;
  readonly dismiss: () => Promise<void>;
};

/** Threads that are begun when they are needed, and whoever waits for one. */
function gatherCrew<Task, Outcome>(how: Threads<Task, Outcome>): Crew<Task, Outcome> {
  const alive = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;

  const place = async (): Promise<void> => {
    if (busy === how.count) return new Promise((resolve) => waiting.push(resolve));
    busy += 1;
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) busy -= 1;
    else next();
  };
  const begin = async (): Promise<Worker> => {
    const thread = new Worker(how.program, {
      workerData: how.given,
      resourceLimits: { maxOldGenerationSizeMb: how.megabytes ?? MOST_MEGABYTES },
    });
    alive.add(thread);
    thread.on('exit', () => alive.delete(thread));
    // One that cannot even begin is our bug, whatever the task.
    await new Promise((resolve, reject) => thread.once('message', resolve).once('error', reject));
    // Without anybody who hears of it, the end of a thread would be the end of the program.
    thread.on('error', () => undefined);
    return thread;
  };
  return {
    do: async (task) => {
      await place();
      try {
        const rested = idle.pop();
        const thread = rested !== undefined && alive.has(rested) ? rested : await begin();
        const asked = await ask<Outcome>(thread, task, how.patience);
        if (!asked.ok) return how.brokenOff(task, asked.reason);
        idle.push(thread);
        return asked.value;
      } finally {
        leave();
      }
    },
    dismiss: async () => {
      await Promise.all([...alive].map((thread) => thread.terminate()));
    },
  };
}

type Asked<Outcome> =
  | { readonly ok: true; readonly value: Outcome }
  | { readonly ok: false; readonly reason: BreakOff };

/** Gives a thread a task, and ends it when nothing comes back. */
async function ask<Outcome>(
  thread: Worker,
  task: unknown,
  patience: number,
): Promise<Asked<Outcome>> {
  const listening = new AbortController();
  const { signal } = listening;
  const asked = await new Promise<Asked<Outcome>>((resolve) => {
    const breakOff = (reason: BreakOff): void => resolve({ ok: false, reason });
    const timer = setTimeout(() => breakOff('time'), patience);
    const answered = (value: Outcome): void => resolve({ ok: true, value });
    const failed = (error: unknown): void => breakOff(isOutOfMemory(error) ? 'memory' : 'bug');
    const ended = (): void => breakOff('bug');
    thread.once('message', answered).once('error', failed).once('exit', ended);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      thread.off('message', answered).off('error', failed).off('exit', ended);
    });
    // A thread of our own has no origin, as a window of the web has.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    thread.postMessage(task);
  });
  listening.abort();
  if (!asked.ok) await thread.terminate();
  return asked;
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** In a thread: answers each task with an outcome. `begin` is called once with what every thread is given. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what its other side sends
export function answerTasks<Given, Task, Outcome>(
  begin: (given: Given) => (task: Task) => Promise<Outcome>,
): void {
  const port = parentPort;
  if (port === null) throw new Error('this file runs in a thread');
  // Our own other side wrote it, in the same process.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const answer = begin(workerData as Given);
  port.on('message', (task: Task) => {
    // What is thrown in spite of everything ends this thread, and the task is broken off.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    void answer(task).then((outcome) => port.postMessage(outcome));
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  port.postMessage('ready');
}
