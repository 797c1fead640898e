/** The promises of the port Bus about topics, records and reading them. Groups have a file of their own. */
import fc from 'fast-check';

import { type Bus, type ProducerRecord, type TopicSpec, partitionOfKey } from '@plimsoll/runtime';

import { consumerContract } from './consumerContract';
import { numbers, text, uniqueName, utf8 } from './fixtures';

export interface BusHarness {
  /** A bus to work on. Topics may be there already; the suite uses names of its own. */
  create(): Promise<Bus>;
  /** Closes and opens again what `create` made: a restart. */
  reopen(): Promise<Bus>;
  /** Runs retention and compaction to the end. */
  maintain?(): Promise<void>;
  /** After this silence a member loses its partitions to another one. */
  readonly sessionTimeoutMillis: number;
  close(): Promise<void>;
}

export interface BusContractOptions {
  /** False: the engine compacts in its own time, and the suite cannot wait for it. */
  readonly canMaintain: boolean;
}

export function busContract(name: string, makeHarness: () => BusHarness, { canMaintain }: BusContractOptions = { canMaintain: true }): void {
  describe(`Bus on ${name}`, () => {
    let harness: BusHarness;
    let bus: Bus;

    beforeEach(async () => {
      harness = makeHarness();
      bus = await harness.create();
    });
    afterEach(() => harness.close());

    const use = (): Bus => bus;
    const reopen = async (): Promise<Bus> => (bus = await harness.reopen());
    topics(use, reopen);
    producing(use, reopen);
    partitioning(use);
    reading(use);
    if (canMaintain) maintenance(use, reopen, () => harness.maintain!());
    consumerContract(use, reopen, () => harness.sessionTimeoutMillis);
  });
}

async function createTopic(bus: Bus, name: string, partitions = 4, rest: Partial<TopicSpec> = {}): Promise<string> {
  const topic = uniqueName(name);
  await bus.createTopics([{ topic, partitions, cleanup: 'delete', ...rest }]);
  return topic;
}

const record = (topic: string, partition: number, value: string | undefined, key?: string): ProducerRecord => ({
  topic,
  partition,
  key: key === undefined ? undefined : utf8(key),
  value: value === undefined ? undefined : utf8(value),
});

function topics(use: () => Bus, reopen: () => Promise<Bus>): void {
  describe('topics', () => {
    it('creates topics once, however often it is asked', async () => {
      const topic = await createTopic(use(), 'fills', 3);
      const spec: TopicSpec = { topic, partitions: 3, cleanup: 'delete' };
      await Promise.all([use().createTopics([spec, spec]), use().createTopics([spec])]);
      await use().produce([record(topic, 2, 'kept')]);
      await use().createTopics([spec]);
      expect((await use().describeTopics()).filter((known) => known.topic === topic)).toMatchObject([spec]);
      expect(await use().read({ topic, partition: 2 }, 0n, 10)).toHaveLength(1);
    });

    it('refuses a topic that exists with other partitions', async () => {
      const topic = await createTopic(use(), 'fills', 3);
      await expect(use().createTopics([{ topic, partitions: 4, cleanup: 'delete' }])).rejects.toMatchObject({ code: 'topic_mismatch' });
    });

    it('knows its topics after a restart', async () => {
      const topic = await createTopic(use(), 'kept', 5, { cleanup: 'compact' });
      await reopen();
      expect((await use().describeTopics()).find((known) => known.topic === topic)).toMatchObject({ topic, partitions: 5, cleanup: 'compact' });
    });

    it('refuses what names no topic', async () => {
      const topic = uniqueName('nowhere');
      await expect(use().produce([record(topic, 0, 'lost')])).rejects.toMatchObject({ code: 'unknown_topic' });
      await expect(use().offsets({ topic, partition: 0 })).rejects.toMatchObject({ code: 'unknown_topic' });
    });
  });
}

