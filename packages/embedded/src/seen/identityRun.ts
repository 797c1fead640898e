/**
 * A run: identities sorted once and never changed, in blocks of one page each. In memory stay only a filter and the first
 * identity of every block, about two bytes an identity in all.
 *
 * A block is u32 CRC-32 of what follows (begun with the run's number), u32 count, then 26 bytes an identity:
 * its 16 bytes, u16 and u32 of the revision, u32 entry, all big-endian, so that bytes order as identities do.
 */
import { crc32 } from 'node:zlib';

import { BloomFilter } from './bloomFilter';

const ENTRY_BYTES = 26;
const BLOCK_HEADER_BYTES = 8;
/** With its header it fills what a page leaves for one value. */
const BLOCK_ENTRIES = 156;

export interface RunShape {
  readonly number: number;
  /** How many merges are behind it: runs of one level are of one size. */
  readonly level: number;
  readonly count: number;
  readonly blocks: number;
}

export interface FoundAt {
  readonly revision: number;
  readonly entry: number;
}

/** Reads a block's bytes, valid until the next read; undefined when there is none. */
export type ReadBlock = (run: number, block: number) => Buffer | undefined;

export class DamagedRun extends Error {
  override readonly name = 'DamagedRun';
}

export class IdentityRun {
  constructor(
    readonly shape: RunShape,
    private readonly filter: BloomFilter,
    /** Four words per block: its first identity. */
    private readonly fences: Uint32Array,
  ) {}

  find(w0: number, w1: number, w2: number, w3: number, read: ReadBlock): FoundAt | undefined {
    if (!this.filter.mayHave(w0, w1, w2, w3)) return undefined;
    const block = this.#blockOf(w0, w1, w2, w3);
    return block < 0 ? undefined : findInBlock(checkedBlock(read, this.shape.number, block), w0, w1, w2, w3);
  }

  /** Filter and fences as bytes, to be kept beside the blocks. */
  encodeGuide(): Buffer {
    return Buffer.concat([asBytes(this.fences), asBytes(this.filter.words)]);
  }

  static decode(shape: RunShape, guide: Buffer): IdentityRun {
    const words = new Uint32Array(guide.buffer.slice(guide.byteOffset, guide.byteOffset + guide.length));
    return new IdentityRun(shape, new BloomFilter(words.subarray(4 * shape.blocks)), words.subarray(0, 4 * shape.blocks));
  }

  /** The last block that does not begin above the identity: the only one that can hold it. */
  #blockOf(w0: number, w1: number, w2: number, w3: number): number {
    const fences = this.fences;
    let low = 0;
    let high = this.shape.blocks - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const at = 4 * middle;
      const difference = fences[at]! - w0 || fences[at + 1]! - w1 || fences[at + 2]! - w2 || fences[at + 3]! - w3;
      if (difference <= 0) low = middle + 1;
      else high = middle - 1;
    }
    return high;
  }
}

function asBytes(words: Uint32Array): Buffer {
  return Buffer.from(words.buffer, words.byteOffset, words.byteLength);
}

function checkedBlock(read: ReadBlock, run: number, block: number): Buffer {
  const bytes = read(run, block);
  if (bytes === undefined || bytes.length < BLOCK_HEADER_BYTES || bytes.readUInt32BE(0) !== crc32(bytes.subarray(4), run)) {
    throw new DamagedRun(`block ${block} of run ${run} is ${bytes === undefined ? 'missing' : 'damaged'}`);
  }
  return bytes;
}

function findInBlock(bytes: Buffer, w0: number, w1: number, w2: number, w3: number): FoundAt | undefined {
  let low = 0;
  let high = bytes.readUInt32BE(4) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const at = BLOCK_HEADER_BYTES + middle * ENTRY_BYTES;
    const difference =
      bytes.readUInt32BE(at) - w0 || bytes.readUInt32BE(at + 4) - w1 || bytes.readUInt32BE(at + 8) - w2 || bytes.readUInt32BE(at + 12) - w3;
    if (difference === 0) return { revision: bytes.readUIntBE(at + 16, 6), entry: bytes.readUInt32BE(at + 22) };
    if (difference < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Walks a run from its first identity to its last one. */
export class RunCursor {
  w0 = 0;
  w1 = 0;
  w2 = 0;
  w3 = 0;
  revision = 0;
  entry = 0;
  #block = -1;
  #at = 0;
  #end = 0;
  #bytes = Buffer.alloc(0);

  constructor(
    private readonly shape: RunShape,
    private readonly read: ReadBlock,
  ) {}

  next(): boolean {
    if (this.#at === this.#end) {
      this.#block += 1;
      if (this.#block === this.shape.blocks) return false;
      // An own copy: other reads come in between.
      this.#bytes = Buffer.from(checkedBlock(this.read, this.shape.number, this.#block));
      this.#at = BLOCK_HEADER_BYTES;
      this.#end = BLOCK_HEADER_BYTES + this.#bytes.readUInt32BE(4) * ENTRY_BYTES;
    }
    const bytes = this.#bytes;
    const at = this.#at;
    this.w0 = bytes.readUInt32BE(at);
    this.w1 = bytes.readUInt32BE(at + 4);
    this.w2 = bytes.readUInt32BE(at + 8);
    this.w3 = bytes.readUInt32BE(at + 12);
    this.revision = bytes.readUIntBE(at + 16, 6);
    this.entry = bytes.readUInt32BE(at + 22);
    this.#at = at + ENTRY_BYTES;
    return true;
  }
}

/** Takes identities in rising order and makes blocks of them. */
export class RunBuilder {
  readonly #fences: number[] = [];
  readonly #filter: BloomFilter;
  #count = 0;
  #block = Buffer.alloc(0);
  #inBlock = 0;
  #done: Buffer[] = [];

  constructor(
    readonly number: number,
    expectedCount: number,
  ) {
    this.#filter = BloomFilter.forCount(expectedCount);
  }

  add(w0: number, w1: number, w2: number, w3: number, revision: number, entry: number): void {
    if (this.#inBlock === 0) {
      this.#block = Buffer.allocUnsafeSlow(BLOCK_HEADER_BYTES + BLOCK_ENTRIES * ENTRY_BYTES);
      this.#fences.push(w0, w1, w2, w3);
    }
    const at = BLOCK_HEADER_BYTES + this.#inBlock * ENTRY_BYTES;
    this.#block.writeUInt32BE(w0, at);
    this.#block.writeUInt32BE(w1, at + 4);
    this.#block.writeUInt32BE(w2, at + 8);
    this.#block.writeUInt32BE(w3, at + 12);
    this.#block.writeUIntBE(revision, at + 16, 6);
    this.#block.writeUInt32BE(entry, at + 22);
    this.#filter.add(w0, w1, w2, w3);
    this.#count += 1;
    this.#inBlock += 1;
    if (this.#inBlock === BLOCK_ENTRIES) this.#seal();
  }

  /** The blocks finished since the last call. */
  takeBlocks(): Buffer[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  finish(level: number): IdentityRun {
    if (this.#inBlock > 0) this.#seal();
    const shape = { number: this.number, level, count: this.#count, blocks: this.#fences.length / 4 };
    return new IdentityRun(shape, this.#filter, Uint32Array.from(this.#fences));
  }

  #seal(): void {
    const bytes = this.#block.subarray(0, BLOCK_HEADER_BYTES + this.#inBlock * ENTRY_BYTES);
    bytes.writeUInt32BE(this.#inBlock, 4);
    bytes.writeUInt32BE(crc32(bytes.subarray(4), this.number), 0);
    this.#done.push(bytes);
    this.#inBlock = 0;
  }
}
