/**
 * Input that is wrong in every way that bytes can be, at full count and on the durable engine: nothing of it is applied,
 * nothing of it disappears, and what stands between it is applied all the same.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldFact, micros, newWorld, type Fill, type InstrumentDefinition, type LedgerBatch, type World } from '@plimsoll/domain';
import { btcPerp, usdt } from '@plimsoll/domain/testing';
import { openEmbedded, type EmbeddedEngine } from '@plimsoll/embedded';
import { createFillIngestion } from '@plimsoll/fill-ingestion';
import { assertCounted, idleMeter, silentLogger } from '@plimsoll/fill-ingestion/testing';
import { createPriceIngestion } from '@plimsoll/price-ingestion';
import { LEDGER_TOPICS, TOPICS, ledgerStream, systemClock, topicSpecs, type ProducerRecord, type Service } from '@plimsoll/runtime';
import { decodeLogEvent, toTopicRecord } from '@plimsoll/wire';
import { hostileRecords, recordOf, soundFill } from './hostileRecords';

const SHARDS = 4;
const ACCOUNTS = Array.from({ length: 200 }, (_, n) => `account-${n}`).concat('constructor', 'toString', 'hasOwnProperty');
const instrument: InstrumentDefinition = { ...btcPerp, instrumentId: 'BTCUSDT', tickMantissa: 5n };
const late: InstrumentDefinition = { ...btcPerp, instrumentId: 'LATE' };

let dataDir: string;
let engine: EmbeddedEngine;
let services: readonly Service[] = [];

async function startAll(): Promise<void> {
  engine = await openEmbedded(dataDir);
  const common = { clock: systemClock, meter: idleMeter, logger: silentLogger };
  const settings = { shards: SHARDS, member: 'test', lagIntervalMillis: 0 };
  const { log, bus, seen } = engine;
  await bus.createTopics(topicSpecs({ shards: SHARDS, marksPartitions: 1 }));
  services = [createPriceIngestion({ log, bus, ...common }, settings), createFillIngestion({ log, bus, seen, ...common }, settings)];
  for (const service of services) await service.start();
}

async function stopAll(): Promise<void> {
  for (const service of [...services].reverse()) await service.stop('test');
  services = [];
  await engine.close();
}

async function define(...changes: (typeof usdt | InstrumentDefinition)[]): Promise<void> {
  const records = changes.map((change) =>
    toTopicRecord('reference', { kind: 'reference', change, venueTime: micros(1), sequence: undefined }, { id: 'x', source: '/venue', timeMicros: 1n }),
  );
  const [last] = (await engine.bus.produce(records.map((record) => ({ topic: TOPICS.reference, ...record })))).slice(-1);
  const isThere = async (): Promise<boolean> => {
    for await (const event of engine.log.read('reference', { direction: 'backwards' })) {
      const decoded = decodeLogEvent(event.type, event.payload);
      if (decoded.type === 'reference-change') return decoded.value.cursors.some(({ nextOffset }) => nextOffset > (last?.offset ?? 0n));
    }
    return false;
  };
  await until(isThere);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function publish(records: readonly ProducerRecord[]): Promise<void> {
  for (let at = 0; at < records.length; at += 2_000) await engine.bus.produce(records.slice(at, at + 2_000));
}

async function batchesOf(shard: number): Promise<readonly LedgerBatch[]> {
  const batches: LedgerBatch[] = [];
  for await (const { type, payload } of engine.log.read(ledgerStream(shard))) {
    const decoded = decodeLogEvent(type, payload);
    if (decoded.type === 'ledger-batch') batches.push(decoded.value);
  }
  return batches;
}

/** Until every shard has consumed what stands in its topics. */
async function drained(): Promise<void> {
  for (let partition = 0; partition < SHARDS; partition++) {
    await until(async () => {
      for await (const event of engine.log.read(ledgerStream(partition), { direction: 'backwards' })) {
        const decoded = decodeLogEvent(event.type, event.payload);
        if (decoded.type !== 'ledger-batch' || decoded.value.cursors.length === 0) continue;
        for (const { topic, nextOffset } of decoded.value.cursors) {
          if (nextOffset < (await engine.bus.offsets({ topic, partition })).next) return false;
        }
        return decoded.value.cursors.length === LEDGER_TOPICS.length;
      }
      return (await engine.bus.offsets({ topic: TOPICS.fills, partition })).next === 0n;
    });
  }
}

