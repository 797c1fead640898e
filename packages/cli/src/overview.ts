/**
 * What a desk wants to know of a log at a glance, gathered event by event: marks, zones, breaches, liquidations, the
 * insurance fund, and what became of every record. It repeats what the log says and judges nothing; `verify` judges.
 */
import { CLOSED_BY_VENUE,
  foldFact,
  foldReferenceChange,
  isMarkDoubtful,
  newWorld,
  type AccountId,
  type AssetId,
  type Atoms,
  type BookingKind,
  type Cursor,
  type Fill,
  type LedgerBatch,
  type LiquidationBatch,
  type LiquidationOutcome,
  type LogFact,
  type Micros,
  type Transition,
  type World,
  type Zone,
} from '@plimsoll/domain';
import type { LogPosition, RecordedEvent } from '@plimsoll/runtime';
import { decodeLogEvent } from '@plimsoll/wire';
import { exactDecimal } from './present/figures';

type Outcome = 'read' | 'applied' | 'duplicate' | 'conflated' | 'held' | 'rejected';
export type OutcomeCounts = Record<Outcome, number>;

const OUTCOMES: readonly Outcome[] = ['read', 'applied', 'duplicate', 'conflated', 'held', 'rejected'];

export interface BreachNotice extends Transition {
  /** Rises by one with each notice: for feeds that show the newest. */
  readonly number: number;
}

export interface LiquidationNumbers {
  opened: number;
  ordersPlaced: number;
  cancelsPlaced: number;
  ordersExpired: number;
  readonly closed: Record<LiquidationOutcome, number>;
  readonly bookings: Record<BookingKind, number>;
  /** Accounts on the winning side whose positions were closed. */
  adlAccounts: number;
}

export class Overview {
  /** Reference data, marks and contra accounts; no account is folded here. */
  readonly world: World = newWorld(() => false);
  readonly eventsByStream = new Map<string, number>();
  readonly recordsByTopic = new Map<string, OutcomeCounts>();
  readonly nextOffsets = new Map<string, Map<number, bigint>>();
  /** Zones that accounts have entered, counted per transition. */
  readonly breachesByZone: Record<Zone, number> = { normal: 0, warning: 0, 'margin-call': 0, liquidation: 0, bankrupt: 0 };
  readonly liquidations: LiquidationNumbers = {
    opened: 0,
    ordersPlaced: 0,
    cancelsPlaced: 0,
    ordersExpired: 0,
    closed: { recovered: 0, flat: 0, rescued: 0, deleveraged: 0 },
    bookings: { 'liquidation-fee': 0, 'insurance-draw': 0, 'adl-close': 0, reversal: 0, takeover: 0 },
    adlAccounts: 0,
  };
  readonly openLiquidations = new Map<string, AccountId>();
  /** Drawn from the insurance fund so far, per asset. */
  readonly insuranceDrawn = new Map<AssetId, bigint>();
  /** Paid into the insurance fund by operators, per asset: what it began with. */
  readonly insuranceFunded = new Map<AssetId, bigint>();
  readonly firstMarkTicks = new Map<string, bigint>();
  readonly lowestMarkTicks = new Map<string, bigint>();
  readonly latestBreaches: BreachNotice[] = [];
  /** The account with the most transitions. */
  mostMoved: { readonly accountId: AccountId; readonly ordinal: bigint } | undefined;
  /** The last one whose liquidation ended well: it has a history, and positions still. */
  lastRecovered: AccountId | undefined;
  transitions = 0;
  /** Fills that wait, by what they wait for: an instrument or an asset. */
  private readonly waiting = new Map<string, number>();
  lastFrame: bigint | undefined;
  position: LogPosition | undefined;
  private readonly accounts = new Set<AccountId>();
  private readonly zones = new Map<AccountId, Zone>();

  /** @param feedLength how many of the latest breaches are kept. */
  constructor(private readonly feedLength = 12) {}

