import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { EmbeddedBus, EmbeddedLog } from '@plimsoll/embedded';

import { type BusHarness, type EventLogHarness, busContract, eventLogContract } from './index';

function embeddedLogHarness(): EventLogHarness {
  const directory = mkdtempSync(join(tmpdir(), 'plimsoll-log-'));
  let log = EmbeddedLog.open(directory);
  return {
    create: async () => log,
    reopen: async () => {
      await log.close();
      return (log = EmbeddedLog.open(directory));
    },
    close: async () => {
      await log.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

eventLogContract('the embedded engine', embeddedLogHarness);

function embeddedBusHarness(): BusHarness {
  const directory = mkdtempSync(join(tmpdir(), 'plimsoll-bus-'));
  const sessionTimeoutMillis = 150;
  const open = (): EmbeddedBus => EmbeddedBus.open(directory, { sessionTimeoutMillis, maintenanceIntervalMillis: 0 });
  let bus = open();
  return {
    sessionTimeoutMillis,
    create: async () => bus,
    reopen: async () => {
      await bus.close();
      return (bus = open());
    },
    maintain: async () => void (await bus.maintain()),
    close: async () => {
      await bus.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

busContract('the embedded engine', embeddedBusHarness);
