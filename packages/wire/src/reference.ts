/** Reference data: assets, instruments, expiries, parameter sets and operator acts. Names and numbers as in topics.proto. */
import type {
  AssetDefinition,
  Atoms,
  CollateralParameters,
  InstrumentDefinition,
  InstrumentExpired,
  InstrumentKind,
  InstrumentParameters,
  LiquidationParameters,
  MarginTier,
  Micros,
  OperatorAct,
  OperatorActKind,
  ParameterSet,
  Ppm,
  ReferenceChangeFact,
  ReferenceRecord,
  ZoneParameters,
} from '@plimsoll/domain';
import {
  bool,
  enumeration,
  id,
  int64,
  list,
  nested,
  optional,
  quantity,
  shortId,
  sint32,
  sint64,
  text,
  uint32,
  uint64,
  type Field,
} from './fields';
import { choice, message } from './message';

export const assetCodec = message<AssetDefinition>(
  'AssetDefinition',
  {
    assetId: shortId(1, 'asset_id'),
    exponent: sint32(2, 'exponent'),
    valuationInstrumentId: optional(shortId(3, 'valuation_instrument_id')),
  },
  'asset',
);

const INSTRUMENT_KINDS: readonly InstrumentKind[] = [
  'linear_perpetual',
  'inverse_perpetual',
  'linear_future',
  'inverse_future',
  'option',
  'spot',
];

export const instrumentCodec = message<InstrumentDefinition>(
  'InstrumentDefinition',
  {
    instrumentId: shortId(1, 'instrument_id'),
    instrumentKind: enumeration(2, 'kind', INSTRUMENT_KINDS),
    settlementAssetId: shortId(3, 'settlement_asset_id'),
    priceExponent: sint32(4, 'price_exponent'),
    tickMantissa: sint64(5, 'tick_mantissa'),
    sizeExponent: sint32(6, 'size_exponent'),
    lotMantissa: sint64(7, 'lot_mantissa'),
    multiplier: quantity(8, 'multiplier'),
    isNegativePriceAllowed: bool(10, 'negative_price_allowed'),
    expiryTime: optional(int64<Micros>(11, 'expiry_time_micros')),
    strikeMantissa: optional(sint64(12, 'strike_mantissa')),
    optionRight: optional(enumeration(13, 'option_right', ['call', 'put'])),
    underlyingId: optional(shortId(14, 'underlying_id')),
  },
  'instrument',
);

export const expiredCodec = message<InstrumentExpired>(
  'InstrumentExpired',
  { instrumentId: shortId(1, 'instrument_id'), settlementPrice: quantity(2, 'settlement_price') },
  'expired',
);

const tierCodec = message<MarginTier>('MarginTier', {
  floorAtoms: sint64<Atoms>(1, 'floor_atoms'),
  maintenancePpm: sint64<Ppm>(2, 'maintenance_ppm'),
  initialPpm: sint64<Ppm>(3, 'initial_ppm'),
});

/** A collar needs its number of confirmations; without a collar there is nothing to confirm, and the number is 0. */
const collarConfirmations: Field<number> = (() => {
  const field = uint32(5, 'collar_confirmations');
  const collarNumber = 4;
  return {
    columns: field.columns,
    read: (from) => (from.has(5) || from.has(collarNumber) ? field.read(from) : 0),
    write: (to, value) => field.write(to, value),
  };
})();

const instrumentParametersCodec = message<InstrumentParameters>('InstrumentParameters', {
  instrumentId: shortId(1, 'instrument_id'),
  tiers: list(2, 'tiers', tierCodec),
  markAgeLimit: int64<Micros>(3, 'mark_age_limit_micros'),
  collarPpm: optional(sint64<Ppm>(4, 'collar_ppm')),
  collarConfirmations,
  stepNotionalLimitAtoms: optional(sint64<Atoms>(6, 'step_notional_limit_atoms')),
  insuranceEventLimitAtoms: optional(sint64<Atoms>(7, 'insurance_event_limit_atoms')),
});

