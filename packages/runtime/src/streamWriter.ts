/**
 * The one writer of a stream, fenced by expected revision (law 5), and the seal on what it writes.
 *
 * Opening appends OwnerChanged, and from then on every append of the former owner conflicts. Each append names the revision
 * after the writer's own last one; ids and seals follow from the bytes, so a retry after a lost answer is harmless. After a
 * conflict, or an append whose outcome stayed unknown, the writer takes nothing more until `reopen` has looked at the log.
 *
 * It refuses to guess: it never drops, reorders or re-encodes a batch. What to do with a refused one is its owner's choice.
 */
import { invariant } from '@plimsoll/domain';
import { DEFAULT_BACKOFF, backoffMillis, retrying, type BackoffOptions } from './backoff';
import { systemClock } from './clock';
import { OperatingError } from './errors';
import { isSameBytes, sha256 } from './hash';
import { METRICS, counterOf, histogramOf } from './metrics';
import { EVENT_TYPES, eventIdOfHash, streamCategory } from './names';
import { APPEND_LIMIT_BYTES, NO_STREAM } from './ports/eventLog';
import type { AppendResult, EventLog, LogPosition, NewEvent, RecordedEvent } from './ports/eventLog';
import type { Clock, Counter, Histogram, Meter } from './ports/services';
import { EMPTY_CHAIN, SEAL_BYTES, chainOf, makeSeal, verifyPayload } from './seal';

/** What an event costs beside its payload: seal, id, type and the engine's framing, rounded up. */
const EVENT_OVERHEAD_BYTES = SEAL_BYTES + 192;

/** The largest payload that fits an append. A larger batch is for the caller to split, because only it knows where. */
export const PAYLOAD_LIMIT_BYTES = APPEND_LIMIT_BYTES - EVENT_OVERHEAD_BYTES;

const OPEN_ATTEMPTS_MAX = 20;
const CALLS_WAITING_MAX = 10_000;

export interface EncodedBatch {
  readonly type: string;
  readonly payload: Uint8Array;
}

export interface Appended {
  /** One to a batch, consecutive unless the call was split over appends of other callers' batches. */
  readonly revisions: readonly bigint[];
  /** Of the append that held the last of them: at or after it in the log's order. */
  readonly position: LogPosition;
}

export interface StreamWriterOptions {
  readonly log: EventLog;
  readonly stream: string;
  readonly logId: string;
  /** Unique among all members that could ever write this stream: two of one name and generation would not fence each other. */
  readonly member: string;
  readonly generation: string;
  readonly encodeOwnerChanged: (owner: { readonly member: string; readonly generation: string }) => Uint8Array;
  /** Whether the group still assigns the stream to this member. Asked before every claim. Default: yes. */
  readonly isStillOwner?: () => boolean;
  readonly clock?: Clock;
  readonly meter?: Meter;
  readonly signal?: AbortSignal;
  readonly backoff?: BackoffOptions;
  /** How long an unavailable log is retried before the append fails. Default 60,000. */
  readonly retryDeadlineMillis?: number;
}

/** A call of `append` that waits for its batches to be durable. */
interface Waiting {
  readonly batches: readonly EncodedBatch[];
  readonly revisions: bigint[];
  resolve(appended: Appended): void;
  reject(error: unknown): void;
}

export class StreamWriter {
  private tailRevision = NO_STREAM;
  private chain = EMPTY_CHAIN;
  private foundLast: RecordedEvent | undefined;
  private ownerPayload: Uint8Array = new Uint8Array(0);
  private readonly queue: Waiting[] = [];
  private running: Promise<void> | undefined;
  private failure: Error | undefined;
  private conflictCount = 0;
  private readonly clock: Clock;
  private readonly appendSeconds: Histogram | undefined;
  private readonly conflictsTotal: Counter | undefined;
  private readonly labels: Readonly<Record<string, string>>;

  private constructor(private readonly options: StreamWriterOptions) {
    this.clock = options.clock ?? systemClock;
    this.labels = { stream_category: streamCategory(options.stream) };
    const { meter } = options;
    this.appendSeconds = meter && histogramOf(meter, METRICS.appendDuration);
    this.conflictsTotal = meter && counterOf(meter, METRICS.appendConflicts);
  }

  /**
   * Claims the stream and answers when the claim is durable.
   * @throws OperatingError `fenced` when the group has moved the stream or others keep claiming it, `log_corrupt` when the
   *   last event's seal is broken, `log_unavailable` after the deadline.
   */
  static async open(options: StreamWriterOptions): Promise<StreamWriter> {
    const writer = new StreamWriter(options);
    const { member, generation } = options;
    writer.ownerPayload = options.encodeOwnerChanged({ member, generation });
    await writer.claim();
    return writer;
  }

