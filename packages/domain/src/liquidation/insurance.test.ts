import { accountOf } from '../world';
import { LiquidationScenario, btc, btcPerp, depositOf, ethPerp, parameters } from '../testing';
import { atoms, ppm } from '../units';
import { newLiquidation } from './book';
import { neededDraw, payableDraw } from './insurance';

const USDT = 100_000_000n;

interface Given {
  readonly accountLimit?: bigint;
  readonly btcLimit?: bigint;
  readonly drawn?: bigint;
  /** Notional of BTC and ETH that the liquidation has closed, in USDT. */
  readonly closed?: readonly [bigint, bigint];
  /** Lots of BTC and ETH still held, of 50 and 3 USDT. */
  readonly held?: readonly [number, number];
}

function payable({ accountLimit, btcLimit, drawn = 0n, closed = [0n, 0n], held = [0, 0] }: Given, needed: bigint, fund: bigint): bigint {
  const limitOf = (whole: bigint | undefined) => (whole === undefined ? undefined : atoms(whole * USDT));
  const s = new LiquidationScenario({
    ...parameters,
    instruments: parameters.instruments.map((rules) => ({ ...rules, insuranceEventLimitAtoms: rules.instrumentId === 'BTCUSDT' ? limitOf(btcLimit) : undefined })),
    liquidation: { ...parameters.liquidation, insuranceEventLimitAtoms: limitOf(accountLimit) },
  });
  s.mark({ BTCUSDT: 500_000, ETHUSDT: 300_000 });
  s.deposit('bob', 1_000_000);
  if (held[0] > 0) s.trade('ann', 'bob', btcPerp, held[0], 500_000);
  if (held[1] > 0) s.trade('ann', 'bob', ethPerp, held[1], 300_000);
  const liquidation = newLiquidation('ann/L1', 'ann');
  liquidation.drawnAtoms = drawn * USDT;
  liquidation.closedNotional.set('BTCUSDT', closed[0] * USDT).set('ETHUSDT', closed[1] * USDT);
  const paid = payableDraw(s.world, s.world.reference.parameters!, accountOf(s.world, 'ann'), liquidation, needed * USDT, fund * USDT);
  expect(paid % USDT).toBe(0n);
  return paid / USDT;
}

describe('what the fund may pay', () => {
  // given                                                                        needed  fund    pays
  const table: readonly [string, Given, bigint, bigint, bigint][] = [
    ['nothing limits it',                    {},                                                100n,   1_000n, 100n],
    ['what it holds',                        {},                                                100n,   30n,    30n],
    ['the account’s limit',                  { accountLimit: 40n },                             100n,   1_000n, 40n],
    ['what of it is left',                   { accountLimit: 40n, drawn: 25n },                 100n,   1_000n, 15n],
    ['nothing of it left',                   { accountLimit: 40n, drawn: 40n },                 100n,   1_000n, 0n],
    ['an instrument’s, for all that fell',   { btcLimit: 40n, closed: [1_000n, 0n] },           100n,   1_000n, 40n],
    ['an instrument’s, for its part of it',  { btcLimit: 40n, closed: [500n, 500n] },           100n,   1_000n, 90n],
    ['its part is within the limit',         { btcLimit: 60n, closed: [500n, 500n] },           100n,   1_000n, 100n],
    ['what is held counts as closed does',   { btcLimit: 40n, held: [10, 0], closed: [0n, 500n] }, 100n, 1_000n, 90n],
    ['what was paid before counts',          { btcLimit: 40n, closed: [500n, 500n], drawn: 60n }, 100n, 1_000n, 60n],
    ['and may be more than is allowed now',  { btcLimit: 40n, closed: [1_000n, 0n], drawn: 60n }, 100n, 1_000n, 0n],
    ['no instrument had a part in it',       { btcLimit: 40n },                                 100n,   1_000n, 100n],
  ];
  test.each(table)('%s', (_name, given, needed, fund, expected) => {
    expect(payable(given, needed, fund)).toBe(expected);
  });
});

describe('what an account needs', () => {
  // weight of the numeraire, cash, coins (of 50,000, counted 95 %)    needed
  test.each([
    [1_000_000, -100n, 0n,             100n * USDT],
    [1_000_000, 100n,  0n,             0n],
    [1_000_000, -60_000n, 100_000_000n, 12_500n * USDT],
    // Owing half a bitcoin, with cash that counts 80 %: 20,000 of cash carry 16,000 of 25,000.
    [800_000,   20_000n, -50_000_000n, 11_250n * USDT],
  ])('at a weight of %i ppm with %i USDT and %i atoms of BTC', (weight, cash, coins, expected) => {
    const s = new LiquidationScenario({
      ...parameters,
      collaterals: [{ assetId: 'USDT', weightPpm: ppm(weight) }, { assetId: 'BTC', weightPpm: ppm(950_000) }],
    });
    s.mark({ BTCUSDT: 500_000 });
    s.deposit('ann', cash);
    s.facts(depositOf('ann', btc, coins));
    expect(neededDraw(s.world, s.world.reference.parameters!, accountOf(s.world, 'ann'))).toBe(expected);
  });

  test('a numeraire that earns no credit cannot help beyond a debt in it', () => {
    const s = new LiquidationScenario({ ...parameters, collaterals: [{ assetId: 'USDT', weightPpm: ppm(0) }] });
    s.mark({ BTCUSDT: 500_000 });
    s.facts(depositOf('ann', btc, -1n));
    expect(neededDraw(s.world, s.world.reference.parameters!, accountOf(s.world, 'ann'))).toBeUndefined();
  });
});
