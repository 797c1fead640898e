/**
 * Whether the published market data is what it claims to be, and whether the day's frames say what its bars say: a
 * simulation on bad bars, or one that reads good bars wrongly, proves nothing.
 */
import Decimal from 'decimal.js';
import { octoberDay } from '@plimsoll/simulated-venue';
import { join } from 'node:path';
import { runCheck, resultOf, type CheckRow } from '../report';
import type { SharedData } from '../sharedFolder';
import { WHOLE_DAY, millisOf } from '../october/window';
import { cell, groupBy, readTable, type Row } from './tables';

const BARS_FILE = 'klines/binance-um-5m-2025-10-08_13.csv.gz';
const LONGER_BARS_FILE = 'klines/binance-um-15m-4sym-2025-08_2026-05.csv.gz';
const ADL_USERS_FILE = 'accounts/hyperliquid-2025-10-10-adl-by-user.csv.gz';
const ADL_COINS_FILE = 'accounts/hyperliquid-2025-10-10-adl-by-coin.csv';
const ADL_POSITIONS_FILE = 'accounts/hyperliquid-2025-10-10-positions-BTC-SOL.csv.gz';

const BAR_MILLIS = 300_000;
const BARS_IN_LONGER = 3;
/** When a bar's four marks stand, from its opening. */
const MARK_SECONDS = [0, 100, 200, 299];

export async function checkMarketData({ dataDir }: SharedData): Promise<CheckRow[]> {
  const bars = readTable(join(dataDir, BARS_FILE));
  return [
    await runCheck({ check: 'bars: low ≤ open, close ≤ high', source: BARS_FILE }, () => {
      const equal = bars.filter(isWellFormed).length;
      return { rows: bars.length, compared: bars.length, equal, result: resultOf(bars.length, equal) };
    }),
    await runCheck({ check: 'bars: no gap', source: BARS_FILE }, () => countSteps(bars)),
    await runCheck({ check: 'bars of two sources agree', source: LONGER_BARS_FILE }, () => compareSources(bars, readTable(join(dataDir, LONGER_BARS_FILE)))),
    await runCheck({ check: 'marks of the day are its bars', source: BARS_FILE }, () => compareMarks(bars, dataDir)),
  ];
}

function isWellFormed(row: Row): boolean {
  const [open, high, low, close] = ['open', 'high', 'low', 'close'].map((column) => new Decimal(cell(row, column)));
  if (open === undefined || high === undefined || low === undefined || close === undefined) return false;
  return low.gt(0) && low.lte(open) && low.lte(close) && high.gte(open) && high.gte(close);
}

function countSteps(bars: readonly Row[]): Omit<CheckRow, 'check' | 'source' | 'seconds'> {
  let compared = 0;
  let equal = 0;
  for (const rows of groupBy(bars, 'symbol').values()) {
    const times = rows.map((row) => Number(cell(row, 'ts_ms')));
    for (let at = 1; at < times.length; at++) {
      compared += 1;
      if ((times[at] ?? 0) - (times[at - 1] ?? 0) === BAR_MILLIS) equal += 1;
    }
  }
  return { rows: bars.length, compared, equal, result: resultOf(compared, equal) };
}

/** Three bars of five minutes against one of fifteen, which somebody else took from the venue. */
function compareSources(bars: readonly Row[], longer: readonly Row[]): Omit<CheckRow, 'check' | 'source' | 'seconds'> {
  const published = new Map(longer.map((row) => [`${cell(row, 'symbol')} ${cell(row, 'ts_ms')}`, row]));
  let compared = 0;
  let equal = 0;
  let detail: string | undefined;
  for (const [symbol, rows] of groupBy(bars, 'symbol')) {
    const byTime = new Map(rows.map((row) => [Number(cell(row, 'ts_ms')), row]));
    for (const [millis] of byTime) {
      const expected = published.get(`${symbol} ${millis}`);
      const parts = Array.from({ length: BARS_IN_LONGER }, (_, part) => byTime.get(millis + part * BAR_MILLIS));
      if (expected === undefined || parts.some((part) => part === undefined)) continue;
      compared += 1;
      if (isSumOf(expected, parts as Row[])) equal += 1;
      else detail ??= `${symbol} at ${millis}`;
    }
  }
  return { rows: bars.length, compared, equal, result: resultOf(compared, equal), ...(detail !== undefined && { detail }) };
}