function producing(use: () => Bus, reopen: () => Promise<Bus>): void {
  describe('produce', () => {
    it('answers where each record stands, in order per partition', async () => {
      const topic = await createTopic(use(), 'order', 2);
      const produced = await use().produce([0, 1, 0, 0, 1].map((partition, at) => record(topic, partition, `r${at}`)));
      expect(produced.map((at) => at.partition)).toEqual([0, 1, 0, 0, 1]);
      for (const partition of [0, 1]) {
        const records = await use().read({ topic, partition }, 0n, 10);
        expect(records.map((read) => read.offset)).toEqual(produced.filter((at) => at.partition === partition).map((at) => at.offset));
      }
      expect((await use().read({ topic, partition: 0 }, 0n, 10)).map((read) => text(read.value))).toEqual(['r0', 'r2', 'r3']);
    });

    it('keeps the order of the calls, also of those that are not awaited', async () => {
      const topic = await createTopic(use(), 'calls', 1);
      await Promise.all(Array.from({ length: 200 }, (_, at) => use().produce([record(topic, 0, `a${at}`), record(topic, 0, `b${at}`)])));
      const values = (await use().read({ topic, partition: 0 }, 0n, 1_000)).map((read) => text(read.value));
      expect(values).toEqual(Array.from({ length: 200 }, (_, at) => [`a${at}`, `b${at}`]).flat());
    });

    it('keeps key, value, headers and time, and tells empty from absent', async () => {
      const topic = await createTopic(use(), 'bytes', 1);
      const every = Uint8Array.from({ length: 256 }, (_, at) => at);
      await use().produce([
        { topic, partition: 0, key: every, value: every, headers: { ce_id: utf8('id-1'), 'ä header': every, empty: new Uint8Array(0) }, timestampMillis: 1_700_000_000_123 },
        { topic, partition: 0, key: new Uint8Array(0), value: new Uint8Array(0) },
        { topic, partition: 0, key: undefined, value: undefined },
      ]);
      const [full, empty, absent] = await use().read({ topic, partition: 0 }, 0n, 10);
      expect([Array.from(full!.key!), Array.from(full!.value!)]).toEqual([Array.from(every), Array.from(every)]);
      expect(full!.timestampMillis).toBe(1_700_000_000_123);
      expect(Object.keys(full!.headers).sort()).toEqual(['ce_id', 'empty', 'ä header'].sort());
      expect([text(full!.headers['ce_id']), full!.headers['empty']!.length]).toEqual(['id-1', 0]);
      expect(Array.from(full!.headers['ä header']!)).toEqual(Array.from(every));
      expect([empty!.key?.length, empty!.value?.length]).toEqual([0, 0]);
      expect([absent!.key, absent!.value]).toEqual([undefined, undefined]);
      expect(Math.abs(Date.now() - absent!.timestampMillis)).toBeLessThan(60_000);
    });

    it('keeps all that was acknowledged over a restart, and goes on at the next offset', async () => {
      const topic = await createTopic(use(), 'kept', 1);
      await use().produce(Array.from({ length: 50 }, (_, at) => record(topic, 0, `v${at}`)));
      const before = await use().offsets({ topic, partition: 0 });
      await reopen();
      expect(await use().offsets({ topic, partition: 0 })).toEqual(before);
      const [produced] = await use().produce([record(topic, 0, 'next')]);
      expect(produced!.offset).toBeGreaterThanOrEqual(before.next);
      const values = (await use().read({ topic, partition: 0 }, 0n, 100)).map((read) => text(read.value));
      expect(values).toEqual([...Array.from({ length: 50 }, (_, at) => `v${at}`), 'next']);
    });

    it('refuses a record that is too large, and the call with it', async () => {
      const topic = await createTopic(use(), 'large', 1);
      const large: ProducerRecord = { topic, partition: 0, key: undefined, value: new Uint8Array(2 * 1024 * 1024) };
      await expect(use().produce([record(topic, 0, 'small'), large])).rejects.toMatchObject({ code: 'record_too_large' });
      const fits: ProducerRecord = { topic, partition: 0, key: undefined, value: new Uint8Array(900_000) };
      await use().produce([fits]);
      expect((await use().read({ topic, partition: 0 }, 0n, 10)).map((read) => read.value!.length)).toEqual([900_000]);
    });
  });
}

function partitioning(use: () => Bus): void {
  describe('partitioner', () => {
    it.each([
      // murmur2 golden values of Kafka's UtilsTest, masked and taken modulo 12.
      ['21', (-973932308 & 0x7fffffff) % 12],
      ['foobar', (-790332482 & 0x7fffffff) % 12],
      ['a-little-bit-long-string', (-985981536 & 0x7fffffff) % 12],
      ['a-little-bit-longer-string', (-1486304829 & 0x7fffffff) % 12],
      ['abc', 479470107 % 12],
    ])('sends the key %s where the Java client sends it', async (key, expected) => {
      const topic = await createTopic(use(), 'java', 12);
      const [produced] = await use().produce([{ topic, key: utf8(key), value: utf8('v') }]);
      expect(produced!.partition).toBe(expected);
    });

    it('agrees with the partitioner of the services for any key', async () => {
      const topic = await createTopic(use(), 'any', 7);
      await fc.assert(
        fc.asyncProperty(fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 20 }), async (keys) => {
          const produced = await use().produce(keys.map((key) => ({ topic, key, value: undefined })));
          expect(produced.map((at) => at.partition)).toEqual(keys.map((key) => partitionOfKey(key, 7)));
        }),
        { numRuns: 15 },
      );
    });
  });
}

