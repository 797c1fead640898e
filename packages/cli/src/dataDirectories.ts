/** Where demonstrations put their data when nobody says where. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Ignored by version control; relative to where the command was started. */
const HOME = '.plimsoll';

/** `.plimsoll/demo-<n>`, with the next number after the highest that is there. */
export function nextDemoDirectory(home: string = HOME): string {
  const taken = existsSync(home) ? readdirSync(home).map((name) => Number(/^demo-(\d+)$/.exec(name)?.[1] ?? 0)) : [];
  return join(home, `demo-${Math.max(0, ...taken) + 1}`);
}
