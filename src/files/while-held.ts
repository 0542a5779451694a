import type { Disk } from './disk.ts';
import { systemCodeOf } from './disk-failure.ts';

/** Three seconds in all. */
const PAUSES = [20, 40, 80, 160, 300, 400, 500, 500, 500, 500] as const;

/** What Windows says while an antivirus, an indexer or a viewer has a file open. */
export const HELD = ['EPERM', 'EACCES', 'EBUSY'] as const;

/** Does something again, for up to three seconds, as long as another program holds the file. */
export function whileHeld<Value>(
  disk: Disk,
  act: () => Value,
  codes: readonly string[] = HELD,
): Value {
  for (const pause of PAUSES) {
    try {
      return act();
    } catch (error) {
      if (!codes.includes(systemCodeOf(error) ?? '')) throw error;
      disk.pause(pause);
    }
  }
  return act();
}
