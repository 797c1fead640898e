/**
 * A line of services as the stepped feeder sees them, in memory and for tests: it closes each step of a frame in the log
 * once every end record is there, and places orders by a rule. It folds nothing.
 */
import type { LiquidationOrder, Micros, OrderPlaced } from '@plimsoll/domain';
import { STREAMS, TOPICS, ledgerStream, topicSpecs, utf8, type ProducerRecord } from '@plimsoll/runtime';
import { MemoryBus, MemoryEventLog } from '@plimsoll/runtime/testing';
import {
  encodeLedgerBatch,
  encodeLiquidationBatch,
  encodeLiquidationOrder,
  encodeMarketBatch,
  encodeReferenceChange,
  readTopicRecord,
  type IncomingTopicKind,
} from '@plimsoll/wire';
import { partitionsOf, type Partitions } from '../feed/drafts';

const TOPIC_OF = {
  fills: TOPICS.fills,
  transfers: TOPICS.transfers,
  orders: TOPICS.orders,
  marks: TOPICS.marks,
  reference: TOPICS.reference,
} as const;

export class SteppedLine {
  readonly log = new MemoryEventLog();
  readonly bus = new MemoryBus();
  private readonly closed = new Map<string, bigint>();

  constructor(
    readonly partitions: Partitions,
    /** The orders that the turn of a frame places. */
    private readonly ordersOf: (frame: bigint) => readonly LiquidationOrder[],
  ) {}

  async open(): Promise<void> {
    await this.bus.createTopics(topicSpecs(this.partitions));
  }

  /** Does what the end records in the topics allow. */
  async pump(): Promise<void> {
    const rest = { cursors: [], isFrameClosed: true };
    const logTime = 1n as Micros;
    await this.close(STREAMS.reference, 'reference-change', ['reference'], (frame) => encodeReferenceChange({ ...rest, entries: [], frame, logTime }));
    for (let shard = 0; shard < this.partitions.shards; shard++) {
      await this.close(ledgerStream(shard), 'ledger-batch', ['fills', 'transfers', 'orders'], (frame) =>
        encodeLedgerBatch({ ...rest, shard, entries: [], referenceRevision: 0n, more: false, frame }),
      );
    }
    const turn = await this.close(STREAMS.market, 'market-batch', ['marks'], (frame) =>
      encodeMarketBatch({ ...rest, entries: [], referenceRevision: 0n, frame, logTime }),
    );
    if (turn !== undefined) await this.takeTurn(turn, logTime);
  }

  /** Every record of every partition that the feeder writes, as text. */
  async contents(): Promise<Record<string, readonly string[]>> {
    const contents: Record<string, readonly string[]> = {};
    for (const { topic, partitions } of topicSpecs(this.partitions)) {
      for (let partition = 0; partition < partitions; partition++) {
        const records = await this.bus.read({ topic, partition }, 0n, 1_000_000);
        contents[`${topic}:${partition}`] = records.map(({ key, value }) => `${hexOf(key)} ${hexOf(value)}`);
      }
    }
    return contents;
  }

  private async close(stream: string, type: string, kinds: readonly IncomingTopicKind[], payload: (frame: bigint) => Uint8Array): Promise<bigint | undefined> {
    const ended = await this.endedIn(kinds);
    const frame = (this.closed.get(stream) ?? 0n) + 1n;
    if (ended < frame) return undefined;
    await this.append(stream, type, payload(frame));
    this.closed.set(stream, frame);
    return frame;
  }

  private async takeTurn(frame: bigint, logTime: Micros): Promise<void> {
    const orders = this.ordersOf(frame);
    const entries = orders.map((order): OrderPlaced => ({
      kind: 'order-placed',
      orderId: order.orderId,
      liquidationId: order.liquidationId,
      accountId: order.accountId,
      order: order.order.kind === 'cancel' ? order.order : { ...order.order, sizeLots: 1n as never, markTicks: 1n as never },
      deadline: order.deadline,
      step: 1n,
      reason: 'test',
      equityAtoms: 0n as never,
      maintenanceAtoms: 0n as never,
    }));
    const batch = { folded: [], logTime, more: false, frame };
    // In two batches, as a long turn would be.
    await this.append(STREAMS.liquidation, 'liquidation-batch', encodeLiquidationBatch({ ...batch, entries: entries.slice(0, 1), isFrameClosed: false, more: true }));
    await this.append(STREAMS.liquidation, 'liquidation-batch', encodeLiquidationBatch({ ...batch, entries: entries.slice(1), isFrameClosed: true }));
    await this.bus.produce(orders.map((order): ProducerRecord => ({
      topic: TOPICS.liquidationOrders,
      key: utf8(order.accountId),
      value: encodeLiquidationOrder(order),
    })));
  }

  private async append(stream: string, type: string, payload: Uint8Array): Promise<void> {
    const revision = (await this.log.readLast(stream))?.revision ?? -1n;
    await this.log.append(stream, revision, [{ id: `${stream}-${revision}`, type, payload, metadata: new Uint8Array(64) }]);
  }

  /** The last frame that has ended in every partition of these topics. */
  private async endedIn(kinds: readonly IncomingTopicKind[]): Promise<bigint> {
    let ended = 1n << 60n;
    for (const kind of kinds) {
      for (let partition = 0; partition < partitionsOf(kind, this.partitions); partition++) {
        const last = (await this.bus.read({ topic: TOPIC_OF[kind], partition }, 0n, 1_000_000)).at(-1);
        const read = last && readTopicRecord(kind, last);
        const frame = read?.ok === true && read.record.kind === 'frame-end' ? read.record.frame : await this.endBefore(kind, partition);
        ended = frame < ended ? frame : ended;
      }
    }
    return ended;
  }

  private async endBefore(kind: IncomingTopicKind, partition: number): Promise<bigint> {
    const records = await this.bus.read({ topic: TOPIC_OF[kind], partition }, 0n, 1_000_000);
    for (const record of records.toReversed()) {
      const read = readTopicRecord(kind, record);
      if (read.ok && read.record.kind === 'frame-end') return read.record.frame;
    }
    return 0n;
  }
}

const hexOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex');
