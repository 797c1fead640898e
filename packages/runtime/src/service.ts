/**
 * The life of services in one process: started in order, stopped in reverse, and one that fails takes the others with it,
 * because a half-alive pipeline looks healthy and loses time.
 */
import type { Clock, Logger } from './ports/services';
import { systemClock } from './clock';

export interface ServiceHealth {
  /** False only when nothing but a restart helps. Never depends on others being reachable. */
  readonly live: boolean;
  /** Whether it does its work now: joined, caught up, its log and bus at hand. */
  readonly ready: boolean;
  readonly detail: Readonly<Record<string, string | number | boolean>>;
}

export interface Service {
  readonly name: string;
  /** Resolves when the service works, or stands by. `stop` may be called meanwhile and ends it early. */
  start(): Promise<void>;
  /** Resolves when the service has ended in good order, rejects when it has failed. */
  readonly done: Promise<void>;
  /** Finishes what is in flight, then resolves. May be called more than once. */
  stop(reason: string): Promise<void>;
  health(): ServiceHealth;
}

export type ExitReason =
  /** The signal asked for it. */
  | { readonly kind: 'stopped'; readonly reason: string }
  /** All services have come to their end by themselves. */
  | { readonly kind: 'finished' }
  | { readonly kind: 'failed'; readonly service: string; readonly phase: 'start' | 'run' | 'stop'; readonly error: unknown };

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** How long one service may take to stop before the next one is stopped regardless. Default 10,000. */
  readonly stopLimitMillis?: number;
}

/** Runs the services to their end. Never rejects: the answer says why they ended. */
export async function runServices(services: readonly Service[], options: RunOptions): Promise<ExitReason> {
  const run = new AbortController();
  const early = Promise.race([abortion(options.signal, run.signal), ...services.map(failureOf)]);
  const finished = Promise.all(services.map(({ done }) => done)).then(
    (): ExitReason => ({ kind: 'finished' }),
    () => early,
  );
  const started: Service[] = [];
  const starting = startInOrder(services, started, run.signal, options.logger);
  const reason = (await Promise.race([early, starting])) ?? (await Promise.race([early, finished]));
  // From here on nothing more is started, and `started` stands.
  run.abort();
  const stopFailure = await stopInReverse(started, describeExit(reason), options);
  return reason.kind === 'failed' ? reason : (stopFailure ?? reason);
}

/** The health of each service by its name: what the telemetry server shows. */
export function healthOf(services: readonly Service[]): Record<string, ServiceHealth> {
  return Object.fromEntries(services.map((service) => [service.name, service.health()]));
}

/** One sentence for the log and for whoever is being stopped. */
export function describeExit(reason: ExitReason): string {
  switch (reason.kind) {
    case 'stopped':
      return reason.reason;
    case 'finished':
      return 'all services have finished';
    case 'failed':
      return `${reason.service} failed (${reason.phase}): ${messageOf(reason.error)}`;
  }
}

/** Undefined: all have started. */
async function startInOrder(
  services: readonly Service[],
  started: Service[],
  stopping: AbortSignal,
  logger: Logger,
): Promise<ExitReason | undefined> {
  for (const service of services) {
    if (stopping.aborted) break;
    started.push(service);
    try {
      await service.start();
    } catch (error) {
      return { kind: 'failed', service: service.name, phase: 'start', error };
    }
    logger.info({ name: service.name }, 'started');
  }
  return undefined;
}

/** The first failure to stop, if any. */
async function stopInReverse(started: readonly Service[], reason: string, options: RunOptions): Promise<ExitReason | undefined> {
  let failure: ExitReason | undefined;
  for (const service of [...started].reverse()) {
    const error = await stopOne(service, reason, options);
    if (error === undefined) continue;
    options.logger.error({ name: service.name, error: messageOf(error) }, 'did not stop in good order');
    failure ??= { kind: 'failed', service: service.name, phase: 'stop', error };
  }
  return failure;
}

async function stopOne(service: Service, reason: string, { clock = systemClock, stopLimitMillis = 10_000 }: RunOptions): Promise<unknown> {
  const stopped = new AbortController();
  const stopping = service.stop(reason).then(
    () => undefined,
    (error: unknown) => error ?? new Error('stop failed without a reason'),
  );
  const limit = clock.sleep(stopLimitMillis, stopped.signal).then(() => new Error(`still stopping after ${stopLimitMillis} ms`));
  const outcome = await Promise.race([stopping, limit]);
  stopped.abort();
  return outcome;
}

/** Resolves when the service fails, and never otherwise. */
function failureOf(service: Service): Promise<ExitReason> {
  return new Promise((resolve) => {
    service.done.catch((error: unknown) => resolve({ kind: 'failed', service: service.name, phase: 'run', error }));
  });
}

/** Resolves when the signal aborts; `over` takes the listener away. */
function abortion(signal: AbortSignal, over: AbortSignal): Promise<ExitReason> {
  return new Promise((resolve) => {
    const stop = (): void => resolve({ kind: 'stopped', reason: messageOf(signal.reason) });
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    over.addEventListener('abort', () => signal.removeEventListener('abort', stop), { once: true });
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
