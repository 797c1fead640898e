/**
 * The world: the state that the log folds into, and the fold itself. One writer, mutated in place; no clock, no chance, no
 * I/O. Evaluators fold the part of their shard, the orchestrator and `verify` fold the whole: the code is the same.
 *
 * Each fold function calls `visit` at every verdict point (architecture, section 3) with the accounts that it concerns:
 * after each ledger entry, and after each market-batch, reference entry and booking.
 */
import { byText, newAccount, type Account } from './account';
import type {
  AccountId,
  AssetId,
  Booking,
  InstrumentId,
  LedgerBatch,
  LedgerEntry,
  LiquidationBatch,
  MarketBatch,
  OrderEvent,
  Point,
  ReferenceChange,
  ReferenceEntry,
  Trigger,
  VerdictBatch,
} from './facts';
import { toTicks } from './instrument';
import { invariant } from './invariant';
import {
  applyFill,
  applyFunding,
  applyTrade,
  applyTransfer,
  classifyFill,

  postContra,
  settleExpiry,
  type ContraAccounts,
} from './ledger';
import { addBalance } from './account';
import { applyMarketEntry, emptyMarket, setMark, type MarketState } from './market';
import { applyReferenceChange, emptyReference, settlementTicks, type ReferenceState } from './reference';
import type { Lots, Ticks } from './units';

export interface World {
  readonly reference: ReferenceState;
  readonly market: MarketState;
  readonly accounts: Map<AccountId, Account>;
  /** Whole worlds balance; the world of one shard holds only the counter-legs of its own accounts. */
  readonly contra: ContraAccounts;
  /** Which accounts this world folds. */
  readonly owns: (accountId: AccountId) => boolean;
  /** Derived: who holds a position in, or held fills of, an instrument; who holds an asset. */
  readonly holders: Map<InstrumentId, Set<Account>>;
  readonly waiting: Map<InstrumentId, Set<Account>>;
  readonly assetHolders: Map<AssetId, Set<Account>>;
  /** Lots per instrument over all accounts that this world folds: zero where both sides are fed. */
  readonly openLots: Map<InstrumentId, bigint>;
}

export type Visit = (point: Point, trigger: Trigger, accounts: Iterable<Account>) => void;

export interface At {
  readonly stream: string;
  readonly revision: bigint;
}

export function newWorld(owns: (accountId: AccountId) => boolean = () => true): World {
  return {
    reference: emptyReference(),
    market: emptyMarket(),
    accounts: new Map(),
    contra: new Map(),
    owns,
    holders: new Map(),
    waiting: new Map(),
    assetHolders: new Map(),
    openLots: new Map(),
  };
}

export function accountOf(world: World, accountId: AccountId): Account {
  let account = world.accounts.get(accountId);
  if (account === undefined) world.accounts.set(accountId, (account = newAccount(accountId)));
  return account;
}

function index<K>(map: Map<K, Set<Account>>, key: K, account: Account, isIn: boolean): void {
  let set = map.get(key);
  if (isIn) {
    if (set === undefined) map.set(key, (set = new Set()));
    set.add(account);
  } else if (set !== undefined) {
    set.delete(account);
  }
}

/** Brings the derived indexes in line with the account after it changed in an instrument or an asset. */
function reindexInstrument(world: World, account: Account, instrumentId: InstrumentId): void {
  index(world.holders, instrumentId, account, account.positions.has(instrumentId));
  const settlement = world.reference.instruments.get(instrumentId)?.definition.settlementAssetId;
  if (settlement !== undefined) reindexAsset(world, account, settlement);
}

function reindexAsset(world: World, account: Account, assetId: AssetId): void {
  if (account.balances.has(assetId)) return index(world.assetHolders, assetId, account, true);
  for (const instrumentId of account.positions.keys()) {
    // Unrealised profit in an asset moves with its price as a balance does.
    if (world.reference.instruments.get(instrumentId)?.definition.settlementAssetId === assetId) {
      return index(world.assetHolders, assetId, account, true);
    }
  }
  index(world.assetHolders, assetId, account, false);
}

/** Rebuilds every derived index, after a snapshot has been read. */
export function reindexAll(world: World): void {
  world.holders.clear();
  world.waiting.clear();
  world.assetHolders.clear();
  world.openLots.clear();
  for (const account of world.accounts.values()) {
    for (const [instrumentId, position] of account.positions) {
      reindexInstrument(world, account, instrumentId);
      addOpenLots(world, instrumentId, position.sizeLots);
    }
    for (const assetId of account.balances.keys()) reindexAsset(world, account, assetId);
    for (const held of account.held) index(world.waiting, held.fill.instrumentId, account, true);
  }
}

