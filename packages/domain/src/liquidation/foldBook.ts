/**
 * The fold of the book: what each fact of the log means for the open liquidations. It decides nothing. It is called after
 * the world has folded the same fact, in the log's total order; the world is only read.
 *
 * Zones are taken from the verdict-batches and not from the world's accounts, so that the book is the same whether the
 * world's zones were folded from those batches or judged anew.
 */
import type {
  Booking,
  Fill,
  InstrumentId,
  LedgerBatch,
  LiquidationBatch,
  LiquidationEntry,
  OrderEvent,
  OrderExpired,
  OrderPlaced,
  VerdictBatch,
} from '../facts';
import { valueHalfAway } from '../instrument';
import { invariant } from '../invariant';
import { classifyFill, type ClassifiedFill } from '../ledger';
import { abs, type Atoms, type Lots } from '../units';
import { foldFact, foldVerdictBatch, type At, type LogFact, type World } from '../world';
import {
  newLiquidation,
  restOf,
  type FeeDue,
  type Liquidation,
  type LiquidationBook,
  type OvertakenLeg,
  type ReduceOrder,
} from './book';
import { feeOfCeil } from './fees';
import { cancelOrderIdOf } from './ids';

const STREAM_LIQUIDATION = 'liquidation';

/** Reason of an expiry that is none of a deadline: the venue had closed the order with a rest. */
export const CLOSED_BY_VENUE = 'closed_by_venue';

/** Folds a fact into world and book, zones as the verdicts say. @returns whether a turn may have something to do. */
export function foldWorldAndBook(world: World, book: LiquidationBook, fact: LogFact, at: At): boolean {
  foldFact(world, fact, at, () => undefined);
  if (fact.type === 'verdict-batch') foldVerdictBatch(world, fact.value);
  return foldBook(book, world, fact, at);
}

/** Folds a fact that the world has folded already. @returns whether a turn may have something to do. */
export function foldBook(book: LiquidationBook, world: World, fact: LogFact, at: At): boolean {
  switch (fact.type) {
    case 'ledger-batch':
      return foldLedger(book, world, fact.value, at);
    case 'verdict-batch':
      return foldVerdicts(book, fact.value);
    case 'liquidation-batch':
      foldLiquidations(book, world, fact.value, at);
      return isBusy(book);
    case 'reference-change':
      releaseHeldFills(book, world);
      return isBusy(book);
    case 'market-batch':
      return isBusy(book);
    case 'owner-changed':
      return false;
  }
}

const isBusy = (book: LiquidationBook): boolean => book.open.size + book.waiting.size + book.overtaken.size > 0;

// ------------------------------------------------------------------ verdicts

function foldVerdicts(book: LiquidationBook, batch: VerdictBatch): boolean {
  for (const { accountId, to, ordinal } of batch.transitions) {
    if (to === 'liquidation' || to === 'bankrupt') {
      book.waiting.set(accountId, { zone: to, ordinal, shard: batch.shard });
    } else {
      book.waiting.delete(accountId);
      // Whatever comes later comes after another transition, and so under another id.
      book.closed.delete(accountId);
    }
  }
  const covered = batch.folded.find(({ stream }) => stream === STREAM_LIQUIDATION);
  if (covered !== undefined) book.judged.set(batch.shard, covered.revision);
  return isBusy(book);
}

// ------------------------------------------------------------------ ledger

function foldLedger(book: LiquidationBook, world: World, batch: LedgerBatch, at: At): boolean {
  let isNews = false;
  batch.entries.forEach(({ fact }, entry) => {
    if (fact.kind === 'order') {
      foldOrderEvent(book, world, fact);
      isNews ||= book.open.has(fact.accountId);
      return;
    }
    if (fact.kind === 'transfer') isNews ||= book.open.has(fact.accountId) || book.waiting.has(fact.accountId);
    if (fact.kind !== 'fill' && fact.kind !== 'held') return;
    const fill = fact.kind === 'fill' ? fact : fact.fill;
    isNews ||= book.open.has(fill.accountId) || book.waiting.has(fill.accountId);
    const liquidation = liquidationOfFill(book, fill);
    if (liquidation === undefined) return;
    const verdict = classifyFill(world.reference, fill);
    if (verdict.kind === 'applied') countFill(book, world, liquidation, fill, verdict.fill, at);
    if (verdict.kind === 'held' && fact.kind === 'held') liquidation.heldFills.push({ fill, ...at, entry });
  });
  return isNews;
}

