/**
 * A source, the venue and the domain in one line, frame by frame and without services, topics or log: for tests. It takes
 * the steps of a stepped frame in their order, so that what it counts is what a stepped run comes to.
 */
import {
  applyReferenceChange,
  checkReferenceChange,
  checkTransfer,
  classifyFill,
  decideMark,
  emptyReference,
  foldAndJudge,
  foldBook,
  invariant,
  newBook,
  newWorld,
  planTurn,
  publicationsOf,
  rulesOf,
  toTicks,
  transitionOf,
  type LedgerEntry,
  type LiquidationBook,
  type LiquidationEntry,
  type LiquidationOrder,
  type LogFact,
  type MarginBreach,
  type MarketEntry,
  type ReferenceChangeFact,
  type ReferenceEntry,
  type Transition,
  type World,
} from '@plimsoll/domain';
import type { Frame, FrameSource, LedgerRecord, MarketRecord } from '../frame';
import type { SimulatedVenue } from '../venue/simulatedVenue';

const LEDGER = 'ledger-000';
const LIQUIDATION = 'liquidation';
const NO_HASH = new Uint8Array(32);

export class PureLine {
  readonly world: World = newWorld();
  readonly book: LiquidationBook = newBook();
  readonly breaches: MarginBreach[] = [];
  /** Everything that the turns have written, in order. */
  readonly entries: LiquidationEntry[] = [];
  /** Marks that the gate held back. */
  suspected = 0;
  private readonly revisions = new Map<string, bigint>();
  private transitions: Transition[] = [];
  private orders: readonly LiquidationOrder[] = [];
  private readonly changes: ReferenceChangeFact[] = [];

  /** Without a venue there are no turns either: accounts are judged, and nobody is liquidated. */
  constructor(
    private readonly source: FrameSource,
    private readonly venue?: SimulatedVenue,
  ) {}

  run(lastFrame = this.source.length, onFrame?: (frame: Frame) => void): this {
    for (let number = 1; number <= lastFrame; number++) {
      const frame = this.source.frame(number);
      this.feed(frame);
      onFrame?.(frame);
    }
    return this;
  }

  private feed(frame: Frame): void {
    this.checkReference(frame);
    const closed = { cursors: [], frame: frame.frame, isFrameClosed: true };
    const more = false;
    const entries = frame.reference.map((change): ReferenceEntry => (change.kind === 'parameters' ? { ...change, parameterSetHash: 'test' } : change));
    // One for each frame, also an empty one: its log time is already the frame's.
    this.fold('reference', { type: 'reference-change', value: { ...closed, entries, logTime: frame.logTime } });
    const answers = this.orders.flatMap((order) => this.venue?.answer(order, frame.logTime) ?? []);
    const ledger = [...answers, ...frame.ledger].map((fact) => this.ledgerEntry(fact));
    this.fold(LEDGER, { type: 'ledger-batch', value: { ...closed, shard: 0, entries: ledger, referenceRevision: 0n, more } });
    // The gate judges by the log time of the batch that the mark will be in; nothing of it is folded before.
    const marks = frame.marks.flatMap((record) => this.marketEntry(record));
    this.fold('market', { type: 'market-batch', value: { ...closed, entries: marks, referenceRevision: 0n, logTime: frame.logTime } });
    this.fold('verdict-000', {
      type: 'verdict-batch',
      value: { shard: 0, transitions: this.transitions.splice(0), folded: this.foldedRevisions(), more, frame: frame.frame, isFrameClosed: true },
    });
    this.takeTurn(frame);
  }

  private takeTurn({ frame, logTime }: Frame): void {
    if (this.venue === undefined) return;
    const entries = planTurn(this.world, this.book);
    const batch = { entries, folded: this.foldedRevisions(), logTime, more: false, frame, isFrameClosed: true };
    const at = { stream: LIQUIDATION, revision: this.nextRevision(LIQUIDATION) };
    this.orders = publicationsOf(batch, this.world, at).flatMap((published) => (published.kind === 'order' ? [published.value] : []));
    this.entries.push(...entries);
    this.fold(LIQUIDATION, { type: 'liquidation-batch', value: batch });
  }

  private fold(stream: string, fact: LogFact): void {
    const at = { stream, revision: this.nextRevision(stream) };
    this.revisions.set(stream, at.revision);
    foldAndJudge(this.world, fact, at, (account, ordinal) => `${account}:${ordinal}`, (breach) => {
      this.breaches.push(breach);
      this.transitions.push(transitionOf(breach, NO_HASH));
    });
    foldBook(this.book, this.world, fact, at);
  }

