import fc from 'fast-check';
import { newAccount, type Account } from './account';
import type { InstrumentDefinition, Side } from './facts';
import { compileInstrument, isRefusal, type Instrument } from './instrument';
import { applyFunding, applyTransfer, classifyFill, directionOf, settleExpiry, tradePosition, type ContraAccounts } from './ledger';
import { applyFill } from './ledger';
import { applyReferenceChange, emptyReference } from './reference';
import { btc, btcInverse, btcPerp, btcSpot, depositOf, fillOf, oilFuture, usdt } from './testing/fixtures';
import { atoms, lots, micros, ticks, type Atoms, type Lots } from './units';

function compiled(definition: InstrumentDefinition): Instrument {
  const instrument = compileInstrument(definition, definition.settlementAssetId === 'BTC' ? btc : usdt);
  if (isRefusal(instrument)) throw new Error(instrument.detail);
  return instrument;
}

function givenReference() {
  const reference = emptyReference();
  for (const change of [usdt, btc, btcPerp, btcInverse, btcSpot, oilFuture]) applyReferenceChange(reference, change);
  return reference;
}

function book(...trades: (readonly [InstrumentDefinition, Side, number, number])[]): { account: Account; contra: ContraAccounts } {
  const reference = givenReference();
  const account = newAccount('a');
  const contra: ContraAccounts = new Map();
  for (const [instrument, side, size, price] of trades) {
    const verdict = classifyFill(reference, fillOf('a', instrument, side, size, price));
    if (verdict.kind !== 'applied') throw new Error(`not applied: ${verdict.kind}`);
    applyFill(contra, account, verdict.fill);
  }
  return { account, contra };
}

const sumOf = (account: Account, contra: ContraAccounts, assetId: string): bigint =>
  [...contra.values()].reduce((sum, balances) => sum + (balances.get(assetId) ?? 0n), account.balances.get(assetId) ?? 0n);

describe('a fill meets a position', () => {
  // One lot of BTCUSDT at one tick is 10,000 atoms: cost in units of 10,000 atoms below.
  it.each`
    story                           | trades                                            | size    | cost        | realised
    ${'opens long'}                 | ${[['buy', 10, 500]]}                             | ${10n}  | ${5000n}    | ${0n}
    ${'adds to a long'}             | ${[['buy', 10, 500], ['buy', 5, 560]]}            | ${15n}  | ${7800n}    | ${0n}
    ${'reduces a long at a profit'} | ${[['buy', 10, 500], ['sell', 4, 550]]}           | ${6n}   | ${3000n}    | ${200n}
    ${'reduces a long at a loss'}   | ${[['buy', 10, 500], ['sell', 4, 450]]}           | ${6n}   | ${3000n}    | ${-200n}
    ${'closes a long'}              | ${[['buy', 10, 500], ['sell', 10, 501]]}          | ${0n}   | ${0n}       | ${10n}
    ${'opens short'}                | ${[['sell', 10, 500]]}                            | ${-10n} | ${-5000n}   | ${0n}
    ${'adds to a short'}            | ${[['sell', 10, 500], ['sell', 10, 600]]}         | ${-20n} | ${-11000n}  | ${0n}
    ${'reduces a short'}            | ${[['sell', 10, 500], ['buy', 4, 450]]}           | ${-6n}  | ${-3000n}   | ${200n}
    ${'closes a short'}             | ${[['sell', 10, 500], ['buy', 10, 490]]}          | ${0n}   | ${0n}       | ${100n}
    ${'flips long to short'}        | ${[['buy', 10, 500], ['sell', 15, 520]]}          | ${-5n}  | ${-2600n}   | ${200n}
    ${'flips short to long'}        | ${[['sell', 10, 500], ['buy', 15, 520]]}          | ${5n}   | ${2600n}    | ${-200n}
  `('$story', ({ trades, size, cost, realised }: { trades: [Side, number, number][]; size: bigint; cost: bigint; realised: bigint }) => {
    const { account, contra } = book(...trades.map(([side, n, p]) => [btcPerp, side, n, p] as const));
    const position = account.positions.get('BTCUSDT');
    expect(position?.sizeLots ?? 0n).toBe(size);
    expect(position?.entryCostAtoms ?? 0n).toBe(cost * 10_000n);
    expect(account.balances.get('USDT') ?? 0n).toBe(realised * 10_000n);
    expect(contra.get('clearing-BTCUSDT')?.get('USDT') ?? 0n).toBe(-realised * 10_000n);
  });

  it.each([
    [0n, 5n, 'open'],
    [5n, 5n, 'open'],
    [5n, -4n, 'close'],
    [5n, -5n, 'close'],
    [5n, -6n, 'flip'],
    [-5n, 5n, 'close'],
    [-5n, 6n, 'flip'],
    [-5n, -1n, 'open'],
  ])('holding %s, trading %s is: %s', (before, change, direction) => {
    expect(directionOf(before, change)).toBe(direction);
  });

  it('trades through zero where prices may be negative: bought at +10.00, sold at −37.63', () => {
    // 1,000 barrels a lot: (−37.63 − 10.00) × 1,000 = −47,630 USDT.
    const { account } = book([oilFuture, 'buy', 1, 1000], [oilFuture, 'sell', 1, -3763]);
    expect(account.balances.get('USDT')).toBe(-47_630n * 10n ** 8n);
  });

  it('settles an inverse contract in coin: 100 contracts of 100 USD from 10,000 to 12,500', () => {
    // 10,000 USD × (1 ÷ 10,000 − 1 ÷ 12,500) = 0.2 BTC.
    const { account } = book([btcInverse, 'buy', 100, 100_000], [btcInverse, 'sell', 100, 125_000]);
    expect(account.balances.get('BTC')).toBe(20_000_000n);
  });

  it('charges a fee in any asset, and pays a rebate', () => {
    const reference = givenReference();
    const account = newAccount('a');
    const contra: ContraAccounts = new Map();
    for (const mantissa of [700n, -300n]) {
      const fee = { assetId: 'BTC', mantissa, exponent: -8 };
      const verdict = classifyFill(reference, fillOf('a', btcPerp, 'buy', 1, 500, { fee }));
      if (verdict.kind === 'applied') applyFill(contra, account, verdict.fill);
    }
    expect(account.balances.get('BTC')).toBe(-400n);
    expect(contra.get('fees')?.get('BTC')).toBe(400n);
  });
});

