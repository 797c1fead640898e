import { checkReferenceChange, classifyFill, newWorld, applyReferenceChange, toTicks } from '@plimsoll/domain';
import { TOPICS, isSameBytes } from '@plimsoll/runtime';
import { readTopicRecord, type IncomingTopicKind } from '@plimsoll/wire';
import { crashScenario } from '../scenario/crashScenario';
import { layOutFrame, shardOf, type Outgoing } from './drafts';
import { Noise } from './noise';

const PARTITIONS = { shards: 4, marksPartitions: 2 };
const RATES = { nearDuplicatePpm: 50_000, farDuplicatePpm: 50_000, badPpm: 50_000 };
const source = crashScenario({ accounts: 60, seed: 'test', seconds: 6 });
const noise = new Noise('noise', source, RATES);

const reference = newWorld().reference;
for (const change of source.frame(1).reference) {
  expect(checkReferenceChange(reference, change)).toBeUndefined();
  applyReferenceChange(reference, change, 'test');
}

const KINDS: Readonly<Record<string, IncomingTopicKind>> = { [TOPICS.fills]: 'fills', [TOPICS.transfers]: 'transfers', [TOPICS.orders]: 'orders', [TOPICS.marks]: 'marks' };

/** What an ingestion would take: each identity once, and nothing that is refused. */
function applied(frames: readonly (readonly Outgoing[])[]): { taken: string[]; refused: Map<string, number>; repeated: number } {
  const taken: string[] = [];
  const refused = new Map<string, number>();
  const seen = new Set<string>();
  let repeated = 0;
  const refuse = (reason: string): void => void refused.set(reason, (refused.get(reason) ?? 0) + 1);
  for (const { topic, partition, value, headers = {} } of frames.flat()) {
    const read = readTopicRecord(KINDS[topic] ?? 'fills', { value, headers });
    if (!read.ok) {
      refuse(read.reason);
      continue;
    }
    const { record } = read;
    if (record.kind === 'frame-end' || record.kind === 'clock') continue;
    let id = '';
    if (record.kind === 'fill') {
      const verdict = classifyFill(reference, record);
      if (shardOf(record.accountId, PARTITIONS) !== partition) refuse('wrong_partition');
      else if (verdict.kind === 'rejected') refuse(verdict.reason);
      else id = `fill ${record.fillId} ${record.side}`;
      expect(verdict.kind).not.toBe('held');
    } else if (record.kind === 'mark') {
      const definition = reference.instruments.get(record.instrumentId)?.definition;
      const ticks = definition && toTicks(definition, record.price);
      if (ticks === undefined) refuse('unknown_instrument');
      else if (typeof ticks !== 'bigint') refuse(ticks.reason);
      else id = `mark ${record.instrumentId} ${record.venueTime}`;
    } else {
      id = record.kind === 'transfer' ? record.transferId : record.kind === 'order' ? record.orderId : `funding ${JSON.stringify(String(record.kind))} ${'instrumentId' in record ? record.instrumentId : ''}`;
    }
    if (id === '') continue;
    if (seen.has(id)) repeated += 1;
    else taken.push(id);
    seen.add(id);
  }
  return { taken, refused, repeated };
}

const layOut = (number: number, withNoise: boolean): readonly Outgoing[] => {
  const { ledger, marks } = layOutFrame(source.frame(number), [], { ...PARTITIONS, hasFrameEnds: true, noise: withNoise ? noise : undefined });
  return [...ledger, ...marks];
};
const numbers = Array.from({ length: source.length }, (_, index) => index + 1);

test('noise brings duplicates and records that are refused for many reasons, and nothing that is taken', () => {
  const clean = applied(numbers.map((number) => layOut(number, false)));
  const noisy = applied(numbers.map((number) => layOut(number, true)));
  expect(clean.repeated).toBe(0);
  expect(clean.refused.size).toBe(0);
  expect(noisy.taken).toEqual(clean.taken);
  expect(noisy.repeated).toBeGreaterThan(50);
  const reasons = ['undecodable', 'exponent_mismatch', 'off_tick', 'negative_price', 'wrong_partition', 'unknown_instrument'];
  expect([...noisy.refused.keys()]).toEqual(expect.arrayContaining(reasons));
});

test('noise is the same each time a frame is made', () => {
  for (const number of [1, 8, 30]) {
    const [first, second] = [layOut(number, true), layOut(number, true)];
    expect(second.length).toBe(first.length);
    expect(first.every((record, index) => isSameBytes(record.value, second[index]?.value ?? new Uint8Array()))).toBe(true);
  }
});

test('sequences rise within each partition, and only a repeated record has the number before', () => {
  for (const number of numbers) {
    const last = new Map<string, { sequence: bigint; value: Uint8Array }>();
    for (const { topic, partition, value, headers = {} } of layOut(number, true)) {
      const read = readTopicRecord(KINDS[topic] ?? 'fills', { value, headers });
      if (!read.ok || read.record.sequence === undefined) continue;
      const before = last.get(`${topic}:${partition}`);
      const { sequence } = read.record;
      if (before !== undefined && sequence === before.sequence) expect(value).toEqual(before.value);
      else if (before !== undefined) expect(sequence).toBeGreaterThan(before.sequence);
      last.set(`${topic}:${partition}`, { sequence, value });
    }
  }
});
