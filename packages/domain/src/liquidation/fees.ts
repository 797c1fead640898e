/**
 * The liquidation fee: a share of the notional of every fill of a liquidation order, to the insurance fund and to the venue.
 *
 *   fee = ⌈notional · feeToInsurancePpm⌉ + ⌈notional · feeToVenuePpm⌉        in atoms of the settlement asset
 *
 * It never takes an account below zero by itself: what the account cannot bear is forgone, the venue's part first.
 */
import type { Account } from '../account';
import { sortedKeys } from '../account';
import type { AssetId, BookingLeg, LiquidationParameters } from '../facts';
import { evaluateMargin, type MarginInputs } from '../margin';
import { ONE_MILLION, min, mulDivCeil, type Atoms } from '../units';
import type { Liquidation } from './book';
import { cloneAccount, withCash } from './draft';

export type FeeRates = Pick<LiquidationParameters, 'feeToInsurancePpm' | 'feeToVenuePpm'>;

export interface Fee {
  readonly insuranceAtoms: Atoms;
  readonly venueAtoms: Atoms;
}

/** @param notional of the fill, in atoms of the settlement asset; not negative. */
export function feeOfCeil(notional: bigint, rates: FeeRates): Fee {
  return {
    insuranceAtoms: mulDivCeil(notional, rates.feeToInsurancePpm, ONE_MILLION) as Atoms,
    venueAtoms: mulDivCeil(notional, rates.feeToVenuePpm, ONE_MILLION) as Atoms,
  };
}

/** The most of `dueAtoms` that the account can pay with its equity staying at or above zero. */
function bearableAtoms(inputs: MarginInputs, account: Account, assetId: AssetId, dueAtoms: bigint): bigint {
  const isBorne = (amount: bigint): boolean =>
    (evaluateMargin(inputs, withCash(account, assetId, -amount))?.equityAtoms ?? -1n) >= 0n;
  if (!isBorne(0n)) return 0n;
  if (isBorne(dueAtoms)) return dueAtoms;
  let low = 0n;
  let high = dueAtoms;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (isBorne(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The legs that charge what is owed, as far as the account bears it; empty when nothing can be charged. */
export function feeLegs(inputs: MarginInputs, account: Account, liquidation: Liquidation): BookingLeg[] {
  const due = new Map<AssetId, { insurance: bigint; venue: bigint }>();
  for (const { assetId, insuranceAtoms, venueAtoms } of liquidation.feesDue) {
    const sum = due.get(assetId) ?? { insurance: 0n, venue: 0n };
    due.set(assetId, { insurance: sum.insurance + insuranceAtoms, venue: sum.venue + venueAtoms });
  }
  const legs: BookingLeg[] = [];
  let payer = cloneAccount(account);
  for (const assetId of sortedKeys(due)) {
    const { insurance = 0n, venue = 0n } = due.get(assetId) ?? {};
    const paid = bearableAtoms(inputs, payer, assetId, insurance + venue);
    if (paid <= 0n) continue;
    const toFund = min(paid, insurance);
    payer = withCash(payer, assetId, -paid);
    legs.push(cashLeg(account.id, false, assetId, -paid));
    if (toFund > 0n) legs.push(cashLeg('insurance', true, assetId, toFund));
    if (paid > toFund) legs.push(cashLeg('fees', true, assetId, paid - toFund));
  }
  return legs;
}

export const cashLeg = (accountId: string, isContra: boolean, assetId: AssetId, amount: bigint): BookingLeg => ({
  accountId,
  isContra,
  cash: { assetId, amountAtoms: amount as Atoms },
  close: undefined,
});
