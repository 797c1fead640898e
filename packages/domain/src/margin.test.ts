import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { newAccount, type Account } from './account';
import type { InstrumentDefinition } from './facts';
import { evaluateMargin, type MarginInputs } from './margin';
import { emptyMarket, setMark } from './market';
import { applyReferenceChange, compileTiers, emptyReference } from './reference';
import { btc, btcInverse, btcPerp, ethPerp, parameters, usdt } from './testing/fixtures';
import { atoms, lots, micros, ppm, ticks } from './units';
import { explainMargin } from './verdict';

const Exact = Decimal.clone({ precision: 80, rounding: Decimal.ROUND_FLOOR });
const definitions: Record<string, InstrumentDefinition> = { BTCUSDT: btcPerp, ETHUSDT: ethPerp, BTCUSD: btcInverse };

function givenMarket(prices: Readonly<Record<string, bigint>>, logTime = 1_000_000n): MarginInputs {
  const reference = emptyReference();
  for (const change of [usdt, btc, ...Object.values(definitions), parameters]) applyReferenceChange(reference, change, 'h');
  const market = emptyMarket();
  market.logTime = micros(logTime);
  for (const [id, price] of Object.entries(prices)) setMark(market, id, ticks(price), micros(logTime), 1n);
  return { reference, market };
}

function givenAccount(
  balances: Readonly<Record<string, bigint>>,
  positions: Readonly<Record<string, readonly [size: bigint, cost: bigint]>> = {},
): Account {
  const account = newAccount('a');
  for (const [id, amount] of Object.entries(balances)) account.balances.set(id, atoms(amount));
  for (const [id, [size, cost]] of Object.entries(positions)) {
    account.positions.set(id, { sizeLots: lots(size), entryCostAtoms: atoms(cost) });
  }
  return account;
}

describe('worked examples', () => {
  const marks = { BTCUSDT: 1_000_000n, ETHUSDT: 400_000n, BTCUSD: 1_000_000n };

  it('a long of 0.1 BTC at 100,000 with 1,000 USDT: notional 10,000, IM 100, MM 50', () => {
    const account = givenAccount({ USDT: 100_000_000_000n }, { BTCUSDT: [100n, 1_000_000_000_000n] });
    expect(evaluateMargin(givenMarket(marks), account)).toEqual({
      equityAtoms: 100_000_000_000n,
      initialAtoms: 10_000_000_000n,
      maintenanceAtoms: 5_000_000_000n,
      hold: false,
    });
  });

  it('crosses the tier at 50,000: 100,000 notional needs 1 % less 250, not 1 %', () => {
    const account = givenAccount({ USDT: 0n }, { BTCUSDT: [1000n, 10_000_000_000_000n] });
    const margin = evaluateMargin(givenMarket(marks), account);
    expect(margin?.maintenanceAtoms).toBe(75_000_000_000n);
    expect(margin?.initialAtoms).toBe(150_000_000_000n);
  });

  it('credits 95 % of a coin balance, and counts a debt of it in full', () => {
    const one = 100_000_000n;
    expect(evaluateMargin(givenMarket(marks), givenAccount({ BTC: one }))?.equityAtoms).toBe(95_000n * one);
    expect(evaluateMargin(givenMarket(marks), givenAccount({ BTC: -one }))?.equityAtoms).toBe(-100_000n * one);
  });

  it('takes an unrealised loss in coin off the coin collateral before the haircut', () => {
    // 1,000 contracts of 100 USD bought at 125,000 and marked at 100,000: −100,000 × (1 ÷ 100,000 − 1 ÷ 125,000) = −0.2 BTC.
    const account = givenAccount({ BTC: 100_000_000n }, { BTCUSD: [1000n, -80_000_000n] });
    const margin = evaluateMargin(givenMarket(marks), account);
    expect(margin?.equityAtoms).toBe((80_000_000n * 100_000n * 95n) / 100n);
    // The notional of 1 BTC lies in the first tier, whose floor is counted in coin here: 0.5 %.
    expect(margin?.maintenanceAtoms).toBe(500_000n * 100_000n);
  });

  it('ignores what earns no credit and has no price, and refuses a verdict on a debt without a price', () => {
    expect(evaluateMargin(givenMarket(marks), givenAccount({ USDT: 5n, SHELL: 7n }))?.equityAtoms).toBe(5n);
    expect(evaluateMargin(givenMarket(marks), givenAccount({ USDT: 5n, SHELL: -7n }))).toBeUndefined();
  });

  it('gives no verdict on an instrument never marked', () => {
    expect(evaluateMargin(givenMarket({}), givenAccount({}, { BTCUSDT: [1n, 1n] }))).toBeUndefined();
  });
});

