/** Random domain values of the log and of the topics that go out. */
import type {
  AccountMargin,
  Booking,
  BookingLeg,
  CollateralContribution,
  Cursor,
  LedgerBatch,
  LedgerFact,
  LiquidationBatch,
  LiquidationEntry,
  LiquidationOrder,
  LiquidationStep,
  MarginBreach,
  MarketBatch,
  MarketEntry,
  OrderPlaced,
  PositionContribution,
  RecordRejected,
  ReferenceChange,
  ReferenceEntry,
  Transition,
  VerdictBatch,
  Zone,
} from '@plimsoll/domain';
import fc, { type Arbitrary } from 'fast-check';
import {
  act,
  asset,
  bool,
  expired,
  fill,
  id,
  instrument,
  int64,
  kind,
  maybe,
  order,
  parameters,
  quantity,
  side,
  signed,
  some,
  text,
  transfer,
  uint32,
  uint64,
} from './arbitraries';

const zone = fc.constantFrom<Zone>('normal', 'warning', 'margin-call', 'liquidation', 'bankrupt');
const trigger = fc.constantFrom('ledger' as const, 'market' as const, 'reference' as const, 'booking' as const);

// ------------------------------------------------------------------ log

export const ownerChanged = fc.record({ member: text, generation: text });

const cursor: Arbitrary<Cursor> = fc.record({
  topic: text,
  partition: uint32,
  firstOffset: uint64,
  nextOffset: uint64,
  read: uint64,
  applied: uint64,
  duplicate: uint64,
  conflated: uint64,
  held: uint64,
  rejected: uint64,
  gaps: some(fc.record({ firstOffset: uint64, nextOffset: uint64 })),
});

const folded = fc.record({ stream: text, revision: uint64 });
const duplicate = fc.record({
  kind: kind('duplicate'),
  revision: uint64,
  entry: uint32,
  topic: text,
  partition: uint32,
  offset: uint64,
});
const rejected: Arbitrary<RecordRejected> = fc.record({
  kind: kind('rejected'),
  topic: text,
  partition: uint32,
  offset: uint64,
  reason: fc.constantFrom('undecodable', 'off_tick', 'time_out_of_range'),
  detail: text,
  heldAt: maybe(fc.record({ revision: uint64, entry: uint32 })),
});

export const referenceChange: Arbitrary<ReferenceChange> = fc.record({
  entries: some(
    fc.oneof(
      fc.record({ kind: kind('opened'), logId: text, shards: uint32, partitioner: text }),
      asset,
      instrument,
      expired,
      fc.tuple(parameters, text).map(([set, parameterSetHash]) => ({ ...set, parameterSetHash })),
      act,
      duplicate,
      rejected,
    ) as Arbitrary<ReferenceEntry>,
  ),
  cursors: some(cursor),
  frame: maybe(uint64),
  isFrameClosed: bool,
  logTime: signed,
});

const suspected = fc.record({
  kind: kind('suspected'),
  instrumentId: id,
  priceTicks: signed,
  venueTime: signed,
  sequence: uint64,
  confirmations: uint32,
});

const marketEntry = fc.oneof(
  fc.record({
    kind: kind('accepted'),
    instrumentId: id,
    priceTicks: signed,
    venueTime: signed,
    sequence: uint64,
    confirmations: uint32,
    indexPriceMantissa: maybe(int64),
    fundingRatePerTrillion: maybe(int64),
    suspectedSince: maybe(signed),
  }),
  suspected,
  fc.record({
    kind: kind('funding-settled'),
    instrumentId: id,
    ratePerTrillion: int64,
    priceTicks: signed,
    fundingTime: signed,
  }),
  fc.record({ kind: kind('stale'), instrumentId: id, age: signed }),
  fc.record({ kind: kind('recovered'), instrumentId: id }),
  fc.record({ kind: kind('aggregate'), instrumentId: id, openInterestLots: signed }),
  rejected,
) as Arbitrary<MarketEntry>;

export const marketBatch: Arbitrary<MarketBatch> = fc.record({
  logTime: signed,
  entries: some(marketEntry),
  cursors: some(cursor),
  referenceRevision: uint64,
  frame: maybe(uint64),
  isFrameClosed: bool,
});

const ledgerFact = fc.oneof(
  fill,
  transfer,
  order,
  fc.record({ kind: kind('held'), fill }),
  duplicate,
  rejected,
) as Arbitrary<LedgerFact>;

export const ledgerBatch: Arbitrary<LedgerBatch> = fc.record({
  shard: uint32,
  entries: some(fc.record({ fact: ledgerFact, source: uint32, offset: uint64, producedMicros: maybe(signed) })),
  cursors: some(cursor),
  referenceRevision: uint64,
  more: bool,
  frame: maybe(uint64),
  isFrameClosed: bool,
});

const transition: Arbitrary<Transition> = fc.record({
  point: fc.record({ stream: text, revision: uint64, entry: uint32 }),
  accountId: id,
  ordinal: uint64,
  from: zone,
  to: zone,
  trigger,
  equityAtoms: signed,
  initialAtoms: signed,
  maintenanceAtoms: signed,
  hold: bool,
  incomplete: bool,
  logTime: signed,
  breachSha256: fc.uint8Array({ minLength: 32, maxLength: 32 }),
});

