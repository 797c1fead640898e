import { micros, ppm, type Funding, type MarketEntry, type OperatorAct, type ParameterSet } from '@plimsoll/domain';
import { btcPerp, ethPerp, oilFuture, parameters, usdt } from '@plimsoll/domain/testing';
import { DEFAULT_LOG_ID, STREAMS, StreamWriter, TOPICS, sha256Hex, utf8, type EventLog } from '@plimsoll/runtime';
import { ManualClock } from '@plimsoll/runtime/testing';
import { canonicalParameterSet, encodeOwnerChanged } from '@plimsoll/wire';
import { PriceRig, markOf, type PriceRigOptions } from './testing/rig';
import { eventually } from './testing/waiting';

const collared: ParameterSet = {
  ...parameters,
  instruments: parameters.instruments.map((rules) => ({ ...rules, collarPpm: ppm(50_000), collarConfirmations: 2 })),
};

/** A mark of this moment: one that is neither stale nor from the future. */
const now = (): { readonly venueTime: ReturnType<typeof micros> } => ({ venueTime: micros(BigInt(Date.now()) * 1_000n) });
const mark = (price: number, sequence: number, more = {}): ReturnType<typeof markOf> => markOf('BTCUSDT', price, sequence, { ...now(), ...more });

async function prepared(options: PriceRigOptions = {}, set: ParameterSet = collared): Promise<PriceRig> {
  const rig = new PriceRig(options);
  await rig.prepare();
  await rig.define(usdt, btcPerp, ethPerp, set);
  return rig;
}

/** Runs a service until everything that stands in the topics is in the log. */
async function drain(rig: PriceRig, settings: Parameters<PriceRig['service']>[0] = {}): Promise<void> {
  const service = rig.service(settings);
  await service.start();
  await rig.drained();
  await service.stop('test');
  await service.done;
}

const withoutNotices = (entries: readonly MarketEntry[]): readonly MarketEntry[] => entries.filter(({ kind }) => kind !== 'stale' && kind !== 'recovered');

const short = (entries: readonly MarketEntry[]): string[] =>
  withoutNotices(entries).map((entry) => (entry.kind === 'accepted' || entry.kind === 'suspected' ? `${entry.kind} ${entry.priceTicks} ${entry.confirmations}` : entry.kind));

const funding = (fundingTime: number, more: Partial<Funding> = {}): Funding => ({
  ...{ kind: 'funding', venueId: 'v', instrumentId: 'BTCUSDT', ratePerTrillion: 100_000_000n, price: { mantissa: 500_000n, exponent: -1 } },
  ...{ fundingTime: micros(fundingTime), sequence: undefined, ...more },
});

describe('the log', () => {
  test('is opened once, with what it was made for', async () => {
    const rig = new PriceRig({ shards: 4 });
    await rig.prepare();
    for (let times = 0; times < 2; times++) {
      const service = rig.service();
      await service.start();
      await eventually(async () => (await rig.changes()).length > 0);
      await service.stop('test');
    }
    expect(await rig.referenceEntries()).toEqual([{ kind: 'opened', logId: DEFAULT_LOG_ID, shards: 4, partitioner: 'murmur2' }]);
  });

  test('refuses a start under another id, and says both', async () => {
    const rig = await prepared();
    await drain(rig);
    const logId = '11111111-1111-5111-8111-111111111111';
    await expect(rig.service({ logId }).start()).rejects.toMatchObject({ code: 'log_mismatch', message: expect.stringMatching(`${DEFAULT_LOG_ID}.*${logId}`) as string });
  });

  test('refuses a start over topics of another N', async () => {
    const rig = new PriceRig({ shards: 4 });
    await rig.prepare();
    await expect(rig.service({ shards: 8 }).start()).rejects.toMatchObject({ code: 'topic_mismatch' });
  });
});

