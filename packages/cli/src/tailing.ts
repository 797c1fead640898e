/** Reading a topic from outside of any group: where to begin, and one partition's records after another's, by time. */
import type { Bus, BusRecord, TopicPartition } from '@plimsoll/runtime';

export type TailStart =
  | { readonly kind: 'end' }
  | { readonly kind: 'start' }
  | { readonly kind: 'offset'; readonly offset: bigint }
  /** Records whose timestamp is not before this. */
  | { readonly kind: 'time'; readonly fromMillis: number }
  /** The last so many, over all partitions together. */
  | { readonly kind: 'last'; readonly count: number };

/** A partition, and the offset that comes next. */
export interface TailPlace {
  readonly at: TopicPartition;
  next: bigint;
}

const PAGE = 500;

export async function placesFrom(bus: Bus, partitions: readonly TopicPartition[], start: TailStart): Promise<TailPlace[]> {
  if (start.kind === 'last') return lastPlaces(bus, partitions, start.count);
  return Promise.all(partitions.map(async (at) => ({ at, next: await offsetOf(bus, at, start) })));
}

async function offsetOf(bus: Bus, at: TopicPartition, start: Exclude<TailStart, { kind: 'last' }>): Promise<bigint> {
  const { first, next } = await bus.offsets(at);
  switch (start.kind) {
    case 'start':
      return first;
    case 'end':
      return next;
    case 'offset':
      return start.offset < first ? first : start.offset;
    case 'time':
      return firstSince(bus, at, { first, next }, start.fromMillis);
  }
}

/** Timestamps rise along a partition as far as its producers' clocks do, so halving finds the place. */
async function firstSince(bus: Bus, at: TopicPartition, range: { first: bigint; next: bigint }, fromMillis: number): Promise<bigint> {
  let { first: low, next: high } = range;
  while (low < high) {
    const middle = (low + high) / 2n;
    const [record] = await bus.read(at, middle, 1);
    if (record === undefined || record.offset >= high || record.timestampMillis >= fromMillis) high = middle;
    else low = record.offset + 1n;
  }
  return low;
}

async function lastPlaces(bus: Bus, partitions: readonly TopicPartition[], count: number): Promise<TailPlace[]> {
  const tails = await Promise.all(partitions.map(async (at) => ({ at, records: await readLast(bus, at, count) })));
  const kept = new Set(tails.flatMap(({ records }) => records).sort(byTime).slice(-count));
  return Promise.all(
    tails.map(async ({ at, records }) => ({ at, next: records.find((record) => kept.has(record))?.offset ?? (await bus.offsets(at)).next })),
  );
}

/** Compaction leaves gaps, so the span is widened until it holds enough or everything. */
async function readLast(bus: Bus, at: TopicPartition, count: number): Promise<readonly BusRecord[]> {
  const { first, next } = await bus.offsets(at);
  for (let span = BigInt(count); ; span *= 4n) {
    const from = next - span > first ? next - span : first;
    const records = await readAll(bus, at, from, next);
    if (records.length >= count || from === first) return records.slice(-count);
  }
}

async function readAll(bus: Bus, at: TopicPartition, from: bigint, end: bigint): Promise<BusRecord[]> {
  const all: BusRecord[] = [];
  for (let next = from; next < end; ) {
    const page = await bus.read(at, next, PAGE);
    const last = page.at(-1);
    if (last === undefined) break;
    all.push(...page.filter((record) => record.offset < end));
    next = last.offset + 1n;
  }
  return all;
}

/** The next records of all places, in the order of their timestamps; empty when nothing further stands there now. */
export async function readOn(bus: Bus, places: readonly TailPlace[]): Promise<readonly BusRecord[]> {
  const pages = await Promise.all(places.map(({ at, next }) => bus.read(at, next, PAGE)));
  // A page that is full may be followed by records that come before what the other partitions gave: those wait for the next
  // turn. The page that ends first is given whole, so there is always progress.
  const [horizon] = pages.flatMap((page) => (page.length < PAGE ? [] : page.slice(-1))).sort(byTime);
  const ready = pages.flat().filter((record) => horizon === undefined || byTime(record, horizon) <= 0);
  for (const place of places) {
    const last = ready.findLast((record) => record.partition === place.at.partition);
    if (last !== undefined) place.next = last.offset + 1n;
  }
  return [...ready].sort(byTime);
}

function byTime(a: BusRecord, b: BusRecord): number {
  return a.timestampMillis - b.timestampMillis || a.partition - b.partition || Number(a.offset - b.offset);
}
