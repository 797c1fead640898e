import type { LiquidationEntry, ParameterSet } from '../facts';
import { LiquidationScenario, bookingsIn, btc, btcPerp, cancelsIn, depositOf, ethPerp, fillOf, parameters, reductionsIn, usdt, wordsOf, type Placed } from '../testing';
import { atoms, micros } from '../units';

const USDT = 100_000_000n;
const with_ = (liquidation: Partial<ParameterSet['liquidation']>): ParameterSet => ({ ...parameters, liquidation: { ...parameters.liquidation, ...liquidation } });
const withRules = (rules: Partial<ParameterSet['instruments'][number]>): ParameterSet => ({
  ...parameters,
  instruments: parameters.instruments.map((each) => ({ ...each, ...rules })),
});

/** Ann is long 2 BTC at 50,000 with 2,000 USDT, against Bob with plenty. MM is 1 % of the notional less 250. */
function longAnn(set?: ParameterSet, lagging = false): LiquidationScenario {
  const s = new LiquidationScenario(set, lagging);
  s.mark({ BTCUSDT: 500_000, ETHUSDT: 300_000 });
  s.deposit('ann', 2_000);
  s.deposit('bob', 1_000_000);
  s.trade('ann', 'bob', btcPerp, 2_000, 500_000);
  return s;
}

// Worked by hand: with x lots closed at 49,350, 700 − 0.75 % · 49.35 x = 1.1 · (1 % · 49.35 · (2,000 − x) − 250) gives x = 640.9.
/** The mark at which Ann is where the name says. */
const AT = { healthy: 500_000, liquidation: 493_500, thin: 490_200, bankrupt: 489_000 };

describe('whose turn it is', () => {
  // given                                                                         then
  const table: readonly [string, (s: LiquidationScenario) => void, readonly string[]][] = [
    ['above the line',                     (s) => s.mark({ BTCUSDT: AT.healthy }),                              []],
    ['below the line',                     (s) => s.mark({ BTCUSDT: AT.liquidation }),                          ['open ann', 'sell ann 641 BTCUSDT']],
    ['below it, and back above the end',   (s) => { s.mark({ BTCUSDT: AT.liquidation }); s.mark({ BTCUSDT: AT.healthy }); }, []],
    ['liquidations halted',                (s) => { s.mark({ BTCUSDT: AT.liquidation }); s.act('halt_liquidations'); }, []],
    ['halted and resumed',                 (s) => { s.mark({ BTCUSDT: AT.liquidation }); s.act('halt_liquidations'); s.act('resume_liquidations'); }, ['open ann', 'sell ann 641 BTCUSDT']],
    ['a mark older than its limit',        (s) => { s.mark({ BTCUSDT: AT.liquidation }); s.wait(61_000_000n); }, []],
    ['the mark renewed after that',        (s) => { s.mark({ BTCUSDT: AT.liquidation }); s.wait(61_000_000n); s.mark({ BTCUSDT: AT.liquidation }); }, ['open ann', 'sell ann 641 BTCUSDT']],
    ['a fill held',                        (s) => { s.mark({ BTCUSDT: AT.liquidation }); s.facts({ kind: 'held', fill: fillOf('ann', { ...btcPerp, instrumentId: 'NEW' }, 'buy', 1, 1) }); }, []],
    ['an instrument held, never marked',   (s) => { s.mark({ BTCUSDT: AT.liquidation }); s.trade('ann', 'bob', { ...btcPerp, instrumentId: 'BTCUSD', sizeExponent: 0 }, 1, 500_000); }, []],
    ['open, then its mark grows old',      (s) => { s.mark({ BTCUSDT: AT.liquidation }); s.turn(); s.wait(61_000_000n); }, []],
  ];
  test.each(table)('%s', (_name, given, then) => {
    const s = longAnn();
    given(s);
    expect(wordsOf(s.plan())).toEqual(then);
  });

  test('the most urgent first, by shortfall ÷ MM, then by id; all of them before any deleveraging', () => {
    const s = longAnn();
    for (const [id, whole] of [['eve', 1_990], ['dan', 1_995], ['cat', 1_995], ['flo', 1_000]] as const) {
      s.deposit(id, whole);
      s.trade(id, 'bob', btcPerp, 2_000, 500_000);
    }
    s.mark({ BTCUSDT: AT.liquidation });
    expect(wordsOf(s.plan()).map((word) => word.split(' ').slice(0, 2).join(' '))).toEqual([
      'open flo', 'open eve', 'sell eve', 'open cat', 'sell cat', 'open dan', 'sell dan', 'open ann', 'sell ann', 'adl-close', 'close flo',
    ]);
  });
});

