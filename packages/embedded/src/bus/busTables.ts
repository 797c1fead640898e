/**
 * The three tables of the bus, and the only code that knows their keys.
 *
 *   batches  (partition number u32, base offset u64) -> batch of records
 *   topics   topic name                              -> CRC-32 u32, JSON of the spec and its first partition number
 *   marks    partition number u32                    -> CRC-32 u32, f64 first, f64 next, f64 cleaned-to
 *
 * `marks` holds what the batches cannot say once maintenance has removed some of them.
 */
import { crc32 } from 'node:zlib';

import { type BusRecord, type TopicSpec, OperatingError } from '@plimsoll/runtime';

import { KEY_BYTES, type Store, type Table, readFailure, readUInt64BE, writeIntKey } from '../store/store';
import { type BatchHead, checkBatch, decodeBatch } from './recordBatch';

const MARK_BYTES = 28;
const FAILURE_CODES = { damage: 'bus_unavailable', other: 'bus_unavailable' } as const;
const KEYS_PER_STEP = 64;

/** What is known of a partition; `next` moves when a flush is durable. */
export interface Partition {
  readonly topic: string;
  readonly partition: number;
  readonly number: number;
  /** How many partitions the topic has. */
  readonly siblings: number;
  first: number;
  next: number;
  /** Everything below has been through compaction. */
  cleanedTo: number;
}

export interface Topic {
  readonly spec: TopicSpec;
  readonly firstNumber: number;
  readonly partitions: readonly Partition[];
}

export interface Fetched {
  readonly records: BusRecord[];
  readonly nextOffset: number;
}

export interface StoredBatch {
  readonly head: BatchHead;
  /** The caller's own copy. */
  readonly bytes: Buffer;
}

export class BusTables {
  readonly #batches: Table;
  readonly #topics: Table;
  readonly #marks: Table;
  readonly #key = Buffer.alloc(KEY_BYTES);

  constructor(readonly store: Store) {
    this.#topics = store.table('topics');
    this.#marks = store.table('marks');
    this.#batches = store.table('batches');
  }

