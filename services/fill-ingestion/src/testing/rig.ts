/** A small installation for tests: a log, a bus and an index, a venue that publishes, and a look at what became of it. */
import { type InstrumentDefinition, type AssetDefinition, type LedgerBatch, type LedgerEntry, type ReferenceEntry, micros } from '@plimsoll/domain';
import {
  DEFAULT_LOG_ID,
  EVENT_TYPES,
  LEDGER_TOPICS,
  NO_STREAM,
  PARTITIONER,
  STREAMS,
  StreamWriter,
  TOPICS,
  ledgerStream,
  partitionOfKey,
  systemClock,
  topicSpecs,
  utf8,
  type Bus,
  type BusRecord,
  type EventLog,
  type Logger,
  type Meter,
  type ProducerRecord,
  type SeenAt,
  type SeenIndex,
  type SeenIndexes,
  type Service,
} from '@plimsoll/runtime';
import { MemoryBus, MemoryEventLog } from '@plimsoll/runtime/testing';
import { decodeLogEvent, encodeOwnerChanged, encodeReferenceChange, toTopicRecord, type IncomingRecords, type IncomingTopicKind, type TopicRecords } from '@plimsoll/wire';
import { createFillIngestion } from '../fillIngestion';
import type { FillIngestionSettings } from '../config';

const TOPIC_OF: { readonly [K in IncomingTopicKind]: string } = {
  fills: TOPICS.fills,
  transfers: TOPICS.transfers,
  orders: TOPICS.orders,
  marks: TOPICS.marks,
  reference: TOPICS.reference,
};

export const silentLogger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  child: () => silentLogger,
};

export const idleMeter: Meter = {
  counter: () => ({ inc: () => undefined }),
  gauge: () => ({ set: () => undefined }),
  histogram: () => ({ observe: () => undefined }),
};

/** An index in memory that keeps the port's promises but durability. */
export class MemorySeenIndexes implements SeenIndexes {
  readonly indexes = new Map<string, MemorySeenIndex>();

  async open(logId: string, stream: string): Promise<MemorySeenIndex> {
    const name = `${logId} ${stream}`;
    const index = this.indexes.get(name) ?? new MemorySeenIndex();
    this.indexes.set(name, index);
    return index;
  }
}

export class MemorySeenIndex implements SeenIndex {
  places = new Map<string, SeenAt>();
  coveredRevision = NO_STREAM;
  clears = 0;

  covered(): bigint {
    return this.coveredRevision;
  }
  find(keys: readonly Uint8Array[]): readonly (SeenAt | undefined)[] {
    return keys.map((key) => this.places.get(Buffer.from(key).toString('hex')));
  }
  async add(revision: bigint, identities: readonly { readonly key: Uint8Array; readonly entry: number }[]): Promise<void> {
    if (revision <= this.coveredRevision) throw new RangeError(`revision ${revision} is covered`);
    for (const { key, entry } of identities) this.places.set(Buffer.from(key).toString('hex'), { revision, entry });
    this.coveredRevision = revision;
  }
  async clear(): Promise<void> {
    this.places.clear();
    this.coveredRevision = NO_STREAM;
    this.clears++;
  }
  async close(): Promise<void> {}
}

export interface RigOptions {
  readonly shards?: number;
  readonly log?: EventLog;
  readonly bus?: Bus;
  readonly seen?: SeenIndexes;
}

export class Rig {
  readonly shards: number;
  log: EventLog;
  bus: Bus;
  seen: SeenIndexes;
  private referenceWriter: StreamWriter | undefined;
  private nextId = 1;

  constructor(options: RigOptions = {}) {
    this.shards = options.shards ?? 1;
    this.log = options.log ?? new MemoryEventLog();
    this.bus = options.bus ?? new MemoryBus();
    this.seen = options.seen ?? new MemorySeenIndexes();
  }

  /** Goes on with other ports, as after a restart. */
  use({ log, bus, seen }: { readonly log: EventLog; readonly bus: Bus; readonly seen: SeenIndexes }): void {
    this.log = log;
    this.bus = bus;
    this.seen = seen;
    this.referenceWriter = undefined;
  }

  /** Topics, and a log that price-ingestion has opened. */
  async prepare(...definitions: (AssetDefinition | InstrumentDefinition)[]): Promise<void> {
    await this.bus.createTopics(topicSpecs({ shards: this.shards, marksPartitions: 1 }));
    await this.define({ kind: 'opened', logId: DEFAULT_LOG_ID, shards: this.shards, partitioner: PARTITIONER }, ...definitions);
  }

