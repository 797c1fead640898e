import type { LedgerBatch, LedgerEntry, OrderEvent } from '@plimsoll/domain';
import { micros } from '@plimsoll/domain';
import { btcPerp, btcSpot, depositOf, fillOf, usdt } from '@plimsoll/domain/testing';
import { LEDGER_TOPICS, TOPICS, utf8 } from '@plimsoll/runtime';
import { Rig, eventually, type MemorySeenIndexes } from './testing/rig';

const buy = (more = {}): ReturnType<typeof fillOf> => fillOf('anna', btcPerp, 'buy', 1, 500_000, more);

/** Adds up the cursors of a shard, and checks law 7 on the way: ranges without a seam, and counts that fill them. */
function sumsOf(batches: readonly LedgerBatch[]): Record<string, { read: bigint; applied: bigint; duplicate: bigint; held: bigint; rejected: bigint }> {
  const sums: ReturnType<typeof sumsOf> = {};
  for (const topic of LEDGER_TOPICS) {
    const sum = { read: 0n, applied: 0n, duplicate: 0n, held: 0n, rejected: 0n };
    let next = 0n;
    for (const cursor of batches.flatMap(({ cursors }) => cursors).filter((one) => one.topic === topic)) {
      expect(cursor.firstOffset).toBe(next);
      next = cursor.nextOffset;
      const missing = cursor.gaps.reduce((width, gap) => width + gap.nextOffset - gap.firstOffset, 0n);
      expect(cursor.read).toBe(cursor.nextOffset - cursor.firstOffset - missing);
      expect(cursor.read).toBe(cursor.applied + cursor.duplicate + cursor.conflated + cursor.held + cursor.rejected);
      for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += cursor[name];
    }
    sums[topic] = sum;
  }
  return sums;
}

const withoutBatches = (entries: readonly LedgerEntry[]): unknown[] =>
  entries.map(({ fact, source, offset }) => ({
    source,
    offset,
    fact: fact.kind === 'duplicate' ? { kind: 'duplicate', offset: fact.offset } : fact.kind === 'rejected' ? { ...fact, heldAt: fact.heldAt !== undefined } : fact,
  }));

describe('records that arrive', () => {
  test('become facts in their order, with cursors that account for them', async () => {
    const rig = new Rig();
    await rig.prepare(usdt, btcPerp);
    await rig.publish('transfers', depositOf('anna', usdt, 1_000));
    await rig.publish('fills', buy(), buy());
    const service = rig.service();
    await service.start();
    await rig.drained();
    await service.stop('test');
    await service.done;
    expect(await rig.kinds()).toEqual({ transfer: 1, fill: 2 });
    const sums = sumsOf(await rig.batches());
    expect(sums[TOPICS.fills]).toMatchObject({ read: 2n, applied: 2n });
    expect(sums[TOPICS.transfers]).toMatchObject({ read: 1n, applied: 1n });
  });

  test('are known again near by, far away, after a restart, and without the index', async () => {
    const rig = new Rig();
    await rig.prepare(usdt, btcPerp);
    const first = buy();
    const others = Array.from({ length: 3_000 }, () => buy());
    await rig.publish('fills', first, first, ...others);
    let service = rig.service();
    await service.start();
    await rig.drained();
    await rig.publish('fills', first);
    await rig.drained();
    await service.stop('test');

    await rig.publish('fills', first, buy());
    service = rig.service();
    await service.start();
    await rig.drained();
    await service.stop('test');

    // The index is a cache: without it the stream says the same.
    const [index] = [...(rig.seen as MemorySeenIndexes).indexes.values()];
    await index?.clear();
    await rig.publish('fills', first, others[7]!);
    service = rig.service();
    await service.start();
    await rig.drained();
    await service.stop('test');

    expect(await rig.kinds()).toEqual({ fill: 3_002, duplicate: 5 });
    const duplicates = (await rig.entries()).map(({ fact }) => fact).filter((fact) => fact.kind === 'duplicate');
    const batches = await rig.batches();
    for (const { revision, entry } of duplicates.slice(0, 4)) {
      expect(revision).toBe(duplicates[0]?.revision);
      expect(entry).toBe(0);
    }
    expect(sumsOf(batches)[TOPICS.fills]).toMatchObject({ read: 3_007n, applied: 3_002n, duplicate: 5n });
  });

  test('are one fill for each side and account, though they share the id', async () => {
    const rig = new Rig();
    await rig.prepare(usdt, btcPerp);
    const shared = { fillId: 'trade-1' };
    await rig.publish('fills', buy(shared), fillOf('anna', btcPerp, 'sell', 1, 500_000, shared), fillOf('bob', btcPerp, 'buy', 1, 500_000, shared), buy(shared));
    const service = rig.service();
    await service.start();
    await rig.drained();
    await service.stop('test');
    expect(await rig.kinds()).toEqual({ fill: 3, duplicate: 1 });
  });

  test('an index of another log is found out and rebuilt', async () => {
    const elsewhere = new Rig();
    await elsewhere.prepare(usdt, btcPerp);
    await elsewhere.publish('fills', buy(), buy());
    let service = elsewhere.service();
    await service.start();
    await elsewhere.drained();
    await service.stop('test');

    const rig = new Rig();
    await rig.prepare(usdt, btcPerp);
    const fill = buy();
    await rig.publish('fills', fill, buy(), buy());
    service = rig.service();
    await service.start();
    await rig.drained();
    await service.stop('test');
    rig.seen = elsewhere.seen;
    await rig.publish('fills', fill);
    service = rig.service();
    await service.start();
    await rig.drained();
    await service.stop('test');
    expect(await rig.kinds()).toEqual({ fill: 3, duplicate: 1 });
    expect([...(rig.seen as MemorySeenIndexes).indexes.values()][0]?.clears).toBe(1);
  });
});

