/**
 * Reads one message's fields. It works in two steps: `scan` walks the bytes once and notes where each field is and what
 * its varint says; the field objects then turn what was found into values. Nothing is allocated but the values.
 *
 * It is stricter than protobuf asks. A field given twice is refused, although protobuf lets the last one win: a flipped
 * bit must not move one field's value into another. A number above its field's range is refused, never cut. Groups,
 * which nothing here uses, are refused, so that no input can nest deeper than the schema does. Unknown fields pass, for
 * the sake of newer writers, but only so many of them in a record: each costs time.
 */
import { ID_BYTES, NOT_IN_ID, SHORT_ID_LENGTH, type InvalidId } from './ids';
import { int64Words } from './int64Words';
import { knownId } from './knownIds';
import { WireError } from './wireError';

/** How a field stands on the wire. A list is any number of messages under one number. */
const ABSENT = 0;
export const VARINT = 1;
export const BYTES = 2;
export const LIST = 3;
export type Shape = typeof ABSENT | typeof VARINT | typeof BYTES | typeof LIST;

/** Field numbers stay below this, so that presence fits one 32-bit mask. */
export const FIELD_NUMBER_LIMIT = 32;
const UNKNOWN_FIELD_LIMIT = 64;

/** What a message may hold: a shape and a name for each field number. */
export interface Layout {
  readonly name: string;
  readonly shapes: Uint8Array;
  readonly names: readonly (string | undefined)[];
}

const { words, signed, unsigned, low: LOW, high: HIGH } = int64Words;

const FNV_PRIME = 0x01000193;
const latin1Slice = Buffer.prototype.latin1Slice;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What all messages of one record share. */
class Source {
  bytes: Uint8Array = new Uint8Array(0);
  unknownCount = 0;
  depth = 0;
  /** The first one met. */
  invalidId: InvalidId | undefined;
  readonly levels: Fields[] = [];
}

/** The fields found of one message. Valid until the next message of the same depth is scanned. */
export class Fields {
  layout!: Layout;
  present = 0;
  // A varint's two words, or where a string, bytes or message begins and ends.
  private readonly first = new Int32Array(FIELD_NUMBER_LIMIT);
  private readonly second = new Int32Array(FIELD_NUMBER_LIMIT);
  private items = new Int32Array(48);
  private itemCount = 0;
  // Where `varint` stopped, and the high word of what it read.
  private position = 0;
  private high = 0;

  constructor(private readonly source: Source) {}

  has(number: number): boolean {
    return (this.present & (1 << number)) !== 0;
  }

  /** Throws when the field is absent. */
  need(number: number): void {
    if ((this.present & (1 << number)) === 0) throw this.error('missing_field', number, 'is missing');
  }

  error(code: 'undecodable' | 'missing_field' | 'out_of_range', number: number, problem: string): WireError {
    return new WireError(code, this.nameOf(number), problem);
  }

  private nameOf(number: number): string {
    return `${this.layout.name}.${this.layout.names[number] ?? String(number)}`;
  }

  int64(number: number): bigint {
    words[LOW] = this.first[number] as number;
    words[HIGH] = this.second[number] as number;
    return signed[0] as bigint;
  }

  uint64(number: number): bigint {
    words[LOW] = this.first[number] as number;
    words[HIGH] = this.second[number] as number;
    return unsigned[0] as bigint;
  }

  sint64(number: number): bigint {
    const low = this.first[number] as number;
    const high = this.second[number] as number;
    const sign = -(low & 1);
    words[LOW] = ((low >>> 1) | (high << 31)) ^ sign;
    words[HIGH] = (high >>> 1) ^ sign;
    return signed[0] as bigint;
  }

  uint32(number: number): number {
    if (this.second[number] !== 0) throw this.error('undecodable', number, 'is above 32 bits');
    return (this.first[number] as number) >>> 0;
  }

  sint32(number: number): number {
    const raw = this.uint32(number);
    return (raw >>> 1) ^ -(raw & 1);
  }

