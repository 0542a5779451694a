import { refuse } from './report-problems.ts';

/** What belongs to one file, and cannot be said of many. */
export function refuseForMany(
  files: number,
  flags: {
    readonly seal?: string | undefined;
    readonly signature?: string | undefined;
    readonly redraw?: string | undefined;
  },
): void {
  const flag = (['seal', 'signature', 'redraw'] as const).find((each) => flags[each] !== undefined);
  if (flag !== undefined && files > 1)
    refuse([{ code: 'one-file-only', flag: `--${flag}`, files }]);
}
