import { ANN_AT, LiquidationScenario, bookingsIn, btcPerp, cancelsIn, ethPerp, fillOf, longAnn, reductionsIn, withLiquidation, wordsOf, type Placed } from '../testing';

const USDT = 100_000_000n;

describe('whose turn it is', () => {
  // given                                                                         then
  const table: readonly [string, (s: LiquidationScenario) => void, readonly string[]][] = [
    ['above the line',                     (s) => s.mark({ BTCUSDT: ANN_AT.healthy }),                              []],
    ['below the line',                     (s) => s.mark({ BTCUSDT: ANN_AT.liquidation }),                          ['open ann', 'sell ann 641 BTCUSDT']],
    ['below it, and back above the end',   (s) => { s.mark({ BTCUSDT: ANN_AT.liquidation }); s.mark({ BTCUSDT: ANN_AT.healthy }); }, []],
    ['liquidations halted',                (s) => { s.mark({ BTCUSDT: ANN_AT.liquidation }); s.act('halt_liquidations'); }, []],
    ['halted and resumed',                 (s) => { s.mark({ BTCUSDT: ANN_AT.liquidation }); s.act('halt_liquidations'); s.act('resume_liquidations'); }, ['open ann', 'sell ann 641 BTCUSDT']],
    ['a mark older than its limit',        (s) => { s.mark({ BTCUSDT: ANN_AT.liquidation }); s.wait(61_000_000n); }, []],
    ['the mark renewed after that',        (s) => { s.mark({ BTCUSDT: ANN_AT.liquidation }); s.wait(61_000_000n); s.mark({ BTCUSDT: ANN_AT.liquidation }); }, ['open ann', 'sell ann 641 BTCUSDT']],
    ['a fill held',                        (s) => { s.mark({ BTCUSDT: ANN_AT.liquidation }); s.facts({ kind: 'held', fill: fillOf('ann', { ...btcPerp, instrumentId: 'NEW' }, 'buy', 1, 1) }); }, []],
    ['an instrument held, never marked',   (s) => { s.mark({ BTCUSDT: ANN_AT.liquidation }); s.trade('ann', 'bob', { ...btcPerp, instrumentId: 'BTCUSD', sizeExponent: 0 }, 1, 500_000); }, []],
    ['open, then its mark grows old',      (s) => { s.mark({ BTCUSDT: ANN_AT.liquidation }); s.turn(); s.wait(61_000_000n); }, []],
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
    s.mark({ BTCUSDT: ANN_AT.liquidation });
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
    s.mark({ BTCUSDT: ANN_AT.liquidation });
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
    s.mark({ BTCUSDT: ANN_AT.liquidation });
    expect(wordsOf(s.turn())).toEqual(['open ann', 'cancel bid-1', 'cancel bid-2']);
    s.orderEvent('ann', 'bid-1', 'closed');
    expect(wordsOf(s.turn())).toEqual([]);
    s.orderEvent('ann', 'bid-2', 'closed');
    expect(wordsOf(s.turn())).toEqual(['sell ann 641 BTCUSDT']);
  });

  test('nobody gains time by new orders: only those of the opening are waited for, and not beyond their deadline', () => {
    const s = longAnn();
    s.orderEvent('ann', 'bid-1', 'opened');
    s.mark({ BTCUSDT: ANN_AT.liquidation });
    const [, first] = s.turn();
    s.orderEvent('ann', 'bid-2', 'opened');
    expect(wordsOf(s.turn())).toEqual(['cancel bid-2']);
    s.mark({ BTCUSDT: ANN_AT.liquidation }, 30_000_001n);
    expect(wordsOf(s.turn())).toEqual(['expire ann', 'expire ann', 'sell ann 641 BTCUSDT']);
    expect(cancelsIn(first === undefined ? [] : [first])[0]?.orderId).toBe('ann/L1/C/bid-1');
  });

  test('an account that recovers while its orders are out has them cancelled, and is let go when they have ended', () => {
    const s = longAnn();
    s.mark({ BTCUSDT: ANN_AT.liquidation });
    const [order] = reductionsIn(s.turn());
    s.mark({ BTCUSDT: ANN_AT.healthy });
    expect(wordsOf(s.turn())).toEqual(['cancel ann/L1/S1/BTCUSDT']);
    expect(s.turn()).toEqual([]);
    s.orderEvent('ann', order?.orderId ?? '', 'closed', { isReduceOnly: true });
    s.mark({ BTCUSDT: ANN_AT.healthy });
    expect(wordsOf(s.turn())).toEqual(['expire ann', 'close ann recovered']);
  });

  test('of an order that the venue has closed nothing is cancelled', () => {
    const s = longAnn();
    s.mark({ BTCUSDT: ANN_AT.liquidation });
    const [order] = reductionsIn(s.turn());
    s.orderEvent('ann', order?.orderId ?? '', 'closed', { isReduceOnly: true });
    s.mark({ BTCUSDT: ANN_AT.healthy }, 1n);
    expect(s.turn()).toEqual([]);
  });

  test('an account that has recovered since its verdict is not opened', () => {
    const s = longAnn(undefined, true);
    s.mark({ BTCUSDT: ANN_AT.liquidation });
    s.tellVerdicts();
    s.mark({ BTCUSDT: ANN_AT.healthy });
    expect(s.book.waiting.has('ann')).toBe(true);
    expect(s.turn()).toEqual([]);
  });

  test('after a close nothing is opened before the verdict on it is told', () => {
    const s = longAnn(undefined, true);
    s.mark({ BTCUSDT: ANN_AT.bankrupt });
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
      s.mark({ BTCUSDT: ANN_AT.bankrupt });
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
    s.mark({ BTCUSDT: ANN_AT.liquidation });
    expect(s.turn()).toEqual([]);
    s.tellVerdicts();
    expect(wordsOf(s.turn())).toEqual(['open ann', 'sell ann 641 BTCUSDT']);
    s.mark({ BTCUSDT: ANN_AT.healthy });
    expect(s.turn()).toEqual([]);
  });

  test('what falls again is another liquidation, under another id', () => {
    const s = longAnn();
    for (const id of ['ann/L1', 'ann/L3']) {
      s.mark({ BTCUSDT: ANN_AT.liquidation });
      const [opened, order] = s.turn();
      expect(opened).toMatchObject({ kind: 'liquidation-opened', liquidationId: id });
      s.orderEvent('ann', reductionsIn(order === undefined ? [] : [order])[0]?.orderId ?? '', 'rejected');
      s.mark({ BTCUSDT: ANN_AT.healthy });
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
    ['closed, and a second later',            (s: LiquidationScenario, id: string) => { s.orderEvent('ann', id, 'closed'); s.mark({ BTCUSDT: ANN_AT.liquidation }); }, 1, ['expire ann', 'sell ann 641 BTCUSDT']],
    ['silence up to the deadline',            (s: LiquidationScenario) => s.mark({ BTCUSDT: ANN_AT.liquidation }, 30_000_000n),     0, []],
    ['silence beyond it',                     (s: LiquidationScenario) => s.mark({ BTCUSDT: ANN_AT.liquidation }, 30_000_001n),     1, ['expire ann', 'cancel ann/L1/S1/BTCUSDT', 'sell ann 641 BTCUSDT']],
  ] as const)('%s', (_name, answer, attempts, then) => {
    const s = longAnn();
    s.mark({ BTCUSDT: ANN_AT.liquidation });
    const [order] = reductionsIn(s.turn());
    answer(s, order?.orderId ?? '');
    expect(wordsOf(s.turn())).toEqual(then);
    expect(s.book.open.get('ann')?.attempts).toBe(attempts);
  });

  test('the last fills of an order come after its end, by another topic: they count, and nothing is sent twice', () => {
    const s = longAnn();
    s.mark({ BTCUSDT: ANN_AT.liquidation });
    const [order] = reductionsIn(s.turn());
    s.orderEvent('ann', order?.orderId ?? '', 'closed', { isReduceOnly: true });
    expect(s.turn()).toEqual([]);
    s.fill(order!);
    expect(wordsOf(s.turn())).toEqual(['liquidation-fee', 'close ann recovered']);
  });

  test('a part filled, then closed: no failure, and what is missing is sized anew', () => {
    const s = longAnn();
    s.mark({ BTCUSDT: ANN_AT.liquidation });
    const [order] = reductionsIn(s.turn());
    s.fill(order!, 50n);
    s.orderEvent('ann', order?.orderId ?? '', 'closed', { isReduceOnly: true });
    expect(wordsOf(s.turn())).toEqual(['liquidation-fee']);
    s.mark({ BTCUSDT: ANN_AT.liquidation });
    expect(wordsOf(s.turn())).toEqual(['expire ann', 'sell ann 563 BTCUSDT']);
    expect(s.book.open.get('ann')?.attempts).toBe(0);
  });

  test('a user who closes on his own while an order is out: the next one never crosses zero', () => {
    const s = longAnn();
    s.mark({ BTCUSDT: ANN_AT.bankrupt });
    s.fundInsurance(10_000);
    const [order] = reductionsIn(s.turn());
    expect(order?.order.sizeLots).toBe(2_000n);
    s.trade('bob', 'ann', btcPerp, 1_990, ANN_AT.bankrupt);
    s.orderEvent('ann', order?.orderId ?? '', 'rejected');
    expect(wordsOf(s.turn())).toEqual(['sell ann 10 BTCUSDT']);
  });

  test('after so many failed steps the slice goes against the queue, at the mark', () => {
    const s = longAnn(withLiquidation({ maxAttempts: 2 }));
    s.mark({ BTCUSDT: ANN_AT.liquidation });
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
    s.mark({ BTCUSDT: ANN_AT.liquidation });
    const orders = reductionsIn(s.turn());
    expect(orders).toHaveLength(2);
    for (const { orderId } of orders) s.orderEvent('ann', orderId, 'rejected');
    expect(s.book.open.get('ann')?.attempts).toBe(1);
  });
});
