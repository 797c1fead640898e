/** A clock for tests: time passes when the test says so, or at once when somebody sleeps. */
import { sleepOn } from '../clock';
import type { Clock } from '../ports/services';

interface Sleeper {
  readonly dueMillis: number;
  wake(): void;
}

export class ManualClock implements Clock {
  private millis = 0;
  private sleepers: Sleeper[] = [];
  /** Every wait that was asked for, in order. */
  readonly slept: number[] = [];
  readonly sleep: Clock['sleep'];

  /** @param mode `instant`: a sleep moves the clock and ends at once. `manual`: it ends when `advance` reaches it. */
  constructor(
    private readonly mode: 'instant' | 'manual' = 'instant',
    private readonly startMicros = 1_700_000_000_000_000n,
  ) {
    this.sleep = sleepOn((millis, wake) => this.wait(millis, wake));
  }

  nowMicros(): bigint {
    return this.startMicros + BigInt(Math.round(this.millis * 1_000));
  }

  elapsedMillis(): number {
    return this.millis;
  }

  /** Moves the time and wakes who is due, the earliest first. */
  advance(millis: number): void {
    this.millis += millis;
    const due = this.sleepers.filter(({ dueMillis }) => dueMillis <= this.millis);
    this.sleepers = this.sleepers.filter(({ dueMillis }) => dueMillis > this.millis);
    for (const sleeper of due.sort((a, b) => a.dueMillis - b.dueMillis)) sleeper.wake();
  }

  private wait(millis: number, wake: () => void): () => void {
    this.slept.push(millis);
    const sleeper = { dueMillis: this.millis + millis, wake };
    if (this.mode === 'instant') {
      this.millis += millis;
      void Promise.resolve().then(wake);
    } else {
      this.sleepers.push(sleeper);
    }
    return () => {
      this.sleepers = this.sleepers.filter((other) => other !== sleeper);
    };
  }
}