function addOpenLots(world: World, instrumentId: InstrumentId, change: bigint): void {
  world.openLots.set(instrumentId, (world.openLots.get(instrumentId) ?? 0n) + change);
}

const sizeOf = (account: Account, instrumentId: InstrumentId): bigint =>
  account.positions.get(instrumentId)?.sizeLots ?? 0n;

const sortedAccounts = (accounts: Iterable<Account>): Account[] => [...accounts].sort((a, b) => byText(a.id, b.id));

// ------------------------------------------------------------------ reference

export function foldReferenceChange(world: World, change: ReferenceChange, at: At, visit: Visit): void {
  if (change.logTime > world.market.logTime) world.market.logTime = change.logTime;
  change.entries.forEach((entry, number) => {
    const concerned = foldReferenceEntry(world, entry);
    visit({ ...at, entry: number }, 'reference', concerned);
  });
}

function foldReferenceEntry(world: World, entry: ReferenceEntry): Iterable<Account> {
  switch (entry.kind) {
    case 'opened':
      world.reference.opened = entry;
      return [];
    case 'asset':
      applyReferenceChange(world.reference, entry);
      return [...applyWaiting(world, undefined), ...(world.assetHolders.get(entry.assetId) ?? [])];
    case 'instrument':
      applyReferenceChange(world.reference, entry);
      // The instrument may value an asset, so its holders are concerned beside those who waited for it.
      return [...applyWaiting(world, entry.instrumentId), ...concernedByMark(world, entry.instrumentId)];
    case 'parameters':
      applyReferenceChange(world.reference, entry, entry.parameterSetHash);
      return sortedAccounts(world.accounts.values());
    case 'expired': {
      applyReferenceChange(world.reference, entry);
      const holders = sortedAccounts(world.holders.get(entry.instrumentId) ?? []);
      for (const account of holders) settleAccount(world, account, entry.instrumentId);
      return holders;
    }
    case 'act':
      applyReferenceChange(world.reference, entry);
      return foldAct(world, entry);
    case 'duplicate':
    case 'rejected':
      return [];
  }
}

function settleAccount(world: World, account: Account, instrumentId: InstrumentId): void {
  const instrument = world.reference.instruments.get(instrumentId);
  const price = settlementTicks(world.reference, instrumentId);
  invariant(instrument !== undefined && price !== undefined, `${instrumentId} expired without a settlement price`);
  addOpenLots(world, instrumentId, -sizeOf(account, instrumentId));
  settleExpiry(world.contra, account, instrument, price);
  reindexInstrument(world, account, instrumentId);
}

function foldAct(world: World, act: Extract<ReferenceEntry, { kind: 'act' }>): Iterable<Account> {
  const { instrumentId } = act;
  if (act.actKind === 'override_price' && instrumentId !== undefined && act.price !== undefined) {
    const instrument = world.reference.instruments.get(instrumentId);
    const price = instrument && toTicks(instrument.definition, act.price);
    if (typeof price !== 'bigint') return [];
    const sequence = world.market.marks.get(instrumentId)?.sequence ?? 0n;
    setMark(world.market, instrumentId, price as Ticks, world.market.logTime, sequence);
    return sortedAccounts(concernedByMark(world, instrumentId));
  }
  if (act.actKind === 'discard_held_fills' && instrumentId !== undefined) {
    const accounts = sortedAccounts(world.waiting.get(instrumentId) ?? []);
    for (const account of accounts) account.held = account.held.filter((h) => h.fill.instrumentId !== instrumentId);
    world.waiting.delete(instrumentId);
    return accounts;
  }
  if (act.actKind === 'fund_insurance' && act.assetId !== undefined && act.amount !== undefined) {
    postContra(world.contra, 'insurance', act.assetId, act.amount.mantissa);
    postContra(world.contra, 'external', act.assetId, -act.amount.mantissa);
  }
  return [];
}

/** Applies the held fills whose definitions are now there; of one instrument, or of all (an asset came). */
function applyWaiting(world: World, instrumentId: InstrumentId | undefined): Account[] {
  const ids = instrumentId === undefined ? [...world.waiting.keys()].sort(byText) : [instrumentId];
  const touched = new Set<Account>();
  for (const id of ids) {
    for (const account of sortedAccounts(world.waiting.get(id) ?? [])) {
      const before = account.held.length;
      const still = account.held.filter((held) => {
        if (held.fill.instrumentId !== id) return true;
        const verdict = classifyFill(world.reference, held.fill);
        if (verdict.kind === 'applied') tradeFill(world, account, verdict.fill);
        return verdict.kind === 'held';
      });
      if (still.length === before) continue;
      account.held = still;
      index(world.waiting, id, account, still.some((held) => held.fill.instrumentId === id));
      touched.add(account);
    }
  }
  return sortedAccounts(touched);
}

