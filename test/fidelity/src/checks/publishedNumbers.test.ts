import { checkHyperliquidFills, readHyperliquidFills } from '@plimsoll/simulated-venue';
import { describeWithShared, sharedDataDir } from '@plimsoll/simulated-venue/testing';
import { join } from 'node:path';
import { NEEDED } from '../sharedFolder';
import { checkDeleveraging, checkMarketData } from './marketData';
import { FILLS_FILE, checkFills, checkTiers } from './publishedNumbers';

describeWithShared('published numbers', NEEDED, () => {
  const data = { dataDir: sharedDataDir };

  test('the position before each fill, its direction and its other side are as the venue states them', async () => {
    // 2,695 perpetual fills follow an account's first one in their coin: counted in the published file by its own words.
    const rows = await checkFills(data);
    expect(rows.map(({ check, compared, equal, result }) => ({ check, compared, equal, result }))).toEqual([
      { check: 'position before each fill', compared: 2_695, equal: 2_695, result: 'passed' },
      { check: 'open, close or flip', compared: 4_051, equal: 4_051, result: 'passed' },
      { check: 'one buyer, one seller', compared: 2_184, equal: 2_184, result: 'passed' },
    ]);
  });

  test('one fill left out, one direction exchanged or one side missing is found', () => {
    const rows = readHyperliquidFills(join(data.dataDir, FILLS_FILE));
    const repeated = rows.findIndex(({ user, coin }, at) => !coin.includes('@') && rows.slice(at + 1).some((row) => row.user === user && row.coin === coin));
    const withoutOne = checkHyperliquidFills(rows.toSpliced(repeated, 1));
    // An account's first fill only moves where its positions begin; so a second one has to be missing for a difference.
    const { user, coin } = rows[repeated] ?? { user: '', coin: '' };
    const second = rows.findIndex((row, at) => at > repeated && row.user === user && row.coin === coin);
    const hasThird = rows.slice(second + 1).some((row) => row.user === user && row.coin === coin);
    const withoutSecond = checkHyperliquidFills(rows.toSpliced(second, 1));
    expect(withoutOne.tradesTwoSided).toBe(withoutOne.trades - 1);
    if (hasThird) expect(withoutSecond.equal).toBeLessThan(withoutSecond.compared);
    const exchanged = rows.map((row, at) => (at === repeated ? { ...row, side: row.side === 'A' ? 'B' : 'A' } : row));
    expect(checkHyperliquidFills(exchanged)).toMatchObject({ mismatches: expect.arrayContaining([expect.stringContaining(user)]) });
  });

  test('every published deduction follows from floors and rates', async () => {
    expect(await checkTiers(data)).toMatchObject({ compared: 5_915, equal: 5_915, result: 'passed' });
  });

  test('the bars are whole, agree with another source, and come out as the marks of the day', async () => {
    const rows = await checkMarketData(data);
    expect(rows.map(({ check, compared, equal, result }) => ({ check, compared, equal, result }))).toEqual([
      { check: 'bars: low ≤ open, close ≤ high', compared: 109_524, equal: 109_524, result: 'passed' },
      { check: 'bars: no gap', compared: 109_460, equal: 109_460, result: 'passed' },
      // Four perpetuals, six days of 96 quarter hours.
      { check: 'bars of two sources agree', compared: 2_304, equal: 2_304, result: 'passed' },
      { check: 'marks of the day are its bars', compared: 73_380, equal: 73_380, result: 'passed' },
    ]);
  });

  test('the published deleveraging adds up', async () => {
    const rows = await checkDeleveraging(data);
    expect(rows.map(({ result }) => result)).toEqual(['passed', 'passed']);
  });
});