const collateralParametersCodec = message<CollateralParameters>('CollateralParameters', {
  assetId: shortId(1, 'asset_id'),
  weightPpm: sint64<Ppm>(2, 'weight_ppm'),
});

const zoneParametersCodec = message<ZoneParameters>('ZoneParameters', {
  warningEnterPpm: sint64<Ppm>(1, 'warning_enter_ppm'),
  warningLeavePpm: sint64<Ppm>(2, 'warning_leave_ppm'),
  marginCallEnterPpm: sint64<Ppm>(3, 'margin_call_enter_ppm'),
  marginCallLeavePpm: sint64<Ppm>(4, 'margin_call_leave_ppm'),
  liquidationEnterPpm: sint64<Ppm>(5, 'liquidation_enter_ppm'),
  liquidationLeavePpm: sint64<Ppm>(6, 'liquidation_leave_ppm'),
});

const liquidationParametersCodec = message<LiquidationParameters>('LiquidationParameters', {
  feeToInsurancePpm: sint64<Ppm>(1, 'fee_to_insurance_ppm'),
  feeToVenuePpm: sint64<Ppm>(2, 'fee_to_venue_ppm'),
  slippageAllowancePpm: sint64<Ppm>(3, 'slippage_allowance_ppm'),
  orderDeadline: int64<Micros>(4, 'order_deadline_micros'),
  maxAttempts: uint32(5, 'max_attempts'),
  insuranceEventLimitAtoms: optional(sint64<Atoms>(6, 'insurance_event_limit_atoms')),
});

export const parametersCodec = message<ParameterSet>(
  'ParameterSet',
  {
    parameterSetId: id(1, 'parameter_set_id'),
    numeraireAssetId: shortId(2, 'numeraire_asset_id'),
    zones: nested(3, 'zones', zoneParametersCodec),
    instruments: list(4, 'instruments', instrumentParametersCodec),
    collaterals: list(5, 'collaterals', collateralParametersCodec),
    liquidation: nested(6, 'liquidation', liquidationParametersCodec),
  },
  'parameters',
);

const ACT_KINDS: readonly OperatorActKind[] = [
  'halt_liquidations',
  'resume_liquidations',
  'override_price',
  'discard_held_fills',
  'fund_insurance',
];

export const actCodec = message<OperatorAct>(
  'OperatorAct',
  {
    actId: id(1, 'act_id'),
    actKind: enumeration(2, 'kind', ACT_KINDS),
    operatorId: id(3, 'operator_id'),
    reason: text(4, 'reason'),
    instrumentId: optional(shortId(5, 'instrument_id')),
    price: optional(quantity(6, 'price')),
    assetId: optional(shortId(8, 'asset_id')),
    amount: optional(quantity(9, 'amount')),
  },
  'act',
);

export const referenceRecordCodec = message<ReferenceRecord>(
  'ReferenceRecord',
  {
    change: choice<ReferenceChangeFact>({
      asset: nested(1, 'asset', assetCodec),
      instrument: nested(2, 'instrument', instrumentCodec),
      expired: nested(3, 'expired', expiredCodec),
      parameters: nested(4, 'parameters', parametersCodec),
      act: nested(5, 'act', actCodec),
    }),
    venueTime: int64<Micros>(10, 'venue_time_micros'),
    sequence: optional(uint64(11, 'sequence')),
  },
  'reference',
);

/**
 * The bytes that a parameter set's hash is made of: its message with instruments and collaterals sorted by id (by UTF-16
 * unit), so that two sets which say the same have one hash. The order of tiers has meaning and stays.
 */
export function sortedParameterSet(set: ParameterSet): ParameterSet {
  return {
    ...set,
    instruments: [...set.instruments].sort((a, b) => compare(a.instrumentId, b.instrumentId)),
    collaterals: [...set.collaterals].sort((a, b) => compare(a.assetId, b.assetId)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
