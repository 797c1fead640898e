/**
 * The turn: what is to be written now, as a pure function of what is folded. `verify` asks it again from the log.
 *
 * Per account, in this order: expire orders → charge fees → wait for orders that are out → close when recovered → cancel
 * risk-adding orders → reduce in the market → insurance fund → auto-deleveraging. Nothing at all is written for an account
 * whose marks are doubtful, whose fills are held or which cannot be valued (law 10), nor while liquidations are halted.
 * Accounts go by shortfall ÷ MM descending, then by id, and all of them before any deleveraging.
 */
import { byText, sortedKeys } from '../account';
import type { AccountId, LiquidationEntry } from '../facts';
import type { Margin } from '../margin';
import { max, min } from '../units';
import type { World } from '../world';
import { shortfallOf } from '../zone';
import { AccountTurn, isIdle, type TurnContext } from './accountTurn';
import { adlBookings, allLots, concessionsOf, matchAdl, type Concessions } from './adl';
import { AdlQueues } from './adlQueue';
import type { LiquidationBook } from './book';
import { Draft, withCash } from './draft';
import { neededDraw, owedAgainstCoins } from './insurance';
import { afterClosing, closesOfShare, hasReachedEnd, smallestShare, type Closes } from './reduction';
import { reversalOf } from './reversal';
import { NO_COSTS } from './slice';

/** Everything that is to be written now, in the order in which it is to be folded. Changes neither world nor book. */
export function planTurn(world: World, book: LiquidationBook): LiquidationEntry[] {
  const { parameters, areLiquidationsHalted } = world.reference;
  if (parameters === undefined || areLiquidationsHalted) return [];
  const draft = new Draft(world);
  let isReserved = false;
  const context: TurnContext = {
    world,
    book,
    parameters,
    draft,
    reserveFund: () => {
      if (!isReserved) reserveFund(context);
      isReserved = true;
    },
  };
  const entries: LiquidationEntry[] = [];
  for (const record of book.overtaken.values()) {
    const reversal = reversalOf(record);
    draft.apply(reversal);
    entries.push(reversal);
  }
  const deleveraged: AccountTurn[] = [];
  for (const accountId of concernedAccounts(context)) {
    const turn = new AccountTurn(context, accountId);
    const isAdlNeeded = planAccount(context, turn);
    entries.push(...turn.entries.splice(0));
    if (isAdlNeeded) deleveraged.push(turn);
  }
  const queues = new AdlQueues(draft, book);
  const afterwards: LiquidationEntry[] = [];
  for (const turn of deleveraged) {
    const isMatched = planDeleveraging(context, turn, queues);
    // Where nobody is on the other side, only the market is left, and its orders go out with the others.
    if (!isMatched) turn.reduce();
    (isMatched ? afterwards : entries).push(...turn.entries);
  }
  return [...entries, ...afterwards];
}

// ------------------------------------------------------------------ who

/** The accounts whose turn it is, the most urgent first. */
function concernedAccounts(context: TurnContext): readonly AccountId[] {
  const { book, draft, parameters } = context;
  const ids = new Set([...book.open.keys(), ...book.waiting.keys()]);
  const urgent: { readonly id: AccountId; readonly shortfall: bigint; readonly maintenance: bigint }[] = [];
  for (const id of ids) {
    const margin = mayAct(context, id) ? draft.margin(id) : undefined;
    if (margin === undefined || margin.hold) continue;
    if (!book.open.has(id) && !mayOpen(context, id, margin)) continue;
    const shortfall = shortfallOf('liquidation', margin, parameters.set.zones);
    // Without a requirement the atom stands for it: such an account has nothing left to lose and comes first.
    urgent.push({ id, shortfall, maintenance: max(1n, margin.maintenanceAtoms) });
  }
  urgent.sort((a, b) => {
    const left = a.shortfall * b.maintenance;
    const right = b.shortfall * a.maintenance;
    return left === right ? byText(a.id, b.id) : left > right ? -1 : 1;
  });
  return urgent.map(({ id }) => id);
}

/** Not while a fill of it is held, because its true position is unknown, nor while it has to wait for the venue. */
function mayAct(context: TurnContext, accountId: AccountId): boolean {
  const account = context.world.accounts.get(accountId);
  if (account === undefined || account.held.length > 0) return false;
  const liquidation = context.book.open.get(accountId);
  return liquidation === undefined || !isIdle(context, liquidation, account);
}

function mayOpen({ world, book, parameters }: TurnContext, accountId: AccountId, margin: Margin): boolean {
  const waiting = book.waiting.get(accountId);
  if (waiting === undefined) return false;
  const closed = book.closed.get(accountId);
  if (closed !== undefined) {
    // What the last one left behind has to be judged first; should no verdict say so, a deadline's time is enough.
    const isJudged = (book.judged.get(waiting.shard) ?? -1n) >= closed.revision;
    const isOld = world.market.logTime > closed.logTime + parameters.set.liquidation.orderDeadline;
    if (!isJudged && !isOld) return false;
  }
  return waiting.zone === 'bankrupt' || !hasReachedEnd(margin, parameters);
}

