/**
 * A venue in miniature for tests of liquidation: a log, an evaluator that judges every fact of it, and the orchestrator's
 * turns. Orders are answered by the test. Verdicts follow at once, or when the test says so.
 */
import type { AccountId, Booking, InstrumentDefinition, LedgerFact, LiquidationEntry, OrderEvent, OrderPlaced, ParameterSet, ReferenceEntry, Transition } from '../facts';
import { foldAndJudge } from '../judgement';
import { foldBook, foldWorldAndBook, newBook, planTurn, type LiquidationBook } from '../liquidation';
import { evaluateMargin } from '../margin';
import { transitionOf } from '../transition';
import { micros } from '../units';
import { newWorld, type LogFact, type World } from '../world';
import { btc, btcInverse, btcPerp, btcSpot, depositOf, ethPerp, fillOf, ledgerBatch, marks, parameters, referenceChange, usdt, withHash } from './fixtures';

export type Placed<K extends 'reduce' | 'cancel'> = OrderPlaced & { readonly order: Extract<OrderPlaced['order'], { kind: K }> };

const INSTRUMENTS: Readonly<Record<string, InstrumentDefinition>> = Object.fromEntries(
  [btcPerp, ethPerp, btcInverse, btcSpot].map((definition) => [definition.instrumentId, definition]),
);

export class LiquidationScenario {
  readonly world: World = newWorld();
  readonly book: LiquidationBook = newBook();
  /** The evaluator's: ahead of the verdicts in the log by what was not yet told. */
  readonly judged: World = newWorld();
  /** The book of one who judges for himself, as `verify` does. */
  readonly judgedBook: LiquidationBook = newBook();
  /** Everything folded, in log order. */
  readonly history: { readonly stream: string; readonly fact: LogFact }[] = [];
  private readonly revisions = new Map<string, bigint>();
  private readonly untold: Transition[] = [];
  private logTime = 1_000_000n;
  private orderSequence = 0n;

  /** @param lagging verdicts are told by `tellVerdicts` only */
  constructor(
    private readonly set: ParameterSet = parameters,
    private readonly lagging = false,
  ) {
    const entries = [usdt, btc, ...Object.values(INSTRUMENTS), withHash(set)];
    this.fold('reference', { type: 'reference-change', value: referenceChange(...entries) });
  }

  // ---------------------------------------------------------------- what happens

  fold(stream: string, fact: LogFact): boolean {
    const at = { stream, revision: (this.revisions.get(stream) ?? -1n) + 1n };
    this.revisions.set(stream, at.revision);
    this.history.push({ stream, fact });
    const isNews = foldWorldAndBook(this.world, this.book, fact, at);
    foldAndJudge(this.judged, fact, at, (id, n) => `${id}:${n}`, (breach) => this.untold.push(transitionOf(breach, new Uint8Array(32))));
    foldBook(this.judgedBook, this.judged, fact, at);
    if (fact.type !== 'verdict-batch' && !this.lagging) this.tellVerdicts();
    return isNews;
  }

  tellVerdicts(): void {
    const transitions = this.untold.splice(0);
    const value = { shard: 0, transitions, folded: this.folded(), more: false, frame: undefined, isFrameClosed: false };
    this.fold('verdict-000', { type: 'verdict-batch', value });
  }

  facts(...facts: readonly LedgerFact[]): void {
    this.fold('ledger-000', { type: 'ledger-batch', value: ledgerBatch(...facts) });
  }

  deposit(accountId: AccountId, usdtWhole: number | bigint): void {
    this.facts(depositOf(accountId, usdt, BigInt(usdtWhole) * 100_000_000n));
  }

  /** Both sides of a trade. */
  trade(buyer: AccountId, seller: AccountId, instrument: InstrumentDefinition, lots: number | bigint, price: number | bigint): void {
    this.facts(fillOf(buyer, instrument, 'buy', lots, price), fillOf(seller, instrument, 'sell', lots, price));
  }

