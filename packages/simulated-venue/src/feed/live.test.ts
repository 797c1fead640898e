import { micros, type Cursor, type LiquidationOrder } from '@plimsoll/domain';
import { TOPICS, topicSpecs, utf8 } from '@plimsoll/runtime';
import { ManualClock, MemoryBus, MemoryEventLog } from '@plimsoll/runtime/testing';
import { decodeFill, encodeLedgerBatch, encodeLiquidationOrder, encodeReferenceChange, readTopicRecord } from '@plimsoll/wire';
import { crashScenario } from '../scenario/crashScenario';
import { SimulatedVenue } from '../venue/simulatedVenue';
import { LiveFeeder } from './liveFeeder';
import { LiveVenue } from './liveVenue';

const PARTITIONS = { shards: 2, marksPartitions: 1 };
const source = crashScenario({ accounts: 10, seed: 'test', seconds: 4 });

async function openBus(clock: ManualClock): Promise<MemoryBus> {
  const bus = new MemoryBus({ clock });
  await bus.createTopics(topicSpecs(PARTITIONS));
  return bus;
}

test('a source is fed by the clock, divided by the speed, with the times of the clock', async () => {
  const clock = new ManualClock();
  const bus = await openBus(clock);
  const frames: number[] = [];
  const feeder = new LiveFeeder({ ...PARTITIONS, bus, source, clock, speed: 2, onProgress: ({ frame }) => frames.push(frame) });
  const report = await feeder.run();
  expect(report).toMatchObject({ lastFrame: source.length, isComplete: true });
  expect(frames).toEqual(Array.from({ length: source.length }, (_, index) => index + 1));
  // 3.9 s of log time at twice the speed; the pause for the definitions is caught up with.
  expect(clock.elapsedMillis()).toBeCloseTo(1_950, 0);
  const marks = await bus.read({ topic: TOPICS.marks, partition: 0 }, 0n, 100_000);
  const last = marks.at(-1);
  const read = last && readTopicRecord('marks', last);
  expect(read).toMatchObject({ ok: true, record: { kind: 'mark', venueTime: clock.nowMicros() } });
  const kinds = marks.map((record) => readTopicRecord('marks', record)).map((result) => (result.ok ? result.record.kind : 'refused'));
  expect(new Set(kinds)).toEqual(new Set(['mark', 'funding']));
});

test('as fast as possible it keeps the times of its source, when told to', async () => {
  const clock = new ManualClock();
  const bus = await openBus(clock);
  await new LiveFeeder({ ...PARTITIONS, bus, source, clock, speed: 'fastest', times: 'source' }).run();
  const [first] = await bus.read({ topic: TOPICS.marks, partition: 0 }, 0n, 1);
  const read = first && readTopicRecord('marks', first);
  expect(read).toMatchObject({ ok: true, record: { venueTime: source.frame(1).logTime } });
});

test('definitions are in the log before deposits go out, and deposits before anything else', async () => {
  const bus = await openBus(new ManualClock());
  const log = new MemoryEventLog();
  const run = new LiveFeeder({ ...PARTITIONS, bus, source, log, speed: 'fastest' }).run();
  const nextOf = async (topic: string, partition = 0): Promise<bigint> => (await bus.offsets({ topic, partition })).next;
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
  const cursorOf = async (topic: string, partition: number): Promise<Cursor> => {
    const counts = { read: 0n, applied: 0n, duplicate: 0n, conflated: 0n, held: 0n, rejected: 0n, gaps: [] };
    return { topic, partition, firstOffset: 0n, nextOffset: await nextOf(topic, partition), ...counts };
  };
  const append = (stream: string, type: string, payload: Uint8Array) =>
    log.append(stream, -1n, [{ id: stream, type, payload, metadata: new Uint8Array(64) }]);

  await settle();
  expect(await nextOf(TOPICS.reference)).toBeGreaterThan(0n);
  expect(await nextOf(TOPICS.transfers)).toBe(0n);
  const open = { frame: undefined, isFrameClosed: false };
  const cursors = [await cursorOf(TOPICS.reference, 0)];
  await append('reference', 'reference-change', encodeReferenceChange({ ...open, entries: [], cursors, logTime: micros(1) }));

  await settle();
  expect(await nextOf(TOPICS.transfers)).toBeGreaterThan(0n);
  expect(await nextOf(TOPICS.marks)).toBe(0n);
  for (const shard of [0, 1]) {
    const entered = [await cursorOf(TOPICS.transfers, shard)];
    const batch = { ...open, shard, entries: [], cursors: entered, referenceRevision: 0n, more: false };
    await append(`ledger-00${shard}`, 'ledger-batch', encodeLedgerBatch(batch));
  }
  await expect(run).resolves.toMatchObject({ isComplete: true });
  expect(await nextOf(TOPICS.marks)).toBeGreaterThan(0n);
});

