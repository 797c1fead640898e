/**
 * What a decoded record must satisfy by itself: ranges, and fields that need each other. Its ids are judged as
 * they are read. What needs reference data (exponents, tick, lot, partition, the collar) is judged by those who have it.
 */
import type {
  AssetDefinition,
  ClockRecord,
  Fill,
  FrameEnd,
  Funding,
  InstrumentDefinition,
  InstrumentExpired,
  Mark,
  OperatorAct,
  OrderEvent,
  RawQuantity,
  ReferenceRecord,
  Transfer,
} from '@plimsoll/domain';
import { checkParameterSet } from './parameterChecks';
import { Refusal, refuse } from './refusal';

/** A reason, in UTF-16 units. */
const TEXT_LENGTH = 1024;
const EXPONENT_LIMIT = 18;
/** The first microsecond of the year 2200. */
const TIME_LIMIT_MICROS = 7_258_118_400_000_000n;
const INT64_MAX = 2n ** 63n - 1n;

function checkText(field: string, value: string | undefined): void {
  if (value === undefined || value.length <= TEXT_LENGTH) return;
  refuse('out_of_range', field, value, `at most ${TEXT_LENGTH} characters`);
}

function checkTime(field: string, value: bigint): void {
  if (value <= 0n || value >= TIME_LIMIT_MICROS) refuse('out_of_range', field, value, 'a time after 1970 and before 2200');
}

/** The wire's uint64 is one bit wider than the signed columns that numbers are kept in. */
function checkCount(field: string, value: bigint | undefined, least: bigint): void {
  if (value === undefined || (value >= least && value <= INT64_MAX)) return;
  refuse('out_of_range', field, value, `${least} to ${INT64_MAX}`);
}

const isExponent = (value: number, most = EXPONENT_LIMIT): boolean => value >= -EXPONENT_LIMIT && value <= most;

function checkExponent(field: string, value: number, most = EXPONENT_LIMIT): void {
  if (!isExponent(value, most)) refuse('out_of_range', field, value, `-${EXPONENT_LIMIT} to ${most}`);
}

function checkQuantity(field: string, value: RawQuantity, sign: 'any' | 'not negative' | 'above zero'): void {
  // The names are put together only where one is needed: this runs for every record.
  if (!isExponent(value.exponent)) checkExponent(`${field}_exponent`, value.exponent);
  const isAllowed = sign === 'any' || value.mantissa > 0n || (sign === 'not negative' && value.mantissa === 0n);
  if (!isAllowed) refuse('out_of_range', `${field}_mantissa`, value.mantissa, sign);
}

function checkNotNegative(field: string, value: bigint | undefined): void {
  if (value !== undefined && value < 0n) refuse('out_of_range', field, value, 'not negative');
}

function checkAboveZero(field: string, value: bigint): void {
  if (value <= 0n) refuse('out_of_range', field, value, 'above zero');
}

export function checkFill(fill: Fill): void {
  checkQuantity('Fill.price', fill.price, 'any');
  checkQuantity('Fill.size', fill.size, 'above zero');
  if (fill.fee !== undefined) checkExponent('Fill.fee_exponent', fill.fee.exponent);
  checkTime('Fill.venue_time_micros', fill.venueTime);
  checkCount('Fill.sequence', fill.sequence, 0n);
}

export function checkTransfer(transfer: Transfer): void {
  checkQuantity('Transfer.amount', transfer.amount, 'any');
  checkTime('Transfer.venue_time_micros', transfer.venueTime);
  checkCount('Transfer.sequence', transfer.sequence, 0n);
}

export function checkOrder(order: OrderEvent): void {
  checkCount('OrderEvent.order_sequence', order.orderSequence, 1n);
  if (order.price !== undefined) checkQuantity('OrderEvent.price', order.price, 'any');
  checkQuantity('OrderEvent.open_size', order.openSize, 'not negative');
  const isOver = order.state === 'closed' || order.state === 'rejected';
  if (isOver && order.openSize.mantissa !== 0n) {
    // An order that is over and yet open would keep its requirement for ever, or lose it: nobody can say which is meant.
    refuse('out_of_range', 'OrderEvent.open_size_mantissa', order.openSize.mantissa, `0 of an order that is ${order.state}`);
  }
  checkText('OrderEvent.reason', order.reason);
  checkTime('OrderEvent.venue_time_micros', order.venueTime);
  checkCount('OrderEvent.sequence', order.sequence, 0n);
}

