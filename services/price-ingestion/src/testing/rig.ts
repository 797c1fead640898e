/** A small installation for tests: a log and a bus, a venue that publishes, and a look at what became of it. */
import {
  micros,
  type Cursor,
  type Mark,
  type MarketBatch,
  type MarketEntry,
  type ReferenceChange,
  type ReferenceChangeFact,
  type ReferenceEntry,
} from '@plimsoll/domain';
import {
  STREAMS,
  TOPICS,
  systemClock,
  topicSpecs,
  type Bus,
  type BusRecord,
  type Clock,
  type EventLog,
  type Logger,
  type Meter,
  type Service,
} from '@plimsoll/runtime';
import { MemoryBus, MemoryEventLog } from '@plimsoll/runtime/testing';
import { decodeLogEvent, toTopicRecord, type IncomingRecords, type TopicRecords } from '@plimsoll/wire';
import type { PriceIngestionSettings } from '../config';
import { createPriceIngestion } from '../priceIngestion';

const silentLogger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => silentLogger,
};

const idleMeter: Meter = {
  counter: () => ({ inc: () => undefined }),
  gauge: () => ({ set: () => undefined }),
  histogram: () => ({ observe: () => undefined }),
};

export interface PriceRigOptions {
  readonly shards?: number;
  readonly marksPartitions?: number;
  readonly log?: EventLog;
  readonly bus?: Bus;
}

export class PriceRig {
  readonly shards: number;
  readonly marksPartitions: number;
  log: EventLog;
  bus: Bus;
  private nextId = 1;

  constructor(options: PriceRigOptions = {}) {
    this.shards = options.shards ?? 1;
    this.marksPartitions = options.marksPartitions ?? 1;
    this.log = options.log ?? new MemoryEventLog();
    this.bus = options.bus ?? new MemoryBus();
  }

  async prepare(): Promise<void> {
    await this.bus.createTopics(topicSpecs({ shards: this.shards, marksPartitions: this.marksPartitions }));
  }

  service(settings: Partial<PriceIngestionSettings> = {}, deps: { log?: EventLog; bus?: Bus; clock?: Clock } = {}): Service {
    const ports = { log: this.log, bus: this.bus, clock: systemClock, ...deps };
    const member = `rig-${this.nextId++}`;
    const { shards } = this;
    return createPriceIngestion({ ...ports, meter: idleMeter, logger: silentLogger }, { shards, member, lagIntervalMillis: 0, epochMinMillis: 0, ...settings });
  }

  async publish<K extends 'marks' | 'reference'>(kind: K, values: readonly IncomingRecords[K][], partition?: number): Promise<void> {
    await this.bus.produce(
      values.map((value) => {
        const record = toTopicRecord(kind, value as TopicRecords[K], { id: `r-${this.nextId++}`, source: '/venue', timeMicros: 1n });
        const topic = kind === 'marks' ? TOPICS.marks : TOPICS.reference;
        return { topic, ...record, ...(partition !== undefined && { partition }) };
      }),
    );
  }

  async define(...changes: ReferenceChangeFact[]): Promise<void> {
    await this.publish('reference', changes.map((change) => ({ kind: 'reference', change, venueTime: micros(1), sequence: undefined })));
  }

  async marketBatches(): Promise<readonly MarketBatch[]> {
    const batches: MarketBatch[] = [];
    for await (const { type, payload } of this.log.read(STREAMS.market)) {
      const decoded = decodeLogEvent(type, payload);
      if (decoded.type === 'market-batch') batches.push(decoded.value);
    }
    return batches;
  }

  async changes(): Promise<readonly ReferenceChange[]> {
    const changes: ReferenceChange[] = [];
    for await (const { type, payload } of this.log.read(STREAMS.reference)) {
      const decoded = decodeLogEvent(type, payload);
      if (decoded.type === 'reference-change') changes.push(decoded.value);
    }
    return changes;
  }

  async marketEntries(): Promise<readonly MarketEntry[]> {
    return (await this.marketBatches()).flatMap(({ entries }) => entries);
  }

  async referenceEntries(): Promise<readonly ReferenceEntry[]> {
    return (await this.changes()).flatMap(({ entries }) => entries);
  }

  /** The sums of all cursors of a topic. */
  async counts(topic: string): Promise<Readonly<Record<'read' | 'applied' | 'duplicate' | 'conflated' | 'held' | 'rejected', number>>> {
    const sums = { read: 0, applied: 0, duplicate: 0, conflated: 0, held: 0, rejected: 0 };
    for (const cursor of await this.cursorsOf(topic)) {
      for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += Number(cursor[name]);
    }
    return sums;
  }

  async deadLetters(): Promise<readonly BusRecord[]> {
    return this.bus.read({ topic: TOPICS.deadLetters, partition: 0 }, 0n, 1_000_000);
  }

  /** Until the log has consumed everything that stands in the topics. */
  async drained(timeoutMillis = 10_000): Promise<void> {
    const startedAt = Date.now();
    while (!(await this.isDrained())) {
      if (Date.now() - startedAt > timeoutMillis) throw new Error(`not drained after ${timeoutMillis} ms`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  private async cursorsOf(topic: string): Promise<readonly Cursor[]> {
    const all = [...(await this.changes()), ...(await this.marketBatches())].flatMap(({ cursors }) => cursors);
    return all.filter((cursor) => cursor.topic === topic);
  }

  private async isDrained(): Promise<boolean> {
    const places = [{ topic: TOPICS.reference, partition: 0 }, ...Array.from({ length: this.marksPartitions }, (_, partition) => ({ topic: TOPICS.marks, partition }))];
    for (const at of places) {
      const { next } = await this.bus.offsets(at);
      const cursors = (await this.cursorsOf(at.topic)).filter(({ partition }) => partition === at.partition);
      if ((cursors.at(-1)?.nextOffset ?? 0n) < next) return false;
    }
    return true;
  }
}

export const markOf = (instrumentId: string, price: number, sequence: number, more: Partial<Mark> = {}): Mark => ({
  kind: 'mark',
  venueId: 'test-venue',
  instrumentId,
  price: { mantissa: BigInt(price), exponent: -1 },
  indexPriceMantissa: undefined,
  fundingRatePerTrillion: undefined,
  impliedVol: undefined,
  openInterest: undefined,
  venueTime: micros(1_000_000),
  sequence: BigInt(sequence),
  ...more,
});
