/** The day of 10 October 2025 from files of real prices, frame by frame: killed and run again, it comes to the same result. */
import { octoberDay, SimulatedVenue, type FeedProgress, type OctoberDay } from '@plimsoll/simulated-venue';
import { parseTimeMicros } from '../commands/command';
import { openReader } from '../composition';
import { EXIT } from '../exitCodes';
import { UsageError, type Invocation } from '../host';
import { Overview } from '../overview';
import { countOf, formatMinute } from '../present/figures';
import { startProgress } from '../present/progress';
import { countEvents, readToEnd } from '../reading';
import { runStepped } from '../stepped';
import { conclude } from './conclusion';

export interface OctoberOptions {
  readonly dataDir: string;
  /** The folder with klines, margin-params and accounts. */
  readonly shared: string;
  readonly accounts: number;
  readonly seed: string;
  readonly shards: number;
  readonly stepped?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly collar: boolean;
  readonly verify: boolean;
}

const DAY = '2025-10-10';

export async function runOctober(invocation: Invocation, options: OctoberOptions): Promise<number> {
  if (options.stepped !== true) throw new UsageError('the october scenario runs --stepped only');
  const { terminal, signal } = invocation;
  const source = openSource(options);
  const { realAccounts, syntheticAccounts, positions } = source;
  terminal.say(`${source.name}: ${countOf(realAccounts, 'real account')}, ${countOf(syntheticAccounts, 'made one')}, ${countOf(positions, 'position')}; data in ${options.dataDir}`);
  const startedAt = performance.now();
  const isComplete = await feedAll(invocation, options, source);
  const seconds = (performance.now() - startedAt) / 1_000;
  const overview = await gather(invocation, options.dataDir);
  const code = await conclude(invocation, {
    overview,
    isProofWanted: options.verify && isComplete,
    scenario: 'october-2025-10-10',
    dataDir: options.dataDir,
    seed: options.seed,
    seconds,
    interrupted: signal.aborted,
    // Frames have no wall time to be measured against.
    latency: null,
  });
  return isComplete ? code : EXIT.failed;
}

function openSource({ shared, accounts, seed, from, to, collar }: OctoberOptions): OctoberDay {
  const millisOf = (time: string | undefined): number | undefined => (time === undefined ? undefined : Number(parseTimeMicros(time, DAY) / 1_000n));
  const [fromMillis, toMillis] = [millisOf(from), millisOf(to)];
  return octoberDay({
    dataDir: shared,
    seed,
    collar,
    syntheticAccounts: accounts,
    ...(fromMillis !== undefined && { fromMillis }),
    ...(toMillis !== undefined && { toMillis }),
  });
}

async function feedAll({ terminal, signal }: Invocation, options: OctoberOptions, source: OctoberDay): Promise<boolean> {
  const progress = startProgress(terminal, { title: 'october', unit: 'frames', total: source.length });
  try {
    const report = await runStepped({
      dataDir: options.dataDir,
      source,
      venue: new SimulatedVenue({ seed: options.seed, source }),
      shards: options.shards,
      signal,
      onProgress: ({ frame, logTime }: FeedProgress) => progress.update(frame, formatMinute(logTime)),
    });
    return report.isComplete;
  } finally {
    progress.stop();
  }
}

/** From the whole log, because an earlier run may have written a part of it. */
async function gather({ terminal }: Invocation, dataDir: string): Promise<Overview> {
  const overview = new Overview();
  const reader = await openReader(dataDir);
  const progress = startProgress(terminal, { title: 'reading the log', unit: 'events', total: await countEvents(reader.log) });
  try {
    // Also after an interruption: a summary of what is there is what a stopped run can still say.
    await readToEnd(reader.log, (event) => overview.add(event), { onSlice: (read) => progress.update(read) });
  } finally {
    progress.stop();
    await reader.close();
  }
  return overview;
}
