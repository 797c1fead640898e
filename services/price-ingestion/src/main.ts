/**
 * price-ingestion as a process of its own, on the embedded engine: the one file of this service that picks adapters. The engine
 * has one writer, so beside other services this one runs in their process instead.
 *
 *   node dist/main.js [--config FILE]      a JSON file with any of the settings; PLIMSOLL_* variables go before it
 */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { parseArgs } from 'node:util';
import { openEmbedded } from '@plimsoll/embedded';
import { OperatingError, healthOf, loadConfig, printConfig, runServices, systemClock, topicSpecs, type LoadedConfig } from '@plimsoll/runtime';
import { createTelemetry } from '@plimsoll/telemetry';
import { z } from 'zod';
import { priceIngestionConfigSchema, priceIngestionDefaults } from './config';
import { createPriceIngestion } from './priceIngestion';

const VERSION = '0.1.0';

const schema = priceIngestionConfigSchema.extend({
  // It has no default whose kind could turn an environment variable's text into a number.
  shards: z.coerce.number().pipe(priceIngestionConfigSchema.shape.shards),
  /** Where the embedded engine keeps log and bus. */
  dataDir: z.string().min(1).default('.plimsoll'),
  /** How many partitions the topic of marks gets where there is none yet. */
  marksPartitions: z.int().min(1).max(1_024).default(4),
  logLevel: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  /** Of /metrics and the health answers; 0: any free one. */
  metricsPort: z.int().min(0).max(65_535).default(9402),
});

type Settings = z.output<typeof schema>;

function load(): LoadedConfig<Settings> {
  const { values } = parseArgs({ options: { config: { type: 'string' } } });
  // Two processes of one name would not fence each other.
  const member = `price-ingestion@${hostname()}:${process.pid}:${Date.now()}`;
  return loadConfig({
    defaults: { ...priceIngestionDefaults, dataDir: '.plimsoll', marksPartitions: 4, logLevel: 'info', metricsPort: 9402, member },
    ...(values.config !== undefined && { file: { name: values.config, tree: readTree(values.config) } }),
    env: process.env,
    envPrefix: 'PLIMSOLL_',
    readSecretFile: (path) => readFileSync(path, 'utf8'),
    parse: (tree) => schema.safeParse(tree),
  });
}

function readTree(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new OperatingError('config_invalid', `cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function main(): Promise<number> {
  const loaded = load();
  const { dataDir, marksPartitions, logLevel, metricsPort, ...config } = loaded.value;
  const { meter, logger, serve } = createTelemetry({ service: 'price-ingestion', version: VERSION, logLevel });
  logger.info({ settings: printConfig(loaded).split('\n') }, 'starting');
  const engine = await openEmbedded(dataDir);
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort(name));
  try {
    const { log, bus } = engine;
    // The first service of an installation finds nothing: what is there already stays as it is.
    await bus.createTopics(topicSpecs({ shards: config.shards, marksPartitions }));
    const service = createPriceIngestion({ log, bus, clock: systemClock, meter, logger }, config);
    const server = await serve({ port: metricsPort, health: () => healthOf([service]) });
    const reason = await runServices([service], { signal: stopping.signal, logger });
    await server.close();
    return reason.kind === 'failed' ? 1 : 0;
  } finally {
    await engine.close();
  }
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    const text = error instanceof OperatingError ? `${error.code}: ${error.message}` : error instanceof Error ? error.stack : error;
    process.stderr.write(`${String(text)}\n`);
    process.exitCode = error instanceof OperatingError && error.code === 'config_invalid' ? 2 : 1;
  },
);