export function checkMark(mark: Mark): void {
  checkQuantity('Mark.price', mark.price, 'any');
  checkNotNegative('Mark.implied_vol_ppm', mark.impliedVol);
  if (mark.openInterest !== undefined) checkQuantity('Mark.open_interest', mark.openInterest, 'not negative');
  checkTime('Mark.venue_time_micros', mark.venueTime);
  checkCount('Mark.sequence', mark.sequence, 0n);
}

export function checkFunding(funding: Funding): void {
  checkQuantity('Funding.price', funding.price, 'any');
  checkTime('Funding.funding_time_micros', funding.fundingTime);
  checkCount('Funding.sequence', funding.sequence, 0n);
}

export function checkClock(clock: ClockRecord): void {
  checkTime('Clock.log_time_micros', clock.logTime);
  checkCount('Clock.sequence', clock.sequence, 0n);
}

export function checkFrameEnd(end: FrameEnd): void {
  checkCount('FrameEnd.frame', end.frame, 0n);
  checkTime('FrameEnd.log_time_micros', end.logTime);
  checkCount('FrameEnd.sequence', end.sequence, 0n);
}

export function checkReference(record: ReferenceRecord): void {
  checkTime('ReferenceRecord.venue_time_micros', record.venueTime);
  checkCount('ReferenceRecord.sequence', record.sequence, 0n);
  const change = record.change;
  switch (change.kind) {
    case 'asset':
      return checkAsset(change);
    case 'instrument':
      return checkInstrument(change);
    case 'expired':
      return checkExpired(change);
    case 'parameters':
      return checkParameterSet(change);
    case 'act':
      return checkAct(change);
    default:
      return change satisfies never;
  }
}

function checkAsset(asset: AssetDefinition): void {
  checkExponent('AssetDefinition.exponent', asset.exponent, 0);
}

function checkInstrument(instrument: InstrumentDefinition): void {
  checkExponent('InstrumentDefinition.price_exponent', instrument.priceExponent);
  checkAboveZero('InstrumentDefinition.tick_mantissa', instrument.tickMantissa);
  checkExponent('InstrumentDefinition.size_exponent', instrument.sizeExponent);
  checkAboveZero('InstrumentDefinition.lot_mantissa', instrument.lotMantissa);
  checkQuantity('InstrumentDefinition.multiplier', instrument.multiplier, 'above zero');
  if (instrument.expiryTime !== undefined) checkTime('InstrumentDefinition.expiry_time_micros', instrument.expiryTime);
}

function checkExpired(expired: InstrumentExpired): void {
  checkQuantity('InstrumentExpired.settlement_price', expired.settlementPrice, 'any');
}

function checkAct(act: OperatorAct): void {
  checkText('OperatorAct.reason', act.reason);
  if (act.price !== undefined) checkQuantity('OperatorAct.price', act.price, 'any');
  if (act.amount !== undefined) checkQuantity('OperatorAct.amount', act.amount, 'above zero');
  switch (act.actKind) {
    case 'override_price':
      requireField('OperatorAct.instrument_id', act.instrumentId);
      return requireField('OperatorAct.price_mantissa', act.price);
    case 'discard_held_fills':
      return requireField('OperatorAct.instrument_id', act.instrumentId);
    case 'fund_insurance':
      requireField('OperatorAct.asset_id', act.assetId);
      return requireField('OperatorAct.amount_mantissa', act.amount);
    case 'halt_liquidations':
    case 'resume_liquidations':
      return undefined;
    default:
      return act.actKind satisfies never;
  }
}

function requireField(field: string, value: unknown): void {
  if (value === undefined) throw new Refusal('missing_field', `${field}: is missing`);
}
