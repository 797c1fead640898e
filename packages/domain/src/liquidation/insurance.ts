/**
 * The insurance fund: what it may pay for one liquidation, and how much an account without positions needs.
 *
 *   payable = min( needed, fund, account limit − paid before, instrument limits )
 *
 * The limit of an instrument bounds the part of the deficit that falls to it, in proportion to the notional that the
 * liquidation has closed and still holds in each; both limits are in atoms of the numeraire, and hold for one liquidation.
 * The fund pays in the numeraire and is never drawn below zero.
 */
import type { Account } from '../account';
import { byText } from '../account';
import type { InstrumentId } from '../facts';
import { notionalCeil } from '../instrument';
import { assetPrice, evaluateMargin, requirementValueCeil, type MarginInputs } from '../margin';
import { rulesOf, type ActiveParameters } from '../reference';
import { max, min, mulDivCeil } from '../units';
import type { Liquidation } from './book';

/** No sum of money is searched for beyond this. */
const DRAW_LIMIT = 2n ** 62n;

/** The smallest amount of the numeraire that brings equity to zero or above; undefined where no amount does. */
export function neededDraw(inputs: MarginInputs, parameters: ActiveParameters, account: Account): bigint | undefined {
  const numeraire = parameters.set.numeraireAssetId;
  const isEnough = (amount: bigint): boolean => {
    const balances = new Map(account.balances).set(numeraire, ((account.balances.get(numeraire) ?? 0n) + amount) as never);
    return (evaluateMargin(inputs, { ...account, balances })?.equityAtoms ?? -1n) >= 0n;
  };
  if (isEnough(0n)) return 0n;
  let high = max(1n, -(evaluateMargin(inputs, account)?.equityAtoms ?? -1n));
  // A numeraire that is itself credited in part only takes more than the deficit.
  while (!isEnough(high)) {
    high *= 2n;
    if (high > DRAW_LIMIT) return undefined;
  }
  if (!isEnough(high - 1n)) return high;
  let low = 0n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * What a flat account owes, in atoms of the numeraire, while it holds other coins against it; zero when it has no positions
 * to its name but cash or debt of one sign. Such an account moves with the price of its coins though it is flat.
 */
export function owedAgainstCoins(inputs: MarginInputs, parameters: ActiveParameters, account: Account): bigint {
  const hasCoins = [...account.balances.values()].some((balance) => balance > 0n);
  if (account.positions.size > 0 || !hasCoins) return 0n;
  let owed = 0n;
  for (const [assetId, balance] of account.balances) {
    const price = balance < 0n ? assetPrice(inputs, parameters, assetId) : undefined;
    if (price !== undefined) owed += requirementValueCeil(-balance, price);
  }
  return owed;
}

/** Notional closed by the liquidation and still held, per instrument, in the numeraire; sorted by id. */
function exposures(
  inputs: MarginInputs,
  parameters: ActiveParameters,
  account: Account,
  liquidation: Liquidation,
): readonly (readonly [InstrumentId, bigint])[] {
  const ids = new Set([...liquidation.closedNotional.keys(), ...account.positions.keys()]);
  return [...ids].sort(byText).map((instrumentId) => {
    const instrument = inputs.reference.instruments.get(instrumentId);
    const price = instrument && assetPrice(inputs, parameters, instrument.definition.settlementAssetId);
    if (instrument === undefined || price === undefined) return [instrumentId, 0n] as const;
    const ticks = inputs.market.marks.get(instrumentId)?.ticks;
    const position = account.positions.get(instrumentId);
    const held = position === undefined || ticks === undefined ? 0n : notionalCeil(instrument, position.sizeLots, ticks);
    const closed = liquidation.closedNotional.get(instrumentId) ?? 0n;
    return [instrumentId, requirementValueCeil(closed + held, price)] as const;
  });
}

/** What the limits of the instruments let the fund pay of a further `needed`. */
function payableByInstruments(
  inputs: MarginInputs,
  parameters: ActiveParameters,
  account: Account,
  liquidation: Liquidation,
  needed: bigint,
): bigint {
  const parts = exposures(inputs, parameters, account, liquidation);
  const total = parts.reduce((sum, [, exposure]) => sum + exposure, 0n);
  if (total === 0n) return needed;
  const wholeDraw = liquidation.drawnAtoms + needed;
  let before = 0n;
  let cumulated = 0n;
  let payable = 0n;
  for (const [instrumentId, exposure] of parts) {
    // Parts of a running sum: they add up to the whole, whatever their rounding.
    cumulated += exposure;
    const upTo = mulDivCeil(wholeDraw, cumulated, total);
    const part = upTo - before;
    before = upTo;
    const limit = rulesOf(parameters, instrumentId).parameters.insuranceEventLimitAtoms;
    payable += limit === undefined ? part : min(part, limit);
  }
  return max(0n, payable - liquidation.drawnAtoms);
}

/** What the fund may pay now of `needed`. @param fundAtoms what of the fund is at this liquidation's disposal. */
export function payableDraw(
  inputs: MarginInputs,
  parameters: ActiveParameters,
  account: Account,
  liquidation: Liquidation,
  needed: bigint,
  fundAtoms: bigint,
): bigint {
  const limit = parameters.set.liquidation.insuranceEventLimitAtoms;
  const byAccount = limit === undefined ? needed : max(0n, limit - liquidation.drawnAtoms);
  const byInstruments = payableByInstruments(inputs, parameters, account, liquidation, needed);
  return min(min(needed, max(0n, fundAtoms)), min(byAccount, byInstruments));
}
