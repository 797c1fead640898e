/**
 * The venue of a live run: it reads the liquidation orders as the single member of its group, and answers each after a
 * moment. What it has answered is kept in memory only: after a restart it reads the topic again, answers the young orders
 * once more under the same fill ids, and leaves the old ones to their deadlines.
 */
import type { LiquidationOrder, Micros } from '@plimsoll/domain';
import { TOPICS, systemClock, type Bus, type BusRecord, type Clock } from '@plimsoll/runtime';
import { decodeLiquidationOrder } from '@plimsoll/wire';
import { Random } from '../random';
import type { SimulatedVenue } from '../venue/simulatedVenue';
import { layOutAnswers, type Partitions } from './drafts';
import { produceInRuns } from './produce';

export interface LiveVenueOptions extends Partitions {
  readonly bus: Bus;
  readonly venue: SimulatedVenue;
  /** Of the answers' delays. */
  readonly seed: string;
  readonly delayMillis?: { readonly least: number; readonly most: number };
  /** Orders older than this, by the topic's clock, are not executed. Default 30,000. */
  readonly orderAgeLimitMillis?: number;
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
  readonly onAnswered?: (order: LiquidationOrder, records: number) => void;
}

const GROUP = 'plimsoll-simulated-venue';
const DEFAULT_DELAY = { least: 5, most: 40 };
const ANSWERED_MAX = 100_000;

export class LiveVenue {
  private readonly clock: Clock;
  private readonly answered = new Set<string>();

  constructor(private readonly options: LiveVenueOptions) {
    this.clock = options.clock ?? systemClock;
  }

  /** Answers until the signal. */
  async run(): Promise<void> {
    const { bus, signal } = this.options;
    const consumer = bus.consumer({
      group: GROUP,
      topics: [TOPICS.liquidationOrders],
      assignment: 'single-member',
      ...(signal === undefined ? {} : { signal }),
    });
    try {
      for await (const event of consumer.events()) {
        if (event.kind === 'records') await this.answerAll(event.records);
      }
    } finally {
      await consumer.close();
    }
  }

  private async answerAll(records: readonly BusRecord[]): Promise<void> {
    const orders = records.filter((record) => this.isYoung(record)).flatMap(({ value }) => (value === undefined ? [] : [decodeLiquidationOrder(value)]));
    const fresh = orders.filter(({ orderId }) => !this.answered.has(orderId) && this.remember(orderId));
    if (fresh.length === 0) return;
    const { seed, signal, delayMillis: { least, most } = DEFAULT_DELAY } = this.options;
    await this.clock.sleep(Random.of(seed, 'delay', fresh[0]?.orderId ?? '').between(least, most), signal);
    await this.answer(fresh);
  }

  /** All in one go: in a crash orders come by the hundred, and one durable answer after another would outlast their deadlines. */
  private async answer(orders: readonly LiquidationOrder[]): Promise<void> {
    const { bus, venue, onAnswered } = this.options;
    const time = this.clock.nowMicros() as Micros;
    const answers = orders.map((order) => layOutAnswers(venue.answer(order, time), time, this.options));
    await produceInRuns(bus, answers.flat());
    orders.forEach((order, number) => onAnswered?.(order, answers[number]?.length ?? 0));
  }

  private isYoung({ timestampMillis }: BusRecord): boolean {
    const { orderAgeLimitMillis = 30_000 } = this.options;
    return Number(this.clock.nowMicros() / 1_000n) - timestampMillis <= orderAgeLimitMillis;
  }

  /** The oldest are forgotten: an order id that comes again after so many is answered again, and is a duplicate. */
  private remember(orderId: string): boolean {
    this.answered.add(orderId);
    if (this.answered.size > ANSWERED_MAX) {
      const [oldest] = this.answered;
      if (oldest !== undefined) this.answered.delete(oldest);
    }
    return true;
  }
}