  add(event: RecordedEvent): void {
    this.eventsByStream.set(event.stream, Number(event.revision) + 1);
    this.position = event.position;
    this.addFact(decodeLogEvent(event.type, event.payload), event);
  }

  get accountCount(): number {
    return this.accounts.size;
  }

  get logTime(): Micros {
    return this.world.market.logTime;
  }

  get heldFills(): number {
    return [...this.waiting.values()].reduce((sum, count) => sum + count, 0);
  }

  zoneCounts(): Record<Zone, number> {
    const counts: Record<Zone, number> = { normal: this.accounts.size, warning: 0, 'margin-call': 0, liquidation: 0, bankrupt: 0 };
    for (const zone of this.zones.values()) {
      counts[zone] += 1;
      counts.normal -= 1;
    }
    return counts;
  }

  zoneOf(accountId: AccountId): Zone {
    return this.zones.get(accountId) ?? 'normal';
  }

  insuranceFund(): ReadonlyMap<AssetId, Atoms> {
    return this.world.contra.get('insurance') ?? new Map<AssetId, Atoms>();
  }

  /** The same as decimals, for JSON. */
  insuranceFundExact(): Record<AssetId, string> {
    const { assets } = this.world.reference;
    return Object.fromEntries([...this.insuranceFund()].map(([id, atoms]) => [id, exactDecimal(atoms, assets.get(id)?.exponent ?? 0)]));
  }

  /** Instruments whose mark may not be trusted now, sorted: older than its limit, or waiting for confirmation. */
  doubtfulMarks(): { readonly stale: readonly string[]; readonly suspect: readonly string[] } {
    const { reference, market } = this.world;
    const { parameters } = reference;
    const suspect = [...market.suspicions.keys()].sort();
    const named = new Set(parameters?.set.instruments.map(({ instrumentId }) => instrumentId));
    const stale = [...market.marks.keys()].filter(
      (id) => parameters !== undefined && named.has(id) && !market.suspicions.has(id) && isMarkDoubtful({ reference, market }, parameters, id),
    );
    return { stale: stale.sort(), suspect };
  }

  private addFact(fact: LogFact, { stream, revision }: RecordedEvent): void {
    const at = { stream, revision };
    switch (fact.type) {
      case 'reference-change':
        foldReferenceChange(this.world, fact.value, at, () => undefined);
        this.addCursors(fact.value.cursors);
        for (const entry of fact.value.entries) {
          if (entry.kind === 'instrument' || (entry.kind === 'act' && entry.actKind === 'discard_held_fills')) this.waiting.delete(entry.instrumentId ?? '');
          if (entry.kind === 'asset') this.waiting.delete(entry.assetId);
          if (entry.kind !== 'act' || entry.actKind !== 'fund_insurance' || entry.assetId === undefined) continue;
          this.insuranceFunded.set(entry.assetId, (this.insuranceFunded.get(entry.assetId) ?? 0n) + (entry.amount?.mantissa ?? 0n));
        }
        return;
      case 'market-batch':
        foldFact(this.world, fact, at, () => undefined);
        this.addCursors(fact.value.cursors);
        for (const entry of fact.value.entries) {
          if (entry.kind === 'accepted') this.addMark(entry.instrumentId, entry.priceTicks);
        }
        return;
      case 'ledger-batch':
        return this.addLedger(fact.value);
      case 'verdict-batch':
        for (const transition of fact.value.transitions) this.addTransition(transition);
        return;
      case 'liquidation-batch':
        foldFact(this.world, fact, at, () => undefined);
        if (fact.value.isFrameClosed) this.lastFrame = fact.value.frame ?? this.lastFrame;
        return this.addLiquidations(fact.value);
      case 'owner-changed':
        return;
    }
  }