test('a feeder that is stopped says how far it came', async () => {
  const clock = new ManualClock();
  const feeder = new LiveFeeder({
    ...PARTITIONS,
    bus: await openBus(clock),
    source,
    clock,
    speed: 1,
    onProgress: ({ frame }) => {
      if (frame === 5) feeder.stop();
    },
  });
  await expect(feeder.run()).resolves.toMatchObject({ lastFrame: 5, isComplete: false });
});

describe('the live venue', () => {
  const order = (number: number): LiquidationOrder => ({
    orderId: `order-${number}`,
    liquidationId: 'liquidation-1',
    accountId: 'trader-00001',
    order: { kind: 'reduce', instrumentId: 'ETHUSDT', side: 'sell', size: { mantissa: 900n, exponent: -3 }, mark: { mantissa: 400_000n, exponent: -2 } },
    logTime: micros(1),
    deadline: micros(9),
    frame: undefined,
  });
  const place = (bus: MemoryBus, ...numbers: number[]) =>
    bus.produce(numbers.map((number) => ({ topic: TOPICS.liquidationOrders, key: utf8('trader-00001'), value: encodeLiquidationOrder(order(number)) })));

  /** Runs a venue until it has answered so many orders. */
  async function answering(bus: MemoryBus, clock: ManualClock, count: number): Promise<string[]> {
    const stop = new AbortController();
    const answered: string[] = [];
    const venue = new LiveVenue({
      ...PARTITIONS,
      bus,
      clock,
      seed: 'test',
      venue: new SimulatedVenue({ seed: 'test', source }),
      signal: stop.signal,
      onAnswered: ({ orderId }) => {
        answered.push(orderId);
        if (answered.length === count) stop.abort();
      },
    });
    await venue.run();
    return answered;
  }

  const fillIds = async (bus: MemoryBus): Promise<string[]> => {
    const records = await Promise.all([0, 1].map((partition) => bus.read({ topic: TOPICS.fills, partition }, 0n, 10_000)));
    return records.flat().map(({ value }) => decodeFill(value ?? new Uint8Array())).map(({ fillId, side }) => `${fillId} ${side}`);
  };

  test('answers each order once, whatever is published again', async () => {
    const clock = new ManualClock();
    const bus = await openBus(clock);
    await place(bus, 1, 2, 1, 3, 2);
    expect(await answering(bus, clock, 3)).toEqual(['order-1', 'order-2', 'order-3']);
    const ids = await fillIds(bus);
    expect(new Set(ids).size).toBe(ids.length);
    expect(clock.slept.length).toBeGreaterThan(0);
  });

  test('after a restart it answers young orders again with the same ids, and leaves old ones alone', async () => {
    const clock = new ManualClock();
    const bus = await openBus(clock);
    await place(bus, 1);
    clock.advance(60_000);
    await place(bus, 2);
    expect(await answering(bus, clock, 1)).toEqual(['order-2']);
    const before = await fillIds(bus);
    expect(await answering(bus, clock, 1)).toEqual(['order-2']);
    expect(await fillIds(bus)).toEqual(expect.arrayContaining(before));
    expect(new Set(await fillIds(bus))).toEqual(new Set(before));
  });
});
