/**
 * Lets the event loop breathe: the shards of one process fold in runs, and after each run whoever waits gets a turn, one
 * shard a turn and in the order of asking, so that a long catch-up of one neither starves the others nor the timers.
 */
export class Pacer {
  private turnBegan: number;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly elapsedMillis: () => number,
    private readonly turnMillis: number,
  ) {
    this.turnBegan = elapsedMillis();
  }

  get isDue(): boolean {
    return this.elapsedMillis() - this.turnBegan >= this.turnMillis;
  }

  /** Resolves in a later turn of the event loop. */
  turn(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      if (this.waiting.length === 1) setImmediate(() => this.grant());
    });
  }

  private grant(): void {
    this.turnBegan = this.elapsedMillis();
    this.waiting.shift()?.();
    if (this.waiting.length > 0) setImmediate(() => this.grant());
  }
}
