/**
 * Auto-deleveraging: the positions of an account that the market and the fund cannot close are closed against profitable
 * opposite accounts, at the bankruptcy value.
 *
 *   concession(i) = deficit · MM(i) ÷ ΣMM         what the other side gives up against the mark, over the whole position
 *
 * (dYdX v4, `GetBankruptcyPriceInQuoteQuantums`: −ΔNNV − ⌊TNC · |ΔMMR| ÷ TMMR⌋.) The deficit is what is missing after the
 * fund has paid; after all closes the account's equity is zero, or the atom of rounding above. With no deficit the value
 * is that of the mark. An account that the value would push below zero is passed over: bankruptcy is not handed on.
 */
import type { Account } from '../account';
import { sortedKeys } from '../account';
import type { AccountId, Booking, BookingLeg, InstrumentId } from '../facts';
import { valueHalfAway } from '../instrument';
import { invariant } from '../invariant';
import { assetPrice, evaluateMargin, requirementCeil, requirementValueCeil, type MarginInputs } from '../margin';
import { rulesOf, type ActiveParameters } from '../reference';
import { abs, divCeil, max, min, mulDivCeil, type Atoms, type Lots } from '../units';
import { assertBalanced } from '../world';
import type { AdlQueues } from './adlQueue';
import { cloneAccount, tradeCopy, type Draft } from './draft';
import type { Closes } from './reduction';

/** A booking above this is split into several, each balanced by itself. */
export const LEGS_MAX = 500;

const DEFICIT_LIMIT = 2n ** 62n;

/** Per position what its whole close is to bring above its value at the mark, in atoms of the settlement asset. */
export type Concessions = ReadonlyMap<InstrumentId, bigint>;

interface Weight {
  readonly instrumentId: InstrumentId;
  readonly upTo: bigint;
}

/** Running sums of the maintenance requirements, so that rounded parts add up to the whole. */
function weigh(inputs: MarginInputs, parameters: ActiveParameters, account: Account): readonly Weight[] {
  const measure = (what: 'maintenanceAtoms' | 'notionalAtoms'): Weight[] => {
    let upTo = 0n;
    return sortedKeys(account.positions).map((instrumentId) => {
      const instrument = inputs.reference.instruments.get(instrumentId);
      const ticks = inputs.market.marks.get(instrumentId)?.ticks;
      const price = instrument && assetPrice(inputs, parameters, instrument.definition.settlementAssetId);
      const size = account.positions.get(instrumentId)?.sizeLots ?? (0n as Lots);
      invariant(instrument !== undefined && ticks !== undefined && price !== undefined, `${instrumentId} has no price`);
      const required = requirementCeil(instrument, rulesOf(parameters, instrumentId), size, ticks);
      upTo += requirementValueCeil(required[what], price);
      return { instrumentId, upTo };
    });
  };
  const byMaintenance = measure('maintenanceAtoms');
  // A tier may ask for nothing; then the notional says how large a position is.
  return (byMaintenance.at(-1)?.upTo ?? 0n) > 0n ? byMaintenance : measure('notionalAtoms');
}

/** Spreads an amount of the numeraire over the positions, in atoms of each settlement asset. */
function spread(inputs: MarginInputs, parameters: ActiveParameters, weights: readonly Weight[], amount: bigint): Concessions {
  const total = weights.at(-1)?.upTo ?? 0n;
  const parts = new Map<InstrumentId, bigint>();
  let before = 0n;
  for (const { instrumentId, upTo } of weights) {
    const cumulated = total === 0n ? amount : mulDivCeil(amount, upTo, total);
    const assetId = inputs.reference.instruments.get(instrumentId)?.definition.settlementAssetId ?? '';
    const price = assetPrice(inputs, parameters, assetId);
    const isWorthless = price === undefined || price.numerator === 0n;
    parts.set(instrumentId, isWorthless ? 0n : divCeil((cumulated - before) * price.denominator, price.numerator));
    before = cumulated;
  }
  return parts;
}

function equityAfter(inputs: MarginInputs, account: Account, concessions: Concessions): bigint {
  const after = cloneAccount(account);
  for (const [instrumentId, { sizeLots }] of account.positions) {
    const instrument = inputs.reference.instruments.get(instrumentId);
    const ticks = inputs.market.marks.get(instrumentId)?.ticks;
    invariant(instrument !== undefined && ticks !== undefined, `${instrumentId} has no mark`);
    const change = -sizeLots as Lots;
    const value = valueHalfAway(instrument, change, ticks) - (concessions.get(instrumentId) ?? 0n);
    tradeCopy(after, instrument, change, value as Atoms);
  }
  return evaluateMargin(inputs, after)?.equityAtoms ?? -1n;
}

/** The smallest concessions by which closing every position leaves no deficit; none where nothing could achieve it. */
export function concessionsOf(inputs: MarginInputs, parameters: ActiveParameters, account: Account): Concessions {
  const weights = weigh(inputs, parameters, account);
  const at = (amount: bigint): Concessions => spread(inputs, parameters, weights, amount);
  const missing = -equityAfter(inputs, account, at(0n));
  if (missing <= 0n) return at(0n);
  const isEnough = (amount: bigint): boolean => equityAfter(inputs, account, at(amount)) >= 0n;
  let high = missing;
  // A profit that is credited in part only has to be larger than the deficit that it fills.
  while (!isEnough(high)) {
    high *= 2n;
    if (high > DEFICIT_LIMIT) return at(0n);
  }
  if (!isEnough(high - 1n)) return at(high);
  let low = 0n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return at(high);
}

