/**
 * Where a ledger stream stands: what it has consumed of each topic, the last frame it closed, and the parts of a consumed
 * batch that was cut short. Read backwards from the end: every closing batch names all three topics, so one is enough.
 */
import { LEDGER_TOPICS, OperatingError, type Bus, type EventLog, type Outcome } from '@plimsoll/runtime';
import { SOURCES, type Source } from './candidate';
import { ledgerBatchOf } from './seenIdentities';

export interface LedgerTail {
  /** The next offset of each topic, in the order of the sources. */
  readonly next: readonly bigint[];
  readonly frameClosed: bigint;
  /**
   * What became of records after those offsets, by source and offset. They stand in parts that a crash left without their
   * closing batch: they are in the log, and must be counted, not written again.
   */
  readonly orphans: ReadonlyMap<string, Outcome>;
}

export const orphanKey = (source: Source, offset: bigint): string => `${source}:${offset}`;

export async function readLedgerTail(log: EventLog, stream: string): Promise<LedgerTail> {
  const next: (bigint | undefined)[] = SOURCES.map(() => undefined);
  const orphans = new Map<string, Outcome>();
  let frameClosed: bigint | undefined;
  let isClosed = false;
  for await (const event of log.read(stream, { direction: 'backwards' })) {
    const batch = ledgerBatchOf(event);
    if (batch === undefined) continue;
    isClosed ||= !batch.more;
    if (!isClosed) {
      for (const { fact, source, offset } of batch.entries) {
        // The refusal of a held fill stands at the offset of a record that was counted long ago.
        if (fact.kind === 'rejected' && fact.heldAt !== undefined) continue;
        orphans.set(orphanKey(source as Source, offset), outcomeOf(fact.kind));
      }
    }
    for (const cursor of batch.cursors) {
      const source = (LEDGER_TOPICS as readonly string[]).indexOf(cursor.topic);
      if (source !== -1) next[source] ??= cursor.nextOffset;
    }
    if (batch.isFrameClosed) frameClosed ??= batch.frame;
    if (next.every((offset) => offset !== undefined)) break;
  }
  return { next: next.map((offset) => offset ?? 0n), frameClosed: frameClosed ?? 0n, orphans };
}

function outcomeOf(kind: 'fill' | 'transfer' | 'order' | 'held' | 'duplicate' | 'rejected'): Outcome {
  return kind === 'held' || kind === 'duplicate' || kind === 'rejected' ? kind : 'applied';
}

/** @throws OperatingError `cursor_gap` when a topic no longer holds, or never held, what comes next. */
export async function assertContinuous(bus: Bus, partition: number, next: readonly bigint[]): Promise<void> {
  for (const source of SOURCES) {
    const topic = LEDGER_TOPICS[source];
    const offset = next[source] ?? 0n;
    const held = await bus.offsets({ topic, partition });
    if (offset > held.next) {
      const message = `${topic}:${partition} ends at ${held.next}, the log has consumed to ${offset}; the topic was made anew, so use a new log`;
      throw new OperatingError('cursor_gap', message);
    }
    // From the very start nothing was promised: a topic may have expired before this log began.
    if (offset > 0n && offset < held.first) {
      const message = `${topic}:${partition} begins at ${held.first}, the log has consumed to ${offset}; the records between are lost`;
      throw new OperatingError('cursor_gap', message);
    }
  }
}
