import fc from 'fast-check';
import type { Account } from '../account';
import { newAccount } from '../account';
import { applyReferenceChange } from '../reference';
import { evaluateMargin } from '../margin';
import { setMark } from '../market';
import { btc, btcInverse, btcPerp, btcSpot, ethPerp, parameters, usdt } from '../testing';
import { ONE_MILLION, abs, atoms, lots, micros, ppm, ticks, type Ppm } from '../units';
import { newWorld, type World } from '../world';
import { afterClosing, closesOfShare, hasReachedEnd, planReduction, smallestShare, stepLimitLots } from './reduction';
import { Slice, costsOf, type ClosingCosts } from './slice';

const INSTRUMENTS = [btcPerp, ethPerp, btcInverse] as const;
const tier = fc.record({ widthAtoms: fc.bigInt({ min: 1n, max: 10n ** 13n }), stepPpm: fc.integer({ min: 0, max: 40_000 }) });

/** A world of any marks and tiers, and an account that holds any of it. */
const cases = fc
  .record({
    tiers: fc.array(tier, { minLength: 1, maxLength: 4 }),
    basePpm: fc.integer({ min: 0, max: 60_000 }),
    marks: fc.tuple(fc.integer({ min: 1, max: 900_000 }), fc.integer({ min: 1, max: 900_000 }), fc.integer({ min: 1_000, max: 900_000 }), fc.integer({ min: 1_000, max: 900_000 })),
    positions: fc.array(fc.record({ size: fc.integer({ min: -5_000, max: 5_000 }), entry: fc.integer({ min: 1, max: 900_000 }) }), { minLength: 3, maxLength: 3 }),
    // Where equity stands, in hundredths of MM: most of it where a share can help.
    equityOfMaintenance: fc.integer({ min: -20, max: 120 }),
    coins: fc.bigInt({ min: -(10n ** 8n), max: 10n ** 9n }),
    slippagePpm: fc.integer({ min: 0, max: 30_000 }),
    feePpm: fc.integer({ min: 0, max: 20_000 }),
    coinWeightPpm: fc.constantFrom(0, 500_000, 950_000, 1_000_000),
  })
  .map((given) => {
    let floor = 0n;
    let rate = BigInt(given.basePpm);
    const tiers = given.tiers.map(({ widthAtoms, stepPpm }, index) => {
      if (index > 0) rate += BigInt(stepPpm);
      const made = { floorAtoms: atoms(floor), maintenancePpm: ppm(rate), initialPpm: ppm(2n * rate) };
      floor += widthAtoms;
      return made;
    });
    const world = newWorld();
    for (const change of [usdt, btc, ...INSTRUMENTS, btcSpot]) applyReferenceChange(world.reference, change);
    const instruments = parameters.instruments.map((rules) => ({ ...rules, tiers }));
    const collaterals = [{ assetId: 'USDT', weightPpm: ppm(1_000_000) }, { assetId: 'BTC', weightPpm: ppm(given.coinWeightPpm) }];
    applyReferenceChange(world.reference, { ...parameters, instruments, collaterals }, 'hash');
    [...INSTRUMENTS, btcSpot].forEach(({ instrumentId }, index) => setMark(world.market, instrumentId, ticks(given.marks[index] ?? 1), micros(0), 1n));
    const account = newAccount('ann');
    account.balances.set('BTC', atoms(given.coins));
    INSTRUMENTS.forEach(({ instrumentId }, index) => {
      const { size = 0, entry = 1 } = given.positions[index] ?? {};
      if (size === 0) return;
      const cost = instrumentId === 'BTCUSD' ? (-BigInt(size) * 10n ** 11n) / BigInt(entry) : BigInt(size) * BigInt(entry) * 10_000n;
      account.positions.set(instrumentId, { sizeLots: lots(size), entryCostAtoms: atoms(cost) });
    });
    const poor = evaluateMargin(world, account);
    const wanted = ((poor?.maintenanceAtoms ?? 0n) * BigInt(given.equityOfMaintenance)) / 100n;
    account.balances.set('USDT', atoms(wanted - (poor?.equityAtoms ?? 0n)));
    const costs: ClosingCosts = { slippagePpm: BigInt(given.slippagePpm), fees: { feeToInsurancePpm: ppm(given.feePpm), feeToVenuePpm: ppm(7) } };
    return { world, account, costs };
  });

const parametersOf = (world: World): NonNullable<World['reference']['parameters']> => world.reference.parameters!;

/** The plain way: build the account, ask the evaluator. */
function excessPlainly(world: World, account: Account, share: bigint, costs: ClosingCosts): bigint {
  const after = afterClosing(world, account, closesOfShare(account, share), costs);
  const margin = evaluateMargin(world, after);
  if (margin === undefined) throw new Error('no margin');
  const leave = parametersOf(world).set.zones.liquidationLeavePpm;
  const level = (margin.maintenanceAtoms * leave + ONE_MILLION - 1n) / ONE_MILLION;
  expect(hasReachedEnd(margin, parametersOf(world))).toBe(margin.equityAtoms >= level);
  return margin.equityAtoms - level;
}

