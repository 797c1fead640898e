/**
 * Where the published market data lies. It belongs to nobody here, so no commit holds it: checks that need it look for the
 * folder, and where it is missing they say so in one line and are skipped, never passed.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The folder of shared inputs: `--shared`, else the environment, else beside the checkout. */
export function sharedFolder(given?: string): string {
  if (given !== undefined) return resolve(given);
  // Relative to the checkout and not to where somebody stands, so that `npm run` and `jest` mean the same folder.
  return resolve(checkoutRoot(), process.env['PLIMSOLL_SHARED'] ?? '../shared');
}

/** Found from the source of this file and from its build alike. */
export function checkoutRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'turbo.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

export interface SharedData {
  /** The folder that holds `klines`, `accounts` and `margin-params`. */
  readonly dataDir: string;
}

/** The parts of it that the checks read. */
export const NEEDED = ['klines', 'accounts', 'margin-params'] as const;

/** Undefined where the folder, or a part of it, is missing. */
export function findSharedData(folder: string): SharedData | undefined {
  const dataDir = join(folder, 'data');
  return NEEDED.every((part) => existsSync(join(dataDir, part))) ? { dataDir } : undefined;
}

/** The one line that a skipped suite prints. */
export function describeMissing(folder: string): string {
  return `SKIPPED: no published market data at ${join(folder, 'data')} (${NEEDED.join(', ')}); name the folder with PLIMSOLL_SHARED`;
}