function isSumOf(expected: Row, parts: readonly Row[]): boolean {
  const values = (column: string): Decimal[] => parts.map((part) => new Decimal(cell(part, column)));
  const [first, last] = [parts[0], parts.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    new Decimal(cell(expected, 'open')).eq(cell(first, 'open')) &&
    new Decimal(cell(expected, 'close')).eq(cell(last, 'close')) &&
    new Decimal(cell(expected, 'high')).eq(Decimal.max(...values('high'))) &&
    new Decimal(cell(expected, 'low')).eq(Decimal.min(...values('low')))
  );
}

/** The frames' marks, by time and symbol, against the four that each bar of the file has to give. */
function compareMarks(bars: readonly Row[], dataDir: string): Omit<CheckRow, 'check' | 'source' | 'seconds'> {
  const { fromMillis, toMillis } = millisOf(WHOLE_DAY);
  const expected = new Map<string, Decimal>();
  for (const row of bars) {
    const millis = Number(cell(row, 'ts_ms'));
    if (millis < fromMillis || millis >= toMillis) continue;
    marksOf(row).forEach((price, phase) => expected.set(`${cell(row, 'symbol')} ${millis + (MARK_SECONDS[phase] ?? 0) * 1_000}`, price));
  }
  const day = octoberDay({ dataDir, seed: 'marks', collar: false, syntheticAccounts: 0 });
  let rows = 0;
  let equal = 0;
  for (let number = 1; number <= day.length; number++) {
    for (const record of day.frame(number).marks) {
      if (record.kind !== 'mark') continue;
      rows += 1;
      const price = expected.get(`${record.instrumentId} ${record.venueTime / 1_000n}`);
      if (price?.eq(new Decimal(String(record.price.mantissa)).mul(Decimal.pow(10, record.price.exponent)))) equal += 1;
    }
  }
  return { rows, compared: expected.size, equal, result: resultOf(expected.size, equal), detail: `${expected.size / 4} bars of ${day.instruments.size - 1} perpetuals; ${rows - equal} marks of the collateral coin beside` };
}

/** Open; then the extremes, the low first where the bar closed higher; close. */
function marksOf(row: Row): Decimal[] {
  const [open, high, low, close] = ['open', 'high', 'low', 'close'].map((column) => new Decimal(cell(row, column))) as [Decimal, Decimal, Decimal, Decimal];
  return close.gt(open) ? [open, low, high, close] : [open, high, low, close];
}

/** The deleveraging of the day as two tables of one author, and the profits as their own sums. */
export async function checkDeleveraging({ dataDir }: SharedData): Promise<CheckRow[]> {
  const rows = [
    await runCheck({ check: 'ADL: users and coins agree', source: ADL_USERS_FILE }, () => {
      const users = readTable(join(dataDir, ADL_USERS_FILE));
      const coins = readTable(join(dataDir, ADL_COINS_FILE));
      const sum = (table: readonly Row[], column: string): Decimal => Decimal.sum(...table.map((row) => cell(row, column)));
      const isEqual = [
        sum(users, 'num_adl_events').eq(sum(coins, 'num_events')),
        // Sums of doubles, so equal to a cent and not to the last digit.
        sum(users, 'adl_notional').minus(sum(coins, 'adl_notional')).abs().lt('0.01'),
        sum(users, 'closed_pnl').minus(sum(coins, 'closed_pnl')).abs().lt('0.01'),
      ];
      const equal = isEqual.filter(Boolean).length;
      const detail = `${sum(users, 'num_adl_events').toString()} events, ${sum(users, 'adl_notional').toFixed(0)} USD`;
      return { rows: users.length + coins.length, compared: isEqual.length, equal, result: resultOf(isEqual.length, equal), detail };
    }),
    await runCheck({ check: 'ADL: profit is realised + open', source: ADL_POSITIONS_FILE }, () => {
      const positions = readTable(join(dataDir, ADL_POSITIONS_FILE));
      const decimal = (row: Row, column: string): Decimal => new Decimal(cell(row, column) || 0);
      const isSum = (row: Row): boolean => decimal(row, 'absolute_pnl').minus(decimal(row, 'realized_pnl')).minus(decimal(row, 'unrealized_pnl')).abs().lt('0.001');
      const equal = positions.filter(isSum).length;
      return { rows: positions.length, compared: positions.length, equal, result: resultOf(positions.length, equal) };
    }),
  ];
  return rows;
}
