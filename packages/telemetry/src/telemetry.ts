/** One registry, one logger and one server to a process: what a main.ts makes first and closes last. */
import pino from 'pino';
import { Registry, collectDefaultMetrics } from 'prom-client';
import { gaugeOf, type GaugeDefinition, type Logger, type Meter } from '@plimsoll/runtime';
import { createLogger, type LogDestination, type LogLevel } from './logger';
import { PrometheusMeter } from './meter';
import { serveTelemetry, type HttpAnswer, type ServeOptions, type TelemetryServer } from './server';

export interface TelemetryOptions {
  readonly service: string;
  readonly version: string;
  readonly logLevel: LogLevel;
  /** Lines for people. Default false: JSON. */
  readonly pretty?: boolean;
  /** Default: standard output. Where that is data, as for commands, give `process.stderr`. */
  readonly destination?: LogDestination;
}

export interface Telemetry {
  readonly meter: Meter;
  readonly logger: Logger;
  /** For all loggers made here, children too, from now on. */
  setLogLevel(level: LogLevel): void;
  /** What /metrics answers. */
  metricsText(): Promise<string>;
  serve(options: ServeOptions): Promise<TelemetryServer>;
}

const BUILD_INFO: GaugeDefinition = {
  kind: 'gauge',
  name: 'plimsoll_build_info',
  help: 'Always 1; the labels say what runs.',
  labels: ['service', 'version'],
};

/** Gauges that prom-client names like counters: `promtool check metrics` refuses them, and the same is told by type. */
const MISNAMED_DEFAULTS = ['nodejs_active_handles_total', 'nodejs_active_requests_total', 'nodejs_active_resources_total'];

export function createTelemetry(options: TelemetryOptions): Telemetry {
  const { service, version, logLevel, pretty = false, destination = pino.destination(1) } = options;
  // A registry of its own: two services in one process, or two tests, must not share counts by accident.
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  for (const name of MISNAMED_DEFAULTS) registry.removeSingleMetric(name);
  const meter = new PrometheusMeter(registry);
  gaugeOf(meter, BUILD_INFO).set(1, { service, version });
  const { logger, setLevel } = createLogger({ service, version, level: logLevel, destination, pretty });
  const metrics = async (): Promise<HttpAnswer> => ({ status: 200, contentType: registry.contentType, body: await registry.metrics() });
  return {
    meter,
    logger,
    setLogLevel: setLevel,
    metricsText: () => registry.metrics(),
    serve: (serving) => serveTelemetry({ ...serving, metrics, logger }),
  };
}