describe('definitions', () => {
  test('are taken in their order, with the hash of the parameter set', async () => {
    const rig = await prepared();
    await drain(rig);
    const entries = await rig.referenceEntries();
    expect(entries.map(({ kind }) => kind)).toEqual(['opened', 'asset', 'instrument', 'instrument', 'parameters']);
    expect(entries.at(-1)).toMatchObject({ parameterSetHash: sha256Hex(canonicalParameterSet(collared)) });
    expect(await rig.counts(TOPICS.reference)).toMatchObject({ read: 4, applied: 4 });
  });

  test('published again are duplicates; what conflicts is rejected, a dead letter first', async () => {
    const rig = await prepared();
    await rig.define(btcPerp, collared, { ...btcPerp, tickMantissa: 7n }, { ...ethPerp, instrumentId: 'X', settlementAssetId: 'DOGE' });
    await drain(rig);
    await rig.define(usdt, { ...collared, parameterSetId: 'test-2' });
    await drain(rig);
    const entries = (await rig.referenceEntries()).slice(5);
    expect(entries.map((entry) => (entry.kind === 'rejected' ? entry.reason : entry.kind))).toEqual([
      ...['duplicate', 'duplicate', 'definition_conflict', 'unknown_asset', 'duplicate', 'parameters'],
    ]);
    expect(entries[0]).toMatchObject({ entry: 1, offset: 4n });
    expect(await rig.counts(TOPICS.reference)).toEqual({ read: 10, applied: 5, duplicate: 3, conflated: 0, held: 0, rejected: 2 });
    expect(await rig.deadLetters()).toHaveLength(2);
  });

  test('an operator act is done once, and its price stands as the last accepted one', async () => {
    const rig = await prepared();
    await rig.publish('marks', [mark(500_000, 1)]);
    await drain(rig);
    const act: OperatorAct = {
      kind: 'act',
      actId: 'a-1',
      actKind: 'override_price',
      operatorId: 'op',
      reason: 'venue fault',
      instrumentId: 'BTCUSDT',
      price: { mantissa: 400_000n, exponent: -1 },
      assetId: undefined,
      amount: undefined,
    };
    await rig.define(act, act);
    await drain(rig);
    await rig.publish('marks', [mark(400_100, 2), mark(500_000, 3)]);
    await drain(rig);
    expect((await rig.referenceEntries()).slice(-2).map(({ kind }) => kind)).toEqual(['act', 'duplicate']);
    expect(short(await rig.marketEntries())).toEqual(['accepted 500000 0', 'accepted 400100 0', 'suspected 500000 0']);
  });
});

