/** EventLog and Bus in one process, durable, on an embedded store. */
export { type EmbeddedEngine, type EmbeddedOptions, openEmbedded } from './engine';
export { EmbeddedLog } from './log/embeddedLog';
export { type EmbeddedBusOptions, EmbeddedBus, RECORD_LIMIT_BYTES } from './bus/embeddedBus';
export { type MaintenanceReport } from './bus/busMaintenance';
export { LmdbSeenIndexes } from './seen/lmdbSeenIndexes';
export { FileSnapshotStore } from './snapshots/fileSnapshotStore';
