import type { Writing } from '../terminal/talk.ts';
import { styleOf } from './style.ts';
import { wordsOf } from './voice.ts';
import { columnsOf } from './world.ts';
import type { World } from './world.ts';

/** How a screen is written on this terminal. */
export const writingFor = async (world: World): Promise<Writing> => ({
  phrases: wordsOf(world),
  style: await styleOf(world, world.stdout),
  width: Math.min(100, columnsOf(world)),
});
