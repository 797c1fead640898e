/** Wakes whoever waits for "something new": no payload, so that nothing can queue up behind a slow listener. */
export class Bell {
  #listeners = new Set<() => void>();

  ring(): void {
    const listeners = this.#listeners;
    if (listeners.size === 0) return;
    this.#listeners = new Set();
    for (const listener of listeners) listener();
  }

  /** Resolves at the next ring, at the abort of the signal, or after the time, whichever is first. */
  wait(signal?: AbortSignal, timeoutMillis?: number): Promise<void> {
    if (signal?.aborted === true) return Promise.resolve();
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      const done = (): void => {
        this.#listeners.delete(done);
        signal?.removeEventListener('abort', done);
        clearTimeout(timer);
        resolve();
      };
      this.#listeners.add(done);
      signal?.addEventListener('abort', done);
      if (timeoutMillis !== undefined) timer = setTimeout(done, timeoutMillis);
    });
  }
}

/** Lets timers, sockets and other subscribers have their turn between two slices of a long read. */
export function yieldTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
