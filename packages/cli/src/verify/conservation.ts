/**
 * Nothing comes from nowhere: over all accounts and contra accounts each asset adds up to zero, and the instruments' open
 * lots and clearing accounts say whether both sides of every trade were fed.
 */
import { byText, clearingOf, sortedKeys, type World } from '@plimsoll/domain';
import { differ, type Place } from './difference';

export interface Conservation {
  /** Zero for each asset, or the log does not verify. */
  readonly sums: Readonly<Record<string, bigint>>;
  readonly isBalanced: boolean;
  /** Long less short lots per instrument: zero where both sides are fed. */
  readonly openLots: Readonly<Record<string, bigint>>;
  readonly clearing: Readonly<Record<string, Clearing>>;
  /** The insurance fund, fees, rounding and external accounts, in atoms. */
  readonly contra: Readonly<Record<string, Readonly<Record<string, bigint>>>>;
}

/** What an instrument's clearing account stands at. */
export interface Clearing {
  readonly assetId: string;
  readonly atoms: bigint;
  /**
   * With the entry cost of everything that is open: profit and loss of one side is that of the other, so where both sides of
   * every trade were fed, only the rounding of funding is left, at most an atom for each payment.
   */
  readonly residueAtoms: bigint;
  /** Nobody holds a position. */
  readonly isFlat: boolean;
}

export function conservationOf(world: World): Conservation {
  const sums = sumByAsset(world);
  const instruments = sortedKeys(world.reference.instruments);
  return {
    sums: Object.fromEntries([...sums].sort(([a], [b]) => byText(a, b))),
    isBalanced: [...sums.values()].every((sum) => sum === 0n),
    openLots: Object.fromEntries(instruments.map((id) => [id, world.openLots.get(id) ?? 0n])),
    clearing: Object.fromEntries(instruments.map((id) => [id, clearingAt(world, id)])),
    contra: Object.fromEntries(
      sortedKeys(world.contra)
        .filter((name) => !name.startsWith(clearingOf('')))
        .map((name) => [name, Object.fromEntries([...(world.contra.get(name) ?? [])].sort(([a], [b]) => byText(a, b)))]),
    ),
  };
}

export function assertConserved(conservation: Conservation, at: Place): void {
  for (const [assetId, sum] of Object.entries(conservation.sums)) {
    if (sum !== 0n) differ('conservation', at, `${assetId} of all accounts to add up to 0 atoms`, sum);
  }
}

function sumByAsset(world: World): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  const add = (assetId: string, amount: bigint): void => void sums.set(assetId, (sums.get(assetId) ?? 0n) + amount);
  for (const account of world.accounts.values()) for (const [assetId, amount] of account.balances) add(assetId, amount);
  for (const balances of world.contra.values()) for (const [assetId, amount] of balances) add(assetId, amount);
  return sums;
}

function clearingAt(world: World, instrumentId: string): Clearing {
  const assetId = world.reference.instruments.get(instrumentId)?.definition.settlementAssetId ?? '';
  const atoms = world.contra.get(clearingOf(instrumentId))?.get(assetId) ?? 0n;
  const holders = world.holders.get(instrumentId) ?? new Set();
  let residueAtoms: bigint = atoms;
  for (const { positions } of holders) residueAtoms += positions.get(instrumentId)?.entryCostAtoms ?? 0n;
  return { assetId, atoms, residueAtoms, isFlat: holders.size === 0 };
}
