/**
 * Where the command picks its parts: the one file of this package that knows which engine there is and which services.
 */
import { openEmbedded, type EmbeddedEngine } from '@plimsoll/embedded';
import { createFillIngestion, fillIngestionConfigSchema, type FillIngestionSettings } from '@plimsoll/fill-ingestion';
import { createLiquidationOrchestrator, liquidationOrchestratorSchema, type LiquidationOrchestratorSettings } from '@plimsoll/liquidation-orchestrator';
import { createMarginEvaluator, marginEvaluatorConfigSchema, type MarginEvaluatorSettings } from '@plimsoll/margin-evaluator';
import { createPriceIngestion, priceIngestionConfigSchema, type PriceIngestionSettings } from '@plimsoll/price-ingestion';
import { systemClock, topicSpecs, type Bus, type Clock, type EventLog, type Logger, type Meter, type Service } from '@plimsoll/runtime';

export { createTelemetry, type Telemetry } from '@plimsoll/telemetry';

/** What stands in a data directory, read beside its writer or without one. */
export interface Reader {
  readonly log: EventLog;
  readonly bus: Bus;
  close(): Promise<void>;
}

export type Engine = EmbeddedEngine;

/** @throws OperatingError `data_dir_invalid`. */
export function openReader(dataDir: string): Promise<Reader> {
  return openEmbedded(dataDir, { readOnly: true });
}

/** @throws OperatingError `data_dir_in_use`, `data_dir_invalid`, `log_corrupt`. */
export function openEngine(dataDir: string): Promise<Engine> {
  return openEmbedded(dataDir);
}

const DECIDED_FOR_ALL = { logId: true, shards: true, member: true, mode: true } as const;

/** Settings of one service beyond those that the pipeline decides for all. */
type Own<Settings> = Partial<Omit<Settings, keyof typeof DECIDED_FOR_ALL>>;

export interface PipelineSettings {
  readonly logId: string;
  readonly shards: number;
  readonly marksPartitions: number;
  readonly mode: 'live' | 'stepped';
  readonly fillIngestion?: Own<FillIngestionSettings>;
  readonly priceIngestion?: Own<PriceIngestionSettings>;
  readonly marginEvaluator?: Own<MarginEvaluatorSettings>;
  readonly liquidationOrchestrator?: Own<LiquidationOrchestratorSettings>;
}

export interface Surroundings {
  readonly meter: Meter;
  readonly logger: Logger;
  readonly clock?: Clock;
}

/** What may be set of each service, for the one who reads settings; the pipeline's own names are left out. */
export const SERVICE_SCHEMAS = {
  fillIngestion: fillIngestionConfigSchema.omit(DECIDED_FOR_ALL),
  priceIngestion: priceIngestionConfigSchema.omit(DECIDED_FOR_ALL),
  marginEvaluator: marginEvaluatorConfigSchema.omit(DECIDED_FOR_ALL),
  liquidationOrchestrator: liquidationOrchestratorSchema.omit(DECIDED_FOR_ALL),
};

/** Creates the topics, and the four services in the order in which a fact passes through them. */
export async function createPipeline(engine: Engine, settings: PipelineSettings, surroundings: Surroundings): Promise<Service[]> {
  const { logId, shards, marksPartitions, mode } = settings;
  await engine.bus.createTopics(topicSpecs({ shards, marksPartitions }));
  const { log, bus, snapshots, seen } = engine;
  const { meter, clock = systemClock } = surroundings;
  // One process writes, so its number tells it from the one before and the one after.
  const shared = { logId, shards, mode, member: `plimsoll-${process.pid}` };
  const depsOf = (service: string) => ({ log, bus, clock, meter, logger: surroundings.logger.child({ service }) });
  return [
    createPriceIngestion(depsOf('price-ingestion'), { ...shared, ...settings.priceIngestion }),
    createFillIngestion({ ...depsOf('fill-ingestion'), seen }, { ...shared, ...settings.fillIngestion }),
    createMarginEvaluator({ ...depsOf('margin-evaluator'), snapshots }, { ...shared, ...settings.marginEvaluator }),
    createLiquidationOrchestrator({ ...depsOf('liquidation-orchestrator'), snapshots }, { ...shared, ...settings.liquidationOrchestrator }),
  ];
}
