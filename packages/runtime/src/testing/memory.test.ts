/** A first look at the stand-ins; the contract suites of the ports hold them to every word. */
import { utf8 } from '../hash';
import { partitionOfKey } from '../murmur2';
import type { ConsumerEvent, LogSlice, NewEvent } from '../index';
import { MemoryBus, MemoryEventLog } from './index';

const event = (n: number): NewEvent => ({ id: `id-${n}`, type: 'ledger-batch', payload: utf8(String(n)), metadata: new Uint8Array(64) });

describe('MemoryEventLog', () => {
  test('a repeated append is answered as the first was; other ids at a taken revision conflict', async () => {
    const log = new MemoryEventLog();
    const first = await log.append('a', -1n, [event(1), event(2)]);
    await log.append('a', 1n, [event(3)]);
    expect(await log.append('a', -1n, [event(1), event(2)])).toEqual(first);
    expect(await log.append('a', -1n, [event(4)])).toEqual({ kind: 'version_conflict', actualRevision: 2n });
    expect(await log.append('a', 1n, [event(3), event(4)])).toEqual({ kind: 'version_conflict', actualRevision: 2n });
    expect(await log.streams()).toEqual(['a']);
  });

  test('reads both ways', async () => {
    const log = new MemoryEventLog();
    await log.append('a', -1n, [1, 2, 3].map(event));
    const revisions = async (options: Parameters<MemoryEventLog['read']>[1]): Promise<bigint[]> => {
      const found: bigint[] = [];
      for await (const { revision } of log.read('a', options)) found.push(revision);
      return found;
    };
    expect(await revisions({})).toEqual([0n, 1n, 2n]);
    expect(await revisions({ direction: 'backwards', limit: 2 })).toEqual([2n, 1n]);
    expect(await revisions({ fromRevision: 1n })).toEqual([1n, 2n]);
    expect(await revisions({ fromRevision: 1n, direction: 'backwards' })).toEqual([1n, 0n]);
  });

  test('a subscription goes from catch-up to live without a gap and ends with its signal', async () => {
    const log = new MemoryEventLog();
    await log.append('a', -1n, [event(1), event(2), event(3)]);
    await log.append('b', -1n, [event(4)]);
    const stopping = new AbortController();
    const slices: LogSlice[] = [];
    for await (const slice of log.subscribe({ streams: ['a'], sliceLimit: 2, signal: stopping.signal })) {
      slices.push(slice);
      if (slices.length === 2) setImmediate(() => void log.append('a', 2n, [event(5)]));
      if (slices.length === 3) stopping.abort();
    }
    expect(slices.map(({ events, caughtUp }) => [events.map(({ revision }) => revision), caughtUp])).toEqual([
      [[0n, 1n], false],
      [[2n], true],
      [[3n], true],
    ]);
  });

  test('an empty log says at once that the subscriber has caught up', async () => {
    const iterator = new MemoryEventLog().subscribe()[Symbol.asyncIterator]();
    expect((await iterator.next()).value).toEqual({ events: [], caughtUp: true });
  });
});

describe('MemoryBus', () => {
  const topics = ['fills', 'orders'].map((topic) => ({ topic, partitions: 2, cleanup: 'delete' as const }));

  async function busOfTwo(): Promise<MemoryBus> {
    const bus = new MemoryBus();
    await bus.createTopics(topics);
    return bus;
  }

  const iterate = (bus: MemoryBus, assignment: 'co-partitioned' | 'single-member') => {
    const consumer = bus.consumer({ group: 'g', topics: ['fills', 'orders'], assignment });
    const iterator = consumer.events()[Symbol.asyncIterator]();
    const next = async (): Promise<ConsumerEvent> => (await iterator.next()).value as ConsumerEvent;
    return { consumer, next };
  };

  test('a key finds its partition, and a group member its records from where it seeks to', async () => {
    const bus = await busOfTwo();
    const partition = partitionOfKey(utf8('acc-1'), 2);
    const records = ['one', 'two', 'three'].map((text) => ({ topic: 'fills', key: utf8('acc-1'), value: utf8(text) }));
    expect((await bus.produce(records)).map(({ offset, partition: p }) => [offset, p])).toEqual([[0n, partition], [1n, partition], [2n, partition]]);
    const { consumer, next } = iterate(bus, 'co-partitioned');
    expect(await next()).toMatchObject({ kind: 'assigned', partitions: { length: 4 } });
    consumer.seek({ topic: 'fills', partition }, 1n);
    expect(await next()).toMatchObject({ kind: 'records', partition, nextOffset: 3n, records: [{ offset: 1n }, { offset: 2n }] });
  });

  test('a second member takes partition 1 of every topic, and the first is told', async () => {
    const bus = await busOfTwo();
    const [first, second] = [iterate(bus, 'co-partitioned'), iterate(bus, 'co-partitioned')];
    await first.next();
    const ones = ['fills', 'orders'].map((topic) => ({ topic, partition: 1 }));
    expect(await second.next()).toMatchObject({ kind: 'assigned', partitions: ones });
    await expect(first.consumer.heartbeat()).rejects.toMatchObject({ code: 'not_owner' });
    expect(await first.next()).toEqual({ kind: 'revoked', partitions: ones });
    expect(await first.next()).toMatchObject({ kind: 'assigned', partitions: [{ partition: 0 }, { partition: 0 }] });
    await first.consumer.heartbeat();
  });

  test('a single owner keeps all while it lives, and a stand-by takes over', async () => {
    const bus = await busOfTwo();
    const [first, second] = [iterate(bus, 'single-member'), iterate(bus, 'single-member')];
    expect(await first.next()).toMatchObject({ partitions: { length: 4 } });
    expect(await second.next()).toMatchObject({ kind: 'assigned', partitions: [] });
    await first.consumer.heartbeat();
    bus.evict(first.consumer);
    expect(await second.next()).toMatchObject({ kind: 'assigned', partitions: { length: 4 } });
    expect(await first.next()).toMatchObject({ kind: 'revoked', partitions: { length: 4 } });
  });

  test('topics are created once and keep their partitions', async () => {
    const bus = await busOfTwo();
    await bus.createTopics(topics);
    await expect(bus.createTopics([{ topic: 'fills', partitions: 3, cleanup: 'delete' }])).rejects.toMatchObject({ code: 'topic_mismatch' });
    await expect(bus.produce([{ topic: 'nowhere', key: undefined, value: undefined }])).rejects.toMatchObject({ code: 'unknown_topic' });
  });
});
