/** Named things for tests, so that a scenario reads as a sentence. Quantities are the venue's: exponents as on real listings. */
import type {
  AssetDefinition,
  Fill,
  InstrumentDefinition,
  LedgerEntry,
  LedgerFact,
  MarketBatch,
  MarketEntry,
  ParameterSet,
  ReferenceChange,
  ReferenceEntry,
  Side,
  Transfer,
} from '../facts';
import { atoms, micros, ppm, ticks, type Micros } from '../units';

export const usdt: AssetDefinition = { kind: 'asset', assetId: 'USDT', exponent: -8, valuationInstrumentId: undefined };
export const btc: AssetDefinition = { kind: 'asset', assetId: 'BTC', exponent: -8, valuationInstrumentId: 'BTCUSDT' };

/** Prices in 0.1 USDT, sizes in 0.001 BTC: one lot at one tick is 10,000 atoms. */
export const btcPerp: InstrumentDefinition = {
  kind: 'instrument',
  instrumentId: 'BTCUSDT',
  instrumentKind: 'linear_perpetual',
  settlementAssetId: 'USDT',
  priceExponent: -1,
  tickMantissa: 1n,
  sizeExponent: -3,
  lotMantissa: 1n,
  multiplier: { mantissa: 1n, exponent: 0 },
  isNegativePriceAllowed: false,
  expiryTime: undefined,
  strikeMantissa: undefined,
  optionRight: undefined,
  underlyingId: 'BTC',
};
export const ethPerp: InstrumentDefinition = { ...btcPerp, instrumentId: 'ETHUSDT', priceExponent: -2, underlyingId: 'ETH' };
/** Crude oil of April 2020: it may cost less than nothing. */
export const oilFuture: InstrumentDefinition = {
  ...btcPerp,
  instrumentId: 'WTI-2020-05',
  instrumentKind: 'linear_future',
  priceExponent: -2,
  sizeExponent: 0,
  multiplier: { mantissa: 1000n, exponent: 0 },
  isNegativePriceAllowed: true,
  expiryTime: micros(1_587_500_000_000_000n),
};
/** 100 USD a contract, settled in BTC; prices in 0.1 USD. */
export const btcInverse: InstrumentDefinition = {
  ...btcPerp,
  instrumentId: 'BTCUSD',
  instrumentKind: 'inverse_perpetual',
  settlementAssetId: 'BTC',
  sizeExponent: 0,
  multiplier: { mantissa: 100n, exponent: 0 },
};
export const btcSpot: InstrumentDefinition = { ...btcPerp, instrumentId: 'BTC/USDT', instrumentKind: 'spot' };

export const parameters: ParameterSet = {
  kind: 'parameters',
  parameterSetId: 'test-1',
  numeraireAssetId: 'USDT',
  zones: {
    warningEnterPpm: ppm(1_200_000),
    warningLeavePpm: ppm(1_250_000),
    marginCallEnterPpm: ppm(1_000_000),
    marginCallLeavePpm: ppm(1_050_000),
    liquidationEnterPpm: ppm(1_000_000),
    liquidationLeavePpm: ppm(1_100_000),
  },
  instruments: ['BTCUSDT', 'ETHUSDT', 'WTI-2020-05', 'BTCUSD'].map((instrumentId) => ({
    instrumentId,
    // 0.5 % and 1 % up to 50,000 USDT (0.0005 BTC for the inverse one), 1 % and 2 % above.
    tiers: [
      { floorAtoms: atoms(0), maintenancePpm: ppm(5_000), initialPpm: ppm(10_000) },
      { floorAtoms: atoms(5_000_000_000_000n), maintenancePpm: ppm(10_000), initialPpm: ppm(20_000) },
    ],
    markAgeLimit: micros(60_000_000),
    collarPpm: undefined,
    collarConfirmations: 2,
    stepNotionalLimitAtoms: undefined,
    insuranceEventLimitAtoms: undefined,
  })),
  collaterals: [
    { assetId: 'USDT', weightPpm: ppm(1_000_000) },
    { assetId: 'BTC', weightPpm: ppm(950_000) },
  ],
  liquidation: {
    feeToInsurancePpm: ppm(5_000),
    feeToVenuePpm: ppm(500),
    slippageAllowancePpm: ppm(2_000),
    orderDeadline: micros(30_000_000),
    maxAttempts: 3,
    insuranceEventLimitAtoms: undefined,
  },
};

let counter = 0;

/** A fill on the instrument's own exponents: `size` in lots, `price` in ticks. */
export function fillOf(
  accountId: string,
  instrument: InstrumentDefinition,
  side: Side,
  size: number | bigint,
  price: number | bigint,
  more: Partial<Fill> = {},
): Fill {
  counter += 1;
  return {
    kind: 'fill',
    venueId: 'test-venue',
    fillId: `f-${counter}`,
    accountId,
    instrumentId: instrument.instrumentId,
    side,
    price: { mantissa: BigInt(price) * instrument.tickMantissa, exponent: instrument.priceExponent },
    size: { mantissa: BigInt(size) * instrument.lotMantissa, exponent: instrument.sizeExponent },
    fee: undefined,
    tradeId: undefined,
    orderId: undefined,
    liquidationId: undefined,
    venueTime: micros(1),
    sequence: undefined,
    ...more,
  };
}

export function depositOf(accountId: string, asset: AssetDefinition, amountAtoms: bigint | number): Transfer {
  counter += 1;
  return {
    kind: 'transfer',
    venueId: 'test-venue',
    transferId: `t-${counter}`,
    accountId,
    assetId: asset.assetId,
    amount: { mantissa: BigInt(amountAtoms), exponent: asset.exponent },
    venueTime: micros(1),
    sequence: undefined,
  };
}

export const entryOf = (fact: LedgerFact): LedgerEntry => ({ fact, source: 0, offset: 0n, producedMicros: undefined });

export const ledgerBatch = (...facts: LedgerFact[]) => ({
  shard: 0,
  entries: facts.map(entryOf),
  cursors: [],
  referenceRevision: 0n,
  more: false,
  frame: undefined,
  isFrameClosed: false,
});

export const referenceChange = (...entries: ReferenceEntry[]): ReferenceChange => ({
  entries,
  cursors: [],
  frame: undefined,
  isFrameClosed: false,
  logTime: micros(1),
});

export const withHash = (set: ParameterSet): ReferenceEntry => ({ ...set, parameterSetHash: `hash of ${set.parameterSetId}` });

export const accepted = (instrumentId: string, price: number | bigint, venueTime: Micros, sequence = 1n): MarketEntry => ({
  kind: 'accepted',
  instrumentId,
  priceTicks: ticks(price),
  venueTime,
  sequence,
  confirmations: 0,
  indexPriceMantissa: undefined,
  fundingRatePerTrillion: undefined,
  suspectedSince: undefined,
});

/** An epoch in which every mark is as new as the epoch. */
export function marketBatch(logTime: bigint, ...entries: MarketEntry[]): MarketBatch {
  return { logTime: micros(logTime), entries, cursors: [], referenceRevision: 0n, frame: undefined, isFrameClosed: false };
}

export const marks = (logTime: bigint, prices: Readonly<Record<string, number | bigint>>): MarketBatch =>
  marketBatch(logTime, ...Object.entries(prices).map(([id, price]) => accepted(id, price, micros(logTime))));
