/** A consumer of MemoryBus: control events first, then records of the owned partitions in turn, and only when pulled. */
import { invariant } from '@plimsoll/domain';
import { OperatingError } from '../errors';
import type { BusConsumer, BusRecord, ConsumerEvent, ConsumerOptions, TopicPartition } from '../ports/bus';
import type { GroupMember, MemoryGroup } from './memoryGroup';
import type { Session } from './session';
import type { Wakeups } from './wakeups';

const DEFAULT_BATCH_LIMIT = 2_000;

export type ReadPartition = (at: TopicPartition, fromOffset: bigint, limit: number) => readonly BusRecord[];

export interface ConsumerParts {
  readonly read: ReadPartition;
  readonly news: Wakeups;
  /** Undefined: silence is never held against the member. */
  readonly session: Session | undefined;
}

export class MemoryConsumer implements BusConsumer, GroupMember {
  /** As the group sees it: ahead of what the member has been told. */
  private granted: readonly TopicPartition[] = [];
  private readonly untold: ConsumerEvent[] = [];
  /** As the member knows it: the next offset of each partition that it owns. */
  private readonly next = new Map<string, { readonly at: TopicPartition; offset: bigint }>();
  private turn = 0;
  private isTold = false;
  private isStarted = false;
  private isEvicted = false;
  private isClosed = false;

  constructor(
    readonly options: ConsumerOptions,
    private readonly group: MemoryGroup,
    private readonly bus: ConsumerParts,
  ) {}

  assign(generation: string, partitions: readonly TopicPartition[]): void {
    const lost = this.granted.filter((at) => !includes(partitions, at));
    const isSame = lost.length === 0 && partitions.length === this.granted.length;
    this.granted = partitions;
    // A member whose set stays is left in peace: a stand-by's joining moves nothing. A new one hears even of an empty set.
    if (isSame && this.isTold) return;
    if (lost.length > 0) this.untold.push({ kind: 'revoked', partitions: lost });
    this.untold.push({ kind: 'assigned', generation, partitions });
    this.isTold = true;
    this.bus.news.ring();
  }

  async *events(): AsyncIterable<ConsumerEvent> {
    invariant(!this.isStarted, 'a consumer is iterated once');
    this.isStarted = true;
    this.group.join(this);
    const { signal } = this.options;
    try {
      while (!this.isClosed && signal?.aborted !== true) {
        const event = this.takeControl() ?? this.takeRecords();
        if (event !== undefined) {
          this.bus.session?.begin(() => this.evict());
          yield event;
          this.bus.session?.end();
        } else if (this.isEvicted) {
          this.isEvicted = false;
          this.group.join(this);
        } else {
          await this.bus.news.next(signal);
        }
      }
    } finally {
      await this.close();
    }
  }

  seek(at: TopicPartition, offset: bigint): void {
    const place = this.next.get(keyOf(at));
    if (place === undefined || this.isClosed) throw new OperatingError('not_owner', `${keyOf(at)} is not assigned to this member`);
    place.offset = offset;
  }

  async heartbeat(): Promise<void> {
    const isLost = this.isClosed || this.untold.some(({ kind }) => kind === 'revoked');
    if (isLost) throw new OperatingError('not_owner', 'the group has moved partitions of this member');
    this.bus.session?.beat();
  }

  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    this.bus.session?.end();
    this.group.leave(this);
    this.bus.news.ring();
  }

  /** As when a session times out: the group moves on; the member learns of it at its next pull, and joins anew. */
  evict(): void {
    if (this.isClosed || this.isEvicted) return;
    this.isEvicted = true;
    this.isTold = false;
    this.bus.session?.end();
    this.group.leave(this);
    this.untold.push({ kind: 'revoked', partitions: this.granted });
    this.granted = [];
    this.bus.news.ring();
  }

  private takeControl(): ConsumerEvent | undefined {
    const event = this.untold.shift();
    if (event?.kind === 'revoked') {
      for (const at of event.partitions) this.next.delete(keyOf(at));
    } else if (event?.kind === 'assigned') {
      this.next.clear();
      for (const at of event.partitions) this.next.set(keyOf(at), { at, offset: 0n });
    }
    return event;
  }

  private takeRecords(): ConsumerEvent | undefined {
    if (this.options.paused === true) return undefined;
    const places = [...this.next.values()];
    for (let tried = 0; tried < places.length; tried++) {
      const place = places[this.turn++ % places.length];
      if (place === undefined) continue;
      const records = this.bus.read(place.at, place.offset, this.options.batchLimit ?? DEFAULT_BATCH_LIMIT);
      const last = records.at(-1);
      if (last === undefined) continue;
      place.offset = last.offset + 1n;
      return { kind: 'records', ...place.at, records, nextOffset: place.offset };
    }
    return undefined;
  }
}

function keyOf({ topic, partition }: TopicPartition): string {
  return `${topic}:${partition}`;
}

function includes(partitions: readonly TopicPartition[], at: TopicPartition): boolean {
  return partitions.some(({ topic, partition }) => topic === at.topic && partition === at.partition);
}