describe('a fill is classified by the same rule everywhere', () => {
  const good = fillOf('a', btcPerp, 'buy', 1, 500);
  it.each`
    story                           | change                                                                  | outcome
    ${'a good one'}                 | ${{}}                                                                   | ${'applied'}
    ${'an unknown instrument'}      | ${{ instrumentId: 'NEW' }}                                              | ${'held'}
    ${'an unknown fee asset'}       | ${{ fee: { assetId: 'NEW', mantissa: 1n, exponent: -8 } }}              | ${'held'}
    ${'another price exponent'}     | ${{ price: { mantissa: 5n, exponent: 0 } }}                             | ${'exponent_mismatch'}
    ${'another size exponent'}      | ${{ size: { mantissa: 5n, exponent: -4 } }}                             | ${'exponent_mismatch'}
    ${'another fee exponent'}       | ${{ fee: { assetId: 'USDT', mantissa: 1n, exponent: -6 } }}             | ${'exponent_mismatch'}
    ${'a negative price'}           | ${{ price: { mantissa: -5n, exponent: -1 } }}                           | ${'negative_price'}
    ${'a price of zero'}            | ${{ price: { mantissa: 0n, exponent: -1 } }}                            | ${'negative_price'}
    ${'a spot instrument'}          | ${{ instrumentId: 'BTC/USDT' }}                                         | ${'unsupported_kind'}
    ${'more than a record may move'} | ${{ size: { mantissa: 2n ** 62n, exponent: -3 } }}                     | ${'out_of_range'}
  `('$story: $outcome', ({ change, outcome }: { change: object; outcome: string }) => {
    const verdict = classifyFill(givenReference(), { ...good, ...change });
    expect(verdict.kind === 'rejected' ? verdict.reason : verdict.kind).toBe(outcome);
  });

  it('refuses a price between ticks and a size between lots', () => {
    const reference = givenReference();
    applyReferenceChange(reference, { ...btcPerp, instrumentId: 'COARSE', tickMantissa: 5n, lotMantissa: 10n });
    const fill = { ...good, instrumentId: 'COARSE' };
    expect(classifyFill(reference, { ...fill, price: { mantissa: 7n, exponent: -1 } })).toMatchObject({ reason: 'off_tick' });
    const size = { mantissa: 15n, exponent: -3 };
    expect(classifyFill(reference, { ...fill, size, price: { mantissa: 10n, exponent: -1 } })).toMatchObject({ reason: 'off_lot' });
  });
});

