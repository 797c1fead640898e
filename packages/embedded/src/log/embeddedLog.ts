/**
 * The EventLog of the embedded engine: one LMDB environment, one writer, any number of readers beside it.
 *
 * Every read is a slice: taken in one go, bounded in events and bytes, and holding no transaction while its reader works
 * on it. A subscription is therefore a cursor and nothing else; a slow one costs nobody memory or disk pages.
 */
import { join } from 'node:path';

import {
  type AppendResult,
  type EventLog,
  type LogPosition,
  type LogSlice,
  type NewEvent,
  type ReadOptions,
  type RecordedEvent,
  type SubscribeOptions,
  OperatingError,
} from '@plimsoll/runtime';

import { Bell, yieldTurn } from '../store/bell';
import { type StoreOptions, openStore } from '../store/store';
import { HeadWitness, readHeadWitness } from './headWitness';
import { LogAppender } from './logAppender';
import { LogTables } from './logTables';

const SLICE_LIMIT_EVENTS = 512;
const SLICE_LIMIT_BYTES = 4 * 1024 * 1024;
/** Keys looked at before others have their turn; most of them may belong to streams that are not wanted. */
const SLICE_LIMIT_KEYS = 8_192;
const READER_POLL_MILLIS = 25;

export class EmbeddedLog implements EventLog {
  readonly #bell = new Bell();
  readonly #appender: LogAppender | undefined;
  readonly #witness: HeadWitness | undefined;
  #head: number;
  #closed = false;