describe('records that are refused', () => {
  const order = (more: Partial<OrderEvent> = {}): OrderEvent => ({
    kind: 'order',
    venueId: 'test-venue',
    accountId: 'anna',
    orderId: 'o-1',
    orderSequence: 1n,
    instrumentId: 'BTCUSDT',
    state: 'opened',
    side: 'buy',
    price: { mantissa: 500_000n, exponent: -1 },
    openSize: { mantissa: 5n, exponent: -3 },
    isReduceOnly: false,
    liquidationId: undefined,
    reason: undefined,
    venueTime: micros(1),
    sequence: undefined,
    ...more,
  });

  test('say why, each by its own name, and go to the dead letters under an id of their place', async () => {
    const rig = new Rig();
    await rig.prepare(usdt, btcPerp, { ...btcPerp, instrumentId: 'COARSE', tickMantissa: 5n, lotMantissa: 2n }, btcSpot);
    const coarse = { ...btcPerp, instrumentId: 'COARSE', tickMantissa: 1n, lotMantissa: 1n };
    const fills = [
      buy({ price: { mantissa: 500_000n, exponent: -2 } }),
      fillOf('anna', coarse, 'buy', 2, 7),
      fillOf('anna', coarse, 'buy', 3, 5),
      buy({ price: { mantissa: 0n, exponent: -1 } }),
      fillOf('anna', btcSpot, 'buy', 1, 5),
      buy({ fee: { mantissa: 1n, exponent: -2, assetId: 'USDT' } }),
      buy({ size: { mantissa: 2n ** 62n, exponent: -3 } }),
    ];
    await rig.publish('fills', ...fills);
    await rig.publish('transfers', { ...depositOf('anna', usdt, 5), assetId: 'DOGE' }, { ...depositOf('anna', usdt, 5), amount: { mantissa: 5n, exponent: -2 } });
    await rig.publish(
      'orders',
      order(),
      order({ orderId: 'o-2', instrumentId: 'NOPE' }),
      order({ orderId: 'o-3', price: { mantissa: 1n, exponent: 0 } }),
      order(),
      order({ orderSequence: 2n, state: 'closed', openSize: { mantissa: 0n, exponent: -3 } }),
    );
    await rig.bus.produce([
      { ...rig.recordOf('fills', buy()), value: utf8('no message') },
      { ...rig.recordOf('fills', buy()), key: utf8('bob') },
      { ...rig.recordOf('fills', buy()), key: undefined },
    ]);
    const service = rig.service();
    await service.start();
    await rig.drained();
    await service.stop('test');

    const rejected = (await rig.entries()).map(({ fact }) => fact).filter((fact) => fact.kind === 'rejected');
    const reasons = (topic: string): string[] => rejected.filter((fact) => fact.topic === topic).map(({ reason }) => reason);
    expect(reasons(TOPICS.fills)).toEqual([
      ...['exponent_mismatch', 'off_tick', 'off_lot', 'negative_price', 'unsupported_kind', 'exponent_mismatch', 'out_of_range'],
      ...['undecodable', 'wrong_partition', 'wrong_partition'],
    ]);
    expect(reasons(TOPICS.transfers)).toEqual(['unknown_asset', 'exponent_mismatch']);
    expect(reasons(TOPICS.orders)).toEqual(['unknown_instrument', 'exponent_mismatch']);
    expect(await rig.kinds()).toMatchObject({ order: 2, duplicate: 1, rejected: 14 });

    const letters = await rig.deadLetters();
    const ids = letters.map(({ headers }) => Buffer.from(headers['ce_id']!).toString());
    expect(ids.sort()).toEqual(rejected.map(({ topic, partition, offset }) => `dlq:${topic}:${partition}:${offset}`).sort());
    sumsOf(await rig.batches());
  });

  test('a record in the wrong partition names the partitioner and N', async () => {
    const rig = new Rig({ shards: 4 });
    await rig.prepare(usdt, btcPerp);
    const home = rig.shardOf('anna');
    const wrong = (home + 1) % 4;
    await rig.bus.produce([rig.recordOf('fills', buy(), wrong), rig.recordOf('fills', buy(), home)]);
    const service = rig.service();
    await service.start();
    await rig.drained();
    await service.stop('test');
    const [entry] = await rig.entries(wrong);
    expect(entry?.fact).toMatchObject({ kind: 'rejected', reason: 'wrong_partition', detail: `murmur2 of anna over 4 partitions is ${home}, the record is in ${wrong}` });
    expect(await rig.kinds(home)).toEqual({ fill: 1 });
  });
});

