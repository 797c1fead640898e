/** The marks: what stands, since when, and whether it may be trusted. Folded from stream `market`; its log time is the only clock. */
import type { InstrumentId, MarketEntry } from './facts';
import type { Lots, Micros, Ticks } from './units';

export interface MarkState {
  readonly ticks: Ticks;
  /** min(venue time, log time of acceptance): the mark is as old as log time less this. */
  readonly asOf: Micros;
  readonly venueTime: Micros;
  readonly sequence: bigint;
}

export interface Suspicion {
  readonly ticks: Ticks;
  readonly confirmations: number;
  readonly since: Micros;
  readonly sequence: bigint;
}

export interface MarketState {
  logTime: Micros;
  readonly marks: Map<InstrumentId, MarkState>;
  /** Instruments whose newest mark is outside of the collar and not confirmed. */
  readonly suspicions: Map<InstrumentId, Suspicion>;
  readonly lastFunding: Map<InstrumentId, Micros>;
  readonly openInterest: Map<InstrumentId, Lots>;
  /** Derived, for metrics: instruments that price-ingestion has called stale. Staleness itself is judged by age. */
  readonly noticedStale: Set<InstrumentId>;
}

export function emptyMarket(): MarketState {
  return {
    logTime: 0n as Micros,
    marks: new Map(),
    suspicions: new Map(),
    lastFunding: new Map(),
    openInterest: new Map(),
    noticedStale: new Set(),
  };
}

const earlier = (a: Micros, b: Micros): Micros => (a < b ? a : b);

/** Sets a mark; `venueTime` above log time counts as log time. */
export function setMark(market: MarketState, instrumentId: InstrumentId, ticks: Ticks, venueTime: Micros, sequence: bigint): void {
  market.marks.set(instrumentId, { ticks, asOf: earlier(venueTime, market.logTime), venueTime, sequence });
  market.suspicions.delete(instrumentId);
}

/** Folds one entry; money (funding) is the ledger's part. `market.logTime` is already the batch's. */
export function applyMarketEntry(market: MarketState, entry: MarketEntry): void {
  switch (entry.kind) {
    case 'accepted':
      setMark(market, entry.instrumentId, entry.priceTicks, entry.venueTime, entry.sequence);
      break;
    case 'suspected': {
      const before = market.suspicions.get(entry.instrumentId);
      market.suspicions.set(entry.instrumentId, {
        ticks: entry.priceTicks,
        confirmations: entry.confirmations,
        since: entry.confirmations === 0 || before === undefined ? market.logTime : before.since,
        sequence: entry.sequence,
      });
      break;
    }
    case 'funding-settled':
      market.lastFunding.set(entry.instrumentId, entry.fundingTime);
      break;
    case 'stale':
      market.noticedStale.add(entry.instrumentId);
      break;
    case 'recovered':
      market.noticedStale.delete(entry.instrumentId);
      break;
    case 'aggregate':
      market.openInterest.set(entry.instrumentId, entry.openInterestLots);
      break;
    case 'rejected':
      break;
  }
}

export const markAge = (market: MarketState, mark: MarkState): Micros => (market.logTime - mark.asOf) as Micros;
