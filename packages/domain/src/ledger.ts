/**
 * The ledger: how facts move money and positions, exactly. Every posting has its counter-leg in a contra account
 * (`external`, `clearing-<instrument>`, `fees`, `insurance`, `rounding`), so that the sum of all balances is zero per asset.
 */
import type { Account, Position } from './account';
import { addBalance } from './account';
import type { AssetId, Fill, FundingSettled, InstrumentId, Transfer } from './facts';
import {
  isTradable,
  isWithinValueLimit,
  toLots,
  toTicks,
  valueHalfAway,
  type Instrument,
  type Refusal,
} from './instrument';
import { invariant } from './invariant';
import type { ReferenceState } from './reference';
import {
  ONE_TRILLION,
  abs,
  divCeil,
  divFloor,
  mulDivHalfAway,
  type Atoms,
  type Lots,
  type Ticks,
} from './units';

/** Contra accounts and what they stand at, per asset. */
export type ContraAccounts = Map<string, Map<AssetId, Atoms>>;

export const clearingOf = (instrumentId: InstrumentId): string => `clearing-${instrumentId}`;

export function postContra(contra: ContraAccounts, name: string, assetId: AssetId, amount: bigint): void {
  if (amount === 0n) return;
  let balances = contra.get(name);
  if (balances === undefined) contra.set(name, (balances = new Map()));
  balances.set(assetId, ((balances.get(assetId) ?? 0n) + amount) as Atoms);
}

/** Moves money between an account and a contra account: what one gets, the other gives. */
export function post(contra: ContraAccounts, account: Account, counter: string, assetId: AssetId, amount: bigint): void {
  addBalance(account, assetId, amount);
  postContra(contra, counter, assetId, -amount);
}

// ------------------------------------------------------------------ fills

/** What a fill does to the position that it meets. */
export type Direction = 'open' | 'close' | 'flip';

/** From the signed size before and the signed size of the fill. Adding counts as opening, reducing as closing. */
export function directionOf(before: bigint, change: bigint): Direction {
  if (before === 0n || before > 0n === change > 0n) return 'open';
  return abs(change) > abs(before) ? 'flip' : 'close';
}

export interface ClassifiedFill {
  readonly instrument: Instrument;
  /** Signed: a buy is positive. */
  readonly lots: Lots;
  readonly ticks: Ticks;
  readonly fee: { readonly assetId: AssetId; readonly atoms: Atoms } | undefined;
}

export type FillClass =
  | { readonly kind: 'applied'; readonly fill: ClassifiedFill }
  | { readonly kind: 'held'; readonly missing: string }
  | ({ readonly kind: 'rejected' } & Refusal);

const rejected = (refusal: Refusal): FillClass => ({ kind: 'rejected', ...refusal });

/** The pure rule by which fill-ingestion and the fold agree on every fill: applied, held or refused. */
export function classifyFill(reference: ReferenceState, fill: Fill): FillClass {
  const instrument = reference.instruments.get(fill.instrumentId);
  if (instrument === undefined) return { kind: 'held', missing: `instrument ${fill.instrumentId}` };
  const { definition } = instrument;
  if (!isTradable(definition)) {
    return rejected({
      reason: 'unsupported_kind',
      detail: `${definition.instrumentId} is of kind ${definition.instrumentKind}; perpetuals and dated futures are handled`,
    });
  }
  if (reference.expired.has(fill.instrumentId)) {
    return rejected({ reason: 'instrument_expired', detail: `${fill.instrumentId} has expired` });
  }
  const price = toTicks(definition, fill.price);
  if (typeof price !== 'bigint') return rejected(price);
  const size = toLots(definition, fill.size);
  if (typeof size !== 'bigint') return rejected(size);
  if (!isWithinValueLimit(valueHalfAway(instrument, size, price))) {
    return rejected({ reason: 'out_of_range', detail: `size ${fill.size.mantissa} at ${fill.price.mantissa} is worth too much` });
  }
  const fee = classifyFee(reference, fill);
  if (fee !== undefined && 'kind' in fee) return fee;
  const signed = (fill.side === 'buy' ? size : -size) as Lots;
  return { kind: 'applied', fill: { instrument, lots: signed, ticks: price, fee } };
}

function classifyFee(reference: ReferenceState, fill: Fill): ClassifiedFill['fee'] | FillClass {
  if (fill.fee === undefined) return undefined;
  const asset = reference.assets.get(fill.fee.assetId);
  if (asset === undefined) return { kind: 'held', missing: `asset ${fill.fee.assetId}` };
  if (asset.exponent !== fill.fee.exponent) {
    return rejected({
      reason: 'exponent_mismatch',
      detail: `fee exponent ${fill.fee.exponent}, ${asset.assetId} has ${asset.exponent}`,
    });
  }
  if (!isWithinValueLimit(fill.fee.mantissa)) {
    return rejected({ reason: 'out_of_range', detail: `fee ${fill.fee.mantissa} is too large` });
  }
  return { assetId: fill.fee.assetId, atoms: fill.fee.mantissa as Atoms };
}