describe('urgency', () => {
  test('is shortfall ÷ MM and not the shortfall: a small account in deep trouble comes before a large one at the line', () => {
    const s = new LiquidationScenario();
    s.mark({ BTCUSDT: 500_000 });
    s.deposit('bob', 10_000_000);
    s.deposit('big', 150_000);
    s.trade('big', 'bob', btcPerp, 100_000, 500_000);
    s.deposit('tiny', 11);
    s.trade('tiny', 'bob', btcPerp, 20, 500_000);
    // MM of big: 48,750; equity 45,000: 3,750 ÷ 48,750. MM of tiny: 4.89; equity 1.79.
    s.mark({ BTCUSDT: 489_500 });
    expect(wordsOf(s.plan()).filter((word) => word.startsWith('open'))).toEqual(['open tiny', 'open big']);
  });
});

describe('the workflow', () => {
  test('reduced, charged, let go: each step with its reason and its numbers', () => {
    const s = longAnn();
    s.mark({ BTCUSDT: AT.liquidation });
    const [opened, placed] = s.turn();
    // 700 of 2,000 USDT are left; MM = 1 % · 98,700 − 250 = 737.
    expect(opened).toMatchObject({ liquidationId: 'ann/L1', equityAtoms: 700n * USDT, maintenanceAtoms: 737n * USDT, reason: 'below_maintenance' });
    expect(placed).toMatchObject({ orderId: 'ann/L1/S1/BTCUSDT', step: 1n, reason: 'reduce_to_end_level', deadline: s.world.market.logTime + 30_000_000n });
    expect(s.plan()).toEqual([]);
    s.fill(reductionsIn(placed === undefined ? [] : [placed])[0]!);
    const [fee, closed] = s.turn();
    // 641 lots · 49,350 = 31,633.35 USDT: 0.5 % to the fund, 0.05 % to the venue.
    expect(bookingsIn(fee === undefined ? [] : [fee])[0]?.legs.map(({ accountId, cash }) => [accountId, cash?.amountAtoms])).toEqual([
      ['ann', -17_398_342_500n], ['insurance', 15_816_675_000n], ['fees', 1_581_667_500n],
    ]);
    expect(closed).toMatchObject({ kind: 'liquidation-closed', reason: 'recovered', equityAtoms: 52_601_657_500n });
    expect(s.book.open.size + s.book.waiting.size).toBe(0);
    expect(s.plan()).toEqual([]);
  });

  test('risk-adding orders are cancelled first, and waited for; reduce-only ones may stay', () => {
    const s = longAnn();
    s.orderEvent('ann', 'bid-2', 'opened');
    s.orderEvent('ann', 'bid-1', 'opened');
    s.orderEvent('ann', 'stop', 'opened', { isReduceOnly: true });
    s.mark({ BTCUSDT: AT.liquidation });
    expect(wordsOf(s.turn())).toEqual(['open ann', 'cancel bid-1', 'cancel bid-2']);
    s.orderEvent('ann', 'bid-1', 'closed');
    expect(wordsOf(s.turn())).toEqual([]);
    s.orderEvent('ann', 'bid-2', 'closed');
    expect(wordsOf(s.turn())).toEqual(['sell ann 641 BTCUSDT']);
  });

  test('nobody gains time by new orders: only those of the opening are waited for, and not beyond their deadline', () => {
    const s = longAnn();
    s.orderEvent('ann', 'bid-1', 'opened');
    s.mark({ BTCUSDT: AT.liquidation });
    const [, first] = s.turn();
    s.orderEvent('ann', 'bid-2', 'opened');
    expect(wordsOf(s.turn())).toEqual(['cancel bid-2']);
    s.mark({ BTCUSDT: AT.liquidation }, 30_000_001n);
    expect(wordsOf(s.turn())).toEqual(['expire ann', 'expire ann', 'sell ann 641 BTCUSDT']);
    expect(cancelsIn(first === undefined ? [] : [first])[0]?.orderId).toBe('ann/L1/C/bid-1');
  });

  test('an account that recovers while its orders are out has them cancelled, and is let go when they have ended', () => {
    const s = longAnn();
    s.mark({ BTCUSDT: AT.liquidation });
    const [order] = reductionsIn(s.turn());
    s.mark({ BTCUSDT: AT.healthy });
    expect(wordsOf(s.turn())).toEqual(['cancel ann/L1/S1/BTCUSDT']);
    expect(s.turn()).toEqual([]);
    s.orderEvent('ann', order?.orderId ?? '', 'closed', { isReduceOnly: true });
    s.mark({ BTCUSDT: AT.healthy });
    expect(wordsOf(s.turn())).toEqual(['expire ann', 'close ann recovered']);
  });

  test('of an order that the venue has closed nothing is cancelled', () => {
    const s = longAnn();
    s.mark({ BTCUSDT: AT.liquidation });
    const [order] = reductionsIn(s.turn());
    s.orderEvent('ann', order?.orderId ?? '', 'closed', { isReduceOnly: true });
    s.mark({ BTCUSDT: AT.healthy }, 1n);
    expect(s.turn()).toEqual([]);
  });

  test('an account that has recovered since its verdict is not opened', () => {
    const s = longAnn(undefined, true);
    s.mark({ BTCUSDT: AT.liquidation });
    s.tellVerdicts();
    s.mark({ BTCUSDT: AT.healthy });
    expect(s.book.waiting.has('ann')).toBe(true);
    expect(s.turn()).toEqual([]);
  });

  test('after a close nothing is opened before the verdict on it is told', () => {
    const s = longAnn(undefined, true);
    s.mark({ BTCUSDT: AT.bankrupt });
    s.tellVerdicts();
    expect(wordsOf(s.turn())).toEqual(['open ann', 'adl-close', 'close ann deleveraged']);
    expect(s.book.waiting.get('ann')?.zone).toBe('bankrupt');
    expect(s.turn()).toEqual([]);
    s.tellVerdicts();
    expect([s.turn(), s.book.waiting.size, s.book.closed.size]).toEqual([[], 0, 0]);
  });

  test('a verdict that leaves the account where it was: another liquidation of the same transition, after the verdict or a deadline', () => {
    for (const isTold of [true, false]) {
      const s = longAnn(undefined, true);
      s.mark({ BTCUSDT: AT.bankrupt });
      s.tellVerdicts();
      // Ten are taken out before the booking is folded, so that it does not reach zero.
      s.turn(() => s.deposit('ann', -10));
      s.fundInsurance(10);
      expect(s.turn()).toEqual([]);
      if (isTold) s.tellVerdicts();
      else s.wait(30_000_001n);
      const [opened, ...rest] = s.turn();
      expect(opened).toMatchObject({ liquidationId: 'ann/L1.2' });
      expect(wordsOf(rest)).toEqual(['insurance-draw', 'close ann rescued']);
    }
  });

  test('verdicts that lag behind: the account is not opened twice, nor closed before it was opened', () => {
    const s = longAnn(undefined, true);
    s.mark({ BTCUSDT: AT.liquidation });
    expect(s.turn()).toEqual([]);
    s.tellVerdicts();
    expect(wordsOf(s.turn())).toEqual(['open ann', 'sell ann 641 BTCUSDT']);
    s.mark({ BTCUSDT: AT.healthy });
    expect(s.turn()).toEqual([]);
  });

  test('what falls again is another liquidation, under another id', () => {
    const s = longAnn();
    for (const id of ['ann/L1', 'ann/L3']) {
      s.mark({ BTCUSDT: AT.liquidation });
      const [opened, order] = s.turn();
      expect(opened).toMatchObject({ kind: 'liquidation-opened', liquidationId: id });
      s.orderEvent('ann', reductionsIn(order === undefined ? [] : [order])[0]?.orderId ?? '', 'rejected');
      s.mark({ BTCUSDT: AT.healthy });
      expect(wordsOf(s.turn())).toEqual(['close ann recovered']);
    }
    expect(s.book.closed.size).toBe(0);
  });
});

