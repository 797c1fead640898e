/** A host for tests: what was written where, and a signal that the test gives. */
import type { Host } from '../host';
import { runProgram } from '../program';

export interface Spoken {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface FakeHostOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  /** Aborted as if SIGINT had come. */
  readonly interrupt?: AbortSignal;
}

export async function runLine(line: readonly string[], options: FakeHostOptions = {}): Promise<Spoken> {
  let stdout = '';
  let stderr = '';
  const { environment = {}, isTTY = false, interrupt } = options;
  const host: Host = {
    streams: {
      stdout: { write: (text) => ((stdout += text), true), isTTY, columns: 80, rows: 40 },
      stderr: { write: (text) => ((stderr += text), true), isTTY, columns: 80, rows: 40 },
      environment,
    },
    listen: () => ({
      signal: interrupt ?? new AbortController().signal,
      received: () => (interrupt?.aborted === true ? 'SIGINT' : undefined),
    }),
  };
  const code = await runProgram(line, host);
  return { code, stdout, stderr };
}
