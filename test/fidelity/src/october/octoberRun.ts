/**
 * The day of 10 October 2025, or a part of it, through the topics: the embedded engine, the four services, the feeder and
 * the simulated venue, stepped, in this process. Settings are plain values, so that a child process can be given them.
 */
import { runStepped, type SteppedRunOptions } from '@plimsoll/cli';
import { SimulatedVenue, octoberDay, type OctoberDay } from '@plimsoll/simulated-venue';
import { millisOf, type DayWindow } from './window';

export interface OctoberSettings {
  /** Where log and topics are kept. */
  readonly dataDir: string;
  /** The folder that holds `klines`, `accounts` and `margin-params`. */
  readonly marketDataDir: string;
  readonly window: DayWindow;
  readonly seed: string;
  readonly hasCollar: boolean;
  /** Beside the real accounts. */
  readonly syntheticAccounts: number;
  readonly shards: number;
  readonly marksPartitions?: number;
  readonly batchSizes?: NonNullable<SteppedRunOptions['batchSizes']>;
  /** Duplicates and bad records beside the day's own, by this seed. */
  readonly noiseSeed?: string;
  /** Stops after this frame. */
  readonly lastFrame?: number;
}

export interface FrameTime {
  readonly frame: number;
  readonly of: number;
  readonly logTimeMicros: bigint;
  /** Since the frame before. */
  readonly millis: number;
  readonly records: number;
  /** Liquidation orders that the frame answered. */
  readonly orders: number;
}

export interface OctoberRun {
  readonly isComplete: boolean;
  readonly frames: readonly FrameTime[];
  /** From the opening of the engine to its close. */
  readonly seconds: number;
  readonly realAccounts: number;
  readonly syntheticAccounts: number;
  readonly positions: number;
  readonly instruments: number;
}

export const openDay = ({ marketDataDir, window, seed, hasCollar, syntheticAccounts }: OctoberSettings): OctoberDay =>
  octoberDay({ dataDir: marketDataDir, seed, collar: hasCollar, syntheticAccounts, ...millisOf(window) });

/** Safe to call again on the same data directory, also after a kill: it goes on where the log ends. */
export async function runOctober(settings: OctoberSettings, onFrame: (time: FrameTime) => void = () => undefined): Promise<OctoberRun> {
  const source = openDay(settings);
  const startedAt = performance.now();
  let frameStartedAt = startedAt;
  const frames: FrameTime[] = [];
  const report = await runStepped({
    dataDir: settings.dataDir,
    source,
    venue: new SimulatedVenue({ seed: settings.seed, source }),
    shards: settings.shards,
    ...(settings.marksPartitions !== undefined && { marksPartitions: settings.marksPartitions }),
    ...(settings.batchSizes !== undefined && { batchSizes: settings.batchSizes }),
    ...(settings.noiseSeed !== undefined && { noise: { seed: settings.noiseSeed } }),
    ...(settings.lastFrame !== undefined && { lastFrame: settings.lastFrame }),
    onProgress: ({ frame, of, logTime, records, orders }) => {
      const now = performance.now();
      const time: FrameTime = { frame, of, logTimeMicros: logTime, millis: now - frameStartedAt, records, orders };
      frameStartedAt = now;
      frames.push(time);
      onFrame(time);
    },
  });
  const { realAccounts, syntheticAccounts, positions, instruments } = source;
  const seconds = (performance.now() - startedAt) / 1_000;
  return { isComplete: report.isComplete, frames, seconds, realAccounts, syntheticAccounts, positions, instruments: instruments.size };
}
