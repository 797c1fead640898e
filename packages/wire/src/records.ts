/** What venues send: fills, transfers, orders, marks and what comes beside them. Names and numbers as in topics.proto. */
import type {
  ClockRecord,
  Fill,
  FrameEnd,
  Funding,
  Mark,
  Micros,
  OrderEvent,
  OrderState,
  Ppm,
  Side,
  Transfer,
} from '@plimsoll/domain';
import { bool, enumeration, id, int64, optional, quantity, shortId, sint32, sint64, text, uint64 } from './fields';
import { group, message, type Table } from './message';

export const side = (number: number) => enumeration<Side>(number, 'side', ['buy', 'sell']);

type Fee = NonNullable<Fill['fee']>;

const fee: Table<Fee> = {
  mantissa: sint64(10, 'fee_mantissa'),
  exponent: sint32(11, 'fee_exponent'),
  assetId: shortId(12, 'fee_asset_id'),
};

const fill: Table<Fill> = {
  venueId: shortId(1, 'venue_id'),
  fillId: id(2, 'fill_id'),
  accountId: shortId(3, 'account_id'),
  instrumentId: shortId(4, 'instrument_id'),
  side: side(5),
  price: quantity(6, 'price'),
  size: quantity(8, 'size'),
  fee: optional(
    group<Fee>(fee, undefined, (from) => ({
      mantissa: fee.mantissa.read(from),
      exponent: fee.exponent.read(from),
      assetId: fee.assetId.read(from),
    })),
  ),
  tradeId: optional(id(13, 'trade_id')),
  orderId: optional(id(14, 'order_id')),
  liquidationId: optional(id(15, 'liquidation_id')),
  venueTime: int64<Micros>(16, 'venue_time_micros'),
  sequence: optional(uint64(17, 'sequence')),
};

export const fillCodec = message<Fill>('Fill', fill, 'fill', (from) => ({
  kind: 'fill',
  venueId: fill.venueId.read(from),
  fillId: fill.fillId.read(from),
  accountId: fill.accountId.read(from),
  instrumentId: fill.instrumentId.read(from),
  side: fill.side.read(from),
  price: fill.price.read(from),
  size: fill.size.read(from),
  fee: fill.fee.read(from),
  tradeId: fill.tradeId.read(from),
  orderId: fill.orderId.read(from),
  liquidationId: fill.liquidationId.read(from),
  venueTime: fill.venueTime.read(from),
  sequence: fill.sequence.read(from),
}));

export const transferCodec = message<Transfer>(
  'Transfer',
  {
    venueId: shortId(1, 'venue_id'),
    transferId: id(2, 'transfer_id'),
    accountId: shortId(3, 'account_id'),
    assetId: shortId(4, 'asset_id'),
    amount: quantity(5, 'amount'),
    venueTime: int64<Micros>(7, 'venue_time_micros'),
    sequence: optional(uint64(8, 'sequence')),
  },
  'transfer',
);

const order: Table<OrderEvent> = {
  venueId: shortId(1, 'venue_id'),
  accountId: shortId(2, 'account_id'),
  orderId: id(3, 'order_id'),
  orderSequence: uint64(4, 'order_sequence'),
  instrumentId: shortId(5, 'instrument_id'),
  state: enumeration<OrderState>(6, 'state', ['opened', 'changed', 'closed', 'rejected']),
  side: side(7),
  price: optional(quantity(8, 'price')),
  openSize: quantity(10, 'open_size'),
  isReduceOnly: bool(12, 'reduce_only'),
  liquidationId: optional(id(13, 'liquidation_id')),
  reason: optional(text(14, 'reason')),
  venueTime: int64<Micros>(15, 'venue_time_micros'),
  sequence: optional(uint64(16, 'sequence')),
};

export const orderCodec = message<OrderEvent>('OrderEvent', order, 'order', (from) => ({
  kind: 'order',
  venueId: order.venueId.read(from),
  accountId: order.accountId.read(from),
  orderId: order.orderId.read(from),
  orderSequence: order.orderSequence.read(from),
  instrumentId: order.instrumentId.read(from),
  state: order.state.read(from),
  side: order.side.read(from),
  price: order.price.read(from),
  openSize: order.openSize.read(from),
  isReduceOnly: order.isReduceOnly.read(from),
  liquidationId: order.liquidationId.read(from),
  reason: order.reason.read(from),
  venueTime: order.venueTime.read(from),
  sequence: order.sequence.read(from),
}));

const mark: Table<Mark> = {
  venueId: shortId(1, 'venue_id'),
  instrumentId: shortId(2, 'instrument_id'),
  price: quantity(3, 'price'),
  indexPriceMantissa: optional(sint64(5, 'index_price_mantissa')),
  fundingRatePerTrillion: optional(sint64(6, 'funding_rate_per_trillion')),
  impliedVol: optional(sint64<Ppm>(7, 'implied_vol_ppm')),
  openInterest: optional(quantity(8, 'open_interest')),
  venueTime: int64<Micros>(10, 'venue_time_micros'),
  sequence: uint64(11, 'sequence'),
};

export const markCodec = message<Mark>('Mark', mark, 'mark', (from) => ({
  kind: 'mark',
  venueId: mark.venueId.read(from),
  instrumentId: mark.instrumentId.read(from),
  price: mark.price.read(from),
  indexPriceMantissa: mark.indexPriceMantissa.read(from),
  fundingRatePerTrillion: mark.fundingRatePerTrillion.read(from),
  impliedVol: mark.impliedVol.read(from),
  openInterest: mark.openInterest.read(from),
  venueTime: mark.venueTime.read(from),
  sequence: mark.sequence.read(from),
}));

export const fundingCodec = message<Funding>(
  'Funding',
  {
    venueId: shortId(1, 'venue_id'),
    instrumentId: shortId(2, 'instrument_id'),
    ratePerTrillion: sint64(3, 'rate_per_trillion'),
    price: quantity(4, 'price'),
    fundingTime: int64<Micros>(6, 'funding_time_micros'),
    sequence: optional(uint64(7, 'sequence')),
  },
  'funding',
);

export const clockCodec = message<ClockRecord>(
  'Clock',
  { logTime: int64<Micros>(1, 'log_time_micros'), sequence: optional(uint64(2, 'sequence')) },
  'clock',
);

export const frameEndCodec = message<FrameEnd>(
  'FrameEnd',
  {
    frame: uint64(1, 'frame'),
    logTime: int64<Micros>(2, 'log_time_micros'),
    sequence: uint64(3, 'sequence'),
  },
  'frame-end',
);
