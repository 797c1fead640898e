/** The promises of consumer groups: who owns what, when it moves, and that records come only by pulling. */
import type { Bus, ConsumerEvent, ConsumerOptions, TopicPartition } from '@plimsoll/runtime';

import { eventually, numbers, pause, uniqueName, utf8 } from './fixtures';

interface Owned {
  readonly generations: string[];
  /** What the member owns by what it has heard. */
  partitions: TopicPartition[];
}

/** A member that pulls all the time and remembers what it hears. */
class TestMember {
  readonly owned: Owned = { generations: [], partitions: [] };
  readonly records: { readonly topic: string; readonly partition: number; readonly offset: bigint }[] = [];
  readonly events: ConsumerEvent[] = [];
  readonly done: Promise<void>;
  readonly consumer;
  /** Set: the member stops pulling, as if its work took long. */
  stall: Promise<void> | undefined;
  isStalled = false;

  constructor(bus: Bus, options: ConsumerOptions, seekTo?: (at: TopicPartition) => bigint) {
    this.consumer = bus.consumer(options);
    this.done = this.#run(seekTo);
  }

  get keys(): string[] {
    return this.owned.partitions.map(({ topic, partition }) => `${topic}:${partition}`).sort();
  }
  get numbers(): number[] {
    return [...new Set(this.owned.partitions.map(({ partition }) => partition))].sort((a, b) => a - b);
  }
  get hasHeard(): boolean {
    return this.owned.generations.length > 0;
  }

  async leave(): Promise<void> {
    await this.consumer.close();
    await this.done;
  }

  async #run(seekTo?: (at: TopicPartition) => bigint): Promise<void> {
    for await (const event of this.consumer.events()) {
      this.events.push(event);
      if (event.kind === 'assigned') {
        this.owned.generations.push(event.generation);
        this.owned.partitions = [...event.partitions];
        if (seekTo !== undefined) for (const at of event.partitions) this.consumer.seek(at, seekTo(at));
      } else if (event.kind === 'revoked') {
        const gone = new Set(event.partitions.map(({ topic, partition }) => `${topic}:${partition}`));
        this.owned.partitions = this.owned.partitions.filter(({ topic, partition }) => !gone.has(`${topic}:${partition}`));
      } else {
        for (const record of event.records) this.records.push({ topic: record.topic, partition: record.partition, offset: record.offset });
      }
      if (this.stall !== undefined) {
        this.isStalled = true;
        await this.stall;
        this.isStalled = false;
      }
    }
  }
}

export function consumerContract(use: () => Bus, reopen: () => Promise<Bus>, sessionTimeoutMillis: () => number): void {
  let members: TestMember[] = [];
  beforeEach(() => (members = []));
  afterEach(async () => {
    await Promise.all(members.map((member) => member.leave()));
  });

  const join = (options: ConsumerOptions, seekTo?: (at: TopicPartition) => bigint): TestMember => {
    const member = new TestMember(use(), options, seekTo);
    members.push(member);
    return member;
  };
  const context: Context = { use, reopen, join, sessionTimeoutMillis };
  delivery(context);
  pulling(context);
  coPartitioned(context);
  singleMember(context);
  losses(context);
}

interface Context {
  readonly use: () => Bus;
  readonly reopen: () => Promise<Bus>;
  readonly join: (options: ConsumerOptions, seekTo?: (at: TopicPartition) => bigint) => TestMember;
  readonly sessionTimeoutMillis: () => number;
}

async function createTopics(bus: Bus, partitions: number, ...names: string[]): Promise<string[]> {
  const topics = names.map(uniqueName);
  await bus.createTopics(topics.map((topic) => ({ topic, partitions, cleanup: 'delete' })));
  return topics;
}

function options(topics: readonly string[], rest: Partial<ConsumerOptions> = {}): ConsumerOptions {
  return { group: uniqueName('group'), topics, assignment: 'co-partitioned', ...rest };
}

