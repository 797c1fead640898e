import { micros, type Fill, type LiquidationOrder, type OrderEvent } from '@plimsoll/domain';
import { HOUSE_ACCOUNT_ID, SIMULATED_VENUE_ID, instrument } from '../definitions';
import { DEFAULT_RATES, answerOrder, type Answer, type AnswerContext } from './answerOrder';

const linear = instrument({ instrumentId: 'ETH-PERP', instrumentKind: 'linear_perpetual', settlementAssetId: 'USDT', priceExponent: -2, tickMantissa: 5n, sizeExponent: -3, lotMantissa: 10n });
const inverse = instrument({ instrumentId: 'BTC-INV', instrumentKind: 'inverse_perpetual', settlementAssetId: 'BTC', priceExponent: -1, sizeExponent: 0, multiplier: 100n });
const definitions = new Map([linear, inverse].map((definition) => [definition.instrumentId, definition]));

const resting: OrderEvent = {
  kind: 'order',
  venueId: SIMULATED_VENUE_ID,
  accountId: 'ann',
  orderId: 'rest-1',
  orderSequence: 1n,
  instrumentId: linear.instrumentId,
  state: 'opened',
  side: 'buy',
  price: { mantissa: 100_000n, exponent: -2 },
  openSize: { mantissa: 500n, exponent: -3 },
  isReduceOnly: false,
  liquidationId: undefined,
  reason: undefined,
  venueTime: micros(1),
  sequence: undefined,
};

const context = (changes: Partial<AnswerContext> = {}): AnswerContext => ({
  seed: 'seed',
  rates: DEFAULT_RATES,
  time: micros(7_000_000),
  instrument: (id) => definitions.get(id),
  openedOrder: (id) => (id === resting.orderId ? resting : undefined),
  ...changes,
});

type Reduce = Extract<LiquidationOrder['order'], { kind: 'reduce' }>;

function reduction(number: number, changes: Partial<Reduce> = {}): LiquidationOrder {
  const order: Reduce = { kind: 'reduce', instrumentId: linear.instrumentId, side: 'sell', size: { mantissa: 12_340n, exponent: -3 }, mark: { mantissa: 412_000n, exponent: -2 }, ...changes };
  return { orderId: `order-${number}`, liquidationId: 'liquidation-1', accountId: 'ann', order, logTime: micros(1), deadline: micros(9), frame: 3n };
}

const fillsIn = (answer: Answer): Fill[] => answer.filter((record) => record.kind === 'fill');
const eventsIn = (answer: Answer): OrderEvent[] => answer.filter((record) => record.kind === 'order');
const many = Array.from({ length: 2_000 }, (_, number) => reduction(number));

test('the same order has the same answer, and time decides nothing but its own field', () => {
  for (const order of many.slice(0, 200)) {
    const answer = answerOrder(order, context());
    expect(answerOrder(order, context())).toEqual(answer);
    const later = answerOrder({ ...order, frame: 99n }, context({ time: micros(8_000_000) }));
    expect(later.map((record) => ({ ...record, venueTime: micros(7_000_000) }))).toEqual(answer);
  }
  const answers = (seed: string): Answer[] => many.slice(0, 50).map((order) => answerOrder(order, context({ seed })));
  expect(answers('another seed')).not.toEqual(answers('seed'));
});

test('every fill has its other side with the house, and lots sum to zero', () => {
  for (const order of many) {
    const fills = fillsIn(answerOrder(order, context()));
    const own = fills.filter(({ accountId }) => accountId === 'ann');
    const house = fills.filter(({ accountId }) => accountId === HOUSE_ACCOUNT_ID);
    expect(own.length).toBe(house.length);
    own.forEach((fill, index) => {
      const other = house[index];
      expect(fill).toMatchObject({ side: 'sell', orderId: order.orderId, liquidationId: 'liquidation-1' });
      expect(other).toMatchObject({ side: 'buy', price: fill.price, size: fill.size, fillId: fill.fillId, tradeId: fill.tradeId });
      expect(other?.liquidationId).toBeUndefined();
    });
  }
});