function tradeFill(world: World, account: Account, fill: Parameters<typeof applyFill>[2]): void {
  applyFill(world.contra, account, fill);
  const { instrumentId } = fill.instrument.definition;
  addOpenLots(world, instrumentId, fill.lots);
  reindexInstrument(world, account, instrumentId);
  if (fill.fee !== undefined) reindexAsset(world, account, fill.fee.assetId);
}

// ------------------------------------------------------------------ market

function* concernedByMark(world: World, instrumentId: InstrumentId): Iterable<Account> {
  yield* world.holders.get(instrumentId) ?? [];
  for (const [assetId, valuation] of world.reference.assetFactors) {
    if (valuation.instrumentId === instrumentId) yield* world.assetHolders.get(assetId) ?? [];
  }
}

/** An epoch: all its marks, then each concerned account once. */
export function foldMarketBatch(world: World, batch: MarketBatch, at: At, visit: Visit): void {
  invariant(batch.logTime >= world.market.logTime, `log time fell from ${world.market.logTime} to ${batch.logTime}`);
  world.market.logTime = batch.logTime;
  const moved = new Set<InstrumentId>();
  for (const entry of batch.entries) {
    applyMarketEntry(world.market, entry);
    if (entry.kind === 'accepted') moved.add(entry.instrumentId);
    if (entry.kind === 'funding-settled') {
      const instrument = world.reference.instruments.get(entry.instrumentId);
      invariant(instrument !== undefined, `funding of ${entry.instrumentId}, which is not defined`);
      for (const account of sortedAccounts(world.holders.get(entry.instrumentId) ?? [])) {
        applyFunding(world.contra, account, instrument, entry);
        reindexAsset(world, account, instrument.definition.settlementAssetId);
      }
      moved.add(entry.instrumentId);
    }
  }
  const concerned = new Set<Account>();
  for (const instrumentId of moved) for (const account of concernedByMark(world, instrumentId)) concerned.add(account);
  visit({ ...at, entry: 0 }, 'market', concerned);
}

// ------------------------------------------------------------------ ledger

export function foldLedgerBatch(world: World, batch: LedgerBatch, at: At, visit: Visit): void {
  batch.entries.forEach((entry, number) => {
    const account = foldLedgerEntry(world, entry, at.revision, number);
    if (account !== undefined) visit({ ...at, entry: number }, 'ledger', [account]);
  });
}

function foldLedgerEntry(world: World, entry: LedgerEntry, revision: bigint, number: number): Account | undefined {
  const { fact } = entry;
  switch (fact.kind) {
    case 'fill': {
      const account = accountOf(world, fact.accountId);
      const verdict = classifyFill(world.reference, fact);
      // The instrument may have expired between ingestion's look and the append: then the same rule skips it here.
      if (verdict.kind === 'applied') tradeFill(world, account, verdict.fill);
      return account;
    }
    case 'held': {
      const account = accountOf(world, fact.fill.accountId);
      const verdict = classifyFill(world.reference, fact.fill);
      if (verdict.kind === 'applied') tradeFill(world, account, verdict.fill);
      if (verdict.kind === 'held') {
        account.held.push({ fill: fact.fill, revision, entry: number });
        index(world.waiting, fact.fill.instrumentId, account, true);
      }
      return account;
    }
    case 'transfer': {
      const account = accountOf(world, fact.accountId);
      applyTransfer(world.contra, account, fact);
      reindexAsset(world, account, fact.assetId);
      return account;
    }
    case 'order':
      return foldOrder(world, fact);
    case 'duplicate':
    case 'rejected':
      return undefined;
  }
}

function foldOrder(world: World, order: OrderEvent): Account | undefined {
  const account = accountOf(world, order.accountId);
  const known = account.orders.get(order.orderId);
  if (known !== undefined && known.orderSequence >= order.orderSequence) return account;
  const isOver = order.state === 'closed' || order.state === 'rejected' || order.openSize.mantissa === 0n;
  const instrument = world.reference.instruments.get(order.instrumentId);
  if (isOver || instrument === undefined) {
    account.orders.delete(order.orderId);
    return account;
  }
  const { definition } = instrument;
  account.orders.set(order.orderId, {
    orderId: order.orderId,
    orderSequence: order.orderSequence,
    instrumentId: order.instrumentId,
    side: order.side,
    priceTicks: order.price === undefined ? undefined : ((order.price.mantissa / definition.tickMantissa) as Ticks),
    openLots: (order.openSize.mantissa / definition.lotMantissa) as Lots,
    isReduceOnly: order.isReduceOnly,
  });
  return account;
}

