/** Published data beside the project: tests that need it say so in one line when it is not there. */
import { existsSync } from 'node:fs';
import path from 'node:path';

const PROJECT_ROOT = path.resolve(__dirname, '../../../..');

/** The folder that holds `klines`, `margin-params` and `accounts`. */
export const sharedDataDir = path.join(path.resolve(PROJECT_ROOT, process.env['PLIMSOLL_SHARED'] ?? '../shared'), 'data');

/** Runs the suite where the files are, and otherwise shows one skipped test that names what is missing. */
export function describeWithShared(name: string, files: readonly string[], suite: () => void): void {
  const missing = files.map((file) => path.join(sharedDataDir, file)).find((file) => !existsSync(file));
  if (missing === undefined) return describe(name, suite);
  const why = `${name}: skipped, because there is no ${missing}; PLIMSOLL_SHARED names another folder`;
  // Skipped tests are only counted by the runner, and nobody would know what is missing.
  process.stderr.write(`${why}\n`);
  test.skip(why, () => undefined);
}
