import { MemoryBus, MemoryEventLog } from '@plimsoll/runtime/testing';
import { describeCrashes, type TestEngine } from './testing/crashSuite';
import { MemorySeenIndexes } from './testing/rig';

describeCrashes('in memory', async () => {
  const engine: TestEngine = {
    log: new MemoryEventLog(),
    bus: new MemoryBus(),
    seen: new MemorySeenIndexes(),
    reopen: () => Promise.resolve(engine),
    dispose: () => Promise.resolve(),
  };
  return engine;
});
