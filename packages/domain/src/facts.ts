/**
 * The facts: everything that crosses a topic or stands in the log, as the domain sees it. `wire` turns them into protobuf
 * bytes and back, one to one with proto/plimsoll/v1 (which documents each field). Quantities that the reference data has
 * not yet given a unit to stay raw: mantissa and exponent.
 */
import type { Atoms, Lots, Micros, Ppm, Ticks } from './units';

export type AccountId = string;
export type InstrumentId = string;
export type AssetId = string;
export type OrderId = string;
export type LiquidationId = string;

export type Side = 'buy' | 'sell';

/** mantissa × 10^exponent. */
export interface RawQuantity {
  readonly mantissa: bigint;
  readonly exponent: number;
}

export interface Fill {
  readonly kind: 'fill';
  readonly venueId: string;
  readonly fillId: string;
  readonly accountId: AccountId;
  readonly instrumentId: InstrumentId;
  readonly side: Side;
  readonly price: RawQuantity;
  /** Above zero. */
  readonly size: RawQuantity;
  /** Positive when the account pays. */
  readonly fee: (RawQuantity & { readonly assetId: AssetId }) | undefined;
  readonly tradeId: string | undefined;
  readonly orderId: OrderId | undefined;
  readonly liquidationId: LiquidationId | undefined;
  readonly venueTime: Micros;
  readonly sequence: bigint | undefined;
}

export interface Transfer {
  readonly kind: 'transfer';
  readonly venueId: string;
  readonly transferId: string;
  readonly accountId: AccountId;
  readonly assetId: AssetId;
  /** Positive: a deposit. */
  readonly amount: RawQuantity;
  readonly venueTime: Micros;
  readonly sequence: bigint | undefined;
}

export type OrderState = 'opened' | 'changed' | 'closed' | 'rejected';

export interface OrderEvent {
  readonly kind: 'order';
  readonly venueId: string;
  readonly accountId: AccountId;
  readonly orderId: OrderId;
  readonly orderSequence: bigint;
  readonly instrumentId: InstrumentId;
  readonly state: OrderState;
  readonly side: Side;
  readonly price: RawQuantity | undefined;
  readonly openSize: RawQuantity;
  readonly isReduceOnly: boolean;
  readonly liquidationId: LiquidationId | undefined;
  readonly reason: string | undefined;
  readonly venueTime: Micros;
  readonly sequence: bigint | undefined;
}

export interface Mark {
  readonly kind: 'mark';
  readonly venueId: string;
  readonly instrumentId: InstrumentId;
  readonly price: RawQuantity;
  readonly indexPriceMantissa: bigint | undefined;
  readonly fundingRatePerTrillion: bigint | undefined;
  readonly impliedVol: Ppm | undefined;
  readonly openInterest: RawQuantity | undefined;
  readonly venueTime: Micros;
  readonly sequence: bigint;
}

export interface Funding {
  readonly kind: 'funding';
  readonly venueId: string;
  readonly instrumentId: InstrumentId;
  readonly ratePerTrillion: bigint;
  readonly price: RawQuantity;
  readonly fundingTime: Micros;
  readonly sequence: bigint | undefined;
}

export interface ClockRecord {
  readonly kind: 'clock';
  readonly logTime: Micros;
  readonly sequence: bigint | undefined;
}

export interface FrameEnd {
  readonly kind: 'frame-end';
  readonly frame: bigint;
  readonly logTime: Micros;
  readonly sequence: bigint;
}

// ------------------------------------------------------------------ reference

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

// ------------------------------------------------------------------ the log: what every batch has

export interface OffsetGap {
  readonly firstOffset: bigint;
  readonly nextOffset: bigint;
}

/** What a batch consumed of one partition. read = nextOffset − firstOffset − gaps = applied + … + rejected. */
export interface Cursor {
  readonly topic: string;
  readonly partition: number;
  readonly firstOffset: bigint;
  readonly nextOffset: bigint;
  readonly read: bigint;
  readonly applied: bigint;
  readonly duplicate: bigint;
  readonly conflated: bigint;
  readonly held: bigint;
  readonly rejected: bigint;
  readonly gaps: readonly OffsetGap[];
}

