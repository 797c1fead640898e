/** What the orchestrator shows of itself. Counted when it is durable, by the member that wrote it. */
import { CLOSED_BY_VENUE } from '@plimsoll/domain';
import type { BookCounts, LiquidationBatch, LiquidationEntry } from '@plimsoll/domain';
import { METRICS, counterOf, gaugeOf } from '@plimsoll/runtime';
import type { Clock, Meter } from '@plimsoll/runtime';
import type { FoldedLog } from './foldedLog';

const SERVICE = { service: 'liquidation-orchestrator' };

export class OrchestratorMetrics {
  private readonly metrics;
  private counted: BookCounts = { overtakenBookings: 0, rejectedOrders: 0, filledOrders: 0, closedOrders: 0 };
  orders = 0;
  closedLiquidations = 0;

  constructor(
    meter: Meter,
    private readonly clock: Clock,
  ) {
    this.metrics = {
      liquidations: counterOf(meter, METRICS.liquidations),
      orders: counterOf(meter, METRICS.liquidationOrders),
      open: gaugeOf(meter, METRICS.liquidationsOpen),
      halted: gaugeOf(meter, METRICS.liquidationsHalted),
      fund: gaugeOf(meter, METRICS.insuranceFund),
      adlCloses: counterOf(meter, METRICS.adlCloses),
      overtaken: counterOf(meter, METRICS.bookingsOvertaken),
      logLag: gaugeOf(meter, METRICS.logLag),
      watermarkTimestamp: gaugeOf(meter, METRICS.watermarkTimestamp),
      watermarkAge: gaugeOf(meter, METRICS.watermarkAge),
    };
    this.metrics.halted.set(0);
  }

  /** What this member has written. */
  written({ entries }: LiquidationBatch): void {
    for (const entry of entries) this.count(entry);
  }

  /** From here on what the log says of orders counts, and not what is only read again. */
  began({ book }: FoldedLog): void {
    this.counted = { ...book.counts };
  }

  halted(): void {
    this.metrics.halted.set(1);
  }

  lag(events: number): void {
    this.metrics.logLag.set(events, SERVICE);
  }

  /** To be called about once a second. */
  observe({ world, book }: FoldedLog): void {
    const { counts } = book;
    this.add('filled', counts.filledOrders - this.counted.filledOrders);
    this.add('rejected', counts.rejectedOrders - this.counted.rejectedOrders);
    this.add('closed', counts.closedOrders - this.counted.closedOrders);
    const overtaken = counts.overtakenBookings - this.counted.overtakenBookings;
    if (overtaken > 0) this.metrics.overtaken.inc({}, overtaken);
    this.counted = { ...counts };
    this.metrics.open.set(book.open.size, { state: 'open' });
    this.metrics.open.set([...book.waiting.keys()].filter((id) => !book.open.has(id)).length, { state: 'waiting' });
    for (const [assetId, amount] of world.contra.get('insurance') ?? []) {
      const exponent = world.reference.assets.get(assetId)?.exponent ?? 0;
      this.metrics.fund.set(Number(amount) * 10 ** exponent, { asset: assetId });
    }
    this.metrics.watermarkTimestamp.set(Number(world.market.logTime) / 1e6, SERVICE);
    this.metrics.watermarkAge.set(Number(this.clock.nowMicros() - world.market.logTime) / 1e6, SERVICE);
  }

  private count(entry: LiquidationEntry): void {
    switch (entry.kind) {
      case 'liquidation-opened':
        return undefined;
      case 'liquidation-closed':
        this.closedLiquidations += 1;
        return this.metrics.liquidations.inc({ outcome: entry.reason });
      case 'order-placed':
        this.orders += 1;
        return this.add(entry.order.kind === 'reduce' ? 'placed' : 'cancel_placed', 1);
      case 'order-expired':
        return this.add(entry.reason === CLOSED_BY_VENUE ? 'closed' : 'expired', 1);
      case 'booking':
        if (entry.bookingKind !== 'adl-close') return undefined;
        return this.metrics.adlCloses.inc({}, entry.legs.filter(({ accountId }) => accountId !== entry.legs[0]?.accountId).length);
    }
  }

  private add(result: string, count: number): void {
    if (count > 0) this.metrics.orders.inc({ result }, count);
  }
}