// ------------------------------------------------------------------ bookings and verdicts

export function foldLiquidationBatch(world: World, batch: LiquidationBatch, at: At, visit: Visit): void {
  batch.entries.forEach((entry, number) => {
    if (entry.kind !== 'booking') return;
    visit({ ...at, entry: number }, 'booking', foldBooking(world, entry));
  });
}

/** Folds the legs of this world's accounts, as they are written. */
function foldBooking(world: World, booking: Booking): Iterable<Account> {
  const touched = new Set<Account>();
  for (const leg of booking.legs) {
    if (leg.isContra) {
      if (leg.cash !== undefined) postContra(world.contra, leg.accountId, leg.cash.assetId, leg.cash.amountAtoms);
      continue;
    }
    if (!world.owns(leg.accountId)) continue;
    const account = accountOf(world, leg.accountId);
    if (leg.cash !== undefined) {
      addBalance(account, leg.cash.assetId, leg.cash.amountAtoms);
      reindexAsset(world, account, leg.cash.assetId);
    }
    if (leg.close !== undefined) {
      const instrument = world.reference.instruments.get(leg.close.instrumentId);
      invariant(instrument !== undefined, `a booking in ${leg.close.instrumentId}, which is not defined`);
      applyTrade(world.contra, account, instrument, leg.close.lots, leg.close.valueAtoms);
      addOpenLots(world, leg.close.instrumentId, leg.close.lots);
      reindexInstrument(world, account, leg.close.instrumentId);
    }
    touched.add(account);
  }
  return sortedAccounts(touched);
}

/** Takes over zones as their evaluators have written them: for who folds the whole log and does not judge it himself. */
export function foldVerdictBatch(world: World, batch: VerdictBatch): void {
  for (const transition of batch.transitions) {
    const account = accountOf(world, transition.accountId);
    invariant(
      account.ordinal + 1n === transition.ordinal && account.zone === transition.from,
      `${account.id}: transition ${transition.ordinal} from ${transition.from} does not follow ${account.ordinal} (${account.zone})`,
    );
    account.zone = transition.to;
    account.ordinal = transition.ordinal;
  }
}

/** Booking legs sum to zero, in money per asset and in lots and value per instrument: asserted where one is made. */
export function assertBalanced(booking: Booking): void {
  const sums = new Map<string, bigint>();
  const add = (key: string, amount: bigint): void => void sums.set(key, (sums.get(key) ?? 0n) + amount);
  for (const leg of booking.legs) {
    if (leg.cash !== undefined) add(`cash ${leg.cash.assetId}`, leg.cash.amountAtoms);
    if (leg.close !== undefined) {
      add(`lots ${leg.close.instrumentId}`, leg.close.lots);
      add(`value ${leg.close.instrumentId}`, leg.close.valueAtoms);
    }
  }
  for (const [what, sum] of sums) invariant(sum === 0n, `booking ${booking.bookingId} is off by ${sum} in ${what}`);
}


/** Any event of the log, decoded. `owner-changed` is outside of all state. */
export type LogFact =
  | { readonly type: 'reference-change'; readonly value: ReferenceChange }
  | { readonly type: 'market-batch'; readonly value: MarketBatch }
  | { readonly type: 'ledger-batch'; readonly value: LedgerBatch }
  | { readonly type: 'verdict-batch'; readonly value: VerdictBatch }
  | { readonly type: 'liquidation-batch'; readonly value: LiquidationBatch }
  | { readonly type: 'owner-changed'; readonly value: { readonly member: string; readonly generation: string } };

/**
 * Folds one event. Verdict batches are left out: who judges derives the zones himself, and who does not calls
 * `foldVerdictBatch` for them.
 */
export function foldFact(world: World, fact: LogFact, at: At, visit: Visit): void {
  switch (fact.type) {
    case 'reference-change':
      return foldReferenceChange(world, fact.value, at, visit);
    case 'market-batch':
      return foldMarketBatch(world, fact.value, at, visit);
    case 'ledger-batch':
      return foldLedgerBatch(world, fact.value, at, visit);
    case 'liquidation-batch':
      return foldLiquidationBatch(world, fact.value, at, visit);
    case 'verdict-batch':
    case 'owner-changed':
      return undefined;
  }
}
