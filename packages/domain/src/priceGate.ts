/**
 * The price gate: whether a mark may stand, or is suspected until others confirm it. A mark farther from the last accepted
 * one than the instrument's collar is suspected; marks beyond the collar on the same side confirm it, and after enough
 * confirmations it is accepted. One mark back inside the collar clears the suspicion.
 *
 * It judges deviation only: units, sequence and time have been checked. Nothing is remembered here: the state is the fold
 * of what it decided.
 */
import type { InstrumentId } from './facts';
import type { MarketState } from './market';
import { ONE_MILLION, abs, type Micros, type Ppm, type Ticks } from './units';

/** The part of `InstrumentParameters` that the gate goes by. */
export interface CollarRules {
  /** Undefined: there is no collar. */
  readonly collarPpm: Ppm | undefined;
  readonly collarConfirmations: number;
}

export interface CandidateMark {
  readonly instrumentId: InstrumentId;
  readonly ticks: Ticks;
}

export type MarkDecision =
  /** `confirmations` and `suspectedSince` say by how many others, and since when, when it had been suspected. */
  | { readonly kind: 'accepted'; readonly confirmations: number; readonly suspectedSince: Micros | undefined }
  /** `confirmations`: how many marks have confirmed the first suspected one so far, this one included. */
  | { readonly kind: 'suspected'; readonly confirmations: number };

const ACCEPTED: MarkDecision = { kind: 'accepted', confirmations: 0, suspectedSince: undefined };

/**
 * |price − accepted| ÷ |accepted| > collar, compared by cross-multiplying. At an accepted price of zero (legal where negative
 * prices are) every move is infinitely large, and has to be confirmed.
 */
export function isBeyondCollar(accepted: Ticks, price: Ticks, collarPpm: Ppm): boolean {
  return abs(price - accepted) * ONE_MILLION > collarPpm * abs(accepted);
}

/**
 * Decides on one mark.
 * @param market as it stands after every earlier mark; its log time is that of the batch which the mark will be in
 */
export function decideMark(market: MarketState, rules: CollarRules, mark: CandidateMark): MarkDecision {
  const accepted = market.marks.get(mark.instrumentId)?.ticks;
  if (accepted === undefined || rules.collarPpm === undefined || rules.collarConfirmations === 0) return ACCEPTED;
  if (!isBeyondCollar(accepted, mark.ticks, rules.collarPpm)) return ACCEPTED;

  const suspicion = market.suspicions.get(mark.instrumentId);
  const isSameSide = suspicion !== undefined && suspicion.ticks > accepted === mark.ticks > accepted;
  if (!isSameSide) return { kind: 'suspected', confirmations: 0 };

  const confirmations = suspicion.confirmations + 1;
  if (confirmations < rules.collarConfirmations) return { kind: 'suspected', confirmations };
  return { kind: 'accepted', confirmations, suspectedSince: suspicion.since };
}
