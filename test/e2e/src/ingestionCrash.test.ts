/** fill-ingestion on the durable engine: what a crash at any step leaves in the data directory. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '@plimsoll/embedded';
import { describeCrashes, type TestEngine } from '@plimsoll/fill-ingestion/testing';

async function openIn(dataDir: string): Promise<TestEngine> {
  const engine = await openEmbedded(dataDir);
  const { log, bus, seen } = engine;
  return {
    ...{ log, bus, seen },
    reopen: async () => {
      await engine.close();
      return openIn(dataDir);
    },
    dispose: async () => {
      await engine.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

describeCrashes('on the embedded engine', async () => openIn(await mkdtemp(join(tmpdir(), 'plimsoll-crash-'))));
