/**
 * One account's part of a turn. Each method decides one thing and writes it down; what is written is at once folded into a
 * copy of the liquidation and into the draft of the world, so that the next decision sees it.
 */
import { sortedKeys, type Account } from '../account';
import type {
  AccountId,
  Booking,
  BookingKind,
  BookingLeg,
  LiquidationEntry,
  LiquidationOutcome,
  OrderId,
  OrderPlaced,
} from '../facts';
import { invariant } from '../invariant';
import { evaluateMargin, type Margin } from '../margin';
import type { ActiveParameters } from '../reference';
import { ONE_MILLION, max, mulDivCeil, type Micros } from '../units';
import { assertBalanced, type World } from '../world';
import { cloneLiquidation, newLiquidation, outstandingLots, type Liquidation, type LiquidationBook, type OutstandingOrder } from './book';
import type { Draft } from './draft';
import { cashLeg, feeLegs } from './fees';
import { CLOSED_BY_VENUE, foldStep } from './foldBook';
import { bookingIdOf, cancelOrderIdOf, liquidationIdOf, reduceOrderIdOf } from './ids';
import { neededDraw, owedAgainstCoins, payableDraw } from './insurance';
import { afterClosing, closingSide, hasReachedEnd, planReduction, type Reduction } from './reduction';
import { NO_COSTS, costsOf } from './slice';
import { allLots } from './adl';

/** How long after the venue closed an order its last fills are waited for: they come by another topic than the close. */
export const LATE_FILLS_MICROS = 1_000_000n;

const REDUCE_REASONS: Readonly<Record<Reduction['reach'], string>> = {
  end_level: 'reduce_to_end_level',
  step_limit: 'reduce_to_step_limit',
  everything: 'close_everything',
};

export interface TurnContext {
  readonly world: World;
  readonly book: LiquidationBook;
  readonly parameters: ActiveParameters;
  readonly draft: Draft;
  /** Keeps of the fund what accounts count on whose positions are being closed in the market. Does it once. */
  readonly reserveFund: () => void;
}

/** Undefined: the order is still waited for. */
function reasonToExpire(order: OutstandingOrder, logTime: Micros): string | undefined {
  if (order.kind === 'reduce' && order.closedAt !== undefined && logTime >= order.closedAt + LATE_FILLS_MICROS) return CLOSED_BY_VENUE;
  return logTime > order.deadline ? 'deadline_passed' : undefined;
}

const addsRisk = (account: Account, orderId: OrderId): boolean => account.orders.get(orderId)?.isReduceOnly === false;

/** Whether nothing can be decided for the account before one of its orders has ended: then its margin need not be asked. */
export function isIdle({ world, book }: TurnContext, liquidation: Liquidation, account: Account): boolean {
  if (liquidation.feesDue.length > 0 || !book.waiting.has(liquidation.accountId)) return false;
  let isWaiting = false;
  for (const order of liquidation.orders.values()) {
    if (reasonToExpire(order, world.market.logTime) !== undefined) return false;
    isWaiting ||= order.kind === 'reduce' || order.isAwaited;
  }
  if (!isWaiting) return false;
  for (const orderId of account.orders.keys()) if (addsRisk(account, orderId) && !liquidation.cancelled.has(orderId)) return false;
  return true;
}

export class AccountTurn {
  readonly entries: LiquidationEntry[] = [];
  readonly liquidation: Liquidation;
  private readonly isNew: boolean;
  private hasBooked = false;

  constructor(
    private readonly context: TurnContext,
    readonly accountId: AccountId,
  ) {
    const open = context.book.open.get(accountId);
    this.isNew = open === undefined;
    this.liquidation = open === undefined ? newLiquidation(this.newId(), accountId) : cloneLiquidation(open);
    if (this.isNew) this.open();
  }

  get account(): Account {
    return this.context.draft.account(this.accountId);
  }

  get margin(): Margin {
    const margin = this.context.draft.margin(this.accountId);
    invariant(margin !== undefined, `${this.accountId} is planned without a margin`);
    return margin;
  }

  /** The verdicts have taken the account out of the zone, or what is folded since says the same. */
  get hasRecovered(): boolean {
    const { world, book, parameters } = this.context;
    const waiting = book.waiting.get(this.accountId);
    if (waiting === undefined) return true;
    const owed = waiting.zone === 'bankrupt' ? owedAgainstCoins(world, parameters, this.account) : 0n;
    if (owed === 0n) return hasReachedEnd(this.margin, parameters);
    // Flat, with coins against a debt: at a line of zero it would be bankrupt and recovered in turn at every tick.
    const bufferPpm = max(0n, parameters.set.zones.liquidationLeavePpm - ONE_MILLION);
    return this.margin.equityAtoms >= mulDivCeil(owed, bufferPpm, ONE_MILLION);
  }