/** Lots that change hands between the liquidated account and one other. */
export interface AdlPair {
  readonly instrumentId: InstrumentId;
  readonly counterpartyId: AccountId;
  /** Signed: the change of the liquidated account's position. */
  readonly lots: Lots;
  /** Signed: the value of this change to the liquidated account. */
  readonly valueAtoms: Atoms;
}

/** Finds the other sides from the top of the queues, and trades both sides in the draft. */
export function matchAdl(draft: Draft, queues: AdlQueues, account: Account, closes: Closes, concessions: Concessions): readonly AdlPair[] {
  const pairs: AdlPair[] = [];
  for (const instrumentId of sortedKeys(closes)) {
    const size = account.positions.get(instrumentId)?.sizeLots ?? (0n as Lots);
    const ticks = draft.world.market.marks.get(instrumentId)?.ticks;
    const wanted = min(closes.get(instrumentId) ?? 0n, abs(size));
    if (wanted === 0n || ticks === undefined) continue;
    const instrument = draft.instrument(instrumentId);
    const concession = concessions.get(instrumentId) ?? 0n;
    const sign = size > 0n ? -1n : 1n;
    const valueUpTo = (lots: bigint): bigint =>
      valueHalfAway(instrument, (sign * lots) as Lots, ticks) - divCeil(concession * lots, abs(size));
    let taken = 0n;
    for (const { accountId } of queues.ranked(instrumentId, size > 0n ? 'short' : 'long')) {
      if (taken === wanted) break;
      const opposite = draft.account(accountId).positions.get(instrumentId)?.sizeLots ?? 0n;
      // Never across zero: it gives up what it has, as this turn's other bookings leave it.
      const isOpposite = opposite !== 0n && opposite > 0n !== size > 0n;
      const lots = isOpposite ? min(abs(opposite), wanted - taken) : 0n;
      if (lots === 0n) continue;
      const change = (sign * lots) as Lots;
      const value = (valueUpTo(taken + lots) - valueUpTo(taken)) as Atoms;
      if (!bears(draft, accountId, instrumentId, change, value)) continue;
      draft.trade(accountId, instrumentId, -change as Lots, -value as Atoms);
      draft.trade(account.id, instrumentId, change, value);
      pairs.push({ instrumentId, counterpartyId: accountId, lots: change, valueAtoms: value });
      taken += lots;
    }
  }
  return pairs;
}

/** Whether the other side still has equity after it. */
function bears(draft: Draft, accountId: AccountId, instrumentId: InstrumentId, change: Lots, value: Atoms): boolean {
  const after = cloneAccount(draft.account(accountId));
  tradeCopy(after, draft.instrument(instrumentId), -change as Lots, -value as Atoms);
  return (evaluateMargin(draft.world, after)?.equityAtoms ?? -1n) >= 0n;
}

/** The bookings of the pairs: the account's own legs first in each, at most `LEGS_MAX` legs, balanced. */
export function adlBookings(
  accountId: AccountId,
  pairs: readonly AdlPair[],
  make: (legs: readonly BookingLeg[]) => Booking,
): readonly Booking[] {
  const bookings: Booking[] = [];
  let chunk: AdlPair[] = [];
  let instruments = new Set<InstrumentId>();
  const flush = (): void => {
    if (chunk.length === 0) return;
    const booking = make([...ownLegs(accountId, chunk), ...chunk.map(counterLeg)]);
    assertBalanced(booking);
    bookings.push(booking);
    chunk = [];
    instruments = new Set();
  };
  for (const pair of pairs) {
    const more = instruments.has(pair.instrumentId) ? 1 : 2;
    if (chunk.length + instruments.size + more > LEGS_MAX) flush();
    chunk.push(pair);
    instruments.add(pair.instrumentId);
  }
  flush();
  return bookings;
}

function ownLegs(accountId: AccountId, pairs: readonly AdlPair[]): BookingLeg[] {
  const sums = new Map<InstrumentId, { lots: bigint; value: bigint }>();
  for (const { instrumentId, lots, valueAtoms } of pairs) {
    const sum = sums.get(instrumentId) ?? { lots: 0n, value: 0n };
    sums.set(instrumentId, { lots: sum.lots + lots, value: sum.value + valueAtoms });
  }
  return [...sums].map(([instrumentId, { lots, value }]) => closeLeg(accountId, instrumentId, lots, value));
}

const counterLeg = (pair: AdlPair): BookingLeg =>
  closeLeg(pair.counterpartyId, pair.instrumentId, -pair.lots, -pair.valueAtoms);

export const closeLeg = (accountId: AccountId, instrumentId: InstrumentId, change: bigint, value: bigint): BookingLeg => ({
  accountId,
  isContra: false,
  cash: undefined,
  close: { instrumentId, lots: change as Lots, valueAtoms: value as Atoms },
});

/** Lots of every position: what is closed of an account that is over. */
export function allLots(account: Account): Closes {
  return new Map(sortedKeys(account.positions).map((id) => [id, max(0n, abs(account.positions.get(id)?.sizeLots ?? 0n)) as Lots]));
}
