import { bookingIdOf, boundedId, cancelOrderIdOf, fnv128Hex, liquidationIdOf, reduceOrderIdOf, reversalIdOf } from './ids';

describe('ids', () => {
  test('say what they name', () => {
    expect(liquidationIdOf('ann', 7n, undefined)).toBe('ann/L7');
    expect(reduceOrderIdOf('ann/L7', 2n, 'BTCUSDT')).toBe('ann/L7/S2/BTCUSDT');
    expect(cancelOrderIdOf('ann/L7', 'o-1')).toBe('ann/L7/C/o-1');
    expect(bookingIdOf('ann/L7', 3)).toBe('ann/L7/B3');
    expect(reversalIdOf('ann/L7/B3')).toBe('ann/L7/B3/R');
  });

  // the one before     the next of ordinal 7
  test.each([
    [undefined,         'ann/L7'],
    ['ann/L6',          'ann/L7'],
    ['ann/L7',          'ann/L7.2'],
    ['ann/L7.2',        'ann/L7.3'],
    ['ann/L7.9',        'ann/L7.10'],
    ['ann/L70',         'ann/L7'],
  ])('after %s comes %s', (last, next) => {
    expect(liquidationIdOf('ann', 7n, last)).toBe(next);
  });

  test('are cut to what the contracts accept, and stay different where they were', () => {
    const account = 'a'.repeat(64);
    const instrument = 'i'.repeat(64);
    const liquidation = liquidationIdOf(account, 123_456_789n, undefined);
    const orders = [reduceOrderIdOf(liquidation, 1n, `${instrument}1`), reduceOrderIdOf(liquidation, 1n, `${instrument}2`)];
    const cancels = [cancelOrderIdOf(liquidation, 'o'.repeat(128)), cancelOrderIdOf(liquidation, 'o'.repeat(127))];
    for (const id of [liquidation, ...orders, ...cancels, bookingIdOf(liquidation, 99), reversalIdOf(boundedId('b'.repeat(200)))]) {
      expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9._:@/+=-]{0,127}$/);
    }
    expect(new Set([...orders, ...cancels]).size).toBe(4);
    // A venue makes its fills' ids from it.
    for (const id of orders) expect(id.length).toBeLessThanOrEqual(108);
  });

  test('FNV-1a over 128 bits: the published values', () => {
    expect(fnv128Hex('')).toBe('6c62272e07bb014262b821756295c58d');
    expect(fnv128Hex('a')).toBe('d228cb696f1a8caf78912b704e4a8964');
    expect(fnv128Hex('foobar')).toBe('343e1662793c64bf6f0d3597ba446f18');
  });
});
