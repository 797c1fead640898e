import type { LiquidationEntry } from '../facts';
import { ANN_AT, LiquidationScenario, bookingsIn, btc, btcPerp, depositOf, ethPerp, fillOf, longAnn, parameters, reductionsIn, usdt, withLiquidation, withRules, wordsOf } from '../testing';
import { atoms, micros } from '../units';

const USDT = 100_000_000n;

describe('below zero', () => {
  // the fund    the limits                                                        what is done                            what the fund pays
  test.each([
    [10_000, parameters,                                                           ['open ann', 'sell ann 2000 BTCUSDT']],
    // 200 are missing at the mark, and 195.60 more at 0.2 % of slippage.
    [395,    parameters,                                                           ['open ann', 'insurance-draw', 'adl-close', 'close ann deleveraged']],
    [396,    parameters,                                                           ['open ann', 'sell ann 2000 BTCUSDT']],
    [0,      parameters,                                                           ['open ann', 'adl-close', 'close ann deleveraged']],
    [10_000, withLiquidation({ insuranceEventLimitAtoms: atoms(395n * USDT) }),              ['open ann', 'insurance-draw', 'adl-close', 'close ann deleveraged']],
    [10_000, withLiquidation({ insuranceEventLimitAtoms: atoms(396n * USDT) }),              ['open ann', 'sell ann 2000 BTCUSDT']],
    [10_000, withRules({ insuranceEventLimitAtoms: atoms(50n * USDT) }),           ['open ann', 'insurance-draw', 'adl-close', 'close ann deleveraged']],
  ] as const)('a fund of %i', (fund, set, then) => {
    const s = longAnn(set);
    s.fundInsurance(fund);
    s.mark({ BTCUSDT: ANN_AT.bankrupt });
    expect(wordsOf(s.turn())).toEqual(then);
  });

  test('the fund pays what is missing when nothing is left to close, and not an atom more', () => {
    const s = longAnn();
    s.fundInsurance(10_000);
    s.mark({ BTCUSDT: ANN_AT.bankrupt });
    const [order] = reductionsIn(s.turn());
    s.fill(order!, 2_000n, 488_500n);
    expect(s.equity('ann')).toBe(-300n * USDT);
    expect(wordsOf(s.turn())).toEqual(['insurance-draw', 'close ann rescued']);
    expect([s.equity('ann'), s.fund()]).toEqual([0n, 9_700n * USDT]);
    expect(s.book.waiting.size).toBe(0);
  });

  test('the fund pays the part that its limit allows, and the others give up the rest', () => {
    const s = longAnn(withLiquidation({ insuranceEventLimitAtoms: atoms(50n * USDT) }));
    s.fundInsurance(10_000);
    const bob = s.equity('bob');
    s.mark({ BTCUSDT: ANN_AT.bankrupt });
    const entries = s.turn();
    expect(bookingsIn(entries).map(({ bookingId, reason }) => [bookingId, reason])).toEqual([
      ['ann/L1/B1', 'insurance_covers_part'], ['ann/L1/B2', 'adl_at_bankruptcy_value'],
    ]);
    // 2,200 were lost, of which Ann had 2,000 and the fund pays 50: Bob gains 2,050.
    expect([s.equity('ann'), s.fund(), s.equity('bob') - bob]).toEqual([0n, 9_950n * USDT, 2_050n * USDT]);
  });

  test('money promised to one account is not promised to another', () => {
    const s = longAnn();
    s.deposit('cat', 2_000);
    s.trade('cat', 'bob', btcPerp, 2_000, 500_000);
    s.fundInsurance(600);
    s.mark({ BTCUSDT: ANN_AT.bankrupt });
    expect(wordsOf(s.turn())).toEqual(['open ann', 'sell ann 2000 BTCUSDT', 'open cat', 'insurance-draw', 'adl-close', 'close cat deleveraged']);
    // 204.40 were free beside the 395.60 kept for Ann; Cat needed 200 at the mark.
    expect(s.fund()).toBe(400n * USDT);
  });

  test('nor in a later turn, while its positions are still in the market', () => {
    const s = longAnn();
    s.deposit('cat', 2_400);
    s.trade('cat', 'bob', btcPerp, 2_000, 500_000);
    s.fundInsurance(600);
    s.mark({ BTCUSDT: ANN_AT.bankrupt });
    const orders = reductionsIn(s.turn());
    expect(orders.map(({ accountId }) => accountId)).toEqual(['ann', 'cat']);
    // Cat is at −30 now and needs 225.60 of the market; Ann still counts on 395.60 of the 600.
    s.deposit('cat', -230);
    s.orderEvent('cat', orders[1]?.orderId ?? '', 'rejected');
    expect(wordsOf(s.turn())).toEqual(['insurance-draw', 'adl-close', 'close cat deleveraged']);
  });

  test('what is kept for an account is kept for its own next order too', () => {
    const s = longAnn();
    s.fundInsurance(396);
    s.mark({ BTCUSDT: ANN_AT.bankrupt });
    s.turn();
    s.mark({ BTCUSDT: ANN_AT.bankrupt }, 30_000_001n);
    expect(wordsOf(s.turn())).toEqual(['expire ann', 'cancel ann/L1/S1/BTCUSDT', 'sell ann 2000 BTCUSDT']);
  });

  test('a market that fails is not asked for ever, although the fund could pay', () => {
    const s = longAnn(withLiquidation({ maxAttempts: 1 }));
    s.fundInsurance(10_000);
    s.mark({ BTCUSDT: ANN_AT.bankrupt });
    const [order] = reductionsIn(s.turn());
    s.orderEvent('ann', order?.orderId ?? '', 'rejected');
    const entries = s.turn();
    // The fund pays all that is missing at the mark, so the others give up nothing.
    expect(bookingsIn(entries).map(({ bookingKind, reason }) => [bookingKind, reason])).toEqual([['insurance-draw', 'insurance_covers_deficit'], ['adl-close', 'adl_at_mark']]);
    expect([s.fund(), s.equity('ann')]).toEqual([9_800n * USDT, 0n]);
  });

  test('a mark that recovers does not leave the zone; a booking that says nothing is owed does', () => {
    const s = longAnn();
    s.mark({ BTCUSDT: ANN_AT.bankrupt });
    s.mark({ BTCUSDT: ANN_AT.healthy });
    expect(s.book.waiting.get('ann')?.zone).toBe('bankrupt');
    const entries = s.turn();
    expect(wordsOf(entries)).toEqual(['open ann', 'insurance-draw', 'close ann recovered']);
    expect(bookingsIn(entries)[0]).toMatchObject({ reason: 'nothing_owed' });
    expect([s.book.waiting.size, s.fund()]).toEqual([0, 0n]);
  });

  test('a deficit that nobody can pay stays open, draws once, and is paid when the fund can', () => {
    const s = longAnn();
    s.fundInsurance(396);
    s.mark({ BTCUSDT: ANN_AT.bankrupt });
    const [order] = reductionsIn(s.turn());
    s.fill(order!, 2_000n, 480_000n, 'bob');
    expect(wordsOf(s.turn())).toEqual(['insurance-draw']);
    expect([s.fund(), s.equity('ann')]).toEqual([0n, -1_604n * USDT]);
    s.fundInsurance(1_603);
    expect(s.turn()).toEqual([]);
    s.fundInsurance(1);
    expect(wordsOf(s.turn())).toEqual(['insurance-draw', 'close ann rescued']);
    expect([s.fund(), s.equity('ann')]).toEqual([0n, 0n]);
  });

  describe('coins left against a debt', () => {
    // One bitcoin counts 95 %: at 47,000 it carries 44,650 of the 45,000 owed.
    function owing(fund: number) {
      const s = new LiquidationScenario();
      s.mark({ BTCUSDT: 500_000 });
      s.facts(depositOf('dan', btc, 100_000_000n));
      s.deposit('dan', -45_000);
      s.fundInsurance(fund);
      s.mark({ BTCUSDT: 470_000 });
      return s;
    }

    test('go to the fund with the debt, so that the next mark finds nothing to break', () => {
      const s = owing(50_000);
      expect(wordsOf(s.turn())).toEqual(['open dan', 'insurance-draw', 'takeover', 'close dan rescued']);
      expect([s.fund('USDT'), s.fund('BTC'), s.equity('dan')]).toEqual([5_000n * USDT, 100_000_000n, 0n]);
      s.mark({ BTCUSDT: 100_000 });
      expect(s.turn()).toEqual([]);
    });

    test('wait while the fund cannot pay the debt, are not drawn for at every tick, and are taken over when it can', () => {
      const s = owing(45_000 - 1);
      expect(wordsOf(s.turn())).toEqual(['open dan']);
      // Above zero again, but not by the tenth of the debt that is the end level of it.
      s.mark({ BTCUSDT: 500_000 });
      expect(s.turn()).toEqual([]);
      s.mark({ BTCUSDT: 460_000 });
      expect(s.turn()).toEqual([]);
      s.fundInsurance(1);
      expect(wordsOf(s.turn())).toEqual(['insurance-draw', 'takeover', 'close dan rescued']);
      expect([s.fund('USDT'), s.fund('BTC'), s.equity('dan')]).toEqual([0n, 100_000_000n, 0n]);
    });

    test('are given back when they carry the debt and a tenth of it', () => {
      const s = owing(0);
      expect(wordsOf(s.turn())).toEqual(['open dan']);
      // 95 % of 52,105.30 is 49,500.03: 45,000 and 4,500 of buffer.
      s.mark({ BTCUSDT: 521_053 });
      expect(wordsOf(s.turn())).toEqual(['insurance-draw', 'close dan flat']);
      expect(s.book.waiting.size).toBe(0);
    });
  });

  test('nobody on the other side: only the market is left', () => {
    const s = longAnn();
    s.mark({ BTCUSDT: ANN_AT.bankrupt });
    s.facts({ kind: 'held', fill: fillOf('bob', { ...btcPerp, instrumentId: 'NEW' }, 'buy', 1, 1) });
    expect(wordsOf(s.turn())).toEqual(['open ann', 'sell ann 2000 BTCUSDT']);
  });
});

