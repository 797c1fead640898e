/**
 * The ids of a liquidation, each a function of what it names: a step planned again after a restart carries the same id, and
 * a repeated order id is the same order.
 */
import type { AccountId, InstrumentId, LiquidationId, OrderId } from '../facts';

/** The longest id that the contracts accept. */
const ID_LENGTH_MAX = 128;
/** Shorter than that, because a venue makes the ids of its fills from it. */
const ORDER_ID_LENGTH_MAX = 108;
/** Shorter again, so that most ids made from it need no shortening. */
const LIQUIDATION_ID_LENGTH_MAX = 88;

const FNV_PRIME = 0x0000000001000000000000000000013bn;
const FNV_OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const MASK_128 = 2n ** 128n - 1n;

/** FNV-1a over 128 bits, 32 hex digits: http://www.isthe.com/chongo/tech/comp/fnv. Ids are ASCII, so units are bytes. */
export function fnv128Hex(text: string): string {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) hash = ((hash ^ BigInt(text.charCodeAt(i))) * FNV_PRIME) & MASK_128;
  return hash.toString(16).padStart(32, '0');
}

/** The text itself, or its beginning and the hash of all of it where it is too long for an id. */
export function boundedId(text: string, lengthMax = ID_LENGTH_MAX): string {
  return text.length <= lengthMax ? text : `${text.slice(0, lengthMax - 33)}=${fnv128Hex(text)}`;
}

/**
 * The id of a liquidation opened after the account's transition number `ordinal`. One that follows another without a
 * transition between them (its booking left the account where it was) counts on: `.2`, `.3`.
 */
export function liquidationIdOf(accountId: AccountId, ordinal: bigint, last: LiquidationId | undefined): LiquidationId {
  const base = boundedId(`${accountId}/L${ordinal}`, LIQUIDATION_ID_LENGTH_MAX);
  if (last === base) return `${base}.2`;
  if (last === undefined || !last.startsWith(`${base}.`)) return base;
  return `${base}.${BigInt(last.slice(base.length + 1)) + 1n}`;
}

export const reduceOrderIdOf = (liquidationId: LiquidationId, step: bigint, instrumentId: InstrumentId): OrderId =>
  boundedId(`${liquidationId}/S${step}/${instrumentId}`, ORDER_ID_LENGTH_MAX);

export const cancelOrderIdOf = (liquidationId: LiquidationId, target: OrderId): OrderId =>
  boundedId(`${liquidationId}/C/${target}`, ORDER_ID_LENGTH_MAX);

/** @param number counts the bookings of the liquidation, from 1. */
export const bookingIdOf = (liquidationId: LiquidationId, number: number): string => boundedId(`${liquidationId}/B${number}`);

/** A booking is reversed at most once. */
export const reversalIdOf = (bookingId: string): string => boundedId(`${bookingId}/R`);
