/** The demonstration: a made crash by the clock, shown while it happens. */
import { crashScenario } from '@plimsoll/simulated-venue';
import { invariant } from '@plimsoll/domain';
import type { Invocation } from '../host';
import { countOf } from '../present/figures';
import type { LiveState } from '../present/liveView';
import { RateWindow } from '../present/progress';
import { conclude } from './conclusion';
import { startDisplay, type Display } from './display';
import { runLive, type LiveRun } from './liveRun';

export interface CrashOptions {
  readonly dataDir: string;
  readonly accounts: number;
  readonly seed: string;
  readonly seconds: number;
  readonly shards: number;
  readonly verify: boolean;
}

export async function runCrashDemo(invocation: Invocation, options: CrashOptions): Promise<number> {
  const { terminal, signal } = invocation;
  const { dataDir, accounts, seed, seconds, shards } = options;
  terminal.say(`a market crash over ${countOf(accounts, 'account')}; data in ${dataDir}`);
  const source = crashScenario({ accounts, seed, seconds });
  const began = performance.now();
  const elapsed = (): number => (performance.now() - began) / 1_000;
  let run: LiveRun | undefined;
  let display: Display | undefined;
  await runLive({
    ...{ dataDir, source, seed, shards, signal, speed: 1 },
    onStart(started) {
      run = started;
      display = startDisplay(terminal, viewOf(started, `A crash over ${countOf(accounts, 'account')}`, seconds, elapsed));
    },
  }).finally(() => display?.end());
  invariant(run !== undefined, 'a run that ended well has begun');
  return conclude(invocation, {
    overview: run.overview,
    isProofWanted: options.verify,
    scenario: 'crash',
    dataDir,
    seed,
    seconds: elapsed(),
    interrupted: signal.aborted,
    latency: run.latency.summary(),
  });
}

function viewOf(run: LiveRun, title: string, totalSeconds: number, elapsedSeconds: () => number): () => LiveState {
  const rate = new RateWindow(() => performance.now());
  return () => {
    const { overview, latency, phase } = run;
    rate.add([...overview.recordsByTopic.values()].reduce((sum, counts) => sum + counts.read, 0));
    return { overview, title, totalSeconds, phase, elapsedSeconds: elapsedSeconds(), recordsPerSecond: rate.perSecond(), latency: latency.summary() };
  };
}