describe('marks', () => {
  test('are accepted, repeated, refused, each counted once', async () => {
    const rig = await prepared();
    await rig.publish('marks', [
      mark(500_000, 1),
      mark(500_000, 1),
      mark(499_000, 0),
      markOf('NOPE', 1, 1),
      mark(500_100, 2, { price: { mantissa: 500_100n, exponent: -3 } }),
      mark(0, 3),
      mark(500_200, 4, { venueTime: micros(BigInt(Date.now()) * 1_000n + 3_600_000_000n) }),
      mark(500_300, 5, { openInterest: { mantissa: 5n, exponent: 0 } }),
      mark(500_400, 6, { openInterest: { mantissa: 77n, exponent: -3 } }),
    ]);
    await rig.bus.produce([{ topic: TOPICS.marks, key: utf8('x'), value: utf8('no message') }]);
    await drain(rig);
    const entries = await rig.marketEntries();
    expect(entries.map((entry) => (entry.kind === 'rejected' ? entry.reason : entry.kind))).toEqual([
      ...['unknown_instrument', 'exponent_mismatch', 'negative_price', 'time_out_of_range', 'exponent_mismatch', 'accepted', 'undecodable', 'aggregate'],
    ]);
    expect(await rig.counts(TOPICS.marks)).toEqual({ read: 10, applied: 1, duplicate: 2, conflated: 1, held: 0, rejected: 6 });
    expect(await rig.deadLetters()).toHaveLength(6);
    expect(entries.at(-1)).toEqual({ kind: 'aggregate', instrumentId: 'BTCUSDT', openInterestLots: 77n });
  });

  test('a spike is held back; a genuine fall comes through, whole, in one epoch', async () => {
    const rig = await prepared();
    await rig.publish('marks', [500_000, 500_100, 5_000_000, 500_200, 500_300, 390_000, 389_000, 388_000, 387_000].map((price, n) => mark(price, n + 1)));
    await drain(rig, { epochMinMillis: 0 });
    expect(short(await rig.marketEntries())).toEqual([
      ...['accepted 500100 0', 'suspected 5000000 0', 'accepted 500300 0', 'suspected 390000 0', 'suspected 389000 1'],
      ...['accepted 388000 2', 'accepted 387000 0'],
    ]);
    expect(await rig.counts(TOPICS.marks)).toEqual({ read: 9, applied: 4, duplicate: 0, conflated: 2, held: 3, rejected: 0 });
    const confirmed = (await rig.marketEntries()).find((entry) => entry.kind === 'accepted' && entry.confirmations === 2);
    const [batch] = (await rig.marketBatches()).filter(({ entries }) => entries.length > 0);
    expect(confirmed).toMatchObject({ suspectedSince: batch?.logTime });
  });

  test('a suspicion, a sequence and a price outlive a restart: a fall goes on where it was', async () => {
    const rig = await prepared();
    await rig.publish('marks', [mark(500_000, 1), mark(390_000, 2)]);
    await drain(rig);
    await rig.publish('marks', [mark(390_000, 2), mark(389_000, 3)]);
    await drain(rig);
    await rig.publish('marks', [mark(388_000, 4)]);
    await drain(rig);
    expect(short(await rig.marketEntries())).toEqual(['accepted 500000 0', 'suspected 390000 0', 'suspected 389000 1', 'accepted 388000 2']);
    expect(await rig.counts(TOPICS.marks)).toMatchObject({ read: 5, applied: 2, held: 2, duplicate: 1 });
  });

  test('below zero are taken where the instrument says so', async () => {
    const rig = await prepared();
    await rig.define(oilFuture);
    await rig.publish('marks', [markOf('WTI-2020-05', -3_763, 1, { ...now(), price: { mantissa: -3_763n, exponent: -2 } })]);
    await drain(rig);
    expect(await rig.marketEntries()).toMatchObject([{ kind: 'accepted', priceTicks: -3_763n }]);
  });

  test('come conflated while an append is in flight, and the newest wins', async () => {
    const rig = await prepared({}, parameters);
    const slow: EventLog = new Proxy(rig.log, {
      get: (target, name) => {
        const member = (target as unknown as Record<PropertyKey, (...args: unknown[]) => unknown>)[name];
        if (name !== 'append') return member?.bind(target);
        return async (...args: unknown[]) => {
          if (args[0] === STREAMS.market) await new Promise((resolve) => setTimeout(resolve, 40));
          return member?.apply(target, args);
        };
      },
    });
    const service = rig.service({}, { log: slow });
    await service.start();
    for (let n = 1; n <= 100; n++) {
      await rig.publish('marks', [mark(500_000 + n, n), markOf('ETHUSDT', 0, n, { ...now(), price: { mantissa: BigInt(300_000 + n), exponent: -2 } })]);
    }
    await rig.drained();
    await service.stop('test');
    const counts = await rig.counts(TOPICS.marks);
    expect(counts.read).toBe(200);
    expect(counts.applied + counts.conflated).toBe(200);
    expect(counts.conflated).toBeGreaterThan(100);
    const accepted = withoutNotices(await rig.marketEntries());
    expect(accepted.slice(-2)).toMatchObject([{ priceTicks: 500_100n }, { priceTicks: 300_100n }]);
  });
});

describe('fundings', () => {
  test('settle once for each time', async () => {
    const rig = await prepared();
    await rig.publish('marks', [funding(1_000), funding(1_000), funding(999), funding(2_000), funding(3_000, { instrumentId: 'NOPE' })]);
    await rig.publish('marks', [funding(3_000, { ratePerTrillion: 2_000_000_000_000n }), funding(3_000, { price: { mantissa: 1n, exponent: 2 } })]);
    await drain(rig);
    await rig.publish('marks', [funding(2_000), funding(3_000)]);
    await drain(rig);
    const entries = await rig.marketEntries();
    expect(entries.map((entry) => (entry.kind === 'funding-settled' ? entry.fundingTime : entry.kind === 'rejected' ? entry.reason : entry.kind))).toEqual([
      ...[1_000n, 2_000n, 'unknown_instrument', 'out_of_range', 'exponent_mismatch', 3_000n],
    ]);
    expect(await rig.counts(TOPICS.marks)).toMatchObject({ read: 9, applied: 3, duplicate: 3, rejected: 3 });
  });
});

