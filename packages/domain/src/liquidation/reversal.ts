/**
 * The reversal of what a fill has overtaken: between the turn that planned a close and the fold of its booking an account
 * may have traded, so that the leg opened or flipped what it was to close. The next turn gives these lots back at the
 * value at which they were taken.
 *
 * Lots that one side gives back the other one gets back. Where the liquidated account itself was overtaken further than its
 * other sides, the last of the queue are released first.
 */
import { byText } from '../account';
import type { Booking, BookingLeg, InstrumentId } from '../facts';
import { abs, max, min, mulDivHalfAway } from '../units';
import { assertBalanced } from '../world';
import { closeLeg } from './adl';
import type { OvertakenBooking } from './book';
import { reversalIdOf } from './ids';

export function reversalOf(record: OvertakenBooking): Booking {
  const instruments = [...new Set(record.legs.map(({ instrumentId }) => instrumentId))].sort(byText);
  const own: BookingLeg[] = [];
  const others: BookingLeg[] = [];
  for (const instrumentId of instruments) {
    const legs = counterLegsOf(record, instrumentId);
    if (legs.length === 0) continue;
    const sum = legs.reduce((so, { close }) => ({ lots: so.lots + close.lots, value: so.value + close.value }), { lots: 0n, value: 0n });
    own.push(closeLeg(record.accountId, instrumentId, -sum.lots, -sum.value));
    for (const { accountId, close } of legs) others.push(closeLeg(accountId, instrumentId, close.lots, close.value));
  }
  const booking: Booking = {
    kind: 'booking',
    bookingId: reversalIdOf(record.bookingId),
    bookingKind: 'reversal',
    liquidationId: record.liquidationId,
    legs: [...own, ...others],
    reason: 'booking_overtaken',
    reversesBookingId: record.bookingId,
  };
  assertBalanced(booking);
  return booking;
}

interface CounterLeg {
  readonly accountId: string;
  readonly close: { readonly lots: bigint; readonly value: bigint };
}

function counterLegsOf(record: OvertakenBooking, instrumentId: InstrumentId): readonly CounterLeg[] {
  const overtakenBy = (accountId: string): bigint =>
    record.overtaken.find((leg) => leg.accountId === accountId && leg.instrumentId === instrumentId)?.lots ?? 0n;
  const legs = record.legs.filter((leg) => leg.instrumentId === instrumentId && leg.accountId !== record.accountId);
  const given = legs.map((leg) => overtakenBy(leg.accountId));
  let missing = max(0n, overtakenBy(record.accountId) - given.reduce((sum, lots) => sum + lots, 0n));
  for (let index = legs.length - 1; index >= 0 && missing > 0n; index--) {
    const more = min(missing, abs(legs[index]?.lots ?? 0n) - (given[index] ?? 0n));
    given[index] = (given[index] ?? 0n) + more;
    missing -= more;
  }
  return legs.flatMap(({ accountId, lots, valueAtoms }, index) => {
    const back = given[index] ?? 0n;
    if (back === 0n) return [];
    const value = mulDivHalfAway(valueAtoms, back, abs(lots));
    return [{ accountId, close: { lots: lots > 0n ? -back : back, value: -value } }];
  });
}