describe('doubtful marks', () => {
  const held = givenAccount({ USDT: 10n ** 12n }, { BTCUSDT: [1n, 10n ** 10n] });

  it.each`
    story                              | now             | hold
    ${'as old as the limit'}           | ${61_000_000n}  | ${false}
    ${'a microsecond older'}           | ${61_000_001n}  | ${true}
  `('a mark $story', ({ now, hold }: { now: bigint; hold: boolean }) => {
    const inputs = givenMarket({ BTCUSDT: 1_000_000n });
    inputs.market.logTime = micros(now);
    expect(evaluateMargin(inputs, held)?.hold).toBe(hold);
  });

  it('a suspected mark puts on hold, and so does the doubtful price of a collateral', () => {
    const inputs = givenMarket({ BTCUSDT: 1_000_000n });
    inputs.market.suspicions.set('BTCUSDT', { ticks: ticks(1), confirmations: 0, since: micros(1), sequence: 2n });
    expect(evaluateMargin(inputs, held)?.hold).toBe(true);
    expect(evaluateMargin(inputs, givenAccount({ BTC: 1n }))?.hold).toBe(true);
    expect(evaluateMargin(inputs, givenAccount({ USDT: 1n }))?.hold).toBe(false);
  });
});

describe('tiers', () => {
  it('are continuous at every floor', () => {
    const rising = fc.array(fc.tuple(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 1, max: 50_000 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rising, (steps) => {
        let floor = 0n;
        let rate = 1000n;
        const tiers = compileTiers(
          steps.map(([width, step], i) => {
            if (i > 0) floor += BigInt(width);
            rate += BigInt(step);
            return { floorAtoms: atoms(floor), maintenancePpm: ppm(rate), initialPpm: ppm(rate * 2n) };
          }),
        );
        return tiers.every((tier, i) => {
          const below = tiers[i - 1];
          if (below === undefined) return tier.maintenanceDeduction === 0n;
          const at = tier.floorAtoms;
          return (
            at * tier.maintenancePpm - tier.maintenanceDeduction === at * below.maintenancePpm - below.maintenanceDeduction &&
            at * tier.initialPpm - tier.initialDeduction === at * below.initialPpm - below.initialDeduction
          );
        });
      }),
    );
  });
});

