/**
 * Pipelines that move batches: source → decode → decide → append → publish. Each stage has one batch in its hands, and the
 * next one is being worked on by the stage before; nothing is pulled that nobody has asked for. RxJS's own `from` drains an
 * async source as fast as it gives and lets `concatMap` buffer without a bound, hence these few operators.
 */
import { concatMap, defer, finalize, from, of, repeat, takeWhile, type Observable, type ObservableInput } from 'rxjs';

/** One step of a pipeline. Called with one batch at a time, in order. */
export type Stage<In, Out> = (batch: In) => Promise<Out> | Out;

const END = Symbol('end of the source');

/**
 * An Observable that pulls: it asks the source for the next item only when the work on the one before has completed.
 * Unsubscribing returns the source's iterator. Errors of source and work are the Observable's.
 */
export function fromPull<T, R>(source: AsyncIterable<T>, work: (item: T) => ObservableInput<R>): Observable<R> {
  return defer(() => {
    const iterator = source[Symbol.asyncIterator]();
    return defer(() => iterator.next()).pipe(
      concatMap((next): Observable<R | typeof END> => (next.done === true ? of(END) : from(work(next.value)))),
      repeat(),
      takeWhile((result): result is R => result !== END),
      finalize(() => letGo(iterator)),
    );
  });
}

/** Applies the stage to each batch and works one batch ahead of whoever pulls. */
export async function* inTurn<In, Out>(source: AsyncIterable<In>, stage: Stage<In, Out>): AsyncGenerator<Out> {
  const iterator = source[Symbol.asyncIterator]();
  const startNext = (): Promise<IteratorResult<Out>> => {
    const working = advance(iterator, stage);
    // It is looked at only when the batch before has been taken; until then its failure is nobody's.
    working.catch(() => undefined);
    return working;
  };
  try {
    for (let current = await startNext(); current.done !== true; ) {
      const ahead = startNext();
      yield current.value;
      current = await ahead;
    }
  } finally {
    letGo(iterator);
  }
}

/** The source until the signal aborts: then it ends in good order, also while it waits for news. */
export async function* untilAborted<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  let wake = (): void => undefined;
  const onAbort = (): void => wake();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    while (!signal.aborted) {
      // A race against one lasting promise would keep something of every batch until the abort, for months.
      const next = await new Promise<IteratorResult<T> | undefined>((resolve, reject) => {
        wake = () => resolve(undefined);
        iterator.next().then(resolve, reject);
      });
      if (next === undefined || next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    letGo(iterator);
  }
}

/**
 * A pipeline of stages over a source. Every stage sees the batches in order and one at a time, while the stages work at the
 * same time on different batches: so many batches are under way as there are stages, and no more. When the signal aborts,
 * nothing further is pulled, and what is under way runs to its end. It emits what the last stage answers.
 */
export function pipeBatches<A, B>(options: PipeOptions<A>, s1: Stage<A, B>): Observable<B>;
export function pipeBatches<A, B, C>(options: PipeOptions<A>, s1: Stage<A, B>, s2: Stage<B, C>): Observable<C>;
export function pipeBatches<A, B, C, D>(options: PipeOptions<A>, s1: Stage<A, B>, s2: Stage<B, C>, s3: Stage<C, D>): Observable<D>;
export function pipeBatches<A, B, C, D, E>(
  options: PipeOptions<A>,
  s1: Stage<A, B>,
  s2: Stage<B, C>,
  s3: Stage<C, D>,
  s4: Stage<D, E>,
): Observable<E>;
export function pipeBatches(options: PipeOptions<unknown>, ...stages: readonly Stage<unknown, unknown>[]): Observable<unknown> {
  const { source, signal } = options;
  const bounded = signal === undefined ? source : untilAborted(source, signal);
  const early = stages.slice(0, -1).reduce((upstream, stage) => inTurn(upstream, stage), bounded);
  const last = stages.at(-1) ?? ((batch: unknown): unknown => batch);
  return fromPull(early, (batch) => defer(async () => last(batch)));
}

export interface PipeOptions<T> {
  readonly source: AsyncIterable<T>;
  readonly signal?: AbortSignal;
}

async function advance<In, Out>(iterator: AsyncIterator<In>, stage: Stage<In, Out>): Promise<IteratorResult<Out>> {
  const next = await iterator.next();
  return next.done === true ? { done: true, value: undefined } : { done: false, value: await stage(next.value) };
}

/** Not awaited: a source that waits for news returns only when its own signal ends the wait, and errors go first. */
function letGo(iterator: AsyncIterator<unknown>): void {
  void Promise.resolve(iterator.return?.()).catch(() => undefined);
}
