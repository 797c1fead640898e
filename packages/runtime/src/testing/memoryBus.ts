/**
 * A Bus in memory, for tests: partitions are arrays and nothing is ever compacted or expires. It keeps the promises of the
 * port but durability. A key-less record without a partition goes to partition 0.
 */
import { systemClock } from '../clock';
import { OperatingError } from '../errors';
import { partitionOfKey } from '../murmur2';
import type { Bus, BusConsumer, BusRecord, ConsumerOptions, ProducedAt, ProducerRecord, TopicPartition, TopicSpec } from '../ports/bus';
import type { Clock } from '../ports/services';
import { MemoryConsumer } from './memoryConsumer';
import { MemoryGroup } from './memoryGroup';
import { Session } from './session';
import { Wakeups } from './wakeups';

const RECORD_LIMIT_BYTES = 1024 * 1024;

export interface MemoryBusOptions {
  readonly clock?: Clock;
  /** A member that neither pulls nor beats for so long is evicted. Default: never; see `evict`. */
  readonly sessionTimeoutMillis?: number;
}

/** What outlives a restart. Groups do not. */
interface Storage {
  readonly topics: Map<string, TopicSpec>;
  readonly partitions: Map<string, BusRecord[]>;
}

export class MemoryBus implements Bus {
  private readonly topics: Map<string, TopicSpec>;
  private readonly partitions: Map<string, BusRecord[]>;
  private readonly clock: Clock;
  private readonly groups = new Map<string, MemoryGroup>();
  private readonly consumers: MemoryConsumer[] = [];
  private readonly news = new Wakeups();
  private isClosed = false;

  constructor(
    private readonly options: MemoryBusOptions = {},
    private readonly storage: Storage = { topics: new Map(), partitions: new Map() },
  ) {
    ({ topics: this.topics, partitions: this.partitions } = storage);
    this.clock = options.clock ?? systemClock;
  }

  async createTopics(topics: readonly TopicSpec[]): Promise<void> {
    this.assertOpen();
    for (const spec of topics) {
      const present = this.topics.get(spec.topic);
      if (present !== undefined && present.partitions !== spec.partitions) {
        const message = `${spec.topic} has ${present.partitions} partitions, not ${spec.partitions}; a different number needs a new log`;
        throw new OperatingError('topic_mismatch', message);
      }
    }
    for (const spec of topics) if (!this.topics.has(spec.topic)) this.topics.set(spec.topic, spec);
  }

  async describeTopics(): Promise<readonly TopicSpec[]> {
    this.assertOpen();
    return [...this.topics.values()].sort((a, b) => (a.topic < b.topic ? -1 : 1));
  }

  async produce(records: readonly ProducerRecord[]): Promise<readonly ProducedAt[]> {
    this.assertOpen();
    // All are judged before any is written, so that a refused call leaves nothing behind.
    const places = records.map((record) => this.placeOf(record));
    const produced = records.map((record, index) => this.record(record, places[index] ?? 0));
    this.news.ring();
    return produced;
  }

  consumer(options: ConsumerOptions): BusConsumer {
    this.assertOpen();
    const group = this.groups.get(options.group) ?? new MemoryGroup(this.topics);
    this.groups.set(options.group, group);
    const { sessionTimeoutMillis } = this.options;
    const session = sessionTimeoutMillis === undefined ? undefined : new Session(this.clock, sessionTimeoutMillis);
    const consumer = new MemoryConsumer(options, group, { read: (...range) => this.slice(...range), news: this.news, session });
    this.consumers.push(consumer);
    return consumer;
  }

  async read(at: TopicPartition, fromOffset: bigint, limit: number): Promise<readonly BusRecord[]> {
    this.assertOpen();
    this.specOf(at.topic);
    return this.slice(at, fromOffset, limit);
  }

  async offsets(at: TopicPartition): Promise<{ readonly first: bigint; readonly next: bigint }> {
    this.assertOpen();
    this.specOf(at.topic);
    return { first: 0n, next: BigInt(this.recordsOf(at).length) };
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all(this.consumers.map((consumer) => consumer.close()));
  }

  /** As after a restart: this one is closed, and the answer holds its topics and records. */
  async restart(): Promise<MemoryBus> {
    await this.close();
    return new MemoryBus(this.options, this.storage);
  }

  /** As when a member's session times out: others own its partitions, and it learns of it at its next pull. */
  evict(consumer: BusConsumer): void {
    if (consumer instanceof MemoryConsumer) consumer.evict();
  }

  private placeOf({ topic, key, value, partition }: ProducerRecord): number {
    const { partitions } = this.specOf(topic);
    const bytes = (key?.length ?? 0) + (value?.length ?? 0);
    if (bytes > RECORD_LIMIT_BYTES) throw new OperatingError('record_too_large', `${bytes} bytes for ${topic} are above ${RECORD_LIMIT_BYTES}`);
    const place = partition ?? (key === undefined ? 0 : partitionOfKey(key, partitions));
    if (place < partitions) return place;
    throw new OperatingError('unknown_topic', `${topic} has ${partitions} partitions, and no partition ${place}`);
  }

  private record(record: ProducerRecord, partition: number): ProducedAt {
    const { topic, key, value, headers = {} } = record;
    const present = this.recordsOf({ topic, partition });
    const offset = BigInt(present.length);
    const timestampMillis = record.timestampMillis ?? Number(this.clock.nowMicros() / 1_000n);
    present.push({ topic, partition, offset, timestampMillis, key: key?.slice(), value: value?.slice(), headers: { ...headers } });
    this.partitions.set(`${topic}:${partition}`, present);
    return { topic, partition, offset };
  }

  private slice(at: TopicPartition, fromOffset: bigint, limit: number): readonly BusRecord[] {
    const first = Number(fromOffset);
    return this.recordsOf(at).slice(first, first + limit);
  }

  private recordsOf({ topic, partition }: TopicPartition): BusRecord[] {
    return this.partitions.get(`${topic}:${partition}`) ?? [];
  }

  private specOf(topic: string): TopicSpec {
    const spec = this.topics.get(topic);
    if (spec === undefined) throw new OperatingError('unknown_topic', `no topic ${topic}; create it first`);
    return spec;
  }

  private assertOpen(): void {
    if (this.isClosed) throw new OperatingError('bus_unavailable', 'the bus is closed');
  }
}
