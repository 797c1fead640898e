/**
 * The feeder and the venue of stepped mode: one frame after the other, each in three steps, and nothing moves on before the
 * log shows the last step folded (docs/determinism.md). It holds no state: what is open follows from the log, what is
 * written from the tails of the topics, and what ought to be written from the source and the orders in the log. So it may
 * be stopped at any moment, and started again by anybody.
 */
import type { Micros } from '@plimsoll/domain';
import {
  OperatingError,
  STREAMS,
  isSameBytes,
  ledgerStream,
  retryForever,
  systemClock,
  type Bus,
  type Clock,
  type EventLog,
} from '@plimsoll/runtime';
import type { FrameSource } from '../frame';
import type { SimulatedVenue } from '../venue/simulatedVenue';
import type { Answer } from '../venue/answerOrder';
import { layOutFrame, type Outgoing } from './drafts';
import { FrameWatch } from './frameWatch';
import { Noise, type NoiseRates } from './noise';
import { OrderTopic } from './orderTopic';
import { byPartition, produceInRuns } from './produce';
import { readOpenFrame } from './topicTail';

export interface FeedProgress {
  readonly frame: number;
  readonly of: number;
  readonly logTime: Micros;
  /** Records of the frame, end records included. */
  readonly records: number;
  /** Liquidation orders that the frame answered. */
  readonly orders: number;
}

export interface SteppedFeederOptions {
  readonly log: EventLog;
  readonly bus: Bus;
  readonly source: FrameSource;
  readonly venue: SimulatedVenue;
  readonly shards: number;
  readonly marksPartitions: number;
  /** Duplicates and bad records beside the source's own. Default: none. */
  readonly noise?: { readonly seed: string; readonly rates?: NoiseRates };
  /** The last frame to feed. Default: the source's last one. */
  readonly lastFrame?: number;
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
  /** Called when a frame is over. */
  readonly onProgress?: (progress: FeedProgress) => void;
  /** Called when log or bus were away and the feeder starts again from what they hold. */
  readonly onRetry?: (error: OperatingError) => void;
}

export interface FeedReport {
  /** The last frame that is over; 0 when there is none. */
  readonly lastFrame: number;
  /** False when the signal came first. */
  readonly isComplete: boolean;
  /** Of this run only, so less than the source's after a restart. */
  readonly frames: number;
  readonly records: number;
  readonly orders: number;
}

interface Totals {
  frames: number;
  records: number;
  orders: number;
}

export class SteppedFeeder {
  private readonly clock: Clock;
  private readonly noise: Noise | undefined;
  private readonly totals: Totals = { frames: 0, records: 0, orders: 0 };

  constructor(private readonly options: SteppedFeederOptions) {
    this.clock = options.clock ?? systemClock;
    this.noise = options.noise && new Noise(options.noise.seed, options.source, options.noise.rates);
  }

  /**
   * Feeds from the open frame to the last one. When log or bus go away it begins again from what they hold.
   * @throws OperatingError `source_invalid` when the topics hold another source's records
   */
  async run(): Promise<FeedReport> {
    const { signal, onRetry } = this.options;
    return retryForever(() => this.feed(), {
      clock: this.clock,
      name: 'stepped-feeder',
      ...(signal === undefined ? {} : { signal }),
      ...(onRetry === undefined ? {} : { onRetry: (error: OperatingError) => onRetry(error) }),
    });
  }

  private async feed(): Promise<FeedReport> {
    const { log, bus, source, shards, signal } = this.options;
    const last = Math.min(this.options.lastFrame ?? source.length, source.length);
    const watch = await FrameWatch.open(log, shards, signal);
    const orders = new OrderTopic(bus, this.options, this.clock, signal);
    try {
      // Only the first frame can have been begun by an earlier run.
      const opened = Number(watch.lastFrame) + 1;
      for (let frame = opened; frame <= last; frame++) {
        if (!(await this.feedFrame(frame, watch, orders, frame === opened))) return this.report(watch, false);
      }
      return this.report(watch, true);
    } finally {
      await watch.close();
    }
  }

  /** False when the signal came first. */
  private async feedFrame(number: number, watch: FrameWatch, orders: OrderTopic, isResumed: boolean): Promise<boolean> {
    const { source, shards, marksPartitions } = this.options;
    const frame = source.frame(number);
    const answers = await this.answers(frame.frame - 1n, frame.logTime, watch, orders);
    if (answers === undefined) return false;
    const records = layOutFrame(frame, answers.records, { shards, marksPartitions, noise: this.noise, hasFrameEnds: true });
    const ledgers = Array.from({ length: shards }, (_, shard) => ledgerStream(shard));
    const steps = [
      { records: records.reference, streams: [STREAMS.reference] },
      { records: records.ledger, streams: ledgers },
      { records: records.marks, streams: [STREAMS.market] },
      { records: [], streams: [STREAMS.liquidation] },
    ];
    for (const step of steps) {
      if (this.options.signal?.aborted === true) return false;
      const isOver = step.streams.every((stream) => watch.closedIn(stream) >= frame.frame);
      if (isOver) continue;
      await this.write(step.records, frame.frame, isResumed);
      if (!(await watch.until(step.streams, frame.frame))) return false;
    }
    this.count(number, frame.logTime, steps.reduce((sum, step) => sum + step.records.length, 0), answers.orders);
    return true;
  }

  /** What the venue says to the orders of a turn: read as placed in the log, and taken as they stand in the topic. */
  private async answers(
    turn: bigint,
    time: Micros,
    watch: FrameWatch,
    topic: OrderTopic,
  ): Promise<{ readonly records: Answer; readonly orders: number } | undefined> {
    const orders = await topic.find(watch.ordersOf(turn), turn);
    if (orders === undefined) return undefined;
    return { records: orders.flatMap((order) => this.options.venue.answer(order, time)), orders: orders.length };
  }

  private async write(records: readonly Outgoing[], frame: bigint, isResumed: boolean): Promise<void> {
    const { bus } = this.options;
    await produceInRuns(bus, isResumed ? await this.missing(records, frame) : records);
  }

  /** What the partitions lack of a step: each holds a beginning of it, and nothing else. */
  private async missing(records: readonly Outgoing[], frame: bigint): Promise<Outgoing[]> {
    const missing: Outgoing[] = [];
    for (const wanted of byPartition(records)) {
      const [first] = wanted;
      if (first === undefined) continue;
      const present = await readOpenFrame(this.options.bus, first.topic, first.partition, frame);
      present.forEach((record, index) => {
        const expected = wanted[index];
        if (expected !== undefined && record.value !== undefined && isSameBytes(record.value, expected.value)) return;
        const where = `${first.topic}:${first.partition} offset ${record.offset}`;
        throw new OperatingError('source_invalid', `${where} is no record of frame ${frame} of this source: other scenario, seed or noise`);
      });
      missing.push(...wanted.slice(present.length));
    }
    return missing;
  }

  private count(frame: number, logTime: Micros, records: number, orders: number): void {
    this.totals.frames += 1;
    this.totals.records += records;
    this.totals.orders += orders;
    this.options.onProgress?.({ frame, of: this.options.lastFrame ?? this.options.source.length, logTime, records, orders });
  }

  private report(watch: FrameWatch, isComplete: boolean): FeedReport {
    return { lastFrame: Number(watch.lastFrame), isComplete, ...this.totals };
  }
}
