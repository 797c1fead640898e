/** Services around a piece of work: they run while it does, and a failure of one ends it at once. */
import { runServices, type ExitReason, type Logger, type Service } from '@plimsoll/runtime';

export interface PipelineSurroundings {
  /** Ends the work early, in good order. */
  readonly signal: AbortSignal;
  readonly logger: Logger;
}

/** Which service failed, so that the message can say it; the cause keeps its own code. */
export class ServiceFailure extends Error {
  override readonly name = 'ServiceFailure';
  constructor(
    readonly service: string,
    readonly phase: string,
    override readonly cause: unknown,
  ) {
    super(`${service} failed while ${phase === 'run' ? 'running' : phase === 'start' ? 'starting' : 'stopping'}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/**
 * Starts the services, does the work beside them, and stops them when it is over, however it ended.
 * @throws ServiceFailure when a service failed, else what the work threw
 */
export async function workBeside<T>(services: readonly Service[], { signal, logger }: PipelineSurroundings, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const over = new AbortController();
  const failed = new AbortController();
  const running = runServices(services, { signal: over.signal, logger }).then((reason) => {
    failed.abort();
    return reason;
  });
  const [worked] = await Promise.allSettled([work(AbortSignal.any([signal, failed.signal]))]);
  over.abort('the work is over');
  // A service that failed is the cause, and whatever the work says of it the consequence.
  throwFailure(await running);
  if (worked.status === 'rejected') throw worked.reason;
  return worked.value;
}

/** Runs services until the signal. @throws ServiceFailure */
export async function serve(services: readonly Service[], { signal, logger }: PipelineSurroundings): Promise<void> {
  throwFailure(await runServices(services, { signal, logger }));
}

function throwFailure(reason: ExitReason): void {
  if (reason.kind === 'failed') throw new ServiceFailure(reason.service, reason.phase, reason.error);
}
