/** The workflow steps and bookings of a liquidation, as the log has them. Names and numbers as in log.proto. */
import type {
  Atoms,
  Booking,
  BookingKind,
  BookingLeg,
  LiquidationBatch,
  LiquidationClosed,
  LiquidationEntry,
  LiquidationOpened,
  LiquidationOutcome,
  Lots,
  Micros,
  OrderExpired,
  OrderPlaced,
  Ticks,
} from '@plimsoll/domain';
import { foldedCodec } from './batchParts';
import { bool, code, enumeration, int64, list, nested, optional, sint64, text, uint64 } from './fields';
import { choice, group, message, messageOf, tagged } from './message';
import { liquidationOrderKind } from './outgoing';
import { side } from './records';

const liquidationOpenedCodec = message<LiquidationOpened>(
  'LiquidationOpened',
  {
    liquidationId: text(1, 'liquidation_id'),
    accountId: text(2, 'account_id'),
    equityAtoms: sint64<Atoms>(3, 'equity_atoms'),
    maintenanceAtoms: sint64<Atoms>(4, 'maintenance_requirement_atoms'),
    reason: text(5, 'reason'),
  },
  'liquidation-opened',
);

type Placed = OrderPlaced['order'];

const orderPlacedCodec = message<OrderPlaced>(
  'OrderPlaced',
  {
    orderId: text(1, 'order_id'),
    liquidationId: text(2, 'liquidation_id'),
    accountId: text(3, 'account_id'),
    order: tagged<Placed>(liquidationOrderKind(4), {
      reduce: group<Extract<Placed, { kind: 'reduce' }>>(
        {
          instrumentId: text(5, 'instrument_id'),
          side: side(6),
          sizeLots: sint64<Lots>(7, 'size_lots'),
          markTicks: sint64<Ticks>(8, 'mark_ticks'),
        },
        'reduce',
      ),
      cancel: group<Extract<Placed, { kind: 'cancel' }>>({ targetOrderId: text(9, 'target_order_id') }, 'cancel'),
    }),
    deadline: int64<Micros>(10, 'deadline_micros'),
    step: uint64(11, 'step'),
    reason: text(12, 'reason'),
    equityAtoms: sint64<Atoms>(13, 'equity_atoms'),
    maintenanceAtoms: sint64<Atoms>(14, 'maintenance_requirement_atoms'),
  },
  'order-placed',
);

const orderExpiredCodec = message<OrderExpired>(
  'OrderExpired',
  {
    orderId: text(1, 'order_id'),
    liquidationId: text(2, 'liquidation_id'),
    accountId: text(3, 'account_id'),
    reason: text(4, 'reason'),
  },
  'order-expired',
);

const OUTCOMES: readonly LiquidationOutcome[] = ['recovered', 'flat', 'rescued', 'deleveraged'];

const liquidationClosedCodec = message<LiquidationClosed>(
  'LiquidationClosed',
  {
    liquidationId: text(1, 'liquidation_id'),
    accountId: text(2, 'account_id'),
    reason: code(3, 'reason', OUTCOMES),
    equityAtoms: sint64<Atoms>(4, 'equity_atoms'),
    maintenanceAtoms: sint64<Atoms>(5, 'maintenance_requirement_atoms'),
  },
  'liquidation-closed',
);

const bookingLegCodec = message<BookingLeg>('BookingLeg', {
  accountId: text(1, 'account_id'),
  isContra: bool(2, 'contra'),
  cash: optional(
    group<NonNullable<BookingLeg['cash']>>({
      assetId: text(3, 'asset_id'),
      amountAtoms: sint64<Atoms>(4, 'amount_atoms'),
    }),
  ),
  close: optional(
    group<NonNullable<BookingLeg['close']>>({
      instrumentId: text(5, 'instrument_id'),
      lots: sint64<Lots>(6, 'lots'),
      valueAtoms: sint64<Atoms>(7, 'value_atoms'),
    }),
  ),
});

const BOOKING_KINDS: readonly BookingKind[] = ['liquidation-fee', 'insurance-draw', 'adl-close', 'reversal', 'takeover'];

const bookingCodec = message<Booking>(
  'Booking',
  {
    bookingId: text(1, 'booking_id'),
    bookingKind: enumeration(2, 'kind', BOOKING_KINDS),
    liquidationId: text(3, 'liquidation_id'),
    legs: list(4, 'legs', bookingLegCodec),
    reason: text(5, 'reason'),
    reversesBookingId: optional(text(6, 'reverses_booking_id')),
  },
  'booking',
);

const liquidationEntryCodec = messageOf<LiquidationEntry>(
  'LiquidationEntry',
  choice<LiquidationEntry>({
    'liquidation-opened': nested(1, 'opened', liquidationOpenedCodec),
    'order-placed': nested(2, 'placed', orderPlacedCodec),
    'order-expired': nested(3, 'expired', orderExpiredCodec),
    'liquidation-closed': nested(4, 'closed', liquidationClosedCodec),
    booking: nested(5, 'booking', bookingCodec),
  }),
);

export const liquidationBatchCodec = message<LiquidationBatch>('LiquidationBatch', {
  entries: list(1, 'entries', liquidationEntryCodec),
  folded: list(2, 'folded', foldedCodec),
  logTime: int64<Micros>(3, 'log_time_micros'),
  more: bool(4, 'more'),
  frame: optional(uint64(5, 'frame')),
  isFrameClosed: bool(6, 'frame_closed'),
});
