/** The book as text and back, for snapshots: everything that a turn or a later fold may ask of it. */
import { sortedKeys } from '../account';
import type { AccountId, InstrumentId } from '../facts';
import { fromCanonicalJson, toCanonicalJson } from '../state';
import {
  newBook,
  newLiquidation,
  type BookCounts,
  type ClosedLiquidation,
  type Liquidation,
  type LiquidationBook,
  type OutstandingOrder,
  type OvertakenBooking,
  type WaitingAccount,
} from './book';

type Plain = Omit<Liquidation, 'orders' | 'cancelled' | 'closedNotional'>;

interface LiquidationRecord extends Plain {
  /** In the order in which they were placed: a fill that names no order goes to the first. */
  readonly orders: readonly OutstandingOrder[];
  readonly cancelled: readonly string[];
  readonly closedNotional: readonly (readonly [InstrumentId, bigint])[];
}

interface BookRecord {
  readonly open: readonly LiquidationRecord[];
  readonly waiting: readonly (readonly [AccountId, WaitingAccount])[];
  readonly closed: readonly (readonly [AccountId, ClosedLiquidation])[];
  /** In log order. */
  readonly overtaken: readonly OvertakenBooking[];
  readonly judged: readonly (readonly [number, bigint])[];
  readonly counts: BookCounts;
}

const entriesOf = <V>(map: ReadonlyMap<string, V>): (readonly [string, V])[] =>
  sortedKeys(map).map((key) => [key, map.get(key) as V] as const);

export function serializeBook(book: LiquidationBook): string {
  const record: BookRecord = {
    open: entriesOf(book.open).map(([, { orders, cancelled, closedNotional, ...plain }]) => ({
      ...plain,
      orders: [...orders.values()],
      cancelled: [...cancelled],
      closedNotional: entriesOf(closedNotional),
    })),
    waiting: entriesOf(book.waiting),
    closed: entriesOf(book.closed),
    overtaken: [...book.overtaken.values()],
    judged: [...book.judged].sort(([a], [b]) => a - b),
    counts: book.counts,
  };
  return toCanonicalJson(record);
}

/** The book that `serializeBook` wrote. The caller has checked the snapshot's hash. */
export function restoreBook(text: string): LiquidationBook {
  const record = fromCanonicalJson(text) as BookRecord;
  const book = newBook();
  for (const { orders, cancelled, closedNotional, ...plain } of record.open) {
    book.open.set(plain.accountId, {
      ...newLiquidation(plain.id, plain.accountId),
      ...plain,
      orders: new Map(orders.map((order) => [order.orderId, withAllFields(order)])),
      cancelled: new Set(cancelled),
      closedNotional: new Map(closedNotional),
    });
  }
  for (const [accountId, waiting] of record.waiting) book.waiting.set(accountId, waiting);
  for (const [accountId, closed] of record.closed) book.closed.set(accountId, closed);
  for (const overtaken of record.overtaken) book.overtaken.set(overtaken.bookingId, overtaken);
  for (const [shard, revision] of record.judged) book.judged.set(shard, revision);
  Object.assign(book.counts, record.counts);
  return book;
}

/** JSON leaves out what is undefined. */
const withAllFields = (order: OutstandingOrder): OutstandingOrder =>
  order.kind === 'reduce' ? { ...order, closedAt: order.closedAt } : order;
