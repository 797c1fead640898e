/** The liquidation orders as the venue hears them: by topic, and only those that the log has placed. */
import type { LiquidationOrder, OrderPlaced } from '@plimsoll/domain';
import { TOPICS, type Bus, type Clock } from '@plimsoll/runtime';
import { decodeLiquidationOrder } from '@plimsoll/wire';
import { shardOf, type Partitions } from './drafts';
import { readTail } from './topicTail';

const READ_LIMIT = 2_000;
const FIRST_WAIT_MILLIS = 1;
const LAST_WAIT_MILLIS = 50;

export class OrderTopic {
  /** The next offset per partition, once its tail has been looked at. */
  private readonly next = new Map<number, bigint>();
  private readonly heard = new Map<string, LiquidationOrder>();

  constructor(
    private readonly bus: Bus,
    private readonly partitions: Partitions,
    private readonly clock: Clock,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /**
   * The orders that the log has placed in a turn, in its order, each as it stands in the topic. Waits for those that are
   * not there yet: the orchestrator publishes after it has appended. Undefined when the signal ended the wait.
   */
  async find(placed: readonly OrderPlaced[], frame: bigint): Promise<readonly LiquidationOrder[] | undefined> {
    let wait = FIRST_WAIT_MILLIS;
    for (;;) {
      const missing = placed.filter(({ orderId }) => !this.heard.has(orderId));
      if (missing.length === 0) break;
      const shards = new Set(missing.map(({ accountId }) => shardOf(accountId, this.partitions)));
      let hasNews = false;
      for (const shard of shards) hasNews = (await this.hear(shard, frame)) || hasNews;
      if (hasNews) continue;
      if (this.signal?.aborted === true) return undefined;
      await this.clock.sleep(wait, this.signal);
      wait = Math.min(2 * wait, LAST_WAIT_MILLIS);
    }
    const orders = placed.map(({ orderId }) => this.heard.get(orderId)).filter((order) => order !== undefined);
    this.heard.clear();
    return orders;
  }

  private async hear(partition: number, frame: bigint): Promise<boolean> {
    const at = { topic: TOPICS.liquidationOrders, partition };
    const next = this.next.get(partition);
    const records =
      next === undefined
        ? await readTail(this.bus, at, ({ value }) => value !== undefined && isBefore(decodeLiquidationOrder(value), frame))
        : await this.bus.read(at, next, READ_LIMIT);
    for (const { value } of records) {
      if (value === undefined) continue;
      const order = decodeLiquidationOrder(value);
      // Published at least once: a repeated one says the same.
      if (!isBefore(order, frame)) this.heard.set(order.orderId, order);
    }
    const last = records.at(-1);
    if (last !== undefined) this.next.set(partition, last.offset + 1n);
    return last !== undefined;
  }
}

const isBefore = (order: LiquidationOrder, frame: bigint): boolean => order.frame !== undefined && order.frame < frame;
