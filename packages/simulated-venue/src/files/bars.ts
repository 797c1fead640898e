/**
 * Bars of open, high, low and close as marks: four to a bar, at its beginning, at one third, at two thirds and at its last
 * second. The extremes come in the order that fits the bar's direction: the low first where it closed higher.
 *
 * What a price did within a bar is not in the file, so this is a simulation of it.
 */
import { readdirSync, statSync } from 'node:fs';
import { type Micros } from '@plimsoll/domain';
import { OperatingError } from '@plimsoll/runtime';
import { decimalsOf, toMantissa } from '../decimals';
import { readCsv } from './csv';

export interface Bar {
  readonly open: bigint;
  readonly high: bigint;
  readonly low: bigint;
  readonly close: bigint;
}

export interface BarSeries {
  /** Prices are mantissas at this exponent: the finest that the whole file needs for the symbol. */
  readonly priceExponent: number;
  /** By the bar's opening time in milliseconds. */
  readonly bars: ReadonlyMap<number, Bar>;
}

export interface BarTable {
  /** Sorted by symbol. */
  readonly series: ReadonlyMap<string, BarSeries>;
  /** The step between two bars. */
  readonly barMillis: number;
}

const MARKS_PER_BAR = 4;

/** When each mark of a bar stands, from the bar's opening. For five minutes: 0, 100, 200 and 299 seconds. */
function markOffsetMillis(phase: number, barMillis: number): number {
  return phase === MARKS_PER_BAR - 1 ? barMillis - 1_000 : Math.floor((phase * barMillis) / (MARKS_PER_BAR - 1));
}

export function markOfBar({ open, high, low, close }: Bar, phase: number): bigint {
  const [second, third] = close > open ? [low, high] : [high, low];
  return [open, second, third, close][phase] ?? close;
}

interface Row {
  readonly millis: number;
  readonly cells: readonly string[];
}

/** A file, or every `.csv` and `.csv.gz` of a folder. @param window half open: `from` ≤ opening time < `to` */
export function readBars(path: string, window: { readonly fromMillis?: number; readonly toMillis?: number } = {}): BarTable {
  const { fromMillis = 0, toMillis = Number.MAX_SAFE_INTEGER } = window;
  const decimals = new Map<string, number>();
  const kept = new Map<string, Row[]>();
  let barMillis = Number.MAX_SAFE_INTEGER;
  const previous = new Map<string, number>();
  for (const file of filesOf(path)) {
    for (const row of readCsv(file, ['ts_ms', 'symbol', 'open', 'high', 'low', 'close'])) {
      const { symbol } = row;
      const millis = Number(row.ts_ms);
      const cells = [row.open, row.high, row.low, row.close];
      decimals.set(symbol, finest(cells, decimals.get(symbol) ?? 0));
      const step = millis - (previous.get(symbol) ?? Number.MIN_SAFE_INTEGER);
      if (step > 0) barMillis = Math.min(barMillis, step);
      previous.set(symbol, millis);
      if (millis < fromMillis || millis >= toMillis) continue;
      const rows = kept.get(symbol);
      if (rows === undefined) kept.set(symbol, [{ millis, cells }]);
      else rows.push({ millis, cells });
    }
  }
  if (kept.size === 0) throw new OperatingError('source_invalid', `${path} has no bar in that window`);
  const symbols = [...kept.keys()].sort();
  return { series: new Map(symbols.map((symbol) => [symbol, seriesOf(kept.get(symbol) ?? [], -(decimals.get(symbol) ?? 0))])), barMillis };
}

/** Only a cell that is longer than any before has to be looked at closely: files have many rows and few step sizes. */
function finest(cells: readonly string[], known: number): number {
  let most = known;
  for (const cell of cells) {
    const point = cell.indexOf('.');
    if (point >= 0 && cell.length - point - 1 > most) most = Math.max(most, decimalsOf(cell));
  }
  return most;
}

function seriesOf(rows: readonly Row[], priceExponent: number): BarSeries {
  const bars = new Map<number, Bar>();
  for (const { millis, cells } of rows) {
    const [open = 0n, high = 0n, low = 0n, close = 0n] = cells.map((cell) => toMantissa(cell, priceExponent));
    bars.set(millis, { open, high, low, close });
  }
  return { priceExponent, bars };
}

function filesOf(path: string): readonly string[] {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (cause) {
    throw new OperatingError('source_invalid', `there is no ${path}`, { retry: false, cause });
  }
  if (!isFolder) return [path];
  const files = readdirSync(path).filter((name) => name.endsWith('.csv') || name.endsWith('.csv.gz'));
  return files.sort().map((name) => `${path}/${name}`);
}

/** The same series in longer bars: for what is valued beside it. */
export function inLongerBars({ priceExponent, bars }: BarSeries, barMillis: number): BarSeries {
  const longer = new Map<number, Bar>();
  for (const [millis, bar] of [...bars].sort(([a], [b]) => a - b)) {
    const start = millis - (millis % barMillis);
    const sofar = longer.get(start);
    longer.set(
      start,
      sofar === undefined
        ? bar
        : {
            open: sofar.open,
            high: bar.high > sofar.high ? bar.high : sofar.high,
            low: bar.low < sofar.low ? bar.low : sofar.low,
            close: bar.close,
          },
    );
  }
  return { priceExponent, bars: longer };
}

/** The marks of a table at the instants of its grid. */
export class BarGrid {
  /** How many instants there are. */
  readonly length: number;

  constructor(
    readonly table: BarTable,
    private readonly fromMillis: number,
    toMillis: number,
  ) {
    this.length = Math.ceil((toMillis - fromMillis) / table.barMillis) * MARKS_PER_BAR;
  }

  /** The grid over the bars that there are. */
  static over(table: BarTable): BarGrid {
    let first = Number.MAX_SAFE_INTEGER;
    let last = 0;
    for (const { bars } of table.series.values()) {
      for (const millis of bars.keys()) {
        first = Math.min(first, millis);
        last = Math.max(last, millis);
      }
    }
    return new BarGrid(table, first, last + table.barMillis);
  }

  /** @param index from 0 */
  timeOf(index: number): Micros {
    const { barMillis } = this.table;
    const bar = Math.floor(index / MARKS_PER_BAR);
    return (BigInt(this.fromMillis + bar * barMillis + markOffsetMillis(index % MARKS_PER_BAR, barMillis)) * 1_000n) as Micros;
  }

  /** The mark of a symbol at an instant, or undefined where it has no bar. */
  markAt(symbol: string, index: number): bigint | undefined {
    const millis = this.fromMillis + Math.floor(index / MARKS_PER_BAR) * this.table.barMillis;
    const bar = this.table.series.get(symbol)?.bars.get(millis);
    return bar && markOfBar(bar, index % MARKS_PER_BAR);
  }

  /** The first instant at which the symbol has a mark. */
  firstIndexOf(symbol: string): number | undefined {
    for (let index = 0; index < this.length; index += MARKS_PER_BAR) {
      if (this.markAt(symbol, index) !== undefined) return index;
    }
    return undefined;
  }
}
