/** What services that keep their positions in the log do while they consume: see also the port of the bus. */
import type { Bus, BusConsumer, ConsumerEvent } from './ports/bus';
import type { Clock } from './ports/services';

/**
 * Waits for room while nothing is pulled, and keeps telling the group that this member lives.
 * @throws OperatingError `not_owner` when the group has taken the partitions away; the next pull says which.
 */
export async function waitForRoom(
  room: Promise<void>,
  consumer: Pick<BusConsumer, 'heartbeat'>,
  { clock, everyMillis }: { readonly clock: Clock; readonly everyMillis: number },
): Promise<void> {
  const found = new AbortController();
  const waiting = room.then(() => 'room' as const);
  try {
    for (;;) {
      const beat = clock.sleep(everyMillis, found.signal).then(() => 'beat' as const);
      if ((await Promise.race([waiting, beat])) === 'room') return;
      await consumer.heartbeat();
    }
  } finally {
    found.abort();
  }
}

/**
 * Whether a run was on its way before its partition was sought. Such a run begins too late: it would look like a gap, and
 * what it jumps over would be lost. Only the first run after a seek can be one; a true gap costs one read here.
 * @param wanted the offset that was sought
 */
export async function isBehindSeek(
  bus: Bus,
  { topic, partition, records }: Extract<ConsumerEvent, { kind: 'records' }>,
  wanted: bigint,
): Promise<boolean> {
  const offset = records[0]?.offset;
  if (offset === undefined || offset <= wanted) return false;
  const [first] = await bus.read({ topic, partition }, wanted, 1);
  return first !== undefined && first.offset < offset;
}