/** Accounts below zero that are being closed in the market count on the fund: nobody else may be promised the same money. */
function reserveFund(context: TurnContext): void {
  const { book, draft, world } = context;
  for (const accountId of sortedKeys(book.open)) {
    const margin = world.accounts.has(accountId) ? draft.margin(accountId) : undefined;
    if (margin === undefined || margin.equityAtoms >= 0n) continue;
    const turn = new AccountTurn(context, accountId);
    if (!turn.isWaitingForOrders || turn.account.positions.size === 0) continue;
    draft.reserveFund(accountId, turn.payable(turn.deficitAfterMarket(), draft.fundAtoms()));
  }
}

// ------------------------------------------------------------------ one account

/** @returns whether the account has to be deleveraged, once all others have had their turn. */
function planAccount(context: TurnContext, turn: AccountTurn): boolean {
  turn.expireOrders();
  turn.chargeFees();
  if (turn.isWaitingForOrders) {
    if (turn.hasRecovered) turn.cancelReductions();
    else turn.cancelRiskAdding();
    return false;
  }
  if (turn.hasRecovered) {
    turn.close();
    return false;
  }
  turn.cancelRiskAdding();
  if (turn.isWaitingForOrders) return false;
  if (turn.margin.equityAtoms < 0n) return planBankrupt(context, turn);
  if (turn.isMarketExhausted) return true;
  turn.reduce();
  return false;
}

/** Below zero: the fund when nothing is left to close; the market when the fund covers what that will cost; else ADL. */
function planBankrupt(context: TurnContext, turn: AccountTurn): boolean {
  if (turn.account.positions.size === 0) {
    drawForFlat(context, turn);
    return false;
  }
  context.reserveFund();
  const needed = turn.deficitAfterMarket();
  const payable = turn.payable(needed, context.draft.freeFundAtoms(turn.accountId));
  if (payable < needed || turn.isMarketExhausted) return true;
  context.draft.reserveFund(turn.accountId, needed);
  turn.reduce();
  return false;
}

function drawForFlat({ world, parameters, draft }: TurnContext, turn: AccountTurn): void {
  const needed = neededDraw(world, parameters, turn.account);
  if (needed === undefined) return;
  const amount = turn.payable(needed, draft.fundAtoms());
  // A rescue to zero that leaves coins against a debt would be undone by the next mark: it waits for a fund that can take over.
  if (owedAgainstCoins(world, parameters, turn.account) > 0n && !turn.canBeTakenOver) return;
  if (amount === needed) {
    turn.draw(amount, 'insurance_covers_deficit');
    turn.takeOver();
    turn.close();
  } else if (amount > 0n && turn.liquidation.drawnAtoms === 0n) {
    // Once; after that it waits until the fund covers the whole rest, or every fee would become a draw of its own.
    turn.draw(amount, 'insurance_covers_part');
  }
}

// ------------------------------------------------------------------ deleveraging

interface AdlPlan {
  readonly closes: Closes;
  readonly drawAtoms: bigint;
  readonly concessions: Concessions;
}

/** @returns whether anybody was on the other side. */
function planDeleveraging(context: TurnContext, turn: AccountTurn, queues: AdlQueues): boolean {
  const { closes, drawAtoms, concessions } = turn.margin.equityAtoms < 0n ? planWhole(context, turn) : planSlice(context, turn);
  const pairs = matchAdl(context.draft, queues, turn.account, closes, concessions);
  if (pairs.length === 0) return false;
  const isAtMark = [...concessions.values()].every((atoms) => atoms === 0n);
  if (drawAtoms > 0n) turn.draw(drawAtoms, isAtMark ? 'insurance_covers_deficit' : 'insurance_covers_part');
  const reason = isAtMark ? 'adl_at_mark' : 'adl_at_bankruptcy_value';
  adlBookings(turn.accountId, pairs, (legs) => {
    const booking = turn.makeBooking('adl-close', legs, reason);
    turn.writeBooking(booking);
    return booking;
  });
  const isPaidOff = turn.account.positions.size === 0 && !isAtMark;
  if (isPaidOff) turn.takeOver();
  if (turn.hasRecovered) turn.close();
  return true;
}

/** Everything, after the fund has paid what it may of the deficit at the marks; the rest is the other sides' concession. */
function planWhole(context: TurnContext, turn: AccountTurn): AdlPlan {
  const { world, parameters } = context;
  context.reserveFund();
  const closes = allLots(turn.account);
  const deficit = neededDraw(world, parameters, afterClosing(world, turn.account, closes, NO_COSTS)) ?? 0n;
  const drawAtoms = min(deficit, turn.payable(deficit, context.draft.freeFundAtoms(turn.accountId)));
  const paid = withCash(turn.account, parameters.set.numeraireAssetId, drawAtoms);
  return { closes, drawAtoms, concessions: concessionsOf(world, parameters, paid) };
}

/** The market does not take it, and the account is not below zero: the slice that reaches the end level, at the marks. */
function planSlice({ world, parameters }: TurnContext, turn: AccountTurn): AdlPlan {
  const { sharePpm } = smallestShare(world, parameters, turn.account, NO_COSTS);
  return { closes: closesOfShare(turn.account, sharePpm), drawAtoms: 0n, concessions: new Map() };
}