/** Undefined: no fill of a liquidation, or of one already closed, whose fee is forgone. */
function liquidationOfFill(book: LiquidationBook, fill: Fill): Liquidation | undefined {
  if (fill.liquidationId === undefined) return undefined;
  const liquidation = book.open.get(fill.accountId);
  return liquidation?.id === fill.liquidationId ? liquidation : undefined;
}

function countFill(
  book: LiquidationBook,
  world: World,
  liquidation: Liquidation,
  fill: Fill,
  { instrument, lots, ticks }: ClassifiedFill,
  at: At,
): void {
  const { instrumentId, settlementAssetId } = instrument.definition;
  const notional = abs(valueHalfAway(instrument, lots, ticks));
  addClosedNotional(liquidation, instrumentId, notional);
  const parameters = world.reference.parameters;
  if (parameters !== undefined) {
    const fee = feeOfCeil(notional, parameters.set.liquidation);
    addFee(liquidation, { ...at, assetId: settlementAssetId, ...fee });
  }
  const order = orderOfFill(liquidation, fill);
  if (order === undefined) return;
  const filled = { ...order, filledLots: (order.filledLots + abs(lots)) as Lots };
  if (filled.filledLots < filled.sizeLots) {
    liquidation.orders.set(order.orderId, filled);
  } else {
    endOrder(liquidation, order.orderId);
    book.counts.filledOrders += 1;
  }
}

function addClosedNotional(liquidation: Liquidation, instrumentId: InstrumentId, notional: bigint): void {
  liquidation.closedNotional.set(instrumentId, (liquidation.closedNotional.get(instrumentId) ?? 0n) + notional);
}

/** One entry per event and asset is enough: a booking charges up to an event. */
function addFee(liquidation: Liquidation, due: Liquidation['feesDue'][number]): void {
  if (due.insuranceAtoms === 0n && due.venueAtoms === 0n) return;
  const last = liquidation.feesDue.at(-1);
  if (last?.stream !== due.stream || last.revision !== due.revision || last.assetId !== due.assetId) {
    liquidation.feesDue.push(due);
    return;
  }
  liquidation.feesDue[liquidation.feesDue.length - 1] = {
    ...due,
    insuranceAtoms: (last.insuranceAtoms + due.insuranceAtoms) as Atoms,
    venueAtoms: (last.venueAtoms + due.venueAtoms) as Atoms,
  };
}

/** By its id; a venue that does not name it means the one order that is out in the instrument. */
function orderOfFill(liquidation: Liquidation, fill: Fill): ReduceOrder | undefined {
  if (fill.orderId !== undefined) {
    const named = liquidation.orders.get(fill.orderId);
    return named?.kind === 'reduce' ? named : undefined;
  }
  for (const order of liquidation.orders.values()) {
    if (order.kind === 'reduce' && order.instrumentId === fill.instrumentId && order.side === fill.side) return order;
  }
  return undefined;
}

/** The order is over, and with it the wish to cancel it. */
function endOrder(liquidation: Liquidation, orderId: string): void {
  liquidation.orders.delete(orderId);
  liquidation.orders.delete(cancelOrderIdOf(liquidation.id, orderId));
}

function foldOrderEvent(book: LiquidationBook, world: World, event: OrderEvent): void {
  const liquidation = book.open.get(event.accountId);
  if (liquidation === undefined || (event.state !== 'closed' && event.state !== 'rejected')) return;
  const order = liquidation.orders.get(event.orderId);
  if (event.state === 'closed' && order?.kind === 'reduce') {
    // A closed order says nothing of its fills, which come by another topic: what is missing may still be on its way.
    liquidation.orders.set(order.orderId, { ...order, closedAt: world.market.logTime });
    liquidation.orders.delete(cancelOrderIdOf(liquidation.id, event.orderId));
    book.counts.closedOrders += 1;
    return;
  }
  if (event.state === 'rejected' && order?.kind === 'reduce') {
    countFailure(liquidation, order.step);
    book.counts.rejectedOrders += 1;
  }
  endOrder(liquidation, event.orderId);
}