async function fold(): Promise<World> {
  const world = newWorld();
  for await (const slice of engine.log.subscribe({})) {
    for (const { type, payload, stream, revision } of slice.events) foldFact(world, decodeLogEvent(type, payload), { stream, revision }, () => undefined);
    if (slice.caughtUp) return world;
  }
  return world;
}

const sizeOf = (world: World, accountId: string, instrumentId: string): bigint => world.accounts.get(accountId)?.positions.get(instrumentId)?.sizeLots ?? 0n;

/** What the positions must be, reckoned from the fills alone. */
function expectedSizes(fills: readonly Fill[]): Map<string, bigint> {
  const sizes = new Map<string, bigint>();
  for (const { accountId, side, size } of fills) sizes.set(accountId, (sizes.get(accountId) ?? 0n) + (side === 'buy' ? size.mantissa : -size.mantissa));
  return sizes;
}

const countBy = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'plimsoll-hostile-'));
  await startAll();
});

afterEach(async () => {
  await stopAll();
  await rm(dataDir, { recursive: true, force: true });
});

test('100,000 hostile records: each is rejected with its reason or held, none is applied, and the line goes on', async () => {
  await define(usdt, instrument);
  const hostile = [...hostileRecords(100_000, 20_260_101, { shards: SHARDS, accounts: ACCOUNTS, instrument })];
  // Sound fills between them, in every partition, to the very end.
  const fills = Array.from({ length: 10_000 }, (_, n) => soundFill(ACCOUNTS[n % ACCOUNTS.length]!, instrument));
  const records = fills.flatMap((fill, n) => [...hostile.slice(n * 10, n * 10 + 10).map(({ record }) => record), recordOf(fill)]);
  await publish(records);
  await drained();

  const facts = (await Promise.all(Array.from({ length: SHARDS }, (_, shard) => batchesOf(shard)))).map((batches) => {
    assertCounted(batches);
    return batches.flatMap(({ entries }) => entries);
  }).flat();
  const kinds = countBy(facts.map(({ fact }) => fact.kind));
  const expected = countBy(hostile.map(({ expected: one }) => one));
  const { held, ...reasons } = expected;
  expect(kinds).toEqual({ fill: 10_000, held, rejected: 100_000 - (held ?? 0) });
  expect(countBy(facts.flatMap(({ fact }) => (fact.kind === 'rejected' ? [fact.reason] : [])))).toEqual(reasons);

  const letters = await engine.bus.read({ topic: TOPICS.deadLetters, partition: 0 }, 0n, 1_000_000);
  const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();
  const rejected = facts.flatMap(({ fact }) => (fact.kind === 'rejected' ? [`dlq:${fact.topic}:${fact.partition}:${fact.offset} ${fact.reason}`] : []));
  const published = letters.map(({ headers }) => `${text(headers['ce_id'])} ${text(headers['__connect.errors.exception.class.name'])}`);
  expect(published.sort()).toEqual(rejected.sort());

  const world = await fold();
  for (const [accountId, size] of expectedSizes(fills)) expect(sizeOf(world, accountId, 'BTCUSDT')).toBe(size);
  expect([...world.accounts.keys()].filter((accountId) => !ACCOUNTS.includes(accountId))).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}, 180_000);

test('an id of a mebibyte does not even get into the topic', async () => {
  await expect(publish([recordOf(soundFill('anna', instrument, { orderId: 'x'.repeat(1024 * 1024) }))])).rejects.toMatchObject({ code: 'record_too_large' });
});

