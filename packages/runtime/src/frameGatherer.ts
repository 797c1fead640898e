/**
 * Gathers the records of several partitions into frames (stepped mode, docs/determinism.md). A frame is whole when each
 * partition's end record of it has come; its records are then merged by the feeder's sequence, so that neither the order of
 * arrival between partitions nor that between two producers of one partition is seen in the result.
 */
import { OperatingError } from './errors';

export interface FrameEndAt {
  readonly frame: bigint;
  readonly logTime: bigint;
}

/** How a record is looked at. */
export interface FrameLens<T> {
  readonly offsetOf: (item: T) => bigint;
  /** Undefined: no end record. */
  readonly frameEndOf: (item: T) => FrameEndAt | undefined;
  /** Undefined: it has none, or could not be read. Such a record changes no state, and comes first. */
  readonly sequenceOf: (item: T) => bigint | undefined;
  /** Names a partition in a message, such as `plimsoll.fills.v1:3`. */
  readonly nameOf: (source: number) => string;
}

export interface Frame<T> {
  readonly number: bigint;
  readonly logTime: bigint;
  /** Merged, without end records. */
  readonly records: readonly { readonly source: number; readonly item: T }[];
  /** Everything that was consumed, by source and in the order of its partition. */
  readonly consumed: readonly (readonly { readonly item: T; readonly what: 'record' | 'end' | 'repeated-end' }[])[];
}

interface Buffer<T> {
  waiting: T[];
  /** How many of `waiting` belong to the open frame, its end record included; undefined while that has not come. */
  wholeLength: number | undefined;
  /** How far `waiting` has been searched for the end record. */
  searched: number;
}

export class FrameGatherer<T> {
  private readonly buffers: readonly Buffer<T>[];
  private readonly next: bigint[];
  private count = 0;

  /**
   * @param closed the last frame that the log shows closed
   * @param next the next offset of each source
   */
  constructor(
    private readonly lens: FrameLens<T>,
    private closed: bigint,
    next: readonly bigint[],
  ) {
    this.next = [...next];
    this.buffers = next.map(() => ({ waiting: [], wholeLength: undefined, searched: 0 }));
  }

  /** The next offset of each source that has not come in. */
  get wanted(): readonly bigint[] {
    return this.next;
  }

  /** Records that wait, of all frames. */
  get buffered(): number {
    return this.count;
  }

  get isWhole(): boolean {
    return this.buffers.every(({ wholeLength }) => wholeLength !== undefined);
  }

  /** @throws OperatingError `source_invalid` when an end record skips a frame. */
  add(source: number, items: readonly T[]): void {
    const buffer = this.bufferOf(source);
    for (const item of items) {
      const offset = this.lens.offsetOf(item);
      if (offset < (this.next[source] ?? 0n)) continue;
      this.next[source] = offset + 1n;
      buffer.waiting.push(item);
      this.count++;
    }
    this.search(source);
  }

  /** The open frame, when it is whole. */
  take(): Frame<T> | undefined {
    if (!this.isWhole) return undefined;
    this.closed += 1n;
    const consumed = this.buffers.map((buffer) => this.takeFrom(buffer));
    const records = consumed.flatMap((items, source) =>
      items.filter(({ what }) => what === 'record').map(({ item }) => ({ source, item })),
    );
    // Every partition says the same time; the latest, should one not.
    const times = consumed.map((items) => this.lens.frameEndOf(items.at(-1)?.item as T)?.logTime ?? 0n);
    const logTime = times.reduce((latest, time) => (time > latest ? time : latest), 0n);
    this.buffers.forEach((_, source) => this.search(source));
    return { number: this.closed, logTime, records: records.sort((a, b) => this.compare(a, b)), consumed };
  }

  private takeFrom(buffer: Buffer<T>): Frame<T>['consumed'][number] {
    const length = buffer.wholeLength ?? 0;
    const taken = buffer.waiting.slice(0, length);
    buffer.waiting = buffer.waiting.slice(length);
    buffer.wholeLength = undefined;
    buffer.searched = 0;
    this.count -= length;
    return taken.map((item) => {
      const end = this.lens.frameEndOf(item);
      // An end before the last one taken repeats that of a frame which is over.
      return { item, what: end === undefined ? 'record' : end.frame < this.closed ? 'repeated-end' : 'end' };
    });
  }

  private search(source: number): void {
    const buffer = this.bufferOf(source);
    const open = this.closed + 1n;
    for (; buffer.wholeLength === undefined && buffer.searched < buffer.waiting.length; buffer.searched++) {
      const item = buffer.waiting[buffer.searched] as T;
      const end = this.lens.frameEndOf(item);
      if (end === undefined || end.frame < open) continue;
      if (end.frame > open) {
        const at = `${this.lens.nameOf(source)} offset ${this.lens.offsetOf(item)}`;
        throw new OperatingError('source_invalid', `${at} ends frame ${end.frame} where frame ${open} is open; a feeder may skip none`);
      }
      buffer.wholeLength = buffer.searched + 1;
    }
  }

  private compare(a: Frame<T>['records'][number], b: Frame<T>['records'][number]): number {
    const first = this.lens.sequenceOf(a.item) ?? -1n;
    const second = this.lens.sequenceOf(b.item) ?? -1n;
    if (first !== second) return first < second ? -1 : 1;
    return a.source - b.source || (this.lens.offsetOf(a.item) < this.lens.offsetOf(b.item) ? -1 : 1);
  }

  private bufferOf(source: number): Buffer<T> {
    return this.buffers[source] as Buffer<T>;
  }
}
