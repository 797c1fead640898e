/**
 * Feeds a source by the clock: each frame when its log time, divided by the speed, has passed, or as fast as the bus takes
 * it. There are no end records and nobody is waited for, except that a frame's definitions are in the log before its marks
 * and fills go out: a mark of an instrument not yet defined would be rejected.
 *
 * It is not deterministic and makes no promise about a restart: a new run begins where it is told to.
 */
import type { Micros } from '@plimsoll/domain';
import {
  STREAMS,
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
  /** Waits here until definitions are folded. Without it the feeder only pauses. */
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
    const defined = (await produceInRuns(bus, steps.reference)).at(-1);
    if (defined !== undefined) await this.untilFolded(defined);
    await produceInRuns(bus, steps.ledger);
    await produceInRuns(bus, steps.marks);
    const records = steps.reference.length + steps.ledger.length + steps.marks.length;
    this.records += records;
    return records;
  }

  /** Waits until the log accounts for the record, or for a moment where there is no log to ask. */
  private async untilFolded(record: ProducedAt): Promise<void> {
    const { log } = this.options;
    const { signal } = this.stopping;
    if (log === undefined) return this.clock.sleep(DEFINITIONS_PAUSE_MILLIS, signal);
    for await (const { events } of log.subscribe({ streams: [STREAMS.reference], signal })) {
      for (const { type, payload } of events) {
        const fact = decodeLogEvent(type, payload);
        if (fact.type !== 'reference-change') continue;
        const isThere = fact.value.cursors.some(({ topic, nextOffset }) => topic === record.topic && nextOffset > record.offset);
        if (isThere) return;
      }
    }
  }
}

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