  mark(prices: Readonly<Record<string, number | bigint>>, afterMicros = 1_000_000n): void {
    this.logTime += afterMicros;
    this.fold('market', { type: 'market-batch', value: marks(this.logTime, prices) });
  }

  wait(afterMicros: bigint): void {
    this.mark({}, afterMicros);
  }

  act(actKind: 'halt_liquidations' | 'resume_liquidations'): void {
    const act = { kind: 'act' as const, actId: 'act', actKind, operatorId: 'o', reason: '', instrumentId: undefined, price: undefined, assetId: undefined, amount: undefined };
    this.fold('reference', { type: 'reference-change', value: referenceChange(act) });
  }

  fundInsurance(usdtWhole: number | bigint): void {
    this.fundInsuranceAtoms(BigInt(usdtWhole) * 100_000_000n);
  }

  fundInsuranceAtoms(mantissa: bigint): void {
    const amount = { mantissa, exponent: usdt.exponent };
    const act = { kind: 'act' as const, actId: 'act', actKind: 'fund_insurance' as const, operatorId: 'o', reason: '', instrumentId: undefined, price: undefined, assetId: 'USDT', amount };
    this.fold('reference', { type: 'reference-change', value: referenceChange(act) });
  }

  define(...entries: readonly ReferenceEntry[]): void {
    this.fold('reference', { type: 'reference-change', value: referenceChange(...entries) });
  }

  change(change: (set: ParameterSet) => ParameterSet): void {
    this.fold('reference', { type: 'reference-change', value: referenceChange(withHash(change(this.set))) });
  }

  // ---------------------------------------------------------------- the orchestrator and the venue

  plan(): LiquidationEntry[] {
    return planTurn(this.world, this.book);
  }

  /** Plans and folds; what is passed between the two is folded first, as when an append is overtaken. */
  turn(meanwhile: () => void = () => undefined): LiquidationEntry[] {
    const entries = this.plan();
    const folded = this.folded();
    const { logTime } = this.world.market;
    meanwhile();
    if (entries.length > 0) {
      const value = { entries, folded, logTime, more: false, frame: undefined, isFrameClosed: false };
      this.fold('liquidation', { type: 'liquidation-batch', value });
    }
    return entries;
  }

  /** The venue fills an order, at the mark unless said otherwise. */
  fill(order: Placed<'reduce'>, lots: bigint = order.order.sizeLots, price: bigint = order.order.markTicks, counterparty?: AccountId): void {
    const instrument = definitionOf(order.order.instrumentId);
    const { orderId, liquidationId, accountId, order: { side } } = order;
    const own = fillOf(accountId, instrument, side, lots, price, { orderId, liquidationId });
    const other = counterparty === undefined ? [] : [fillOf(counterparty, instrument, side === 'buy' ? 'sell' : 'buy', lots, price)];
    this.facts(own, ...other);
  }

  /** The venue says what became of an order. */
  orderEvent(accountId: AccountId, orderId: string, state: OrderEvent['state'], more: Partial<OrderEvent> = {}): void {
    this.orderSequence += 1n;
    this.facts({
      kind: 'order',
      venueId: 'test-venue',
      accountId,
      orderId,
      orderSequence: this.orderSequence,
      instrumentId: 'BTCUSDT',
      state,
      side: 'buy',
      price: undefined,
      openSize: { mantissa: state === 'opened' ? 1n : 0n, exponent: -3 },
      isReduceOnly: false,
      liquidationId: undefined,
      reason: undefined,
      venueTime: micros(1),
      sequence: undefined,
      ...more,
    });
  }

  // ---------------------------------------------------------------- what is

  size(accountId: AccountId, instrumentId = 'BTCUSDT'): bigint {
    return this.world.accounts.get(accountId)?.positions.get(instrumentId)?.sizeLots ?? 0n;
  }

  equity(accountId: AccountId): bigint {
    const account = this.world.accounts.get(accountId);
    return (account && evaluateMargin(this.world, account)?.equityAtoms) ?? 0n;
  }

