/** The embedded engine runs every suite there is. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { EmbeddedBus, EmbeddedLog, FileSnapshotStore, LmdbSeenIndexes } from '@plimsoll/embedded';

import { busContract, eventLogContract, seenIndexContract, snapshotStoreContract } from './index';

const SESSION_TIMEOUT_MILLIS = 150;

interface Harness<T> {
  create(): Promise<T>;
  reopen(): Promise<T>;
  close(): Promise<void>;
}

/** A directory of its own, and whatever stands in it, opened and opened again. */
function harness<T>(open: (directory: string) => T, close: (opened: T) => Promise<void>): Harness<T> & { readonly current: () => T } {
  const directory = mkdtempSync(join(tmpdir(), 'plimsoll-contract-'));
  let opened: T;
  return {
    current: () => opened,
    create: async () => (opened = open(directory)),
    reopen: async () => {
      await close(opened);
      return (opened = open(directory));
    },
    close: async () => {
      await close(opened);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

eventLogContract('the embedded engine', () => harness((directory) => EmbeddedLog.open(directory), (log) => log.close()));

busContract('the embedded engine', () => {
  const options = { sessionTimeoutMillis: SESSION_TIMEOUT_MILLIS, maintenanceIntervalMillis: 0 };
  const bus = harness((directory) => EmbeddedBus.open(directory, options), (opened) => opened.close());
  return { ...bus, sessionTimeoutMillis: SESSION_TIMEOUT_MILLIS, maintain: async () => void (await bus.current().maintain()) };
});

seenIndexContract('the embedded engine', () => harness((directory) => new LmdbSeenIndexes(directory), (indexes) => indexes.close()));

snapshotStoreContract('a directory', () => harness((directory) => new FileSnapshotStore(directory), async () => undefined));
