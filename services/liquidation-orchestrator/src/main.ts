/**
 * The orchestrator as a process of its own, on the embedded engine: the one file of this service that picks adapters. The
 * engine has one writer, so beside other services the orchestrator runs in their process instead.
 */
import { readFileSync } from 'node:fs';
import { openEmbedded } from '@plimsoll/embedded';
import { OperatingError, healthOf, loadConfig, printConfig, runServices, systemClock } from '@plimsoll/runtime';
import { createTelemetry } from '@plimsoll/telemetry';
import { z } from 'zod';
import { liquidationOrchestratorDefaults, liquidationOrchestratorSchema } from './config';
import { createLiquidationOrchestrator } from './liquidationOrchestrator';

const VERSION = '0.1.0';

const schema = liquidationOrchestratorSchema.extend({
  dataDir: z.string().min(1).default('.plimsoll'),
  logLevel: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  metricsPort: z.int().min(0).max(65_535).default(9_404),
});

const DEFAULTS = { ...liquidationOrchestratorDefaults, dataDir: '.plimsoll', logLevel: 'info', metricsPort: 9_404 };

async function main(): Promise<number> {
  const loaded = loadConfig({
    defaults: { ...DEFAULTS, member: `liquidation-orchestrator-${process.pid}` },
    env: process.env,
    envPrefix: 'PLIMSOLL_',
    readSecretFile: (path) => readFileSync(path, 'utf8'),
    parse: (tree) => schema.safeParse(tree),
  });
  const { dataDir, logLevel, metricsPort, ...config } = loaded.value;
  const { meter, logger, serve } = createTelemetry({ service: 'liquidation-orchestrator', version: VERSION, logLevel });
  logger.info({ settings: printConfig(loaded).split('\n') }, 'starting');
  const engine = await openEmbedded(dataDir);
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());
  try {
    const { log, bus, snapshots } = engine;
    const service = createLiquidationOrchestrator({ log, bus, snapshots, clock: systemClock, meter, logger }, config);
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