describe('log time', () => {
  test('passes without marks, and never falls when the clock is set back', async () => {
    const rig = await prepared();
    const clock = new ManualClock('manual');
    let offsetMicros = 0n;
    const bent = new Proxy(clock, {
      get: (target, name) => {
        if (name === 'nowMicros') return () => target.nowMicros() + offsetMicros;
        const member = (target as unknown as Record<PropertyKey, unknown>)[name];
        return typeof member === 'function' ? (member as () => unknown).bind(target) : member;
      },
    });
    const service = rig.service({ idleMillis: 1_000 }, { clock: bent });
    await service.start();
    await rig.drained();
    const count = async (): Promise<number> => (await rig.marketBatches()).length;
    for (let n = 1; n <= 4; n++) {
      const before = await count();
      if (n === 3) offsetMicros = -3_600_000_000n;
      await new Promise((resolve) => setTimeout(resolve, 10));
      clock.advance(1_000);
      await eventually(async () => (await count()) === before + 1);
    }
    clock.advance(10_000);
    await service.stop('test');
    const times = (await rig.marketBatches()).map(({ logTime }) => logTime);
    expect(times[1]).toBe((times[0] ?? 0n) + 1_000_000n);
    expect(times[2]).toBe(times[1]);
    expect(times).toEqual([...times].sort((a, b) => Number(a - b)));
  });

  test('follows the records when history is replayed; a late mark moves it nowhere, a wrong year is refused', async () => {
    const rig = await prepared({}, parameters);
    const at = (seconds: number) => ({ venueTime: micros(1_587_000_000_000_000n + BigInt(seconds) * 1_000_000n) });
    const settings = { logTime: 'event', eventTimeJumpMillisMax: 86_400_000 } as const;
    const service = rig.service(settings);
    await service.start();
    const step = async (...values: Parameters<PriceRig['publish']>[1][]): Promise<void> => {
      for (const value of values) await rig.publish('marks', value as never);
      await rig.drained();
    };
    await step([mark(500_000, 1, at(0))]);
    await step([mark(500_001, 2, at(60))]);
    await step([mark(500_002, 3, at(30))]);
    await step([mark(500_003, 4, { venueTime: micros(4_000_000_000_000_000n) })]);
    await step([{ kind: 'clock', logTime: at(120).venueTime, sequence: undefined }] as never);
    await step([{ kind: 'clock', logTime: micros(4_000_000_000_000_000n), sequence: undefined }] as never);
    await service.stop('test');
    const batches = await rig.marketBatches();
    expect(batches.map(({ logTime }) => Number((logTime - 1_587_000_000_000_000n) / 1_000_000n))).toEqual([0, 60, 60, 60, 120, 120]);
    expect(short(await rig.marketEntries())).toEqual(['accepted 500000 0', 'accepted 500001 0', 'accepted 500002 0', 'rejected', 'rejected']);
  });

  test('says when a mark has grown stale, and when it is fresh again', async () => {
    const rig = await prepared({}, parameters);
    const service = rig.service({ logTime: 'event' });
    await service.start();
    const clockAt = async (seconds: number): Promise<void> => {
      await rig.publish('marks', [{ kind: 'clock', logTime: micros(seconds * 1_000_000), sequence: undefined }]);
      await rig.drained();
    };
    await rig.publish('marks', [mark(500_000, 1, { venueTime: micros(1_000_000_000) })]);
    await rig.drained();
    for (const seconds of [1_060, 1_061, 1_200]) await clockAt(seconds);
    await rig.publish('marks', [mark(500_000, 2, { venueTime: micros(1_200_000_000) })]);
    await rig.drained();
    await service.stop('test');
    const notices = (await rig.marketEntries()).filter(({ kind }) => kind !== 'accepted');
    expect(notices).toEqual([
      { kind: 'stale', instrumentId: 'BTCUSDT', age: 61_000_000n },
      { kind: 'recovered', instrumentId: 'BTCUSDT' },
    ]);
  });
});

