/**
 * A second witness of how far the log had been acknowledged, outside of the store.
 *
 * LMDB keeps two roots and takes the newer one that looks whole. A root that rotted therefore does not fail: the log is
 * silently one commit shorter. This file, written after each flush and before its answer, says what had been answered;
 * a log that ends before it is damaged. It needs no flush of its own: after a loss of power it may be older than the
 * log, which proves nothing, and never newer. Two slots by turns, each with a checksum: a torn write leaves the other.
 */
import { closeSync, existsSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

const SLOT_BYTES = 16;

function readSlot(bytes: Buffer, slot: number): number {
  const at = slot * SLOT_BYTES;
  if (bytes.length < at + SLOT_BYTES || bytes.readUInt32LE(at + 12) !== crc32(bytes.subarray(at, at + 12))) return 0;
  return bytes.readUInt32LE(at + 4) * 2 ** 32 + bytes.readUInt32LE(at);
}

/** The highest position known to be acknowledged; 0 when the file is missing or says nothing. */
export function readHeadWitness(path: string): number {
  if (!existsSync(path)) return 0;
  const bytes = readFileSync(path);
  return Math.max(readSlot(bytes, 0), readSlot(bytes, 1));
}

export class HeadWitness {
  readonly #file: number;
  readonly #slot = Buffer.alloc(SLOT_BYTES);
  #next: number;

  constructor(path: string) {
    this.#file = openSync(path, existsSync(path) ? 'r+' : 'w+');
    const bytes = Buffer.alloc(2 * SLOT_BYTES);
    // Both slots exist from the start: recording needs no room on a disk that has become full.
    if (readSync(this.#file, bytes, 0, bytes.length, 0) < bytes.length) writeSync(this.#file, bytes, 0, bytes.length, 0);
    this.#next = readSlot(bytes, 0) > readSlot(bytes, 1) ? 1 : 0;
  }

  record(position: number): void {
    this.#slot.writeUInt32LE(position >>> 0, 0);
    this.#slot.writeUInt32LE(Math.floor(position / 2 ** 32), 4);
    this.#slot.writeUInt32LE(crc32(this.#slot.subarray(0, 12)), 12);
    writeSync(this.#file, this.#slot, 0, SLOT_BYTES, this.#next * SLOT_BYTES);
    this.#next = 1 - this.#next;
  }

  close(): void {
    closeSync(this.#file);
  }
}
