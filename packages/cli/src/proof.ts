/** The proof, from a data directory: every breach derived again from the log, with progress for whoever waits. */
import { openReader } from './composition';
import { countOf, formatCount } from './present/figures';
import { startProgress } from './present/progress';
import type { ProofSummary } from './summary';
import type { Terminal } from './terminal';
import { verifyLog, type VerifyReport } from './verify';

/** @throws AbortError when the signal came first: half a proof is none. */
export async function verifyDirectory(terminal: Terminal, dataDir: string, signal: AbortSignal): Promise<VerifyReport> {
  const reader = await openReader(dataDir);
  const progress = startProgress(terminal, { title: 'proving', unit: 'events' });
  try {
    const report = await verifyLog(reader.log, { signal, onProgress: ({ done, total }) => progress.update(done, undefined, total) });
    signal.throwIfAborted();
    return report;
  } finally {
    progress.stop();
    await reader.close();
  }
}

/** The proof at the end of a run. */
export async function prove(terminal: Terminal, dataDir: string, signal: AbortSignal): Promise<ProofSummary> {
  const { ok, breaches, verified, firstDifference, ...report } = await verifyDirectory(terminal, dataDir, signal);
  return { ok, breaches, verified, sentence: sentenceOf({ ok, breaches, verified, firstDifference, ...report }) };
}

/** What a proof has found, in a sentence. */
export function sentenceOf({ firstDifference, verified, breaches, turns, events }: VerifyReport): string {
  if (firstDifference !== null) {
    const { what, stream, revision, entry, expected, got } = firstDifference;
    return `${what} in ${stream} at revision ${revision}${entry === null ? '' : `, entry ${entry}`}: expected ${expected}, found ${got}`;
  }
  return `${formatCount(verified)} of ${countOf(breaches, 'breach', 'breaches')} and ${countOf(turns, 'turn')} of the orchestrator derived again from ${countOf(events, 'event')}, bit for bit`;
}
