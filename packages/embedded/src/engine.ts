/**
 * The embedded engine: log, bus, snapshots and the index of seen identities in one data directory.
 *
 *   plimsoll-data.json   the format's version
 *   writer.lock          locked by the one writer
 *   log/  bus/  seen/    an LMDB environment each
 *   snapshots/           files
 *
 * Log and bus are two environments, for three reasons: an append never waits for a produce of another service (LMDB has
 * one write transaction per environment); the log's file is append-only and the bus's is not, so retention never moves
 * pages next to the truth; and damage to the bus cannot reach the log. The price, one flush more when both have work at
 * the same time, is measured in the README.
 */
import { join } from 'node:path';

import { type SeenIndexes, type SnapshotStore, OperatingError } from '@plimsoll/runtime';

import { type EmbeddedBusOptions, EmbeddedBus } from './bus/embeddedBus';
import { EmbeddedLog } from './log/embeddedLog';
import { LmdbSeenIndexes } from './seen/lmdbSeenIndexes';
import { FileSnapshotStore } from './snapshots/fileSnapshotStore';
import { openDataDirectory } from './store/dataDirectory';

export interface EmbeddedOptions {
  /** Beside a running writer, or without one: appends, produces and consumer groups are refused. */
  readonly readOnly?: boolean;
  readonly bus?: EmbeddedBusOptions;
}

export interface EmbeddedEngine {
  readonly log: EmbeddedLog;
  readonly bus: EmbeddedBus;
  readonly snapshots: SnapshotStore;
  readonly seen: SeenIndexes;
  /** Ends waiting iterations in good order, answers what is under way, and frees the directory. */
  close(): Promise<void>;
}

/** Only a writer needs to know what it has seen. */
const NO_SEEN_INDEXES: SeenIndexes = {
  open: () => Promise.reject(new OperatingError('data_dir_invalid', 'the data directory was opened for reading only: it has no index of seen identities')),
};

/** @throws OperatingError `data_dir_in_use`, `data_dir_invalid`, `log_corrupt`. */
export async function openEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<EmbeddedEngine> {
  const readOnly = options.readOnly ?? false;
  const directory = await openDataDirectory(dataDir, readOnly);
  const opened: { close(): Promise<void> }[] = [];
  const closeAll = async (): Promise<void> => {
    try {
      await Promise.all(opened.map((part) => part.close()));
    } finally {
      directory.release();
    }
  };
  try {
    const log = EmbeddedLog.open(join(dataDir, 'log'), { readOnly });
    opened.push(log);
    const bus = EmbeddedBus.open(join(dataDir, 'bus'), { ...options.bus, readOnly });
    opened.push(bus);
    const writableSeen = new LmdbSeenIndexes(join(dataDir, 'seen'));
    opened.push(writableSeen);
    const seen = readOnly ? NO_SEEN_INDEXES : writableSeen;
    let closing: Promise<void> | undefined;
    return {
      log,
      bus,
      seen,
      snapshots: new FileSnapshotStore(join(dataDir, 'snapshots')),
      close: () => (closing ??= closeAll()),
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}
