/** One member's pull: membership first, then records, one event at a time and none that was not asked for. */
import { type BusConsumer, type ConsumerEvent, type ConsumerOptions, type TopicPartition, OperatingError } from '@plimsoll/runtime';

import { type Bell, yieldTurn } from '../store/bell';
import type { Fetched, Partition } from './busTables';
import { type ConsumerGroup, GroupMember } from './consumerGroup';

const BATCH_LIMIT_RECORDS = 2_000;
const FETCH_LIMIT_BYTES = 4 * 1024 * 1024;

/** What a consumer needs of its bus. */
export interface ConsumerSource {
  /** Rings when something was produced. */
  readonly bell: Bell;
  partition(at: TopicPartition): Partition;
  fetch(partition: Partition, from: number, limit: number, limitBytes: number): Fetched;
  isClosed(): boolean;
}

interface Cursor {
  readonly partition: Partition;
  readonly unit: number;
  offset: number;
}

export class GroupConsumer implements BusConsumer {
  readonly #member: GroupMember;
  readonly #abort = new AbortController();
  readonly #signal: AbortSignal;
  #cursors: Cursor[] = [];
  #turn = 0;
  #isIterated = false;
  #hasLeft = false;

  constructor(
    private readonly group: ConsumerGroup,
    private readonly options: ConsumerOptions,
    private readonly source: ConsumerSource,
  ) {
    this.#signal = options.signal === undefined ? this.#abort.signal : AbortSignal.any([this.#abort.signal, options.signal]);
    // One bell for data and membership: a pull that waits looks at both anyway.
    this.#member = new GroupMember(() => source.bell.ring());
  }

  async *events(): AsyncGenerator<ConsumerEvent> {
    if (this.#isIterated) throw new Error('the events of a consumer can be iterated once');
    this.#isIterated = true;
    if (this.#isOver()) return;
    this.#join();
    const leave = (): void => this.#leave();
    this.#signal.addEventListener('abort', leave);
    try {
      for (;;) {
        this.#member.isPulling = true;
        this.group.pull(this.#member);
        let event = this.#next();
        while (event === undefined) {
          if (this.#isOver()) return;
          await this.source.bell.wait(this.#signal);
          if (this.#isOver()) return;
          event = this.#next();
        }
        this.#member.isPulling = false;
        this.#member.lastSignMillis = performance.now();
        yield event;
        // A consumer that never waits for anything itself must not starve the others.
        await yieldTurn();
        if (this.#isOver()) return;
      }
    } finally {
      this.#signal.removeEventListener('abort', leave);
      this.#leave();
    }
  }

  seek(at: TopicPartition, offset: bigint): void {
    const cursor = this.#cursors.find(({ partition }) => partition.topic === at.topic && partition.partition === at.partition);
    if (cursor === undefined) throw new OperatingError('not_owner', `seek on ${at.topic}:${at.partition}, which this member does not own`);
    cursor.offset = Number(offset);
  }

  async heartbeat(): Promise<void> {
    if (this.#hasLeft || this.#isOver()) throw new OperatingError('not_owner', `the member has left group ${this.group.name}`);
    this.group.heartbeat(this.#member);
  }

  async close(): Promise<void> {
    this.#abort.abort();
    this.#leave();
  }

  #isOver(): boolean {
    return this.#signal.aborted || this.source.isClosed();
  }

  #join(): void {
    const counts = this.options.topics.map((topic) => this.#partitionCount(topic));
    this.group.join(this.#member, Math.max(...counts));
  }

  #leave(): void {
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    this.#cursors = [];
    this.group.leave(this.#member);
  }

  #partitionCount(topic: string): number {
    return this.source.partition({ topic, partition: 0 }).siblings;
  }

  #next(): ConsumerEvent | undefined {
    if (this.#member.isEvicted) return this.#hearOfEviction();
    if (this.#member.asked.size > 0) {
      const units = new Set(this.#member.asked);
      for (const unit of units) this.#member.told.add(unit);
      this.#member.asked.clear();
      return this.#revoke(units);
    }
    const announcement = this.group.takeAnnouncement(this.#member);
    if (announcement !== undefined) {
      const units = new Set(announcement.units);
      this.#cursors = this.options.topics.flatMap((topic) => this.#cursorsOf(topic, units));
      return { kind: 'assigned', generation: announcement.generation, partitions: this.#cursors.map(toTopicPartition) };
    }
    return this.options.paused === true ? undefined : this.#fetch();
  }

  /** Tells the consumer what it has lost already, and joins again from nothing. */
  #hearOfEviction(): ConsumerEvent | undefined {
    const units = new Set(this.#cursors.map((cursor) => cursor.unit));
    this.#member.lost.clear();
    this.#join();
    return units.size === 0 ? undefined : this.#revoke(units);
  }

  #revoke(units: ReadonlySet<number>): ConsumerEvent {
    const revoked = this.#cursors.filter((cursor) => units.has(cursor.unit));
    this.#cursors = this.#cursors.filter((cursor) => !units.has(cursor.unit));
    return { kind: 'revoked', partitions: revoked.map(toTopicPartition) };
  }

  #cursorsOf(topic: string, units: ReadonlySet<number>): Cursor[] {
    const cursors: Cursor[] = [];
    for (let index = 0; index < this.#partitionCount(topic); index += 1) {
      if (!units.has(index)) continue;
      const partition = this.source.partition({ topic, partition: index });
      cursors.push({ partition, unit: index, offset: partition.first });
    }
    return cursors;
  }

  #fetch(): ConsumerEvent | undefined {
    const limit = this.options.batchLimit ?? BATCH_LIMIT_RECORDS;
    for (let tried = 0; tried < this.#cursors.length; tried += 1) {
      const cursor = this.#cursors[this.#turn % this.#cursors.length]!;
      this.#turn += 1;
      const { partition } = cursor;
      if (cursor.offset >= partition.next) continue;
      const from = Math.max(cursor.offset, partition.first);
      const { records, nextOffset } = this.source.fetch(partition, from, limit, FETCH_LIMIT_BYTES);
      cursor.offset = nextOffset;
      if (records.length > 0) return { kind: 'records', ...toTopicPartition(cursor), records, nextOffset: BigInt(nextOffset) };
    }
    return undefined;
  }
}

function toTopicPartition({ partition }: Cursor): TopicPartition {
  return { topic: partition.topic, partition: partition.partition };
}
