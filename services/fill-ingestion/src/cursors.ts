/**
 * What was consumed of each topic: where it stands, which offsets were missing, and what became of the records. The width
 * of the range is counted by offsets and the outcomes by records, so that one proves the other.
 */
import { invariant, type Cursor, type OffsetGap } from '@plimsoll/domain';
import { LEDGER_TOPICS } from '@plimsoll/runtime';
import { SOURCES, type Source } from './candidate';

export type Outcome = 'applied' | 'duplicate' | 'held' | 'rejected';

interface Counts {
  applied: bigint;
  duplicate: bigint;
  held: bigint;
  rejected: bigint;
}

const noCounts = (): Counts => ({ applied: 0n, duplicate: 0n, held: 0n, rejected: 0n });

export class CursorMeter {
  private readonly firstOffset: bigint;
  private gaps: OffsetGap[] = [];
  private readonly counts = noCounts();

  constructor(
    private readonly topic: string,
    private readonly partition: number,
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

  cursor(): Cursor {
    const { topic, partition, firstOffset, next, gaps, counts } = this;
    const missing = gaps.reduce((sum, gap) => sum + gap.nextOffset - gap.firstOffset, 0n);
    const read = next - firstOffset - missing;
    const sum = counts.applied + counts.duplicate + counts.held + counts.rejected;
    invariant(read === sum, `${topic}:${partition} ${firstOffset}-${next}: ${read} read, ${sum} accounted for`);
    return { topic, partition, firstOffset, nextOffset: next, read, ...counts, conflated: 0n, gaps };
  }
}

/** The meters of one consumed batch, one to a topic. Every batch names all three: a restart then reads one batch. */
export class LedgerCursors {
  private readonly meters: readonly CursorMeter[];

  constructor(partition: number, next: readonly bigint[]) {
    this.meters = SOURCES.map((source) => new CursorMeter(LEDGER_TOPICS[source], partition, next[source] ?? 0n));
  }

  of(source: Source): CursorMeter {
    return this.meters[source] as CursorMeter;
  }

  next(): readonly bigint[] {
    return this.meters.map((meter) => meter.nextOffset);
  }

  cursors(): readonly Cursor[] {
    return this.meters.map((meter) => meter.cursor());
  }

  get gapCount(): number {
    return this.meters.reduce((sum, meter) => sum + meter.gapCount, 0);
  }
}
