/**
 * A backfill: history into a log, with event time as log time and no wall clock. Stepped, the same source gives the same
 * bytes; otherwise it goes as fast as the services take it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { DEFAULT_LOG_ID, OperatingError } from '@plimsoll/runtime';
import { LiveFeeder, LiveVenue, SimulatedVenue, SteppedFeeder, frameOfSequence, type FeedProgress, type FrameSource } from '@plimsoll/simulated-venue';
import { createPipeline, openEngine, type Engine } from '../composition';
import { Overview } from '../overview';
import { partitionsOf, type PartitionNumbers } from '../partitions';
import { workBeside } from '../pipeline';
import { formatTime } from '../present/figures';
import { followLog, readToEnd } from '../reading';
import { openRunLog } from '../runLog';
import { untilQuiet } from '../settling';
import { entryOf, unfinished, writeJournal } from './journal';
import { openSource, placedAfter, type SourceQuestion } from './sources';

export interface BackfillOptions extends SourceQuestion {
  readonly dataDir: string;
  /** Undefined: as the log has been fed so far, and not stepped when it is new. */
  readonly isStepped: boolean | undefined;
  /** Where the data directory does not say it yet. */
  readonly shards: number;
  readonly signal: AbortSignal;
  /** Before the first record. */
  readonly onStart: (source: FrameSource, framesBefore: number) => void;
  readonly onProgress: (progress: FeedProgress) => void;
}

export interface BackfillReport {
  readonly source: string;
  readonly isStepped: boolean;
  readonly isComplete: boolean;
  /** Of this source, by earlier runs too. */
  readonly frames: number;
  readonly of: number;
  /** Fed by this run. */
  readonly records: number;
  /** As the log stands now; it holds what was there before, too. */
  readonly overview: Overview;
}

const SEED = 'plimsoll';
const SETTLE_LIMIT_MILLIS = 60_000;

/** @throws OperatingError `source_too_old`, `source_invalid`, `data_dir_in_use`; ServiceFailure. */
export async function runBackfill(options: BackfillOptions): Promise<BackfillReport> {
  const { dataDir, signal } = options;
  const engine = await openEngine(dataDir);
  const runLog = openRunLog(dataDir);
  try {
    const overview = new Overview();
    await readToEnd(engine.log, (event) => overview.add(event), { signal });
    const identity = entryOf(options);
    const begun = unfinished(dataDir, identity);
    const framesBefore = begun?.framesBefore ?? framesIn(overview);
    const isStepped = begun?.isStepped ?? modeFor(options.isStepped, overview);
    const single = openSource(options, overview);
    if (begun === undefined) refuseIfTooOld(single, overview);
    const source = placedAfter(single, framesBefore);
    const journal = { ...identity, framesBefore, frames: single.length, isStepped };
    writeJournal(dataDir, { ...journal, isComplete: false });
    options.onStart(single, framesBefore);
    const numbers = (await partitionsOf(engine.bus)) ?? { shards: options.shards, marksPartitions: 1 };
    const { meter, logger } = runLog.telemetry;
    const mode = isStepped ? 'stepped' : 'live';
    const services = await createPipeline(
      engine,
      { logId: overview.world.reference.opened?.logId ?? DEFAULT_LOG_ID, ...numbers, mode, priceIngestion: isStepped ? {} : { logTime: 'event', epochMinMillis: 0 } },
      { meter, logger },
    );
    const following = new AbortController();
    const followed = followLog(engine.log, (event) => overview.add(event), { signal: following.signal, after: overview.position });
    let fed: Fed;
    try {
      const feed = isStepped ? feedStepped : feedLive;
      fed = await workBeside(services, { signal, logger }, (working) => feed(engine, source, framesBefore, numbers, overview, { ...options, signal: working }));
    } finally {
      // What the services wrote last is still to be seen.
      await sleep(50);
      following.abort();
      await followed;
    }
    if (fed.isComplete) writeJournal(dataDir, { ...journal, isComplete: true });
    return { source: single.name, isStepped, of: single.length, frames: fed.lastFrame - framesBefore, isComplete: fed.isComplete, records: fed.records, overview };
  } finally {
    await engine.close();
    await runLog.close();
  }
}

interface Fed {
  readonly lastFrame: number;
  readonly isComplete: boolean;
  readonly records: number;
}

/** The number of the last frame that the log or its marks have seen; live records are numbered by frames, too. */
function framesIn({ lastFrame, world }: Overview): number {
  return Math.max(Number(lastFrame ?? 0n), ...[...world.market.marks.values()].map(({ sequence }) => Number(frameOfSequence(sequence))));
}

/** Frames and live records do not mix in one log: the numbers of the one would be duplicates of the other's. */
function modeFor(isStepped: boolean | undefined, { lastFrame, world }: Overview): boolean {
  const isFedLive = lastFrame === undefined && world.market.marks.size > 0;
  if (isStepped === true && isFedLive) throw new OperatingError('source_invalid', 'the log was not fed in frames; leave out --stepped, or choose a new --data-dir');
  return isStepped ?? lastFrame !== undefined;
}

function refuseIfTooOld(source: FrameSource, { logTime }: Overview): void {
  const begins = source.frame(1).logTime;
  if (begins >= logTime) return;
  throw new OperatingError('source_too_old', `${source.name} begins at ${formatTime(begins)}, and the log has already reached ${formatTime(logTime)}`);
}

async function feedStepped(engine: Engine, source: FrameSource, framesBefore: number, numbers: PartitionNumbers, _overview: Overview, options: BackfillOptions): Promise<Fed> {
  const feeder = new SteppedFeeder({
    log: engine.log,
    bus: engine.bus,
    source,
    venue: new SimulatedVenue({ seed: SEED, source }),
    ...numbers,
    signal: options.signal,
    onProgress: options.onProgress,
  });
  const report = await feeder.run();
  return { ...report, lastFrame: Math.max(framesBefore, report.lastFrame) };
}

/** A frame that an earlier run had begun is sent again: its records are known, and count as duplicates. */
async function feedLive(engine: Engine, source: FrameSource, framesBefore: number, numbers: PartitionNumbers, overview: Overview, options: BackfillOptions): Promise<Fed> {
  const { signal, onProgress } = options;
  const venueOver = new AbortController();
  const venue = new LiveVenue({ ...numbers, bus: engine.bus, venue: new SimulatedVenue({ seed: SEED, source }), seed: SEED, signal: AbortSignal.any([signal, venueOver.signal]) });
  const answering = venue.run();
  try {
    const firstFrame = Math.max(framesBefore + 1, framesIn(overview));
    const report = await new LiveFeeder({ ...numbers, bus: engine.bus, log: engine.log, source, speed: 'fastest', times: 'source', firstFrame, signal, onProgress }).run();
    if (report.isComplete) await untilQuiet(engine.bus, overview, { signal, limitMillis: SETTLE_LIMIT_MILLIS });
    return { ...report, isComplete: report.isComplete && !signal.aborted };
  } finally {
    venueOver.abort();
    await answering;
  }
}
