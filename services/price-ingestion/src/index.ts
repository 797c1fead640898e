/** Turns venue marks, fundings and definitions into facts on the log. */
export { createPriceIngestion, type PriceIngestionDeps } from './priceIngestion';
export { priceIngestionConfigSchema, priceIngestionDefaults, type PriceIngestionConfig, type PriceIngestionSettings } from './config';