describe('what the venue answers', () => {
  test.each([
    // the answer                                                          attempts   the next turn
    ['filled in part, the rest stays out',    (_s: LiquidationScenario, _id: string): void => undefined,                               0, []],
    ['rejected',                              (s: LiquidationScenario, id: string) => s.orderEvent('ann', id, 'rejected'),      1, ['sell ann 641 BTCUSDT']],
    ['closed without a fill, fills awaited',  (s: LiquidationScenario, id: string) => s.orderEvent('ann', id, 'closed'),        0, []],
    ['closed, and a second later',            (s: LiquidationScenario, id: string) => { s.orderEvent('ann', id, 'closed'); s.mark({ BTCUSDT: AT.liquidation }); }, 1, ['expire ann', 'sell ann 641 BTCUSDT']],
    ['silence up to the deadline',            (s: LiquidationScenario) => s.mark({ BTCUSDT: AT.liquidation }, 30_000_000n),     0, []],
    ['silence beyond it',                     (s: LiquidationScenario) => s.mark({ BTCUSDT: AT.liquidation }, 30_000_001n),     1, ['expire ann', 'cancel ann/L1/S1/BTCUSDT', 'sell ann 641 BTCUSDT']],
  ] as const)('%s', (_name, answer, attempts, then) => {
    const s = longAnn();
    s.mark({ BTCUSDT: AT.liquidation });
    const [order] = reductionsIn(s.turn());
    answer(s, order?.orderId ?? '');
    expect(wordsOf(s.turn())).toEqual(then);
    expect(s.book.open.get('ann')?.attempts).toBe(attempts);
  });

  test('the last fills of an order come after its end, by another topic: they count, and nothing is sent twice', () => {
    const s = longAnn();
    s.mark({ BTCUSDT: AT.liquidation });
    const [order] = reductionsIn(s.turn());
    s.orderEvent('ann', order?.orderId ?? '', 'closed', { isReduceOnly: true });
    expect(s.turn()).toEqual([]);
    s.fill(order!);
    expect(wordsOf(s.turn())).toEqual(['liquidation-fee', 'close ann recovered']);
  });

  test('a part filled, then closed: no failure, and what is missing is sized anew', () => {
    const s = longAnn();
    s.mark({ BTCUSDT: AT.liquidation });
    const [order] = reductionsIn(s.turn());
    s.fill(order!, 50n);
    s.orderEvent('ann', order?.orderId ?? '', 'closed', { isReduceOnly: true });
    expect(wordsOf(s.turn())).toEqual(['liquidation-fee']);
    s.mark({ BTCUSDT: AT.liquidation });
    expect(wordsOf(s.turn())).toEqual(['expire ann', 'sell ann 563 BTCUSDT']);
    expect(s.book.open.get('ann')?.attempts).toBe(0);
  });

  test('a user who closes on his own while an order is out: the next one never crosses zero', () => {
    const s = longAnn();
    s.mark({ BTCUSDT: AT.bankrupt });
    s.fundInsurance(10_000);
    const [order] = reductionsIn(s.turn());
    expect(order?.order.sizeLots).toBe(2_000n);
    s.trade('bob', 'ann', btcPerp, 1_990, AT.bankrupt);
    s.orderEvent('ann', order?.orderId ?? '', 'rejected');
    expect(wordsOf(s.turn())).toEqual(['sell ann 10 BTCUSDT']);
  });

  test('after so many failed steps the slice goes against the queue, at the mark', () => {
    const s = longAnn(with_({ maxAttempts: 2 }));
    s.mark({ BTCUSDT: AT.liquidation });
    for (let attempt = 0; attempt < 2; attempt++) {
      const [order]: readonly Placed<'reduce'>[] = reductionsIn(s.turn());
      s.orderEvent('ann', order?.orderId ?? '', 'rejected');
    }
    const equity = s.equity('ann');
    const entries = s.turn();
    // No slippage and no fee are reckoned with: 1.1 · (1 % · N − 250) = 700 leaves N = 88,636 USDT, which are 1,796 lots.
    expect(wordsOf(entries)).toEqual(['adl-close', 'close ann deleveraged']);
    expect(bookingsIn(entries)[0]).toMatchObject({ reason: 'adl_at_mark' });
    expect([s.equity('ann'), s.size('ann')]).toEqual([equity, 1_796n]);
  });

  test('a failed step counts once, however many of its orders fail', () => {
    const s = longAnn();
    s.trade('ann', 'bob', ethPerp, 100, 300_000);
    s.mark({ BTCUSDT: AT.liquidation });
    const orders = reductionsIn(s.turn());
    expect(orders).toHaveLength(2);
    for (const { orderId } of orders) s.orderEvent('ann', orderId, 'rejected');
    expect(s.book.open.get('ann')?.attempts).toBe(1);
  });
});

