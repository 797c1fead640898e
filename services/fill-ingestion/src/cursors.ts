/** The meters of one consumed batch, one to a topic. Every batch names all three, so that a restart reads but one batch. */
import type { Cursor } from '@plimsoll/domain';
import { CursorMeter, LEDGER_TOPICS } from '@plimsoll/runtime';
import { SOURCES, type Source } from './candidate';

export class LedgerCursors {
  private readonly meters: readonly CursorMeter[];

  constructor(partition: number, next: readonly bigint[]) {
    this.meters = SOURCES.map((source) => new CursorMeter({ topic: LEDGER_TOPICS[source], partition }, next[source] ?? 0n));
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
