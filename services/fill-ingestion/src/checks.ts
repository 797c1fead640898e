/** What a record of an account must satisfy beyond its own bytes: its place, and for orders the units of its instrument. */
import { isTradable, toLots, toTicks, type OrderEvent, type ReferenceState, type Refusal } from '@plimsoll/domain';
import { PARTITIONER, partitionOfKey } from '@plimsoll/runtime';

/**
 * Whether the record stands where its account's others stand. The key must be the account id itself, and its partition the
 * one that the Java client chooses: a venue with another partitioner would split accounts in silence.
 */
export function checkPlacement(
  key: Uint8Array | undefined,
  accountId: string,
  partition: number,
  shards: number,
): Refusal | undefined {
  if (key === undefined) return misplaced(`no key; expected the account id ${accountId}`);
  if (!isAscii(key, accountId)) return misplaced(`the key (${key.length} bytes) is not the account id ${accountId}`);
  const expected = partitionOfKey(key, shards);
  if (expected === partition) return undefined;
  return misplaced(`${PARTITIONER} of ${accountId} over ${shards} partitions is ${expected}, the record is in ${partition}`);
}

const misplaced = (detail: string): Refusal => ({ reason: 'wrong_partition', detail });

/** Ids are ASCII, so each of their characters is one byte of the key. */
function isAscii(bytes: Uint8Array, text: string): boolean {
  if (bytes.length !== text.length) return false;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] !== text.charCodeAt(at)) return false;
  return true;
}

/** Whether an order event may become a fact. Its end is taken even after expiry: the venue cancels what is left then. */
export function checkOrder(reference: ReferenceState, order: OrderEvent): Refusal | undefined {
  const instrument = reference.instruments.get(order.instrumentId);
  if (instrument === undefined) return { reason: 'unknown_instrument', detail: `${order.instrumentId} is not defined` };
  const { definition } = instrument;
  if (!isTradable(definition)) {
    return { reason: 'unsupported_kind', detail: `${order.instrumentId} is of kind ${definition.instrumentKind}` };
  }
  const isOver = order.state === 'closed' || order.state === 'rejected';
  if (!isOver && reference.expired.has(order.instrumentId)) {
    return { reason: 'instrument_expired', detail: `${order.instrumentId} has expired` };
  }
  if (order.price !== undefined) {
    const price = toTicks(definition, order.price);
    if (typeof price !== 'bigint') return price;
  }
  const open = toLots(definition, order.openSize);
  return typeof open === 'bigint' ? undefined : open;
}
