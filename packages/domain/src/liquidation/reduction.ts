/**
 * The smallest reduction that reaches the end level with hedges kept whole: every position gives up the same share of its
 * lots, rounded up, so that no leg of a hedge is left standing alone.
 *
 *   reaches(share) ⟺ equity′ ≥ ⌈MM′ · liquidationLeavePpm⌉
 *
 * where the primed values are those of the account after the closes, each at the mark less `slippageAllowancePpm` of the
 * notional closed, and after the liquidation fees. The vertical slice is Derive's (v2-core, DutchAuction), the fixed share
 * of all positions Paradex's; the share itself is searched on the exact evaluator, to one part per million.
 *
 * Equity falls linearly with the share and the requirement falls by its upper tiers first, so what is reached stays
 * reached up to some share. Where closing everything costs more than the account has, the shares below it are tried on a
 * grid, for a big upper tier may still be worth leaving.
 */
import { addBalance, sortedKeys, type Account } from '../account';
import type { InstrumentId, Side } from '../facts';
import { notionalCeil, valueHalfAway } from '../instrument';
import { invariant } from '../invariant';
import type { Margin, MarginInputs } from '../margin';
import { rulesOf, type ActiveParameters } from '../reference';
import { ONE_MILLION, abs, divCeil, divFloor, max, min, mulDivCeil, type Atoms, type Lots } from '../units';
import { shareOfLotsCeil } from '../verdict';
import { leaveLevelCeil } from '../zone';
import { cloneAccount, tradeCopy } from './draft';
import { feeOfCeil } from './fees';
import { Slice, type ClosingCosts } from './slice';

const GRID = 64n;
/** How far a guess is off by the rounding of lots, in parts per million. */
const GUESS_MARGIN = 2n;

export type Closes = ReadonlyMap<InstrumentId, Lots>;

export interface Reduction {
  readonly sharePpm: bigint;
  /** How far it goes when fully filled at the assumed costs: to the end level, up to a limit, or all of it for want of better. */
  readonly reach: 'end_level' | 'step_limit' | 'everything';
  readonly closes: Closes;
}

/** From the share of every position to lots above zero. */
export function closesOfShare(account: Account, sharePpm: bigint): Closes {
  const closes = new Map<InstrumentId, Lots>();
  for (const instrumentId of sortedKeys(account.positions)) {
    const size = account.positions.get(instrumentId)?.sizeLots ?? (0n as Lots);
    closes.set(instrumentId, shareOfLotsCeil(size, sharePpm));
  }
  return closes;
}

/** The account after closing these lots at the marks, at these costs. A copy. */
export function afterClosing(inputs: MarginInputs, account: Account, closes: Closes, costs: ClosingCosts): Account {
  const after = cloneAccount(account);
  for (const [instrumentId, closed] of closes) {
    const position = account.positions.get(instrumentId);
    const instrument = inputs.reference.instruments.get(instrumentId);
    const ticks = inputs.market.marks.get(instrumentId)?.ticks;
    invariant(position !== undefined && instrument !== undefined && ticks !== undefined, `${instrumentId} cannot be closed`);
    invariant(closed >= 0n && closed <= abs(position.sizeLots), `closing ${closed} of ${position.sizeLots} ${instrumentId}`);
    if (closed === 0n) continue;
    const change = (position.sizeLots > 0n ? -closed : closed) as Lots;
    const value = valueHalfAway(instrument, change, ticks);
    const slippage = mulDivCeil(abs(value), costs.slippagePpm, ONE_MILLION);
    tradeCopy(after, instrument, change, (value + slippage) as Atoms);
    const fee = feeOfCeil(abs(value), costs.fees);
    addBalance(after, instrument.definition.settlementAssetId, -fee.insuranceAtoms - fee.venueAtoms);
  }
  return after;
}

export const hasReachedEnd = (margin: Margin, parameters: ActiveParameters): boolean =>
  margin.equityAtoms >= leaveLevelCeil('liquidation', margin, parameters.set.zones);

/**
 * The smallest share in (from, to] that reaches; `to` is known to reach and `from` not to. Within a tier the excess is a
 * line, so the crossing is guessed from it and both sides of the guess are asked; where that fails the rest is halved.
 */