  private nextRevision(stream: string): bigint {
    return (this.revisions.get(stream) ?? -1n) + 1n;
  }

  private foldedRevisions(): { stream: string; revision: bigint }[] {
    return [...this.revisions].map(([stream, revision]) => ({ stream, revision }));
  }

  /** Nothing that a source or the venue says may be refused; definitions are judged one after the other. */
  private checkReference({ reference }: Frame): void {
    if (reference.length === 0) return;
    const state = emptyReference();
    for (const change of [...this.changes, ...reference]) {
      const refusal = checkReferenceChange(state, change);
      invariant(refusal === undefined, `refused: ${refusal?.detail}`);
      applyReferenceChange(state, change, 'test');
    }
    this.changes.push(...reference);
  }

  private ledgerEntry(fact: LedgerRecord): LedgerEntry {
    const { reference } = this.world;
    if (fact.kind === 'fill') invariant(classifyFill(reference, fact).kind === 'applied', `refused: ${fact.fillId}`);
    if (fact.kind === 'transfer') invariant(checkTransfer(reference, fact) === undefined, `refused: ${fact.transferId}`);
    if (fact.kind === 'order') invariant(reference.instruments.has(fact.instrumentId), `refused: ${fact.orderId}`);
    return { fact, source: 0, offset: 0n, producedMicros: undefined };
  }

  private marketEntry(record: MarketRecord): MarketEntry[] {
    if (record.kind === 'clock') return [];
    const { instrumentId } = record;
    const { reference, market } = this.world;
    const definition = reference.instruments.get(instrumentId)?.definition;
    const priceTicks = definition && toTicks(definition, record.price);
    invariant(typeof priceTicks === 'bigint', `${instrumentId}: a price that is refused`);
    if (record.kind === 'funding') {
      const { ratePerTrillion, fundingTime } = record;
      return [{ kind: 'funding-settled', instrumentId, ratePerTrillion, priceTicks, fundingTime }];
    }
    const { venueTime, sequence } = record;
    const rules = reference.parameters && rulesOf(reference.parameters, instrumentId).parameters;
    const decision = rules && decideMark(market, rules, { instrumentId, ticks: priceTicks });
    if (decision?.kind === 'suspected') {
      this.suspected += 1;
      return [{ ...decision, instrumentId, priceTicks, venueTime, sequence }];
    }
    const accepted = decision ?? { kind: 'accepted', confirmations: 0, suspectedSince: undefined };
    return [{ ...accepted, instrumentId, priceTicks, venueTime, sequence, indexPriceMantissa: undefined, fundingRatePerTrillion: undefined }];
  }
}

export interface LineCounts {
  readonly opened: number;
  readonly closed: Readonly<Record<string, number>>;
  /** Liquidations of more than one step, and those of which an order was rejected. */
  readonly manySteps: number;
  readonly rejected: number;
  readonly draws: number;
  readonly drawnUnits: number;
  readonly adlLiquidations: number;
  readonly stillOpen: number;
}

export function countLine({ entries, book }: PureLine): LineCounts {
  const closed: Record<string, number> = {};
  const steps = new Map<string, bigint>();
  const adl = new Set<string>();
  let opened = 0;
  let draws = 0;
  let drawnAtoms = 0n;
  for (const entry of entries) {
    if (entry.kind === 'liquidation-opened') opened += 1;
    if (entry.kind === 'liquidation-closed') closed[entry.reason] = (closed[entry.reason] ?? 0) + 1;
    if (entry.kind === 'order-placed' && entry.order.kind === 'reduce') steps.set(entry.liquidationId, entry.step);
    if (entry.kind !== 'booking') continue;
    if (entry.bookingKind === 'adl-close') adl.add(entry.liquidationId);
    const paid = entry.legs.find(({ isContra }) => !isContra)?.cash?.amountAtoms ?? 0n;
    if (entry.bookingKind !== 'insurance-draw' || paid === 0n) continue;
    draws += 1;
    drawnAtoms += paid;
  }
  const manySteps = [...steps.values()].filter((step) => step > 1n).length;
  const drawnUnits = Number(drawnAtoms / 100_000_000n);
  return { opened, closed, manySteps, rejected: book.counts.rejectedOrders, draws, drawnUnits, adlLiquidations: adl.size, stillOpen: book.open.size };
}