describe('fills before their definition', () => {
  test('are held, and counted as held for ever', async () => {
    const rig = new Rig();
    await rig.prepare(usdt);
    await rig.publish('fills', buy(), buy());
    const service = rig.service();
    await service.start();
    await rig.drained();
    expect(service.health().detail).toMatchObject({ heldFills: 2 });
    await rig.define(btcPerp);
    await eventually(() => service.health().detail['heldFills'] === 0);
    await rig.publish('fills', buy());
    await rig.drained();
    await service.stop('test');
    expect(await rig.kinds()).toEqual({ held: 2, fill: 1 });
    expect(sumsOf(await rig.batches())[TOPICS.fills]).toMatchObject({ held: 2n, applied: 1n, rejected: 0n });
  });

  test.each(['in one life', 'after a restart'])('are rejected, and cited, when it refuses them: %s', async (life) => {
    const rig = new Rig();
    await rig.prepare(usdt);
    const offTick = buy({ price: { mantissa: 500_003n, exponent: -1 } });
    await rig.publish('fills', buy(), offTick, buy());
    let service = rig.service();
    await service.start();
    await rig.drained();
    if (life === 'after a restart') await service.stop('test');
    await rig.define({ ...btcPerp, tickMantissa: 5n });
    if (life === 'after a restart') {
      service = rig.service();
      await service.start();
    }
    await eventually(async () => (await rig.kinds())['rejected'] === 1);
    await service.stop('test');
    // Another start finds that all has been said.
    service = rig.service();
    await service.start();
    await rig.publish('fills', offTick);
    await rig.drained();
    await service.stop('test');

    const entries = await rig.entries();
    const heldAt = { revision: expect.any(BigInt) as bigint, entry: 1 };
    expect(entries.filter(({ fact }) => fact.kind === 'rejected').map(({ fact }) => fact)).toMatchObject([{ reason: 'off_tick', offset: 1n, heldAt }]);
    expect(await rig.kinds()).toEqual({ held: 3, rejected: 1, duplicate: 1 });
    expect((await rig.deadLetters()).map(({ headers }) => Buffer.from(headers['ce_id']!).toString())).toEqual([`dlq:${TOPICS.fills}:0:1`]);
    expect(sumsOf(await rig.batches())[TOPICS.fills]).toMatchObject({ read: 4n, held: 3n, duplicate: 1n, rejected: 0n });
  });

  test('are forgotten when an operator discards them', async () => {
    const rig = new Rig();
    await rig.prepare(usdt);
    await rig.publish('fills', buy({ price: { mantissa: 500_003n, exponent: -1 } }));
    const service = rig.service();
    await service.start();
    await rig.drained();
    const none = { price: undefined, assetId: undefined, amount: undefined };
    await rig.define({ kind: 'act', actId: 'a-1', actKind: 'discard_held_fills', operatorId: 'op', reason: 'never listed', instrumentId: 'BTCUSDT', ...none });
    await eventually(() => service.health().detail['heldFills'] === 0);
    await rig.define({ ...btcPerp, tickMantissa: 5n });
    await rig.publish('fills', buy());
    await rig.drained();
    await service.stop('test');
    expect(await rig.kinds()).toEqual({ held: 1, fill: 1 });
  });
});

