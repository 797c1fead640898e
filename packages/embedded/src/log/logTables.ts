/**
 * The three tables of the log, and the only code that knows their keys.
 *
 *   records   (position u64, stream number u32) -> record
 *   index     (stream number u32, revision u64) -> position u64
 *   streams   stream number u32                 -> CRC-32 u32, name
 *
 * The stream number stands in the key of `records` so that a filtered subscription walks keys alone and touches the
 * values it wants. Index and records cite each other: what one of them loses, the other one misses.
 */
import { crc32 } from 'node:zlib';

import { OperatingError, type RecordedEvent } from '@plimsoll/runtime';

import { KEY_BYTES, type Store, type Table, readFailure, readUInt64BE, writeIntKey, writeLongKey } from '../store/store';
import { ANY_REVISION, decodeRecord, eventIdOf, findDamage, revisionOf } from './logRecord';

/** The newest event of a stream, as far as it is durable. */
export interface StreamTail {
  readonly streamNumber: number;
  readonly name: string;
  revision: number;
  position: number;
}

export interface PositionKey {
  readonly position: number;
  readonly streamNumber: number;
}

const FAILURE_CODES = { damage: 'log_corrupt', other: 'log_unavailable' } as const;

export class LogTables {
  readonly #records: Table;
  readonly #index: Table;
  readonly #streams: Table;
  readonly #names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #key = Buffer.alloc(KEY_BYTES);
  readonly #typeNames = new Map<string, string>();

  constructor(readonly store: Store) {
    this.#streams = store.table('streams');
    this.#index = store.table('index');
    this.#records = store.table('records');
    this.loadStreams();
  }