  fund(assetId = 'USDT'): bigint {
    return this.world.contra.get('insurance')?.get(assetId) ?? 0n;
  }

  /** Σ over everyone per asset, and Σ lots per instrument: zero where both sides are fed. */
  sums(): Readonly<Record<string, bigint>> {
    const sums: Record<string, bigint> = {};
    const add = (key: string, amount: bigint): void => void (sums[key] = (sums[key] ?? 0n) + amount);
    for (const account of this.world.accounts.values()) {
      for (const [assetId, amount] of account.balances) add(assetId, amount);
      for (const [instrumentId, { sizeLots }] of account.positions) add(instrumentId, sizeLots);
    }
    for (const balances of this.world.contra.values()) for (const [assetId, amount] of balances) add(assetId, amount);
    return sums;
  }

  private folded(): readonly { readonly stream: string; readonly revision: bigint }[] {
    return [...this.revisions].map(([stream, revision]) => ({ stream, revision }));
  }
}

export function definitionOf(instrumentId: string): InstrumentDefinition {
  const definition = INSTRUMENTS[instrumentId];
  if (definition === undefined) throw new Error(`no instrument ${instrumentId} in the scenario`);
  return definition;
}

export const reductionsIn = (entries: readonly LiquidationEntry[]): Placed<'reduce'>[] =>
  entries.filter((entry): entry is Placed<'reduce'> => entry.kind === 'order-placed' && entry.order.kind === 'reduce');

export const cancelsIn = (entries: readonly LiquidationEntry[]): Placed<'cancel'>[] =>
  entries.filter((entry): entry is Placed<'cancel'> => entry.kind === 'order-placed' && entry.order.kind === 'cancel');

export const bookingsIn = (entries: readonly LiquidationEntry[]): Booking[] =>
  entries.filter((entry): entry is Booking => entry.kind === 'booking');

/** One word an entry: what a table of expectations is made of. */
export function wordsOf(entries: readonly LiquidationEntry[]): string[] {
  return entries.map((entry) => {
    switch (entry.kind) {
      case 'liquidation-opened':
        return `open ${entry.accountId}`;
      case 'liquidation-closed':
        return `close ${entry.accountId} ${entry.reason}`;
      case 'order-expired':
        return `expire ${entry.accountId}`;
      case 'booking':
        return `${entry.bookingKind}`;
      case 'order-placed':
        return entry.order.kind === 'cancel'
          ? `cancel ${entry.order.targetOrderId}`
          : `${entry.order.side} ${entry.accountId} ${entry.order.sizeLots} ${entry.order.instrumentId}`;
    }
  });
}

/** The test's parameters with other rules of liquidation. */
export const withLiquidation = (liquidation: Partial<ParameterSet['liquidation']>): ParameterSet => ({
  ...parameters,
  liquidation: { ...parameters.liquidation, ...liquidation },
});

/** The test's parameters with other rules of every instrument. */
export const withRules = (rules: Partial<ParameterSet['instruments'][number]>): ParameterSet => ({
  ...parameters,
  instruments: parameters.instruments.map((each) => ({ ...each, ...rules })),
});

/** Ann is long 2 BTC at 50,000 with 2,000 USDT, against Bob with plenty. MM is 1 % of the notional less 250. */
export function longAnn(set?: ParameterSet, lagging = false): LiquidationScenario {
  const s = new LiquidationScenario(set, lagging);
  s.mark({ BTCUSDT: 500_000, ETHUSDT: 300_000 });
  s.deposit('ann', 2_000);
  s.deposit('bob', 1_000_000);
  s.trade('ann', 'bob', btcPerp, 2_000, 500_000);
  return s;
}

/**
 * The mark at which Ann is where the name says. At `liquidation` 641 lots have to go: with x lots closed at 49,350,
 * 700 − 0.75 % · 49.35 x = 1.1 · (1 % · 49.35 · (2,000 − x) − 250) gives x = 640.9.
 */
export const ANN_AT = { healthy: 500_000, liquidation: 493_500, thin: 490_200, bankrupt: 489_000 };
