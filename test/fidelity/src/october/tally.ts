/**
 * What happened on the day, counted from the log alone: breaches by time, liquidations by how they went, suspected marks
 * and how long they waited. It judges nothing and shares no code with the services that it counts.
 */
import type { Booking, LiquidationBatch, LiquidationOutcome, LogFact, MarketBatch, Micros, Transition, Zone } from '@plimsoll/domain';

const SEVERITY: Readonly<Record<Zone, number>> = { normal: 0, warning: 1, 'margin-call': 2, liquidation: 3, bankrupt: 4 };
const BIN_MINUTES = 10;
const MICROS_PER_MINUTE = 60_000_000n;

interface LiquidationTrack {
  readonly accountId: string;
  readonly steps: Set<bigint>;
  readonly reduceOrders: Set<string>;
  readonly rejectedOrders: Set<string>;
  outcome: LiquidationOutcome | undefined;
  usedInsurance: boolean;
  reachedAdl: boolean;
}

export interface LiquidationCounts {
  readonly opened: number;
  readonly open: number;
  readonly severalSteps: number;
  /** With exactly one rejected order, and with any number of them. */
  readonly rejectedOnce: number;
  readonly rejected: number;
  readonly recovered: number;
  readonly usedInsurance: number;
  readonly reachedAdl: number;
  readonly outcomes: Readonly<Record<LiquidationOutcome, number>>;
  /** Winning accounts whose positions were closed. */
  readonly adlCounterparties: number;
  /** More than one at a time on one account: must stay zero. */
  readonly overlapping: number;
}

export interface SuspicionCounts {
  readonly suspected: number;
  /** Suspected first, and accepted when others confirmed it. */
  readonly confirmed: number;
  /** From `suspectedSince` to the acceptance, sorted. */
  readonly delaysMicros: readonly bigint[];
}

export class DayTally {
  readonly breachesByZone: Record<Zone, number> = { normal: 0, warning: 0, 'margin-call': 0, liquidation: 0, bankrupt: 0 };
  /** Moves into a worse zone, by hour and by ten minutes of the day (UTC). */
  readonly worseningByHour: number[] = Array.from({ length: 24 }, () => 0);
  readonly worseningByBin: number[] = Array.from({ length: (24 * 60) / BIN_MINUTES }, () => 0);
  readonly breachedAccounts = new Set<string>();
  transitions = 0;
  worsening = 0;
  marksAccepted = 0;
  /** Both in the numeraire. */
  insuranceFees = 0n;
  insuranceDrawn = 0n;
  /** Flat accounts whose balances and debts the fund took over. */
  takenOver = 0;
  bookings = 0;
  unbalancedBookings = 0;
  private suspected = 0;
  private readonly delays: bigint[] = [];
  private readonly liquidations = new Map<string, LiquidationTrack>();
  private readonly openByAccount = new Map<string, string>();
  private readonly adlCounterparties = new Set<string>();
  private overlapping = 0;

  add(fact: LogFact): void {
    switch (fact.type) {
      case 'market-batch':
        return this.addMarket(fact.value);
      case 'verdict-batch':
        for (const transition of fact.value.transitions) this.addTransition(transition);
        return;
      case 'liquidation-batch':
        return this.addLiquidations(fact.value);
      case 'ledger-batch':
        for (const { fact: entry } of fact.value.entries) {
          if (entry.kind !== 'order' || entry.state !== 'rejected' || entry.liquidationId === undefined) continue;
          this.liquidations.get(entry.liquidationId)?.rejectedOrders.add(entry.orderId);
        }
        return;
      case 'reference-change':
      case 'owner-changed':
        return;
    }
  }

  /** Worsening moves from `from` up to, not including, `to`; both as minutes of the day and multiples of ten. */
  worseningBetween(fromMinute: number, toMinute: number): number {
    return this.worseningByBin.slice(fromMinute / BIN_MINUTES, toMinute / BIN_MINUTES).reduce((sum, count) => sum + count, 0);
  }

  /** The ten minutes with the most worsening moves, as the minute of the day at which they begin. */
  fullestBinMinute(): number {
    return this.worseningByBin.indexOf(Math.max(...this.worseningByBin)) * BIN_MINUTES;
  }

  liquidationCounts(): LiquidationCounts {
    const all = [...this.liquidations.values()];
    const count = (is: (track: LiquidationTrack) => boolean): number => all.filter(is).length;
    const ended = (outcome: LiquidationOutcome): number => count((track) => track.outcome === outcome);
    return {
      opened: all.length,
      open: count(({ outcome }) => outcome === undefined),
      severalSteps: count(({ steps }) => steps.size > 1),
      rejectedOnce: count(({ rejectedOrders }) => rejectedOrders.size === 1),
      rejected: count(({ rejectedOrders }) => rejectedOrders.size > 0),
      recovered: ended('recovered'),
      usedInsurance: count(({ usedInsurance }) => usedInsurance),
      reachedAdl: count(({ reachedAdl }) => reachedAdl),
      outcomes: { recovered: ended('recovered'), flat: ended('flat'), rescued: ended('rescued'), deleveraged: ended('deleveraged') },
      adlCounterparties: this.adlCounterparties.size,
      overlapping: this.overlapping,
    };
  }

