/**
 * The HTTP door for operators: /metrics, /livez, /readyz, /startupz, and what the service adds. Read only, on loopback unless
 * told otherwise, and with no authentication: whoever binds it wider puts something in front of it.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OperatingError, type Logger, type ServiceHealth } from '@plimsoll/runtime';

export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Answers a path that is not one of the server's own; undefined: not found. */
export type ExtraRoutes = (path: string, query: URLSearchParams) => Promise<HttpAnswer | undefined> | HttpAnswer | undefined;

export interface ServeOptions {
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** 0: any free one. */
  readonly port: number;
  /** By the name of the service, as they are now. */
  readonly health: () => Readonly<Record<string, ServiceHealth>>;
  readonly extra?: ExtraRoutes;
}

export interface TelemetryServer {
  readonly host: string;
  readonly port: number;
  /** Takes no more requests, lets the present ones end within a second, and ends idle connections at once. */
  close(): Promise<void>;
}

export interface ServerParts extends ServeOptions {
  readonly metrics: () => Promise<HttpAnswer>;
  readonly logger: Logger;
}

const CLOSE_LIMIT_MILLIS = 1_000;
const REQUEST_LIMIT_MILLIS = 10_000;

/** @throws OperatingError `config_invalid` when the address cannot be had. */
export async function serveTelemetry(parts: ServerParts): Promise<TelemetryServer> {
  const { host = '127.0.0.1', port, logger } = parts;
  const routes = new Routes(parts);
  const server = createServer({ requestTimeout: REQUEST_LIMIT_MILLIS, headersTimeout: REQUEST_LIMIT_MILLIS }, (request, response) => {
    void respond(routes, request, response, logger);
  });
  await listen(server, host, port);
  const address = server.address() as AddressInfo;
  logger.info({ host, port: address.port }, 'metrics and health are served');
  return { host, port: address.port, close: () => close(server) };
}

/** An answer in JSON. Values that JSON lacks, such as bigint, are for the caller to turn into text. */
export function jsonAnswer(status: number, value: unknown): HttpAnswer {
  return { status, contentType: 'application/json; charset=utf-8', body: `${JSON.stringify(value)}\n` };
}

class Routes {
  /** Startup is over once: later trouble is for /readyz. */
  private hasStarted = false;

  constructor(private readonly parts: ServerParts) {}

  async answer(path: string, query: URLSearchParams): Promise<HttpAnswer> {
    switch (path) {
      case '/metrics':
        return this.parts.metrics();
      case '/livez':
        // That it answers is the answer. A check of log or bus here would turn their outage into a restart of everything.
        return jsonAnswer(200, { status: 'live' });
      case '/readyz':
        return this.answerReady();
      case '/startupz':
        return this.answerStartup();
      default:
        return (await this.parts.extra?.(path, query)) ?? jsonAnswer(404, { error: 'not_found', path });
    }
  }

  private answerReady(): HttpAnswer {
    const services = this.parts.health();
    const isReady = areReady(services);
    return jsonAnswer(isReady ? 200 : 503, { status: isReady ? 'ready' : 'not_ready', services });
  }

  private answerStartup(): HttpAnswer {
    const services = this.parts.health();
    this.hasStarted ||= areReady(services);
    return jsonAnswer(this.hasStarted ? 200 : 503, { status: this.hasStarted ? 'started' : 'starting', services });
  }
}

function areReady(services: Readonly<Record<string, ServiceHealth>>): boolean {
  return Object.values(services).every(({ live, ready }) => live && ready);
}

async function respond(routes: Routes, request: IncomingMessage, response: ServerResponse, logger: Logger): Promise<void> {
  const { method = '', url = '/' } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return send(response, jsonAnswer(405, { error: 'method_not_allowed', method }));
  }
  try {
    // The base is never looked at: only path and query are.
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    send(response, await routes.answer(pathname, searchParams));
  } catch (error) {
    logger.error({ err: error, url }, 'a request for telemetry failed');
    send(response, jsonAnswer(500, { error: 'internal_error' }));
  }
}

function send(response: ServerResponse, { status, contentType, body }: HttpAnswer): void {
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new OperatingError('config_invalid', `cannot serve telemetry on ${host}:${port}: ${cause.message}`, { retry: false, cause }));
    });
    server.listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => server.closeAllConnections(), CLOSE_LIMIT_MILLIS);
    server.close(() => {
      clearTimeout(limit);
      resolve();
    });
    server.closeIdleConnections();
  });
}
