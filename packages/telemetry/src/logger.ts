/**
 * The Logger port on pino: one JSON object a line with time, level, msg, service and version. What looks like a secret is
 * hidden, by the name of its field and inside connection strings, before a line leaves the process.
 */
import pino, { type DestinationStream } from 'pino';
import type { Logger } from '@plimsoll/runtime';
import { formatPretty } from './pretty';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Where lines go: a stream of the process, or a test's own. */
export type LogDestination = DestinationStream;

export interface LoggerOptions {
  readonly service: string;
  readonly version: string;
  readonly level: LogLevel;
  readonly destination: LogDestination;
  readonly pretty: boolean;
}

const SECRET_FIELDS = ['password', 'passwd', 'secret', 'token', 'apiKey', 'authorization', 'cookie', 'privateKey', 'credentials', 'sasl'];
/** Fields that the config and errors of a client hold lie one or two levels down. */
const SECRET_DEPTH = ['', '*.', '*.*.'];
const HIDDEN = '(hidden)';

const RANKS: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3 };

/** The level in force, shared by a logger and all its children, so that it can be switched while they live. */
interface Threshold {
  level: LogLevel;
}

export interface SwitchableLogger {
  readonly logger: Logger;
  setLevel(level: LogLevel): void;
}

export function createLogger(options: LoggerOptions): SwitchableLogger {
  const threshold: Threshold = { level: options.level };
  const root = pino(
    {
      // Children copy pino's level when they are made; the threshold above is what decides.
      level: 'debug',
      base: { service: options.service, version: options.version },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: serializeError, error: serializeError },
      redact: { paths: SECRET_FIELDS.flatMap((field) => SECRET_DEPTH.map((depth) => depth + field)), censor: HIDDEN },
      hooks: { streamWrite: hideUserInfo },
    },
    options.pretty ? prettyOn(options.destination) : options.destination,
  );
  return { logger: wrap(root, threshold), setLevel: (level) => (threshold.level = level) };
}

function wrap(inner: pino.Logger, threshold: Threshold): Logger {
  const at = (level: LogLevel) => (fields: object, message: string) => {
    if (RANKS[level] >= RANKS[threshold.level]) inner[level](fields, message);
  };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: (fields) => wrap(inner.child(fields), threshold),
  };
}

/** `scheme://user:password@host` keeps its host. */
function hideUserInfo(line: string): string {
  return line.includes('://') ? line.replace(/:\/\/[^/\s"@]+@/g, `://${HIDDEN}@`) : line;
}

function serializeError(error: unknown): unknown {
  return error instanceof Error ? pino.stdSerializers.err(error) : error;
}

function prettyOn(destination: LogDestination): LogDestination {
  return { write: (line) => void destination.write(formatPretty(line)) };
}