  private constructor(
    private readonly tables: LogTables,
    path: string,
    private readonly readOnly: boolean,
  ) {
    this.#head = tables.lastPosition();
    const witnessPath = join(path, 'head');
    if (readOnly) return;
    verifyTails(tables, this.#head, readHeadWitness(witnessPath));
    this.#witness = new HeadWitness(witnessPath);
    this.#appender = new LogAppender(tables, this.#witness, (position) => {
      this.#head = position;
      this.#bell.ring();
    });
  }

  static open(path: string, options: StoreOptions = {}): EmbeddedLog {
    const readOnly = options.readOnly ?? false;
    // Read before the store: a running writer moves the store first and its witness after.
    const witnessed = readOnly ? readHeadWitness(join(path, 'head')) : 0;
    const log = new EmbeddedLog(new LogTables(openStore(path, options)), path, readOnly);
    if (readOnly) verifyTails(log.tables, log.#head, witnessed);
    return log;
  }

  // Checks that do not depend on the log's state are answered by rejection too: an async function throws nothing.
  async append(stream: string, expectedRevision: bigint, events: readonly NewEvent[]): Promise<AppendResult> {
    if (this.#appender === undefined) throw new OperatingError('log_unavailable', 'the log was opened for reading only');
    this.#assertOpen();
    return await this.#appender.append(stream, expectedRevision, events);
  }

  async *read(stream: string, options: ReadOptions = {}): AsyncGenerator<RecordedEvent> {
    this.#assertOpen();
    this.#refresh();
    const streamNumber = this.tables.numberOf(stream);
    if (streamNumber === undefined) return;
    // What is appended while this runs is not part of it.
    const last = this.#lastRevision(stream, streamNumber);
    const step = options.direction === 'backwards' ? -1 : 1;
    const from = Number(options.fromRevision ?? (step === 1 ? 0n : BigInt(last)));
    let left = options.limit ?? Number.POSITIVE_INFINITY;
    let revision = step === 1 ? Math.max(from, 0) : Math.min(from, last);
    while (left > 0 && revision >= 0 && revision <= last) {
      this.#assertOpen();
      const slice = this.#readRevisions(streamNumber, revision, step, last, Math.min(left, SLICE_LIMIT_EVENTS));
      yield* slice;
      left -= slice.length;
      revision += step * slice.length;
      await yieldTurn();
    }
  }

  async readLast(stream: string): Promise<RecordedEvent | undefined> {
    for await (const event of this.read(stream, { direction: 'backwards', limit: 1 })) return event;
    return undefined;
  }

  async *subscribe(options: SubscribeOptions = {}): AsyncGenerator<LogSlice> {
    const limit = options.sliceLimit ?? SLICE_LIMIT_EVENTS;
    if (limit < 1) throw new RangeError(`sliceLimit ${limit}`);
    const filter = options.streams === undefined ? undefined : new StreamFilter(this.tables, options.streams);
    let cursor = Number(options.after ?? 0n);
    let saidCaughtUp = false;
    while (!this.#closed && options.signal?.aborted !== true) {
      this.#refresh();
      if (cursor > this.#head) {
        throw new OperatingError('log_mismatch', `asked for what follows position ${cursor}, but the log ends at ${this.#head}: another log?`);
      }
      const slice = this.#readSlice(cursor, filter, limit);
      cursor = slice.cursor;
      const caughtUp = cursor === this.#head;
      if (slice.events.length > 0 || (caughtUp && !saidCaughtUp)) {
        saidCaughtUp = caughtUp;
        yield { events: slice.events, caughtUp };
      }
      // An append may have come while the reader worked on the slice: then there is nothing to wait for.
      if (cursor < this.#head) await yieldTurn();
      else if (!this.#closed) await this.#bell.wait(options.signal, this.readOnly ? READER_POLL_MILLIS : undefined);
    }
  }

  async streams(): Promise<readonly string[]> {
    this.#assertOpen();
    this.#refresh();
    return this.tables.names().sort();
  }

  /** The last durable position; 0 when the log is empty. Beyond the port, for measuring and for tests. */
  get head(): LogPosition {
    return BigInt(this.#head) as LogPosition;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#appender?.close();
    this.#bell.ring();
    this.#witness?.close();
    await this.tables.store.close();
  }

  /** A reader beside a writer looks again; the writer's own view is moved by its appends. */
  #refresh(): void {
    if (!this.readOnly) return;
    this.tables.store.root.resetReadTxn();
    const head = this.tables.lastPosition();
    if (head === this.#head) return;
    this.#head = head;
    this.tables.loadStreams();
  }

  #lastRevision(stream: string, streamNumber: number): number {
    return this.#appender?.tailOf(stream)?.revision ?? this.tables.lastRevision(streamNumber);
  }

  #readRevisions(streamNumber: number, from: number, step: 1 | -1, last: number, limit: number): RecordedEvent[] {
    const events: RecordedEvent[] = [];
    let bytes = 0;
    for (let revision = from; revision >= 0 && revision <= last && events.length < limit && bytes < SLICE_LIMIT_BYTES; revision += step) {
      const position = this.tables.positionOf(streamNumber, revision);
      if (position === undefined) {
        throw new OperatingError('log_corrupt', `stream ${this.tables.nameOf(streamNumber)} revision ${revision} is missing below revision ${last}`);
      }
      const event = this.tables.readEvent(streamNumber, position, revision);
      bytes += event.payload.length + event.metadata.length;
      events.push(event);
    }
    return events;
  }

  #readSlice(after: number, filter: StreamFilter | undefined, limit: number): { readonly events: RecordedEvent[]; readonly cursor: number } {
    const events: RecordedEvent[] = [];
    let cursor = after;
    let bytes = 0;
    const keyLimit = filter === undefined ? limit : SLICE_LIMIT_KEYS;
    for (const key of this.tables.keysAfter(after, this.#head, keyLimit)) {
      if (key.position !== cursor + 1) throw new OperatingError('log_corrupt', `position ${cursor + 1} is missing in the log's order`);
      if (filter === undefined || filter.wants(key.streamNumber)) {
        if (events.length === limit || bytes >= SLICE_LIMIT_BYTES) break;
        const event = this.tables.readEvent(key.streamNumber, key.position);
        bytes += event.payload.length + event.metadata.length;
        events.push(event);
      }
      cursor = key.position;
    }
    if (cursor === after && after < this.#head) throw new OperatingError('log_corrupt', `position ${after + 1} is missing in the log's order`);
    return { events, cursor };
  }

  #assertOpen(): void {
    if (this.#closed) throw new OperatingError('log_unavailable', 'the log is closed');
  }
}

/** Exact names, as stream numbers; names that do not exist yet are looked up again when a stream appears. */
class StreamFilter {
  readonly #wanted = new Set<number>();
  #lookedAt = -1;

  constructor(
    private readonly tables: LogTables,
    private readonly names: readonly string[],
  ) {}

  wants(streamNumber: number): boolean {
    if (this.#lookedAt !== this.tables.streamCount) {
      this.#lookedAt = this.tables.streamCount;
      for (const name of this.names) {
        const number = this.tables.numberOf(name);
        if (number !== undefined) this.#wanted.add(number);
      }
    }
    return this.#wanted.has(streamNumber);
  }
}

/**
 * What can be checked at once, in time that grows with the number of streams and not with the log: that records, index
 * and head agree in number, that each stream's last event is whole, and that nothing acknowledged is missing at the end.
 */
function verifyTails(tables: LogTables, head: number, witnessed: number): void {
  if (witnessed > head) {
    throw new OperatingError('log_corrupt', `the log ends at position ${head}, but ${witnessed} had been acknowledged: its newest root is damaged, or the data file is an older copy`);
  }
  const counts = tables.counts();
  if (counts.records !== head || counts.index !== head) {
    throw new OperatingError('log_corrupt', `the log ends at position ${head}, but holds ${counts.records} records and ${counts.index} index entries`);
  }
  for (const [streamNumber, name] of tables.names().entries()) {
    const revision = tables.lastRevision(streamNumber);
    if (revision < 0) throw new OperatingError('log_corrupt', `stream ${name} has a name and no events`);
    tables.readEvent(streamNumber, tables.positionOf(streamNumber, revision)!, revision);
  }
}