async function fill(bus: Bus, topic: string, partition: number, count: number): Promise<void> {
  await bus.produce(Array.from({ length: count }, (_, at) => ({ topic, partition, key: undefined, value: utf8(`v${at}`) })));
}

const settled = (what: string, isSo: () => boolean): Promise<void> => eventually(what, isSo, 30_000);

function delivery({ use, reopen, join }: Context): void {
  describe('delivery', () => {
    it('assigns first, then delivers each record once and in order', async () => {
      const [topic] = await createTopics(use(), 3, 'fills');
      for (const partition of [0, 1, 2]) await fill(use(), topic!, partition, 40);
      const member = join(options([topic!], { batchLimit: 7 }));
      await settled('all read', () => member.records.length >= 120);
      for (const partition of [0, 1, 2]) await fill(use(), topic!, partition, 10);
      await settled('live read', () => member.records.length >= 150);
      expect(member.events[0]!.kind).toBe('assigned');
      for (const partition of [0, 1, 2]) {
        expect(member.records.filter((record) => record.partition === partition).map((record) => record.offset)).toEqual(numbers(0, 49));
      }
      for (const event of member.events) if (event.kind === 'records') expect(event.records.length).toBeLessThanOrEqual(7);
    });

    it('says with each run where the next one begins', async () => {
      const [topic] = await createTopics(use(), 1, 'runs');
      await fill(use(), topic!, 0, 30);
      const member = join(options([topic!], { batchLimit: 8 }));
      await settled('all read', () => member.records.length >= 30);
      let next = 0n;
      for (const event of member.events) {
        if (event.kind !== 'records') continue;
        expect(event.records[0]!.offset).toBe(next);
        next = event.nextOffset;
      }
      expect(next).toBe(30n);
    });

    it('begins where the consumer seeks, also over a restart: positions are not the group\'s to keep', async () => {
      const [topic] = await createTopics(use(), 2, 'seek');
      for (const partition of [0, 1]) await fill(use(), topic!, partition, 20);
      const group = options([topic!]);
      const first = join(group);
      await settled('all read', () => first.records.length >= 40);
      await first.leave();
      await reopen();
      const second = join(group, (at) => (at.partition === 0 ? 15n : 20n));
      await settled('assigned', () => second.hasHeard);
      await fill(use(), topic!, 1, 2);
      await settled('rest read', () => second.records.length >= 7);
      expect(second.records.filter((record) => record.partition === 0).map((record) => record.offset)).toEqual(numbers(15, 19));
      expect(second.records.filter((record) => record.partition === 1).map((record) => record.offset)).toEqual(numbers(20, 21));
    });

  });
}

function pulling({ use, join }: Context): void {
  describe('pulling', () => {
    it('pushes nothing: who does not pull reads later, and everything', async () => {
      const [topic] = await createTopics(use(), 1, 'backpressure');
      await fill(use(), topic!, 0, 5);
      const consumer = use().consumer(options([topic!], { batchLimit: 3 }));
      const events = consumer.events()[Symbol.asyncIterator]();
      expect((await events.next()).value).toMatchObject({ kind: 'assigned' });
      const value = new Uint8Array(50_000);
      for (let round = 0; round < 40; round += 1) await use().produce(Array.from({ length: 5 }, () => ({ topic: topic!, partition: 0, key: undefined, value })));
      let next = 0n;
      while (next < 205n) {
        const event = (await events.next()).value as ConsumerEvent;
        if (event.kind !== 'records') continue;
        expect(event.records.length).toBeLessThanOrEqual(3);
        for (const record of event.records) expect(record.offset).toBe(next++);
      }
      await consumer.close();
      expect((await events.next()).done).toBe(true);
    });

    it('owns without reading when paused', async () => {
      const [topic] = await createTopics(use(), 2, 'paused');
      await fill(use(), topic!, 0, 10);
      const member = join(options([topic!], { paused: true }));
      await settled('assigned', () => member.numbers.length === 2);
      await fill(use(), topic!, 1, 10);
      await pause(50);
      expect(member.records).toEqual([]);
    });

    it('serves each group everything', async () => {
      const [topic] = await createTopics(use(), 1, 'groups');
      const both = [join(options([topic!])), join(options([topic!]))];
      await fill(use(), topic!, 0, 25);
      for (const member of both) await settled('all read', () => member.records.length >= 25);
      for (const member of both) expect(member.records.map((record) => record.offset)).toEqual(numbers(0, 24));
    });

    it('ends in good order by its signal, also while it waits', async () => {
      const [topic] = await createTopics(use(), 1, 'signal');
      const abort = new AbortController();
      const member = join(options([topic!], { signal: abort.signal }));
      await settled('assigned', () => member.hasHeard);
      abort.abort();
      await member.done;
    });
  });
}

