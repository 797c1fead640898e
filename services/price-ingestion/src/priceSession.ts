/**
 * The work of the one active member, from one look at the log until something goes wrong. A session is never mended: its
 * state is ahead of the log by what it is about to append, so after a refused append it is thrown away with it.
 *
 * The order of its steps makes a crash at any moment harmless: dead letters, then the batch that accounts for them.
 */
import { applyMarketEntry, type MarketBatch, type MarketEntry, type Micros, type ReferenceChange } from '@plimsoll/domain';
import {
  CursorMeter,
  EVENT_TYPES,
  TOPICS,
  retryForever,
  type Bus,
  type BusRecord,
  type Clock,
  type Logger,
  type StreamWriter,
  type TopicPartition,
} from '@plimsoll/runtime';
import { encodeMarketBatch, encodeReferenceChange } from '@plimsoll/wire';
import type { Candidate } from './candidate';
import type { PriceIngestionConfig } from './config';
import { DeadLetters } from './deadLetters';
import { MarketJudge, type Metered } from './marketJudge';
import type { PriceMetrics } from './metrics';
import { noticesOf } from './notices';
import type { PriceState } from './priceState';
import { judgeReference, type ReferenceStep } from './referenceJudge';

export interface SessionContext {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: PriceMetrics;
  readonly config: PriceIngestionConfig;
  readonly marksPartitions: number;
}

export interface Writers {
  readonly reference: StreamWriter;
  readonly market: StreamWriter;
}

/** An epoch that is to be judged. */
export interface Epoch {
  readonly candidates: readonly Metered[];
  readonly meters: readonly CursorMeter[];
  readonly logTime: Micros;
  readonly timeMax: Micros;
  readonly frame: bigint | undefined;
}

const DEAD_LETTERS_AT_ONCE = 256;
const REFERENCE_PARTITION: TopicPartition = { topic: TOPICS.reference, partition: 0 };

export abstract class PriceSession {
  protected readonly stopping = new AbortController();

  constructor(
    protected readonly context: SessionContext,
    protected readonly state: PriceState,
    private readonly writers: Writers,
  ) {}

  /** Hands in a run of one partition. A promise: there is no room, and the caller waits for it. */
  abstract offer(at: TopicPartition, records: readonly BusRecord[], nextOffset: bigint): Promise<void> | undefined;

  /** The next offset of a partition that has not been handed in. */
  abstract wanted(at: TopicPartition): bigint;

  /** Works until it is stopped, or fails. What is under way is finished first. */
  abstract run(): Promise<void>;

  stop(): void {
    this.stopping.abort();
  }

  /** Everything that this member consumes. */
  get partitions(): readonly TopicPartition[] {
    const marks = Array.from({ length: this.context.marksPartitions }, (_, partition) => ({ topic: TOPICS.marks, partition }));
    return [REFERENCE_PARTITION, ...marks];
  }

  /** The next offset of a partition that is not in the log. */
  position(at: TopicPartition): bigint {
    return this.state.nextOffset(at);
  }

  get logTime(): Micros {
    return this.state.logTime;
  }

  hasBegun(at: TopicPartition): boolean {
    return this.wanted(at) !== this.position(at);
  }

  protected meterOf(at: TopicPartition): CursorMeter {
    return new CursorMeter(at, this.state.nextOffset(at));
  }

  protected async writeReference(candidates: readonly Candidate[], meter: CursorMeter, step: ReferenceStep): Promise<void> {
    const deadLetters = new DeadLetters();
    const changes = judgeReference(this.state, candidates, meter, step, deadLetters);
    await this.publish(deadLetters);
    await this.appendReference(changes);
    const { cursors } = changes.at(-1) as ReferenceChange;
    this.state.advance(cursors);
    if (step.frame !== undefined) this.state.referenceFrame = step.frame;
    this.context.metrics.observe(cursors, deadLetters, this.state.world);
  }

  protected async writeMarket({ candidates, meters, logTime, timeMax, frame }: Epoch): Promise<void> {
    const { world } = this.state;
    const deadLetters = new DeadLetters();
    const judge = new MarketJudge(this.state, logTime, timeMax, deadLetters);
    judge.judge(candidates);
    const entries: MarketEntry[] = judge.finish();
    for (const notice of noticesOf(world)) {
      applyMarketEntry(world.market, notice);
      entries.push(notice);
    }
    const cursors = meters.filter((meter) => meter.hasMoved).map((meter) => meter.cursor());
    const { referenceRevision } = this.state;
    const batch: MarketBatch = { logTime, entries, cursors, referenceRevision, frame, isFrameClosed: frame !== undefined };
    await this.publish(deadLetters);
    const appended = await this.writers.market.append([{ type: EVENT_TYPES.marketBatch, payload: encodeMarketBatch(batch) }]);
    this.state.marketRevision = appended.revisions.at(-1) ?? this.state.marketRevision;
    this.state.advance(cursors);
    if (frame !== undefined) this.state.marketFrame = frame;
    this.context.metrics.observe(cursors, deadLetters, world);
  }

  private async appendReference(changes: readonly ReferenceChange[]): Promise<void> {
    const encoded = changes.map((change) => ({ type: EVENT_TYPES.referenceChange, payload: encodeReferenceChange(change) }));
    const appended = await this.writers.reference.append(encoded);
    this.state.referenceRevision = appended.revisions.at(-1) ?? this.state.referenceRevision;
  }

  /** Law 4's exception: the dead letter first, so that a crash between the two loses nothing. */
  private async publish({ records }: DeadLetters): Promise<void> {
    const { bus, clock, config } = this.context;
    const { signal } = this.stopping;
    for (let at = 0; at < records.length; at += DEAD_LETTERS_AT_ONCE) {
      const letters = records.slice(at, at + DEAD_LETTERS_AT_ONCE);
      await retryForever(() => bus.produce(letters), { clock, name: config.member, signal });
    }
  }
}