export interface FoldedRevision {
  readonly stream: string;
  readonly revision: bigint;
}

export interface DuplicateIgnored {
  readonly kind: 'duplicate';
  /** Where the first one stands, in the same stream. */
  readonly revision: bigint;
  readonly entry: number;
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
}

export interface RecordRejected {
  readonly kind: 'rejected';
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly reason: RejectReason;
  readonly detail: string;
  readonly heldAt: { readonly revision: bigint; readonly entry: number } | undefined;
}

/** Why a record was not applied. Closed: dashboards and desks filter by it. */
export type RejectReason =
  | 'checksum_mismatch'
  | 'record_too_large'
  | 'undecodable'
  | 'unknown_record_type'
  | 'missing_field'
  | 'invalid_id'
  | 'out_of_range'
  | 'wrong_partition'
  | 'exponent_mismatch'
  | 'off_tick'
  | 'off_lot'
  | 'negative_price'
  | 'unsupported_kind'
  | 'unknown_instrument'
  | 'unknown_asset'
  | 'instrument_expired'
  | 'definition_conflict'
  | 'invalid_parameters'
  | 'sequence_missing'
  | 'time_out_of_range';

// ------------------------------------------------------------------ the log: reference

export interface LogOpened {
  readonly kind: 'opened';
  readonly logId: string;
  readonly shards: number;
  readonly partitioner: string;
}

export type ReferenceEntry =
  | LogOpened
  | AssetDefinition
  | InstrumentDefinition
  | InstrumentExpired
  | (ParameterSet & { readonly parameterSetHash: string })
  | OperatorAct
  | DuplicateIgnored
  | RecordRejected;

export interface ReferenceChange {
  readonly entries: readonly ReferenceEntry[];
  readonly cursors: readonly Cursor[];
  readonly frame: bigint | undefined;
  readonly isFrameClosed: boolean;
  readonly logTime: Micros;
}

// ------------------------------------------------------------------ the log: market

export interface MarkAccepted {
  readonly kind: 'accepted';
  readonly instrumentId: InstrumentId;
  readonly priceTicks: Ticks;
  readonly venueTime: Micros;
  readonly sequence: bigint;
  readonly confirmations: number;
  readonly indexPriceMantissa: bigint | undefined;
  readonly fundingRatePerTrillion: bigint | undefined;
  readonly suspectedSince: Micros | undefined;
}

export interface MarkSuspected {
  readonly kind: 'suspected';
  readonly instrumentId: InstrumentId;
  readonly priceTicks: Ticks;
  readonly venueTime: Micros;
  readonly sequence: bigint;
  readonly confirmations: number;
}

export interface FundingSettled {
  readonly kind: 'funding-settled';
  readonly instrumentId: InstrumentId;
  readonly ratePerTrillion: bigint;
  readonly priceTicks: Ticks;
  readonly fundingTime: Micros;
}

export type MarketEntry =
  | MarkAccepted
  | MarkSuspected
  | FundingSettled
  | { readonly kind: 'stale'; readonly instrumentId: InstrumentId; readonly age: Micros }
  | { readonly kind: 'recovered'; readonly instrumentId: InstrumentId }
  | { readonly kind: 'aggregate'; readonly instrumentId: InstrumentId; readonly openInterestLots: Lots }
  | RecordRejected;

export interface MarketBatch {
  readonly logTime: Micros;
  readonly entries: readonly MarketEntry[];
  readonly cursors: readonly Cursor[];
  readonly referenceRevision: bigint;
  readonly frame: bigint | undefined;
  readonly isFrameClosed: boolean;
}

// ------------------------------------------------------------------ the log: ledger

export type LedgerFact =
  | Fill
  | Transfer
  | OrderEvent
  | { readonly kind: 'held'; readonly fill: Fill }
  | DuplicateIgnored
  | RecordRejected;

export interface LedgerEntry {
  readonly fact: LedgerFact;
  /** 0 fills, 1 transfers, 2 orders. */
  readonly source: number;
  readonly offset: bigint;
  readonly producedMicros: Micros | undefined;
}

