import { styleFor } from '../terminal/style.ts';
import type { TerminalIo } from '../terminal/io.ts';
import { columnsOf, isPlain, usesColour } from './world.ts';
import type { World } from './world.ts';

/** The terminal of this world, as the interview uses it. */
export const terminalIo = (world: World, plain: boolean): TerminalIo => ({
  input: world.stdin,
  output: world.stdout,
  columns: () => columnsOf(world),
  style: styleFor(usesColour(world, world.stdout) && !plain),
  plain: plain || isPlain(world),
});
