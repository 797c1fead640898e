/** The process: streams, signals and the exit code. Everything else is in `program`, which a test can run as it is. */
import { listenToSignals } from './interruption';
import { runProgram } from './program';

/** A reader that has seen enough (`plimsoll tail … | head`) closes the pipe: that is its good right, and no failure. */
function endQuietlyWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

/** Whatever was said has left the process: pipes are written behind the program's back. */
function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}

process.stdout.on('error', endQuietlyWhenNobodyReads);
process.stderr.on('error', endQuietlyWhenNobodyReads);

void runProgram(process.argv.slice(2), {
  streams: { stdout: process.stdout, stderr: process.stderr, environment: process.env },
  listen: listenToSignals,
}).then(async (code) => {
  await Promise.all([flush(process.stdout), flush(process.stderr)]);
  // Everything is closed by now. A timer that somebody has left running must not keep the shell waiting.
  process.exit(code);
});
