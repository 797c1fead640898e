/** The stand-ins of the unit tests are held to the same words as the engines, or those tests would prove little. */
import { MemoryBus, MemoryEventLog } from '@plimsoll/runtime/testing';

import { busContract, eventLogContract } from './index';

eventLogContract('the stand-in for the log', () => {
  let log = new MemoryEventLog();
  return { create: async () => log, reopen: async () => (log = await log.restart()), close: () => log.close() };
});

busContract(
  'the stand-in for the bus',
  () => {
    const sessionTimeoutMillis = 150;
    let bus = new MemoryBus({ sessionTimeoutMillis });
    return { sessionTimeoutMillis, create: async () => bus, reopen: async () => (bus = await bus.restart()), close: () => bus.close() };
  },
  // It keeps everything: a test is over before anything could expire.
  { canMaintain: false },
);
