import { say } from '../i18n/say.ts';
import type { Check } from '../review/check.ts';
import { hanging } from '../terminal/lines.ts';
import { styleOf } from './style.ts';
import { wordsOf } from './voice.ts';
import { columnsOf } from './world.ts';
import type { World } from './world.ts';

/** A line for each check, and what is wrong below it. */
export async function checkLines(world: World, checks: readonly Check[]): Promise<string> {
  const { submission: words, complaints } = wordsOf(world);
  const style = await styleOf(world, world.stdout);
  const width = Math.min(100, columnsOf(world));
  const tones = { pass: style.good, fail: style.error, 'not-compared': style.warning };
  const lines = checks.flatMap(({ name, outcome, complaints: found }) => [
    `${tones[outcome](words.outcome[outcome])}  ${words.check[name]}`,
    ...found.flatMap((complaint) => {
      const { message, hint } = say(complaint, complaints);
      return [
        ...hanging('      ', message, width),
        ...hanging('      ', hint, width).map(style.dim),
      ];
    }),
  ]);
  return lines.join('\n');
}
