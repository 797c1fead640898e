/**
 * What the log says of frames: the last one closed in each stream, and the orders of the last turns. It pulls the log only
 * while somebody waits, and keeps nothing that the log does not hold.
 */
import type { OrderPlaced } from '@plimsoll/domain';
import { STREAMS, ledgerStream, type EventLog, type LogPosition, type LogSlice, type RecordedEvent } from '@plimsoll/runtime';
import { decodeLogEvent } from '@plimsoll/wire';

/** What an event says of frames; undefined when it belongs to none. */
function frameOf(event: RecordedEvent): { readonly frame: bigint; readonly isClosed: boolean; readonly orders: readonly OrderPlaced[] } | undefined {
  const fact = decodeLogEvent(event.type, event.payload);
  if (fact.type === 'owner-changed' || fact.value.frame === undefined) return undefined;
  const orders = fact.type === 'liquidation-batch' ? fact.value.entries.filter((entry) => entry.kind === 'order-placed') : [];
  return { frame: fact.value.frame, isClosed: fact.value.isFrameClosed, orders };
}

export class FrameWatch {
  private readonly closed = new Map<string, bigint>();
  /** Of the last closed turn and what came after it, in log order. */
  private readonly orders = new Map<bigint, Map<string, OrderPlaced>>();
  private slices: AsyncIterator<LogSlice> | undefined;

  private constructor(
    private readonly log: EventLog,
    private readonly streams: readonly string[],
    private readonly signal: AbortSignal | undefined,
  ) {}

  static async open(log: EventLog, shards: number, signal?: AbortSignal): Promise<FrameWatch> {
    const ledgers = Array.from({ length: shards }, (_, shard) => ledgerStream(shard));
    const watch = new FrameWatch(log, [STREAMS.reference, ...ledgers, STREAMS.market, STREAMS.liquidation], signal);
    await watch.start();
    return watch;
  }

  /** The last frame that the orchestrator has closed; 0 when there is none. */
  get lastFrame(): bigint {
    return this.closedIn(STREAMS.liquidation);
  }

  closedIn(stream: string): bigint {
    return this.closed.get(stream) ?? 0n;
  }

  /** The orders of a turn in log order. Kept for the last closed turn only. */
  ordersOf(frame: bigint): readonly OrderPlaced[] {
    return [...(this.orders.get(frame)?.values() ?? [])];
  }

  /** Waits until all the streams have closed the frame. False when the signal ended the wait. */
  async until(streams: readonly string[], frame: bigint): Promise<boolean> {
    while (streams.some((stream) => this.closedIn(stream) < frame)) {
      const slice = await this.slices?.next();
      if (slice === undefined || slice.done === true) return false;
      for (const event of slice.value.events) this.fold(event);
    }
    return true;
  }

  async close(): Promise<void> {
    await this.slices?.return?.();
  }

  /** The last closed frame of each stream, found backwards; then everything after the earliest of them. */
  private async start(): Promise<void> {
    const positions = await Promise.all(this.streams.map((stream) => this.findLastClosed(stream)));
    const known = positions.filter((position) => position !== undefined);
    const isAllKnown = known.length === positions.length;
    const after = isAllKnown ? known.reduce((a, b) => (a < b ? a : b)) : undefined;
    const subscription = this.log.subscribe({
      streams: this.streams,
      ...(after === undefined ? {} : { after }),
      ...(this.signal === undefined ? {} : { signal: this.signal }),
    });
    this.slices = subscription[Symbol.asyncIterator]();
  }

  private async findLastClosed(stream: string): Promise<LogPosition | undefined> {
    const turn: RecordedEvent[] = [];
    let position: LogPosition | undefined;
    for await (const event of this.log.read(stream, { direction: 'backwards' })) {
      const found = frameOf(event);
      if (position === undefined && found?.isClosed === true) {
        position = event.position;
        this.closed.set(stream, found.frame);
      }
      if (position === undefined || found === undefined) continue;
      // The turn's orders may stand in several batches, so the orchestrator's stream is read on to the turn before.
      if (stream !== STREAMS.liquidation || found.frame < this.closedIn(stream)) break;
      turn.unshift(event);
    }
    for (const event of turn) this.fold(event);
    return position;
  }

  private fold(event: RecordedEvent): void {
    const found = frameOf(event);
    if (found === undefined) return;
    if (event.stream === STREAMS.liquidation && found.frame >= this.lastFrame) this.keep(found.frame, found.orders);
    if (!found.isClosed || found.frame <= this.closedIn(event.stream)) return;
    this.closed.set(event.stream, found.frame);
    if (event.stream !== STREAMS.liquidation) return;
    for (const frame of this.orders.keys()) if (frame < found.frame) this.orders.delete(frame);
  }

  private keep(frame: bigint, orders: readonly OrderPlaced[]): void {
    const kept = this.orders.get(frame) ?? new Map<string, OrderPlaced>();
    for (const order of orders) kept.set(order.orderId, order);
    this.orders.set(frame, kept);
  }
}
