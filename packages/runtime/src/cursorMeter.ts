/**
 * What was consumed of one partition: where it stands, which offsets were missing, and what became of the records. The
 * width of the range is counted by offsets and the outcomes by records, so that one proves the other (law 7).
 */
import { invariant, type Cursor, type OffsetGap } from '@plimsoll/domain';
import type { TopicPartition } from './ports/bus';

export type Outcome = 'applied' | 'duplicate' | 'conflated' | 'held' | 'rejected';

export class CursorMeter {
  private readonly firstOffset: bigint;
  private readonly gaps: OffsetGap[] = [];
  private readonly counts = { applied: 0n, duplicate: 0n, conflated: 0n, held: 0n, rejected: 0n };

  /** @param next the first offset that has not been consumed before */
  constructor(
    private readonly at: TopicPartition,
    private next: bigint,
  ) {
    this.firstOffset = next;
  }

  get nextOffset(): bigint {
    return this.next;
  }

  get gapCount(): number {
    return this.gaps.length;
  }

  /** Whether anything was consumed. */
  get hasMoved(): boolean {
    return this.next !== this.firstOffset;
  }

  /** Moves over one record. False: it was consumed before, and is not to be looked at. */
  pass(offset: bigint): boolean {
    if (offset < this.next) return false;
    this.passGap(offset);
    this.next = offset + 1n;
    return true;
  }

  /** What lies before the offset is missing: compacted, expired, or a transaction's marker. */
  passGap(nextOffset: bigint): void {
    if (nextOffset <= this.next) return;
    this.gaps.push({ firstOffset: this.next, nextOffset });
    this.next = nextOffset;
  }

  count(outcome: Outcome): void {
    this.counts[outcome] += 1n;
  }

  /** A record that was counted turns out to be superseded by a later one of the same batch. */
  recount(from: Outcome, to: Outcome): void {
    this.counts[from] -= 1n;
    this.counts[to] += 1n;
  }

  cursor(): Cursor {
    const { firstOffset, next, gaps, counts } = this;
    const { topic, partition } = this.at;
    const missing = gaps.reduce((sum, gap) => sum + gap.nextOffset - gap.firstOffset, 0n);
    const read = next - firstOffset - missing;
    const sum = counts.applied + counts.duplicate + counts.conflated + counts.held + counts.rejected;
    invariant(read === sum, `${topic}:${partition} ${firstOffset}-${next}: ${read} read, ${sum} accounted for`);
    return { topic, partition, firstOffset, nextOffset: next, read, ...counts, gaps };
  }
}
