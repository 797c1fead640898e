/** `npm start`: from a bare clone to the running demonstration in one command. */
import { ensureBuilt, ensureInstalled, fail, runEntry, say } from './prepare.mjs';

say('getting ready');
try {
  await ensureInstalled();
  await ensureBuilt();
  runEntry('packages/cli/dist/main.js', ['demo', ...process.argv.slice(2)]);
} catch (error) {
  fail(error);
}