test('10,000 damaged records in a row do not hold up the one behind them', async () => {
  await define(usdt, instrument);
  const hostile = [...hostileRecords(10_000, 7, { shards: SHARDS, accounts: ['anna'], instrument })].filter(({ expected }) => expected === 'checksum_mismatch');
  await publish([...hostile.map(({ record }) => record), recordOf(soundFill('anna', instrument))]);
  await drained();
  const world = await fold();
  expect(world.accounts.get('anna')?.positions.size).toBe(1);
}, 60_000);

test('10,000 fills before their definition are held, and applied when it comes', async () => {
  await define(usdt);
  const fills = Array.from({ length: 10_000 }, (_, n) => soundFill(ACCOUNTS[n % ACCOUNTS.length]!, late));
  await publish(fills.map(recordOf));
  await drained();
  const held = (await Promise.all(Array.from({ length: SHARDS }, (_, shard) => batchesOf(shard)))).flat().flatMap(({ entries }) => entries);
  expect(countBy(held.map(({ fact }) => fact.kind))).toEqual({ held: 10_000 });
  expect([...(await fold()).accounts.values()].reduce((sum, account) => sum + account.held.length, 0)).toBe(10_000);

  await define(late);
  const world = await fold();
  for (const [accountId, size] of expectedSizes(fills)) expect(sizeOf(world, accountId, 'LATE')).toBe(size);
  expect([...world.accounts.values()].every((account) => account.held.length === 0)).toBe(true);
}, 60_000);

test('a fifth of 60,000 repeated, near by, from the first minute at the end, and after a restart: none is applied twice', async () => {
  await define(usdt, instrument);
  const fills = Array.from({ length: 48_000 }, (_, n) => soundFill(ACCOUNTS[n % ACCOUNTS.length]!, instrument));
  const near = fills.flatMap((fill, n) => (n % 12 === 0 ? [fill, fill] : [fill]));
  await publish(near.map(recordOf));
  await publish(fills.slice(0, 4_000).map(recordOf));
  await drained();
  await stopAll();
  await startAll();
  await publish(fills.slice(0, 2_000).map(recordOf));
  await publish(fills.slice(-2_000).map(recordOf));
  await drained();

  const batches = await Promise.all(Array.from({ length: SHARDS }, (_, shard) => batchesOf(shard)));
  for (const ofShard of batches) assertCounted(ofShard);
  expect(countBy(batches.flat().flatMap(({ entries }) => entries).map(({ fact }) => fact.kind))).toEqual({ fill: 48_000, duplicate: 12_000 });
  // Each duplicate cites the entry that holds the first one.
  for (const [shard, ofShard] of batches.entries()) await assertCitations(shard, ofShard);
  const world = await fold();
  for (const [accountId, size] of expectedSizes(fills)) expect(sizeOf(world, accountId, 'BTCUSDT')).toBe(size);
}, 120_000);

async function assertCitations(shard: number, batches: readonly LedgerBatch[]): Promise<void> {
  const byRevision = new Map<bigint, LedgerBatch>();
  for await (const { type, payload, revision } of engine.log.read(ledgerStream(shard))) {
    const decoded = decodeLogEvent(type, payload);
    if (decoded.type === 'ledger-batch') byRevision.set(revision, decoded.value);
  }
  const duplicates = batches.flatMap(({ entries }) => entries).flatMap(({ fact }) => (fact.kind === 'duplicate' ? [fact] : []));
  const at = { topic: TOPICS.fills, partition: shard };
  const records = new Map((await engine.bus.read(at, 0n, 1_000_000)).map((record) => [record.offset, record]));
  for (const { revision, entry, offset } of duplicates) {
    const first = byRevision.get(revision)?.entries[entry];
    const original = first && records.get(first.offset);
    const repeated = records.get(offset);
    if (original === undefined || Buffer.compare(original.value ?? Buffer.alloc(0), repeated?.value ?? Buffer.alloc(1)) !== 0) {
      throw new Error(`the duplicate at offset ${offset} cites ${revision}/${entry}, which is not its first`);
    }
  }
}