export interface LedgerBatch {
  readonly shard: number;
  readonly entries: readonly LedgerEntry[];
  readonly cursors: readonly Cursor[];
  readonly referenceRevision: bigint;
  readonly more: boolean;
  readonly frame: bigint | undefined;
  readonly isFrameClosed: boolean;
}

// ------------------------------------------------------------------ the log: verdicts

export type Zone = 'normal' | 'warning' | 'margin-call' | 'liquidation' | 'bankrupt';
export type Trigger = 'ledger' | 'market' | 'reference' | 'booking';

/** The event and entry after which an account was judged. */
export interface Point {
  readonly stream: string;
  readonly revision: bigint;
  readonly entry: number;
}

export interface Transition {
  readonly point: Point;
  readonly accountId: AccountId;
  readonly ordinal: bigint;
  readonly from: Zone;
  readonly to: Zone;
  readonly trigger: Trigger;
  readonly equityAtoms: Atoms;
  readonly initialAtoms: Atoms;
  readonly maintenanceAtoms: Atoms;
  readonly hold: boolean;
  readonly incomplete: boolean;
  readonly logTime: Micros;
  readonly breachSha256: Uint8Array;
}

export interface VerdictBatch {
  readonly shard: number;
  readonly transitions: readonly Transition[];
  readonly folded: readonly FoldedRevision[];
  readonly more: boolean;
  readonly frame: bigint | undefined;
  readonly isFrameClosed: boolean;
}

// ------------------------------------------------------------------ the log: liquidation

export interface LiquidationOpened {
  readonly kind: 'liquidation-opened';
  readonly liquidationId: LiquidationId;
  readonly accountId: AccountId;
  readonly equityAtoms: Atoms;
  readonly maintenanceAtoms: Atoms;
  readonly reason: string;
}

export interface OrderPlaced {
  readonly kind: 'order-placed';
  readonly orderId: OrderId;
  readonly liquidationId: LiquidationId;
  readonly accountId: AccountId;
  readonly order:
    | {
        readonly kind: 'reduce';
        readonly instrumentId: InstrumentId;
        readonly side: Side;
        readonly sizeLots: Lots;
        readonly markTicks: Ticks;
      }
    | { readonly kind: 'cancel'; readonly targetOrderId: OrderId };
  readonly deadline: Micros;
  readonly step: bigint;
  readonly reason: string;
  readonly equityAtoms: Atoms;
  readonly maintenanceAtoms: Atoms;
}

export interface OrderExpired {
  readonly kind: 'order-expired';
  readonly orderId: OrderId;
  readonly liquidationId: LiquidationId;
  readonly accountId: AccountId;
  readonly reason: string;
}

export type LiquidationOutcome = 'recovered' | 'flat' | 'rescued' | 'deleveraged';

export interface LiquidationClosed {
  readonly kind: 'liquidation-closed';
  readonly liquidationId: LiquidationId;
  readonly accountId: AccountId;
  readonly reason: LiquidationOutcome;
  readonly equityAtoms: Atoms;
  readonly maintenanceAtoms: Atoms;
}

export type BookingKind = 'liquidation-fee' | 'insurance-draw' | 'adl-close' | 'reversal' | 'takeover';

export interface BookingLeg {
  readonly accountId: AccountId;
  /** True: `accountId` names a contra account. */
  readonly isContra: boolean;
  readonly cash: { readonly assetId: AssetId; readonly amountAtoms: Atoms } | undefined;
  /** A close: the position changes by `lots`, at the signed value (in atoms of the settlement asset) of these lots. */
  readonly close:
    | { readonly instrumentId: InstrumentId; readonly lots: Lots; readonly valueAtoms: Atoms }
    | undefined;
}

export interface Booking {
  readonly kind: 'booking';
  readonly bookingId: string;
  readonly bookingKind: BookingKind;
  readonly liquidationId: LiquidationId;
  readonly legs: readonly BookingLeg[];
  readonly reason: string;
  readonly reversesBookingId: string | undefined;
}

