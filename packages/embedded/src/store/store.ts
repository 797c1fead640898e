/**
 * One LMDB environment, opened the way everything durable here needs it, and the translation of its failures.
 *
 * Two settings carry the promises. `overlappingSync: false`: a commit answers after its flush, not before it.
 * A fixed, very large map: it costs address space only, and no append ever meets the end of a map that must be moved
 * under running readers.
 */
import { statSync } from 'node:fs';

import { type Database, type RootDatabase, open } from 'lmdb';
import { OperatingError, type OperatingErrorCode } from '@plimsoll/runtime';

/** 1 TiB of addresses, not of disk: the file holds only what was written. */
const MAP_BYTES = 2 ** 40;

export type Table = Database<Uint8Array, Uint8Array>;

export interface StoreOptions {
  readonly readOnly?: boolean;
  /** The map's size in bytes; tests make it small to see the end of it. */
  readonly mapBytes?: number;
}

export interface Store {
  readonly root: RootDatabase<Uint8Array, Uint8Array>;
  /** A table of binary keys and values. */
  table(name: string): Table;
  close(): Promise<void>;
}

const BINARY = { encoding: 'binary', keyEncoding: 'binary' } as const;

export function openStore(path: string, options: StoreOptions = {}): Store {
  const readOnly = options.readOnly ?? false;
  if (readOnly) statSync(path);
  const root = open<Uint8Array, Uint8Array>({
    ...BINARY,
    path,
    readOnly,
    maxDbs: 8,
    maxReaders: 126,
    mapSize: options.mapBytes ?? MAP_BYTES,
    overlappingSync: false,
    // Every flush here is one explicit batch; grouping by event turn would only delay it.
    eventTurnBatching: false,
    noMemInit: true,
  });
  // Readers that died without leaving would pin old pages for ever.
  if (!readOnly) root.readerCheck();
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
    close: () => root.close(),
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

/** The text of a failure with everything below it: lmdb hides the cause of a failed commit behind a second promise. */
export async function describeFailure(error: unknown): Promise<string> {
  const text = error instanceof Error ? error.message : String(error);
  const commitError = (error as { commitError?: Promise<unknown> } | undefined)?.commitError;
  if (commitError === undefined) return text;
  const cause = await commitError.then(
    () => 'unknown cause',
    (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
  );
  return `${text}: ${cause}`;
}

export function isOutOfSpace(text: string): boolean {
  return NO_SPACE.test(text);
}

/** A read that lmdb itself refused. */
export function readFailure(error: unknown, what: string, codes: { damage: OperatingErrorCode; other: OperatingErrorCode }): OperatingError {
  if (error instanceof OperatingError) return error;
  const text = error instanceof Error ? error.message : String(error);
  if (DAMAGE.test(text)) return new OperatingError(codes.damage, `${what}: the store's pages are damaged (${text})`, { retry: false, cause: error });
  return new OperatingError(codes.other, `${what}: ${text}`, { retry: false, cause: error });
}
