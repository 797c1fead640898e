/**
 * A bounded queue between those who push items and one reader who takes them in batches: what arrives while a batch is being
 * worked on goes into the next one, so batches grow with load and stay small without it. When the queue is full, `push`
 * waits: that is the backpressure.
 */
import { invariant } from '@plimsoll/domain';

export interface GatheringQueueOptions<T> {
  /** At this weight `push` waits until the reader has taken something. */
  readonly limit: number;
  /** The weight that one batch may reach; one item alone may be above it. Default: the limit. */
  readonly batchLimit?: number;
  /** Default: 1 an item. */
  readonly weigh?: (item: T) => number;
}

interface Pusher<T> {
  readonly item: T;
  resolve(): void;
  reject(error: Error): void;
}

export class GatheringQueue<T> implements AsyncIterable<readonly T[]> {
  private items: T[] = [];
  private weight = 0;
  private readonly pushers: Pusher<T>[] = [];
  private reader: (() => void) | undefined;
  private end: { readonly error?: Error } | undefined;
  private readonly weigh: (item: T) => number;

  constructor(private readonly options: GatheringQueueOptions<T>) {
    invariant(options.limit > 0, 'a queue that holds nothing would wait for ever');
    this.weigh = options.weigh ?? ((): number => 1);
  }

  /** The weight that waits to be taken, without what pushers still hold back. */
  get waiting(): number {
    return this.weight;
  }

  /** Resolves when the queue has accepted the item, in the order of the calls. Rejects when the queue has failed. */
  push(item: T): Promise<void> {
    if (this.end !== undefined) return Promise.reject(this.end.error ?? new Error('the queue is closed'));
    if (this.weight < this.options.limit && this.pushers.length === 0) {
      this.accept(item);
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => this.pushers.push({ item, resolve, reject }));
  }

  /** The next batch, never empty, as soon as there is one; undefined when the queue is closed and empty. */
  async take(): Promise<readonly T[] | undefined> {
    invariant(this.reader === undefined, 'a gathering queue has one reader');
    while (this.items.length === 0 && this.end === undefined) {
      await new Promise<void>((resolve) => (this.reader = resolve));
      this.reader = undefined;
    }
    if (this.end?.error !== undefined) throw this.end.error;
    const batch = this.cut();
    this.admit();
    return batch.length > 0 ? batch : undefined;
  }

  async *[Symbol.asyncIterator](): AsyncIterator<readonly T[]> {
    for (let batch = await this.take(); batch !== undefined; batch = await this.take()) yield batch;
  }

  /** No more is accepted; what was accepted is still taken, also what pushers wait to hand in. */
  close(): void {
    this.end ??= {};
    this.reader?.();
  }

  /** Drops everything: the reader and those who wait get the error. */
  fail(error: Error): void {
    this.end = { error };
    this.items = [];
    this.weight = 0;
    for (const pusher of this.pushers.splice(0)) pusher.reject(error);
    this.reader?.();
  }

  private accept(item: T): void {
    this.items.push(item);
    this.weight += this.weigh(item);
    this.reader?.();
  }

  private cut(): readonly T[] {
    const { limit, batchLimit = limit } = this.options;
    let count = 0;
    let weight = 0;
    for (const item of this.items) {
      const next = weight + this.weigh(item);
      if (count > 0 && next > batchLimit) break;
      weight = next;
      count++;
    }
    const batch = this.items.slice(0, count);
    this.items = this.items.slice(count);
    this.weight -= weight;
    return batch;
  }

  private admit(): void {
    while (this.weight < this.options.limit) {
      const pusher = this.pushers.shift();
      if (pusher === undefined) return;
      this.accept(pusher.item);
      pusher.resolve();
    }
  }
}
