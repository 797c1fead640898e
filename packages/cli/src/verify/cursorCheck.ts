/**
 * Every input accounted for (law 7): cursors of a partition follow each other without a gap, what was read is the range less
 * the gaps that the batch names, the five outcomes add up to it, and the entries in the log are those that were counted.
 */
import type { Cursor, LedgerBatch, MarketBatch, ReferenceChange } from '@plimsoll/domain';
import { LEDGER_TOPICS, TOPICS } from '@plimsoll/runtime';
import { assertSame, differ, type Place } from './difference';

export interface PartitionCounts {
  readonly topic: string;
  readonly partition: number;
  readonly firstOffset: bigint;
  readonly nextOffset: bigint;
  readonly read: bigint;
  readonly applied: bigint;
  readonly duplicate: bigint;
  readonly conflated: bigint;
  readonly held: bigint;
  readonly rejected: bigint;
}

/** The entries of one source since the last cursors, by what became of their records. */
interface Tally {
  applied: bigint;
  duplicate: bigint;
  held: bigint;
  rejected: bigint;
  offsets: number[];
}

const newTally = (): Tally => ({ applied: 0n, duplicate: 0n, held: 0n, rejected: 0n, offsets: [] });

export class CursorCheck {
  private readonly partitions = new Map<string, PartitionCounts>();
  /** Per ledger stream, one tally a source. Parts that a crash cut off count with the batch that goes on after them. */
  private readonly open = new Map<string, readonly Tally[]>();

  counts(): readonly PartitionCounts[] {
    return [...this.partitions.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, counts]) => counts);
  }

  acceptLedger(batch: LedgerBatch, at: Place): void {
    const tallies = this.open.get(at.stream) ?? LEDGER_TOPICS.map(newTally);
    this.open.set(at.stream, tallies);
    batch.entries.forEach(({ fact, source, offset }, entry) => {
      const tally = tallies[source];
      if (tally === undefined) return differ('cursor', at, `a source below ${LEDGER_TOPICS.length}`, source, entry);
      // The refusal of a held fill belongs to a record that was counted when it was held.
      if (fact.kind === 'rejected' && fact.heldAt !== undefined) return;
      tally[fact.kind === 'duplicate' || fact.kind === 'held' || fact.kind === 'rejected' ? fact.kind : 'applied'] += 1n;
      tally.offsets.push(Number(offset));
    });
    if (batch.more) {
      assertSame('parts of a batch', at, 0, batch.cursors.length);
      return;
    }
    this.open.delete(at.stream);
    for (const cursor of batch.cursors) {
      this.acceptCursor(cursor, at);
      assertSame('cursor', at, batch.shard, cursor.partition);
      const source = LEDGER_TOPICS.findIndex((topic) => topic === cursor.topic);
      const tally = tallies[source];
      if (tally === undefined) return differ('cursor', at, LEDGER_TOPICS.join(' or '), cursor.topic);
      checkTally(tally, cursor, batch, at);
    }
    tallies.forEach((tally, source) => {
      const isNamed = batch.cursors.some(({ topic }) => topic === LEDGER_TOPICS[source]);
      const isOwed = !isNamed && batch.cursors.length > 0 && tally.offsets.length > 0;
      if (isOwed) differ('cursor', at, `a cursor of ${LEDGER_TOPICS[source]}`, 'none');
    });
  }

  acceptReference(change: ReferenceChange, at: Place): void {
    const tally = newTally();
    for (const { kind } of change.entries) {
      if (kind === 'opened') continue;
      tally[kind === 'duplicate' || kind === 'rejected' ? kind : 'applied'] += 1n;
    }
    for (const cursor of change.cursors) {
      this.acceptCursor(cursor, at);
      assertSame('cursor', at, TOPICS.reference, cursor.topic);
      checkTally(tally, cursor, change, at);
    }
  }

  acceptMarket(batch: MarketBatch, at: Place): void {
    const rejected = batch.entries.filter(({ kind }) => kind === 'rejected').length;
    let counted = 0n;
    for (const cursor of batch.cursors) {
      this.acceptCursor(cursor, at);
      assertSame('cursor', at, TOPICS.marks, cursor.topic);
      counted += cursor.rejected;
    }
    if (batch.cursors.length > 0) assertSame('counting law', at, `${rejected} rejected`, `${counted} rejected`);
  }

  private acceptCursor(cursor: Cursor, at: Place): void {
    const { topic, partition, firstOffset, nextOffset, read, applied, duplicate, conflated, held, rejected } = cursor;
    const where = `${topic}:${partition}`;
    const before = this.partitions.get(where);
    if (before !== undefined && before.nextOffset !== firstOffset) {
      differ('cursor', at, `${where} from ${before.nextOffset}`, `from ${firstOffset}`);
    }
    if (nextOffset < firstOffset) differ('cursor', at, `${where} to go forward from ${firstOffset}`, nextOffset);
    const range = nextOffset - firstOffset - missingOffsets(cursor, at);
    if (read !== range) differ('counting law', at, `${where}: ${range} read by offsets`, `${read}`);
    const outcomes = applied + duplicate + conflated + held + rejected;
    if (read !== outcomes) differ('counting law', at, `${where}: ${read} read`, `${outcomes} accounted for`);
    this.partitions.set(where, {
      topic,
      partition,
      firstOffset: before?.firstOffset ?? firstOffset,
      nextOffset,
      read: (before?.read ?? 0n) + range,
      applied: (before?.applied ?? 0n) + applied,
      duplicate: (before?.duplicate ?? 0n) + duplicate,
      conflated: (before?.conflated ?? 0n) + conflated,
      held: (before?.held ?? 0n) + held,
      rejected: (before?.rejected ?? 0n) + rejected,
    });
  }
}