describe('funding and expiry', () => {
  it.each`
    story                                  | instrument    | size    | price      | rate             | paid
    ${'a long pays a positive rate'}       | ${btcPerp}    | ${3n}   | ${500_000} | ${100_000_000n}  | ${1_500_000n}
    ${'a short receives it'}               | ${btcPerp}    | ${-3n}  | ${500_000} | ${100_000_000n}  | ${-1_500_000n}
    ${'a fraction is rounded up to pay'}   | ${btcPerp}    | ${1n}   | ${1}       | ${1_234_567n}    | ${1n}
    ${'and down to receive'}               | ${btcPerp}    | ${-1n}  | ${1}       | ${1_234_567n}    | ${0n}
    ${'an inverse long pays in coin'}      | ${btcInverse} | ${100n} | ${100_000} | ${100_000_000n}  | ${10_000n}
  `('$story', ({ instrument, size, price, rate, paid }: { instrument: InstrumentDefinition; size: bigint; price: number; rate: bigint; paid: bigint }) => {
    const account = newAccount('a');
    const contra: ContraAccounts = new Map();
    account.positions.set(instrument.instrumentId, { sizeLots: lots(size), entryCostAtoms: atoms(0) });
    const asset = instrument.settlementAssetId;
    applyFunding(contra, account, compiled(instrument), {
      kind: 'funding-settled',
      instrumentId: instrument.instrumentId,
      ratePerTrillion: rate,
      priceTicks: ticks(price),
      fundingTime: micros(1),
    });
    expect(-(account.balances.get(asset) ?? 0n)).toBe(paid);
    expect(sumOf(account, contra, asset)).toBe(0n);
    const residue = contra.get('rounding')?.get(asset) ?? 0n;
    expect(residue === 0n || residue === 1n).toBe(true);
  });

  it('closes at the settlement price', () => {
    const { account, contra } = book([oilFuture, 'buy', 2, 2000]);
    settleExpiry(contra, account, compiled(oilFuture), ticks(-3763));
    expect(account.positions.size).toBe(0);
    expect(account.balances.get('USDT')).toBe(2n * -57_630n * 10n ** 8n);
  });
});

describe('conservation', () => {
  const trade = fc.record({
    lots: fc.integer({ min: -50, max: 50 }).filter((n) => n !== 0),
    price: fc.integer({ min: 1, max: 2_000_000 }),
    isInverse: fc.boolean(),
  });

  it('sums to zero per asset after anything, and clearing is empty when both sides are flat', () => {
    fc.assert(
      fc.property(fc.array(trade, { maxLength: 40 }), fc.bigInt({ min: -1000n, max: 1000n }), (trades, cash) => {
        const contra: ContraAccounts = new Map();
        const [buyer, seller] = [newAccount('b'), newAccount('s')];
        applyTransfer(contra, buyer, depositOf('b', usdt, cash));
        const open = new Map<string, bigint>();
        const both = (definition: InstrumentDefinition, n: bigint, price: bigint): void => {
          const instrument = compiled(definition);
          for (const [account, sign] of [[buyer, 1n], [seller, -1n]] as const) {
            applyFill(contra, account, { instrument, lots: (n * sign) as Lots, ticks: ticks(price), fee: undefined });
          }
          open.set(definition.instrumentId, (open.get(definition.instrumentId) ?? 0n) + n);
        };
        for (const t of trades) both(t.isInverse ? btcInverse : btcPerp, BigInt(t.lots), BigInt(t.price));
        for (const definition of [btcPerp, btcInverse]) {
          const rest = open.get(definition.instrumentId) ?? 0n;
          if (rest !== 0n) both(definition, -rest, 777_777n);
        }
        for (const asset of ['USDT', 'BTC']) {
          const accounts = (buyer.balances.get(asset) ?? 0n) + (seller.balances.get(asset) ?? 0n);
          const counter = [...contra.values()].reduce((sum, balances) => sum + (balances.get(asset) ?? 0n), 0n);
          if (accounts + counter !== 0n) return false;
        }
        const clearing = contra.get('clearing-BTCUSDT')?.get('USDT') ?? 0n;
        const inverse = contra.get('clearing-BTCUSD')?.get('BTC') ?? 0n;
        return buyer.positions.size === 0 && seller.positions.size === 0 && clearing === 0n && inverse === 0n;
      }),
    );
  });

  it('loses nothing in a trade: realised profit and the change of cost add up to what was paid', () => {
    const any = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).filter((n) => n !== 0n);
    fc.assert(
      fc.property(any, any, any, any, (size, cost, change, value) => {
        const before = { sizeLots: size as Lots, entryCostAtoms: cost as Atoms };
        const { after, realisedAtoms } = tradePosition(before, change as Lots, value as Atoms);
        const isSizeRight = (after?.sizeLots ?? 0n) === size + change;
        return isSizeRight && realisedAtoms === (after?.entryCostAtoms ?? 0n) - cost - value;
      }),
    );
  });
});