function coPartitioned({ use, join }: Context): void {
  describe('co-partitioned', () => {
    it('gives partition p of every topic to the same member', async () => {
      const topics = await createTopics(use(), 6, 'fills', 'transfers', 'orders');
      const group = options(topics);
      const members = [join(group), join(group), join(group)];
      await settled('shared', () => members.every((member) => member.numbers.length === 2));
      expect(members.flatMap((member) => member.numbers).sort()).toEqual([0, 1, 2, 3, 4, 5]);
      for (const member of members) {
        expect(member.keys).toEqual(topics.flatMap((topic) => member.numbers.map((partition) => `${topic}:${partition}`)).sort());
      }
    });

    it('never gives a partition to two members, while they come and go', async () => {
      const [topic] = await createTopics(use(), 8, 'churn');
      const group = options([topic!]);
      const members = [join(group)];
      const check = (): void => {
        const owned = members.flatMap((member) => member.numbers);
        expect(new Set(owned).size).toBe(owned.length);
      };
      const watch = setInterval(check, 1);
      try {
        await settled('first', () => members[0]!.numbers.length === 8);
        for (let more = 0; more < 3; more += 1) {
          members.push(join(group));
          await settled('shared', () => members.flatMap((member) => member.numbers).length === 8 && members.every((member) => member.numbers.length >= 2));
          check();
        }
        const leaving = members.splice(1, 2);
        await Promise.all(leaving.map((member) => member.leave()));
        await settled('taken over', () => members.flatMap((member) => member.numbers).length === 8);
        check();
      } finally {
        clearInterval(watch);
      }
    });

    it('hands a partition on without losing a record between two owners', async () => {
      const [topic] = await createTopics(use(), 4, 'handover');
      for (const partition of [0, 1, 2, 3]) await fill(use(), topic!, partition, 50);
      const group = options([topic!], { batchLimit: 5 });
      const done = new Map<number, bigint>();
      const members: TestMember[] = [];
      // What a service does: the position is its own, kept outside of the group.
      const seekTo = (at: TopicPartition): bigint => {
        for (const member of members) {
          for (const record of member.records) if (record.partition === at.partition && record.offset >= (done.get(at.partition) ?? 0n)) done.set(at.partition, record.offset + 1n);
        }
        return done.get(at.partition) ?? 0n;
      };
      members.push(join(group, seekTo));
      await settled('started', () => members[0]!.records.length >= 20);
      members.push(join(group, seekTo));
      await settled('all read', () => members.flatMap((member) => member.records).length >= 200);
      for (const partition of [0, 1, 2, 3]) {
        const offsets = members.flatMap((member) => member.records).filter((record) => record.partition === partition).map((record) => record.offset);
        expect([...offsets].sort((a, b) => Number(a - b))).toEqual(numbers(0, 49));
      }
    });

    it('gives each assignment a generation of its own', async () => {
      const [topic] = await createTopics(use(), 2, 'generations');
      const group = options([topic!]);
      const first = join(group);
      await settled('alone', () => first.numbers.length === 2);
      const second = join(group);
      await settled('shared', () => first.numbers.length === 1 && second.numbers.length === 1);
      const all = [...first.owned.generations, ...second.owned.generations];
      expect(new Set(all).size).toBe(all.length);
    });
  });
}