describe('below zero', () => {
  // the fund    the limits                                                        what is done                            what the fund pays
  test.each([
    [10_000, parameters,                                                           ['open ann', 'sell ann 2000 BTCUSDT']],
    // 200 are missing at the mark, and 195.60 more at 0.2 % of slippage.
    [395,    parameters,                                                           ['open ann', 'insurance-draw', 'adl-close', 'close ann deleveraged']],
    [396,    parameters,                                                           ['open ann', 'sell ann 2000 BTCUSDT']],
    [0,      parameters,                                                           ['open ann', 'adl-close', 'close ann deleveraged']],
    [10_000, with_({ insuranceEventLimitAtoms: atoms(395n * USDT) }),              ['open ann', 'insurance-draw', 'adl-close', 'close ann deleveraged']],
    [10_000, with_({ insuranceEventLimitAtoms: atoms(396n * USDT) }),              ['open ann', 'sell ann 2000 BTCUSDT']],
    [10_000, withRules({ insuranceEventLimitAtoms: atoms(50n * USDT) }),           ['open ann', 'insurance-draw', 'adl-close', 'close ann deleveraged']],
  ] as const)('a fund of %i', (fund, set, then) => {
    const s = longAnn(set);
    s.fundInsurance(fund);
    s.mark({ BTCUSDT: AT.bankrupt });
    expect(wordsOf(s.turn())).toEqual(then);
  });

  test('the fund pays what is missing when nothing is left to close, and not an atom more', () => {
    const s = longAnn();
    s.fundInsurance(10_000);
    s.mark({ BTCUSDT: AT.bankrupt });
    const [order] = reductionsIn(s.turn());
    s.fill(order!, 2_000n, 488_500n);
    expect(s.equity('ann')).toBe(-300n * USDT);
    expect(wordsOf(s.turn())).toEqual(['insurance-draw', 'close ann rescued']);
    expect([s.equity('ann'), s.fund()]).toEqual([0n, 9_700n * USDT]);
    expect(s.book.waiting.size).toBe(0);
  });

  test('the fund pays the part that its limit allows, and the others give up the rest', () => {
    const s = longAnn(with_({ insuranceEventLimitAtoms: atoms(50n * USDT) }));
    s.fundInsurance(10_000);
    const bob = s.equity('bob');
    s.mark({ BTCUSDT: AT.bankrupt });
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
    s.mark({ BTCUSDT: AT.bankrupt });
    expect(wordsOf(s.turn())).toEqual(['open ann', 'sell ann 2000 BTCUSDT', 'open cat', 'insurance-draw', 'adl-close', 'close cat deleveraged']);
    // 204.40 were free beside the 395.60 kept for Ann; Cat needed 200 at the mark.
    expect(s.fund()).toBe(400n * USDT);
  });

  test('nor in a later turn, while its positions are still in the market', () => {
    const s = longAnn();
    s.deposit('cat', 2_400);
    s.trade('cat', 'bob', btcPerp, 2_000, 500_000);
    s.fundInsurance(600);
    s.mark({ BTCUSDT: AT.bankrupt });
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
    s.mark({ BTCUSDT: AT.bankrupt });
    s.turn();
    s.mark({ BTCUSDT: AT.bankrupt }, 30_000_001n);
    expect(wordsOf(s.turn())).toEqual(['expire ann', 'cancel ann/L1/S1/BTCUSDT', 'sell ann 2000 BTCUSDT']);
  });

  test('a market that fails is not asked for ever, although the fund could pay', () => {
    const s = longAnn(with_({ maxAttempts: 1 }));
    s.fundInsurance(10_000);
    s.mark({ BTCUSDT: AT.bankrupt });
    const [order] = reductionsIn(s.turn());
    s.orderEvent('ann', order?.orderId ?? '', 'rejected');
    const entries = s.turn();
    // The fund pays all that is missing at the mark, so the others give up nothing.
    expect(bookingsIn(entries).map(({ bookingKind, reason }) => [bookingKind, reason])).toEqual([['insurance-draw', 'insurance_covers_deficit'], ['adl-close', 'adl_at_mark']]);
    expect([s.fund(), s.equity('ann')]).toEqual([9_800n * USDT, 0n]);
  });

  test('a mark that recovers does not leave the zone; a booking that says nothing is owed does', () => {
    const s = longAnn();
    s.mark({ BTCUSDT: AT.bankrupt });
    s.mark({ BTCUSDT: AT.healthy });
    expect(s.book.waiting.get('ann')?.zone).toBe('bankrupt');
    const entries = s.turn();
    expect(wordsOf(entries)).toEqual(['open ann', 'insurance-draw', 'close ann recovered']);
    expect(bookingsIn(entries)[0]).toMatchObject({ reason: 'nothing_owed' });
    expect([s.book.waiting.size, s.fund()]).toEqual([0, 0n]);
  });

  test('a deficit that nobody can pay stays open, draws once, and is paid when the fund can', () => {
    const s = longAnn();
    s.fundInsurance(396);
    s.mark({ BTCUSDT: AT.bankrupt });
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
    s.mark({ BTCUSDT: AT.bankrupt });
    s.facts({ kind: 'held', fill: fillOf('bob', { ...btcPerp, instrumentId: 'NEW' }, 'buy', 1, 1) });
    expect(wordsOf(s.turn())).toEqual(['open ann', 'sell ann 2000 BTCUSDT']);
  });
});

