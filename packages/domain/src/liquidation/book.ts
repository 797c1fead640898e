/**
 * The book of liquidations: what is open, which orders are out, who waits. Folded from the log and from nothing else; the
 * decisions are in `planTurn`, which reads it and never writes it.
 */
import { byText, sortedKeys } from '../account';
import type { AccountId, AssetId, Fill, InstrumentId, LiquidationId, OrderId, Side, Zone } from '../facts';
import { toCanonicalJson } from '../state';
import type { Atoms, Lots, Micros } from '../units';

/** A reduction that the venue was told to carry out and whose end is not known. */
export interface ReduceOrder {
  readonly kind: 'reduce';
  readonly orderId: OrderId;
  readonly instrumentId: InstrumentId;
  readonly side: Side;
  readonly sizeLots: Lots;
  readonly filledLots: Lots;
  readonly deadline: Micros;
  readonly step: bigint;
  /** Log time at which the venue closed it with a rest: its last fills may still be on their way in another topic. */
  readonly closedAt: Micros | undefined;
}

export interface CancelOrder {
  readonly kind: 'cancel';
  readonly orderId: OrderId;
  readonly targetOrderId: OrderId;
  readonly deadline: Micros;
  readonly step: bigint;
  /** Whether the first reduction waits for it: those of the opening, so that nobody gains time by placing ever new orders. */
  readonly isAwaited: boolean;
}

export type OutstandingOrder = ReduceOrder | CancelOrder;

/** Fees of one instrument's fills in one event, owed until a booking charges or forgoes them. */
export interface FeeDue {
  readonly stream: string;
  readonly revision: bigint;
  readonly assetId: AssetId;
  readonly insuranceAtoms: Atoms;
  readonly venueAtoms: Atoms;
}

/** A fill of a liquidation that waits for the definition of its fee asset. */
export interface HeldLiquidationFill {
  readonly fill: Fill;
  readonly stream: string;
  readonly revision: bigint;
  readonly entry: number;
}

export interface Liquidation {
  readonly id: LiquidationId;
  readonly accountId: AccountId;
  /** The newest step whose orders were placed; 0 before the first one. */
  step: bigint;
  /** Steps of which an order was rejected, or expired. */
  attempts: number;
  lastFailedStep: bigint;
  bookings: number;
  /** What the fund has paid, in atoms of the numeraire. */
  drawnAtoms: bigint;
  isDeleveraged: boolean;
  readonly orders: Map<OrderId, OutstandingOrder>;
  /** Every order of whose cancellation the venue was told once. */
  readonly cancelled: Set<OrderId>;
  /** Notional closed so far by instrument, in atoms of the settlement asset. */
  readonly closedNotional: Map<InstrumentId, bigint>;
  feesDue: FeeDue[];
  heldFills: HeldLiquidationFill[];
}

/** An account that the verdicts put into zone liquidation or bankrupt. */
export interface WaitingAccount {
  readonly zone: Extract<Zone, 'liquidation' | 'bankrupt'>;
  /** The number of the transition that put it there. */
  readonly ordinal: bigint;
  readonly shard: number;
}

/** The last liquidation of an account, kept until its evaluator has judged what it left behind. */
export interface ClosedLiquidation {
  readonly id: LiquidationId;
  readonly revision: bigint;
  readonly logTime: Micros;
}

/** A leg that met another position than it was made for. */
export interface OvertakenLeg {
  readonly accountId: AccountId;
  readonly instrumentId: InstrumentId;
  /** How many of the leg's lots opened instead of closed. Above zero. */
  readonly lots: bigint;
}

export interface OvertakenBooking {
  readonly bookingId: string;
  readonly liquidationId: LiquidationId;
  readonly accountId: AccountId;
  readonly legs: readonly {
    readonly accountId: AccountId;
    readonly instrumentId: InstrumentId;
    readonly lots: Lots;
    readonly valueAtoms: Atoms;
  }[];
  readonly overtaken: readonly OvertakenLeg[];
}

/** Counts since the book was new, for metrics; never in a hash. */
export interface BookCounts {
  overtakenBookings: number;
  rejectedOrders: number;
  filledOrders: number;
  closedOrders: number;
}

