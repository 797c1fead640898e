/** Random domain values of the topics that come in. Numbers are of the whole range of their wire type, and often at its ends. */
import type {
  Fill,
  Funding,
  InstrumentDefinition,
  InstrumentParameters,
  Mark,
  OrderEvent,
  ParameterSet,
  RawQuantity,
  ReferenceChangeFact,
  ReferenceRecord,
  Transfer,
} from '@plimsoll/domain';
import fc, { type Arbitrary } from 'fast-check';

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

const edges = (...values: bigint[]): Arbitrary<bigint> => fc.constantFrom(...values);

/** The ends of the range, the ends of each varint length, the ends of what a double holds, and anything else. */
export const int64 = fc.oneof(
  edges(0n, 1n, -1n, 63n, 64n, -64n, -65n, 2n ** 31n, 2n ** 32n, -(2n ** 32n), 2n ** 53n + 1n, INT64_MAX, INT64_MIN),
  fc.bigInt({ min: INT64_MIN, max: INT64_MAX }),
  fc.bigInt({ min: -1000n, max: 1000n }),
);
export const uint64 = fc.oneof(
  edges(0n, 1n, 127n, 128n, 2n ** 28n, 2n ** 35n - 1n, 2n ** 63n, 2n ** 64n - 1n),
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
);
export const uint32 = fc.oneof(fc.constantFrom(0, 1, 127, 128, 2 ** 31, 2 ** 32 - 1), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
const sint32 = fc.oneof(fc.constantFrom(0, -1, -(2 ** 31), 2 ** 31 - 1), fc.integer());
/** A bigint with any brand: units have no meaning to the wire. */
export const signed = int64 as Arbitrary<never>;
export const text = fc.oneof(fc.string({ maxLength: 20 }), fc.string({ unit: 'grapheme', maxLength: 8 }));
export const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:@/+=-]{0,20}$/);
export const bool = fc.boolean();

export const maybe = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
export const some = <T>(arbitrary: Arbitrary<T>): Arbitrary<T[]> => fc.array(arbitrary, { maxLength: 3 });
export const quantity: Arbitrary<RawQuantity> = fc.record({ mantissa: int64, exponent: sint32 });
export const side = fc.constantFrom('buy' as const, 'sell' as const);
export const kind = <K extends string>(value: K): Arbitrary<K> => fc.constant(value);

// ------------------------------------------------------------------ records

export const fill: Arbitrary<Fill> = fc.record({
  kind: kind('fill'),
  venueId: id,
  fillId: id,
  accountId: id,
  instrumentId: id,
  side,
  price: quantity,
  size: quantity,
  fee: maybe(fc.record({ mantissa: int64, exponent: sint32, assetId: id })),
  tradeId: maybe(id),
  orderId: maybe(id),
  liquidationId: maybe(id),
  venueTime: signed,
  sequence: maybe(uint64),
});

export const transfer: Arbitrary<Transfer> = fc.record({
  kind: kind('transfer'),
  venueId: id,
  transferId: id,
  accountId: id,
  assetId: id,
  amount: quantity,
  venueTime: signed,
  sequence: maybe(uint64),
});

export const order: Arbitrary<OrderEvent> = fc.record({
  kind: kind('order'),
  venueId: id,
  accountId: id,
  orderId: id,
  orderSequence: uint64,
  instrumentId: id,
  state: fc.constantFrom('opened', 'changed', 'closed', 'rejected'),
  side,
  price: maybe(quantity),
  openSize: quantity,
  isReduceOnly: bool,
  liquidationId: maybe(id),
  reason: maybe(text),
  venueTime: signed,
  sequence: maybe(uint64),
});

export const mark: Arbitrary<Mark> = fc.record({
  kind: kind('mark'),
  venueId: id,
  instrumentId: id,
  price: quantity,
  indexPriceMantissa: maybe(int64),
  fundingRatePerTrillion: maybe(int64),
  impliedVol: maybe(signed),
  openInterest: maybe(quantity),
  venueTime: signed,
  sequence: uint64,
});

export const funding: Arbitrary<Funding> = fc.record({
  kind: kind('funding'),
  venueId: id,
  instrumentId: id,
  ratePerTrillion: int64,
  price: quantity,
  fundingTime: signed,
  sequence: maybe(uint64),
});

export const clock = fc.record({ kind: kind('clock'), logTime: signed, sequence: maybe(uint64) });
export const frameEnd = fc.record({ kind: kind('frame-end'), frame: uint64, logTime: signed, sequence: uint64 });

// ------------------------------------------------------------------ reference

export const asset = fc.record({ kind: kind('asset'), assetId: id, exponent: sint32, valuationInstrumentId: maybe(id) });

export const instrument: Arbitrary<InstrumentDefinition> = fc.record({
  kind: kind('instrument'),
  instrumentId: id,
  instrumentKind: fc.constantFrom('linear_perpetual', 'inverse_perpetual', 'linear_future', 'inverse_future', 'option', 'spot'),
  settlementAssetId: id,
  priceExponent: sint32,
  tickMantissa: int64,
  sizeExponent: sint32,
  lotMantissa: int64,
  multiplier: quantity,
  isNegativePriceAllowed: bool,
  expiryTime: maybe(signed),
  strikeMantissa: maybe(int64),
  optionRight: maybe(fc.constantFrom('call', 'put')),
  underlyingId: maybe(id),
});

export const expired = fc.record({ kind: kind('expired'), instrumentId: id, settlementPrice: quantity });

const instrumentParameters: Arbitrary<InstrumentParameters> = fc.record({
  instrumentId: id,
  tiers: some(fc.record({ floorAtoms: signed, maintenancePpm: signed, initialPpm: signed })),
  markAgeLimit: signed,
  collarPpm: maybe(signed),
  collarConfirmations: uint32,
  stepNotionalLimitAtoms: maybe(signed),
  insuranceEventLimitAtoms: maybe(signed),
});

export const parameters: Arbitrary<ParameterSet> = fc.record({
  kind: kind('parameters'),
  parameterSetId: id,
  numeraireAssetId: id,
  zones: fc.record({
    warningEnterPpm: signed,
    warningLeavePpm: signed,
    marginCallEnterPpm: signed,
    marginCallLeavePpm: signed,
    liquidationEnterPpm: signed,
    liquidationLeavePpm: signed,
  }),
  instruments: some(instrumentParameters),
  collaterals: some(fc.record({ assetId: id, weightPpm: signed })),
  liquidation: fc.record({
    feeToInsurancePpm: signed,
    feeToVenuePpm: signed,
    slippageAllowancePpm: signed,
    orderDeadline: signed,
    maxAttempts: uint32,
    insuranceEventLimitAtoms: maybe(signed),
  }),
});

export const act = fc.record({
  kind: kind('act'),
  actId: id,
  actKind: fc.constantFrom(
    'halt_liquidations' as const,
    'resume_liquidations' as const,
    'override_price' as const,
    'discard_held_fills' as const,
    'fund_insurance' as const,
  ),
  operatorId: id,
  reason: text,
  instrumentId: maybe(id),
  price: maybe(quantity),
  assetId: maybe(id),
  amount: maybe(quantity),
});

export const referenceRecord: Arbitrary<ReferenceRecord> = fc.record({
  kind: kind('reference'),
  change: fc.oneof(asset, instrument, expired, parameters, act) as Arbitrary<ReferenceChangeFact>,
  venueTime: signed,
  sequence: maybe(uint64),
});