/** The same by another way: decimals in whole coins and dollars, no lots, no ticks, rounded where the model says so. */
function oracleOf(account: Account, prices: Readonly<Record<string, bigint>>) {
  const up = (value: Decimal): Decimal => value.toDecimalPlaces(8, Decimal.ROUND_CEIL);
  const down = (value: Decimal): Decimal => value.toDecimalPlaces(8, Decimal.ROUND_FLOOR);
  const price = (id: string): Decimal => new Exact(String(prices[id])).mul(new Exact(10).pow(definitions[id]!.priceExponent));
  const coin = (value: bigint): Decimal => new Exact(String(value)).div(1e8);
  const nets = new Map<string, Decimal>([...account.balances].map(([id, value]) => [id, coin(value)]));
  let [initial, maintenance] = [new Exact(0), new Exact(0)];
  for (const [id, position] of account.positions) {
    const definition = definitions[id]!;
    const isInverse = id === 'BTCUSD';
    const size = new Exact(String(position.sizeLots)).mul(new Exact(10).pow(definition.sizeExponent));
    const value = isInverse ? size.mul(-100).div(price(id)) : size.mul(price(id));
    const notional = up(value.abs());
    const asset = definition.settlementAssetId;
    nets.set(asset, (nets.get(asset) ?? new Exact(0)).add(down(value).sub(coin(position.entryCostAtoms))));
    const toUsdt = isInverse ? price('BTCUSDT') : new Exact(1);
    const rate = (low: number, high: number): Decimal => {
      const first = Exact.min(notional, 50_000).mul(low);
      return up(first.add(Exact.max(notional.sub(50_000), 0).mul(high)));
    };
    maintenance = maintenance.add(up(rate(0.005, 0.01).mul(toUsdt)));
    initial = initial.add(up(rate(0.01, 0.02).mul(toUsdt)));
  }
  let equity = new Exact(0);
  for (const [id, net] of nets) {
    const worth = id === 'BTC' ? net.mul(price('BTCUSDT')) : net;
    equity = equity.add(down(net.isNeg() || id === 'USDT' ? worth : worth.mul(0.95)));
  }
  const inAtoms = (value: Decimal): bigint => BigInt(value.mul(1e8).toFixed(0));
  return { equityAtoms: inAtoms(equity), initialAtoms: inAtoms(initial), maintenanceAtoms: inAtoms(maintenance) };
}

describe('against decimals, in whole coins and dollars', () => {
  const amount = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
  const position = fc.tuple(fc.bigInt({ min: -100_000n, max: 100_000n }).filter((n) => n !== 0n), amount);
  const portfolio = fc.record({
    balances: fc.dictionary(fc.constantFrom('USDT', 'BTC'), amount),
    positions: fc.dictionary(fc.constantFrom('BTCUSDT', 'ETHUSDT', 'BTCUSD'), position),
    prices: fc.record({
      BTCUSDT: fc.bigInt({ min: 1n, max: 3_000_000n }),
      ETHUSDT: fc.bigInt({ min: 1n, max: 3_000_000n }),
      BTCUSD: fc.bigInt({ min: 1n, max: 3_000_000n }),
    }),
  });

  it('gives the same equity, IM and MM, to the atom; and the explanation adds up to them', () => {
    fc.assert(
      fc.property(portfolio, ({ balances, positions, prices }) => {
        const account = givenAccount(balances, positions);
        const inputs = givenMarket(prices);
        const margin = evaluateMargin(inputs, account);
        expect(margin).toMatchObject(oracleOf(account, prices));
        const explained = explainMargin(inputs, account);
        const sum = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);
        expect(sum(explained!.collaterals.map((c) => c.valueAtoms))).toBe(margin!.equityAtoms);
        expect(sum(explained!.positions.map((p) => p.initialAtoms))).toBe(margin!.initialAtoms);
        expect(sum(explained!.positions.map((p) => p.maintenanceAtoms))).toBe(margin!.maintenanceAtoms);
      }),
      { numRuns: 500 },
    );
  });

  it('never lets more cash hurt, and never asks for less than nothing', () => {
    fc.assert(
      fc.property(portfolio, fc.bigInt({ min: 0n, max: 10n ** 14n }), ({ balances, positions, prices }, more) => {
        const inputs = givenMarket(prices);
        const before = evaluateMargin(inputs, givenAccount(balances, positions))!;
        const after = evaluateMargin(inputs, givenAccount({ ...balances, USDT: (balances['USDT'] ?? 0n) + more }, positions))!;
        return after.equityAtoms >= before.equityAtoms && before.maintenanceAtoms >= 0n && before.initialAtoms >= before.maintenanceAtoms;
      }),
    );
  });
});
