import type { Style } from '../problems/format/text.ts';
import { usesColour } from './world.ts';
import type { World } from './world.ts';

export const plainStyle: Style = {
  error: String,
  warning: String,
  good: String,
  dim: String,
  bold: String,
};

/** How words stand out on a stream. The colours are loaded only when they are used. */
export async function styleOf(world: World, stream: NodeJS.WriteStream): Promise<Style> {
  if (!usesColour(world, stream)) return plainStyle;
  const { styleFor } = await import('../terminal/style.ts');
  return styleFor(true);
}