export const verdictBatch: Arbitrary<VerdictBatch> = fc.record({
  shard: uint32,
  transitions: some(transition),
  folded: some(folded),
  more: bool,
  frame: maybe(uint64),
  isFrameClosed: bool,
});

const placed: Arbitrary<OrderPlaced> = fc.record({
  kind: kind('order-placed'),
  orderId: id,
  liquidationId: id,
  accountId: id,
  order: fc.oneof(
    fc.record({ kind: kind('reduce'), instrumentId: id, side, sizeLots: signed, markTicks: signed }),
    fc.record({ kind: kind('cancel'), targetOrderId: id }),
  ),
  deadline: signed,
  step: uint64,
  reason: text,
  equityAtoms: signed,
  maintenanceAtoms: signed,
});

const leg: Arbitrary<BookingLeg> = fc.record({
  accountId: id,
  isContra: bool,
  cash: maybe(fc.record({ assetId: id, amountAtoms: signed })),
  close: maybe(fc.record({ instrumentId: id, lots: signed, valueAtoms: signed })),
});

const booking: Arbitrary<Booking> = fc.record({
  kind: kind('booking'),
  bookingId: id,
  bookingKind: fc.constantFrom('liquidation-fee', 'insurance-draw', 'adl-close', 'reversal', 'takeover'),
  liquidationId: id,
  legs: some(leg),
  reason: text,
  reversesBookingId: maybe(id),
});

export const liquidationBatch: Arbitrary<LiquidationBatch> = fc.record({
  entries: some(
    fc.oneof(
      fc.record({
        kind: kind('liquidation-opened'),
        liquidationId: id,
        accountId: id,
        equityAtoms: signed,
        maintenanceAtoms: signed,
        reason: text,
      }),
      placed,
      fc.record({ kind: kind('order-expired'), orderId: id, liquidationId: id, accountId: id, reason: text }),
      fc.record({
        kind: kind('liquidation-closed'),
        liquidationId: id,
        accountId: id,
        reason: fc.constantFrom('recovered' as const, 'flat' as const, 'rescued' as const, 'deleveraged' as const),
        equityAtoms: signed,
        maintenanceAtoms: signed,
      }),
      booking,
    ) as Arbitrary<LiquidationEntry>,
  ),
  folded: some(folded),
  logTime: signed,
  more: bool,
  frame: maybe(uint64),
  isFrameClosed: bool,
});

// ------------------------------------------------------------------ outgoing

const citation = fc.record({ stream: text, revision: uint64, entry: uint32 });

const position: Arbitrary<PositionContribution> = fc.record({
  instrumentId: id,
  sizeLots: signed,
  markTicks: signed,
  markTime: signed,
  entryCostAtoms: signed,
  unrealisedPnlAtoms: signed,
  notionalAtoms: signed,
  initialAtoms: signed,
  maintenanceAtoms: signed,
});

const collateral: Arbitrary<CollateralContribution> = fc.record({
  assetId: id,
  balanceAtoms: signed,
  netAtoms: signed,
  priceTicks: maybe(signed),
  weightPpm: signed,
  valueAtoms: signed,
});

export const marginBreach: Arbitrary<MarginBreach> = fc.record({
  breachId: id,
  accountId: id,
  ordinal: uint64,
  from: zone,
  to: zone,
  trigger,
  equityAtoms: signed,
  initialAtoms: signed,
  maintenanceAtoms: signed,
  shortfallAtoms: signed,
  logTime: signed,
  parameterSetId: id,
  parameterSetHash: text,
  numeraireAssetId: id,
  hold: bool,
  incomplete: bool,
  positions: some(position),
  collaterals: some(collateral),
  cure: fc.record({
    depositAtoms: signed,
    closeSharePpm: maybe(signed),
    closes: some(fc.record({ instrumentId: id, side, sizeLots: signed })),
  }),
  citations: some(citation),
});

export const accountMargin: Arbitrary<AccountMargin> = fc.record({
  accountId: id,
  zone,
  ordinal: uint64,
  equityAtoms: signed,
  initialAtoms: signed,
  maintenanceAtoms: signed,
  isolatedInitialAtoms: signed,
  savingAtoms: signed,
  hold: bool,
  incomplete: bool,
  unpriced: bool,
  logTime: signed,
  parameterSetId: id,
  numeraireAssetId: id,
});

export const liquidationOrder: Arbitrary<LiquidationOrder> = fc.record({
  orderId: id,
  liquidationId: id,
  accountId: id,
  order: fc.oneof(
    fc.record({ kind: kind('reduce'), instrumentId: id, side, size: quantity, mark: quantity }),
    fc.record({ kind: kind('cancel'), targetOrderId: id }),
  ),
  logTime: signed,
  deadline: signed,
  frame: maybe(uint64),
});

export const liquidationStep: Arbitrary<LiquidationStep> = fc.record({
  liquidationId: id,
  accountId: id,
  step: uint64,
  what: fc.constantFrom('liquidation-opened', 'order-placed', 'order-expired', 'liquidation-closed', 'booking'),
  reason: text,
  equityAtoms: maybe(signed),
  maintenanceAtoms: maybe(signed),
  orderId: maybe(id),
  instrumentId: maybe(id),
  sizeLots: maybe(signed),
  amountAtoms: maybe(signed),
  assetId: maybe(id),
  logTime: signed,
  citations: some(citation),
});
