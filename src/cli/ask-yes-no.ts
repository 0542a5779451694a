import { terminalIo } from './terminal-io.ts';
import { wordsOf } from './voice.ts';
import type { World } from './world.ts';

/** Puts one question to the person at the terminal. */
export async function askYesNo(world: World, question: string): Promise<boolean> {
  const { plainAsker } = await import('../terminal/plain-asker.ts');
  const asker = plainAsker(terminalIo(world, true), wordsOf(world));
  try {
    const lines = [question];
    return (await asker.yesNo({ blocks: [{ keep: 'always', lines }], also: [] })) === 'yes';
  } finally {
    asker.close();
  }
}
