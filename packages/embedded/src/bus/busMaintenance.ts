/**
 * Retention by time and compaction by key, in steps that are bounded in bytes and go through the same flush as everything
 * else, so that a produce waits for one step at most.
 *
 * Compaction follows Kafka's cleaner: remember the newest offset of each key from where the last round ended, then go
 * over the partition and drop what is older. Offsets keep their numbers, so gaps appear; a tombstone stays long enough
 * to be seen by everyone who reads from the start.
 */
import type { BusRecord } from '@plimsoll/runtime';

import { yieldTurn } from '../store/bell';
import type { BusWork } from './busStage';
import type { BusTables, Partition, StoredBatch, Topic } from './busTables';
import { type PlacedRecord, decodeBatch, encodeBatch } from './recordBatch';

const STEP_LIMIT_BYTES = 1024 * 1024;
const STEP_LIMIT_BATCHES = 256;
/** Keys remembered at a time; a partition with more takes several rounds. */
const MAP_LIMIT_KEYS = 200_000;
/** What a rewritten batch should hold, at least: compaction also gathers the crumbs of single produces. */
const BATCH_BYTES = 128 * 1024;
const BATCH_RECORDS = 1_000;
/** In the background a partition is compacted when at least so many records, and half of it, came since the last time. */
const DIRTY_RECORDS = 10_000;

export interface MaintenanceReport {
  readonly expiredBatches: number;
  readonly droppedRecords: number;
}

export interface MaintenanceOptions {
  readonly nowMillis: () => number;
  readonly tombstoneRetentionMillis: number;
}

export class BusMaintenance {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<MaintenanceReport> | undefined;
  #isStopped = false;

  constructor(
    private readonly tables: BusTables,
    private readonly submit: (work: BusWork, bytes: number) => Promise<unknown>,
    private readonly topics: () => readonly Topic[],
    private readonly options: MaintenanceOptions,
  ) {}

  start(intervalMillis: number): void {
    if (intervalMillis <= 0) return;
    // A failure here is the bus's own failure, and its next caller hears of it.
    this.#timer = setInterval(() => void this.#round(false).catch(() => undefined), intervalMillis).unref();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#timer);
    await this.#running?.catch(() => undefined);
  }

  async run(): Promise<MaintenanceReport> {
    await this.#running?.catch(() => undefined);
    return await this.#round(true);
  }

