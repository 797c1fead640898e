/**
 * The indexes of seen identities in one directory: a cache, rebuilt from the ledger streams when it is behind or damaged.
 * It stands on its own, without log and bus, because the distributed form needs it too.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { type SeenIndex, type SeenIndexes } from '@plimsoll/runtime';

import { type Store, openStore } from '../store/store';
import { WriterLock } from '../store/writerLock';
import { LmdbSeenIndex } from './lmdbSeenIndex';
import { RunTables } from './runTables';

interface Opened {
  readonly store: Store;
  readonly tables: RunTables;
  readonly lock: WriterLock;
}

export class LmdbSeenIndexes implements SeenIndexes {
  #opened: Promise<Opened> | undefined;
  readonly #indexes = new Map<string, LmdbSeenIndex>();

  /** Nothing is opened or locked before the first index is. */
  constructor(private readonly path: string) {}

  /** @throws OperatingError `data_dir_in_use` when another process has the directory. */
  async open(logId: string, stream: string): Promise<SeenIndex> {
    this.#opened ??= this.#openTables();
    const { tables } = await this.#opened;
    const name = `${logId}\0${stream}`;
    if (this.#indexes.has(name)) throw new Error(`the index of ${stream} is open already`);
    const index = new LmdbSeenIndex(tables, name, () => this.#indexes.delete(name));
    this.#indexes.set(name, index);
    return index;
  }

  async close(): Promise<void> {
    if (this.#opened === undefined) return;
    await Promise.all([...this.#indexes.values()].map((index) => index.close()));
    const opened = await this.#opened.catch(() => undefined);
    this.#opened = undefined;
    await opened?.store.close();
    opened?.lock.release();
  }

  async #openTables(): Promise<Opened> {
    mkdirSync(this.path, { recursive: true });
    const lock = WriterLock.acquire(join(this.path, 'writer.lock'), this.path);
    try {
      const { store, tables } = this.#openOrReplace();
      await tables.sweep();
      return { store, tables, lock };
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /** A cache that cannot even be opened is thrown away: everything in it stands in the log. */
  #openOrReplace(): { readonly store: Store; readonly tables: RunTables } {
    const open = (): { readonly store: Store; readonly tables: RunTables } => {
      const store = openStore(join(this.path, 'runs'));
      return { store, tables: new RunTables(store) };
    };
    try {
      return open();
    } catch {
      rmSync(join(this.path, 'runs'), { recursive: true, force: true });
      return open();
    }
  }
}
