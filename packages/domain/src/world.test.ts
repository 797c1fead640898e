import fc from 'fast-check';
import type { LedgerFact, MarginBreach } from './facts';
import { foldAndJudge } from './judgement';
import { canonicalStateLines, fromCanonicalJson, restoreWorld, serializeWorld, toCanonicalJson } from './state';
import { accepted, btc, btcPerp, depositOf, ethPerp, fillOf, ledgerBatch, marketBatch, marks, parameters, referenceChange, usdt, withHash } from './testing/fixtures';
import { micros } from './units';
import { foldVerdictBatch, newWorld, type LogFact, type World } from './world';

const opening = referenceChange(usdt, btc, btcPerp, ethPerp, withHash(parameters));
const USDT = 10n ** 8n;

/** A log in memory: folds and judges what it is given, and keeps the breaches. */
function given(world: World = newWorld()) {
  const breaches: MarginBreach[] = [];
  const revisions = new Map<string, bigint>();
  const when = (stream: string, fact: LogFact): void => {
    const revision = revisions.get(stream) ?? 0n;
    revisions.set(stream, revision + 1n);
    foldAndJudge(world, fact, { stream, revision }, (id, n) => `${id}#${n}`, (breach) => breaches.push(breach));
  };
  return {
    world,
    breaches,
    reference: (value: typeof opening) => when('reference', { type: 'reference-change', value }),
    market: (value: ReturnType<typeof marketBatch>) => when('market', { type: 'market-batch', value }),
    ledger: (...facts: LedgerFact[]) => when('ledger-000', { type: 'ledger-batch', value: ledgerBatch(...facts) }),
    fact: when,
  };
}

const zonesOf = (breaches: readonly MarginBreach[]): string[] => breaches.map((b) => `${b.accountId} ${b.from} → ${b.to} (${b.trigger})`);
const stateOf = (world: World): string => [...canonicalStateLines(world)].join('\n');

describe('the line is crossed', () => {
  function aLongOfOneBitcoin() {
    const log = given();
    log.reference(opening);
    log.market(marks(1_000_000n, { BTCUSDT: 1_000_000, ETHUSDT: 400_000 }));
    // 1 BTC at 100,000: IM 1,500, MM 750.
    log.ledger(depositOf('alice', usdt, 2000n * USDT), fillOf('alice', btcPerp, 'buy', 1000, 1_000_000));
    return log;
  }

  it('by marks, zone after zone, and the breach carries its evidence and its cure', () => {
    const log = aLongOfOneBitcoin();
    for (const [second, price] of [[2n, 997_000], [3n, 994_000], [4n, 987_000], [5n, 979_000], [6n, 999_000]] as const) {
      log.market(marks(second * 1_000_000n, { BTCUSDT: price }));
    }
    expect(zonesOf(log.breaches)).toEqual([
      'alice normal → warning (market)',
      'alice warning → margin-call (market)',
      'alice margin-call → liquidation (market)',
      'alice liquidation → bankrupt (market)',
    ]);
    const [warning, , liquidation] = log.breaches;
    expect(warning).toMatchObject({ ordinal: 1n, equityAtoms: 1700n * USDT, breachId: 'alice#1', parameterSetHash: 'hash of test-1' });
    expect(liquidation?.positions[0]).toMatchObject({ sizeLots: 1000n, markTicks: 987_000n, unrealisedPnlAtoms: -1300n * USDT });
    // Equity 700, MM 98,700 × 1 % − 250 = 737; the end level is 1.1 × 737 = 810.70.
    expect(liquidation).toMatchObject({ equityAtoms: 700n * USDT, maintenanceAtoms: 737n * USDT, shortfallAtoms: 37n * USDT });
    expect(liquidation?.cure.depositAtoms).toBe((81_070n - 70_000n) * (USDT / 100n));
    expect(liquidation?.cure.closes[0]?.side).toBe('sell');
    expect(liquidation?.citations).toEqual([{ stream: 'market', revision: 3n, entry: 0 }]);
  });

  it('by several zones at once, in one transition', () => {
    const log = aLongOfOneBitcoin();
    log.market(marks(2_000_000n, { BTCUSDT: 900_000 }));
    expect(zonesOf(log.breaches)).toEqual(['alice normal → bankrupt (market)']);
  });

  it('by a withdrawal, and back by a deposit', () => {
    const log = aLongOfOneBitcoin();
    log.ledger(depositOf('alice', usdt, -1400n * USDT));
    log.ledger(depositOf('alice', usdt, 1400n * USDT));
    expect(zonesOf(log.breaches)).toEqual(['alice normal → liquidation (ledger)', 'alice liquidation → normal (ledger)']);
  });

  it('by stricter parameters, from their place in the log on', () => {
    const log = aLongOfOneBitcoin();
    const stricter = parameters.instruments.map((p) => ({
      ...p,
      tiers: p.tiers.map((t) => ({ ...t, maintenancePpm: (t.maintenancePpm * 4n) as typeof t.maintenancePpm, initialPpm: (t.initialPpm * 4n) as typeof t.initialPpm })),
    }));
    log.reference(referenceChange(withHash({ ...parameters, parameterSetId: 'test-2', instruments: stricter })));
    expect(zonesOf(log.breaches)).toEqual(['alice normal → liquidation (reference)']);
  });

  it('by the smallest curing share, and not one part in a million less', () => {
    const log = aLongOfOneBitcoin();
    log.market(marks(2_000_000n, { BTCUSDT: 987_000 }));
    const { cure, equityAtoms } = log.breaches[0]!;
    const maintenanceAfter = (closed: bigint): bigint => {
      const notional = (1000n - closed) * 987_000n * 10_000n;
      return notional < 50_000n * USDT ? notional / 200n : notional / 100n - 250n * USDT;
    };
    const closed = cure.closes[0]!.sizeLots;
    const cures = (lots: bigint): boolean => equityAtoms * 10n >= maintenanceAfter(lots) * 11n;
    expect([cures(closed - 1n), cures(closed)]).toEqual([false, true]);
  });
});

