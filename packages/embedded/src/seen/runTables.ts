/**
 * Where runs are kept, and the only code that knows their keys.
 *
 *   blocks     (run number u32, block u64)            -> block
 *              (run number u32, 2^40 + part u64)      -> part of the run's guide, behind a CRC-32
 *   manifests  log id, 0, stream                      -> CRC-32, JSON of what the index covers and of its runs
 *
 * A run counts only once a manifest names it: what a crash leaves behind is swept at the next opening.
 */
import { crc32 } from 'node:zlib';

import { KEY_BYTES, type Store, type Table, readUInt64BE, writeIntKey } from '../store/store';
import { IdentityRun, type RunShape } from './identityRun';

const GUIDE_BASE = 2 ** 40;
const GUIDE_PART_BYTES = 256 * 1024;
const STEP_KEYS = 512;

export interface Manifest {
  readonly covered: number;
  readonly runs: readonly RunShape[];
}

const EMPTY: Manifest = { covered: -1, runs: [] };

export class RunTables {
  readonly #blocks: Table;
  readonly #manifests: Table;
  readonly #key = Buffer.alloc(KEY_BYTES);
  #nextRun: number;

  constructor(readonly store: Store) {
    this.#blocks = store.table('blocks');
    this.#manifests = store.table('manifests');
    this.#nextRun = (this.#lastRun() ?? 0) + 1;
  }

  takeRunNumber(): number {
    this.#nextRun += 1;
    return this.#nextRun - 1;
  }

  /** The bytes are lmdb's and change with the next read. */
  readonly readBlock = (run: number, block: number): Buffer | undefined => {
    const reused = this.#blocks.getBinaryFast(writeIntKey(this.#key, run, block));
    if (reused === undefined) return undefined;
    return Buffer.from(reused.buffer, reused.byteOffset, (this.#blocks as unknown as { lastSize: number }).lastSize);
  };

  async writeBlocks(run: number, firstBlock: number, blocks: readonly Buffer[]): Promise<void> {
    if (blocks.length === 0) return;
    await this.store.commit(() => {
      for (const [at, bytes] of blocks.entries()) void this.#blocks.put(writeIntKey(this.#key, run, firstBlock + at), bytes);
    });
  }

  async writeGuide(run: IdentityRun): Promise<void> {
    const guide = run.encodeGuide();
    for (let part = 0; part * GUIDE_PART_BYTES < guide.length; part += 1) {
      const bytes = guide.subarray(part * GUIDE_PART_BYTES, (part + 1) * GUIDE_PART_BYTES);
      const value = Buffer.allocUnsafeSlow(4 + bytes.length);
      bytes.copy(value, 4);
      value.writeUInt32BE(crc32(bytes, run.shape.number), 0);
      await this.store.commit(() => void this.#blocks.put(writeIntKey(this.#key, run.shape.number, GUIDE_BASE + part), value));
    }
  }

  /** Undefined when it is damaged or not there. */
  readRun(shape: RunShape): IdentityRun | undefined {
    const parts: Buffer[] = [];
    for (let part = 0; ; part += 1) {
      const value = this.#blocks.getBinary(writeIntKey(this.#key, shape.number, GUIDE_BASE + part));
      if (value === undefined) break;
      const bytes = Buffer.from(value);
      if (bytes.length < 4 || bytes.readUInt32BE(0) !== crc32(bytes.subarray(4), shape.number)) return undefined;
      parts.push(bytes.subarray(4));
    }
    const guide = Buffer.concat(parts);
    return guide.length > 16 * shape.blocks && guide.length % 4 === 0 ? IdentityRun.decode(shape, guide) : undefined;
  }

  async removeRun(run: number): Promise<void> {
    for (;;) {
      const range = { start: writeIntKey(Buffer.alloc(KEY_BYTES), run, 0), end: writeIntKey(Buffer.alloc(KEY_BYTES), run + 1, 0), limit: STEP_KEYS };
      const keys = [...this.#blocks.getKeys(range)].map((key) => Buffer.from(key));
      if (keys.length === 0) return;
      await this.store.commit(() => {
        for (const key of keys) void this.#blocks.remove(key);
      });
    }
  }

  readManifest(name: string): Manifest {
    const value = this.#manifests.getBinary(Buffer.from(name));
    if (value === undefined) return EMPTY;
    return decodeManifest(Buffer.from(value)) ?? EMPTY;
  }

  async writeManifest(name: string, manifest: Manifest): Promise<void> {
    const json = Buffer.from(JSON.stringify(manifest));
    const value = Buffer.allocUnsafeSlow(4 + json.length);
    json.copy(value, 4);
    value.writeUInt32BE(crc32(json), 0);
    await this.store.commit(() => void this.#manifests.put(Buffer.from(name), value));
  }

  /** Removes what no manifest names: the rest of a merge that a crash cut short. */
  async sweep(): Promise<void> {
    const named = new Set<number>();
    for (const { value } of this.#manifests.getRange({ start: Buffer.from([0]) })) {
      for (const run of decodeManifest(Buffer.from(value))?.runs ?? []) named.add(run.number);
    }
    for (let from = 0; ; ) {
      const run = this.#firstRunFrom(from);
      if (run === undefined) return;
      if (!named.has(run)) await this.removeRun(run);
      from = run + 1;
    }
  }

  #firstRunFrom(run: number): number | undefined {
    for (const key of this.#blocks.getKeys({ start: writeIntKey(Buffer.alloc(KEY_BYTES), run, 0), limit: 1 })) return Buffer.from(key).readUInt32BE(0);
    return undefined;
  }

  #lastRun(): number | undefined {
    for (const key of this.#blocks.getKeys({ reverse: true, limit: 1 })) return Math.floor(readUInt64BE(key, 0) / 2 ** 32);
    return undefined;
  }
}

function decodeManifest(bytes: Buffer): Manifest | undefined {
  if (bytes.length < 4 || bytes.readUInt32BE(0) !== crc32(bytes.subarray(4))) return undefined;
  return JSON.parse(bytes.toString('utf8', 4)) as Manifest;
}