describe('fees', () => {
  test('an account that cannot bear the fee pays what it has, the fund before the venue', () => {
    const s = longAnn();
    s.fundInsurance(10_000);
    s.mark({ BTCUSDT: ANN_AT.thin });
    const [order] = reductionsIn(s.turn());
    expect(order).toMatchObject({ reason: 'close_everything' });
    s.fill(order!, 2_000n, 490_100n);
    expect(s.equity('ann')).toBe(20n * USDT);
    const [fee, closed] = s.turn();
    expect(bookingsIn([fee!])[0]?.legs.map(({ accountId, cash }) => [accountId, cash?.amountAtoms])).toEqual([['ann', -20n * USDT], ['insurance', 20n * USDT]]);
    expect(closed).toMatchObject({ reason: 'flat', equityAtoms: 0n });
  });

  test('an account below zero is charged nothing', () => {
    const s = longAnn();
    s.fundInsurance(10_000);
    s.mark({ BTCUSDT: ANN_AT.bankrupt });
    const [order] = reductionsIn(s.turn());
    s.fill(order!);
    expect(wordsOf(s.turn())).toEqual(['insurance-draw', 'close ann rescued']);
    expect(s.world.contra.get('fees')).toBeUndefined();
  });

  test('a fill between the turn and its booking is charged by the next booking', () => {
    const s = longAnn(withLiquidation({ slippageAllowancePpm: parameters.liquidation.slippageAllowancePpm }));
    s.mark({ BTCUSDT: ANN_AT.liquidation });
    const [order] = reductionsIn(s.turn());
    s.fill(order!, 300n);
    const fees: bigint[] = [];
    const note = (entries: readonly LiquidationEntry[]): void => {
      for (const { legs } of bookingsIn(entries)) fees.push(-(legs[0]?.cash?.amountAtoms ?? 0n));
    };
    note(s.turn(() => s.fill(order!, 341n)));
    note(s.turn());
    // 0.55 % of 300 and of 341 lots at 49,350.
    expect(fees).toEqual([8_142_750_000n, 9_255_592_500n]);
  });

  test('a fill held for want of its fee asset counts when it is applied', () => {
    const s = longAnn();
    s.mark({ BTCUSDT: ANN_AT.liquidation });
    const [order] = reductionsIn(s.turn());
    const { orderId = '', liquidationId } = order ?? {};
    const fee = { mantissa: -1n, exponent: -8, assetId: 'NEW' };
    s.facts({ kind: 'held', fill: fillOf('ann', btcPerp, 'sell', 641, ANN_AT.liquidation, { orderId, liquidationId, fee }) });
    expect(s.turn()).toEqual([]);
    s.define({ ...usdt, assetId: 'NEW' });
    expect(s.size('ann')).toBe(1_359n);
    expect(wordsOf(s.turn())).toEqual(['liquidation-fee', 'close ann recovered']);
  });
});

