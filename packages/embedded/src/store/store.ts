/**
 * One LMDB environment, opened the way everything durable here needs it, and the translation of its failures.
 *
 * Two settings carry the promises. `overlappingSync: false`: a commit answers after its flush, not before it.
 * A fixed, very large map: it costs address space only, and no append ever meets the end of a map that must be moved
 * under running readers.
 */
import { existsSync, statfsSync } from 'node:fs';

import { type Database, type RootDatabase, open } from 'lmdb';
import { OperatingError, type OperatingErrorCode } from '@plimsoll/runtime';

/** 1 TiB of addresses, not of disk: the file holds only what was written. */
const MAP_BYTES = 2 ** 40;

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
  if (readOnly && !existsSync(path)) throw new OperatingError('data_dir_invalid', `${path} does not exist: no writer has completed its first opening`);
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
