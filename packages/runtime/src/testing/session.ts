/** The patience of a group with one member: between two pulls it must come or beat within the limit. */
import type { Clock } from '../ports/services';

export class Session {
  private current: AbortController | undefined;
  private onExpiry: (() => void) | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly limitMillis: number,
  ) {}

  /** The member has something to work on: from now on its silence counts. */
  begin(onExpiry: () => void): void {
    this.onExpiry = onExpiry;
    this.beat();
  }

  /** The time begins anew, if it runs at all. */
  beat(): void {
    this.current?.abort();
    const { onExpiry } = this;
    if (onExpiry === undefined) return;
    const waiting = new AbortController();
    this.current = waiting;
    void this.clock.sleep(this.limitMillis, waiting.signal).then(() => {
      if (!waiting.signal.aborted) onExpiry();
    });
  }

  end(): void {
    this.onExpiry = undefined;
    this.current?.abort();
  }
}
