/** `npm run build`: builds every workspace whose sources changed since turbo last saw them. */
import { ensureBuilt, ensureInstalled, fail } from './prepare.mjs';

try {
  await ensureInstalled();
  await ensureBuilt({ isForced: true });
} catch (error) {
  fail(error);
}