  get stream(): string {
    return this.options.stream;
  }

  /** The revision of the last event that this writer knows to be durable. */
  get revision(): bigint {
    return this.tailRevision;
  }

  /** The event that was last when the stream was opened, before this writer's own OwnerChanged. */
  get lastEvent(): RecordedEvent | undefined {
    return this.foundLast;
  }

  /** How many appends the log refused because another writer had been there. */
  get conflicts(): number {
    return this.conflictCount;
  }

  /** Calls that wait or are in flight: what gathers here goes out together. */
  get waiting(): number {
    return this.queue.length;
  }

  /** Why nothing more is taken, or undefined while the writer works. */
  get failed(): Error | undefined {
    return this.failure;
  }

  /** The newest event of a type, read backwards past what others, such as claims, stand after it. */
  async findLast(type: string): Promise<RecordedEvent | undefined> {
    for await (const event of this.options.log.read(this.stream, { direction: 'backwards' })) {
      if (event.type === type) return event;
    }
    return undefined;
  }

  /**
   * Appends the batches in this order and answers when all are durable. One append is in flight; calls that come meanwhile
   * go together into the next, up to the limit of an append. The batches of one call are atomic only within one append.
   * @throws OperatingError `fenced`: another owner has been there; none of the refused batches is in the log.
   *   `log_unavailable` after the deadline: the outcome is unknown until `reopen`. `append_too_large`: nothing was tried.
   */
  append(batches: readonly EncodedBatch[]): Promise<Appended> {
    invariant(batches.length > 0, 'an append holds at least one batch');
    invariant(this.queue.length < CALLS_WAITING_MAX, 'callers of append wait for its answer');
    if (this.failure !== undefined) return Promise.reject(this.failure);
    const tooLarge = batches.find(({ payload }) => payload.length > PAYLOAD_LIMIT_BYTES);
    if (tooLarge !== undefined) return Promise.reject(refuseSize(this.stream, tooLarge));
    return new Promise((resolve, reject) => {
      this.queue.push({ batches, revisions: [], resolve, reject });
      this.running ??= this.drain();
    });
  }

  /**
   * Goes on after a failure, with no new claim: only while the group still assigns the stream, and the newest OwnerChanged
   * is this writer's. `revision` then says what is durable; the caller compares and decides what to append again.
   * @throws OperatingError `fenced`: the stream has another owner, and the caller stops.
   */
  async reopen(): Promise<void> {
    await this.running;
    this.assertStillOwner();
    const last = await this.readTail();
    const claim = await this.retryUnavailable(() => this.findLast(EVENT_TYPES.ownerChanged));
    if (claim === undefined || !isSameBytes(claim.payload, this.ownerPayload)) {
      throw this.fail(fencedError(this.stream, 'its newest OwnerChanged names another owner'));
    }
    this.moveTo(last);
    this.failure = undefined;
  }

  private async claim(): Promise<void> {
    for (let attempt = 0; attempt < OPEN_ATTEMPTS_MAX; attempt++) {
      this.assertStillOwner();
      const last = await this.readTail();
      this.moveTo(last);
      this.foundLast = last;
      const claims = [{ type: EVENT_TYPES.ownerChanged, payload: this.ownerPayload }];
      const result = await this.appendOnce(claims);
      if (result.kind === 'appended') return;
      await this.clock.sleep(backoffMillis(attempt, this.options.member, this.options.backoff), this.options.signal);
    }
    throw fencedError(this.stream, `other writers came between in ${OPEN_ATTEMPTS_MAX} attempts`, true);
  }

  /** Appends what waits until nothing does. Never rejects: every outcome goes to the calls that it belongs to. */
  private async drain(): Promise<void> {
    // One turn of the event loop's micro tasks: calls made together go out together.
    await Promise.resolve();
    while (this.queue.length > 0 && this.failure === undefined) {
      const group = this.takeGroup();
      try {
        const result = await this.appendOnce(group.map(({ batch }) => batch));
        if (result.kind === 'appended') this.settle(group, result.position);
        else await this.failFenced(result.actualRevision);
      } catch (error) {
        // Whatever it was, only a look at the log can tell what is durable now.
        this.fail(error instanceof Error ? error : new Error(String(error)));
      }
    }
    if (this.failure !== undefined) this.rejectAll(this.failure);
    // In the same step as the last look at the queue: a call that comes after it has to start a new turn.
    this.running = undefined;
  }