export interface LiquidationBook {
  /** At most one to an account. */
  readonly open: Map<AccountId, Liquidation>;
  readonly waiting: Map<AccountId, WaitingAccount>;
  readonly closed: Map<AccountId, ClosedLiquidation>;
  /** Bookings that a fill has overtaken, not yet reversed; in log order. */
  readonly overtaken: Map<string, OvertakenBooking>;
  /** Per shard the newest revision of stream `liquidation` that its verdicts cover. */
  readonly judged: Map<number, bigint>;
  readonly counts: BookCounts;
}

export function newBook(): LiquidationBook {
  return {
    open: new Map(),
    waiting: new Map(),
    closed: new Map(),
    overtaken: new Map(),
    judged: new Map(),
    counts: { overtakenBookings: 0, rejectedOrders: 0, filledOrders: 0, closedOrders: 0 },
  };
}

export function newLiquidation(id: LiquidationId, accountId: AccountId): Liquidation {
  return {
    id,
    accountId,
    step: 0n,
    attempts: 0,
    lastFailedStep: 0n,
    bookings: 0,
    drawnAtoms: 0n,
    isDeleveraged: false,
    orders: new Map(),
    cancelled: new Set(),
    closedNotional: new Map(),
    feesDue: [],
    heldFills: [],
  };
}

/** For planning: what is planned is folded into a copy. */
export function cloneLiquidation(liquidation: Liquidation): Liquidation {
  return {
    ...liquidation,
    orders: new Map(liquidation.orders),
    cancelled: new Set(liquidation.cancelled),
    closedNotional: new Map(liquidation.closedNotional),
  };
}

export const restOf = (order: ReduceOrder): Lots => (order.sizeLots - order.filledLots) as Lots;

/** Lots of an instrument that orders already out may still close. */
export function outstandingLots(liquidation: Liquidation, instrumentId: InstrumentId): bigint {
  let sum = 0n;
  for (const order of liquidation.orders.values()) {
    if (order.kind === 'reduce' && order.instrumentId === instrumentId) sum += restOf(order);
  }
  return sum;
}

function orderLine(order: OutstandingOrder): readonly unknown[] {
  return order.kind === 'reduce'
    ? [order.orderId, order.instrumentId, order.side, order.sizeLots, order.filledLots, order.deadline, order.step, order.closedAt ?? null]
    : [order.orderId, order.targetOrderId, order.deadline, order.step, order.isAwaited];
}

function duesByAsset(liquidation: Liquidation): readonly (readonly [AssetId, bigint, bigint])[] {
  const sums = new Map<AssetId, [bigint, bigint]>();
  for (const due of liquidation.feesDue) {
    const [insurance, venue] = sums.get(due.assetId) ?? [0n, 0n];
    sums.set(due.assetId, [insurance + due.insuranceAtoms, venue + due.venueAtoms]);
  }
  return [...sums].sort(([a], [b]) => byText(a, b)).map(([assetId, [insurance, venue]]) => [assetId, insurance, venue] as const);
}

function liquidationLine(liquidation: Liquidation): string {
  const { id, step, attempts, lastFailedStep, bookings, drawnAtoms, isDeleveraged, orders } = liquidation;
  return toCanonicalJson([
    'liquidation',
    liquidation.accountId,
    id,
    step,
    attempts,
    lastFailedStep,
    bookings,
    drawnAtoms,
    isDeleveraged,
    sortedKeys(orders).map((key) => orderLine(orders.get(key) as OutstandingOrder)),
    [...liquidation.cancelled].sort(byText),
    sortedKeys(liquidation.closedNotional).map((key) => [key, liquidation.closedNotional.get(key)]),
    duesByAsset(liquidation),
    liquidation.heldFills.map(({ fill }) => [fill.venueId, fill.fillId]),
  ]);
}

/** The book's part of `stateHash`: open liquidations by account id, and reversals owed. No revisions. */
export function* canonicalBookLines(book: LiquidationBook): Iterable<string> {
  for (const accountId of sortedKeys(book.open)) yield liquidationLine(book.open.get(accountId) as Liquidation);
  for (const bookingId of sortedKeys(book.overtaken)) {
    const { overtaken } = book.overtaken.get(bookingId) as OvertakenBooking;
    yield toCanonicalJson(['overtaken', bookingId, overtaken.map((leg) => [leg.accountId, leg.instrumentId, leg.lots])]);
  }
}