describe('a fill of an instrument not yet defined', () => {
  it('is held, makes the account incomplete, and is applied when the definition comes', () => {
    const log = given();
    log.reference(referenceChange(usdt, withHash(parameters)));
    log.ledger({ kind: 'held', fill: fillOf('bob', btcPerp, 'buy', 3, 500) });
    expect(log.world.accounts.get('bob')).toMatchObject({ held: [{ revision: 0n, entry: 0 }] });
    log.reference(referenceChange(btcPerp));
    expect(log.world.accounts.get('bob')?.positions.get('BTCUSDT')?.sizeLots).toBe(3n);
    expect(log.world.accounts.get('bob')?.held).toEqual([]);
  });

  it('is applied at once when it stands behind its definition, and skipped when the definition refuses it', () => {
    const log = given();
    log.reference(opening);
    log.ledger(
      { kind: 'held', fill: fillOf('bob', btcPerp, 'buy', 3, 500) },
      { kind: 'held', fill: fillOf('bob', btcPerp, 'buy', 3, 500, { price: { mantissa: 5n, exponent: 3 } }) },
    );
    expect(log.world.accounts.get('bob')?.positions.get('BTCUSDT')?.sizeLots).toBe(3n);
    expect(log.world.accounts.get('bob')?.held).toEqual([]);
  });

  it('can be discarded by an operator', () => {
    const log = given();
    log.reference(referenceChange(usdt, withHash(parameters)));
    log.ledger({ kind: 'held', fill: fillOf('bob', btcPerp, 'buy', 3, 500) });
    const act = { kind: 'act', actId: '1', actKind: 'discard_held_fills', operatorId: 'op', reason: 'test', instrumentId: 'BTCUSDT' } as const;
    log.reference(referenceChange({ ...act, price: undefined, assetId: undefined, amount: undefined }));
    log.reference(referenceChange(btcPerp));
    expect(log.world.accounts.get('bob')?.positions.size).toBe(0);
  });
});

