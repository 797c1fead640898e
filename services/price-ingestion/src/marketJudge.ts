/**
 * Judges the records of an epoch in their order: marks through the price gate, fundings, clock records. Every mark passes
 * the gate; only then are accepted marks of one instrument merged, the newest standing for those before it. A suspected
 * mark between two accepted ones keeps both, and a confirmed one is never merged away: the log can be judged again by itself.
 */
import {
  ONE_TRILLION,
  abs,
  applyMarketEntry,
  decideMark,
  isTradable,
  isWithinValueLimit,
  rulesOf,
  toLots,
  toTicks,
  valueHalfAway,
  type CollarRules,
  type Funding,
  type Instrument,
  type InstrumentId,
  type Lots,
  type Mark,
  type MarketEntry,
  type Micros,
  type RejectReason,
  type Ticks,
} from '@plimsoll/domain';
import type { CursorMeter } from '@plimsoll/runtime';
import type { Candidate } from './candidate';
import type { DeadLetters } from './deadLetters';
import type { PriceState } from './priceState';

export interface Metered extends Candidate {
  readonly meter: CursorMeter;
}

/** Refused from inside; it never leaves this file. */
interface Refused {
  readonly reason: RejectReason;
  readonly detail: string;
}

const NO_COLLAR: CollarRules = { collarPpm: undefined, collarConfirmations: 0 };

export class MarketJudge {
  /** An entry that was merged into a later one leaves its place empty. */
  private readonly entries: (MarketEntry | undefined)[] = [];
  /** The accepted mark that the next one of its instrument may stand for. */
  private readonly mergeable = new Map<InstrumentId, { readonly place: number; readonly meter: CursorMeter }>();
  private readonly openInterest = new Map<InstrumentId, Lots>();

  /** Begins an epoch: from here on the state's log time is the epoch's. */
  constructor(
    private readonly state: PriceState,
    logTime: Micros,
    /** The latest time that a record may carry. */
    private readonly timeMax: Micros,
    private readonly deadLetters: DeadLetters,
  ) {
    state.world.market.logTime = logTime;
  }

  judge(candidates: readonly Metered[]): void {
    for (const candidate of candidates) this.judgeOne(candidate);
  }

  /** The entries of the epoch: marks and fundings in their order, then the aggregates that have changed. */
  finish(): MarketEntry[] {
    const entries = this.entries.filter((entry) => entry !== undefined);
    for (const [instrumentId, openInterestLots] of this.openInterest) {
      if (this.state.world.market.openInterest.get(instrumentId) === openInterestLots) continue;
      const aggregate: MarketEntry = { kind: 'aggregate', instrumentId, openInterestLots };
      applyMarketEntry(this.state.world.market, aggregate);
      entries.push(aggregate);
    }
    return entries;
  }

  private judgeOne(candidate: Metered): void {
    const { edge } = candidate;
    if (!edge.ok) return this.reject(candidate, edge);
    const { record } = edge;
    switch (record.kind) {
      case 'mark':
        return this.judgeMark(candidate, record);
      case 'funding':
        return this.judgeFunding(candidate, record);
      case 'clock':
        if (record.logTime > this.timeMax) return this.reject(candidate, tooFarAhead(record.logTime, this.timeMax));
        return candidate.meter.count('applied');
      case 'frame-end':
        return candidate.meter.count('applied');
      case 'fill':
      case 'transfer':
      case 'order':
      case 'reference':
        return this.reject(candidate, { reason: 'unknown_record_type', detail: `${record.kind} is no record of this topic` });
    }
  }

