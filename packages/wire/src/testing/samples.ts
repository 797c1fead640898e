/** One valid record of each kind, as a venue would send it. */
import type {
  ClockRecord,
  Fill,
  FrameEnd,
  Funding,
  Mark,
  OrderEvent,
  ParameterSet,
  ReferenceChangeFact,
  ReferenceRecord,
  Transfer,
} from '@plimsoll/domain';
import { atoms, micros, ppm } from '@plimsoll/domain';

/** 2026-01-01T00:00:00Z. */
export const NEW_YEAR = micros(1_767_225_600_000_000n);

export const FILL: Fill = {
  kind: 'fill',
  venueId: 'demo',
  fillId: 'F-1000000001',
  accountId: 'acct-00042',
  instrumentId: 'BTC-PERP',
  side: 'sell',
  price: { mantissa: 9_312_345n, exponent: -2 },
  size: { mantissa: 250n, exponent: -3 },
  fee: { mantissa: -17n, exponent: -6, assetId: 'USDC' },
  tradeId: 'T-500000001',
  orderId: 'O-700000001',
  liquidationId: 'L-1',
  venueTime: NEW_YEAR,
  sequence: 42n,
};

export const TRANSFER: Transfer = {
  kind: 'transfer',
  venueId: 'demo',
  transferId: 'X-1',
  accountId: 'acct-00042',
  assetId: 'USDC',
  amount: { mantissa: -2_500_000n, exponent: -6 },
  venueTime: NEW_YEAR,
  sequence: 43n,
};

export const ORDER: OrderEvent = {
  kind: 'order',
  venueId: 'demo',
  accountId: 'acct-00042',
  orderId: 'O-700000001',
  orderSequence: 1n,
  instrumentId: 'BTC-PERP',
  state: 'opened',
  side: 'buy',
  price: { mantissa: 9_300_000n, exponent: -2 },
  openSize: { mantissa: 1000n, exponent: -3 },
  isReduceOnly: false,
  liquidationId: undefined,
  reason: undefined,
  venueTime: NEW_YEAR,
  sequence: 44n,
};

export const MARK: Mark = {
  kind: 'mark',
  venueId: 'demo',
  instrumentId: 'BTC-PERP',
  price: { mantissa: 9_312_345n, exponent: -2 },
  indexPriceMantissa: 9_312_300n,
  fundingRatePerTrillion: -100_000_000n,
  impliedVol: ppm(650_000n),
  openInterest: { mantissa: 8_000_000n, exponent: -3 },
  venueTime: NEW_YEAR,
  sequence: 7n,
};

export const FUNDING: Funding = {
  kind: 'funding',
  venueId: 'demo',
  instrumentId: 'BTC-PERP',
  ratePerTrillion: 100_000_000n,
  price: { mantissa: 9_312_345n, exponent: -2 },
  fundingTime: NEW_YEAR,
  sequence: undefined,
};

export const CLOCK: ClockRecord = { kind: 'clock', logTime: NEW_YEAR, sequence: undefined };
export const FRAME_END: FrameEnd = { kind: 'frame-end', frame: 3n, logTime: NEW_YEAR, sequence: 99n };

export const PARAMETERS: ParameterSet = {
  kind: 'parameters',
  parameterSetId: 'default-1',
  numeraireAssetId: 'USDC',
  zones: {
    warningEnterPpm: ppm(1_200_000n),
    warningLeavePpm: ppm(1_250_000n),
    marginCallEnterPpm: ppm(1_000_000n),
    marginCallLeavePpm: ppm(1_050_000n),
    liquidationEnterPpm: ppm(1_000_000n),
    liquidationLeavePpm: ppm(1_100_000n),
  },
  instruments: [
    {
      instrumentId: 'BTC-PERP',
      tiers: [
        { floorAtoms: atoms(0n), maintenancePpm: ppm(5_000n), initialPpm: ppm(10_000n) },
        { floorAtoms: atoms(50_000_000_000n), maintenancePpm: ppm(10_000n), initialPpm: ppm(20_000n) },
      ],
      markAgeLimit: micros(10_000_000n),
      collarPpm: ppm(100_000n),
      collarConfirmations: 3,
      stepNotionalLimitAtoms: atoms(1_000_000_000n),
      insuranceEventLimitAtoms: undefined,
    },
  ],
  collaterals: [{ assetId: 'USDC', weightPpm: ppm(1_000_000n) }],
  liquidation: {
    feeToInsurancePpm: ppm(5_000n),
    feeToVenuePpm: ppm(0n),
    slippageAllowancePpm: ppm(2_000n),
    orderDeadline: micros(5_000_000n),
    maxAttempts: 3,
    insuranceEventLimitAtoms: atoms(10_000_000_000n),
  },
};

export const CHANGES: { readonly [K in ReferenceChangeFact['kind']]: Extract<ReferenceChangeFact, { kind: K }> } = {
  asset: { kind: 'asset', assetId: 'USDC', exponent: -6, valuationInstrumentId: undefined },
  instrument: {
    kind: 'instrument',
    instrumentId: 'BTC-PERP',
    instrumentKind: 'linear_perpetual',
    settlementAssetId: 'USDC',
    priceExponent: -2,
    tickMantissa: 10n,
    sizeExponent: -3,
    lotMantissa: 1n,
    multiplier: { mantissa: 1n, exponent: 0 },
    isNegativePriceAllowed: false,
    expiryTime: undefined,
    strikeMantissa: undefined,
    optionRight: undefined,
    underlyingId: 'BTC',
  },
  expired: { kind: 'expired', instrumentId: 'BTC-PERP', settlementPrice: { mantissa: -1n, exponent: -2 } },
  parameters: PARAMETERS,
  act: {
    kind: 'act',
    actId: 'act-1',
    actKind: 'override_price',
    operatorId: 'ops@desk',
    reason: 'index feed down',
    instrumentId: 'BTC-PERP',
    price: { mantissa: 9_300_000n, exponent: -2 },
    assetId: undefined,
    amount: undefined,
  },
};

export const reference = (change: ReferenceChangeFact): ReferenceRecord => ({
  kind: 'reference',
  change,
  venueTime: NEW_YEAR,
  sequence: 5n,
});