describe('the share', () => {
  test('what is reckoned without building the account is the evaluator’s answer, to the atom', () => {
    fc.assert(
      fc.property(cases, fc.bigInt({ min: 0n, max: ONE_MILLION }), ({ world, account, costs }, share) => {
        const slice = new Slice(world, parametersOf(world), account, costs);
        expect(slice.excessAt(share)).toBe(excessPlainly(world, account, share, costs));
      }),
      { numRuns: 1_000 },
    );
  });

  test('one part per million less does not reach the end level', () => {
    let found = 0;
    fc.assert(
      fc.property(cases, ({ world, account, costs }) => {
        const { sharePpm, isEnough } = smallestShare(world, parametersOf(world), account, costs);
        const reaches = (share: bigint): boolean => excessPlainly(world, account, share, costs) >= 0n;
        expect(reaches(sharePpm)).toBe(isEnough);
        if (!isEnough) return expect(sharePpm).toBe(ONE_MILLION);
        if (sharePpm > 0n) {
          found += 1;
          expect(reaches(sharePpm - 1n)).toBe(false);
        }
      }),
      { numRuns: 1_500 },
    );
    // Or the property would hold of nothing.
    expect(found).toBeGreaterThan(200);
  });

  test('a big upper tier may be left although closing everything would ruin the account', () => {
    const world = newWorld();
    for (const change of [usdt, btcPerp]) applyReferenceChange(world.reference, change);
    const tiers = [
      { floorAtoms: atoms(0), maintenancePpm: ppm(1_000), initialPpm: ppm(2_000) },
      { floorAtoms: atoms(9_000_000_000_000n), maintenancePpm: ppm(200_000), initialPpm: ppm(400_000) },
    ];
    applyReferenceChange(world.reference, { ...parameters, instruments: parameters.instruments.map((rules) => ({ ...rules, tiers })) }, 'hash');
    setMark(world.market, 'BTCUSDT', ticks(500_000), micros(0), 1n);
    const account = newAccount('ann');
    account.positions.set('BTCUSDT', { sizeLots: lots(2_000), entryCostAtoms: atoms(2_000n * 500_000n * 10_000n) });
    account.balances.set('USDT', atoms(100_000_000_000n));
    const costs: ClosingCosts = { slippagePpm: 50_000n, fees: { feeToInsurancePpm: 0n as Ppm, feeToVenuePpm: 0n as Ppm } };
    const reaches = (share: bigint): boolean => excessPlainly(world, account, share, costs) >= 0n;
    expect(reaches(ONE_MILLION)).toBe(false);
    const { sharePpm, isEnough } = smallestShare(world, parametersOf(world), account, costs);
    expect([isEnough, reaches(sharePpm), reaches(sharePpm - 1n)]).toEqual([true, true, false]);
  });
});

describe('the step', () => {
  test('no instrument above its limit, every position the same share or its limit, and no order beyond what is free', () => {
    fc.assert(
      fc.property(cases, fc.bigInt({ min: 1n, max: 10n ** 13n }), fc.bigInt({ min: 0n, max: 5_000n }), ({ world, account, costs }, limit, out) => {
        const instruments = parameters.instruments.map((rules) => ({ ...rules, stepNotionalLimitAtoms: atoms(limit) }));
        applyReferenceChange(world.reference, { ...parameters, instruments }, 'hash');
        const { sharePpm, closes } = planReduction(world, parametersOf(world), account, costs, () => out);
        for (const [instrumentId, closed] of closes) {
          const size = abs(account.positions.get(instrumentId)?.sizeLots ?? 0n);
          expect(closed > 0n && closed <= size - out).toBe(true);
          expect(closed <= (stepLimitLots(world, parametersOf(world), instrumentId) ?? closed)).toBe(true);
          expect(closed <= (size * sharePpm + ONE_MILLION - 1n) / ONE_MILLION).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  // limit in USDT    lots of 50 USDT each
  test.each([
    [50n, 1n],
    [99n, 1n],
    [100n, 2n],
    [1n, 1n],
    [5_000n, 100n],
  ])('a limit of %i USDT lets %i lots through', (whole, expected) => {
    const world = newWorld();
    for (const change of [usdt, btcPerp]) applyReferenceChange(world.reference, change);
    const instruments = parameters.instruments.map((rules) => ({ ...rules, stepNotionalLimitAtoms: atoms(whole * 100_000_000n) }));
    applyReferenceChange(world.reference, { ...parameters, instruments }, 'hash');
    setMark(world.market, 'BTCUSDT', ticks(500_000), micros(0), 1n);
    expect(stepLimitLots(world, parametersOf(world), 'BTCUSDT')).toBe(expected);
  });

  test('costs are the set’s', () => {
    expect(costsOf(parameters.liquidation)).toMatchObject({ slippagePpm: 2_000n, fees: { feeToInsurancePpm: 5_000n, feeToVenuePpm: 500n } });
  });
});
