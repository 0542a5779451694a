/** What a command says to the shell. */
export const exitCodes = {
  fine: 0,
  /** The thing that was checked falls short: problems found, a threshold missed. */
  fallsShort: 1,
  /** The command could not run: bad arguments, no such file, no terminal, a full disk. */
  couldNotRun: 2,
  /** Our bug. */
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