  bool(number: number): boolean {
    const value = this.uint32(number);
    if (value > 1) throw this.error('undecodable', number, 'is neither true nor false');
    return value === 1;
  }

  text(number: number): string {
    const start = this.first[number] as number;
    const end = this.second[number] as number;
    const bytes = this.source.bytes;
    let seen = 0;
    for (let index = start; index < end; index++) seen |= bytes[index] as number;
    if (seen < 128) return latin1Slice.call(bytes, start, end);
    try {
      return strictUtf8.decode(bytes.subarray(start, end));
    } catch {
      throw this.error('undecodable', number, 'is not UTF-8');
    }
  }

  /**
   * A text that should be an id. One that is not is read all the same, and noted: at the edge that refuses the record, in
   * the log it does not, because what the log holds has been admitted before.
   */
  id(number: number, lengthLimit: number): string {
    const start = this.first[number] as number;
    const end = this.second[number] as number;
    const bytes = this.source.bytes;
    let seen = 0;
    let hash = 0;
    for (let index = start; index < end; index++) {
      const byte = bytes[index] as number;
      seen |= ID_BYTES[byte] as number;
      hash = Math.imul(hash ^ byte, FNV_PRIME);
    }
    const isValid =
      (seen & NOT_IN_ID) === 0 && end - start <= lengthLimit && end > start && ID_BYTES[bytes[start] as number] === 0;
    if (isValid) {
      return lengthLimit === SHORT_ID_LENGTH ? knownId(bytes, start, end, hash) : latin1Slice.call(bytes, start, end);
    }
    const value = this.text(number);
    this.source.invalidId ??= { field: this.nameOf(number), value, lengthLimit };
    return value;
  }

  /** A copy: what is read outlives the buffer. */
  bytes(number: number): Uint8Array {
    return Uint8Array.prototype.slice.call(this.source.bytes, this.first[number], this.second[number]);
  }

  message<T>(number: number, layout: Layout, read: (fields: Fields) => T): T {
    return readWithin(this.source, this.first[number] as number, this.second[number] as number, layout, read);
  }

  list<T>(number: number, layout: Layout, read: (fields: Fields) => T): T[] {
    const values: T[] = [];
    for (let index = 0; index < this.itemCount; index += 3) {
      if (this.items[index] !== number) continue;
      values.push(
        readWithin(this.source, this.items[index + 1] as number, this.items[index + 2] as number, layout, read),
      );
    }
    return values;
  }

  scan(start: number, end: number, layout: Layout): void {
    this.layout = layout;
    this.present = 0;
    this.itemCount = 0;
    this.position = start;
    while (this.position < end) {
      const tag = this.varint(end);
      if (this.high !== 0) throw this.malformed('a tag above 32 bits');
      const number = tag >>> 3;
      const wireType = tag & 7;
      const shape = number < FIELD_NUMBER_LIMIT ? layout.shapes[number] : ABSENT;
      if (shape === ABSENT) this.skip(number, wireType, end);
      else if (shape === VARINT) this.noteVarint(number, wireType, end);
      else this.noteBytes(number, wireType, end, shape === LIST);
    }
  }

  private noteVarint(number: number, wireType: number, end: number): void {
    if (wireType !== 0) throw this.error('undecodable', number, `has wire type ${wireType}, expected 0`);
    this.first[number] = this.varint(end);
    this.second[number] = this.high;
    this.mark(number);
  }

  private noteBytes(number: number, wireType: number, end: number, isList: boolean): void {
    if (wireType !== 2) throw this.error('undecodable', number, `has wire type ${wireType}, expected 2`);
    const length = this.length(end);
    if (isList) {
      this.addItem(number, this.position, this.position + length);
    } else {
      this.first[number] = this.position;
      this.second[number] = this.position + length;
      this.mark(number);
    }
    this.position += length;
  }

  private mark(number: number): void {
    const bit = 1 << number;
    if ((this.present & bit) !== 0) throw this.error('undecodable', number, 'is given twice');
    this.present |= bit;
  }

