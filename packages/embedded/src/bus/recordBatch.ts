/**
 * The bytes of a batch: records of one partition at rising offsets, under one checksum.
 *
 *   0  u32  CRC-32 of all that follows, begun with the partition's number
 *   4  u8   layout version
 *   5  u8   reserved
 *   6  u16  number of records
 *   8  f64  base offset
 *  16  f64  last offset
 *  24  f64  newest timestamp
 *  32  records: u32 offset delta, f64 timestamp, i32 key length, i32 value length, u16 number of headers,
 *      then per header (u8 name length, u32 length, name, bytes), then key and value
 *
 * Little-endian; a length of -1 is "undefined". The offsets of a compacted batch have gaps, its base and last do not move.
 */
import { crc32 } from 'node:zlib';

import { type BusRecord, type RecordHeaders, OperatingError } from '@plimsoll/runtime';

const LAYOUT_VERSION = 1;
const HEADER_BYTES = 32;
const RECORD_BYTES = 22;

/** A record with its place and time, before it is in any batch. */
export interface PlacedRecord {
  readonly offset: number;
  readonly timestampMillis: number;
  readonly key: Uint8Array | undefined;
  readonly value: Uint8Array | undefined;
  readonly headers: RecordHeaders | undefined;
}

export function sizeOfBusRecord(record: Pick<PlacedRecord, 'key' | 'value'> & { readonly headers?: RecordHeaders | undefined }): number {
  let size = RECORD_BYTES + (record.key?.length ?? 0) + (record.value?.length ?? 0);
  for (const name in record.headers) size += 5 + Buffer.byteLength(name) + record.headers[name]!.length;
  return size;
}

/** `records` must not be empty; `base` and `last` name the offsets that the batch stands for. */
export function encodeBatch(partitionNumber: number, records: readonly PlacedRecord[], base: number, last: number): Buffer {
  const size = records.reduce((sum, record) => sum + sizeOfBusRecord(record), HEADER_BYTES);
  const bytes = Buffer.allocUnsafeSlow(size);
  bytes[4] = LAYOUT_VERSION;
  bytes[5] = 0;
  bytes.writeUInt16LE(records.length, 6);
  bytes.writeDoubleLE(base, 8);
  bytes.writeDoubleLE(last, 16);
  bytes.writeDoubleLE(records.reduce((newest, record) => Math.max(newest, record.timestampMillis), 0), 24);
  let at = HEADER_BYTES;
  for (const record of records) at = encodeBusRecord(bytes, at, record, base);
  bytes.writeUInt32LE(crc32(bytes.subarray(4), partitionNumber), 0);
  return bytes;
}

function encodeBusRecord(bytes: Buffer, start: number, record: PlacedRecord, base: number): number {
  bytes.writeUInt32LE(record.offset - base, start);
  bytes.writeDoubleLE(record.timestampMillis, start + 4);
  bytes.writeInt32LE(record.key?.length ?? -1, start + 12);
  bytes.writeInt32LE(record.value?.length ?? -1, start + 16);
  let at = start + RECORD_BYTES;
  let headers = 0;
  for (const name in record.headers) {
    const value = record.headers[name]!;
    const nameBytes = bytes.write(name, at + 5);
    bytes[at] = nameBytes;
    bytes.writeUInt32LE(value.length, at + 1);
    at += 5 + nameBytes;
    bytes.set(value, at);
    at += value.length;
    headers += 1;
  }
  bytes.writeUInt16LE(headers, start + 20);
  if (record.key !== undefined) bytes.set(record.key, at);
  at += record.key?.length ?? 0;
  if (record.value !== undefined) bytes.set(record.value, at);
  return at + (record.value?.length ?? 0);
}

export interface BatchHead {
  readonly base: number;
  readonly last: number;
  readonly count: number;
  readonly newestMillis: number;
}

/** Checks the whole batch, then answers what it stands for. */
export function checkBatch(bytes: Buffer, partitionNumber: number, base: number, where: string): BatchHead {
  const isWhole = bytes.length >= HEADER_BYTES && bytes.readUInt32LE(0) === crc32(bytes.subarray(4), partitionNumber);
  if (!isWhole || bytes[4] !== LAYOUT_VERSION || bytes.readDoubleLE(8) !== base) {
    throw new OperatingError('bus_unavailable', `the batch of ${where} at offset ${base} is damaged`);
  }
  return { base, last: bytes.readDoubleLE(16), count: bytes.readUInt16LE(6), newestMillis: bytes.readDoubleLE(24) };
}

const NO_HEADERS: Record<string, Uint8Array> = Object.freeze({});

/** Appends the records from an offset on, at most so many. The bytes must be the caller's own: keys and values are views. */
export function decodeBatch(bytes: Buffer, head: BatchHead, from: number, limit: number, topic: string, partition: number, into: BusRecord[]): void {
  let at = HEADER_BYTES;
  for (let record = 0; record < head.count && into.length < limit; record += 1) {
    const offset = head.base + bytes.readUInt32LE(at);
    const timestampMillis = bytes.readDoubleLE(at + 4);
    const keyLength = bytes.readInt32LE(at + 12);
    const valueLength = bytes.readInt32LE(at + 16);
    const headerCount = bytes.readUInt16LE(at + 20);
    at += RECORD_BYTES;
    const headers: Record<string, Uint8Array> = headerCount === 0 ? NO_HEADERS : (Object.create(null) as Record<string, Uint8Array>);
    for (let header = 0; header < headerCount; header += 1) {
      const nameEnd = at + 5 + bytes[at]!;
      const valueEnd = nameEnd + bytes.readUInt32LE(at + 1);
      headers[bytes.toString('utf8', at + 5, nameEnd)] = bytes.subarray(nameEnd, valueEnd);
      at = valueEnd;
    }
    const keyEnd = at + Math.max(keyLength, 0);
    const end = keyEnd + Math.max(valueLength, 0);
    if (offset >= from) {
      into.push({
        topic,
        partition,
        offset: BigInt(offset),
        timestampMillis,
        key: keyLength < 0 ? undefined : bytes.subarray(at, keyEnd),
        value: valueLength < 0 ? undefined : bytes.subarray(keyEnd, end),
        headers,
      });
    }
    at = end;
  }
}
