/**
 * What the world would be after the bookings of the turn that is being planned. The world itself is changed by the fold
 * only, once the bookings stand in the log; here copies of the few accounts concerned are changed.
 */
import { addBalance, type Account } from '../account';
import type { AccountId, AssetId, Booking, InstrumentId } from '../facts';
import type { Instrument } from '../instrument';
import { invariant } from '../invariant';
import { setPosition, tradePosition } from '../ledger';
import { evaluateMargin, type Margin } from '../margin';
import { max, type Atoms, type Lots } from '../units';
import type { World } from '../world';

/** A copy that can be traded and paid without touching the original; the values inside are immutable. */
export function cloneAccount(account: Account): Account {
  return { ...account, balances: new Map(account.balances), positions: new Map(account.positions) };
}

export function withCash(account: Account, assetId: AssetId, amount: bigint): Account {
  const after = { ...account, balances: new Map(account.balances) };
  addBalance(after, assetId, amount);
  return after;
}

/** Trades on a copy, with no counter-leg: for asking what would be. */
export function tradeCopy(account: Account, instrument: Instrument, change: Lots, value: Atoms): void {
  const { instrumentId, settlementAssetId } = instrument.definition;
  const { after, realisedAtoms } = tradePosition(account.positions.get(instrumentId), change, value);
  setPosition(account, instrumentId, after);
  addBalance(account, settlementAssetId, realisedAtoms);
}

export class Draft {
  private readonly copies = new Map<AccountId, Account>();
  private readonly margins = new Map<AccountId, Margin | undefined>();
  private readonly paidByFund = new Map<AssetId, bigint>();
  private readonly reserved = new Map<AccountId, bigint>();

  constructor(readonly world: World) {}

  /** As it would be now. Not to be changed by the caller. */
  account(accountId: AccountId): Account {
    const account = this.copies.get(accountId) ?? this.world.accounts.get(accountId);
    invariant(account !== undefined, `${accountId} is no account`);
    return account;
  }

  /** The margin as it would be now; undefined where there is no verdict. */
  margin(accountId: AccountId): Margin | undefined {
    if (this.margins.has(accountId)) return this.margins.get(accountId);
    const margin = evaluateMargin(this.world, this.account(accountId));
    this.margins.set(accountId, margin);
    return margin;
  }

  /** What the fund holds of an asset (the numeraire), less what this turn has already taken of it. */
  fundAtoms(assetId = this.numeraireAssetId): bigint {
    if (assetId === undefined) return 0n;
    const held = this.world.contra.get('insurance')?.get(assetId) ?? 0n;
    return max(0n, held - (this.paidByFund.get(assetId) ?? 0n));
  }

  /** Keeps a part of the fund for an account whose positions are being closed in the market on the strength of it. */
  reserveFund(accountId: AccountId, amount: bigint): void {
    this.reserved.set(accountId, amount);
  }

  /** What of the fund is neither paid nor kept for others, in atoms of an asset (the numeraire). */
  freeFundAtoms(accountId: AccountId, assetId = this.numeraireAssetId): bigint {
    let free = this.fundAtoms(assetId);
    if (assetId !== this.numeraireAssetId) return free;
    for (const [other, amount] of this.reserved) if (other !== accountId) free -= amount;
    return max(0n, free);
  }

  instrument(instrumentId: InstrumentId): Instrument {
    const instrument = this.world.reference.instruments.get(instrumentId);
    invariant(instrument !== undefined, `${instrumentId} is not defined`);
    return instrument;
  }

  /** Applies the legs of a planned booking to the copies. */
  apply(booking: Booking): void {
    for (const leg of booking.legs) {
      if (leg.isContra) {
        // Money on its way into the fund is counted once it is there: the fold may find another order of things.
        if (leg.accountId !== 'insurance' || leg.cash === undefined || leg.cash.amountAtoms >= 0n) continue;
        const { assetId, amountAtoms } = leg.cash;
        this.paidByFund.set(assetId, (this.paidByFund.get(assetId) ?? 0n) - amountAtoms);
        continue;
      }
      const copy = this.edit(leg.accountId);
      if (leg.cash !== undefined) addBalance(copy, leg.cash.assetId, leg.cash.amountAtoms);
      if (leg.close !== undefined) {
        tradeCopy(copy, this.instrument(leg.close.instrumentId), leg.close.lots, leg.close.valueAtoms);
      }
    }
  }

  /** Trades one account's leg of a booking that is being put together. */
  trade(accountId: AccountId, instrumentId: InstrumentId, change: Lots, value: Atoms): void {
    tradeCopy(this.edit(accountId), this.instrument(instrumentId), change, value);
  }

  private get numeraireAssetId(): AssetId | undefined {
    return this.world.reference.parameters?.set.numeraireAssetId;
  }

  private edit(accountId: AccountId): Account {
    let copy = this.copies.get(accountId);
    if (copy === undefined) this.copies.set(accountId, (copy = cloneAccount(this.account(accountId))));
    this.margins.delete(accountId);
    return copy;
  }
}