describe('limits', () => {
  test('a step takes no more than its instrument allows, and the slice shrinks as a whole', () => {
    const set = { ...parameters, instruments: parameters.instruments.map((each) => (each.instrumentId === 'BTCUSDT' ? { ...each, stepNotionalLimitAtoms: atoms(4_935n * USDT) } : each)) };
    const s = longAnn(set);
    s.trade('ann', 'bob', ethPerp, 1_000, 300_000);
    s.mark({ BTCUSDT: ANN_AT.liquidation });
    const orders = reductionsIn(s.turn());
    // 100 of 2,000 lots: 5 %; the same 5 % of the hedge.
    expect(orders.map(({ order, reason }) => [order.instrumentId, order.sizeLots, reason])).toEqual([
      ['BTCUSDT', 100n, 'reduce_to_step_limit'], ['ETHUSDT', 50n, 'reduce_to_step_limit'],
    ]);
    s.fill(orders[0]!);
    expect(wordsOf(s.turn())).toEqual(['liquidation-fee']);
    s.fill(orders[1]!);
    expect(wordsOf(s.turn())).toEqual(['liquidation-fee', 'sell ann 100 BTCUSDT', 'sell ann 50 ETHUSDT']);
  });

  test('a limit below one lot lets one lot through', () => {
    const s = longAnn(withRules({ stepNotionalLimitAtoms: atoms(1) }));
    s.mark({ BTCUSDT: ANN_AT.liquidation });
    expect(reductionsIn(s.turn())[0]?.order.sizeLots).toBe(1n);
  });

  test('a position of more lots than a millionth can express still moves by its limit', () => {
    const s = new LiquidationScenario(withRules({ stepNotionalLimitAtoms: atoms(100n * USDT), tiers: parameters.instruments[0]?.tiers.slice(0, 1) ?? [] }));
    s.mark({ BTCUSDT: 500_000 });
    s.deposit('ann', 2_000_000);
    s.deposit('bob', 2_000_000_000);
    s.trade('ann', 'bob', btcPerp, 5_000_000, 500_000);
    s.mark({ BTCUSDT: 497_000 });
    expect(reductionsIn(s.turn())[0]?.order.sizeLots).toBe(2n);
  });

  test('an order deadline of nothing expires at the next tick of log time', () => {
    const s = longAnn(withLiquidation({ orderDeadline: micros(0) }));
    s.mark({ BTCUSDT: ANN_AT.liquidation });
    s.turn();
    s.mark({ BTCUSDT: ANN_AT.liquidation }, 1n);
    expect(wordsOf(s.turn())[0]).toBe('expire ann');
  });
});
