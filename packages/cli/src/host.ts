/**
 * What surrounds a command: its terminal, the signal that ends it, and the rule by which whatever happens becomes an exit
 * code and one clear line. A command returns its code or throws; it never ends the process itself.
 */
import { InvariantViolation } from '@plimsoll/domain';
import { OperatingError } from '@plimsoll/runtime';
import { WireError } from '@plimsoll/wire';
import { EXIT, exitCodeOfSignal } from './exitCodes';
import { ServiceFailure } from './pipeline';
import { Terminal, type CommonOptions, type Streams } from './terminal';
import { LogDifference } from './verify';

/** Wrong usage that only the command itself can see, such as two options that exclude each other. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Ends the command in good order; `reason` is the NodeJS signal's name. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** The signal that came, if any. */
  readonly received: () => NodeJS.Signals | undefined;
}

export interface Host {
  readonly streams: Streams;
  /** Called once, when a command begins; a command that was never begun dies of a signal as any program does. */
  readonly listen: (terminal: Terminal) => Interruption;
}

export interface Invocation {
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

export interface CommandResult {
  /** What a signal means for the exit code: `good` when being stopped is how the command is meant to end. */
  readonly whenInterrupted?: 'good';
}

export type CommandBody = (invocation: Invocation) => Promise<number>;

/** Runs the body; answers the exit code. Never rejects. */
export async function runCommand(host: Host, options: CommonOptions, body: CommandBody, behaviour: CommandResult = {}): Promise<number> {
  const terminal = new Terminal(host.streams, options);
  const interruption = host.listen(terminal);
  try {
    const code = await body({ terminal, signal: interruption.signal });
    return interruption.received() === undefined || behaviour.whenInterrupted === 'good' ? code : interruptedCode(interruption);
  } catch (error) {
    if (interruption.signal.aborted && isAbort(error, interruption.signal)) return interruptedCode(interruption);
    return explainFailure(terminal, error);
  }
}

function interruptedCode(interruption: Interruption): number {
  return exitCodeOfSignal(interruption.received() ?? 'SIGINT');
}

/** What the signal made somebody throw: its own reason, or the error by which Node says the same. */
const isAbort = (error: unknown, signal: AbortSignal): boolean => error === signal.reason || (error instanceof Error && error.name === 'AbortError');

function explainFailure(terminal: Terminal, error: unknown): number {
  if (error instanceof UsageError) {
    terminal.complain(error.message, { code: 'usage' });
    return EXIT.usage;
  }
  if (error instanceof ServiceFailure && error.cause instanceof OperatingError) {
    terminal.complain(error.message, { code: error.cause.code, hint: hintFor(error.cause) });
    return EXIT.failed;
  }
  if (error instanceof OperatingError) {
    terminal.complain(error.message, { code: error.code, hint: hintFor(error) });
    return error.code === 'config_invalid' ? EXIT.usage : EXIT.failed;
  }
  if (error instanceof LogDifference || error instanceof WireError) {
    terminal.complain(error.message, { code: 'log_not_whole', hint: 'plimsoll verify says more.' });
    return EXIT.failed;
  }
  if (isSystemError(error)) {
    terminal.complain(error.message.replace(`${error.code}: `, ''), { code: error.code });
    return EXIT.failed;
  }
  // A programmer's error or a state that cannot be: the stack is what a report of it needs.
  const code = error instanceof InvariantViolation ? 'invariant_violated' : 'unexpected_error';
  terminal.complain(error instanceof Error ? (error.stack ?? error.message) : String(error), { code });
  return EXIT.failed;
}

/** What the operating system refused: a path, a permission, a full disk. Its words say it all. */
function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

function hintFor({ code }: OperatingError): string | undefined {
  switch (code) {
    case 'data_dir_in_use':
      return 'Stop that process, or choose another --data-dir. Reading commands (status, tail, explain, verify) work beside it.';
    case 'log_mismatch':
      return 'The log was opened with other settings; use those, or a new --data-dir.';
    case 'source_too_old':
      return 'Event time only goes forward: backfill older history into a new --data-dir.';
    default:
      return undefined;
  }
}
