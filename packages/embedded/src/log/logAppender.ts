/**
 * The writing half of the log: judges appends against the tails of the streams and flushes them in groups.
 *
 * The process that holds the writer lock is the only one that appends, so the tails in memory are the truth; they move
 * only after the flush that makes them so. What was staged in a flush that failed has never existed.
 */
import { type AppendResult, type LogPosition, type NewEvent, APPEND_LIMIT_BYTES, OperatingError } from '@plimsoll/runtime';

import { GroupCommit, type Submission } from '../store/groupCommit';
import { CommitFailure } from '../store/store';
import type { HeadWitness } from './headWitness';
import { assertEncodable, encodeRecord, sizeOfRecord } from './logRecord';
import type { LogTables, StreamTail } from './logTables';

const QUEUE_LIMIT_BYTES = 64 * 1024 * 1024;
const GROUP_LIMIT_BYTES = 8 * 1024 * 1024;
const STREAM_NAME = /^[a-z0-9][a-z0-9._-]{0,199}$/i;

export interface AppendRequest {
  readonly stream: string;
  readonly expectedRevision: bigint;
  readonly events: readonly NewEvent[];
}

type Pending = Submission<AppendRequest, AppendResult>;

/** What one flush is going to write, and the answers that wait for it. */
interface Staged {
  readonly bytes: Buffer;
  end: number;
  position: number;
  readonly tails: Map<string, StreamTail>;
  readonly newStreams: StreamTail[];
  readonly puts: { readonly streamNumber: number; readonly revision: number; readonly position: number; readonly record: Buffer }[];
  readonly answers: { readonly pending: Pending; readonly answer: AppendResult }[];
}

export class LogAppender {
  readonly #tails = new Map<string, StreamTail>();
  readonly #commits: GroupCommit<AppendRequest, AppendResult>;
  #position: number;
  /** After a failed flush nobody knows what the disk holds: this process must not append again. */
  #failure: OperatingError | undefined;

