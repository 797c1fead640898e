/**
 * The clock of the machine, behind the port. Only main.ts files and adapters take it by name; services are given a Clock,
 * so that a test can hold time still.
 */
import { timer } from 'rxjs';
import type { Clock } from './ports/services';

export const systemClock: Clock = {
  nowMicros: () => BigInt(Date.now()) * 1_000n,
  elapsedMillis: () => performance.now(),
  sleep: sleepOn((millis, wake) => {
    const waiting = timer(millis).subscribe(wake);
    return () => waiting.unsubscribe();
  }),
};

/** Starts a wait that calls `wake` once; what it returns ends the wait early. */
export type Alarm = (millis: number, wake: () => void) => () => void;

/** An abortable sleep over any alarm. Resolves after the time, or at once when the signal aborts. */
export function sleepOn(alarm: Alarm): Clock['sleep'] {
  return (millis, signal) => {
    if (signal?.aborted === true) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        cancel();
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const cancel = alarm(Math.max(0, millis), () => wake());
      signal?.addEventListener('abort', wake, { once: true });
    });
  };
}
