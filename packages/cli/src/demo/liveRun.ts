/**
 * A scenario on the embedded engine by the clock: services, venue and feeder in one process, and an overview that folds the
 * log as it grows. When the scenario is over it waits until the log has accounted for everything and the desk is quiet.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { DEFAULT_LOG_ID, LatencyRecorder, OperatingError } from '@plimsoll/runtime';
import { LiveFeeder, LiveVenue, SimulatedVenue, type FeedProgress, type FrameSource } from '@plimsoll/simulated-venue';
import { createPipeline, openEngine, type Engine } from '../composition';
import { tapEventToBreach } from '../latencyTap';
import { Overview } from '../overview';
import { workBeside } from '../pipeline';
import { followLog } from '../reading';
import { openRunLog } from '../runLog';
import { untilQuiet } from '../settling';

export interface LiveRunOptions {
  readonly dataDir: string;
  readonly source: FrameSource;
  readonly seed: string;
  readonly shards: number;
  readonly speed: number | 'fastest';
  readonly signal: AbortSignal;
  /** Called before anything is fed, with what will be filled. */
  readonly onStart: (run: LiveRun) => void;
}

export interface LiveRun {
  readonly overview: Overview;
  readonly latency: LatencyRecorder;
  progress: FeedProgress | undefined;
  phase: string;
}

const MARKS_PARTITIONS = 4;
/** How long the desk may take to become quiet after the last record. */
const SETTLE_LIMIT_MILLIS = 8_000;

/** @throws ServiceFailure, OperatingError. Ends in good order, and early, when the signal asks for it. */
export async function runLive(options: LiveRunOptions): Promise<void> {
  const engine = await openEngine(options.dataDir);
  const { signal, source, seed, shards } = options;
  const runLog = openRunLog(options.dataDir);
  const run: LiveRun = { overview: new Overview(), latency: new LatencyRecorder(), progress: undefined, phase: 'starting' };
  const { logger } = runLog.telemetry;
  try {
    await refuseIfUsed(engine, options.dataDir);
    const meter = tapEventToBreach(runLog.telemetry.meter, run.latency);
    const services = await createPipeline(engine, { logId: DEFAULT_LOG_ID, shards, marksPartitions: MARKS_PARTITIONS, mode: 'live' }, { meter, logger });
    options.onStart(run);
    const following = new AbortController();
    const followed = followLog(engine.log, (event) => run.overview.add(event), { signal: following.signal });
    try {
      await workBeside(services, { signal, logger }, (working) => feed(engine, run, { ...options, source, seed, shards }, working));
    } finally {
      run.phase = 'stopping';
      // What the services wrote last is still to be seen.
      await sleep(50);
      following.abort();
      await followed;
    }
  } finally {
    await engine.close();
    await runLog.close();
  }
}

/** The scenario's records would be duplicates of those that another run has left. */
async function refuseIfUsed({ log }: Engine, dataDir: string): Promise<void> {
  const streams = await log.streams();
  if (streams.length > 0) throw new OperatingError('data_dir_invalid', `${dataDir} already holds a log; a demonstration begins with an empty directory`);
}

async function feed(engine: Engine, run: LiveRun, options: LiveRunOptions, signal: AbortSignal): Promise<void> {
  const { source, seed, shards, speed } = options;
  const partitions = { shards, marksPartitions: MARKS_PARTITIONS };
  const venueOver = new AbortController();
  const venue = new LiveVenue({
    ...partitions,
    bus: engine.bus,
    venue: new SimulatedVenue({ seed, source }),
    seed,
    signal: AbortSignal.any([signal, venueOver.signal]),
  });
  const answering = venue.run();
  try {
    run.phase = 'running';
    const feeder = new LiveFeeder({
      ...partitions,
      bus: engine.bus,
      log: engine.log,
      source,
      speed,
      signal,
      onProgress: (progress) => (run.progress = progress),
    });
    await Promise.race([feeder.run(), answering]);
    run.phase = 'settling';
    if (!signal.aborted) await untilQuiet(engine.bus, run.overview, { signal, limitMillis: SETTLE_LIMIT_MILLIS });
  } finally {
    venueOver.abort();
    await answering;
  }
}
