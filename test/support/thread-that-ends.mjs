import { answerTasks } from '../../dist/src/cli/threads.js';

/** A thread that does what its task is called: ends, throws, fills its memory, or never comes back. */
answerTasks(() => async (task) => {
  if (task === 'end') process.exit(3);
  if (task === 'throw') throw new Error('in spite of everything');
  if (task === 'fill')
    for (const kept = []; ;) kept.push(Array.from({ length: 10_000 }, Math.random));
  if (task === 'wait') for (;;);
  return `did ${task}`;
});
