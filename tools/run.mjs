/** `node tools/run.mjs <built entry> [args]`: makes the checkout ready, then runs one entry of it. */
import { ensureBuilt, ensureInstalled, fail, runEntry } from './prepare.mjs';

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  fail('say which built entry to run, such as test/bench/dist/main.js');
} else {
  try {
    await ensureInstalled();
    await ensureBuilt();
    runEntry(entry, args);
  } catch (error) {
    fail(error);
  }
}