  /** Whether the venue failed to carry out so many steps that the market is not asked alone any more. */
  get isMarketExhausted(): boolean {
    return this.liquidation.attempts >= Math.max(1, this.context.parameters.set.liquidation.maxAttempts);
  }

  /** Whether a step has to wait for the end of an order. */
  get isWaitingForOrders(): boolean {
    return [...this.liquidation.orders.values()].some((order) => order.kind === 'reduce' || order.isAwaited);
  }

  // ---------------------------------------------------------------- orders

  /** Takes orders as lost whose deadline has passed, and tells the venue to cancel what it may still hold. */
  expireOrders(): void {
    for (const orderId of sortedKeys(this.liquidation.orders)) {
      const order = this.liquidation.orders.get(orderId);
      const reason = order && reasonToExpire(order, this.context.world.market.logTime);
      if (order === undefined || reason === undefined) continue;
      const { id: liquidationId } = this.liquidation;
      this.write({ kind: 'order-expired', orderId, liquidationId, accountId: this.accountId, reason });
      if (order.kind === 'reduce' && reason !== CLOSED_BY_VENUE) this.cancel([orderId], order.step, 'cancel_expired');
    }
  }

  /** Cancels the account's own orders that may add risk. Those of the opening are waited for, later ones are not. */
  cancelRiskAdding(): void {
    const ids = sortedKeys(this.account.orders).filter((id) => addsRisk(this.account, id));
    this.cancel(ids, this.isNew ? 0n : this.stepOfCancels, 'cancel_risk_adding');
  }

  /** Takes back what is still out, because the account needs it no more. */
  cancelReductions(): void {
    const ids = sortedKeys(this.liquidation.orders).filter((id) => {
      const order = this.liquidation.orders.get(id);
      return order?.kind === 'reduce' && order.closedAt === undefined;
    });
    this.cancel(ids, this.stepOfCancels, 'cancel_recovered');
  }

  private get stepOfCancels(): bigint {
    return max(1n, this.liquidation.step);
  }

  private cancel(targets: readonly OrderId[], step: bigint, reason: string): void {
    for (const targetOrderId of targets) {
      if (this.liquidation.cancelled.has(targetOrderId)) continue;
      this.place(cancelOrderIdOf(this.liquidation.id, targetOrderId), { kind: 'cancel', targetOrderId }, step, reason);
    }
  }

  /** Sends the smallest slice that reaches the end level into the market, as far as the step limits let it go. */
  reduce(): void {
    const { world, parameters } = this.context;
    const costs = costsOf(parameters.set.liquidation);
    const outstandingOf = (instrumentId: string): bigint => outstandingLots(this.liquidation, instrumentId);
    const { closes, reach } = planReduction(world, parameters, this.account, costs, outstandingOf);
    const step = this.liquidation.step + 1n;
    for (const [instrumentId, sizeLots] of closes) {
      const size = this.account.positions.get(instrumentId)?.sizeLots;
      const markTicks = world.market.marks.get(instrumentId)?.ticks;
      invariant(size !== undefined && markTicks !== undefined, `${instrumentId} is not held or has no mark`);
      const order = { kind: 'reduce' as const, instrumentId, side: closingSide(size), sizeLots, markTicks };
      const orderId = reduceOrderIdOf(this.liquidation.id, step, instrumentId);
      this.place(orderId, order, step, REDUCE_REASONS[reach]);
    }
  }

  private place(orderId: OrderId, order: OrderPlaced['order'], step: bigint, reason: string): void {
    const { world, parameters } = this.context;
    const { equityAtoms, maintenanceAtoms } = this.margin;
    const deadline = (world.market.logTime + parameters.set.liquidation.orderDeadline) as Micros;
    const { id: liquidationId } = this.liquidation;
    const { accountId } = this;
    this.write({ kind: 'order-placed', orderId, liquidationId, accountId, order, deadline, step, reason, equityAtoms, maintenanceAtoms });
  }

  // ---------------------------------------------------------------- bookings

  chargeFees(): void {
    if (this.liquidation.feesDue.length === 0) return;
    const legs = feeLegs(this.context.world, this.account, this.liquidation);
    if (legs.length > 0) this.book('liquidation-fee', legs, 'liquidation_fee');
  }

