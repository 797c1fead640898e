/**
 * Whatever happens in whatever order: users trade, marks jump, verdicts come late, the venue fills, rejects, closes late or
 * keeps silent, bookings are overtaken. The venue of this test honours reduce-only, as the contract asks of it.
 */
import fc from 'fast-check';
import { evaluateMargin } from '../margin';
import { canonicalStateLines } from '../state';
import { LiquidationScenario, btc, btcInverse, btcPerp, definitionOf, depositOf, ethPerp, parameters, reductionsIn, type Placed } from '../testing';
import { abs, atoms, micros, min } from '../units';
import { assertBalanced, newWorld } from '../world';
import { canonicalBookLines, newBook, outstandingLots } from './book';
import { restoreBook, serializeBook } from './bookState';
import { foldWorldAndBook } from './foldBook';
import { owedAgainstCoins } from './insurance';
import { planTurn } from './planTurn';

const ACCOUNTS = ['ann', 'bob', 'cat', 'dan'] as const;
const INSTRUMENTS = [btcPerp, ethPerp, btcInverse] as const;
const SECOND = 1_000_000n;

const account = fc.constantFrom(...ACCOUNTS);
const instrument = fc.constantFrom(...INSTRUMENTS);
const permille = fc.integer({ min: -80, max: 80 });

