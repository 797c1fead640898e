/**
 * The way out of a shard, in order: append, then publish. One append is in flight and one produce; what gathers meanwhile
 * goes into the next. Nothing is published before its append is answered (law 4), and while the bus is away the log goes on
 * until the limit of what may wait.
 */
import { TOPICS, retryForever } from '@plimsoll/runtime';
import type { Bus, Clock, Logger, ProducerRecord, StreamWriter } from '@plimsoll/runtime';
import { toTopicRecord } from '@plimsoll/wire';
import type { DerivedTransition } from './shardFold';
import type { Parcel, PendingVerdicts } from './pendingVerdicts';

/** Where a test may let the process die. */
export type FaultPoint = 'before-append' | 'after-append' | 'after-publish' | 'after-snapshot';

/** For tests of restarts: whatever it throws stops the shard as a crash would. */
export type FaultHook = (point: FaultPoint, shard: number) => void | Promise<void>;

const RECORDS_MAX = 2_000;

export interface OutboxOptions {
  readonly shard: number;
  readonly writer: StreamWriter;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly pending: PendingVerdicts;
  readonly waitingMax: number;
  readonly signal: AbortSignal;
  readonly faultHook: FaultHook | undefined;
  readonly onPublished: (transitions: readonly DerivedTransition[]) => void;
  readonly onFailure: (error: unknown) => void;
}

interface Letter {
  readonly record: ProducerRecord;
  readonly transition: DerivedTransition | undefined;
}

export const SOURCE = '/plimsoll/margin-evaluator';

function breachRecord({ breach, transition }: DerivedTransition, partition: number): ProducerRecord {
  const { stream, revision, entry } = transition.point;
  const record = toTopicRecord('margin-breaches', breach, {
    id: breach.breachId,
    source: SOURCE,
    timeMicros: breach.logTime,
    correlationId: breach.breachId,
    causationId: `${stream}:${revision}:${entry}`,
  });
  return { topic: TOPICS.marginBreaches, partition, ...record };
}

export class Outbox {
  private isAppending = false;
  private isPublishing = false;
  private isOver = false;
  private letters: Letter[] = [];
  private inFlight = 0;
  private watchers: (() => void)[] = [];

  constructor(private readonly options: OutboxOptions) {}

  /** Transitions and records between their derivation and their acknowledged publication. */
  get waiting(): number {
    return this.options.pending.count + this.inFlight + this.letters.length;
  }

  get isFull(): boolean {
    return this.waiting >= this.options.waitingMax;
  }

  get isHalfFull(): boolean {
    return this.waiting * 2 >= this.options.waitingMax;
  }

  /** To be called when something has come into `pending`. */
  wake(): void {
    if (!this.isAppending && !this.isOver) void this.appendAll();
  }

  /** Publishes what the log holds already. */
  publishLogged(transition: DerivedTransition): void {
    this.letters.push({ record: breachRecord(transition, this.options.shard), transition });
    this.startPublishing();
  }

  /** Resolves when there is room again, or nothing will ever be. */
  relieved(): Promise<void> {
    return this.until(() => !this.isFull);
  }

  /** Resolves when all that may go has gone and is acknowledged. */
  drained(): Promise<void> {
    this.wake();
    return this.until(() => !this.isAppending && !this.isPublishing && this.letters.length === 0);
  }

  private async appendAll(): Promise<void> {
    this.isAppending = true;
    try {
      for (let parcels = this.takeParcels(); parcels.length > 0; parcels = this.takeParcels()) {
        const batches = parcels.flatMap((parcel) => parcel.batches);
        await this.options.faultHook?.('before-append', this.options.shard);
        if (batches.length > 0) await this.options.writer.append(batches);
        await this.options.faultHook?.('after-append', this.options.shard);
        for (const parcel of parcels) this.release(parcel);
        this.inFlight = 0;
        this.startPublishing();
      }
    } catch (error) {
      this.fail(error);
    }
    this.isAppending = false;
    this.tell();
  }

  private takeParcels(): readonly Parcel[] {
    if (this.isOver) return [];
    const parcels = this.options.pending.take();
    this.inFlight = parcels.reduce((sum, { transitions }) => sum + transitions.length, 0);
    return parcels;
  }

  private release({ transitions, margins }: Parcel): void {
    for (const transition of transitions) {
      this.letters.push({ record: breachRecord(transition, this.options.shard), transition });
    }
    for (const record of margins) this.letters.push({ record, transition: undefined });
  }

  private startPublishing(): void {
    if (!this.isPublishing && !this.isOver && this.letters.length > 0) void this.publishAll();
  }

  private async publishAll(): Promise<void> {
    this.isPublishing = true;
    try {
      while (this.letters.length > 0 && !this.isOver) await this.publishSome(this.letters.slice(0, RECORDS_MAX));
    } catch (error) {
      this.fail(error);
    }
    this.isPublishing = false;
    this.tell();
  }

  private async publishSome(letters: readonly Letter[]): Promise<void> {
    const { bus, clock, logger, shard, signal } = this.options;
    const records = letters.map(({ record }) => record);
    await retryForever(() => bus.produce(records), {
      clock,
      name: `margin-evaluator-${shard}`,
      signal,
      onRetry: (error, attempt) => logger.warn({ shard, attempt, code: error.code }, `publishing waits: ${error.message}`),
    });
    this.letters = this.letters.slice(letters.length);
    this.options.onPublished(letters.flatMap(({ transition }) => transition ?? []));
    await this.options.faultHook?.('after-publish', shard);
    this.tell();
  }

  private fail(error: unknown): void {
    this.isOver = true;
    this.options.onFailure(error);
  }

  private until(isReached: () => boolean): Promise<void> {
    if (isReached() || this.isOver) return Promise.resolve();
    return new Promise((resolve) => {
      const watch = (): void => {
        if (isReached() || this.isOver) resolve();
        else this.watchers.push(watch);
      };
      this.watchers.push(watch);
    });
  }

  private tell(): void {
    for (const watch of this.watchers.splice(0)) watch();
  }
}