describe('fees', () => {
  test('an account that cannot bear the fee pays what it has, the fund before the venue', () => {
    const s = longAnn();
    s.fundInsurance(10_000);
    s.mark({ BTCUSDT: AT.thin });
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
    s.mark({ BTCUSDT: AT.bankrupt });
    const [order] = reductionsIn(s.turn());
    s.fill(order!);
    expect(wordsOf(s.turn())).toEqual(['insurance-draw', 'close ann rescued']);
    expect(s.world.contra.get('fees')).toBeUndefined();
  });

  test('a fill between the turn and its booking is charged by the next booking', () => {
    const s = longAnn(with_({ slippageAllowancePpm: parameters.liquidation.slippageAllowancePpm }));
    s.mark({ BTCUSDT: AT.liquidation });
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
    s.mark({ BTCUSDT: AT.liquidation });
    const [order] = reductionsIn(s.turn());
    const { orderId = '', liquidationId } = order ?? {};
    const fee = { mantissa: -1n, exponent: -8, assetId: 'NEW' };
    s.facts({ kind: 'held', fill: fillOf('ann', btcPerp, 'sell', 641, AT.liquidation, { orderId, liquidationId, fee }) });
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
    s.mark({ BTCUSDT: AT.liquidation });
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
    s.mark({ BTCUSDT: AT.liquidation });
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
    const s = longAnn(with_({ orderDeadline: micros(0) }));
    s.mark({ BTCUSDT: AT.liquidation });
    s.turn();
    s.mark({ BTCUSDT: AT.liquidation }, 1n);
    expect(wordsOf(s.turn())[0]).toBe('expire ann');
  });
});
