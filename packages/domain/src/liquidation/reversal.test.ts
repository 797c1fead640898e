import { LiquidationScenario, bookingsIn, btcPerp, wordsOf } from '../testing';

const USDT = 100_000_000n;

/** Ann is bankrupt with 2,000 lots long; Bob (700) and Fay (1,300) are short, and Bob comes first. */
function bankruptAnn(): LiquidationScenario {
  const s = new LiquidationScenario();
  s.mark({ BTCUSDT: 500_000 });
  s.deposit('ann', 2_000);
  s.deposit('bob', 3_000);
  s.deposit('fay', 50_000);
  s.deposit('gus', 1_000_000);
  s.trade('ann', 'bob', btcPerp, 700, 500_000);
  s.trade('ann', 'fay', btcPerp, 1_300, 500_000);
  s.mark({ BTCUSDT: 489_000 });
  return s;
}

const sizes = (s: LiquidationScenario): readonly bigint[] => ['ann', 'bob', 'fay', 'gus'].map((id) => s.size(id));

describe('a booking that a fill has overtaken', () => {
  test('Bob bought all of it back meanwhile: he gets his lots back at their value, and Ann hers', () => {
    const s = bankruptAnn();
    const untouched = bankruptAnn();
    for (const each of [s, untouched]) each.deposit('bob', 0);
    const first = s.turn(() => s.trade('bob', 'gus', btcPerp, 700, 489_000));
    untouched.trade('bob', 'gus', btcPerp, 700, 489_000);
    expect(wordsOf(first)).toEqual(['open ann', 'adl-close', 'close ann deleveraged']);
    expect(sizes(s)).toEqual([0n, 700n, 0n, -700n]);
    expect(s.book.counts.overtakenBookings).toBe(1);
    const second = s.turn();
    expect(bookingsIn(second)[0]).toMatchObject({
      bookingKind: 'reversal', reversesBookingId: 'ann/L1/B1', bookingId: 'ann/L1/B1/R', reason: 'booking_overtaken',
      legs: [
        { accountId: 'ann', close: { lots: 700n, valueAtoms: 3_430_000_000_000n } },
        { accountId: 'bob', close: { lots: -700n, valueAtoms: -3_430_000_000_000n } },
      ],
    });
    expect(sizes(s).slice(0, 2)).toEqual([700n, 0n]);
    // As if he had never been asked.
    expect(s.equity('bob')).toBe(untouched.equity('bob'));
    expect(s.book.overtaken.size).toBe(0);
    expect(s.sums()).toMatchObject({ USDT: 0n, BTCUSDT: 0n });
  });

  test('Ann’s own side went first: the last of the queue are released', () => {
    const s = bankruptAnn();
    s.turn(() => s.trade('gus', 'ann', btcPerp, 500, 489_000));
    expect(sizes(s)).toEqual([-500n, 0n, 0n, 500n]);
    const legs = bookingsIn(s.turn()).flatMap((booking) => booking.legs.map(({ accountId, close }) => [accountId, close?.lots]));
    expect(legs).toEqual([['ann', 500n], ['fay', -500n]]);
    expect(sizes(s)).toEqual([0n, 0n, -500n, 500n]);
  });

  test('both sides at once: what Bob gives back covers a part of what Ann needs', () => {
    const s = bankruptAnn();
    s.turn(() => {
      s.trade('bob', 'gus', btcPerp, 200, 489_000);
      s.trade('gus', 'ann', btcPerp, 500, 489_000);
    });
    const legs = bookingsIn(s.turn()).flatMap((booking) => booking.legs.map(({ accountId, close }) => [accountId, close?.lots]));
    expect(legs).toEqual([['ann', 500n], ['bob', -200n], ['fay', -300n]]);
    expect(sizes(s)).toEqual([0n, 0n, -300n, 300n]);
  });

  test('two bookings of one turn take from Bob, and he had room for one of them: only that one is reversed', () => {
    const s = new LiquidationScenario();
    s.mark({ BTCUSDT: 500_000 });
    for (const [id, whole] of [['ann', 1_000], ['cat', 1_000], ['bob', 500_000], ['gus', 1_000_000]] as const) s.deposit(id, whole);
    s.trade('ann', 'bob', btcPerp, 1_000, 500_000);
    s.trade('cat', 'bob', btcPerp, 1_000, 500_000);
    s.mark({ BTCUSDT: 489_000 });
    s.turn(() => s.trade('bob', 'gus', btcPerp, 500, 489_000));
    expect([s.size('bob'), [...s.book.overtaken.values()].map(({ bookingId, overtaken }) => [bookingId, overtaken.map(({ lots }) => lots)])]).toEqual([500n, [['cat/L1/B1', [500n]]]]);
    s.turn();
    expect([s.size('ann'), s.size('bob'), s.size('cat')]).toEqual([0n, 0n, 500n]);
  });

  test('a trade that leaves the leg its room overtakes nothing', () => {
    const s = bankruptAnn();
    s.turn(() => s.trade('gus', 'bob', btcPerp, 100, 489_000));
    expect(s.book.counts.overtakenBookings).toBe(0);
    expect(s.turn()).toEqual([]);
  });

  test('a reversal is written once, also when it meets a moved position, and waits while liquidations are halted', () => {
    const s = bankruptAnn();
    s.turn(() => s.trade('bob', 'gus', btcPerp, 700, 489_000));
    s.act('halt_liquidations');
    expect(s.turn()).toEqual([]);
    s.act('resume_liquidations');
    s.turn(() => s.trade('gus', 'bob', btcPerp, 900, 489_000));
    expect(s.book.overtaken.size).toBe(0);
    expect(bookingsIn(s.turn()).filter(({ bookingKind }) => bookingKind === 'reversal')).toEqual([]);
    expect(s.fund() >= 0n && s.sums()['USDT'] === 0n).toBe(true);
  });

  test('what is left behind by an overtaken booking is liquidated again, under an id of its own', () => {
    const s = bankruptAnn();
    s.fundInsurance(10);
    s.turn(() => s.trade('bob', 'gus', btcPerp, 700, 489_000));
    const next = s.turn();
    expect(wordsOf(next)).toEqual(['reversal']);
    expect(s.size('ann')).toBe(700n);
    // 700 lots at a bankruptcy value 0.10 a lot above the mark.
    expect(s.equity('ann') < 0n && s.equity('ann') > -70n * USDT).toBe(true);
    expect(wordsOf(s.turn())[0]).toBe('open ann');
    expect([...s.book.open.values(), ...s.book.closed.values()].map(({ id }) => id)).not.toContain('ann/L1');
  });
});