const action = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('mark' as const), instrument, permille, seconds: fc.integer({ min: 1, max: 40 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('trade' as const), account, other: account, instrument, lots: fc.integer({ min: 1, max: 3_000 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('transfer' as const), account, whole: fc.integer({ min: -2_000, max: 2_000 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('order' as const), account, id: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('turn' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('overtaken turn' as const), account, other: account, instrument, lots: fc.integer({ min: 1, max: 6_000 }) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('answer' as const), pick: fc.nat(), how: fc.constantFrom('fill', 'fill', 'part', 'reject', 'close', 'late'), slippage: fc.integer({ min: -5, max: 15 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('verdicts' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('halt' as const, 'resume' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('fund' as const), whole: fc.integer({ min: 1, max: 500 }) }) },
);
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

const set = fc.record({
  limit: fc.constantFrom(undefined, 2_000_000_000_000n),
  accountCap: fc.constantFrom(undefined, 30_000_000_000n),
  instrumentCap: fc.constantFrom(undefined, 20_000_000_000n),
  maxAttempts: fc.constantFrom(1, 3),
});

/** The line, its venue, and what must hold of both at all times. */
class Storm {
  readonly s: LiquidationScenario;
  private readonly prices = new Map<string, bigint>([['BTCUSDT', 500_000n], ['ETHUSDT', 300_000n], ['BTCUSD', 500_000n], ['BTC/USDT', 500_000n]]);
  private readonly standing = new Map<string, Placed<'reduce'>>();

  constructor({ limit, accountCap, instrumentCap, maxAttempts }: { limit: bigint | undefined; accountCap: bigint | undefined; instrumentCap: bigint | undefined; maxAttempts: number }) {
    const instruments = parameters.instruments.map((rules) => ({
      ...rules,
      markAgeLimit: micros(100n * SECOND),
      stepNotionalLimitAtoms: limit === undefined || rules.instrumentId === 'BTCUSD' ? undefined : atoms(limit),
      insuranceEventLimitAtoms: instrumentCap === undefined ? undefined : atoms(instrumentCap),
    }));
    const liquidation = { ...parameters.liquidation, maxAttempts, insuranceEventLimitAtoms: accountCap === undefined ? undefined : atoms(accountCap) };
    this.s = new LiquidationScenario({ ...parameters, instruments, liquidation }, true);
    this.markAll();
    for (const id of ACCOUNTS) this.s.deposit(id, 2_000);
    this.s.facts(depositOf('cat', btc, 3_000_000n), depositOf('dan', btc, 3_000_000n));
    this.s.deposit('house', 100_000_000);
    // Everyone begins with 40 to 60 times his money at stake, hedged in part.
    this.s.trade('ann', 'bob', btcPerp, 2_000, 500_000);
    this.s.trade('cat', 'ann', ethPerp, 6_000, 300_000);
    this.s.trade('dan', 'cat', btcInverse, 800, 500_000);
    this.s.trade('dan', 'house', ethPerp, 9_000, 300_000);
    this.s.tellVerdicts();
  }

  markAll(seconds = 1n): void {
    this.s.mark(Object.fromEntries(this.prices), seconds * SECOND);
  }

  do(a: Action): void {
    switch (a.kind) {
      case 'mark': {
        const id = a.instrument.instrumentId;
        this.prices.set(id, ((this.prices.get(id) ?? 1n) * BigInt(1_000 + a.permille)) / 1_000n + 1n);
        if (id === 'BTCUSD') this.prices.set('BTC/USDT', this.prices.get(id) ?? 1n);
        return this.markAll(BigInt(a.seconds));
      }
      case 'trade':
        return this.trade(a);
      case 'transfer':
        return this.s.deposit(a.account, a.whole);
      case 'order':
        return this.s.orderEvent(a.account, `user-${a.account}-${a.id}`, 'opened');
      case 'turn':
        return this.turn();
      case 'overtaken turn':
        return this.turn(() => this.trade(a));
      case 'answer':
        return this.answer(a.pick, a.how, BigInt(a.slippage));
      case 'verdicts':
        return this.s.tellVerdicts();
      case 'halt':
        return this.s.act('halt_liquidations');
      case 'resume':
        return this.s.act('resume_liquidations');
      case 'fund':
        return this.s.fundInsurance(a.whole);
    }
  }

  private trade({ account: buyer, other, instrument: traded, lots }: { account: string; other: string; instrument: (typeof INSTRUMENTS)[number]; lots: number }): void {
    const size = traded === btcInverse ? BigInt(lots) / 100n + 1n : BigInt(lots);
    if (buyer !== other) this.s.trade(buyer, other, traded, size, this.prices.get(traded.instrumentId) ?? 1n);
  }

  turn(meanwhile?: () => void): void {
    const before = [...canonicalStateLines(this.s.world), ...canonicalBookLines(this.s.book)];
    const plan = this.s.plan();
    expect([...canonicalStateLines(this.s.world), ...canonicalBookLines(this.s.book)]).toEqual(before);
    expect(this.s.plan()).toEqual(plan);
    // Who judges for himself is ahead of the verdicts in the log, and plans the same all the same.
    expect(planTurn(this.s.judged, this.s.judgedBook)).toEqual(plan);
    const counted = this.s.book.counts.overtakenBookings;
    const entries = this.s.turn(meanwhile);
    expect(entries).toEqual(plan);
    if (this.s.world.reference.areLiquidationsHalted && meanwhile === undefined) expect(entries).toEqual([]);
    if (meanwhile === undefined) expect(this.s.book.counts.overtakenBookings).toBe(counted);
    for (const entry of entries) {
      if (entry.kind !== 'booking') continue;
      assertBalanced(entry);
      const [payer] = entry.legs;
      if (entry.bookingKind !== 'liquidation-fee' || meanwhile !== undefined || payer === undefined) continue;
      expect(this.s.equity(payer.accountId) >= 0n).toBe(true);
    }
    for (const order of reductionsIn(entries)) {
      this.standing.set(order.orderId, order);
      if (meanwhile === undefined) this.checkSize(order);
    }
  }

  /** What is out never exceeds what is held, and is on the other side. */
  private checkSize({ accountId, order }: Placed<'reduce'>): void {
    const size = this.s.size(accountId, order.instrumentId);
    const liquidation = this.s.book.open.get(accountId);
    expect(liquidation).toBeDefined();
    if (liquidation !== undefined) expect(outstandingLots(liquidation, order.instrumentId) <= abs(size)).toBe(true);
    expect(order.side).toBe(size > 0n ? 'sell' : 'buy');
  }

  answer(pick: number, how: 'fill' | 'part' | 'reject' | 'close' | 'late', slippagePermille: bigint): void {
    const orders = [...this.standing.values()];
    const placed = orders[pick % Math.max(1, orders.length)];
    if (placed === undefined) return;
    const { orderId, accountId, order } = placed;
    const more = { instrumentId: order.instrumentId, side: order.side, isReduceOnly: true, openSize: { mantissa: 0n, exponent: definitionOf(order.instrumentId).sizeExponent } };
    if (how === 'reject' || how === 'close') {
      this.standing.delete(orderId);
      return this.s.orderEvent(accountId, orderId, how === 'reject' ? 'rejected' : 'closed', more);
    }
    const size = this.s.size(accountId, order.instrumentId);
    const free = size > 0n === (order.side === 'sell') ? abs(size) : 0n;
    const wanted = how === 'part' ? (order.sizeLots + 1n) / 2n : order.sizeLots;
    const lots = min(free, wanted);
    if (how !== 'part') this.standing.delete(orderId);
    // A matching engine that says `closed` before its fills have come through.
    if (how === 'late') this.s.orderEvent(accountId, orderId, 'closed', more);
    if (lots === 0n) return;
    const mark = this.prices.get(order.instrumentId) ?? 1n;
    const worse = order.side === 'sell' ? -slippagePermille : slippagePermille;
    this.s.fill(placed, lots, (mark * (1_000n + worse)) / 1_000n + 1n, 'house');
    // The rest of a part stands with what is left of it.
    if (how === 'part') this.standing.set(orderId, { ...placed, order: { ...order, sizeLots: (order.sizeLots - lots) as never } });
    if (how === 'part' && order.sizeLots === lots) this.standing.delete(orderId);
  }

  check(): void {
    for (const [what, sum] of Object.entries(this.s.sums())) expect([what, sum]).toEqual([what, 0n]);
    for (const [, amount] of this.s.world.contra.get('insurance') ?? []) expect(amount >= 0n).toBe(true);
    expect(new Set([...this.s.book.open.values()].map(({ id }) => id)).size).toBe(this.s.book.open.size);
  }

  /** Everyone does his duty until nothing moves any more. */
  calm(): void {
    this.s.act('resume_liquidations');
    for (let round = 0; round < 400; round++) {
      this.markAll();
      this.s.tellVerdicts();
      const before = this.s.history.length;
      this.turn();
      while (this.standing.size > 0) this.answer(0, 'fill', 0n);
      this.s.tellVerdicts();
      this.check();
      // The mark, two tellings of verdicts: nothing else was said.
      const isSilent = this.s.history.length === before + 1;
      if (isSilent && ![...this.s.book.open.values()].some(({ orders }) => orders.size > 0) && round > 3 && this.isSettled()) return;
    }
    throw new Error(`still moving: ${[...canonicalBookLines(this.s.book)].join('\n')}`);
  }

  private isSettled(): boolean {
    return this.s.plan().length === 0;
  }
}

describe('whatever happens', () => {
  test('money and lots are conserved, the fund is never overdrawn, nothing is sized beyond what is held, a plan is a function', () => {
    fc.assert(
      fc.property(set, fc.array(action, { minLength: 10, maxLength: 80 }), (rules, actions) => {
        const storm = new Storm(rules);
        for (const each of actions) {
          storm.do(each);
          storm.check();
        }
      }),
      { numRuns: Number(process.env['LIQUIDATION_RUNS'] ?? 150) },
    );
  });

  test('once everyone does his duty, each liquidation is closed, or waits for a reason that the book can tell', () => {
    fc.assert(
      fc.property(set, fc.array(action, { minLength: 10, maxLength: 60 }), (rules, actions) => {
        const storm = new Storm(rules);
        for (const each of actions) storm.do(each);
        storm.calm();
        const { book, world } = storm.s;
        for (const { accountId } of book.open.values()) {
          const held = world.accounts.get(accountId);
          const inForce = world.reference.parameters;
          if (held === undefined || inForce === undefined) throw new Error(`${accountId} is no account`);
          // What is left open is a deficit that neither fund nor other sides can pay, or coins that hardly carry a debt.
          const isDeficit = (evaluateMargin(world, held)?.equityAtoms ?? 0n) < 0n;
          const isCarried = owedAgainstCoins(world, inForce, held) > 0n;
          expect([accountId, held.positions.size, isDeficit || isCarried]).toEqual([accountId, 0, true]);
        }
        for (const accountId of book.waiting.keys()) expect(book.open.has(accountId)).toBe(true);
      }),
      { numRuns: Number(process.env['LIQUIDATION_RUNS'] ?? 100) },
    );
  });

  test('a book kept as text and read again folds on and plans as the one that it was taken of', () => {
    fc.assert(
      fc.property(set, fc.array(action, { minLength: 20, maxLength: 60 }), fc.nat(), (rules, actions, cut) => {
        const storm = new Storm(rules);
        for (const each of actions) storm.do(each);
        const { history } = storm.s;
        const again = { world: newWorld(), book: newBook() };
        const revisions = new Map<string, bigint>();
        history.forEach(({ stream, fact }, index) => {
          const revision = (revisions.get(stream) ?? -1n) + 1n;
          revisions.set(stream, revision);
          foldWorldAndBook(again.world, again.book, fact, { stream, revision });
          if (index !== cut % history.length) return;
          const text = serializeBook(again.book);
          again.book = restoreBook(text);
          expect(serializeBook(again.book)).toBe(text);
        });
        expect(serializeBook(again.book)).toBe(serializeBook(storm.s.book));
        expect(planTurn(again.world, again.book)).toEqual(storm.s.plan());
      }),
      { numRuns: 60 },
    );
  });

  test('the same log folds to the same book and the same plan', () => {
    fc.assert(
      fc.property(set, fc.array(action, { minLength: 20, maxLength: 60 }), (rules, actions) => {
        const storm = new Storm(rules);
        for (const each of actions) storm.do(each);
        const again = { world: newWorld(), book: newBook() };
        const revisions = new Map<string, bigint>();
        for (const { stream, fact } of storm.s.history) {
          const revision = (revisions.get(stream) ?? -1n) + 1n;
          revisions.set(stream, revision);
          foldWorldAndBook(again.world, again.book, fact, { stream, revision });
        }
        expect([...canonicalBookLines(again.book)]).toEqual([...canonicalBookLines(storm.s.book)]);
        expect([...canonicalStateLines(again.world)]).toEqual([...canonicalStateLines(storm.s.world)]);
      }),
      { numRuns: 40 },
    );
  });
});

