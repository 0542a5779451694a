import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inThreads } from '../../src/cli/threads.ts';

const ending = (count: number) => ({
  program: join(process.cwd(), 'test/support/thread-that-ends.mjs'),
  given: undefined,
  count,
  patience: 10_000,
  brokenOff: (task: string, reason: string) => `${task} broke off: ${reason}`,
});

const outcomesOf = async (tasks: readonly string[], how: ReturnType<typeof ending>) => {
  const outcomes: string[] = [];
  for await (const outcome of inThreads(tasks, how)) outcomes.push(outcome);
  return outcomes;
};

it.each([1, 2])('outcomes come in the order of the tasks with %i threads', async (count) => {
  const tasks = Array.from({ length: 200 }, (_, n) => `${n}`);
  expect(await outcomesOf(tasks, ending(count))).toEqual(tasks.map((task) => `did ${task}`));
});

it('a task that is the end of its thread takes no other with it', async () => {
  expect(await outcomesOf(['a', 'end', 'b', 'throw', 'c', 'fill', 'd'], ending(2))).toEqual([
    'did a',
    'end broke off: bug',
    'did b',
    'throw broke off: bug',
    'did c',
    'fill broke off: memory',
    'did d',
  ]);
}, 60_000);

it('a task that comes to no end is given up', async () => {
  expect(await outcomesOf(['wait', 'a'], { ...ending(1), patience: 1500 })).toEqual([
    'wait broke off: time',
    'did a',
  ]);
});

it('does no more than a few tasks ahead of what is taken', async () => {
  let asked = 0;
  const tasks = new Proxy(
    Array.from({ length: 1000 }, (_, n) => `${n}`),
    {
      get: (list, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) asked += 1;
        return Reflect.get(list, key) as unknown;
      },
    },
  );
  for await (const outcome of inThreads(tasks, ending(2))) {
    expect(outcome).toBe('did 0');
    break;
  }
  expect(asked).toBeLessThan(50);
});

it('a thread that cannot begin is a bug, not a finding about every file', async () => {
  const missing = { ...ending(1), program: join(process.cwd(), 'test/support/no-such-thread.mjs') };
  await expect(outcomesOf(['a'], missing)).rejects.toThrow('no-such-thread');
});
