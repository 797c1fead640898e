/**
 * The evaluator as a process of its own, on the embedded engine: the one file of this service that picks adapters. The
 * engine has one writer, so beside other services the evaluator runs in their process instead.
 */
import { readFileSync } from 'node:fs';
import { openEmbedded } from '@plimsoll/embedded';
import { OperatingError, healthOf, loadConfig, printConfig, runServices, systemClock } from '@plimsoll/runtime';
import { createTelemetry } from '@plimsoll/telemetry';
import { z } from 'zod';
import { marginEvaluatorConfigSchema, marginEvaluatorDefaults } from './config';
import { createMarginEvaluator } from './marginEvaluator';

const VERSION = '0.1.0';

const schema = marginEvaluatorConfigSchema.extend({
  dataDir: z.string().min(1).default('.plimsoll'),
  logLevel: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  metricsPort: z.int().min(0).max(65_535).default(9_403),
});

const DEFAULTS = { ...marginEvaluatorDefaults, dataDir: '.plimsoll', logLevel: 'info', metricsPort: 9_403 };

async function main(): Promise<number> {
  const loaded = loadConfig({
    defaults: { ...DEFAULTS, member: `margin-evaluator-${process.pid}` },
    env: process.env,
    envPrefix: 'PLIMSOLL_',
    readSecretFile: (path) => readFileSync(path, 'utf8'),
    parse: (tree) => schema.safeParse(tree),
  });
  const { dataDir, logLevel, metricsPort, ...config } = loaded.value;
  const { meter, logger, serve } = createTelemetry({ service: 'margin-evaluator', version: VERSION, logLevel });
  logger.info({ settings: printConfig(loaded).split('\n') }, 'starting');
  const engine = await openEmbedded(dataDir);
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort(name));
  try {
    const { log, bus, snapshots } = engine;
    const service = createMarginEvaluator({ log, bus, snapshots, clock: systemClock, meter, logger }, config);
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