describe('members', () => {
  test('one works while the other stands by, and takes over with all that was known', async () => {
    const rig = await prepared();
    await rig.publish('marks', [mark(500_000, 1), mark(390_000, 2)]);
    const first = rig.service();
    const second = rig.service();
    await first.start();
    await rig.drained();
    await second.start();
    await eventually(() => second.health().ready);
    expect(second.health().detail['role']).toBe('standing-by');
    await first.stop('test');
    await rig.publish('marks', [mark(389_000, 3), mark(388_000, 4), mark(388_000, 2)]);
    await rig.drained();
    expect(second.health().detail['role']).toBe('working');
    await second.stop('test');
    expect(short(await rig.marketEntries())).toEqual(['accepted 500000 0', 'suspected 390000 0', 'suspected 389000 1', 'accepted 388000 2']);
  });

  test('one who is fenced drops its batch and stands by', async () => {
    const rig = await prepared();
    await rig.publish('marks', [mark(500_000, 1)]);
    const zombie = rig.service();
    await zombie.start();
    await rig.drained();
    await StreamWriter.open({ log: rig.log, stream: STREAMS.market, logId: DEFAULT_LOG_ID, member: 'other', generation: '1', encodeOwnerChanged });
    await rig.publish('marks', [mark(500_100, 2)]);
    await eventually(() => zombie.health().detail['role'] === 'fenced');
    await zombie.stop('test');
    expect(short(await rig.marketEntries())).toEqual(['accepted 500000 0']);
    await drain(rig);
    expect(short(await rig.marketEntries())).toEqual(['accepted 500000 0', 'accepted 500100 0']);
  });
});

describe('a crash', () => {
  const dying = (log: EventLog, when: 'before' | 'after', nth: number): EventLog => {
    let passed = 0;
    return new Proxy(log, {
      get: (target, name) => {
        const member = (target as unknown as Record<PropertyKey, (...args: unknown[]) => unknown>)[name];
        if (name !== 'append') return member?.bind(target);
        return async (...args: unknown[]) => {
          const isNow = ++passed >= nth;
          if (isNow && when === 'before') throw new Error('killed');
          const result = await member?.apply(target, args);
          if (isNow) throw new Error('killed');
          return result;
        };
      },
    });
  };

  test.each((['before', 'after'] as const).flatMap((when) => [1, 2, 3, 4, 5, 6, 7].map((nth) => [when, nth] as const)))(
    '%s the %d. append loses nothing and does nothing twice',
    async (when, nth) => {
      const rig = await prepared();
      const prices = [500_000, 500_100, 390_000, 389_000, 388_000, 10, 388_100];
      await rig.publish('marks', [...prices.map((price, n) => mark(price, n + 1)), markOf('NOPE', 1, 1), funding(1_000), funding(1_000)]);
      const mortal = rig.service({ batchRecordsMax: 2 }, { log: dying(rig.log, when, nth) });
      await mortal.start();
      await expect(mortal.done).rejects.toThrow('killed');
      await drain(rig, { batchRecordsMax: 3 });
      const accepted = short(await rig.marketEntries()).filter((text) => text !== 'accepted 500000 0');
      expect(accepted).toEqual([
        ...['accepted 500100 0', 'suspected 390000 0', 'suspected 389000 1', 'accepted 388000 2', 'suspected 10 0'],
        ...['accepted 388100 0', 'rejected', 'funding-settled'],
      ]);
      expect(await rig.counts(TOPICS.marks)).toMatchObject({ read: 10, held: 3, rejected: 1, duplicate: 1 });
      expect((await rig.referenceEntries()).map(({ kind }) => kind)).toEqual(['opened', 'asset', 'instrument', 'instrument', 'parameters']);
      const ids = new Set((await rig.deadLetters()).map(({ headers }) => Buffer.from(headers['ce_id']!).toString()));
      expect([...ids]).toEqual([`dlq:${TOPICS.marks}:0:7`]);
    },
  );
});
