/**
 * Feeds a source by the clock: each frame when its log time, divided by the speed, has passed, or as fast as the bus takes
 * it. There are no end records and nobody is waited for, with one exception: a frame that defines something is in the log,
 * definitions first, before anything else goes out. A mark of an instrument not yet defined would be rejected, and an
 * account whose first fill overtook its deposit would be liquidated for having nothing.
 *
 * It is not deterministic and makes no promise about a restart: a new run begins where it is told to.
 */
import type { Micros } from '@plimsoll/domain';
import {
  STREAMS,
  ledgerStream,
  systemClock,
  type Bus,
  type Clock,
  type EventLog,
  type ProducedAt,
} from '@plimsoll/runtime';
import { decodeLogEvent } from '@plimsoll/wire';
import type { Frame, FrameSource, LedgerRecord, MarketRecord } from '../frame';
import { layOutFrame, type Partitions } from './drafts';
import { Noise, type NoiseRates } from './noise';
import { produceInRuns } from './produce';
import type { FeedProgress } from './steppedFeeder';

export interface LiveFeederOptions extends Partitions {
  readonly bus: Bus;
  readonly source: FrameSource;
  /** Seconds of log time to one second of the clock. */
  readonly speed: number | 'fastest';
  /** Where definitions and deposits are waited for. Without it the feeder only pauses. */
  readonly log?: EventLog;
  /**
   * `clock`: records carry the time at which they are sent, as a venue's would; `source`: they keep their own, for a
   * price-ingestion that takes event time as log time. Default: `clock`.
   */
  readonly times?: 'clock' | 'source';
  /** Default 1. */
  readonly firstFrame?: number;
  readonly noise?: { readonly seed: string; readonly rates?: NoiseRates };
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: FeedProgress) => void;
}

export interface LiveReport {
  readonly lastFrame: number;
  readonly isComplete: boolean;
  readonly records: number;
}

/** How long a frame's definitions are given where the log cannot be asked. */
const DEFINITIONS_PAUSE_MILLIS = 500;

export class LiveFeeder {
  private readonly clock: Clock;
  private readonly noise: Noise | undefined;
  private readonly stopping = new AbortController();
  private records = 0;

  constructor(private readonly options: LiveFeederOptions) {
    this.clock = options.clock ?? systemClock;
    this.noise = options.noise && new Noise(options.noise.seed, options.source, options.noise.rates);
    options.signal?.addEventListener('abort', () => this.stop(), { once: true });
    if (options.signal?.aborted === true) this.stop();
  }

  /** Ends the run after the records that are on their way. */
  stop(): void {
    this.stopping.abort();
  }

  async run(): Promise<LiveReport> {
    const { source, firstFrame = 1, onProgress } = this.options;
    const { signal } = this.stopping;
    const startMillis = this.clock.elapsedMillis();
    const startTime = source.length >= firstFrame ? source.frame(firstFrame).logTime : 0n;
    for (let number = firstFrame; number <= source.length; number++) {
      const frame = source.frame(number);
      await this.waitUntil(startMillis + this.millisUntil(frame.logTime - startTime));
      if (signal.aborted) return { lastFrame: number - 1, isComplete: false, records: this.records };
      const records = await this.send(frame);
      onProgress?.({ frame: number, of: source.length, logTime: frame.logTime, records, orders: 0 });
    }
    return { lastFrame: source.length, isComplete: true, records: this.records };
  }

  private millisUntil(sinceStart: bigint): number {
    const { speed } = this.options;
    return speed === 'fastest' ? 0 : Number(sinceStart) / 1_000 / speed;
  }

  private async waitUntil(dueMillis: number): Promise<void> {
    const wait = dueMillis - this.clock.elapsedMillis();
    if (wait > 0) await this.clock.sleep(wait, this.stopping.signal);
  }

  private async send(frame: Frame): Promise<number> {
    const { bus, shards, marksPartitions, times = 'clock' } = this.options;
    const timed = times === 'clock' ? atTime(frame, this.clock.nowMicros() as Micros) : frame;
    const steps = layOutFrame(timed, [], { shards, marksPartitions, noise: this.noise, hasFrameEnds: false });
    const isDefining = steps.reference.length > 0;
    const defined = await produceInRuns(bus, steps.reference);
    if (isDefining) await this.untilFolded([STREAMS.reference], defined);
    const entered = await produceInRuns(bus, steps.ledger);
    if (isDefining) await this.untilFolded(Array.from({ length: shards }, (_, shard) => ledgerStream(shard)), entered);
    await produceInRuns(bus, steps.marks);
    const records = steps.reference.length + steps.ledger.length + steps.marks.length;
    this.records += records;
    return records;
  }

  /** Waits until these streams account for all the records, or for a moment where there is no log to ask. */
  private async untilFolded(streams: readonly string[], records: readonly ProducedAt[]): Promise<void> {
    const { log } = this.options;
    const { signal } = this.stopping;
    const missing = new Map(records.map((record) => [placeOf(record), record.offset]));
    if (missing.size === 0) return;
    if (log === undefined) return this.clock.sleep(DEFINITIONS_PAUSE_MILLIS, signal);
    for await (const { events } of log.subscribe({ streams, signal })) {
      for (const { type, payload } of events) {
        const fact = decodeLogEvent(type, payload);
        if (fact.type !== 'reference-change' && fact.type !== 'ledger-batch') continue;
        for (const cursor of fact.value.cursors) {
          if (cursor.nextOffset > (missing.get(placeOf(cursor)) ?? cursor.nextOffset)) missing.delete(placeOf(cursor));
        }
      }
      if (missing.size === 0) return;
    }
  }
}

const placeOf = ({ topic, partition }: { readonly topic: string; readonly partition: number }): string => `${topic}:${partition}`;

/** The same frame, sent now. */
function atTime(frame: Frame, now: Micros): Frame {
  const ledger = frame.ledger.map((record): LedgerRecord => ({ ...record, venueTime: now }));
  const marks = frame.marks.map((record): MarketRecord => {
    switch (record.kind) {
      case 'mark':
        return { ...record, venueTime: now };
      case 'funding':
        return { ...record, fundingTime: now };
      case 'clock':
        return { ...record, logTime: now };
      default:
        return record satisfies never;
    }
  });
  return { ...frame, logTime: now, ledger, marks };
}