export type LiquidationEntry = LiquidationOpened | OrderPlaced | OrderExpired | LiquidationClosed | Booking;

export interface LiquidationBatch {
  readonly entries: readonly LiquidationEntry[];
  readonly folded: readonly FoldedRevision[];
  readonly logTime: Micros;
  readonly more: boolean;
  readonly frame: bigint | undefined;
  readonly isFrameClosed: boolean;
}

// ------------------------------------------------------------------ what goes out

export interface PositionContribution {
  readonly instrumentId: InstrumentId;
  readonly sizeLots: Lots;
  readonly markTicks: Ticks;
  readonly markTime: Micros;
  readonly entryCostAtoms: Atoms;
  readonly unrealisedPnlAtoms: Atoms;
  readonly notionalAtoms: Atoms;
  readonly initialAtoms: Atoms;
  readonly maintenanceAtoms: Atoms;
}

export interface CollateralContribution {
  readonly assetId: AssetId;
  readonly balanceAtoms: Atoms;
  readonly netAtoms: Atoms;
  readonly priceTicks: Ticks | undefined;
  readonly weightPpm: Ppm;
  readonly valueAtoms: Atoms;
}

export interface Cure {
  readonly depositAtoms: Atoms;
  readonly closeSharePpm: Ppm | undefined;
  readonly closes: readonly { readonly instrumentId: InstrumentId; readonly side: Side; readonly sizeLots: Lots }[];
}

export interface Citation {
  readonly stream: string;
  readonly revision: bigint;
  readonly entry: number;
}

export interface MarginBreach {
  readonly breachId: string;
  readonly accountId: AccountId;
  readonly ordinal: bigint;
  readonly from: Zone;
  readonly to: Zone;
  readonly trigger: Trigger;
  readonly equityAtoms: Atoms;
  readonly initialAtoms: Atoms;
  readonly maintenanceAtoms: Atoms;
  readonly shortfallAtoms: Atoms;
  readonly logTime: Micros;
  readonly parameterSetId: string;
  readonly parameterSetHash: string;
  readonly numeraireAssetId: AssetId;
  readonly hold: boolean;
  readonly incomplete: boolean;
  readonly positions: readonly PositionContribution[];
  readonly collaterals: readonly CollateralContribution[];
  readonly cure: Cure;
  readonly citations: readonly Citation[];
}

export interface AccountMargin {
  readonly accountId: AccountId;
  readonly zone: Zone;
  readonly ordinal: bigint;
  readonly equityAtoms: Atoms;
  readonly initialAtoms: Atoms;
  readonly maintenanceAtoms: Atoms;
  readonly isolatedInitialAtoms: Atoms;
  readonly savingAtoms: Atoms;
  readonly hold: boolean;
  readonly incomplete: boolean;
  readonly unpriced: boolean;
  readonly logTime: Micros;
  readonly parameterSetId: string;
  readonly numeraireAssetId: AssetId;
}

export interface LiquidationOrder {
  readonly orderId: OrderId;
  readonly liquidationId: LiquidationId;
  readonly accountId: AccountId;
  readonly order:
    | {
        readonly kind: 'reduce';
        readonly instrumentId: InstrumentId;
        readonly side: Side;
        readonly size: RawQuantity;
        readonly mark: RawQuantity;
      }
    | { readonly kind: 'cancel'; readonly targetOrderId: OrderId };
  readonly logTime: Micros;
  readonly deadline: Micros;
  readonly frame: bigint | undefined;
}

export interface LiquidationStep {
  readonly liquidationId: LiquidationId;
  readonly accountId: AccountId;
  readonly step: bigint;
  readonly what: LiquidationEntry['kind'];
  readonly reason: string;
  readonly equityAtoms: Atoms | undefined;
  readonly maintenanceAtoms: Atoms | undefined;
  readonly orderId: OrderId | undefined;
  readonly instrumentId: InstrumentId | undefined;
  readonly sizeLots: Lots | undefined;
  readonly amountAtoms: Atoms | undefined;
  readonly assetId: AssetId | undefined;
  readonly logTime: Micros;
  readonly citations: readonly Citation[];
}
