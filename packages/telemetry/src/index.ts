/** Prometheus metrics, health and structured logs. */
export { createTelemetry, type Telemetry, type TelemetryOptions } from './telemetry';
export type { LogDestination, LogLevel } from './logger';
export { jsonAnswer, type ExtraRoutes, type HttpAnswer, type ServeOptions, type TelemetryServer } from './server';
