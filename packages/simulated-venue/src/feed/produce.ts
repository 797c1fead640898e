/** Many records in calls of bearable size, in their order: a run that fails leaves a beginning behind, and nothing else. */
import type { Bus, ProducedAt } from '@plimsoll/runtime';
import type { Outgoing } from './drafts';

const RUN_RECORDS_MAX = 1_000;
const RUN_BYTES_MAX = 512 * 1024;

/** The places of the last run's records; each run is durable before the next begins. */
export async function produceInRuns(bus: Bus, records: readonly Outgoing[]): Promise<readonly ProducedAt[]> {
  const places: ProducedAt[] = [];
  let run: Outgoing[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (run.length > 0) places.push(...(await bus.produce(run)));
    run = [];
    bytes = 0;
  };
  for (const record of records) {
    run.push(record);
    bytes += record.value.length;
    if (run.length >= RUN_RECORDS_MAX || bytes >= RUN_BYTES_MAX) await flush();
  }
  await flush();
  return places;
}

/** The records of each partition, in their order. */
export function byPartition(records: readonly Outgoing[]): Iterable<readonly Outgoing[]> {
  const groups = new Map<string, Outgoing[]>();
  for (const record of records) {
    const key = `${record.topic}:${record.partition}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups.values();
}
