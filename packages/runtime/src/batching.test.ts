import { firstValueFrom, take, toArray } from 'rxjs';
import { fromPull, pipeBatches } from './batching';
import { GatheringQueue } from './gatheringQueue';

const turns = async (count: number): Promise<void> => {
  for (let n = 0; n < count; n++) await new Promise((resolve) => setImmediate(resolve));
};

/** Counts how many were asked of it. */
class Numbers implements AsyncIterable<number> {
  pulled = 0;
  isReturned = false;
  constructor(private readonly count: number) {}
  async *[Symbol.asyncIterator](): AsyncGenerator<number> {
    try {
      while (this.pulled < this.count) yield this.pulled++;
    } finally {
      this.isReturned = true;
    }
  }
}

/** A stage that the test lets go, one batch at a time. */
class Gate {
  readonly entered: number[] = [];
  private readonly waiting: (() => void)[] = [];
  readonly stage = (batch: number): Promise<number> => {
    this.entered.push(batch);
    return new Promise((resolve) => this.waiting.push(() => resolve(batch)));
  };
  letOneGo(): void {
    this.waiting.shift()?.();
  }
}

describe('fromPull', () => {
  test('asks for the next item only when the work on the one before has completed', async () => {
    const source = new Numbers(10);
    const gate = new Gate();
    const seen = firstValueFrom(fromPull(source, gate.stage).pipe(take(2), toArray()));
    await turns(3);
    expect(source.pulled).toBe(1);
    gate.letOneGo();
    await turns(3);
    expect(source.pulled).toBe(2);
    gate.letOneGo();
    expect(await seen).toEqual([0, 1]);
    await turns(1);
    expect(source.isReturned).toBe(true);
  });

  test('does not grow the stack over a long source', async () => {
    const seen = await firstValueFrom(fromPull(new Numbers(20_000), (n) => [n]).pipe(toArray()));
    expect(seen).toHaveLength(20_000);
  });
});

describe('pipeBatches', () => {
  test('keeps the order through all stages and answers what the last one does', async () => {
    const doubled = pipeBatches({ source: new Numbers(5) }, (n) => n * 2, async (n) => `batch ${n}`);
    expect(await firstValueFrom(doubled.pipe(toArray()))).toEqual(['batch 0', 'batch 2', 'batch 4', 'batch 6', 'batch 8']);
  });

  test('stages work on different batches at once, and a slow last stage holds back the source', async () => {
    const source = new Numbers(100);
    const decoded: number[] = [];
    const append = new Gate();
    const done = firstValueFrom(pipeBatches({ source }, (n) => (decoded.push(n), n), append.stage).pipe(toArray()));
    await turns(5);
    expect(append.entered).toEqual([0]);
    expect(decoded).toEqual([0, 1]);
    expect(source.pulled).toBe(2);
    for (let n = 0; n < 100; n++) {
      append.letOneGo();
      await turns(2);
    }
    expect(await done).toHaveLength(100);
  });

  test('on abort nothing more is pulled, and what is under way runs to its end', async () => {
    const stopping = new AbortController();
    const queue = new GatheringQueue<number>({ limit: 10 });
    const append = new Gate();
    const done = firstValueFrom(pipeBatches({ source: queue, signal: stopping.signal }, ([n = -1]) => n, append.stage).pipe(toArray()));
    await queue.push(7);
    await turns(3);
    stopping.abort();
    await queue.push(8);
    append.letOneGo();
    expect(await done).toEqual([7]);
  });

  test('a failing stage fails the whole, also while another one works', async () => {
    const source = new Numbers(10);
    const failing = pipeBatches({ source }, (n) => (n === 1 ? Promise.reject(new Error('undecodable')) : n), async (n) => (await turns(3), n));
    await expect(firstValueFrom(failing.pipe(toArray()))).rejects.toThrow('undecodable');
    await turns(1);
    expect(source.isReturned).toBe(true);
  });
});

describe('a pipeline over a source that has fallen silent', () => {
  const fails = (): Promise<number> => Promise.reject(new Error('no longer the owner'));
  const passes = (n: number): number => n;

  test.each([
    ['first', [fails, passes, passes]],
    ['middle', [passes, fails, passes]],
    ['last', [passes, passes, fails]],
  ] as const)('tells of a failure in its %s stage at once', async (_where, [s1, s2, s3]) => {
    const queue = new GatheringQueue<number>({ limit: 10 });
    await queue.push(1);
    const signal = new AbortController().signal;
    const pipeline = pipeBatches({ source: queue, signal }, ([n = 0]) => s1(n), s2, s3);
    await expect(firstValueFrom(pipeline)).rejects.toThrow('no longer the owner');
  });
});

describe('GatheringQueue', () => {
  test('what arrives while a batch is worked on goes into the next one', async () => {
    const queue = new GatheringQueue<string>({ limit: 10 });
    await queue.push('a');
    expect(await queue.take()).toEqual(['a']);
    await queue.push('b');
    await queue.push('c');
    expect(await queue.take()).toEqual(['b', 'c']);
  });

  test('a full queue lets push wait until the reader has taken something, in order', async () => {
    const queue = new GatheringQueue<string>({ limit: 2 });
    const accepted: string[] = [];
    for (const item of ['a', 'b', 'c', 'd', 'e']) void queue.push(item).then(() => accepted.push(item));
    await turns(1);
    expect(accepted).toEqual(['a', 'b']);
    expect(await queue.take()).toEqual(['a', 'b']);
    await turns(1);
    expect(accepted).toEqual(['a', 'b', 'c', 'd']);
    expect(await queue.take()).toEqual(['c', 'd']);
    expect(await queue.take()).toEqual(['e']);
  });

  test('batches stay below their limit by weight, and an item above it goes alone', async () => {
    const queue = new GatheringQueue<number>({ limit: 100, batchLimit: 10, weigh: (bytes) => bytes });
    for (const bytes of [4, 5, 3, 40, 1]) await queue.push(bytes);
    const batches: (readonly number[] | undefined)[] = [];
    for (let n = 0; n < 4; n++) batches.push(await queue.take());
    expect(batches).toEqual([[4, 5], [3], [40], [1]]);
  });

  test('a closed queue gives what it holds and then ends; a failed one gives its error to all', async () => {
    const queue = new GatheringQueue<string>({ limit: 1 });
    void queue.push('a');
    void queue.push('b');
    queue.close();
    const seen: (readonly string[])[] = [];
    for await (const batch of queue) seen.push(batch);
    expect(seen).toEqual([['a'], ['b']]);
    await expect(queue.push('c')).rejects.toThrow('closed');

    const broken = new GatheringQueue<string>({ limit: 1 });
    const reading = broken.take();
    broken.fail(new Error('no longer the owner'));
    await expect(reading).rejects.toThrow('no longer the owner');
    await expect(broken.push('c')).rejects.toThrow('no longer the owner');
  });
});
