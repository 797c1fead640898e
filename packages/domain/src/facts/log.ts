/** What stands in the log: batches, their cursors, and the entries of each stream. */
import type { Atoms, Lots, Micros, Ticks } from '../units';
import type { AccountId, AssetId, Fill, InstrumentId, LiquidationId, OrderEvent, OrderId, Side, Transfer } from './topics';
import type { AssetDefinition, InstrumentDefinition, InstrumentExpired, OperatorAct, ParameterSet } from './reference';

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
