/** Prices as they come: what arrives while an append is in flight becomes one epoch, and no epoch follows another too fast. */
import { TOPICS, GatheringQueue, fromPull, type BusRecord, type TopicPartition } from '@plimsoll/runtime';
import type { Micros } from '@plimsoll/domain';
import { concatMap, defer, from, lastValueFrom } from 'rxjs';
import { readCandidate, type Candidate } from './candidate';
import { eventLogTime, eventTimeMax, wallLogTime } from './logTime';
import type { Metered } from './marketJudge';
import { PriceSession, type SessionContext, type Writers } from './priceSession';
import type { PriceState } from './priceState';

interface Run {
  readonly at: TopicPartition;
  readonly records: readonly BusRecord[];
  readonly nextOffset: bigint;
}

/** A run of one partition, or the word that time passes. */
type Item = Run | 'tick';

const REFERENCE_RECORDS_AT_ONCE = 500;

const keyOf = ({ topic, partition }: TopicPartition): string => `${topic}:${partition}`;

export class LiveSession extends PriceSession {
  private readonly queue: GatheringQueue<Item>;
  private readonly handedIn = new Map<string, bigint>();
  private lastEpochMillis = Number.NEGATIVE_INFINITY;
  private hadMarksSinceTick = false;

  constructor(context: SessionContext, state: PriceState, writers: Writers) {
    super(context, state, writers);
    this.queue = new GatheringQueue({
      limit: context.config.queueRecordsMax,
      batchLimit: context.config.batchRecordsMax,
      weigh: (item) => (item === 'tick' ? 1 : item.records.length),
    });
  }

  override wanted(at: TopicPartition): bigint {
    return this.handedIn.get(keyOf(at)) ?? this.position(at);
  }

  override offer(at: TopicPartition, records: readonly BusRecord[], nextOffset: bigint): Promise<void> | undefined {
    if (this.stopping.signal.aborted) return undefined;
    this.handedIn.set(keyOf(at), nextOffset);
    const hasRoom = this.queue.waiting < this.context.config.queueRecordsMax;
    // A queue that has failed takes nothing: the next session reads these records again.
    const pushed = this.queue.push({ at, records, nextOffset }).catch(() => undefined);
    return hasRoom ? undefined : pushed;
  }

  override stop(): void {
    super.stop();
    this.queue.close();
  }

  override async run(): Promise<void> {
    const ticking = this.tick();
    try {
      await this.readReference();
      const epochs = fromPull(this.paced(), (items) => defer(() => this.workOn(items)));
      await lastValueFrom(epochs.pipe(concatMap(() => from([]))), { defaultValue: undefined });
    } finally {
      this.stop();
      this.queue.fail(new Error('the session is over'));
      await ticking;
    }
  }

  /**
   * First what stands in the reference topic already: marks that stand beside it are not to be refused because they were
   * fetched first. The same records come again by the consumer, and are passed over.
   */
  private async readReference(): Promise<void> {
    const at = { topic: TOPICS.reference, partition: 0 };
    while (!this.stopping.signal.aborted) {
      const records = await this.context.bus.read(at, this.position(at), REFERENCE_RECORDS_AT_ONCE);
      const last = records.at(-1);
      if (last === undefined) return;
      await this.workOnReference([{ at, records, nextOffset: last.offset + 1n }]);
    }
  }

  /** What has gathered, no sooner than the shortest epoch after the last. */
  private async *paced(): AsyncGenerator<readonly Item[]> {
    const { clock, config } = this.context;
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const waitMillis = this.lastEpochMillis + config.epochMinMillis - clock.elapsedMillis();
      if (waitMillis > 0) await clock.sleep(waitMillis, signal);
      const items = await this.queue.take();
      if (items === undefined || signal.aborted) return;
      yield items;
    }
  }

  private async workOn(items: readonly Item[]): Promise<void> {
    const runs = items.filter((item) => item !== 'tick');
    const reference = runs.filter(({ at }) => at.topic === TOPICS.reference);
    const marks = runs.filter(({ at }) => at.topic === TOPICS.marks);
    // Definitions first: a mark that came beside its definition is not to be refused.
    if (reference.length > 0) await this.workOnReference(reference);
    const isIdle = items.length > runs.length && !this.hadMarksSinceTick;
    if (items.length > runs.length) this.hadMarksSinceTick = false;
    this.hadMarksSinceTick ||= marks.length > 0;
    if (marks.length > 0 || isIdle) await this.workOnMarks(marks);
  }

  private async workOnReference(runs: readonly Run[]): Promise<void> {
    const meter = this.meterOf(runs[0]?.at as TopicPartition);
    const candidates: Candidate[] = [];
    for (const { records, nextOffset } of runs) {
      for (const raw of records) if (meter.pass(raw.offset)) candidates.push(readCandidate(raw));
      meter.passGap(nextOffset);
    }
    if (!meter.hasMoved) return;
    await this.writeReference(candidates, meter, { frame: undefined, logTime: this.referenceTime() });
  }

  private async workOnMarks(runs: readonly Run[]): Promise<void> {
    const { clock } = this.context;
    const meters = new Map<string, ReturnType<typeof this.meterOf>>();
    const candidates: Metered[] = [];
    for (const { at, records, nextOffset } of runs) {
      const meter = meters.get(keyOf(at)) ?? this.meterOf(at);
      meters.set(keyOf(at), meter);
      for (const raw of records) if (meter.pass(raw.offset)) candidates.push({ ...readCandidate(raw), meter });
      meter.passGap(nextOffset);
    }
    this.lastEpochMillis = clock.elapsedMillis();
    await this.writeMarket({ candidates, meters: [...meters.values()], ...this.times(candidates), frame: undefined });
  }

  private times(candidates: readonly Candidate[]): { readonly logTime: Micros; readonly timeMax: Micros } {
    const { clock, config } = this.context;
    if (config.logTime === 'event') {
      const jump = BigInt(config.eventTimeJumpMillisMax) * 1_000n;
      return { logTime: eventLogTime(this.logTime, candidates, jump), timeMax: eventTimeMax(this.logTime, jump) };
    }
    const logTime = wallLogTime(this.logTime, clock.nowMicros());
    return { logTime, timeMax: (logTime + BigInt(config.timeAheadMillisMax) * 1_000n) as Micros };
  }

  /** Replayed history is dated by its marks: definitions carry the date of who wrote them down. */
  private referenceTime(): Micros {
    const { clock, config } = this.context;
    return config.logTime === 'event' ? this.logTime : wallLogTime(this.logTime, clock.nowMicros());
  }

  private async tick(): Promise<void> {
    const { clock, config } = this.context;
    const { signal } = this.stopping;
    if (config.logTime === 'event') return;
    while (!signal.aborted) {
      await clock.sleep(config.idleMillis, signal);
      if (!signal.aborted) await this.queue.push('tick').catch(() => undefined);
    }
  }
}