  async define(...entries: ReferenceEntry[]): Promise<void> {
    await this.appendReference(entries, undefined);
  }

  /** A step of a frame, as price-ingestion closes it. */
  async closeReferenceFrame(frame: bigint, ...entries: ReferenceEntry[]): Promise<void> {
    await this.appendReference(entries, frame);
  }

  private async appendReference(entries: readonly ReferenceEntry[], frame: bigint | undefined): Promise<void> {
    this.referenceWriter ??= await StreamWriter.open({
      ...{ log: this.log, stream: STREAMS.reference, logId: DEFAULT_LOG_ID, member: 'rig', generation: '1', encodeOwnerChanged },
    });
    const change = { entries, cursors: [], frame, isFrameClosed: frame !== undefined, logTime: micros(1) };
    await this.referenceWriter.append([{ type: EVENT_TYPES.referenceChange, payload: encodeReferenceChange(change) }]);
  }

  service(settings: Partial<FillIngestionSettings> = {}, deps: { log?: EventLog; bus?: Bus; seen?: SeenIndexes } = {}): Service {
    const ports = { log: this.log, bus: this.bus, seen: this.seen, ...deps };
    const { shards } = this;
    const member = `rig-${this.nextId++}`;
    return createFillIngestion({ ...ports, clock: systemClock, meter: idleMeter, logger: silentLogger }, { shards, member, lagIntervalMillis: 0, ...settings });
  }

  recordOf<K extends IncomingTopicKind>(kind: K, value: IncomingRecords[K], partition?: number): ProducerRecord {
    const record = toTopicRecord(kind, value as TopicRecords[K], { id: `r-${this.nextId++}`, source: '/venue', timeMicros: 1n });
    return { topic: TOPIC_OF[kind], ...record, ...(partition !== undefined && { partition }) };
  }

  async publish<K extends IncomingTopicKind>(kind: K, ...values: IncomingRecords[K][]): Promise<void> {
    await this.bus.produce(values.map((value) => this.recordOf(kind, value)));
  }

  shardOf(accountId: string): number {
    return partitionOfKey(utf8(accountId), this.shards);
  }

  async batches(shard = 0): Promise<readonly LedgerBatch[]> {
    const batches: LedgerBatch[] = [];
    for await (const event of this.log.read(ledgerStream(shard))) {
      const decoded = decodeLogEvent(event.type, event.payload);
      if (decoded.type === 'ledger-batch') batches.push(decoded.value);
    }
    return batches;
  }

  async entries(shard = 0): Promise<readonly LedgerEntry[]> {
    return (await this.batches(shard)).flatMap(({ entries }) => entries);
  }

  /** How many entries of each kind: `{ fill: 3, duplicate: 1 }`. */
  async kinds(shard = 0): Promise<Readonly<Record<string, number>>> {
    const counts: Record<string, number> = {};
    for (const { fact } of await this.entries(shard)) counts[fact.kind] = (counts[fact.kind] ?? 0) + 1;
    return counts;
  }

  async deadLetters(): Promise<readonly BusRecord[]> {
    return this.bus.read({ topic: TOPICS.deadLetters, partition: 0 }, 0n, 10_000_000);
  }

  /** Until the log has consumed everything that stands in the topics. */
  async drained(timeoutMillis = 20_000): Promise<void> {
    const startedAt = Date.now();
    while (!(await this.isDrained())) {
      if (Date.now() - startedAt > timeoutMillis) throw new Error(`not drained after ${timeoutMillis} ms`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  private async isDrained(): Promise<boolean> {
    for (let partition = 0; partition < this.shards; partition++) {
      const consumed = await this.consumed(partition);
      for (const topic of LEDGER_TOPICS) {
        const { next } = await this.bus.offsets({ topic, partition });
        if ((consumed.get(topic) ?? 0n) < next) return false;
      }
    }
    return true;
  }

  private async consumed(shard: number): Promise<ReadonlyMap<string, bigint>> {
    for await (const event of this.log.read(ledgerStream(shard), { direction: 'backwards' })) {
      const decoded = decodeLogEvent(event.type, event.payload);
      if (decoded.type !== 'ledger-batch' || decoded.value.cursors.length === 0) continue;
      return new Map(decoded.value.cursors.map(({ topic, nextOffset }) => [topic, nextOffset]));
    }
    return new Map();
  }
}

/** Waits until it holds. */
export async function eventually(holds: () => Promise<boolean> | boolean, timeoutMillis = 10_000): Promise<void> {
  const startedAt = Date.now();
  while (!(await holds())) {
    if (Date.now() - startedAt > timeoutMillis) throw new Error(`does not hold after ${timeoutMillis} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