function findCrossing(slice: Slice, from: bigint, to: bigint): bigint {
  let low = { share: from, excess: slice.excessAt(from) };
  let high = { share: to, excess: slice.excessAt(to) };
  const narrow = (share: bigint): void => {
    if (share <= low.share || share >= high.share) return;
    const excess = slice.excessAt(share);
    if (excess >= 0n) high = { share, excess };
    else low = { share, excess };
  };
  while (high.share - low.share > 1n) {
    const guess = low.share + divCeil(-low.excess * (high.share - low.share), high.excess - low.excess);
    narrow(guess);
    narrow(guess - GUESS_MARGIN);
    narrow(guess + GUESS_MARGIN);
    narrow((low.share + high.share) / 2n);
  }
  return high.share;
}

/** The smallest share of all positions that reaches the end level; all of them where none does. Step limits apart. */
export function smallestShare(
  inputs: MarginInputs,
  parameters: ActiveParameters,
  account: Account,
  costs: ClosingCosts,
): { readonly sharePpm: bigint; readonly isEnough: boolean } {
  const slice = new Slice(inputs, parameters, account, costs);
  if (slice.excessAt(0n) >= 0n) return { sharePpm: 0n, isEnough: true };
  if (slice.excessAt(ONE_MILLION) >= 0n) return { sharePpm: findCrossing(slice, 0n, ONE_MILLION), isEnough: true };
  for (let point = 1n; point < GRID; point++) {
    const share = (ONE_MILLION * point) / GRID;
    if (slice.excessAt(share) < 0n) continue;
    return { sharePpm: findCrossing(slice, (ONE_MILLION * (point - 1n)) / GRID, share), isEnough: true };
  }
  return { sharePpm: ONE_MILLION, isEnough: false };
}

/** The lots of an instrument that one step may close, at least one; undefined where there is no limit. */
export function stepLimitLots(inputs: MarginInputs, parameters: ActiveParameters, instrumentId: InstrumentId): bigint | undefined {
  const limit = rulesOf(parameters, instrumentId).parameters.stepNotionalLimitAtoms;
  const instrument = inputs.reference.instruments.get(instrumentId);
  const ticks = inputs.market.marks.get(instrumentId)?.ticks;
  if (limit === undefined || instrument === undefined || ticks === undefined) return undefined;
  // Reckoned on a million lots, so that a coin-settled lot of less than an atom is not rounded up to one.
  const ofMillion = notionalCeil(instrument, ONE_MILLION as Lots, ticks);
  return ofMillion === 0n ? undefined : max(1n, divFloor(limit * ONE_MILLION, ofMillion));
}

/**
 * What the next step closes: the smallest share, held back to the largest one that keeps every instrument within its limit
 * (the slice shrinks as a whole, or the hedge would break), and never more than is not already out in an order.
 */
export function planReduction(
  inputs: MarginInputs,
  parameters: ActiveParameters,
  account: Account,
  costs: ClosingCosts,
  outstandingOf: (instrumentId: InstrumentId) => bigint,
): Reduction {
  const { sharePpm, isEnough } = smallestShare(inputs, parameters, account, costs);
  const limits = new Map<InstrumentId, bigint>();
  let share = sharePpm;
  for (const [instrumentId, { sizeLots }] of account.positions) {
    const limit = stepLimitLots(inputs, parameters, instrumentId);
    if (limit === undefined) continue;
    limits.set(instrumentId, limit);
    share = min(share, divFloor(limit * ONE_MILLION, abs(sizeLots)));
  }
  // A position of more lots than a millionth can express still gives up what its limit allows.
  share = max(1n, share);
  const closes = new Map<InstrumentId, Lots>();
  for (const [instrumentId, wanted] of closesOfShare(account, share)) {
    const size = abs(account.positions.get(instrumentId)?.sizeLots ?? 0n);
    const free = max(0n, size - outstandingOf(instrumentId));
    const lots = min(min(wanted, free), limits.get(instrumentId) ?? wanted);
    if (lots > 0n) closes.set(instrumentId, lots as Lots);
  }
  return { sharePpm: share, reach: share < sharePpm ? 'step_limit' : isEnough ? 'end_level' : 'everything', closes };
}

/** The side of the order that closes a position. */
export const closingSide = (size: Lots): Side => (size > 0n ? 'sell' : 'buy');