  /** The batches of the next append, in the order of the calls. The calls stay queued until their last batch is durable. */
  private takeGroup(): { readonly batch: EncodedBatch; readonly call: Waiting }[] {
    const group: { batch: EncodedBatch; call: Waiting }[] = [];
    let bytes = 0;
    for (const call of this.queue) {
      for (const batch of call.batches.slice(call.revisions.length)) {
        bytes += batch.payload.length + EVENT_OVERHEAD_BYTES;
        if (bytes > APPEND_LIMIT_BYTES) return group;
        group.push({ batch, call });
      }
    }
    return group;
  }

  private settle(group: readonly { readonly call: Waiting }[], position: LogPosition): void {
    const first = this.tailRevision - BigInt(group.length) + 1n;
    group.forEach(({ call }, index) => call.revisions.push(first + BigInt(index)));
    while (this.queue[0] !== undefined && this.queue[0].revisions.length === this.queue[0].batches.length) {
      const call = this.queue.shift();
      call?.resolve({ revisions: call.revisions, position });
    }
  }

  /** One atomic append at the known tail, retried with the very same ids and bytes while the log is unavailable. */
  private async appendOnce(batches: readonly EncodedBatch[]): Promise<AppendResult> {
    const { events, chain } = this.sealAll(batches);
    const expectedRevision = this.tailRevision;
    const startedMillis = this.clock.elapsedMillis();
    const result = await this.retryUnavailable(() => this.options.log.append(this.stream, expectedRevision, events));
    this.appendSeconds?.observe((this.clock.elapsedMillis() - startedMillis) / 1_000, this.labels);
    if (result.kind === 'version_conflict') {
      this.conflictCount++;
      this.conflictsTotal?.inc(this.labels);
      return result;
    }
    this.tailRevision = expectedRevision + BigInt(events.length);
    invariant(result.revision === this.tailRevision, `${this.stream} answered revision ${result.revision}, not ${this.tailRevision}`);
    this.chain = chain;
    return result;
  }

  private sealAll(batches: readonly EncodedBatch[]): { readonly events: readonly NewEvent[]; readonly chain: Uint8Array } {
    let chain = this.chain;
    const events = batches.map(({ type, payload }, index) => {
      const payloadSha256 = sha256(payload);
      const revision = this.tailRevision + BigInt(index) + 1n;
      const metadata = makeSeal(chain, type, payloadSha256);
      chain = chainOf(metadata);
      return { id: eventIdOfHash(this.options.logId, this.stream, revision, payloadSha256), type, payload, metadata };
    });
    return { events, chain };
  }

  private async readTail(): Promise<RecordedEvent | undefined> {
    const last = await this.retryUnavailable(() => this.options.log.readLast(this.stream));
    if (last === undefined) return undefined;
    const verdict = verifyPayload(last);
    if (verdict.kind === 'whole') return last;
    throw new OperatingError('log_corrupt', `${this.stream} revision ${last.revision}: ${verdict.reason}; restore the log from a copy`);
  }

  private moveTo(last: RecordedEvent | undefined): void {
    this.tailRevision = last === undefined ? NO_STREAM : last.revision;
    this.chain = last === undefined ? EMPTY_CHAIN : chainOf(last.metadata);
  }

  private assertStillOwner(): void {
    if (this.options.isStillOwner?.() === false) throw this.fail(fencedError(this.stream, 'the group assigns it to another member'));
  }

  private async failFenced(actualRevision: bigint): Promise<void> {
    const where = `expected revision ${this.tailRevision}, found ${actualRevision}`;
    const claim = await this.findLast(EVENT_TYPES.ownerChanged).catch(() => undefined);
    const whose = claim === undefined || isSameBytes(claim.payload, this.ownerPayload) ? 'the last claim is our own' : 'claimed by another';
    this.fail(fencedError(this.stream, `${where}; ${whose}`));
  }

  private fail<E extends Error>(error: E): E {
    this.failure = error;
    return error;
  }

  private rejectAll(error: Error): void {
    for (const call of this.queue.splice(0)) call.reject(error);
  }

  private retryUnavailable<T>(work: () => Promise<T>): Promise<T> {
    const { member, signal, backoff = DEFAULT_BACKOFF, retryDeadlineMillis = 60_000 } = this.options;
    const deadlineMillis = retryDeadlineMillis;
    return retrying(work, { clock: this.clock, name: member, backoff, deadlineMillis, ...(signal && { signal }) });
  }
}

function refuseSize(stream: string, { type, payload }: EncodedBatch): OperatingError {
  const message = `a ${type} of ${payload.length} bytes for ${stream} is above ${PAYLOAD_LIMIT_BYTES}; split it and mark the parts`;
  return new OperatingError('append_too_large', message);
}

function fencedError(stream: string, why: string, retry = false): OperatingError {
  return new OperatingError('fenced', `${stream} refused this writer: ${why}`, { retry });
}