  private judgeMark(candidate: Metered, mark: Mark): void {
    const { world } = this.state;
    const { instrumentId, sequence } = mark;
    const instrument = world.reference.instruments.get(instrumentId);
    if (instrument === undefined) return this.reject(candidate, { reason: 'unknown_instrument', detail: `${instrumentId} is not defined` });
    const last = this.state.lastSequence(instrumentId);
    if (last !== undefined && sequence <= last) return candidate.meter.count('duplicate');
    const price = this.checkPrice(instrument, mark);
    if (typeof price !== 'bigint') return this.reject(candidate, price);
    const openInterest = mark.openInterest && toLots(instrument.definition, mark.openInterest);
    if (typeof openInterest === 'object') return this.reject(candidate, openInterest);

    const parameters = world.reference.parameters;
    const rules = parameters === undefined ? NO_COLLAR : rulesOf(parameters, instrumentId).parameters;
    const decision = decideMark(world.market, rules, { instrumentId, ticks: price });
    const common = { instrumentId, priceTicks: price, venueTime: mark.venueTime, sequence };
    this.state.noteSequence(instrumentId, sequence);
    if (decision.kind === 'suspected') {
      candidate.meter.count('held');
      this.add({ ...common, ...decision });
      // What it was measured against stays in the log beside it.
      this.mergeable.delete(instrumentId);
      return;
    }
    const { indexPriceMantissa, fundingRatePerTrillion } = mark;
    this.accept(candidate, { ...common, ...decision, indexPriceMantissa, fundingRatePerTrillion });
    if (openInterest !== undefined) this.openInterest.set(instrumentId, openInterest);
  }

  private accept({ meter }: Metered, entry: Extract<MarketEntry, { kind: 'accepted' }>): void {
    const before = this.mergeable.get(entry.instrumentId);
    if (before !== undefined) {
      this.entries[before.place] = undefined;
      before.meter.recount('applied', 'conflated');
    }
    meter.count('applied');
    const place = this.add(entry);
    if (entry.confirmations === 0) this.mergeable.set(entry.instrumentId, { place, meter });
    else this.mergeable.delete(entry.instrumentId);
  }

  private judgeFunding(candidate: Metered, funding: Funding): void {
    const { world } = this.state;
    const { instrumentId, fundingTime, ratePerTrillion } = funding;
    const instrument = world.reference.instruments.get(instrumentId);
    if (instrument === undefined) return this.reject(candidate, { reason: 'unknown_instrument', detail: `${instrumentId} is not defined` });
    const last = world.market.lastFunding.get(instrumentId);
    if (last !== undefined && fundingTime <= last) return candidate.meter.count('duplicate');
    const price = this.checkPrice(instrument, { price: funding.price, venueTime: fundingTime });
    if (typeof price !== 'bigint') return this.reject(candidate, price);
    if (abs(ratePerTrillion) > ONE_TRILLION) {
      return this.reject(candidate, { reason: 'out_of_range', detail: `Funding.rate_per_trillion: ${ratePerTrillion}, expected at most all of the notional` });
    }
    candidate.meter.count('applied');
    this.add({ kind: 'funding-settled', instrumentId, ratePerTrillion, priceTicks: price, fundingTime });
  }

  private checkPrice(instrument: Instrument, { price, venueTime }: Pick<Mark, 'price' | 'venueTime'>): Ticks | Refused {
    const { definition } = instrument;
    if (this.state.world.reference.expired.has(definition.instrumentId)) {
      return { reason: 'instrument_expired', detail: `${definition.instrumentId} has expired` };
    }
    const ticks = toTicks(definition, price);
    if (typeof ticks !== 'bigint') return ticks;
    if (isTradable(definition) && !isWithinValueLimit(valueHalfAway(instrument, 1n as Lots, ticks))) {
      return { reason: 'out_of_range', detail: `price ${price.mantissa}: one lot of it is worth too much` };
    }
    return venueTime > this.timeMax ? tooFarAhead(venueTime, this.timeMax) : ticks;
  }

  private add(entry: MarketEntry): number {
    applyMarketEntry(this.state.world.market, entry);
    return this.entries.push(entry) - 1;
  }

  private reject({ raw, meter }: Metered, { reason, detail }: Refused): void {
    meter.count('rejected');
    this.entries.push(this.deadLetters.reject(raw, reason, detail));
  }
}

const tooFarAhead = (time: Micros, timeMax: Micros): Refused => ({
  reason: 'time_out_of_range',
  detail: `time ${time}, expected at most ${timeMax}`,
});