  suspicionCounts(): SuspicionCounts {
    return { suspected: this.suspected, confirmed: this.delays.length, delaysMicros: [...this.delays].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)) };
  }

  private addMarket(batch: MarketBatch): void {
    for (const entry of batch.entries) {
      if (entry.kind === 'suspected') this.suspected += 1;
      if (entry.kind !== 'accepted') continue;
      this.marksAccepted += 1;
      if (entry.suspectedSince !== undefined) this.delays.push(batch.logTime - entry.suspectedSince);
    }
  }

  private addTransition({ accountId, from, to, logTime }: Transition): void {
    this.transitions += 1;
    this.breachesByZone[to] += 1;
    if (SEVERITY[to] <= SEVERITY[from]) return;
    const minute = minuteOfDay(logTime);
    this.worsening += 1;
    this.breachedAccounts.add(accountId);
    increment(this.worseningByHour, Math.floor(minute / 60));
    increment(this.worseningByBin, Math.floor(minute / BIN_MINUTES));
  }

  private addLiquidations(batch: LiquidationBatch): void {
    for (const entry of batch.entries) {
      switch (entry.kind) {
        case 'liquidation-opened':
          if (this.openByAccount.has(entry.accountId)) this.overlapping += 1;
          this.openByAccount.set(entry.accountId, entry.liquidationId);
          this.liquidations.set(entry.liquidationId, newTrack(entry.accountId));
          break;
        case 'order-placed': {
          const track = this.liquidations.get(entry.liquidationId);
          if (entry.order.kind !== 'reduce') break;
          track?.steps.add(entry.step);
          track?.reduceOrders.add(entry.orderId);
          break;
        }
        case 'liquidation-closed': {
          const track = this.liquidations.get(entry.liquidationId);
          if (track !== undefined) track.outcome = entry.reason;
          if (this.openByAccount.get(entry.accountId) === entry.liquidationId) this.openByAccount.delete(entry.accountId);
          break;
        }
        case 'booking':
          this.addBooking(entry);
          break;
        case 'order-expired':
          break;
      }
    }
  }

  private addBooking(booking: Booking): void {
    const track = this.liquidations.get(booking.liquidationId);
    this.bookings += 1;
    if (!isBalanced(booking)) this.unbalancedBookings += 1;
    if (booking.bookingKind === 'adl-close') {
      if (track !== undefined) track.reachedAdl = true;
      for (const { accountId, isContra } of booking.legs) {
        if (!isContra && accountId !== track?.accountId) this.adlCounterparties.add(accountId);
      }
    }
    if (booking.bookingKind === 'takeover') this.takenOver += 1;
    for (const { accountId, isContra, cash } of booking.legs) {
      if (!isContra || cash === undefined || accountId !== 'insurance') continue;
      if (booking.bookingKind === 'liquidation-fee') this.insuranceFees += cash.amountAtoms;
      if (booking.bookingKind !== 'insurance-draw') continue;
      this.insuranceDrawn -= cash.amountAtoms;
      // A draw of nothing only states that nothing is owed.
      if (cash.amountAtoms < 0n && track !== undefined) track.usedInsurance = true;
    }
  }
}

const newTrack = (accountId: string): LiquidationTrack => ({
  accountId,
  steps: new Set(),
  reduceOrders: new Set(),
  rejectedOrders: new Set(),
  outcome: undefined,
  usedInsurance: false,
  reachedAdl: false,
});

const minuteOfDay = (time: Micros): number => Number((time / MICROS_PER_MINUTE) % 1_440n);

function increment(counts: number[], at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** Money per asset, and lots and value per instrument: each sums to zero over the legs of one booking. */
function isBalanced({ legs }: Booking): boolean {
  const sums = new Map<string, bigint>();
  const add = (name: string, amount: bigint): void => void sums.set(name, (sums.get(name) ?? 0n) + amount);
  for (const { cash, close } of legs) {
    if (cash !== undefined) add(`cash ${cash.assetId}`, cash.amountAtoms);
    if (close === undefined) continue;
    add(`lots ${close.instrumentId}`, close.lots);
    add(`value ${close.instrumentId}`, close.valueAtoms);
  }
  return [...sums.values()].every((sum) => sum === 0n);
}

/** The value below which so much of the sorted list lies; undefined of an empty one. */
export function percentile(sorted: readonly bigint[], share: number): bigint | undefined {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