describe('batches', () => {
  test('are split by entries and by bytes; only the last carries cursors', async () => {
    const rig = new Rig();
    await rig.prepare(usdt, btcPerp);
    await rig.publish('fills', ...Array.from({ length: 1_000 }, () => buy()));
    const service = rig.service({ batchEntriesMax: 300, batchRecordsMax: 1_000, fetchRecordsMax: 1_000 });
    await service.start();
    await rig.drained();
    await service.stop('test');
    const batches = await rig.batches();
    expect(batches.map(({ entries, more, cursors }) => [entries.length, more, cursors.length])).toEqual([
      [300, true, 0],
      [300, true, 0],
      [300, true, 0],
      [100, false, 3],
    ]);
  });

  test('large records make smaller batches', async () => {
    const rig = new Rig();
    await rig.prepare(usdt, btcPerp);
    const reason = 'x'.repeat(1_000);
    const orders = Array.from({ length: 1_200 }, (_, n): OrderEvent => ({
      ...{ kind: 'order', venueId: 'v', accountId: 'anna', orderId: `o-${n}`, orderSequence: 1n, instrumentId: 'BTCUSDT', state: 'opened', side: 'buy' },
      ...{ price: undefined, openSize: { mantissa: 5n, exponent: -3 }, isReduceOnly: false, liquidationId: undefined, reason, venueTime: micros(1), sequence: undefined },
    }));
    await rig.publish('orders', ...orders);
    const service = rig.service();
    await service.start();
    await rig.drained();
    await service.stop('test');
    expect(await rig.kinds()).toEqual({ order: 1_200 });
    expect(Math.max(...(await rig.batches()).map(({ entries }) => entries.length))).toBeLessThan(500);
  });

  test('hold the same entries whatever their size', async () => {
    const values = Array.from({ length: 500 }, (_, n) => buy(n % 7 === 0 ? { price: { mantissa: 1n, exponent: 5 } } : {}));
    const runs: unknown[][] = [];
    for (const batchEntriesMax of [1, 7, 500]) {
      const rig = new Rig();
      await rig.prepare(usdt, btcPerp);
      await rig.publish('fills', ...values, ...values.slice(0, 50));
      const service = rig.service({ batchEntriesMax });
      await service.start();
      await rig.drained();
      await service.stop('test');
      sumsOf(await rig.batches());
      runs.push(withoutBatches(await rig.entries()));
    }
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[2]).toEqual(runs[0]);
  });
});

describe('settings that do not fit', () => {
  test('another N than the topics have is refused', async () => {
    const rig = new Rig({ shards: 2 });
    await rig.prepare(usdt, btcPerp);
    await expect(rig.service({ shards: 3 }).start()).rejects.toMatchObject({ code: 'topic_mismatch' });
  });

  test('another log id than the log has is refused', async () => {
    const rig = new Rig();
    await rig.prepare(usdt, btcPerp);
    await expect(rig.service({ logId: '11111111-1111-5111-8111-111111111111' }).start()).rejects.toMatchObject({ code: 'log_mismatch' });
  });

  test('faults in the settings are told together', () => {
    const rig = new Rig();
    expect(() => rig.service({ batchEntriesMax: 0, member: '' })).toThrow(/member.*batchEntriesMax/s);
  });

  test('a topic that was made anew stops the service', async () => {
    const rig = new Rig();
    await rig.prepare(usdt, btcPerp);
    await rig.publish('fills', buy(), buy());
    const service = rig.service();
    await service.start();
    await rig.drained();
    await service.stop('test');
    const emptied = new Rig();
    await emptied.bus.createTopics(await rig.bus.describeTopics());
    rig.bus = emptied.bus;
    const again = rig.service();
    await again.start();
    await expect(again.done).rejects.toMatchObject({ code: 'cursor_gap' });
    expect(again.health().live).toBe(false);
  });
});
