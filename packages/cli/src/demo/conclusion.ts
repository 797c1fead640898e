/** The end of a run: the proof, the summary, and what to try next with this very data. */
import { relative } from 'node:path';
import { EXIT } from '../exitCodes';
import type { Invocation } from '../host';
import type { Overview } from '../overview';
import { renderSummary } from '../present/summaryText';
import { prove } from '../proof';
import type { Terminal } from '../terminal';
import { summarize, type ProofSummary, type RunFacts, type RunSummary } from '../summary';

export interface Conclusion extends RunFacts {
  readonly overview: Overview;
  readonly isProofWanted: boolean;
}

/** Answers with the summary. An interrupted run is not proved: whoever stopped it wants it to end. */
export async function conclude({ terminal, signal }: Invocation, { overview, isProofWanted, ...facts }: Conclusion): Promise<number> {
  const proof = isProofWanted && !signal.aborted ? await proveUnlessStopped(terminal, facts.dataDir, signal) : null;
  const ok = proof?.ok !== false;
  const summary: RunSummary = { ok, ...summarize(overview, facts), verify: proof, next: whatNext(facts.dataDir, overview, proof, commandOf(terminal.streams.environment)) };
  terminal.answer(summary, () => `\n${renderSummary(summary, terminal.style)}`);
  return ok ? EXIT.passed : EXIT.failed;
}

/** Null: the signal came before the end, and half a proof is none. */
async function proveUnlessStopped(terminal: Terminal, dataDir: string, signal: AbortSignal): Promise<ProofSummary | null> {
  try {
    return await prove(terminal, dataDir, signal);
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}

/** Whoever began with npm has the command in the checkout and not on the path. */
const commandOf = (environment: Readonly<Record<string, string | undefined>>): string => (environment['npm_lifecycle_event'] === undefined ? 'plimsoll' : 'npx plimsoll');

function whatNext(dataDir: string, overview: Overview, proof: ProofSummary | null, command: string): RunSummary['next'] {
  const near = relative('.', dataDir);
  const here = near === '' || near.startsWith('..') ? dataDir : near;
  const accountId = overview.lastRecovered ?? overview.mostMoved?.accountId;
  const next = [
    { command: `${command} tail liquidations -n 20 --data-dir ${here}`, why: 'the last liquidation steps, decoded' },
    { command: `${command} status --data-dir ${here}`, why: 'how the log stands' },
  ];
  if (accountId !== undefined) next.unshift({ command: `${command} explain ${accountId} --data-dir ${here}`, why: 'why this account was moved, from the log alone' });
  if (proof === null) next.push({ command: `${command} verify --data-dir ${here}`, why: 'derive every breach again' });
  else next.push({ command: `${command} verify --data-dir ${here} --json`, why: 'the proof once more, for a program or on another machine' });
  return next;
}
