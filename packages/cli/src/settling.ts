/** When a live run is over: everything read, no verdict outstanding, no liquidation under way. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bus } from '@plimsoll/runtime';
import type { Overview } from './overview';

/** Nothing but the clock's own epochs for so long. */
const QUIET_MILLIS = 1_500;

export interface SettleOptions {
  readonly signal: AbortSignal;
  /** How long the desk may take; a market that stands still need not come to rest. */
  readonly limitMillis: number;
}

/** Waits until nothing moves any more, at most until the limit. @param overview is folded by somebody meanwhile */
export async function untilQuiet(bus: Bus, overview: Overview, { signal, limitMillis }: SettleOptions): Promise<void> {
  const deadline = performance.now() + limitMillis;
  let quietSince = performance.now();
  let before = '';
  while (!signal.aborted && performance.now() < deadline) {
    const now = `${overview.transitions} ${overview.liquidations.ordersPlaced} ${overview.openLiquidations.size} ${await unreadRecords(bus, overview)}`;
    if (now !== before) quietSince = performance.now();
    before = now;
    if (performance.now() - quietSince > QUIET_MILLIS) return;
    await sleep(100);
  }
}

async function unreadRecords(bus: Bus, overview: Overview): Promise<bigint> {
  let unread = 0n;
  for (const [topic, partitions] of overview.nextOffsets) {
    for (const [partition, consumed] of partitions) unread += (await bus.offsets({ topic, partition })).next - consumed;
  }
  return unread;
}