function reading(use: () => Bus): void {
  describe('read', () => {
    it('reads a partition from an offset on, up to a limit', async () => {
      const topic = await createTopic(use(), 'read', 2);
      for (let at = 0; at < 30; at += 3) await use().produce([0, 1, 2].map((more) => record(topic, 1, `v${at + more}`)));
      const read = async (from: bigint, limit: number): Promise<(string | undefined)[]> =>
        (await use().read({ topic, partition: 1 }, from, limit)).map((found) => text(found.value));
      expect(await read(0n, 4)).toEqual(['v0', 'v1', 'v2', 'v3']);
      expect(await read(28n, 10)).toEqual(['v28', 'v29']);
      expect(await read(30n, 10)).toEqual([]);
      expect((await read(0n, 1_000)).length).toBe(30);
      expect(await use().read({ topic, partition: 0 }, 0n, 10)).toEqual([]);
    });

    it('answers the first offset and the one after the last', async () => {
      const topic = await createTopic(use(), 'offsets', 1);
      expect(await use().offsets({ topic, partition: 0 })).toEqual({ first: 0n, next: 0n });
      await use().produce([record(topic, 0, 'a'), record(topic, 0, 'b')]);
      expect(await use().offsets({ topic, partition: 0 })).toEqual({ first: 0n, next: 2n });
    });
  });
}

function maintenance(use: () => Bus, reopen: () => Promise<Bus>, maintain: () => Promise<void>): void {
  describe('maintenance', () => {
    it('compacts to the newest value of each key; offsets keep their numbers', async () => {
      const topic = await createTopic(use(), 'compacted', 1, { cleanup: 'compact' });
      for (let round = 0; round < 20; round += 1) {
        await use().produce(Array.from({ length: 10 }, (_, key) => record(topic, 0, `k${key} r${round}`, `k${key}`)));
      }
      await use().produce([record(topic, 0, undefined, 'k3')]);
      await maintain();
      const check = async (): Promise<void> => {
        const records = await use().read({ topic, partition: 0 }, 0n, 1_000);
        const newest = new Map(records.map((read) => [text(read.key), text(read.value)]));
        expect(newest.size).toBe(10);
        expect(newest.get('k4')).toBe('k4 r19');
        expect(newest.get('k3')).toBeUndefined();
        expect(records).toHaveLength(10);
        for (const read of records) expect(read.offset).toBe(read.value === undefined ? 200n : 190n + BigInt(text(read.key)!.slice(1)));
        expect((await use().offsets({ topic, partition: 0 })).next).toBe(201n);
      };
      await check();
      await reopen();
      await check();
      const [produced] = await use().produce([record(topic, 0, 'k4 again', 'k4')]);
      expect(produced!.offset).toBe(201n);
      await maintain();
      expect((await use().read({ topic, partition: 0 }, 0n, 1_000)).filter((read) => text(read.key) === 'k4').map((read) => text(read.value))).toEqual(['k4 again']);
      // A reader from inside a gap gets the next record that is left.
      expect((await use().read({ topic, partition: 0 }, 5n, 1))[0]!.offset).toBe(190n);
    });

    it('lets records expire by time, oldest first, and never gives an offset twice', async () => {
      const topic = await createTopic(use(), 'expiring', 1, { retentionMillis: 3_600_000 });
      const old = Date.now() - 7_200_000;
      await use().produce(Array.from({ length: 10 }, (_, at) => ({ ...record(topic, 0, `old${at}`), timestampMillis: old })));
      await use().produce([record(topic, 0, 'young')]);
      await maintain();
      expect((await use().read({ topic, partition: 0 }, 0n, 100)).map((read) => text(read.value))).toEqual(['young']);
      expect(await use().offsets({ topic, partition: 0 })).toEqual({ first: 10n, next: 11n });
      const all = await createTopic(use(), 'all-expired', 1, { retentionMillis: 3_600_000 });
      await use().produce(Array.from({ length: 3 }, () => ({ ...record(all, 0, 'old'), timestampMillis: old })));
      await maintain();
      await reopen();
      expect(await use().offsets({ topic: all, partition: 0 })).toEqual({ first: 3n, next: 3n });
      expect((await use().produce([record(all, 0, 'next')]))[0]!.offset).toBe(3n);
    });

    it('leaves other topics alone', async () => {
      const topic = await createTopic(use(), 'plain', 1);
      await use().produce(Array.from({ length: 10 }, (_, at) => record(topic, 0, `v${at}`, 'same')));
      await maintain();
      expect((await use().read({ topic, partition: 0 }, 0n, 100)).map((read) => read.offset)).toEqual(numbers(0, 9));
    });
  });
}
