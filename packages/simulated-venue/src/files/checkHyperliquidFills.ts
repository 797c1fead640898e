/**
 * Holds the domain's ledger against a real venue's own words: the position before each fill, what the fill does to it, and
 * that each trade has two sides. The expected numbers are the venue's; nothing of ours is in them.
 */
import {
  applyFill,
  applyReferenceChange,
  classifyFill,
  directionOf,
  emptyReference,
  invariant,
  newAccount,
  setPosition,
  valueHalfAway,
  type Account,
  type ContraAccounts,
  type InstrumentDefinition,
  type Lots,
  type ReferenceState,
} from '@plimsoll/domain';
import { toMantissaHalfAway } from '../decimals';
import { asset } from '../definitions';
import {
  feeAssetExponents,
  fillOf,
  instrumentIdOf,
  instrumentsOf,
  isSpotCoin,
  type HyperliquidFillRow,
} from './hyperliquidFills';

export interface HyperliquidFillCheck {
  readonly rows: number;
  /** Perpetual fills after an account's first one in the coin: those whose start position our ledger can know. */
  readonly compared: number;
  readonly equal: number;
  readonly directionsCompared: number;
  /** Of all perpetual fills: ours (Open Long, Long > Short ...) is the venue's `dir`. */
  readonly directionsEqual: number;
  /** Trade ids but the last row's, whose other side the file may have cut off. */
  readonly trades: number;
  /** With exactly one buyer and one seller, of equal price and size. */
  readonly tradesTwoSided: number;
  readonly mismatches: readonly string[];
}

const MISMATCHES_SHOWN = 5;

export function checkHyperliquidFills(rows: readonly HyperliquidFillRow[]): HyperliquidFillCheck {
  const instruments = instrumentsOf(rows);
  const feeExponents = feeAssetExponents(rows);
  const ledger = new CheckedLedger(instruments, feeExponents);
  const mismatches: string[] = [];
  const counts = { compared: 0, equal: 0, directionsCompared: 0, directionsEqual: 0 };
  for (const row of rows) {
    const definition = instruments.get(instrumentIdOf(row.coin));
    if (isSpotCoin(row.coin) || definition === undefined) continue;
    const { isFirst, before, direction } = ledger.apply(row, definition, feeExponents);
    const stated = toMantissaHalfAway(row.start_position, definition.sizeExponent);
    if (!isFirst) {
      counts.compared += 1;
      if (before === stated) counts.equal += 1;
      else mismatches.push(`${row.user} ${row.coin} ${row.tid}: start position ${row.start_position}, ours ${before} lots`);
    }
    counts.directionsCompared += 1;
    if (direction === row.dir) counts.directionsEqual += 1;
    else mismatches.push(`${row.user} ${row.coin} ${row.tid}: "${row.dir}", ours "${direction}"`);
  }
  return { rows: rows.length, ...counts, ...countTrades(rows), mismatches: mismatches.slice(0, MISMATCHES_SHOWN) };
}

/** The domain's own ledger over the file's accounts. */
class CheckedLedger {
  private readonly reference: ReferenceState = emptyReference();
  private readonly accounts = new Map<string, Account>();
  private readonly contra: ContraAccounts = new Map();
  private readonly begun = new Set<string>();

  constructor(instruments: ReadonlyMap<string, InstrumentDefinition>, feeExponents: ReadonlyMap<string, number>) {
    for (const [assetId, exponent] of feeExponents) applyReferenceChange(this.reference, asset(assetId, undefined, exponent));
    for (const definition of instruments.values()) applyReferenceChange(this.reference, definition);
  }

  apply(row: HyperliquidFillRow, definition: InstrumentDefinition, feeExponents: ReadonlyMap<string, number>): { isFirst: boolean; before: bigint; direction: string } {
    let account = this.accounts.get(row.user);
    if (account === undefined) this.accounts.set(row.user, (account = newAccount(row.user)));
    const classified = classifyFill(this.reference, fillOf(row, definition, feeExponents));
    invariant(classified.kind === 'applied', `the ledger refuses ${row.user} ${row.tid}`);
    const { lots, ticks, instrument } = classified.fill;
    const key = `${row.user} ${row.coin}`;
    const isFirst = !this.begun.has(key);
    if (isFirst) {
      // What the account held before the file begins is the venue's word; its cost is of no matter here.
      const start = toMantissaHalfAway(row.start_position, definition.sizeExponent) as Lots;
      if (start !== 0n) setPosition(account, definition.instrumentId, { sizeLots: start, entryCostAtoms: valueHalfAway(instrument, start, ticks) });
      this.begun.add(key);
    }
    const before = account.positions.get(definition.instrumentId)?.sizeLots ?? 0n;
    applyFill(this.contra, account, classified.fill);
    return { isFirst, before, direction: wordsOf(before, lots) };
  }
}

/** The venue's words for what a fill does. */
function wordsOf(before: bigint, change: bigint): string {
  const direction = directionOf(before, change);
  switch (direction) {
    case 'open':
      return change > 0n ? 'Open Long' : 'Open Short';
    case 'close':
      return before > 0n ? 'Close Long' : 'Close Short';
    case 'flip':
      return before > 0n ? 'Long > Short' : 'Short > Long';
    default:
      return direction satisfies never;
  }
}

function countTrades(rows: readonly HyperliquidFillRow[]): { trades: number; tradesTwoSided: number } {
  const sides = new Map<string, HyperliquidFillRow[]>();
  for (const row of rows) sides.set(row.tid, [...(sides.get(row.tid) ?? []), row]);
  sides.delete(rows.at(-1)?.tid ?? '');
  let twoSided = 0;
  for (const [a, b, ...others] of sides.values()) {
    const isPair = a !== undefined && b !== undefined && others.length === 0;
    if (isPair && a.side !== b.side && a.px === b.px && a.sz === b.sz) twoSided += 1;
  }
  return { trades: sides.size, tradesTwoSided: twoSided };
}
