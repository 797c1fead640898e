/** Three alterations of the day's log, each of one value, and each made as consistent as a careful forger could. */
import type { Cursor, LedgerBatch, LogFact, MarketBatch, Ppm, Ticks } from '@plimsoll/domain';
import { LEDGER_TOPICS, sha256Hex } from '@plimsoll/runtime';
import { canonicalParameterSet } from '@plimsoll/wire';
import type { Alter } from './forge';

/** Alters the first fact that it can alter, and none after it. */
function once(attempt: (...args: Parameters<Alter>) => LogFact | undefined): Alter {
  let isDone = false;
  return (fact, event) => {
    const altered = isDone ? undefined : attempt(fact, event);
    if (altered === undefined) return fact;
    isDone = true;
    return altered;
  };
}

/** The mark of an instrument in one market-batch, higher by one part in a thousand. */
export const alterMark = (instrumentId: string, revision: bigint): Alter =>
  once((fact, event) => {
    if (fact.type !== 'market-batch' || event.revision !== revision) return undefined;
    const at = fact.value.entries.findIndex((entry) => entry.kind === 'accepted' && entry.instrumentId === instrumentId);
    const entry = fact.value.entries[at];
    if (entry?.kind !== 'accepted') return undefined;
    const priceTicks = (entry.priceTicks + entry.priceTicks / 1_000n + 1n) as Ticks;
    const value: MarketBatch = { ...fact.value, entries: fact.value.entries.with(at, { ...entry, priceTicks }) };
    return { type: 'market-batch', value };
  });

/** The account's first fill is taken out of its batch, and out of the counts, as if the topic had a gap there. */
export function dropFill(accountId: string): Alter {
  let dropped: { readonly topic: string; readonly shard: number; readonly offset: bigint } | undefined;
  let isCounted = false;
  return (fact) => {
    if (fact.type !== 'ledger-batch' || isCounted) return fact;
    let { entries } = fact.value;
    if (dropped === undefined) {
      const at = entries.findIndex((entry) => entry.fact.kind === 'fill' && entry.fact.accountId === accountId);
      const entry = entries[at];
      if (entry === undefined) return fact;
      dropped = { topic: LEDGER_TOPICS[entry.source] ?? '', shard: fact.value.shard, offset: entry.offset };
      entries = entries.toSpliced(at, 1);
    }
    const { topic, shard, offset } = dropped;
    // The counts stand in the last part of a batch, which may be another event.
    const holds = (cursor: Cursor): boolean => shard === fact.value.shard && cursor.topic === topic && cursor.firstOffset <= offset && offset < cursor.nextOffset;
    isCounted = fact.value.cursors.some(holds);
    if (entries === fact.value.entries && !isCounted) return fact;
    const cursors = fact.value.cursors.map((cursor) => (holds(cursor) ? withGap(cursor, offset) : cursor));
    const value: LedgerBatch = { ...fact.value, entries, cursors };
    return { type: 'ledger-batch', value };
  };
}

function withGap(cursor: Cursor, offset: bigint): Cursor {
  const gap = { firstOffset: offset, nextOffset: offset + 1n };
  const gaps = [...cursor.gaps, gap].sort((a, b) => (a.firstOffset < b.firstOffset ? -1 : 1));
  return { ...cursor, read: cursor.read - 1n, applied: cursor.applied - 1n, gaps };
}

/** The level at which a warning begins, lower by a hundredth; the hash of the set is made anew. */
export const alterParameter = (): Alter =>
  once((fact) => {
    if (fact.type !== 'reference-change') return undefined;
    const at = fact.value.entries.findIndex(({ kind }) => kind === 'parameters');
    const entry = fact.value.entries[at];
    if (entry?.kind !== 'parameters') return undefined;
    const { parameterSetHash: _, ...set } = entry;
    const changed = { ...set, zones: { ...set.zones, warningEnterPpm: (set.zones.warningEnterPpm - 10_000n) as Ppm } };
    const forged = { ...changed, parameterSetHash: sha256Hex(canonicalParameterSet(changed)) };
    return { type: 'reference-change', value: { ...fact.value, entries: fact.value.entries.with(at, forged) } };
  });
