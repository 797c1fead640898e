/**
 * Gathers the records of three topics into frames (stepped mode). A frame is whole when each topic's end record of it has
 * come; its records are then merged by the feeder's sequence, so that neither the order of arrival between topics nor that
 * between two producers of one topic is seen in the result.
 */
import { OperatingError, type BusRecord } from '@plimsoll/runtime';
import { SOURCES, readCandidate, type Candidate, type LedgerRecord, type Source } from './candidate';
import type { LedgerCursors } from './cursors';

export interface Frame {
  readonly number: bigint;
  /** Merged, without control records. */
  readonly candidates: readonly Candidate[];
}

interface Buffer {
  readonly waiting: Candidate[];
  /** How many of `waiting` belong to the open frame, its end record included; undefined while that has not come. */
  wholeLength: number | undefined;
  /** How far `waiting` has been searched for the end record. */
  searched: number;
}

export class FrameGatherer {
  private readonly buffers: readonly Buffer[] = SOURCES.map(() => ({ waiting: [], wholeLength: undefined, searched: 0 }));
  private bufferedCount = 0;

  /** @param closed the last frame that the log shows closed */
  constructor(
    private closed: bigint,
    private readonly next: bigint[],
  ) {}

  /** The next offset of each source that has not come in. */
  get wanted(): readonly bigint[] {
    return this.next;
  }

  /** Records that wait, of all frames. */
  get buffered(): number {
    return this.bufferedCount;
  }

  get isWhole(): boolean {
    return this.buffers.every(({ wholeLength }) => wholeLength !== undefined);
  }

  /** @throws OperatingError `source_invalid` when an end record skips a frame. */
  add(source: Source, records: readonly BusRecord[]): void {
    const buffer = this.buffers[source] as Buffer;
    for (const raw of records) {
      if (raw.offset < (this.next[source] ?? 0n)) continue;
      this.next[source] = raw.offset + 1n;
      buffer.waiting.push(readCandidate(source, raw));
      this.bufferedCount++;
    }
    this.search(buffer);
  }

  /** The open frame, when it is whole; its records are counted as consumed, control records with their outcome. */
  take(cursors: LedgerCursors): Frame | undefined {
    if (!this.isWhole) return undefined;
    this.closed += 1n;
    const candidates: Candidate[] = [];
    for (const source of SOURCES) this.takeFrom(source, candidates, cursors);
    for (const buffer of this.buffers) this.search(buffer);
    return { number: this.closed, candidates: candidates.sort(bySequence) };
  }

  private takeFrom(source: Source, candidates: Candidate[], cursors: LedgerCursors): void {
    const buffer = this.buffers[source] as Buffer;
    const meter = cursors.of(source);
    for (const candidate of buffer.waiting.splice(0, buffer.wholeLength)) {
      this.bufferedCount--;
      meter.pass(candidate.raw.offset);
      const end = frameEndOf(candidate);
      if (end === undefined) candidates.push(candidate);
      // The last one taken closes the frame; any before it repeat the end of a frame that is over.
      else meter.count(end < this.closed ? 'duplicate' : 'applied');
    }
    buffer.wholeLength = undefined;
    buffer.searched = 0;
  }

  private search(buffer: Buffer): void {
    const open = this.closed + 1n;
    for (; buffer.wholeLength === undefined && buffer.searched < buffer.waiting.length; buffer.searched++) {
      const candidate = buffer.waiting[buffer.searched] as Candidate;
      const end = frameEndOf(candidate);
      if (end === undefined || end < open) continue;
      if (end > open) {
        const { topic, partition, offset } = candidate.raw;
        const message = `${topic}:${partition} offset ${offset} ends frame ${end} where frame ${open} is open; a feeder may skip none`;
        throw new OperatingError('source_invalid', message);
      }
      buffer.wholeLength = buffer.searched + 1;
    }
  }
}

function frameEndOf({ edge }: Candidate): bigint | undefined {
  return edge.ok && edge.record.kind === 'frame-end' ? edge.record.frame : undefined;
}

/** What has no sequence changes no state, and comes first, by where it stands. */
function bySequence(a: Candidate, b: Candidate): number {
  const first = sequenceOf(a);
  const second = sequenceOf(b);
  if (first !== second) return first < second ? -1 : 1;
  return a.source - b.source || (a.raw.offset < b.raw.offset ? -1 : 1);
}

function sequenceOf({ edge }: Candidate): bigint {
  return edge.ok ? ((edge.record as LedgerRecord).sequence ?? -1n) : -1n;
}
