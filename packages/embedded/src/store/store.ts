/**
 * One LMDB environment, opened the way everything durable here needs it, and the translation of its failures.
 *
 * Two settings carry the promises. `overlappingSync: false`: a commit answers after its flush, not before it.
 * A fixed, very large map: it costs address space only, and no append ever meets the end of a map that must be moved
 * under running readers.
 */
import { accessSync, closeSync, constants, existsSync, openSync, readSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

import { type Database, type RootDatabase, open } from 'lmdb';
import { OperatingError, type OperatingErrorCode } from '@plimsoll/runtime';

/** 1 TiB of addresses, not of disk: the file holds only what was written. */
const MAP_BYTES = 2 ** 40;

const ROOT_BYTES = 160;
const ROOT_FLAG = 0x08;
const FREE_TREE_FLAGS = 0x08;
const ROOT_MAGIC = 0xbeefc0de;
const ROOT_VERSION = 2;

const READER_CHECK_MILLIS = 10_000;

export type Table = Database<Uint8Array, Uint8Array>;

export interface StoreOptions {
  readonly readOnly?: boolean;
}

export interface Store {
  readonly root: RootDatabase<Uint8Array, Uint8Array>;
  /** A table of binary keys and values. */
  table(name: string): Table;
  /** Writes what the callback puts, whole and durable, or not at all. @throws CommitFailure */
  commit(write: () => void): Promise<void>;
  close(): Promise<void>;
}

const BINARY = { encoding: 'binary', keyEncoding: 'binary' } as const;

export function openStore(path: string, options: StoreOptions = {}): Store {
  const readOnly = options.readOnly ?? false;
  if (readOnly && !existsSync(join(path, 'data.mdb'))) throw new OperatingError('data_dir_invalid', `${path} holds no store: no writer has completed its first opening`);
  assertAccess(path, readOnly);
  assertRoots(join(path, 'data.mdb'));
  const root = open<Uint8Array, Uint8Array>({
    ...BINARY,
    path,
    readOnly,
    maxDbs: 8,
    maxReaders: 126,
    mapSize: MAP_BYTES,
    overlappingSync: false,
    // Every flush here is one explicit batch; grouping by event turn would only delay it.
    eventTurnBatching: false,
    noMemInit: true,
  });
  // Readers that died without leaving would pin old pages for ever.
  const sweeping = readOnly ? undefined : setInterval(() => root.readerCheck(), READER_CHECK_MILLIS).unref();
  return {
    root,
    table(name) {
      const table = root.openDB<Uint8Array, Uint8Array>(name, { ...BINARY });
      // lmdb answers undefined here, against its types, when a reader finds no such table.
      if ((table as Table | undefined) === undefined) {
        throw new OperatingError('data_dir_invalid', `${path} holds no table ${name}: no writer has completed its first opening`);
      }
      return table;
    },
    commit: (write) => commit(root, path, write),
    close: () => {
      clearInterval(sweeping);
      return root.close();
    },
  };
}

/** What the system would refuse is refused here, for the same reason. */
function assertAccess(path: string, readOnly: boolean): void {
  for (const file of [path, join(path, 'data.mdb'), join(path, 'lock.mdb')]) {
    if (!existsSync(file)) continue;
    try {
      // Also a reader writes into the table of readers, but not into the data.
      accessSync(file, readOnly && !file.endsWith('lock.mdb') ? constants.R_OK : constants.R_OK | constants.W_OK);
    } catch (error) {
      throw new OperatingError('data_dir_invalid', `${file} is not accessible: ${(error as Error).message}`, { retry: false, cause: error });
    }
  }
}

/**
 * Looks at the marks of the two root pages before LMDB does: the binding does not survive the opening of a file that
 * LMDB refuses, and a process that dies of it says nothing to anybody.
 */
function assertRoots(file: string): void {
  if (!existsSync(file)) return;
  const handle = openSync(file, 'r');
  try {
    const root = Buffer.alloc(ROOT_BYTES);
    const isRoot = (at: number): boolean => readSync(handle, root, 0, ROOT_BYTES, at) === ROOT_BYTES && hasRootMarks(root);
    // A file of no bytes is a new one.
    if (readSync(handle, root, 0, 1, 0) === 0) return;
    const isFirstWhole = isRoot(0);
    const pageBytes = root.readUInt32LE(48);
    if (isFirstWhole && isRoot(pageBytes) && root.readUInt32LE(48) === pageBytes) return;
  } finally {
    closeSync(handle);
  }
  throw new OperatingError('data_dir_invalid', `${file} does not begin with the two root pages of a store: it is damaged, or not one of ours`);
}

/** LMDB's data version 2: u16 page flags at 18, magic, version, then at 48 two trees of 48 bytes, and the last page's number. */
function hasRootMarks(root: Buffer): boolean {
  const pageBytes = root.readUInt32LE(48);
  return (
    (root.readUInt16LE(18) & ROOT_FLAG) !== 0 &&
    root.readUInt32LE(24) === ROOT_MAGIC &&
    root.readUInt32LE(28) === ROOT_VERSION &&
    pageBytes >= 512 &&
    pageBytes <= 65_536 &&
    (pageBytes & (pageBytes - 1)) === 0 &&
    // The tree of free pages has integer keys, the main one has nothing special.
    root.readUInt16LE(52) === FREE_TREE_FLAGS &&
    root.readUInt16LE(100) === 0 &&
    root.readBigUInt64LE(144) * BigInt(pageBytes) < BigInt(MAP_BYTES)
  );
}

/** The two keys in use, (u64, u32) and (u32, u64), both big-endian so that bytes order as numbers do. */
export function writeLongKey(target: Buffer, long: number, int: number): Buffer {
  target.writeUInt32BE(Math.floor(long / 2 ** 32), 0);
  target.writeUInt32BE(long >>> 0, 4);
  target.writeUInt32BE(int, 8);
  return target;
}

export function writeIntKey(target: Buffer, int: number, long: number): Buffer {
  target.writeUInt32BE(int, 0);
  target.writeUInt32BE(Math.floor(long / 2 ** 32), 4);
  target.writeUInt32BE(long >>> 0, 8);
  return target;
}

export const KEY_BYTES = 12;

export function readUInt64BE(bytes: Uint8Array, at: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(at) * 2 ** 32 + view.getUint32(at + 4);
}

/** What lmdb says when its own pages do not make sense. */
const DAMAGE = /MDB_(CORRUPTED|PAGE_NOTFOUND|BAD_TXN|INVALID|PANIC|VERSION_MISMATCH|BAD_VALSIZE|CURSOR_FULL)/;
const NO_SPACE = /No space left|ENOSPC|MDB_MAP_FULL|Disk quota|EDQUOT|File too large|EFBIG/i;
const FULL_BELOW_BYTES = 1024 * 1024;

/** A flush that failed: nothing of it is visible. */
export class CommitFailure extends Error {
  override readonly name = 'CommitFailure';
  constructor(
    message: string,
    /** The same flush can succeed once there is room. */
    readonly isOutOfSpace: boolean,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

async function commit(root: RootDatabase<Uint8Array, Uint8Array>, path: string, write: () => void): Promise<void> {
  try {
    await root.batch(write);
  } catch (error) {
    // lmdb hides the cause of a failed commit behind a second promise, which nobody may leave unheard.
    const commitError = (error as { commitError?: Promise<unknown> }).commitError ?? Promise.reject(error as Error);
    const cause = await commitError.catch((reason: unknown) => reason);
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new CommitFailure(text, NO_SPACE.test(text) || isFull(path), cause);
  }
}

/** LMDB reports a write that found half of its room as EIO, as it does a broken disk: the file system knows the difference. */
function isFull(path: string): boolean {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize < FULL_BELOW_BYTES;
}

/** A read that lmdb itself refused. */
export function readFailure(error: unknown, what: string, codes: { damage: OperatingErrorCode; other: OperatingErrorCode }): OperatingError {
  if (error instanceof OperatingError) return error;
  const text = error instanceof Error ? error.message : String(error);
  if (DAMAGE.test(text)) return new OperatingError(codes.damage, `${what}: the store's pages are damaged (${text})`, { retry: false, cause: error });
  return new OperatingError(codes.other, `${what}: ${text}`, { retry: false, cause: error });
}
