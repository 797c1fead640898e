/** Who owns which partition of a consumer group, for MemoryBus. Harsh on purpose: the next owner is told at once. */
import { invariant } from '@plimsoll/domain';
import { OperatingError } from '../errors';
import type { ConsumerOptions, TopicPartition, TopicSpec } from '../ports/bus';

/** What a group tells its member; the member passes it on when it is pulled. */
export interface GroupMember {
  readonly options: ConsumerOptions;
  /** The whole set that the member owns in this generation. */
  assign(generation: string, partitions: readonly TopicPartition[]): void;
}

export class MemoryGroup {
  private members: GroupMember[] = [];
  private generation = 0;

  constructor(private readonly topics: ReadonlyMap<string, TopicSpec>) {}

  join(member: GroupMember): void {
    this.members.push(member);
    this.rebalance();
  }

  leave(member: GroupMember): void {
    if (!this.members.includes(member)) return;
    this.members = this.members.filter((other) => other !== member);
    this.rebalance();
  }

  private rebalance(): void {
    this.members.forEach((member, index) => {
      const partitions = this.partitionsOf(member.options).filter(({ partition }) => this.isOwner(member, index, partition));
      // Each assignment has a generation of its own, so that a claim made of it is nobody else's.
      member.assign(String(++this.generation), partitions);
    });
  }

  /** Members stand in the order in which they joined, so a single owner keeps all while it lives. */
  private isOwner({ options }: GroupMember, index: number, partition: number): boolean {
    return options.assignment === 'single-member' ? index === 0 : partition % this.members.length === index;
  }

  private partitionsOf(options: ConsumerOptions): readonly TopicPartition[] {
    const specs = options.topics.map((topic) => {
      const spec = this.topics.get(topic);
      if (spec === undefined) throw new OperatingError('unknown_topic', `no topic ${topic}; create it first`);
      return spec;
    });
    const counts = new Set(specs.map(({ partitions }) => partitions));
    invariant(options.assignment === 'single-member' || counts.size <= 1, `not co-partitioned: ${options.topics.join(', ')}`);
    return specs.flatMap(({ topic, partitions }) => Array.from({ length: partitions }, (_, partition) => ({ topic, partition })));
  }
}
