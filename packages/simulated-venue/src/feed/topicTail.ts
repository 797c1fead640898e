/** What stands at the end of a partition: read backwards in growing windows, because the log of a topic may be long. */
import { OperatingError, TOPICS, type Bus, type BusRecord, type TopicName, type TopicPartition } from '@plimsoll/runtime';
import { readTopicRecord, type IncomingTopicKind } from '@plimsoll/wire';

const FIRST_WINDOW = 256n;
const READ_LIMIT = 2_000;

/** All records after the last one that `isBefore` holds for; the whole partition when there is none. */
export async function readTail(bus: Bus, at: TopicPartition, isBefore: (record: BusRecord) => boolean): Promise<BusRecord[]> {
  const { first, next } = await bus.offsets(at);
  for (let window = FIRST_WINDOW; ; window *= 4n) {
    const from = next - window > first ? next - window : first;
    const records = await readRange(bus, at, from, next);
    const last = records.findLastIndex(isBefore);
    if (last >= 0 || from === first) return records.slice(last + 1);
  }
}

async function readRange(bus: Bus, at: TopicPartition, from: bigint, next: bigint): Promise<BusRecord[]> {
  const records: BusRecord[] = [];
  for (let offset = from; offset < next; ) {
    const some = await bus.read(at, offset, READ_LIMIT);
    const last = some.at(-1);
    // Offsets may have gaps: the last ones before `next` can belong to no record.
    if (last === undefined) break;
    records.push(...some);
    offset = last.offset + 1n;
  }
  return records;
}

const KIND_OF = new Map<string, IncomingTopicKind>([
  [TOPICS.fills, 'fills'],
  [TOPICS.transfers, 'transfers'],
  [TOPICS.orders, 'orders'],
  [TOPICS.marks, 'marks'],
  [TOPICS.reference, 'reference'],
]);

/**
 * What a partition holds of a frame that is open: everything after the end record of an earlier one.
 * @throws OperatingError `source_invalid` when the partition is ahead of the log: it belongs to another run
 */
export async function readOpenFrame(bus: Bus, topic: TopicName, partition: number, frame: bigint): Promise<BusRecord[]> {
  const kind = KIND_OF.get(topic);
  if (kind === undefined) throw new OperatingError('unknown_topic', `${topic} is no topic that a venue writes`);
  return readTail(bus, { topic, partition }, (record) => {
    const read = readTopicRecord(kind, record);
    if (!read.ok || read.record.kind !== 'frame-end') return false;
    if (read.record.frame > frame) {
      const where = `${topic}:${partition} offset ${record.offset}`;
      throw new OperatingError('source_invalid', `${where} ends frame ${read.record.frame}, and the log has frame ${frame} open: another log's topics`);
    }
    return read.record.frame < frame;
  });
}