describe('the fold', () => {
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('fill' as const), who: fc.integer({ min: 0, max: 4 }), buy: fc.boolean(), size: fc.integer({ min: 1, max: 2000 }), price: fc.integer({ min: 900_000, max: 1_100_000 }) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('cash' as const), who: fc.integer({ min: 0, max: 4 }), amount: fc.integer({ min: -500, max: 2000 }) }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('mark' as const), btc: fc.integer({ min: 700_000, max: 1_300_000 }), eth: fc.integer({ min: 200_000, max: 600_000 }) }) },
  );
  const history = fc.array(step, { maxLength: 60 });
  type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

  const factOf = (s: Step, i: number): LedgerFact | undefined => {
    if (s.kind === 'mark') return undefined;
    if (s.kind === 'cash') return { ...depositOf(`acc-${s.who}`, usdt, BigInt(s.amount) * USDT), transferId: `t${i}` };
    return { ...fillOf(`acc-${s.who}`, i % 2 === 0 ? btcPerp : ethPerp, s.buy ? 'buy' : 'sell', s.size, s.price), fillId: `f${i}` };
  };

  function replay(steps: readonly Step[], size: number, cut = -1) {
    let log = given();
    log.reference(opening);
    let waiting: LedgerFact[] = [];
    const all: MarginBreach[] = [];
    const flush = (): void => {
      if (waiting.length > 0) log.ledger(...waiting);
      waiting = [];
    };
    steps.forEach((s, i) => {
      if (i === cut) {
        flush();
        all.push(...log.breaches);
        log = given(restoreWorld([...serializeWorld(log.world)]));
      }
      const fact = factOf(s, i);
      if (fact !== undefined && waiting.push(fact) >= size) flush();
      if (s.kind === 'mark') {
        flush();
        log.market(marks(BigInt(i + 2) * 1_000_000n, { BTCUSDT: s.btc, ETHUSDT: s.eth }));
      }
    });
    flush();
    all.push(...log.breaches);
    return { world: log.world, breaches: all.map((b) => toCanonicalJson({ ...b, citations: [] })) };
  }

  it('does not depend on how entries are packed into batches', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 20 }), (steps, size) => {
        const one = replay(steps, 1);
        const many = replay(steps, size);
        expect(many.breaches).toEqual(one.breaches);
        expect(stateOf(many.world)).toBe(stateOf(one.world));
      }),
    );
  });

  it('goes on from a snapshot at any cut as if nothing had happened', () => {
    fc.assert(
      fc.property(history, fc.nat({ max: 60 }), (steps, cut) => {
        const whole = replay(steps, 1);
        const cutUp = replay(steps, 1, cut);
        expect(cutUp.breaches).toEqual(whole.breaches);
        expect(stateOf(cutUp.world)).toBe(stateOf(whole.world));
      }),
    );
  });

  it('keeps the sum of all balances at zero, and numbers the transitions of each account without a gap', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const { world, breaches } = replay(steps, 3);
        let sum = 0n;
        for (const account of world.accounts.values()) sum += account.balances.get('USDT') ?? 0n;
        for (const balances of world.contra.values()) sum += balances.get('USDT') ?? 0n;
        const next = new Map<string, bigint>();
        const isGapless = breaches.every((line) => {
          const { accountId, ordinal } = fromCanonicalJson(line) as MarginBreach;
          const expected = (next.get(accountId) ?? 0n) + 1n;
          next.set(accountId, ordinal);
          return ordinal === expected;
        });
        return sum === 0n && isGapless;
      }),
    );
  });

  it('leaves out what belongs to another shard', () => {
    const log = given(newWorld((id) => id === 'mine'));
    log.reference(opening);
    const leg = (accountId: string, amount: bigint) =>
      ({ accountId, isContra: false, cash: { assetId: 'USDT', amountAtoms: amount as never }, close: undefined }) as const;
    const booking = { kind: 'booking', bookingId: 'b', bookingKind: 'insurance-draw', liquidationId: 'l', reason: '', reversesBookingId: undefined } as const;
    log.fact('liquidation', {
      type: 'liquidation-batch',
      value: { entries: [{ ...booking, legs: [leg('mine', 5n), leg('theirs', -5n)] }], folded: [], logTime: micros(1), more: false, frame: undefined, isFrameClosed: false },
    });
    expect([...log.world.accounts.keys()]).toEqual(['mine']);
  });

  it('refuses log time that falls, and a transition that does not follow', () => {
    const log = given();
    log.market(marks(5_000_000n, {}));
    expect(() => log.market(marks(4_000_000n, {}))).toThrow('log time fell');
    const transition = { accountId: 'x', ordinal: 2n, from: 'normal', to: 'warning' } as never;
    expect(() => foldVerdictBatch(log.world, { shard: 0, transitions: [transition], folded: [], more: false, frame: undefined, isFrameClosed: false })).toThrow('does not follow');
  });

  it('counts a mark from the future as one of now', () => {
    const log = given();
    log.reference(opening);
    log.market(marketBatch(10n, accepted('BTCUSDT', 5, micros(99n))));
    expect(log.world.market.marks.get('BTCUSDT')?.asOf).toBe(10n);
  });
});

it('tells text from numbers in canonical JSON', () => {
  const value = { a: 5n, b: '#5', c: '##', d: -7n, e: 'n', f: [1, null, true] };
  expect(fromCanonicalJson(toCanonicalJson(value))).toEqual(value);
});