function singleMember({ use, join }: Context): void {
  describe('single-member', () => {
    it('gives everything to one member, and a stand-by moves nothing', async () => {
      const topics = await createTopics(use(), 4, 'marks', 'reference');
      const group = options(topics, { assignment: 'single-member' });
      const holder = join(group);
      await settled('holds', () => holder.keys.length === 8);
      const standBy = join(group);
      await settled('stands by', () => standBy.hasHeard);
      for (const topic of topics) await fill(use(), topic, 1, 10);
      await settled('holder reads', () => holder.records.length >= 20);
      expect([holder.keys.length, standBy.keys.length]).toEqual([8, 0]);
      expect(holder.events.some((event) => event.kind === 'revoked' && event.partitions.length > 0)).toBe(false);
      expect(standBy.records).toEqual([]);
    });

    it('hands everything over when the holder leaves', async () => {
      const [topic] = await createTopics(use(), 3, 'handover');
      const group = options([topic!], { assignment: 'single-member' });
      const holder = join(group);
      await settled('holds', () => holder.numbers.length === 3);
      const [second, third] = [join(group), join(group)];
      await settled('stand by', () => second.hasHeard && third.hasHeard);
      await holder.leave();
      await settled('taken over', () => second.numbers.length + third.numbers.length === 3);
      expect([second.numbers.length, third.numbers.length].sort()).toEqual([0, 3]);
    });
  });
}

function losses({ use, join, sessionTimeoutMillis }: Context): void {
  describe('loss', () => {
    it('hands the partitions of a silent member on; its heartbeat throws, and it may come back', async () => {
      const [topic] = await createTopics(use(), 2, 'silent');
      await fill(use(), topic!, 0, 1);
      const group = options([topic!], { assignment: 'single-member' });
      const holder = join(group);
      await settled('holds', () => holder.numbers.length === 2 && holder.records.length === 1);
      const standBy = join(group);
      await settled('stands by', () => standBy.hasHeard);
      await holder.consumer.heartbeat();
      let wake = (): void => undefined;
      holder.stall = new Promise((resolve) => (wake = resolve));
      await fill(use(), topic!, 0, 1);
      await settled('stalls', () => holder.isStalled);
      await settled('taken over', () => standBy.numbers.length === 2);
      await expect(holder.consumer.heartbeat()).rejects.toMatchObject({ code: 'not_owner' });
      holder.stall = undefined;
      wake();
      await settled('hears of it', () => holder.numbers.length === 0 && holder.events.some((event) => event.kind === 'revoked'));
      await pause(sessionTimeoutMillis());
      expect(standBy.numbers).toEqual([0, 1]);
      await holder.consumer.heartbeat();
    });

    it('leaves a member alone that beats while its work takes long', async () => {
      const [topic] = await createTopics(use(), 1, 'beating');
      const group = options([topic!], { assignment: 'single-member' });
      const holder = join(group);
      await settled('holds', () => holder.numbers.length === 1);
      const standBy = join(group);
      await settled('stands by', () => standBy.hasHeard);
      let wake = (): void => undefined;
      holder.stall = new Promise((resolve) => (wake = resolve));
      await fill(use(), topic!, 0, 1);
      await settled('stalls', () => holder.isStalled);
      for (let beat = 0; beat < 10; beat += 1) {
        await pause(sessionTimeoutMillis() / 5);
        await holder.consumer.heartbeat();
      }
      expect(standBy.numbers).toEqual([]);
      holder.stall = undefined;
      wake();
    });

    it('refuses the heartbeat and the seek of a member that has left', async () => {
      const [topic] = await createTopics(use(), 1, 'left');
      const member = join(options([topic!]));
      await settled('holds', () => member.numbers.length === 1);
      await member.leave();
      await expect(member.consumer.heartbeat()).rejects.toMatchObject({ code: 'not_owner' });
      expect(() => member.consumer.seek({ topic: topic!, partition: 0 }, 0n)).toThrow(expect.objectContaining({ code: 'not_owner' }));
    });
  });
}
