/** One behaviour suite per port, run by every adapter of it. */
export { type BusHarness, busContract } from './busContract';
export { type EventLogHarness, eventLogContract } from './eventLogContract';
export { type SeenIndexHarness, seenIndexContract } from './seenIndexContract';
export { type SnapshotStoreHarness, snapshotStoreContract } from './snapshotStoreContract';
