/** The account: what is margined as one. Balances, positions, open orders, held fills, and the zone it was last judged in. */
import type { AccountId, AssetId, Fill, InstrumentId, OrderId, Side, Zone } from './facts';
import type { Atoms, Lots, Ticks } from './units';

export interface Position {
  /** Long is positive; never zero: a flat position is removed. */
  readonly sizeLots: Lots;
  /** Σ of the values at which the present size was taken on, signed like the size (linear). Average entry = cost ÷ size. */
  readonly entryCostAtoms: Atoms;
}

export interface OpenOrder {
  readonly orderId: OrderId;
  readonly orderSequence: bigint;
  readonly instrumentId: InstrumentId;
  readonly side: Side;
  readonly priceTicks: Ticks | undefined;
  readonly openLots: Lots;
  readonly isReduceOnly: boolean;
}

export interface HeldFill {
  readonly fill: Fill;
  readonly revision: bigint;
  readonly entry: number;
}

export interface Account {
  readonly id: AccountId;
  readonly balances: Map<AssetId, Atoms>;
  readonly positions: Map<InstrumentId, Position>;
  readonly orders: Map<OrderId, OpenOrder>;
  held: HeldFill[];
  zone: Zone;
  /** The account's number of transitions so far, gapless. */
  ordinal: bigint;
}

export function newAccount(id: AccountId): Account {
  return { id, balances: new Map(), positions: new Map(), orders: new Map(), held: [], zone: 'normal', ordinal: 0n };
}

export function addBalance(account: Account, assetId: AssetId, amount: bigint): void {
  if (amount === 0n) return;
  const after = (account.balances.get(assetId) ?? 0n) + amount;
  if (after === 0n) account.balances.delete(assetId);
  else account.balances.set(assetId, after as Atoms);
}

/** By UTF-16 code unit, never by locale: the order of everything that reaches an output or a hash. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const sortedKeys = <V>(map: ReadonlyMap<string, V>): string[] => [...map.keys()].sort(byText);
