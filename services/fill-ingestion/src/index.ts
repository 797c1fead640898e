/** Turns venue fills, transfers and order events into facts on the log. */
export { createFillIngestion, type FillIngestionDeps } from './fillIngestion';
export { fillIngestionConfigSchema, fillIngestionDefaults, type FillIngestionConfig, type FillIngestionSettings } from './config';