function missingOffsets({ topic, partition, firstOffset, nextOffset, gaps }: Cursor, at: Place): bigint {
  let missing = 0n;
  let last = firstOffset;
  for (const gap of gaps) {
    const isIn = gap.firstOffset >= last && gap.nextOffset > gap.firstOffset && gap.nextOffset <= nextOffset;
    if (!isIn) {
      const expected = `gaps of ${topic}:${partition} in order within ${last}-${nextOffset}`;
      differ('cursor', at, expected, `${gap.firstOffset}-${gap.nextOffset}`);
    }
    missing += gap.nextOffset - gap.firstOffset;
    last = gap.nextOffset;
  }
  return missing;
}

/** Control records count and leave no entry: the end of a frame as applied, a repeated one as a duplicate. */
function checkTally(tally: Tally, cursor: Cursor, batch: Pick<LedgerBatch, 'frame' | 'isFrameClosed'>, at: Place): void {
  const where = `${cursor.topic}:${cursor.partition}`;
  const control = batch.isFrameClosed ? 1n : 0n;
  const same = (outcome: 'applied' | 'duplicate' | 'held' | 'rejected', more = 0n): void => {
    const entries = tally[outcome] + more;
    if (entries !== cursor[outcome]) differ('counting law', at, `${where}: ${cursor[outcome]} ${outcome} counted`, `${entries} in the log`);
  };
  same('applied', control);
  same('held');
  same('rejected');
  const isRepeatPossible = batch.frame !== undefined && cursor.duplicate >= tally.duplicate;
  if (!isRepeatPossible) same('duplicate');
  checkOffsets(tally.offsets, cursor, at);
}

function checkOffsets(offsets: readonly number[], { topic, partition, firstOffset, nextOffset }: Cursor, at: Place): void {
  const sorted = Float64Array.from(offsets).sort();
  const where = `${topic}:${partition}`;
  for (let index = 0; index < sorted.length; index++) {
    const offset = sorted[index] ?? 0;
    const isIn = offset >= Number(firstOffset) && offset < Number(nextOffset);
    if (!isIn) differ('cursor', at, `${where} ${firstOffset}-${nextOffset}`, `offset ${offset}`);
    if (offset === sorted[index - 1]) differ('cursor', at, `${where} offset ${offset} once`, 'twice');
  }
}