export interface PositionChange {
  readonly after: Position | undefined;
  /** Profit (positive) or loss that the closed part makes real. */
  readonly realisedAtoms: Atoms;
}

/**
 * Trades `change` lots for `value` (what these lots are worth at the trade's price, signed like the change for linear
 * contracts). The released cost of a partial close is rounded; the rest stays in the position, so nothing is lost.
 */
export function tradePosition(before: Position | undefined, change: Lots, value: Atoms): PositionChange {
  const size = before?.sizeLots ?? 0n;
  const cost = before?.entryCostAtoms ?? 0n;
  const direction = directionOf(size, change);
  if (direction === 'open') {
    return {
      after: { sizeLots: (size + change) as Lots, entryCostAtoms: (cost + value) as Atoms },
      realisedAtoms: 0n as Atoms,
    };
  }
  if (direction === 'close') {
    const after = size + change;
    const released = after === 0n ? cost : mulDivHalfAway(cost, abs(change), abs(size));
    return {
      after: after === 0n ? undefined : { sizeLots: after as Lots, entryCostAtoms: (cost - released) as Atoms },
      realisedAtoms: (-value - released) as Atoms,
    };
  }
  const closingValue = mulDivHalfAway(value, abs(size), abs(change));
  return {
    after: { sizeLots: (size + change) as Lots, entryCostAtoms: (value - closingValue) as Atoms },
    realisedAtoms: (-closingValue - cost) as Atoms,
  };
}

export function setPosition(account: Account, instrumentId: InstrumentId, after: Position | undefined): void {
  if (after === undefined) account.positions.delete(instrumentId);
  else account.positions.set(instrumentId, after);
}

/** Changes a position for a value, and books what becomes real against the instrument's clearing account. */
export function applyTrade(
  contra: ContraAccounts,
  account: Account,
  instrument: Instrument,
  change: Lots,
  value: Atoms,
): void {
  const { instrumentId, settlementAssetId } = instrument.definition;
  const { after, realisedAtoms } = tradePosition(account.positions.get(instrumentId), change, value);
  setPosition(account, instrumentId, after);
  post(contra, account, clearingOf(instrumentId), settlementAssetId, realisedAtoms);
}

export function applyFill(contra: ContraAccounts, account: Account, fill: ClassifiedFill): void {
  const value = valueHalfAway(fill.instrument, fill.lots, fill.ticks);
  applyTrade(contra, account, fill.instrument, fill.lots, value);
  if (fill.fee !== undefined) post(contra, account, 'fees', fill.fee.assetId, -fill.fee.atoms);
}

// ------------------------------------------------------------------ transfers, funding, expiry

/** Whether a transfer may become a fact; its amount is then already in atoms. */
export function checkTransfer(reference: ReferenceState, transfer: Transfer): Refusal | undefined {
  const asset = reference.assets.get(transfer.assetId);
  if (asset === undefined) return { reason: 'unknown_asset', detail: `${transfer.assetId} is not defined` };
  if (asset.exponent !== transfer.amount.exponent) {
    return {
      reason: 'exponent_mismatch',
      detail: `amount exponent ${transfer.amount.exponent}, ${asset.assetId} has ${asset.exponent}`,
    };
  }
  if (!isWithinValueLimit(transfer.amount.mantissa)) {
    return { reason: 'out_of_range', detail: `amount ${transfer.amount.mantissa} is too large` };
  }
  return undefined;
}

export function applyTransfer(contra: ContraAccounts, account: Account, transfer: Transfer): void {
  post(contra, account, 'external', transfer.assetId, transfer.amount.mantissa);
}

/**
 * Funding: a position pays V(size, price) × rate. Rounded against the account; clearing gets the amount rounded towards
 * zero, and the atom between the two goes to `rounding`.
 */
export function applyFunding(contra: ContraAccounts, account: Account, instrument: Instrument, funding: FundingSettled): void {
  const { instrumentId, settlementAssetId } = instrument.definition;
  const position = account.positions.get(instrumentId);
  if (position === undefined) return;
  const value = valueHalfAway(instrument, position.sizeLots, funding.priceTicks);
  // An inverse long is worth −coins: its funding is paid on the positive notional all the same.
  const notional = instrument.isInverse ? -value : value;
  const owed = notional * funding.ratePerTrillion;
  const paid = divCeil(owed, ONE_TRILLION);
  const cleared = owed < 0n ? paid : divFloor(owed, ONE_TRILLION);
  addBalance(account, settlementAssetId, -paid);
  postContra(contra, clearingOf(instrumentId), settlementAssetId, cleared);
  postContra(contra, 'rounding', settlementAssetId, paid - cleared);
}

/** Closes the position at the settlement price. */
export function settleExpiry(contra: ContraAccounts, account: Account, instrument: Instrument, price: Ticks): void {
  const position = account.positions.get(instrument.definition.instrumentId);
  if (position === undefined) return;
  const change = -position.sizeLots as Lots;
  applyTrade(contra, account, instrument, change, valueHalfAway(instrument, change, price));
  invariant(!account.positions.has(instrument.definition.instrumentId), 'a settled position is flat');
}
