/** The second door, `@plimsoll/runtime/testing`: stand-ins for tests, kept out of what services see. */
export { ManualClock } from './manualClock';
export { MemoryBus } from './memoryBus';
export { MemoryEventLog } from './memoryEventLog';
