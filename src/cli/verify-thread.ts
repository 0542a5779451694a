import { answerTasks } from './threads.ts';
import { realWorld } from './real-world.ts';
import { verifyOne } from './verify-many.ts';
import type { Given } from './verify-many.ts';

/** The program of a thread that checks what was handed in. */
answerTasks(({ world, brought }: Given) =>
  verifyOne({ ...realWorld(import.meta.dirname), ...world }, brought),
);
