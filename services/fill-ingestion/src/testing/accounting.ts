/** Law 7, checked as `plimsoll verify` does it: ranges without a seam, counts that fill them, entries that prove the counts. */
import type { Cursor, LedgerBatch } from '@plimsoll/domain';
import { LEDGER_TOPICS } from '@plimsoll/runtime';

type Outcome = 'applied' | 'duplicate' | 'held' | 'rejected';
const OUTCOMES: readonly Outcome[] = ['applied', 'duplicate', 'held', 'rejected'];

/** @param controls control records that came in, by topic: they count as applied (or duplicate) and leave no entry */
export function assertCounted(batches: readonly LedgerBatch[], controls: (topic: string) => number = () => 0): void {
  LEDGER_TOPICS.forEach((topic, source) => {
    const cursors = batches.flatMap((batch) => batch.cursors).filter((cursor) => cursor.topic === topic);
    assertSeamless(topic, cursors);
    const counted = sumOf(cursors);
    const stand: Record<Outcome, bigint> = { applied: BigInt(controls(topic)), duplicate: 0n, held: 0n, rejected: 0n };
    for (const { fact, source: entrySource } of batches.flatMap(({ entries }) => entries)) {
      // The refusal of a held fill was counted when it was held.
      if (entrySource !== source || (fact.kind === 'rejected' && fact.heldAt !== undefined)) continue;
      stand[fact.kind === 'held' || fact.kind === 'duplicate' || fact.kind === 'rejected' ? fact.kind : 'applied'] += 1n;
    }
    for (const outcome of OUTCOMES) {
      if (counted[outcome] !== stand[outcome]) throw new Error(`${topic}: ${counted[outcome]} counted as ${outcome}, ${stand[outcome]} stand in the log`);
    }
  });
  const last = batches.at(-1);
  if (last?.more === true) throw new Error('the last batch promises a part that never came');
}

function assertSeamless(topic: string, cursors: readonly Cursor[]): void {
  let next = 0n;
  for (const cursor of cursors) {
    if (cursor.firstOffset !== next) throw new Error(`${topic}: a cursor begins at ${cursor.firstOffset}, the one before ended at ${next}`);
    next = cursor.nextOffset;
    const missing = cursor.gaps.reduce((width, gap) => width + gap.nextOffset - gap.firstOffset, 0n);
    const width = cursor.nextOffset - cursor.firstOffset - missing;
    const sum = cursor.applied + cursor.duplicate + cursor.conflated + cursor.held + cursor.rejected;
    if (cursor.read !== width || sum !== width) throw new Error(`${topic}: ${width} wide, ${cursor.read} read, ${sum} accounted for`);
  }
}

function sumOf(cursors: readonly Cursor[]): Record<Outcome, bigint> {
  const sums: Record<Outcome, bigint> = { applied: 0n, duplicate: 0n, held: 0n, rejected: 0n };
  for (const cursor of cursors) for (const outcome of OUTCOMES) sums[outcome] += cursor[outcome];
  return sums;
}
