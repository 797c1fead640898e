/**
 * Signals. The first one asks the command to end in good order, a second one ends it at once.
 *
 * Ctrl-C reaches a program started through npm several times: from the terminal, and from each parent that passes it on.
 * So what comes within a moment of the first one is the first one.
 */
import { exitCodeOfSignal } from './exitCodes';
import type { Interruption } from './host';
import type { Terminal } from './terminal';

const SAME_SIGNAL_MILLIS = 700;
const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

export function listenToSignals(terminal: Terminal): Interruption {
  const controller = new AbortController();
  let first: { readonly signal: NodeJS.Signals; readonly at: number } | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    const at = performance.now();
    if (first === undefined) {
      first = { signal, at };
      // A terminal echoes ^C where the cursor stands.
      if (terminal.streams.stderr.isTTY === true) terminal.streams.stderr.write('\r\u001b[K');
      terminal.say(`${wordFor(signal)}: stopping in good order (once more to stop at once)`);
      controller.abort(signal);
    } else if (at - first.at > SAME_SIGNAL_MILLIS) {
      showCursor(terminal);
      process.exit(exitCodeOfSignal(signal));
    }
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return { signal: controller.signal, received: () => first?.signal };
}

const wordFor = (signal: NodeJS.Signals): string => (signal === 'SIGINT' ? 'interrupted' : signal);

function showCursor({ streams }: Terminal): void {
  for (const out of [streams.stdout, streams.stderr]) if (out.isTTY === true) out.write('\u001b[?25h');
}
