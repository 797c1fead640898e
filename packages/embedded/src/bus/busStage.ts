/** What one flush of the bus is going to write: offsets are given here, and become true when the flush is durable. */
import type { ProducedAt, ProducerRecord, TopicSpec } from '@plimsoll/runtime';

import type { BusTables, Partition } from './busTables';
import { type PlacedRecord, encodeBatch, sizeOfBusRecord } from './recordBatch';

const BATCH_LIMIT_BYTES = 128 * 1024;
const BATCH_LIMIT_RECORDS = 1_000;

/** Stages its writes and answers what to say once they are durable. A throw refuses this one only, so it comes first. */
export type BusWork = (stage: BusStage) => () => unknown;

interface OpenBatch {
  readonly base: number;
  bytes: number;
  readonly records: PlacedRecord[];
}

interface StagedPartition {
  next: number;
  open: OpenBatch | undefined;
}

export class BusStage {
  readonly #partitions = new Map<Partition, StagedPartition>();
  readonly #writes: (() => void)[] = [];
  readonly #afterwards: (() => void)[] = [];

  /** Topics created in this flush: a second creation in it must see the first. */
  readonly newTopics = new Map<string, TopicSpec>();

  constructor(private readonly tables: BusTables) {}

  produce(partition: Partition, record: ProducerRecord, timestampMillis: number): ProducedAt {
    const staged = this.#staged(partition);
    const size = sizeOfBusRecord(record);
    if (staged.open !== undefined && (staged.open.records.length >= BATCH_LIMIT_RECORDS || staged.open.bytes + size > BATCH_LIMIT_BYTES)) {
      this.#seal(partition, staged);
    }
    const offset = staged.next;
    staged.next += 1;
    staged.open ??= { base: offset, bytes: 0, records: [] };
    staged.open.bytes += size;
    staged.open.records.push({ offset, timestampMillis, key: record.key, value: record.value, headers: record.headers });
    return { topic: partition.topic, partition: partition.partition, offset: BigInt(offset) };
  }

  /** Anything else to be written in this flush, and what becomes true by it. */
  write(write: () => void, afterwards: () => void): void {
    this.#writes.push(write);
    this.#afterwards.push(afterwards);
  }

  get isEmpty(): boolean {
    return this.#writes.length === 0 && this.#partitions.size === 0;
  }

  /** Inside a batch of the store. */
  apply(): void {
    for (const [partition, staged] of this.#partitions) this.#seal(partition, staged);
    for (const write of this.#writes) write();
  }

  publish(): void {
    for (const [partition, staged] of this.#partitions) partition.next = staged.next;
    for (const afterwards of this.#afterwards) afterwards();
  }

  #staged(partition: Partition): StagedPartition {
    let staged = this.#partitions.get(partition);
    if (staged === undefined) {
      staged = { next: partition.next, open: undefined };
      this.#partitions.set(partition, staged);
    }
    return staged;
  }

  #seal(partition: Partition, staged: StagedPartition): void {
    const open = staged.open;
    if (open === undefined) return;
    staged.open = undefined;
    const bytes = encodeBatch(partition.number, open.records, open.base, open.base + open.records.length - 1);
    this.#writes.push(() => this.tables.putBatch(partition.number, open.base, bytes));
  }
}
