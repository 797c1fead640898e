/** Reference facts: assets, instruments, parameters and operator acts. */
import type { Atoms, Micros, Ppm } from '../units';
import type { AssetId, InstrumentId, RawQuantity } from './topics';

export interface AssetDefinition {
  readonly kind: 'asset';
  readonly assetId: AssetId;
  /** One atom is 10^exponent of the asset. */
  readonly exponent: number;
  readonly valuationInstrumentId: InstrumentId | undefined;
}

export type InstrumentKind =
  | 'linear_perpetual'
  | 'inverse_perpetual'
  | 'linear_future'
  | 'inverse_future'
  | 'option'
  | 'spot';

export interface InstrumentDefinition {
  readonly kind: 'instrument';
  readonly instrumentId: InstrumentId;
  readonly instrumentKind: InstrumentKind;
  readonly settlementAssetId: AssetId;
  readonly priceExponent: number;
  readonly tickMantissa: bigint;
  readonly sizeExponent: number;
  readonly lotMantissa: bigint;
  readonly multiplier: RawQuantity;
  readonly isNegativePriceAllowed: boolean;
  readonly expiryTime: Micros | undefined;
  readonly strikeMantissa: bigint | undefined;
  readonly optionRight: 'call' | 'put' | undefined;
  readonly underlyingId: string | undefined;
}

export interface InstrumentExpired {
  readonly kind: 'expired';
  readonly instrumentId: InstrumentId;
  readonly settlementPrice: RawQuantity;
}

export interface MarginTier {
  readonly floorAtoms: Atoms;
  readonly maintenancePpm: Ppm;
  readonly initialPpm: Ppm;
}

export interface InstrumentParameters {
  readonly instrumentId: InstrumentId;
  /** Ascending by floor; the first floor is zero. */
  readonly tiers: readonly MarginTier[];
  readonly markAgeLimit: Micros;
  readonly collarPpm: Ppm | undefined;
  readonly collarConfirmations: number;
  readonly stepNotionalLimitAtoms: Atoms | undefined;
  readonly insuranceEventLimitAtoms: Atoms | undefined;
}

export interface CollateralParameters {
  readonly assetId: AssetId;
  readonly weightPpm: Ppm;
}

export interface ZoneParameters {
  readonly warningEnterPpm: Ppm;
  readonly warningLeavePpm: Ppm;
  readonly marginCallEnterPpm: Ppm;
  readonly marginCallLeavePpm: Ppm;
  readonly liquidationEnterPpm: Ppm;
  /** The end level. */
  readonly liquidationLeavePpm: Ppm;
}

export interface LiquidationParameters {
  readonly feeToInsurancePpm: Ppm;
  readonly feeToVenuePpm: Ppm;
  readonly slippageAllowancePpm: Ppm;
  readonly orderDeadline: Micros;
  readonly maxAttempts: number;
  readonly insuranceEventLimitAtoms: Atoms | undefined;
}

export interface ParameterSet {
  readonly kind: 'parameters';
  readonly parameterSetId: string;
  readonly numeraireAssetId: AssetId;
  readonly zones: ZoneParameters;
  readonly instruments: readonly InstrumentParameters[];
  readonly collaterals: readonly CollateralParameters[];
  readonly liquidation: LiquidationParameters;
}

export type OperatorActKind =
  | 'halt_liquidations'
  | 'resume_liquidations'
  | 'override_price'
  | 'discard_held_fills'
  | 'fund_insurance';

export interface OperatorAct {
  readonly kind: 'act';
  readonly actId: string;
  readonly actKind: OperatorActKind;
  readonly operatorId: string;
  readonly reason: string;
  readonly instrumentId: InstrumentId | undefined;
  readonly price: RawQuantity | undefined;
  readonly assetId: AssetId | undefined;
  readonly amount: RawQuantity | undefined;
}

export type ReferenceChangeFact =
  | AssetDefinition
  | InstrumentDefinition
  | InstrumentExpired
  | ParameterSet
  | OperatorAct;

export interface ReferenceRecord {
  readonly kind: 'reference';
  readonly change: ReferenceChangeFact;
  readonly venueTime: Micros;
  readonly sequence: bigint | undefined;
}