  loadTopics(): Topic[] {
    return this.#guard('reading the topics', () => {
      const topics: Topic[] = [];
      for (const { key, value } of this.#topics.getRange({ start: Buffer.from([0]) })) {
        const name = Buffer.from(key).toString();
        const bytes = Buffer.from(value);
        if (bytes.length < 4 || bytes.readUInt32LE(0) !== crc32(bytes.subarray(4))) throw damaged(`the spec of topic ${name} is damaged`);
        const { firstNumber, ...spec } = JSON.parse(bytes.toString('utf8', 4)) as TopicSpec & { firstNumber: number };
        if (spec.topic !== name) throw damaged(`the spec of topic ${name} names ${spec.topic}`);
        topics.push(this.topicOf(spec, firstNumber));
      }
      return topics;
    });
  }

  topicOf(spec: TopicSpec, firstNumber: number): Topic {
    const partitions = Array.from({ length: spec.partitions }, (_, partition) => this.loadPartition(spec, partition, firstNumber + partition));
    return { spec, firstNumber, partitions };
  }

  loadPartition({ topic, partitions: siblings }: TopicSpec, partition: number, number: number): Partition {
    return this.#guard(`reading ${topic}:${partition}`, () => {
      const marks = this.#readMarks(topic, partition, number);
      const lastBase = this.#baseAtOrBelow(number, Number.MAX_SAFE_INTEGER);
      const next = lastBase === undefined ? 0 : this.#readBatch(topic, partition, number, lastBase).head.last + 1;
      return { topic, partition, number, siblings, first: marks.first, cleanedTo: marks.cleanedTo, next: Math.max(next, marks.next) };
    });
  }

  /** The next three: inside a batch of the store. */
  putTopic(spec: TopicSpec, firstNumber: number): void {
    const json = Buffer.from(JSON.stringify({ ...spec, firstNumber }));
    const value = Buffer.alloc(4 + json.length);
    json.copy(value, 4);
    value.writeUInt32LE(crc32(json), 0);
    void this.#topics.put(Buffer.from(spec.topic), value);
  }

  putBatch(number: number, base: number, bytes: Buffer): void {
    void this.#batches.put(writeIntKey(this.#key, number, base), bytes);
  }

  removeBatch(number: number, base: number): void {
    void this.#batches.remove(writeIntKey(this.#key, number, base));
  }

  putMarks(partition: Partition): void {
    const value = Buffer.alloc(MARK_BYTES);
    value.writeDoubleLE(partition.first, 4);
    value.writeDoubleLE(partition.next, 12);
    value.writeDoubleLE(partition.cleanedTo, 20);
    value.writeUInt32LE(crc32(value.subarray(4), partition.number), 0);
    void this.#marks.put(numberKey(partition.number), value);
  }

  /** Records from an offset on, up to `partition.next`; the answer's `nextOffset` may lie behind a gap. */
  fetch(partition: Partition, from: number, limit: number, limitBytes: number): Fetched {
    const records: BusRecord[] = [];
    let bytes = 0;
    for (const batch of this.batchesFrom(partition, from)) {
      decodeBatch(batch.bytes, batch.head, from, limit, partition.topic, partition.partition, records);
      bytes += batch.bytes.length;
      if (records.length >= limit) return { records, nextOffset: Number(records[records.length - 1]!.offset) + 1 };
      if (bytes >= limitBytes && records.length > 0) return { records, nextOffset: batch.head.last + 1 };
    }
    return { records, nextOffset: Math.max(partition.next, from) };
  }

  /** The batches that hold anything at or after an offset, in order. To be used within one turn. */
  *batchesFrom(partition: Partition, from: number): Generator<StoredBatch> {
    const { topic, partition: index, number, next } = partition;
    let cursor = this.#guard(`reading ${topic}:${index}`, () => this.#baseAtOrBelow(number, from)) ?? from;
    while (cursor < next) {
      const bases = this.#guard(`reading ${topic}:${index}`, () => this.#bases(number, cursor, next));
      if (bases.length === 0) return;
      for (const base of bases) {
        const batch = this.#guard(`reading ${topic}:${index}`, () => this.#readBatch(topic, index, number, base));
        cursor = batch.head.last + 1;
        if (batch.head.last >= from) yield batch;
      }
    }
  }

  #bases(number: number, from: number, end: number): number[] {
    const range = {
      start: writeIntKey(Buffer.alloc(KEY_BYTES), number, from),
      end: writeIntKey(Buffer.alloc(KEY_BYTES), number, end),
      limit: KEYS_PER_STEP,
    };
    const bases: number[] = [];
    for (const key of this.#batches.getKeys(range)) bases.push(readUInt64BE(key, 4));
    return bases;
  }

  #baseAtOrBelow(number: number, offset: number): number | undefined {
    const start = writeIntKey(Buffer.alloc(KEY_BYTES), number, offset);
    for (const key of this.#batches.getKeys({ start, reverse: true, limit: 1 })) {
      if (Buffer.from(key).readUInt32BE(0) === number) return readUInt64BE(key, 4);
    }
    return undefined;
  }

  #readBatch(topic: string, partition: number, number: number, base: number): StoredBatch {
    const bytes = this.#batches.getBinary(writeIntKey(this.#key, number, base));
    if (bytes === undefined) throw damaged(`the batch of ${topic}:${partition} at offset ${base} is missing`);
    const own = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return { bytes: own, head: checkBatch(own, number, base, `${topic}:${partition}`) };
  }

  #readMarks(topic: string, partition: number, number: number): { first: number; next: number; cleanedTo: number } {
    const value = this.#marks.getBinary(numberKey(number));
    if (value === undefined) return { first: 0, next: 0, cleanedTo: 0 };
    const bytes = Buffer.from(value);
    if (bytes.length !== MARK_BYTES || bytes.readUInt32LE(0) !== crc32(bytes.subarray(4), number)) {
      throw damaged(`the marks of ${topic}:${partition} are damaged`);
    }
    return { first: bytes.readDoubleLE(4), next: bytes.readDoubleLE(12), cleanedTo: bytes.readDoubleLE(20) };
  }

  #guard<T>(what: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw readFailure(error, what, FAILURE_CODES);
    }
  }
}

function numberKey(number: number): Buffer {
  const key = Buffer.alloc(4);
  key.writeUInt32BE(number);
  return key;
}

function damaged(message: string): OperatingError {
  return new OperatingError('bus_unavailable', message);
}
