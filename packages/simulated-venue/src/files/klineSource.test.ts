import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PureLine } from '../testing/pureLine';
import { inLongerBars, markOfBar } from './bars';
import { klineSource } from './klineSource';

const folder = mkdtempSync(path.join(tmpdir(), 'plimsoll-bars-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FIVE_MINUTES = 300_000;
const START = 1_760_054_400_000;
const HEADER = 'ts_ms,symbol,open,high,low,close,volume';

/** The second symbol has no bar in the middle; nobody has one in the fourth place. */
writeFileSync(
  path.join(folder, 'one.csv'),
  [
    HEADER,
    `${START},AUSDT,10.5,12,9.25,11,1`,
    `${START},BUSDT,0.5,0.7,0.4,0.45,1`,
    `${START + FIVE_MINUTES},AUSDT,11,11,8,9,1`,
    `${START + 2 * FIVE_MINUTES},AUSDT,9,9,9,9,1`,
    `${START + 2 * FIVE_MINUTES},BUSDT,0.5,0.6,0.5,0.6,1`,
    `${START + 4 * FIVE_MINUTES},AUSDT,9,10,9,9.5,1`,
  ].join('\n'),
);

const source = klineSource({ path: folder });

const marksOf = (number: number): unknown[] =>
  source.frame(number).marks.map((record) => (record.kind === 'mark' ? [record.instrumentId, record.price.mantissa, record.price.exponent] : record.kind));

test('a bar is four marks, the low before the high where it closed higher', () => {
  expect([1, 2, 3, 4].map(marksOf)).toEqual([
    [['AUSDT', 1050n, -2], ['BUSDT', 50n, -2]],
    [['AUSDT', 925n, -2], ['BUSDT', 70n, -2]],
    [['AUSDT', 1200n, -2], ['BUSDT', 40n, -2]],
    [['AUSDT', 1100n, -2], ['BUSDT', 45n, -2]],
  ]);
  // It did not close higher, so the high comes first.
  expect([0, 1, 2, 3].map((phase) => markOfBar({ open: 5n, high: 9n, low: 1n, close: 5n }, phase))).toEqual([5n, 9n, 1n, 5n]);
});

test('marks stand at 0, 100, 200 and 299 seconds of a bar of five minutes', () => {
  const seconds = [1, 2, 3, 4, 5].map((number) => Number(source.frame(number).logTime / 1_000n - BigInt(START)) / 1_000);
  expect(seconds).toEqual([0, 100, 200, 299, 300]);
});

test('a symbol without a bar has no mark, and where nobody has one time passes by a clock', () => {
  expect(marksOf(5)).toEqual([['AUSDT', 1100n, -2]]);
  expect(marksOf(13)).toEqual(['clock']);
  expect(source.length).toBe(20);
});

test('the window is half open, and price steps are those of the whole file', () => {
  const window = klineSource({ path: path.join(folder, 'one.csv'), fromMillis: START + 2 * FIVE_MINUTES, toMillis: START + 4 * FIVE_MINUTES });
  expect(window.length).toBe(4);
  expect(window.instruments.get('AUSDT')?.priceExponent).toBe(-2);
});

test('frames can be made in any order', () => {
  const third = source.frame(3);
  source.frame(9);
  expect(source.frame(3)).toEqual(third);
  expect(() => source.frame(0)).toThrow('no frame 0');
  expect(() => source.frame(21)).toThrow('no frame 21');
});

test('nothing of it is refused', () => {
  const { world } = new PureLine(source).run();
  expect(world.market.marks.get('AUSDT')?.ticks).toBe(950n);
});

test('shorter bars add up to longer ones', () => {
  const bar = (open: bigint, high: bigint, low: bigint, close: bigint) => ({ open, high, low, close });
  const minutes = new Map([[60_000, bar(2n, 3n, 1n, 2n)], [0, bar(1n, 2n, 1n, 2n)], [300_000, bar(7n, 7n, 7n, 7n)]]);
  expect([...inLongerBars({ priceExponent: 0, bars: minutes }, FIVE_MINUTES).bars]).toEqual([
    [0, bar(1n, 3n, 1n, 2n)],
    [300_000, bar(7n, 7n, 7n, 7n)],
  ]);
});

test('a window without bars is refused by name', () => {
  expect(() => klineSource({ path: folder, fromMillis: 1, toMillis: 2 })).toThrow(/no bar in that window/);
  expect(() => klineSource({ path: path.join(folder, 'nowhere') })).toThrow(/there is no .*nowhere/);
});
