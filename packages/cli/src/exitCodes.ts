/** How a command ends. Documented in docs/cli; scripts rely on it. */
export const EXIT = {
  /** Done, and what was asked is so. */
  passed: 0,
  /** Done, and something is wrong; or it could not be done. */
  failed: 1,
  /** The command line or the configuration was wrong: nothing was done. */
  usage: 2,
} as const;

/** What a shell reports of a program that a signal ended. */
export const exitCodeOfSignal = (signal: NodeJS.Signals): number => 128 + ({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as Record<string, number>)[signal]!;