/** A step counts once, however many of its orders failed. */
function countFailure(liquidation: Liquidation, step: bigint): void {
  if (step <= liquidation.lastFailedStep) return;
  liquidation.lastFailedStep = step;
  liquidation.attempts += 1;
}

/** Fills that waited for a definition and have now been applied count as fills; those discarded count as nothing. */
function releaseHeldFills(book: LiquidationBook, world: World): void {
  for (const liquidation of book.open.values()) {
    if (liquidation.heldFills.length === 0) continue;
    const account = world.accounts.get(liquidation.accountId);
    liquidation.heldFills = liquidation.heldFills.filter(({ fill, stream, revision, entry }) => {
      if (account?.held.some((held) => held.revision === revision && held.entry === entry) === true) return true;
      const verdict = classifyFill(world.reference, fill);
      if (verdict.kind === 'applied') countFill(book, world, liquidation, fill, verdict.fill, { stream, revision });
      return false;
    });
  }
}

// ------------------------------------------------------------------ its own batches

function foldLiquidations(book: LiquidationBook, world: World, batch: LiquidationBatch, at: At): void {
  const overtaken = findOvertaken(world, batch);
  const seen = new Map(batch.folded.map(({ stream, revision }) => [stream, revision]));
  // A booking answers for the fills that its turn had seen; later ones are charged by a later booking.
  const isSeen = (due: FeeDue): boolean => due.revision <= (seen.get(due.stream) ?? -1n);
  batch.entries.forEach((entry, number) => {
    if (entry.kind === 'booking') {
      const liquidation = liquidationOfBooking(book, entry);
      if (liquidation !== undefined) foldStep(liquidation, world, entry, isSeen);
      if (entry.reversesBookingId !== undefined) book.overtaken.delete(entry.reversesBookingId);
      recordOvertaken(book, entry, overtaken.get(number) ?? []);
      return;
    }
    if (entry.kind === 'liquidation-opened') {
      invariant(!book.open.has(entry.accountId), `${entry.accountId} already has an open liquidation`);
      book.open.set(entry.accountId, newLiquidation(entry.liquidationId, entry.accountId));
      book.closed.delete(entry.accountId);
      return;
    }
    const liquidation = book.open.get(entry.accountId);
    invariant(liquidation?.id === entry.liquidationId, `${entry.liquidationId} is not open`);
    foldStep(liquidation, world, entry, isSeen);
    if (entry.kind === 'liquidation-closed') {
      book.open.delete(entry.accountId);
      // Its evaluator has not yet taken the account out of the zone.
      if (book.waiting.has(entry.accountId)) {
        book.closed.set(entry.accountId, { id: liquidation.id, revision: at.revision, logTime: world.market.logTime });
      }
    }
  });
}

/** Undefined for the reversal of a liquidation already closed. */
function liquidationOfBooking(book: LiquidationBook, booking: Booking): Liquidation | undefined {
  // The first leg that is no contra account's is the liquidated account's own.
  const owner = booking.legs.find(({ isContra }) => !isContra);
  const liquidation = owner && book.open.get(owner.accountId);
  return liquidation?.id === booking.liquidationId ? liquidation : undefined;
}

/**
 * What one entry does to its liquidation. The planner applies what it has just planned by the same function, to a copy.
 * @param isSeen whether a fee was known to the turn that wrote the entry
 */
export function foldStep(liquidation: Liquidation, world: World, entry: LiquidationEntry, isSeen: (due: FeeDue) => boolean): void {
  switch (entry.kind) {
    case 'order-placed':
      return foldPlaced(liquidation, entry);
    case 'order-expired':
      return foldExpired(liquidation, entry);
    case 'booking':
      return foldBooked(liquidation, world, entry, isSeen);
    case 'liquidation-opened':
    case 'liquidation-closed':
      return undefined;
  }
}

function foldPlaced(liquidation: Liquidation, { orderId, order, deadline, step }: OrderPlaced): void {
  // A repeated id is the same order.
  if (liquidation.orders.has(orderId)) return;
  if (order.kind === 'cancel') {
    const { targetOrderId } = order;
    liquidation.cancelled.add(targetOrderId);
    liquidation.orders.set(orderId, { kind: 'cancel', orderId, targetOrderId, deadline, step, isAwaited: step === 0n });
    return;
  }
  const { instrumentId, side, sizeLots } = order;
  if (step > liquidation.step) liquidation.step = step;
  liquidation.orders.set(orderId, {
    kind: 'reduce',
    orderId,
    instrumentId,
    side,
    sizeLots,
    filledLots: 0n as Lots,
    deadline,
    step,
    closedAt: undefined,
  });
}