test('orders are filled in full, in part and closed, or rejected, each in its share', () => {
  const kinds = { full: 0, partial: 0, rejected: 0, split: 0 };
  for (const order of many) {
    const answer = answerOrder(order, context());
    const own = fillsIn(answer).filter(({ accountId }) => accountId === 'ann');
    const filled = own.reduce((sum, { size }) => sum + size.mantissa, 0n);
    const [event] = eventsIn(answer);
    if (event === undefined) {
      expect(filled).toBe(12_340n);
      kinds.full += 1;
      if (own.length === 2) kinds.split += 1;
    } else if (event.state === 'rejected') {
      expect(filled).toBe(0n);
      kinds.rejected += 1;
    } else {
      expect(event).toMatchObject({ state: 'closed', orderId: order.orderId, openSize: { mantissa: 0n } });
      expect(filled).toBeGreaterThan(0n);
      expect(filled).toBeLessThan(12_340n);
      kinds.partial += 1;
    }
  }
  // 7 % of 2,000 rejected, 12 % of the rest in part, 15 % of what is left by two trades; four standard deviations.
  expect(Math.abs(kinds.rejected - 140)).toBeLessThan(46);
  expect(Math.abs(kinds.partial - 223)).toBeLessThan(57);
  expect(Math.abs(kinds.split - 246)).toBeLessThan(60);
});

test.each([
  ['sell', linear, 412_000n, 12_340n],
  ['buy', linear, 412_000n, 9_999_990n],
  ['sell', inverse, 1_170_003n, 5n],
  ['buy', inverse, 1_170_003n, 800_000n],
] as const)('prices are on tick, sizes on lot, and no price is better than the mark: %s', (side, definition, mark, size) => {
  let worst = 0n;
  for (let number = 0; number < 300; number++) {
    const order = reduction(number, {
      instrumentId: definition.instrumentId,
      side,
      size: { mantissa: size, exponent: definition.sizeExponent },
      mark: { mantissa: mark, exponent: definition.priceExponent },
    });
    for (const fill of fillsIn(answerOrder(order, context()))) {
      expect(fill.price.mantissa % definition.tickMantissa).toBe(0n);
      expect(fill.size.mantissa % definition.lotMantissa).toBe(0n);
      const loss = side === 'sell' ? mark - fill.price.mantissa : fill.price.mantissa - mark;
      expect(loss).toBeGreaterThanOrEqual(0n);
      if (loss > worst) worst = loss;
    }
  }
  // 30 basis points and a tick.
  expect(worst).toBeLessThanOrEqual((mark * 30n) / 10_000n + definition.tickMantissa);
});

test('a large order loses more against the mark than a small one', () => {
  const lossOf = (size: bigint): bigint =>
    many.slice(0, 300).reduce((sum, { orderId }) => {
      const order = { ...reduction(0, { size: { mantissa: size, exponent: -3 } }), orderId };
      return sum + fillsIn(answerOrder(order, context())).reduce((loss, { price }) => loss + 412_000n - price.mantissa, 0n);
    }, 0n);
  expect(lossOf(1_000_000n)).toBeGreaterThan(2n * lossOf(100n));
});

test('a cancellation closes the order that it names, and itself', () => {
  const order: LiquidationOrder = { ...reduction(1), order: { kind: 'cancel', targetOrderId: 'rest-1' } };
  const [target, own, ...others] = eventsIn(answerOrder(order, context()));
  expect(target).toMatchObject({ orderId: 'rest-1', state: 'closed', openSize: { mantissa: 0n }, liquidationId: 'liquidation-1', side: 'buy' });
  expect(target?.orderSequence).toBeGreaterThan(resting.orderSequence);
  expect(own).toMatchObject({ orderId: 'order-1', state: 'closed' });
  expect(others).toEqual([]);
});

test.each([
  ['an order that the venue never had', { ...reduction(1), order: { kind: 'cancel', targetOrderId: 'nobody' } as const }],
  ['an order of another account', { ...reduction(1), accountId: 'bob', order: { kind: 'cancel', targetOrderId: 'rest-1' } as const }],
])('a cancellation of %s is not answered: its deadline ends it', (_, order) => {
  expect(answerOrder(order, context())).toEqual([]);
});

test.each([
  ['an instrument that is not traded', { instrumentId: 'NOBODY' }],
  ['a size between two lots', { size: { mantissa: 12_345n, exponent: -3 } }],
  ['a wrong exponent', { size: { mantissa: 12_340n, exponent: -2 } }],
])('an order of %s is rejected', (_, changes) => {
  expect(answerOrder(reduction(1, changes), context())).toMatchObject([{ kind: 'order', state: 'rejected', orderId: 'order-1' }]);
});

test('one lot is not divided', () => {
  for (let number = 0; number < 300; number++) {
    const own = fillsIn(answerOrder(reduction(number, { size: { mantissa: 10n, exponent: -3 } }), context())).filter(({ accountId }) => accountId === 'ann');
    expect(own.length).toBeLessThanOrEqual(1);
  }
});
