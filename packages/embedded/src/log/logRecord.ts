/**
 * The bytes of one stored event. Each record carries its own checksum over everything that identifies and fills it, so
 * that a flipped bit, or a record found in another's place, is damage and never an answer.
 *
 *   0  u32  CRC-32 of all that follows
 *   4  u8   layout version
 *   5  u8   length of the type in bytes
 *   6  u16  reserved, 0
 *   8  u32  stream number
 *  12  u32  length of the metadata
 *  16  u64  revision
 *  24  u64  log position
 *  32  16   event id
 *  48  type, metadata, payload
 *
 * Numbers are little-endian. Positions and revisions stay below 2^53: at a million events a second, 285 years.
 */
import { crc32 } from 'node:zlib';

import { type LogPosition, type NewEvent, type RecordedEvent, isUuid } from '@plimsoll/runtime';

const LAYOUT_VERSION = 1;
const HEADER_BYTES = 48;


export interface RecordPlace {
  readonly streamNumber: number;
  readonly revision: number;
  readonly position: number;
}

export function sizeOfRecord(event: NewEvent): number {
  return HEADER_BYTES + Buffer.byteLength(event.type) + event.metadata.length + event.payload.length;
}

/** Programmer errors, found before anything is queued. */
export function assertEncodable(event: NewEvent): void {
  if (!isUuid(event.id)) throw new TypeError(`event id ${event.id} is not a lower-case UUID`);
  const typeBytes = Buffer.byteLength(event.type);
  if (typeBytes === 0 || typeBytes > 255) throw new TypeError(`event type of ${typeBytes} bytes; 1 to 255 are possible`);
}

function writeUInt64(target: Buffer, value: number, at: number): void {
  target.writeUInt32LE(value >>> 0, at);
  target.writeUInt32LE(Math.floor(value / 2 ** 32), at + 4);
}

function readUInt64(source: Buffer, at: number): number {
  return source.readUInt32LE(at + 4) * 2 ** 32 + source.readUInt32LE(at);
}

/** Writes the record at `start` and returns its end. */
export function encodeRecord(target: Buffer, start: number, event: NewEvent, place: RecordPlace): number {
  const typeBytes = target.write(event.type, start + HEADER_BYTES);
  target[start + 4] = LAYOUT_VERSION;
  target[start + 5] = typeBytes;
  target.writeUInt16LE(0, start + 6);
  target.writeUInt32LE(place.streamNumber, start + 8);
  target.writeUInt32LE(event.metadata.length, start + 12);
  writeUInt64(target, place.revision, start + 16);
  writeUInt64(target, place.position, start + 24);
  target.write(event.id.replaceAll('-', ''), start + 32, 'hex');
  let at = start + HEADER_BYTES + typeBytes;
  target.set(event.metadata, at);
  at += event.metadata.length;
  target.set(event.payload, at);
  at += event.payload.length;
  target.writeUInt32LE(crc32(target.subarray(start + 4, at)), start);
  return at;
}

function formatUuid(bytes: Buffer, at: number): string {
  const hex = bytes.toString('hex', at, at + 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Why the bytes are not the record of that place, or undefined when they are. */
export function findDamage(bytes: Buffer, place: RecordPlace): string | undefined {
  if (bytes.length < HEADER_BYTES) return `only ${bytes.length} bytes`;
  const expected = bytes.readUInt32LE(0);
  const actual = crc32(bytes.subarray(4));
  if (actual !== expected) return `checksum ${hex32(actual)}, recorded ${hex32(expected)}`;
  if (bytes[4] !== LAYOUT_VERSION) return `layout version ${bytes[4]}`;
  if (bytes.readUInt32LE(8) !== place.streamNumber) return `belongs to stream number ${bytes.readUInt32LE(8)}`;
  if (readUInt64(bytes, 24) !== place.position) return `belongs to position ${readUInt64(bytes, 24)}`;
  const revision = readUInt64(bytes, 16);
  if (revision !== place.revision && place.revision !== ANY_REVISION) return `belongs to revision ${revision}`;
  return undefined;
}

/** For a reader that comes by position and learns the revision from the record. */
export const ANY_REVISION = -1;

/** The revision that a record says it has, for naming it; undamaged or not. */
export function revisionOf(bytes: Buffer): number | undefined {
  return bytes.length >= HEADER_BYTES ? readUInt64(bytes, 16) : undefined;
}

export function eventIdOf(bytes: Buffer): string {
  return formatUuid(bytes, 32);
}

/** The bytes must have passed `findDamage` and be the caller's own: payload and metadata are views of them. */
export function decodeRecord(bytes: Buffer, stream: string, typeName: (bytes: Buffer, start: number, end: number) => string): RecordedEvent {
  const typeEnd = HEADER_BYTES + bytes[5]!;
  const metadataEnd = typeEnd + bytes.readUInt32LE(12);
  return {
    id: formatUuid(bytes, 32),
    type: typeName(bytes, HEADER_BYTES, typeEnd),
    metadata: bytes.subarray(typeEnd, metadataEnd),
    payload: bytes.subarray(metadataEnd),
    stream,
    revision: BigInt(readUInt64(bytes, 16)),
    position: BigInt(readUInt64(bytes, 24)) as LogPosition,
  };
}

function hex32(value: number): string {
  return value.toString(16).padStart(8, '0');
}
