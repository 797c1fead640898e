/**
 * The port of the bus: partitioned topics and consumer groups, in Kafka's words.
 *
 * What every adapter promises (test/contract/bus):
 * - records of one partition keep the order in which `produce` was called, and offsets rise (gaps are possible);
 * - a key goes to `murmur2(key) mod partitions`, as the Java client does it;
 * - `produce` answers when the records are durable;
 * - a consumer of a group sees, after an `assigned` event, only partitions that it owns, from the offset that it seeks to;
 * - `co-partitioned` gives partition p of every topic of the group to the same member; `single-member` gives all
 *   partitions to one member, and it keeps them while it lives;
 * - a consumer that does not pull is not pushed.
 *
 * The group is for ownership only. Positions live in the event log: a service seeks on assignment, and never asks the
 * group where it was.
 */

export interface RecordHeaders {
  readonly [name: string]: Uint8Array;
}

export interface ProducerRecord {
  readonly topic: string;
  /** Decides the partition, unless `partition` is given. */
  readonly key: Uint8Array | undefined;
  readonly value: Uint8Array | undefined;
  readonly headers?: RecordHeaders;
  readonly partition?: number;
  readonly timestampMillis?: number;
}

export interface ProducedAt {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
}

export interface BusRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly timestampMillis: number;
  readonly key: Uint8Array | undefined;
  /** Undefined: a tombstone. */
  readonly value: Uint8Array | undefined;
  readonly headers: RecordHeaders;
}

export interface TopicPartition {
  readonly topic: string;
  readonly partition: number;
}

export interface TopicSpec {
  readonly topic: string;
  readonly partitions: number;
  readonly cleanup: 'delete' | 'compact';
  readonly retentionMillis?: number;
}

export type ConsumerEvent =
  /** The whole set owned from now on. Seek each partition before the next pull; one not sought starts at its first record. */
  | { readonly kind: 'assigned'; readonly generation: string; readonly partitions: readonly TopicPartition[] }
  /** Work on these must stop: another member may own them already. */
  | { readonly kind: 'revoked'; readonly partitions: readonly TopicPartition[] }
  /** A run of one partition. `nextOffset` is where the following fetch begins; gaps inside are seen from the offsets. */
  | {
      readonly kind: 'records';
      readonly topic: string;
      readonly partition: number;
      readonly records: readonly BusRecord[];
      readonly nextOffset: bigint;
    };

export interface ConsumerOptions {
  readonly group: string;
  readonly topics: readonly string[];
  readonly assignment: 'co-partitioned' | 'single-member';
  /** Ownership only: nothing is fetched. */
  readonly paused?: boolean;
  /** At most so many records in an event. Default 2,000. */
  readonly batchLimit?: number;
  readonly signal?: AbortSignal;
}

export interface BusConsumer {
  /** Assignments and records in one order. To be iterated once. */
  events(): AsyncIterable<ConsumerEvent>;
  /** The next record delivered of the partition is the first one at or after the offset. */
  seek(at: TopicPartition, offset: bigint): void;
  /** Tells the group that long work is alive. Throws OperatingError `not_owner` once the member has lost its partitions. */
  heartbeat(): Promise<void>;
  close(): Promise<void>;
}

export interface Bus {
  /** Idempotent; a topic that exists with other partitions is an error. */
  createTopics(topics: readonly TopicSpec[]): Promise<void>;
  describeTopics(): Promise<readonly TopicSpec[]>;
  /** In order, durable when it answers. @throws OperatingError `bus_unavailable`, `record_too_large`, `unknown_topic`. */
  produce(records: readonly ProducerRecord[]): Promise<readonly ProducedAt[]>;
  consumer(options: ConsumerOptions): BusConsumer;
  /** Records of one partition from an offset on, without any group: for `tail` and for finding what was published last. */
  read(at: TopicPartition, fromOffset: bigint, limit: number): Promise<readonly BusRecord[]>;
  /** First offset held, and the offset after the last. */
  offsets(at: TopicPartition): Promise<{ readonly first: bigint; readonly next: bigint }>;
  close(): Promise<void>;
}
