import fc from 'fast-check';
import { cloneAccount, tradeCopy } from './draft';
import { evaluateMargin } from '../margin';
import { LiquidationScenario, bookingsIn, btcPerp, ethPerp, fillOf, parameters, wordsOf } from '../testing';
import { valueHalfAway } from '../instrument';
import { atoms, ppm, type Lots } from '../units';
import { assertBalanced } from '../world';
import { LEGS_MAX, concessionsOf } from './adl';
import { adlScoreOf, compareCandidates, type AdlCandidate } from './adlQueue';

const USDT = 100_000_000n;

const candidate = fc
  .record({
    accountId: fc.string({ minLength: 1, maxLength: 3 }),
    pnlAtoms: fc.bigInt({ min: -1_000n, max: 1_000n }),
    entryCostAtoms: fc.bigInt({ min: -50n, max: 50n }),
    notionalAtoms: fc.bigInt({ min: 0n, max: 50n }),
    equityAtoms: fc.bigInt({ min: 1n, max: 50n }),
  })
  .map(({ accountId, ...parts }): AdlCandidate => ({ accountId, score: adlScoreOf(parts) }));

describe('the queue', () => {
  // a                          b                          who gives way first
  const scores: readonly [string, Parameters<typeof adlScoreOf>[0], Parameters<typeof adlScoreOf>[0]][] = [
    // PnL 10 % · leverage 10, against 10 % · 5
    ['more leverage',            { pnlAtoms: 10n, entryCostAtoms: 100n, notionalAtoms: 110n, equityAtoms: 11n }, { pnlAtoms: 10n, entryCostAtoms: 100n, notionalAtoms: 110n, equityAtoms: 22n }],
    ['more profit in percent',   { pnlAtoms: 20n, entryCostAtoms: 100n, notionalAtoms: 120n, equityAtoms: 12n }, { pnlAtoms: 20n, entryCostAtoms: 200n, notionalAtoms: 220n, equityAtoms: 22n }],
    ['profit before loss',       { pnlAtoms: 1n, entryCostAtoms: 10_000n, notionalAtoms: 1n, equityAtoms: 10_000n }, { pnlAtoms: -1n, entryCostAtoms: 1n, notionalAtoms: 10_000n, equityAtoms: 1n }],
    ['nothing is no profit',     { pnlAtoms: 1n, entryCostAtoms: 10_000n, notionalAtoms: 1n, equityAtoms: 10_000n }, { pnlAtoms: 0n, entryCostAtoms: 1n, notionalAtoms: 10_000n, equityAtoms: 1n }],
    ['the smaller loss',         { pnlAtoms: -1n, entryCostAtoms: 100n, notionalAtoms: 99n, equityAtoms: 10n }, { pnlAtoms: -2n, entryCostAtoms: 100n, notionalAtoms: 98n, equityAtoms: 10n }],
    ['of losers the leveraged',  { pnlAtoms: -5n, entryCostAtoms: 100n, notionalAtoms: 95n, equityAtoms: 5n }, { pnlAtoms: -5n, entryCostAtoms: 100n, notionalAtoms: 95n, equityAtoms: 50n }],
    ['a short like a long',      { pnlAtoms: 20n, entryCostAtoms: -100n, notionalAtoms: 80n, equityAtoms: 10n }, { pnlAtoms: 10n, entryCostAtoms: 100n, notionalAtoms: 80n, equityAtoms: 10n }],
  ];
  test.each(scores)('%s', (_name, a, b) => {
    const [first, second] = [{ accountId: 'z', score: adlScoreOf(a) }, { accountId: 'a', score: adlScoreOf(b) }];
    expect([compareCandidates(first, second), compareCandidates(second, first)]).toEqual([-1, 1]);
  });

  test('ties go by account id', () => {
    const score = adlScoreOf({ pnlAtoms: 1n, entryCostAtoms: 2n, notionalAtoms: 3n, equityAtoms: 4n });
    const twice = adlScoreOf({ pnlAtoms: 2n, entryCostAtoms: 4n, notionalAtoms: 6n, equityAtoms: 8n });
    expect(compareCandidates({ accountId: 'a', score }, { accountId: 'b', score: twice })).toBe(-1);
  });

  test('the order is total: antisymmetric, transitive, and no two different accounts are equal', () => {
    fc.assert(
      fc.property(candidate, candidate, candidate, (a, b, c) => {
        const [ab, ba, bc, ac] = [compareCandidates(a, b), compareCandidates(b, a), compareCandidates(b, c), compareCandidates(a, c)];
        expect(Math.sign(ab) === -Math.sign(ba)).toBe(true);
        if (a.accountId !== b.accountId) expect(ab).not.toBe(0);
        if (ab < 0 && bc < 0) expect(ac < 0).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});

/** Ann is long 2 BTC at 50,000 with 2,000 USDT and bankrupt at 48,900; who is on the other side is the test's choice. */
function bankruptAnn(shorts: readonly (readonly [id: string, lots: number, entry: number, whole: number])[], mark = 489_000): LiquidationScenario {
  const s = new LiquidationScenario();
  s.mark({ BTCUSDT: 500_000, ETHUSDT: 300_000 });
  s.deposit('ann', 2_000);
  s.deposit('mm', 100_000_000);
  s.trade('ann', 'mm', btcPerp, 2_000, 500_000);
  for (const [id, size, entry, whole] of shorts) {
    s.deposit(id, whole);
    s.trade('mm', id, btcPerp, size, entry);
  }
  // The market maker goes home: only the shorts are on the other side.
  const rest = s.size('mm');
  s.deposit('zed', 100_000_000);
  if (rest < 0n) s.trade('mm', 'zed', btcPerp, -rest, 500_000);
  s.mark({ BTCUSDT: mark });
  return s;
}

describe('a close against the queue', () => {
  test('takes from the top until the lots are found, each at the same value a lot, and leaves equity at zero', () => {
    const s = bankruptAnn([['bob', 500, 500_000, 5_000], ['cat', 900, 500_000, 1_000], ['dan', 3_000, 520_000, 100_000]]);
    const entries = s.turn();
    const [booking] = bookingsIn(entries);
    // Scores: bob 2.2 % · 24,450 ÷ 5,550; cat 2.2 % · 44,010 ÷ 1,990; dan 5.96 % · 146,700 ÷ 109,300.
    expect(booking?.legs.map(({ accountId, close }) => [accountId, close?.lots])).toEqual([['ann', -2_000n], ['cat', 900n], ['bob', 500n], ['dan', 600n]]);
    // The bankruptcy price is 49,000: 100 above the mark.
    expect(booking?.legs.map(({ close }) => (close?.valueAtoms ?? 0n) / (close?.lots ?? 1n))).toEqual([4_900_000_000n, 4_900_000_000n, 4_900_000_000n, 4_900_000_000n]);
    expect([s.equity('ann'), s.size('ann'), s.size('cat'), s.size('bob'), s.size('dan')]).toEqual([0n, 0n, 0n, 0n, -2_400n]);
    expect(wordsOf(entries)).toEqual(['open ann', 'adl-close', 'close ann deleveraged']);
  });

  test('passes over who would be pushed below zero: bankruptcy is not handed on', () => {
    // Cat is leveraged highest and comes first; 240 are hers, and 900 lots at 0.30 each would take 270.
    const s = bankruptAnn([['cat', 900, 500_000, 2_000], ['bob', 2_500, 500_000, 50_000]], 487_000);
    s.deposit('cat', -2_930);
    expect([s.equity('cat'), s.equity('ann'), s.book.waiting.has('cat')]).toEqual([240n * USDT, -600n * USDT, false]);
    const [booking] = bookingsIn(s.turn());
    expect(booking?.legs.map(({ accountId, close }) => [accountId, close?.lots])).toEqual([['ann', -2_000n], ['bob', 2_000n]]);
  });

  test('passes over who is in liquidation himself', () => {
    const s = bankruptAnn([['cat', 900, 500_000, 2_000], ['bob', 2_500, 500_000, 50_000]], 487_000);
    s.deposit('cat', -2_960);
    expect(s.book.waiting.has('cat')).toBe(true);
    const [booking] = bookingsIn(s.turn()).filter(({ bookingKind }) => bookingKind === 'adl-close');
    expect(booking?.legs.map(({ accountId }) => accountId)).toEqual(['ann', 'bob']);
  });

  test('passes over who is on hold: the value of his book is in doubt', () => {
    const s = bankruptAnn([['bob', 2_500, 500_000, 50_000], ['cat', 2_500, 500_000, 5_000]], 487_000);
    s.trade('cat', 'mm', ethPerp, 1, 300_000);
    // The mark of ETH is a minute old by now, that of BTC is new.
    s.mark({ BTCUSDT: 487_000 }, 61_000_000n);
    const [booking] = bookingsIn(s.turn()).filter(({ bookingKind }) => bookingKind === 'adl-close');
    expect(booking?.legs.map(({ accountId }) => accountId)).toEqual(['ann', 'bob']);
  });

  test('what nobody takes stays with the account, and the next turn goes on', () => {
    const s = new LiquidationScenario();
    s.mark({ BTCUSDT: 500_000 });
    s.deposit('ann', 2_000);
    s.deposit('bob', 50_000);
    s.deposit('fay', 50_000);
    s.trade('ann', 'bob', btcPerp, 700, 500_000);
    s.trade('ann', 'fay', btcPerp, 1_300, 500_000);
    s.mark({ BTCUSDT: 489_000 });
    s.facts({ kind: 'held', fill: fillOf('fay', { ...btcPerp, instrumentId: 'NEW' }, 'buy', 1, 1) });
    expect(wordsOf(s.turn())).toEqual(['open ann', 'adl-close']);
    expect(s.size('ann')).toBe(1_300n);
    // 1,300 ÷ 2,000 of the deficit of 200 are still hers.
    expect(s.equity('ann')).toBe(-130n * USDT);
    expect(wordsOf(s.turn())).toEqual(['sell ann 1300 BTCUSDT']);
  });

  test('more legs than a booking holds become several, each balanced by itself', () => {
    const shorts = Array.from({ length: 1_200 }, (_, n) => [`s-${String(n).padStart(4, '0')}`, 1, 500_000, 100] as const);
    const s = bankruptAnn(shorts);
    const bookings = bookingsIn(s.turn());
    expect(bookings.map(({ bookingId, legs }) => [bookingId, legs.length])).toEqual([['ann/L1/B1', LEGS_MAX], ['ann/L1/B2', LEGS_MAX], ['ann/L1/B3', 204]]);
    for (const booking of bookings) assertBalanced(booking);
    expect([s.size('ann'), s.equity('ann')]).toEqual([0n, 0n]);
  });
});

describe('bookings', () => {
  test('an own leg for each instrument counts too: no booking is above the limit', () => {
    const s = new LiquidationScenario();
    s.mark({ BTCUSDT: 500_000, ETHUSDT: 300_000 });
    s.deposit('ann', 100);
    for (const [instrument, count, price] of [[btcPerp, 498, 500_000], [ethPerp, 600, 300_000]] as const) {
      for (let n = 0; n < count; n++) {
        const id = `${instrument.instrumentId}-${String(n).padStart(3, '0')}`;
        s.deposit(id, 100);
        s.trade('ann', id, instrument, 1, price);
      }
    }
    s.mark({ BTCUSDT: 490_000, ETHUSDT: 294_000 });
    const bookings = bookingsIn(s.turn());
    expect(bookings.map(({ legs }) => legs.length)).toEqual([499, 500, 102]);
    for (const booking of bookings) assertBalanced(booking);
    expect(s.world.accounts.get('ann')?.positions.size).toBe(0);
  });
});

describe('the bankruptcy value', () => {
  test('where a tier asks for nothing, the notional says how large a position is', () => {
    const tiers = [{ floorAtoms: atoms(0), maintenancePpm: ppm(0), initialPpm: ppm(10_000) }];
    const s = new LiquidationScenario({ ...parameters, instruments: parameters.instruments.map((rules) => ({ ...rules, tiers })) });
    s.mark({ BTCUSDT: 500_000, ETHUSDT: 300_000 });
    s.deposit('ann', 100);
    s.deposit('bob', 1_000_000);
    s.trade('ann', 'bob', btcPerp, 600, 500_000);
    s.trade('ann', 'bob', ethPerp, 1_000, 300_000);
    s.mark({ BTCUSDT: 499_000, ETHUSDT: 299_400 });
    // 66 are missing less 100 … the deficit of 26 falls to 29,940 and 2,994 of notional.
    s.deposit('ann', -60);
    const account = s.world.accounts.get('ann')!;
    const concessions = [...concessionsOf(s.world, s.world.reference.parameters!, account).values()];
    expect(concessions.reduce((sum, each) => sum + each, 0n)).toBe(26n * USDT);
    expect(concessions[0]! / concessions[1]!).toBe(10n);
  });

  test('dYdX’s formula: the deficit in proportion to the maintenance requirement of each position', () => {
    const s = new LiquidationScenario();
    s.mark({ BTCUSDT: 500_000, ETHUSDT: 300_000 });
    s.deposit('ann', 2_000);
    s.deposit('bob', 1_000_000);
    s.trade('ann', 'bob', btcPerp, 2_000, 500_000);
    s.trade('bob', 'ann', ethPerp, 4_000, 300_000);
    s.mark({ BTCUSDT: 489_000 });
    const account = s.world.accounts.get('ann')!;
    // MM: 97,800 · 1 % − 250 = 728 and 12,000 · 0.5 % = 60. The deficit of 200 falls to them by 728 : 60.
    expect([...concessionsOf(s.world, s.world.reference.parameters!, account)]).toEqual([
      ['BTCUSDT', 18_477_157_361n],
      ['ETHUSDT', 20_000_000_000n - 18_477_157_361n],
    ]);
  });

  test('after all closes equity is zero, or the rounding of one atom of the settlement asset above', () => {
    const size = fc.integer({ min: -3_000, max: 3_000 });
    fc.assert(
      fc.property(size, size, fc.integer({ min: -500, max: 500 }), fc.integer({ min: 100_000, max: 900_000 }), fc.integer({ min: 100_000, max: 900_000 }), (btcLots, ethLots, coinLots, btcPrice, ethPrice) => {
        const s = new LiquidationScenario({ ...parameters, collaterals: parameters.collaterals });
        s.mark({ BTCUSDT: 500_000, ETHUSDT: 300_000, BTCUSD: 500_000, 'BTC/USDT': 500_000 });
        s.deposit('ann', 500);
        s.deposit('bob', 1_000_000);
        const sides = (lots: number): readonly [string, string] => (lots > 0 ? ['ann', 'bob'] : ['bob', 'ann']);
        if (btcLots !== 0) s.trade(...sides(btcLots), btcPerp, Math.abs(btcLots), 500_000);
        if (ethLots !== 0) s.trade(...sides(ethLots), ethPerp, Math.abs(ethLots), 300_000);
        if (coinLots !== 0) s.trade(...sides(coinLots), { ...btcPerp, instrumentId: 'BTCUSD', sizeExponent: 0 }, Math.abs(coinLots), 500_000);
        s.mark({ BTCUSDT: btcPrice, ETHUSDT: ethPrice, BTCUSD: btcPrice, 'BTC/USDT': btcPrice });
        const account = s.world.accounts.get('ann')!;
        const before = evaluateMargin(s.world, account)!;
        if (before.equityAtoms >= 0n || account.positions.size === 0) return;
        const concessions = concessionsOf(s.world, s.world.reference.parameters!, account);
        const after = cloneAccount(account);
        for (const [instrumentId, { sizeLots }] of account.positions) {
          const instrument = s.world.reference.instruments.get(instrumentId)!;
          const value = valueHalfAway(instrument, -sizeLots as Lots, s.world.market.marks.get(instrumentId)!.ticks);
          tradeCopy(after, instrument, -sizeLots as Lots, atoms(value - (concessions.get(instrumentId) ?? 0n)));
        }
        const equity = evaluateMargin(s.world, after)!.equityAtoms;
        expect(equity >= 0n).toBe(true);
        // An atom of a coin at 90,000 is 90,000 atoms of the numeraire.
        const coinAtom = coinLots === 0 ? 1n : BigInt(btcPrice) / 10n + 2n;
        expect(equity <= coinAtom).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