  /** What the account would lack after closing everything in the market at the assumed slippage. Not negative. */
  deficitAfterMarket(): bigint {
    const { world, parameters } = this.context;
    const { slippagePpm } = costsOf(parameters.set.liquidation);
    const after = afterClosing(world, this.account, allLots(this.account), { ...NO_COSTS, slippagePpm });
    return neededDraw(world, parameters, after) ?? -(evaluateMargin(world, after)?.equityAtoms ?? -1n);
  }

  /** What the fund may pay of it. */
  payable(needed: bigint, fundAtoms: bigint): bigint {
    const { world, parameters } = this.context;
    return payableDraw(world, parameters, this.account, this.liquidation, needed, fundAtoms);
  }

  draw(amount: bigint, reason: string): void {
    const assetId = this.context.parameters.set.numeraireAssetId;
    const legs = [cashLeg(this.accountId, false, assetId, amount), cashLeg('insurance', true, assetId, -amount)];
    this.book('insurance-draw', legs, reason);
  }

  /**
   * Lets the fund take over all that a flat account has and owes, where it holds enough of what is owed. Its equity is zero,
   * so nothing is given away; but collateral left against a debt would make it bankrupt again at the next mark.
   */
  takeOver(): void {
    const { account } = this;
    const isOwing = [...account.balances.values()].some((balance) => balance < 0n);
    if (account.positions.size > 0 || !isOwing || !this.canBeTakenOver) return;
    const legs = sortedKeys(account.balances).flatMap((assetId) => {
      const balance = account.balances.get(assetId) ?? 0n;
      return [cashLeg(this.accountId, false, assetId, -balance), cashLeg('insurance', true, assetId, balance)];
    });
    this.book('takeover', legs, 'insurance_takes_over');
  }

  /** Whether the fund holds enough of all that the account owes. */
  get canBeTakenOver(): boolean {
    const { draft } = this.context;
    return [...this.account.balances].every(([assetId, balance]) => balance >= 0n || draft.freeFundAtoms(this.accountId, assetId) >= -balance);
  }

  makeBooking(kind: BookingKind, legs: readonly BookingLeg[], reason: string): Booking {
    const booking: Booking = {
      kind: 'booking',
      bookingId: bookingIdOf(this.liquidation.id, this.liquidation.bookings + 1),
      bookingKind: kind,
      liquidationId: this.liquidation.id,
      legs,
      reason,
      reversesBookingId: undefined,
    };
    assertBalanced(booking);
    return booking;
  }

  /** Writes a booking whose legs the draft has traded already. */
  writeBooking(booking: Booking): void {
    this.hasBooked = true;
    this.write(booking);
  }

  private book(kind: BookingKind, legs: readonly BookingLeg[], reason: string): void {
    const booking = this.makeBooking(kind, legs, reason);
    this.context.draft.apply(booking);
    this.writeBooking(booking);
  }

  // ---------------------------------------------------------------- opening and closing

  close(): void {
    // A recovering mark does not leave zone bankrupt, a booking does: this one says that nothing is owed.
    const isBankrupt = this.context.book.waiting.get(this.accountId)?.zone === 'bankrupt';
    if (isBankrupt && !this.hasBooked) this.draw(0n, 'nothing_owed');
    const { equityAtoms, maintenanceAtoms } = this.margin;
    const { id: liquidationId } = this.liquidation;
    const reason = this.outcome();
    this.write({ kind: 'liquidation-closed', liquidationId, accountId: this.accountId, reason, equityAtoms, maintenanceAtoms });
  }

  private outcome(): LiquidationOutcome {
    if (this.liquidation.isDeleveraged) return 'deleveraged';
    if (this.liquidation.drawnAtoms > 0n) return 'rescued';
    return this.account.positions.size === 0 ? 'flat' : 'recovered';
  }

  private newId(): string {
    const { book } = this.context;
    const waiting = book.waiting.get(this.accountId);
    invariant(waiting !== undefined, `${this.accountId} is liquidated without a verdict`);
    return liquidationIdOf(this.accountId, waiting.ordinal, book.closed.get(this.accountId)?.id);
  }

  private open(): void {
    const { equityAtoms, maintenanceAtoms } = this.margin;
    const reason = equityAtoms < 0n ? 'bankrupt' : 'below_maintenance';
    const { id: liquidationId } = this.liquidation;
    this.write({ kind: 'liquidation-opened', liquidationId, accountId: this.accountId, equityAtoms, maintenanceAtoms, reason });
  }

  private write(entry: LiquidationEntry): void {
    this.entries.push(entry);
    foldStep(this.liquidation, this.context.world, entry, () => true);
  }
}
