/** The process: streams, signals and the exit code. Everything else is in `program`, which a test can run as it is. */
import { listenToSignals } from './interruption';
import { runProgram } from './program';

/** A reader that has seen enough (`plimsoll tail … | head`) closes the pipe: that is its good right, and no failure. */
function endQuietlyWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

/** Everything is closed by now. Should some handle still be open, it must not keep the shell waiting. */
const LINGER_MILLIS = 2_000;

process.stdout.on('error', endQuietlyWhenNobodyReads);
process.stderr.on('error', endQuietlyWhenNobodyReads);

void runProgram(process.argv.slice(2), {
  streams: { stdout: process.stdout, stderr: process.stderr, environment: process.env },
  listen: listenToSignals,
}).then((code) => {
  process.exitCode = code;
  setTimeout(() => process.exit(code), LINGER_MILLIS).unref();
});
