/**
 * Waiting between attempts: doubling from a first wait up to a bound. The jitter that keeps members from knocking in step
 * is a function of the member's name and the attempt, not of chance, so that a simulation repeats itself.
 */
import { OperatingError } from './errors';
import { utf8 } from './hash';
import { murmur2 } from './murmur2';
import type { Clock } from './ports/services';

export interface BackoffOptions {
  readonly firstMillis: number;
  readonly maxMillis: number;
}

export const DEFAULT_BACKOFF: BackoffOptions = { firstMillis: 50, maxMillis: 5_000 };

/** The wait before the attempt after this one (counted from 0): half of the doubled time, and up to the other half by name. */
export function backoffMillis(attempt: number, name: string, options: BackoffOptions = DEFAULT_BACKOFF): number {
  const doubled = Math.min(options.maxMillis, options.firstMillis * 2 ** Math.min(attempt, 30));
  const share = (murmur2(utf8(`${name}:${attempt}`)) >>> 0) / 2 ** 32;
  return Math.round(doubled / 2 + (doubled / 2) * share);
}

export interface RetryOptions {
  readonly clock: Clock;
  /** Who waits: the source of the jitter. */
  readonly name: string;
  readonly backoff?: BackoffOptions;
  /** Give up when the next attempt would begin later than this after the first one. Default: never. */
  readonly deadlineMillis?: number;
  readonly signal?: AbortSignal;
  /** Told before each wait: for a log line and a counter. */
  readonly onRetry?: (error: OperatingError, attempt: number, waitMillis: number) => void;
}

/**
 * Repeats the work while it fails with an operating error that says `retry`. Any other failure, the deadline and the
 * signal end it with the error of the last attempt.
 */
export async function retrying<T>(work: () => Promise<T>, options: RetryOptions): Promise<T> {
  const startedMillis = options.clock.elapsedMillis();
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof OperatingError) || !error.retry || isAborted(options)) throw error;
      const waitMillis = backoffMillis(attempt, options.name, options.backoff);
      const spentMillis = options.clock.elapsedMillis() - startedMillis;
      if (options.deadlineMillis !== undefined && spentMillis + waitMillis > options.deadlineMillis) throw error;
      options.onRetry?.(error, attempt, waitMillis);
      await options.clock.sleep(waitMillis, options.signal);
      if (isAborted(options)) throw error;
    }
  }
}

/** `retrying` without a deadline: for what a service cannot live without, such as its log and its bus. */
export function retryForever<T>(work: () => Promise<T>, options: Omit<RetryOptions, 'deadlineMillis'>): Promise<T> {
  return retrying(work, options);
}

/** Asked anew each time: the signal changes while the work and the sleep are awaited. */
function isAborted({ signal }: RetryOptions): boolean {
  return signal?.aborted === true;
}