  constructor(
    private readonly tables: LogTables,
    private readonly witness: HeadWitness,
    private readonly onDurable: (position: number) => void,
  ) {
    for (const [streamNumber, name] of tables.names().entries()) {
      const revision = tables.lastRevision(streamNumber);
      if (revision < 0) continue;
      this.#tails.set(name, { streamNumber, name, revision, position: tables.positionOf(streamNumber, revision)! });
    }
    this.#position = tables.lastPosition();
    this.#commits = new GroupCommit((group) => this.#flush(group), {
      queueLimitBytes: QUEUE_LIMIT_BYTES,
      groupLimitBytes: GROUP_LIMIT_BYTES,
      refusal: (why) =>
        why === 'closed'
          ? new OperatingError('log_unavailable', 'the log is closed')
          : new OperatingError('log_unavailable', `more than ${QUEUE_LIMIT_BYTES} bytes wait to be appended; append again later`, { retry: true }),
    });
  }

  tailOf(stream: string): StreamTail | undefined {
    return this.#tails.get(stream);
  }

  append(stream: string, expectedRevision: bigint, events: readonly NewEvent[]): Promise<AppendResult> {
    if (!STREAM_NAME.test(stream)) throw new TypeError(`stream name "${stream}": letters, digits, dot, dash and underscore, at most 200`);
    if (events.length === 0) throw new TypeError('an append needs at least one event');
    let bytes = 0;
    for (const event of events) {
      assertEncodable(event);
      bytes += sizeOfRecord(event);
    }
    if (bytes > APPEND_LIMIT_BYTES) {
      throw new OperatingError('append_too_large', `an append of ${bytes} bytes to ${stream}; the limit is ${APPEND_LIMIT_BYTES}, split it`);
    }
    return this.#commits.submit({ stream, expectedRevision, events }, bytes);
  }

  close(): Promise<void> {
    return this.#commits.close();
  }

  async #flush(group: readonly Pending[]): Promise<readonly Pending[]> {
    if (this.#failure !== undefined) throw this.#failure;
    const staged: Staged = {
      bytes: Buffer.allocUnsafeSlow(group.reduce((sum, pending) => sum + pending.bytes, 0)),
      end: 0,
      position: this.#position,
      tails: new Map(),
      newStreams: [],
      puts: [],
      answers: [],
    };
    const deferred = group.filter((pending) => !this.#judge(pending, staged));
    if (staged.puts.length > 0) {
      await this.#write(staged);
      this.#publish(staged);
    }
    for (const { pending, answer } of staged.answers) pending.resolve(answer);
    return deferred;
  }

  /** Answers or stages one append. False: its answer depends on something staged beside it, so it waits for the flush. */
  #judge(pending: Pending, staged: Staged): boolean {
    const { stream, expectedRevision, events } = pending.request;
    const stagedTail = staged.tails.get(stream);
    const actual = BigInt((stagedTail ?? this.#tails.get(stream))?.revision ?? -1);
    if (expectedRevision === actual) {
      staged.answers.push({ pending, answer: this.#stage(pending.request, staged) });
      return true;
    }
    if (stagedTail !== undefined) return false;
    const repeated = this.#findRepeated(stream, expectedRevision, events, actual);
    staged.answers.push({ pending, answer: repeated ?? { kind: 'version_conflict', actualRevision: actual } });
    return true;
  }

  #stage(request: AppendRequest, staged: Staged): AppendResult {
    const tail = this.#stagedTail(request.stream, staged);
    for (const event of request.events) {
      tail.revision += 1;
      staged.position += 1;
      const place = { streamNumber: tail.streamNumber, revision: tail.revision, position: staged.position };
      const start = staged.end;
      staged.end = encodeRecord(staged.bytes, start, event, place);
      staged.puts.push({ ...place, record: staged.bytes.subarray(start, staged.end) });
    }
    tail.position = staged.position;
    return { kind: 'appended', revision: BigInt(tail.revision), position: BigInt(tail.position) as LogPosition };
  }

  #stagedTail(stream: string, staged: Staged): StreamTail {
    let tail = staged.tails.get(stream);
    if (tail === undefined) {
      const known = this.#tails.get(stream);
      tail = known === undefined
        ? { streamNumber: this.tables.streamCount + staged.newStreams.length, name: stream, revision: -1, position: 0 }
        : { ...known };
      if (known === undefined) staged.newStreams.push(tail);
      staged.tails.set(stream, tail);
    }
    return tail;
  }

  /** A retry of an append whose answer was lost: the same ids stand where it wants to put them. */
  #findRepeated(stream: string, expectedRevision: bigint, events: readonly NewEvent[], actual: bigint): AppendResult | undefined {
    const last = expectedRevision + BigInt(events.length);
    if (expectedRevision < -1n || last > actual) return undefined;
    const { streamNumber } = this.#tails.get(stream)!;
    for (const [at, event] of events.entries()) {
      if (this.tables.readEventId(streamNumber, Number(expectedRevision) + 1 + at) !== event.id) return undefined;
    }
    const position = this.tables.positionOf(streamNumber, Number(last))!;
    return { kind: 'appended', revision: last, position: BigInt(position) as LogPosition };
  }

  async #write(staged: Staged): Promise<void> {
    try {
      await this.tables.store.commit(() => {
        for (const stream of staged.newStreams) this.tables.putStream(stream.streamNumber, stream.name);
        for (const put of staged.puts) this.tables.putRecord(put.streamNumber, put.revision, put.position, put.record);
      });
      this.witness.record(staged.position);
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      if (error instanceof CommitFailure && error.isOutOfSpace) {
        throw new OperatingError('log_unavailable', `nothing was appended, the disk is full (${cause}); free some space and retry`, { retry: true, cause: error });
      }
      this.#failure = new OperatingError('log_unavailable', `the flush failed (${cause}); what the disk holds is unknown until the process is started again`, {
        retry: false,
        cause: error,
      });
      throw this.#failure;
    }
  }

  #publish(staged: Staged): void {
    for (const stream of staged.newStreams) this.tables.admitStream(stream.name);
    for (const [name, tail] of staged.tails) this.#tails.set(name, tail);
    this.#position = staged.position;
    this.onDurable(staged.position);
  }
}