  private addCursors(cursors: readonly Cursor[]): void {
    for (const cursor of cursors) {
      let counts = this.recordsByTopic.get(cursor.topic);
      if (counts === undefined) this.recordsByTopic.set(cursor.topic, (counts = noOutcomes()));
      for (const outcome of OUTCOMES) counts[outcome] += Number(cursor[outcome]);
      let offsets = this.nextOffsets.get(cursor.topic);
      if (offsets === undefined) this.nextOffsets.set(cursor.topic, (offsets = new Map()));
      offsets.set(cursor.partition, cursor.nextOffset);
    }
  }

  private addLedger(batch: LedgerBatch): void {
    this.addCursors(batch.cursors);
    for (const { fact } of batch.entries) {
      if (fact.kind === 'held') {
        this.addWaiting(fact.fill);
        this.accounts.add(fact.fill.accountId);
      } else if (fact.kind !== 'duplicate' && fact.kind !== 'rejected') this.accounts.add(fact.accountId);
    }
  }

  private addMark(instrumentId: string, ticks: bigint): void {
    if (!this.firstMarkTicks.has(instrumentId)) this.firstMarkTicks.set(instrumentId, ticks);
    const lowest = this.lowestMarkTicks.get(instrumentId);
    if (lowest === undefined || ticks < lowest) this.lowestMarkTicks.set(instrumentId, ticks);
  }

  private addWaiting({ instrumentId, fee }: Fill): void {
    const isDefined = this.world.reference.instruments.has(instrumentId);
    // The definition may have come between ingestion's look and the append: then the fold has not held it.
    if (isDefined && (fee === undefined || this.world.reference.assets.has(fee.assetId))) return;
    const missing = isDefined && fee !== undefined ? fee.assetId : instrumentId;
    this.waiting.set(missing, (this.waiting.get(missing) ?? 0) + 1);
  }

  private addTransition(transition: Transition): void {
    this.transitions += 1;
    this.breachesByZone[transition.to] += 1;
    if (transition.to === 'normal') this.zones.delete(transition.accountId);
    else this.zones.set(transition.accountId, transition.to);
    this.accounts.add(transition.accountId);
    if (transition.ordinal > (this.mostMoved?.ordinal ?? 0n)) this.mostMoved = transition;
    this.latestBreaches.push({ ...transition, number: this.transitions });
    if (this.latestBreaches.length > this.feedLength) this.latestBreaches.shift();
  }

  private addLiquidations(batch: LiquidationBatch): void {
    const numbers = this.liquidations;
    for (const entry of batch.entries) {
      switch (entry.kind) {
        case 'liquidation-opened':
          numbers.opened += 1;
          this.openLiquidations.set(entry.liquidationId, entry.accountId);
          break;
        case 'order-placed':
          if (entry.order.kind === 'reduce') numbers.ordersPlaced += 1;
          else numbers.cancelsPlaced += 1;
          break;
        case 'order-expired':
          // The venue's own close ends an order in good order; only a deadline that passed is an expiry.
          if (entry.reason !== CLOSED_BY_VENUE) numbers.ordersExpired += 1;
          break;
        case 'liquidation-closed':
          numbers.closed[entry.reason] += 1;
          if (entry.reason === 'recovered') this.lastRecovered = entry.accountId;
          this.openLiquidations.delete(entry.liquidationId);
          break;
        case 'booking': {
          numbers.bookings[entry.bookingKind] += 1;
          if (entry.bookingKind === 'adl-close') numbers.adlAccounts += new Set(entry.legs.filter((leg) => !leg.isContra).map((leg) => leg.accountId)).size - 1;
          for (const { isContra, accountId, cash } of entry.legs) {
            if (!isContra || accountId !== 'insurance' || cash === undefined || entry.bookingKind !== 'insurance-draw') continue;
            this.insuranceDrawn.set(cash.assetId, (this.insuranceDrawn.get(cash.assetId) ?? 0n) - cash.amountAtoms);
          }
          break;
        }
      }
    }
  }
}

function noOutcomes(): OutcomeCounts {
  return { read: 0, applied: 0, duplicate: 0, conflated: 0, held: 0, rejected: 0 };
}
