import { styleFor } from '../terminal/style.ts';
import type { TerminalIo } from '../terminal/io.ts';
import { columnsOf, isPlain, usesColour } from './world.ts';
import type { World } from './world.ts';

/** The terminal of this world, as the interview uses it. */
export function terminalIo(world: World, plainFlag: boolean): TerminalIo {
  const plain = plainFlag || isPlain(world);
  const { rows } = world.stdout;
  return {
    input: world.stdin,
    output: world.stdout,
    columns: () => columnsOf(world),
    ...(rows > 0 && { rows: () => world.stdout.rows }),
    style: styleFor(usesColour(world, world.stdout) && !plain),
    plain,
    // The prompts of the screen see Ctrl-C as a key; plain lines are read by the terminal itself.
    ...(plain && { interrupt: world.interrupt() }),
  };
}