  #round(force: boolean): Promise<MaintenanceReport> {
    this.#running ??= this.#maintain(force).finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #maintain(force: boolean): Promise<MaintenanceReport> {
    let expiredBatches = 0;
    let droppedRecords = 0;
    for (const { spec, partitions } of this.topics()) {
      for (const partition of partitions) {
        if (spec.cleanup === 'compact') {
          const dirty = partition.next - partition.cleanedTo;
          if (dirty > 0 && (force || (dirty >= DIRTY_RECORDS && dirty * 2 >= partition.next - partition.first))) droppedRecords += await this.#compact(partition);
        } else if (spec.retentionMillis !== undefined) {
          expiredBatches += await this.#expire(partition, this.options.nowMillis() - spec.retentionMillis);
        }
      }
    }
    return { expiredBatches, droppedRecords };
  }

  /** Whole batches go, oldest first, up to the first one that holds anything young. */
  async #expire(partition: Partition, olderThanMillis: number): Promise<number> {
    let expired = 0;
    while (!this.#isStopped) {
      const taken = this.#take(partition, partition.first, partition.next);
      const young = taken.findIndex(({ head }) => head.newestMillis >= olderThanMillis);
      const batches = young < 0 ? taken : taken.slice(0, young);
      const last = batches[batches.length - 1];
      if (last === undefined) break;
      const marks = { ...partition, first: last.head.last + 1 };
      await this.submit((stage) => {
        stage.write(
          () => {
            for (const { head } of batches) this.tables.removeBatch(partition.number, head.base);
            this.tables.putMarks({ ...marks, next: partition.next });
          },
          () => (partition.first = marks.first),
        );
        return () => undefined;
      }, 0);
      expired += batches.length;
    }
    return expired;
  }

  async #compact(partition: Partition): Promise<number> {
    const end = partition.next;
    let dropped = 0;
    while (partition.cleanedTo < end && !this.#isStopped) {
      const { newest, mappedTo } = await this.#mapKeys(partition, end);
      const cleanedBefore = partition.cleanedTo;
      for (let at = partition.first; at < mappedTo && !this.#isStopped; ) {
        const batches = this.#take(partition, at, mappedTo);
        if (batches.length === 0) break;
        dropped += await this.#rewrite(partition, batches, newest, cleanedBefore);
        at = batches[batches.length - 1]!.head.last + 1;
        await yieldTurn();
      }
      if (this.#isStopped) break;
      await this.#mark(partition, mappedTo);
    }
    return dropped;
  }

  /** The newest offset of each key from where the last round ended. */
  async #mapKeys(partition: Partition, end: number): Promise<{ readonly newest: Map<string, number>; readonly mappedTo: number }> {
    const newest = new Map<string, number>();
    let mappedTo = partition.cleanedTo;
    while (mappedTo < end && newest.size < MAP_LIMIT_KEYS && !this.#isStopped) {
      const batches = this.#take(partition, mappedTo, end);
      if (batches.length === 0) return { newest, mappedTo: end };
      for (const batch of batches) {
        for (const { key, offset } of recordsOf(batch, partition)) if (key !== undefined) newest.set(keyText(key), Number(offset));
        mappedTo = batch.head.last + 1;
        if (newest.size >= MAP_LIMIT_KEYS) break;
      }
      await yieldTurn();
    }
    return { newest, mappedTo };
  }

  /** Replaces a run of batches by fewer ones, when that drops or gathers anything. */
  async #rewrite(partition: Partition, batches: readonly StoredBatch[], newest: ReadonlyMap<string, number>, cleanedBefore: number): Promise<number> {
    const tombstonesBefore = this.options.nowMillis() - this.options.tombstoneRetentionMillis;
    const kept: PlacedRecord[] = [];
    let count = 0;
    for (const batch of batches) {
      for (const record of recordsOf(batch, partition)) {
        count += 1;
        const offset = Number(record.offset);
        const isOld = record.key !== undefined && (newest.get(keyText(record.key)) ?? -1) > offset;
        // A tombstone goes only in a later round than the one that dropped what it deletes.
        const isSpent = record.value === undefined && offset < cleanedBefore && record.timestampMillis < tombstonesBefore;
        if (!isOld && !isSpent) kept.push({ ...record, offset });
      }
    }
    const gathered = gather(kept);
    if (kept.length === count && gathered.length >= batches.length) return 0;
    const written = gathered.map((records) => {
      const base = records[0]!.offset;
      return { base, bytes: encodeBatch(partition.number, records, base, records[records.length - 1]!.offset) };
    });
    await this.submit((stage) => {
      stage.write(
        () => {
          for (const { head } of batches) this.tables.removeBatch(partition.number, head.base);
          for (const { base, bytes } of written) this.tables.putBatch(partition.number, base, bytes);
          this.tables.putMarks(partition);
        },
        () => undefined,
      );
      return () => undefined;
    }, written.reduce((sum, { bytes }) => sum + bytes.length, 0));
    return count - kept.length;
  }

  async #mark(partition: Partition, cleanedTo: number): Promise<void> {
    await this.submit((stage) => {
      stage.write(
        () => this.tables.putMarks({ ...partition, cleanedTo }),
        () => (partition.cleanedTo = cleanedTo),
      );
      return () => undefined;
    }, 0);
  }

  /** The batches of one step, wholly below `end`, that hold anything at or after `from`. */
  #take(partition: Partition, from: number, end: number): StoredBatch[] {
    const batches: StoredBatch[] = [];
    let bytes = 0;
    for (const batch of this.tables.batchesFrom(partition, from)) {
      if (batch.head.base >= end || batches.length >= STEP_LIMIT_BATCHES || (bytes > 0 && bytes + batch.bytes.length > STEP_LIMIT_BYTES)) break;
      bytes += batch.bytes.length;
      batches.push(batch);
    }
    return batches;
  }
}

function recordsOf(batch: StoredBatch, partition: Partition): BusRecord[] {
  const records: BusRecord[] = [];
  decodeBatch(batch.bytes, batch.head, 0, Number.POSITIVE_INFINITY, partition.topic, partition.partition, records);
  return records;
}

function keyText(key: Uint8Array): string {
  return Buffer.from(key.buffer, key.byteOffset, key.length).toString('latin1');
}

function gather(records: readonly PlacedRecord[]): PlacedRecord[][] {
  const batches: PlacedRecord[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const record of records) {
    const size = (record.key?.length ?? 0) + (record.value?.length ?? 0);
    if (bytes + size > BATCH_BYTES || batches[batches.length - 1]!.length >= BATCH_RECORDS) {
      batches.push([]);
      bytes = 0;
    }
    batches[batches.length - 1]!.push(record);
    bytes += size;
  }
  return batches;
}
