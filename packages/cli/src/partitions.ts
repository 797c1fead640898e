/** How many partitions a data directory has: what its topics say, before what anybody would like. */
import { TOPICS, type Bus } from '@plimsoll/runtime';

export interface PartitionNumbers {
  readonly shards: number;
  readonly marksPartitions: number;
}

/** Undefined where there is no topic yet: the first run decides, for ever. */
export async function partitionsOf(bus: Bus): Promise<PartitionNumbers | undefined> {
  const specs = new Map((await bus.describeTopics()).map(({ topic, partitions }) => [topic, partitions]));
  const shards = specs.get(TOPICS.fills);
  const marksPartitions = specs.get(TOPICS.marks);
  return shards === undefined || marksPartitions === undefined ? undefined : { shards, marksPartitions };
}
