/** The two hashes by which runs are compared (docs/determinism.md). */
import { byText, canonicalBookLines, canonicalStateLines, type LiquidationBook, type World } from '@plimsoll/domain';
import { Sha256, utf8 } from '@plimsoll/runtime';
import type { DerivedBreach } from './verdictCheck';

export function stateHashOf(world: World, book: LiquidationBook): string {
  const hash = new Sha256();
  for (const line of canonicalStateLines(world)) hash.update(utf8(`${line}\n`));
  for (const line of canonicalBookLines(book)) hash.update(utf8(`${line}\n`));
  return hash.digestHex();
}

/** Over the breaches' own hashes, by account and ordinal: the order in which shards made them is no part of it. */
export function breachHashOf(breaches: readonly DerivedBreach[]): string {
  const sorted = [...breaches].sort((a, b) => byText(a.accountId, b.accountId) || (a.ordinal < b.ordinal ? -1 : 1));
  const hash = new Sha256();
  for (const { sha256 } of sorted) hash.update(sha256);
  return hash.digestHex();
}