function foldExpired(liquidation: Liquidation, { orderId, reason }: OrderExpired): void {
  const order = liquidation.orders.get(orderId);
  if (order === undefined) return;
  liquidation.orders.delete(orderId);
  if (order.kind !== 'reduce') return;
  // An order that the venue closed after a part of it was filled has done its work.
  const hasFailed = reason !== CLOSED_BY_VENUE || restOf(order) === order.sizeLots;
  if (hasFailed) countFailure(liquidation, order.step);
}

function foldBooked(liquidation: Liquidation, world: World, booking: Booking, isSeen: (due: FeeDue) => boolean): void {
  liquidation.bookings += 1;
  switch (booking.bookingKind) {
    case 'liquidation-fee':
      liquidation.feesDue = liquidation.feesDue.filter((due) => !isSeen(due));
      break;
    case 'insurance-draw':
      for (const { accountId, cash } of booking.legs) {
        if (accountId === liquidation.accountId) liquidation.drawnAtoms += cash?.amountAtoms ?? 0n;
      }
      break;
    case 'adl-close':
      liquidation.isDeleveraged = true;
      for (const { accountId, close } of booking.legs) {
        if (accountId !== liquidation.accountId || close === undefined) continue;
        const instrument = world.reference.instruments.get(close.instrumentId);
        const ticks = world.market.marks.get(close.instrumentId)?.ticks;
        if (instrument === undefined || ticks === undefined) continue;
        addClosedNotional(liquidation, close.instrumentId, abs(valueHalfAway(instrument, close.lots, ticks)));
      }
      break;
    // Worth nothing at the marks: what it costs the fund was drawn before.
    case 'takeover':
    case 'reversal':
      break;
  }
}

/**
 * Legs that met another position than they were made for, per entry of the batch. The world has folded the whole batch, so
 * the positions before each leg are found by going backwards from those after the last one.
 */
function findOvertaken(world: World, batch: LiquidationBatch): ReadonlyMap<number, readonly OvertakenLeg[]> {
  const found = new Map<number, OvertakenLeg[]>();
  const sizes = new Map<string, bigint>();
  for (let number = batch.entries.length - 1; number >= 0; number--) {
    const entry = batch.entries[number];
    if (entry?.kind !== 'booking') continue;
    for (const { accountId, close } of [...entry.legs].reverse()) {
      if (close === undefined) continue;
      const key = `${accountId}\n${close.instrumentId}`;
      const after = sizes.get(key) ?? world.accounts.get(accountId)?.positions.get(close.instrumentId)?.sizeLots ?? 0n;
      const before = after - close.lots;
      sizes.set(key, before);
      const lots = overtakenLots(before, close.lots);
      if (entry.bookingKind !== 'adl-close' || lots === 0n) continue;
      const legs = found.get(number) ?? [];
      legs.unshift({ accountId, instrumentId: close.instrumentId, lots });
      found.set(number, legs);
    }
  }
  return found;
}

/** How much of a closing change opens instead: all of it on the same side or on nothing, else what is beyond zero. */
export function overtakenLots(before: bigint, change: bigint): bigint {
  const isClosing = before !== 0n && before > 0n !== change > 0n;
  if (!isClosing) return abs(change);
  return abs(change) > abs(before) ? abs(change) - abs(before) : 0n;
}

function recordOvertaken(book: LiquidationBook, booking: Booking, overtaken: readonly OvertakenLeg[]): void {
  if (overtaken.length === 0) return;
  const closing = booking.legs.find((leg) => leg.close !== undefined);
  invariant(closing !== undefined, `${booking.bookingId} closes nothing`);
  book.counts.overtakenBookings += 1;
  book.overtaken.set(booking.bookingId, {
    bookingId: booking.bookingId,
    liquidationId: booking.liquidationId,
    // The first closing leg is the liquidated account's own: `adlBookings` puts it there.
    accountId: closing.accountId,
    legs: booking.legs.flatMap(({ accountId, close }) => (close === undefined ? [] : [{ accountId, ...close }])),
    overtaken,
  });
}
