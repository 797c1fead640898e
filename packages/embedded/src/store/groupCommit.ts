/**
 * Many callers, one flush: what arrives while a flush is under way is written together by the next one.
 *
 * The queue has a limit in bytes, and reaching it is an answer: the caller is told to come again. Whoever awaits his
 * answers never meets it.
 */

export interface Submission<Request, Answer> {
  readonly request: Request;
  readonly bytes: number;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/**
 * Writes a group durably and answers each submission in it. Those that it returns could not be judged yet (they depend
 * on this very flush) and go first in the next group. A throw fails the whole group.
 */
export type FlushGroup<Request, Answer> = (
  group: readonly Submission<Request, Answer>[],
) => Promise<readonly Submission<Request, Answer>[]>;

export interface GroupCommitOptions {
  readonly queueLimitBytes: number;
  readonly groupLimitBytes: number;
  readonly refusal: (why: 'closed' | 'full') => Error;
}

export class GroupCommit<Request, Answer> {
  #queue: Submission<Request, Answer>[] = [];
  #queuedBytes = 0;
  #flushing: Promise<void> | undefined;
  #closed = false;

  constructor(
    private readonly flush: FlushGroup<Request, Answer>,
    private readonly options: GroupCommitOptions,
  ) {}

  submit(request: Request, bytes: number): Promise<Answer> {
    if (this.#closed) return Promise.reject(this.options.refusal('closed'));
    if (this.#queue.length > 0 && this.#queuedBytes + bytes > this.options.queueLimitBytes) return Promise.reject(this.options.refusal('full'));
    return new Promise<Answer>((resolve, reject) => {
      this.#queue.push({ request, bytes, resolve, reject });
      this.#queuedBytes += bytes;
      this.#flushing ??= this.#run();
    });
  }

  /** Everything submitted before is answered when this resolves; later submissions fail. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#flushing;
  }

  #takeGroup(): Submission<Request, Answer>[] {
    let bytes = 0;
    let count = 0;
    while (count < this.#queue.length && (count === 0 || bytes + this.#queue[count]!.bytes <= this.options.groupLimitBytes)) {
      bytes += this.#queue[count]!.bytes;
      count += 1;
    }
    this.#queuedBytes -= bytes;
    return this.#queue.splice(0, count);
  }

  async #run(): Promise<void> {
    // A breath before the first flush lets the callers of this turn share it.
    await Promise.resolve();
    while (this.#queue.length > 0) {
      const group = this.#takeGroup();
      try {
        const deferred = await this.flush(group);
        if (deferred.length > 0) {
          this.#queue.unshift(...deferred);
          for (const submission of deferred) this.#queuedBytes += submission.bytes;
        }
      } catch (error) {
        for (const submission of group) submission.reject(error);
      }
    }
    this.#flushing = undefined;
  }
}
