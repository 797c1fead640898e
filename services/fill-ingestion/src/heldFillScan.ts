/**
 * Finds, after a restart, the held fills whose refusal is not in the log yet. A held fill may be as old as the stream, so
 * the stream is read from its first event, once and beside the work: nothing but the accounting of refused fills waits for
 * it, because the fold needs no word of them.
 */
import type { LedgerBatch } from '@plimsoll/domain';
import type { EventLog, RecordedEvent } from '@plimsoll/runtime';
import type { HeldFillAt, HeldFills } from './heldFills';
import { ledgerBatchOf } from './seenIdentities';

/** Batches between two breaths of the event loop. */
const BATCHES_AT_ONCE = 32;

export class HeldFillScan {
  private readonly found = new Map<string, HeldFillAt>();
  private readonly refused = new Set<string>();
  private end = 0n;

  constructor(
    private readonly log: EventLog,
    private readonly stream: string,
  ) {}

  /** Takes in a batch that somebody else has read. */
  observe(batch: LedgerBatch, { revision, position }: RecordedEvent): void {
    batch.entries.forEach(({ fact, offset }, entry) => {
      if (fact.kind === 'held') {
        this.found.set(`${revision}:${entry}`, { fill: fact.fill, offset, revision, entry, position });
      } else if (fact.kind === 'rejected' && fact.heldAt !== undefined) {
        this.refused.add(`${fact.heldAt.revision}:${fact.heldAt.entry}`);
      }
    });
  }

  /** From this revision on, batches have been observed already. */
  stopBefore(revision: bigint): void {
    this.end = revision;
  }

  /** Reads the rest, and hands over what is neither applied nor refused. */
  async run(into: HeldFills, signal: AbortSignal): Promise<void> {
    let count = 0;
    for await (const event of this.log.read(this.stream)) {
      if (event.revision >= this.end || signal.aborted) break;
      const batch = ledgerBatchOf(event);
      if (batch !== undefined) this.observe(batch, event);
      if (++count % BATCHES_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    for (const [at, held] of this.found) if (!this.refused.has(at)) into.hold(held);
  }
}
