/**
 * An EventLog in memory, for tests: it keeps every promise of the port but durability, and the contract suite holds it to
 * that. It copies bytes in and out, so that a caller who reuses a buffer is found out here and not in production.
 */
import { OperatingError } from '../errors';
import { APPEND_LIMIT_BYTES, NO_STREAM } from '../ports/eventLog';
import type {
  AppendResult,
  EventLog,
  LogPosition,
  LogSlice,
  NewEvent,
  ReadOptions,
  RecordedEvent,
  SubscribeOptions,
} from '../ports/eventLog';
import { Wakeups } from './wakeups';

const DEFAULT_SLICE_LIMIT = 512;

/** What outlives a restart. */
interface Storage {
  /** The total order: an event's index is its position. */
  readonly all: RecordedEvent[];
  readonly byStream: Map<string, RecordedEvent[]>;
}

export class MemoryEventLog implements EventLog {
  private readonly all: RecordedEvent[];
  private readonly byStream: Map<string, RecordedEvent[]>;
  private readonly appended = new Wakeups();
  private isClosed = false;

  constructor(private readonly storage: Storage = { all: [], byStream: new Map() }) {
    ({ all: this.all, byStream: this.byStream } = storage);
  }

  async append(stream: string, expectedRevision: bigint, events: readonly NewEvent[]): Promise<AppendResult> {
    this.assertOpen();
    const bytes = events.reduce((sum, { payload, metadata }) => sum + payload.length + metadata.length, 0);
    if (bytes > APPEND_LIMIT_BYTES) {
      throw new OperatingError('append_too_large', `${bytes} bytes for ${stream} are above ${APPEND_LIMIT_BYTES}; split the batch`);
    }
    const present = this.byStream.get(stream) ?? [];
    const actualRevision = BigInt(present.length) - 1n;
    if (expectedRevision !== actualRevision) return repeatOf(present, expectedRevision, events) ?? { kind: 'version_conflict', actualRevision };
    for (const event of events) this.record(stream, present, event);
    if (events.length > 0) this.byStream.set(stream, present);
    this.appended.ring();
    const last = present.at(-1);
    return { kind: 'appended', revision: last?.revision ?? NO_STREAM, position: last?.position ?? positionOf(-1) };
  }

  async *read(stream: string, options: ReadOptions = {}): AsyncIterable<RecordedEvent> {
    this.assertOpen();
    const { direction = 'forwards', limit = Number.POSITIVE_INFINITY } = options;
    const present = this.byStream.get(stream) ?? [];
    const step = direction === 'forwards' ? 1 : -1;
    const start = options.fromRevision === undefined ? (step === 1 ? 0 : present.length - 1) : Number(options.fromRevision);
    // What is appended while the reader is away is no part of this read.
    const end = present.length;
    const first = step === 1 ? start : Math.min(start, end - 1);
    for (let at = first, count = 0; at >= 0 && at < end && count < limit; at += step, count++) {
      const event = present[at];
      if (event !== undefined) yield copyOf(event);
      this.assertOpen();
    }
  }

  async readLast(stream: string): Promise<RecordedEvent | undefined> {
    this.assertOpen();
    const last = this.byStream.get(stream)?.at(-1);
    return last && copyOf(last);
  }

  async *subscribe(options: SubscribeOptions = {}): AsyncIterable<LogSlice> {
    const { signal, sliceLimit = DEFAULT_SLICE_LIMIT } = options;
    const streams = options.streams && new Set(options.streams);
    const isWanted = ({ stream }: RecordedEvent): boolean => streams === undefined || streams.has(stream);
    let next = options.after === undefined ? 0 : Number(options.after) + 1;
    let wasCaughtUp = false;
    while (signal?.aborted !== true && !this.isClosed) {
      const events: RecordedEvent[] = [];
      for (; next < this.all.length && events.length < sliceLimit; next++) {
        const event = this.all[next];
        if (event !== undefined && isWanted(event)) events.push(copyOf(event));
      }
      const caughtUp = !this.holdsAfter(next, isWanted);
      if (events.length > 0 || (caughtUp && !wasCaughtUp)) yield { events, caughtUp };
      else await this.appended.next(signal);
      wasCaughtUp = caughtUp;
    }
  }

  async streams(): Promise<readonly string[]> {
    this.assertOpen();
    return [...this.byStream.keys()].sort();
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.appended.ring();
  }

  /** As after a restart: this one is closed, and the answer holds what it held. */
  async restart(): Promise<MemoryEventLog> {
    await this.close();
    return new MemoryEventLog(this.storage);
  }

  private record(stream: string, present: RecordedEvent[], event: NewEvent): void {
    const recorded = { ...copyOf(event), stream, revision: BigInt(present.length), position: positionOf(this.all.length) };
    present.push(recorded);
    this.all.push(recorded);
  }

  private holdsAfter(from: number, isWanted: (event: RecordedEvent) => boolean): boolean {
    for (let at = from; at < this.all.length; at++) {
      const event = this.all[at];
      if (event !== undefined && isWanted(event)) return true;
    }
    return false;
  }

  private assertOpen(): void {
    if (this.isClosed) throw new OperatingError('log_unavailable', 'the log is closed', { retry: false });
  }
}

/** The first answer again, when exactly these ids stand where the append would have put them; else undefined. */
function repeatOf(present: readonly RecordedEvent[], expectedRevision: bigint, events: readonly NewEvent[]): AppendResult | undefined {
  const first = Number(expectedRevision) + 1;
  const standing = present.slice(first, first + events.length);
  const last = standing.at(-1);
  const isRepeat = standing.length === events.length && standing.every(({ id }, index) => id === events[index]?.id);
  return isRepeat && last !== undefined ? { kind: 'appended', revision: last.revision, position: last.position } : undefined;
}

function copyOf<E extends NewEvent>(event: E): E {
  return { ...event, payload: event.payload.slice(), metadata: event.metadata.slice() };
}

function positionOf(index: number): LogPosition {
  return BigInt(index) as LogPosition;
}
