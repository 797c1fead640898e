/**
 * Writes a message from its last byte to its first. A nested message's length is then known when its prefix is due, so
 * one pass is enough; and since fields are written in falling order, they stand in rising order in the result. The same
 * value always gives the same bytes.
 */
import { int64Words } from './int64Words';
import { WireError } from './wireError';

const { words, signed, unsigned, low: LOW, high: HIGH } = int64Words;

const START_BYTES = 64 * 1024;
/** A larger buffer is given back after use. */
const KEPT_BYTES = 1024 * 1024;
const utf8 = new TextEncoder();

export class Writer {
  private buffer = new Uint8Array(START_BYTES);
  private position = START_BYTES;

  /** Where the next byte goes, counted from the end: what was written since an earlier value is their difference. */
  get written(): number {
    return this.buffer.length - this.position;
  }

  reset(): void {
    if (this.buffer.length > KEPT_BYTES) this.buffer = new Uint8Array(START_BYTES);
    this.position = this.buffer.length;
  }

  /** A copy of what was written. */
  finish(): Uint8Array {
    const bytes = this.buffer.slice(this.position);
    this.reset();
    return bytes;
  }

  tag(tag: number): void {
    if (tag >= 128) return this.word(tag);
    if (this.position < 1) this.grow(1);
    this.buffer[--this.position] = tag;
  }

  /** An unsigned 32-bit varint. */
  word(value: number): void {
    this.words(value, 0);
  }

  /** A 64-bit varint from its two words. */
  words(low: number, high: number): void {
    if (this.position < 10) this.grow(10);
    const buffer = this.buffer;
    const bits = high === 0 ? 32 - Math.clz32(low | 1) : 64 - Math.clz32(high);
    const length = (bits + 6) / 7 | 0;
    const start = this.position - length;
    const last = this.position - 1;
    this.position = start;
    let at = start;
    for (; high !== 0 && at < last; at++) {
      buffer[at] = (low & 127) | 128;
      low = (low >>> 7) | (high << 25);
      high >>>= 7;
    }
    for (; at < last; at++) {
      buffer[at] = (low & 127) | 128;
      low >>>= 7;
    }
    buffer[last] = low;
  }

  int64(value: bigint, field: string): void {
    signed[0] = value;
    if (signed[0] !== value) throw new WireError('out_of_range', field, 'does not fit a signed 64-bit integer');
    this.words(words[LOW] as number, words[HIGH] as number);
  }

  uint64(value: bigint, field: string): void {
    unsigned[0] = value;
    if (unsigned[0] !== value) throw new WireError('out_of_range', field, 'does not fit an unsigned 64-bit integer');
    this.words(words[LOW] as number, words[HIGH] as number);
  }

  sint64(value: bigint, field: string): void {
    signed[0] = value;
    if (signed[0] !== value) throw new WireError('out_of_range', field, 'does not fit a signed 64-bit integer');
    const low = words[LOW] as number;
    const high = words[HIGH] as number;
    const sign = high >> 31;
    this.words((low << 1) ^ sign, ((high << 1) | (low >>> 31)) ^ sign);
  }

  /** The text and its length. */
  text(value: string): void {
    const length = value.length;
    if (this.position < length) this.grow(length);
    const buffer = this.buffer;
    const start = this.position - length;
    let seen = 0;
    for (let index = 0; index < length; index++) {
      const unit = value.charCodeAt(index);
      seen |= unit;
      buffer[start + index] = unit;
    }
    // A lone half of a surrogate pair becomes U+FFFD here, as everywhere in the platform.
    if (seen >= 128) return this.bytes(utf8.encode(value));
    this.position = start;
    this.word(length);
  }

  /** The bytes and their length. */
  bytes(value: Uint8Array): void {
    if (this.position < value.length) this.grow(value.length);
    this.position -= value.length;
    this.buffer.set(value, this.position);
    this.word(value.length);
  }

  private grow(needed: number): void {
    const used = this.written;
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, used + needed));
    larger.set(this.buffer.subarray(this.position), larger.length - used);
    this.buffer = larger;
    this.position = larger.length - used;
  }
}

const shared = new Writer();

export function writeMessage<T>(value: T, write: (writer: Writer, value: T) => void): Uint8Array {
  shared.reset();
  write(shared, value);
  return shared.finish();
}