  /** Takes in the streams that another process has created since. */
  loadStreams(): void {
    this.#guard('reading the names of the streams', () => {
      const start = Buffer.alloc(4);
      start.writeUInt32BE(this.#names.length);
      for (const { key, value } of this.#streams.getRange({ start })) {
        const number = Buffer.from(key).readUInt32BE(0);
        const bytes = Buffer.from(value);
        if (number !== this.#names.length || bytes.length < 5 || bytes.readUInt32LE(0) !== crc32(bytes.subarray(4), number)) {
          throw new OperatingError('log_corrupt', `the name of stream number ${this.#names.length} is damaged`);
        }
        const name = bytes.toString('utf8', 4);
        this.#numbers.set(name, number);
        this.#names.push(name);
      }
    });
  }

  get streamCount(): number {
    return this.#names.length;
  }
  numberOf(stream: string): number | undefined {
    return this.#numbers.get(stream);
  }
  nameOf(streamNumber: number): string | undefined {
    return this.#names[streamNumber];
  }
  names(): string[] {
    return [...this.#names];
  }

  /** Makes a stream known after its first append is durable. */
  admitStream(name: string): void {
    this.#numbers.set(name, this.#names.length);
    this.#names.push(name);
  }

  /** Inside a batch of the store: nothing is visible before the batch is. */
  putStream(streamNumber: number, name: string): void {
    const key = Buffer.alloc(4);
    key.writeUInt32BE(streamNumber);
    const value = Buffer.alloc(4 + Buffer.byteLength(name));
    value.write(name, 4);
    value.writeUInt32LE(crc32(value.subarray(4), streamNumber), 0);
    void this.#streams.put(key, value);
  }

  putRecord(streamNumber: number, revision: number, position: number, record: Buffer): void {
    void this.#records.put(writeLongKey(this.#key, position, streamNumber), record);
    const place = Buffer.allocUnsafe(8);
    place.writeUInt32BE(Math.floor(position / 2 ** 32), 0);
    place.writeUInt32BE(position >>> 0, 4);
    void this.#index.put(writeIntKey(this.#key, streamNumber, revision), place);
  }

  /** The last position in the store, 0 when it is empty. */
  lastPosition(): number {
    return this.#guard('reading the last position', () => {
      for (const key of this.#records.getKeys({ reverse: true, limit: 1 })) return readUInt64BE(key, 0);
      return 0;
    });
  }

  lastRevision(streamNumber: number): number {
    return this.#guard(`reading the last revision of ${this.nameOf(streamNumber)}`, () => {
      const start = writeIntKey(Buffer.alloc(KEY_BYTES), streamNumber, Number.MAX_SAFE_INTEGER);
      for (const key of this.#index.getKeys({ start, reverse: true, limit: 1 })) {
        if (Buffer.from(key).readUInt32BE(0) === streamNumber) return readUInt64BE(key, 4);
      }
      return -1;
    });
  }

  /** Where a revision stands in the total order; undefined when the index has no such entry. */
  positionOf(streamNumber: number, revision: number): number | undefined {
    return this.#guard(`reading revision ${revision} of ${this.nameOf(streamNumber)}`, () => {
      const value = this.#index.getBinaryFast(writeIntKey(this.#key, streamNumber, revision));
      return value === undefined ? undefined : readUInt64BE(value, 0);
    });
  }

  /** The keys after a position, in order, none above the last one. */
  keysAfter(position: number, last: number, limit: number): PositionKey[] {
    return this.#guard(`reading after position ${position}`, () => {
      const start = writeLongKey(Buffer.alloc(KEY_BYTES), position + 1, 0);
      const end = writeLongKey(Buffer.alloc(KEY_BYTES), last + 1, 0);
      const keys: PositionKey[] = [];
      for (const key of this.#records.getKeys({ start, end, limit })) {
        keys.push({ position: readUInt64BE(key, 0), streamNumber: ((key[8]! << 24) | (key[9]! << 16) | (key[10]! << 8) | key[11]!) >>> 0 });
      }
      return keys;
    });
  }

  /** The event at a place, checked. With `revision` undefined the record says which one it is. */
  readEvent(streamNumber: number, position: number, revision?: number): RecordedEvent {
    const stream = this.nameOf(streamNumber) ?? `number ${streamNumber}`;
    const bytes = this.#readChecked(stream, streamNumber, position, revision);
    // One copy out of lmdb's reused buffer; payload and metadata are views of it.
    return decodeRecord(Buffer.from(bytes), stream, this.#typeName);
  }

  readEventId(streamNumber: number, revision: number): string | undefined {
    const position = this.positionOf(streamNumber, revision);
    if (position === undefined) return undefined;
    return eventIdOf(this.#readChecked(this.nameOf(streamNumber)!, streamNumber, position, revision));
  }

  /** How many entries records and index hold: they must agree, and with the last position. */
  counts(): { readonly records: number; readonly index: number } {
    return this.#guard('reading the counts', () => ({
      records: (this.#records.getStats() as { entryCount: number }).entryCount,
      index: (this.#index.getStats() as { entryCount: number }).entryCount,
    }));
  }

  #readChecked(stream: string, streamNumber: number, position: number, revision: number | undefined): Buffer {
    return this.#guard(`reading ${stream} at position ${position}`, () => {
      const reused = this.#records.getBinaryFast(writeLongKey(this.#key, position, streamNumber));
      const named = revision === undefined ? '' : ` revision ${revision}`;
      if (reused === undefined) throw corrupt(`stream ${stream}${named}: its record at position ${position} is missing`);
      // lmdb reuses one buffer and bends its `length`: only the true extent is looked at.
      const size = (this.#records as unknown as { lastSize: number }).lastSize;
      const bytes = Buffer.from(reused.buffer, reused.byteOffset, size);
      const damage = findDamage(bytes, { streamNumber, position, revision: revision ?? ANY_REVISION });
      if (damage === undefined) return bytes;
      const claimed = revision ?? this.#revisionByIndex(streamNumber, position) ?? revisionOf(bytes);
      throw corrupt(`stream ${stream} revision ${claimed ?? 'unknown'} (position ${position}) is damaged: ${damage}`);
    });
  }

  /** A damaged record cannot be trusted to name itself; the index can. Slow, and only on the way to a stop. */
  #revisionByIndex(streamNumber: number, position: number): number | undefined {
    for (let low = 0, high = this.lastRevision(streamNumber); low <= high; ) {
      const middle = Math.floor((low + high) / 2);
      const found = this.positionOf(streamNumber, middle);
      if (found === position) return middle;
      if (found === undefined) return undefined;
      if (found < position) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  /** Types are few: each is one string, not one per event. */
  readonly #typeName = (bytes: Buffer, start: number, end: number): string => {
    const raw = bytes.toString('latin1', start, end);
    let name = this.#typeNames.get(raw);
    if (name === undefined) {
      name = bytes.toString('utf8', start, end);
      if (this.#typeNames.size < 1_000) this.#typeNames.set(raw, name);
    }
    return name;
  };

  #guard<T>(what: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw readFailure(error, what, FAILURE_CODES);
    }
  }
}

function corrupt(message: string): OperatingError {
  return new OperatingError('log_corrupt', message);
}
