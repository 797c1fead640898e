/**
 * A stepped run from beginning to end: the embedded engine, the four services, the feeder and the venue. The same source,
 * shards and parameters give the same breaches and the same hashes, however often the run was killed and begun again.
 */
import { DEFAULT_LOG_ID, type Logger, type Meter } from '@plimsoll/runtime';
import { SimulatedVenue, SteppedFeeder, type FeedProgress, type FeedReport, type FrameSource, type SteppedFeederOptions } from '@plimsoll/simulated-venue';
import { createPipeline, openEngine, type PipelineSettings } from './composition';
import { workBeside } from './pipeline';
import { silentLogger, silentMeter } from './silence';

export interface SteppedRunOptions {
  readonly dataDir: string;
  readonly source: FrameSource;
  /** Default: a venue with the seed `plimsoll`. */
  readonly venue?: SimulatedVenue;
  readonly shards: number;
  readonly marksPartitions?: number;
  readonly logId?: string;
  /** Changes how entries are packed, and no result: settings of single services. */
  readonly batchSizes?: Pick<PipelineSettings, 'fillIngestion' | 'priceIngestion' | 'marginEvaluator' | 'liquidationOrchestrator'>;
  readonly noise?: NonNullable<SteppedFeederOptions['noise']>;
  readonly lastFrame?: number;
  readonly signal?: AbortSignal;
  readonly meter?: Meter;
  readonly logger?: Logger;
  readonly onProgress?: (progress: FeedProgress) => void;
}

/** @throws ServiceFailure, OperatingError. Safe to run again on the same data directory, also after a kill. */
export async function runStepped(options: SteppedRunOptions): Promise<FeedReport> {
  const { dataDir, source, shards, marksPartitions = 1, logId = DEFAULT_LOG_ID, signal = new AbortController().signal } = options;
  const { venue = new SimulatedVenue({ seed: 'plimsoll', source }), logger = silentLogger, meter = silentMeter } = options;
  const engine = await openEngine(dataDir);
  try {
    const services = await createPipeline(engine, { logId, shards, marksPartitions, mode: 'stepped', ...options.batchSizes }, { meter, logger });
    return await workBeside(services, { signal, logger }, (working) =>
      new SteppedFeeder({
        log: engine.log,
        bus: engine.bus,
        source,
        venue,
        shards,
        marksPartitions,
        signal: working,
        ...(options.noise && { noise: options.noise }),
        ...(options.lastFrame !== undefined && { lastFrame: options.lastFrame }),
        ...(options.onProgress && { onProgress: options.onProgress }),
        onRetry: (error) => logger.warn({ err: error }, 'the feeder starts again from what log and topics hold'),
      }).run(),
    );
  } finally {
    await engine.close();
  }
}