  private addItem(number: number, start: number, end: number): void {
    if (this.itemCount + 3 > this.items.length) {
      const larger = new Int32Array(this.items.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.itemCount] = number;
    this.items[this.itemCount + 1] = start;
    this.items[this.itemCount + 2] = end;
    this.itemCount += 3;
  }

  private skip(number: number, wireType: number, end: number): void {
    if (number === 0) throw this.malformed('field number 0');
    if (++this.source.unknownCount > UNKNOWN_FIELD_LIMIT) throw this.malformed('too many unknown fields');
    if (wireType === 0) this.varint(end);
    else if (wireType === 1) this.advance(8, end);
    else if (wireType === 2) this.advance(this.length(end), end);
    else if (wireType === 5) this.advance(4, end);
    else throw this.malformed(wireType === 3 || wireType === 4 ? 'a group' : `wire type ${wireType}`);
  }

  private advance(count: number, end: number): void {
    if (count > end - this.position) throw this.malformed('cut off');
    this.position += count;
  }

  private length(end: number): number {
    const length = this.varint(end);
    // A length above 31 bits is negative or has a high word; either way it is longer than what is left.
    if (this.high !== 0 || length < 0 || length > end - this.position) throw this.malformed('cut off');
    return length;
  }

  /** Answers the low word, signed, and leaves the high word in `high`. */
  private varint(end: number): number {
    const bytes = this.source.bytes;
    let position = this.position;
    this.high = 0;
    if (position >= end) throw this.malformed('cut off');
    let byte = bytes[position++] as number;
    let low = byte & 127;
    for (let shift = 7; byte >= 128 && shift < 28; shift += 7) {
      if (position >= end) throw this.malformed('cut off');
      byte = bytes[position++] as number;
      low |= (byte & 127) << shift;
    }
    this.position = position;
    return byte < 128 ? low : this.longVarint(low, end);
  }

  private longVarint(lowest28: number, end: number): number {
    const bytes = this.source.bytes;
    let position = this.position;
    if (position >= end) throw this.malformed('cut off');
    let byte = bytes[position++] as number;
    const low = lowest28 | ((byte & 127) << 28);
    let high = (byte & 127) >>> 4;
    for (let shift = 3; byte >= 128; shift += 7) {
      if (position >= end) throw this.malformed('cut off');
      byte = bytes[position++] as number;
      // The tenth byte holds the 64th bit and nothing else.
      if (shift === 31 && byte > 1) throw this.malformed('a number above 64 bits');
      high |= (byte & 127) << shift;
    }
    this.position = position;
    this.high = high;
    return low;
  }

  private malformed(problem: string): WireError {
    return new WireError('undecodable', this.layout.name, problem);
  }
}

function readWithin<T>(source: Source, start: number, end: number, layout: Layout, read: (fields: Fields) => T): T {
  const depth = source.depth;
  const fields = (source.levels[depth] ??= new Fields(source));
  fields.scan(start, end, layout);
  // Only as deep as the schema, which has no message within itself.
  source.depth = depth + 1;
  const value = read(fields);
  source.depth = depth;
  return value;
}

const NO_BYTES = new Uint8Array(0);
const shared = new Source();

const ignore = (): void => {};

/**
 * @param onInvalidId called with the first text that should be an id and is none
 * @throws WireError `undecodable`, `missing_field`, `out_of_range`
 */
export function readMessage<T>(
  bytes: Uint8Array,
  layout: Layout,
  read: (fields: Fields) => T,
  onInvalidId: (invalid: InvalidId) => void = ignore,
): T {
  shared.bytes = bytes;
  shared.unknownCount = 0;
  shared.depth = 0;
  shared.invalidId = undefined;
  const value = readWithin(shared, 0, bytes.length, layout, read);
  // Not kept: a fetched buffer can be large. After a throw the next read replaces it.
  shared.bytes = NO_BYTES;
  if (shared.invalidId !== undefined) onInvalidId(shared.invalidId);
  return value;
}
