/** Published data of real venues, where it is at hand: the expected numbers are theirs. */
import path from 'node:path';
import { compileInstrument, isRefusal, toCanonicalJson } from '@plimsoll/domain';
import { HOUSE_ACCOUNT_ID, asset } from '../definitions';
import { PureLine } from '../testing/pureLine';
import { describeWithShared, sharedDataDir } from '../testing/sharedFolder';
import { checkBinanceTiers, tierReference } from './binanceTiers';
import { checkHyperliquidFills } from './checkHyperliquidFills';
import { fillSource } from './fillSource';
import { readHyperliquidFills } from './hyperliquidFills';
import { octoberDay } from './octoberDay';

const TIERS = 'margin-params/binance-um-leverage-tiers-2026-05.json.gz';
const FILLS = 'accounts/hyperliquid-fills-2025-10-27-part1.csv.gz';
const BARS = 'klines/binance-um-5m-2025-10-08_13.csv.gz';
const USDE = 'klines/binance-spot-usdeusdt-1m-2025-10.csv.gz';
const fillsPath = path.join(sharedDataDir, FILLS);

describeWithShared('published leverage brackets', [TIERS], () => {
  test('each published deduction is the one that follows from floors and rates', () => {
    expect(checkBinanceTiers(path.join(sharedDataDir, TIERS))).toEqual({ symbols: 719, tiers: 5_915, equal: 5_915, mismatches: [] });
  });

  test('a log without parameters gets a set of its own, in which every id is one', () => {
    const [numeraire, set] = tierReference(path.join(sharedDataDir, TIERS), 'brackets');
    expect(numeraire).toMatchObject({ kind: 'asset', assetId: 'USDT' });
    if (set?.kind !== 'parameters') throw new Error('no parameter set');
    const bitcoin = set.instruments.find(({ instrumentId }) => instrumentId === 'BTCUSDT');
    // 0.4 %, and at most 150 times: 1 ÷ 150, rounded up.
    expect(bitcoin?.tiers[0]).toMatchObject({ floorAtoms: 0n, maintenancePpm: 4_000n, initialPpm: 6_667n });
    expect(set.instruments.every(({ instrumentId }) => /^[A-Z0-9a-z._-]+USDT$/.test(instrumentId))).toBe(true);
  });
});

describeWithShared('real fills', [FILLS], () => {
  test('the ledger knows every start position and every direction that the venue states', () => {
    expect(checkHyperliquidFills(readHyperliquidFills(fillsPath))).toEqual({
      rows: 4_369,
      compared: 2_695,
      equal: 2_695,
      directionsCompared: 4_051,
      directionsEqual: 4_051,
      trades: 2_184,
      tradesTwoSided: 2_184,
      mismatches: [],
    });
  });

  test('a wrong word in the file is found', () => {
    const rows = readHyperliquidFills(fillsPath);
    const changed = rows.map((row, index) => (index === 3_000 ? { ...row, start_position: '123456.0', dir: 'Open Sideways' } : row));
    const check = checkHyperliquidFills(changed);
    expect(check.directionsEqual).toBe(4_050);
    expect(check.mismatches).not.toEqual([]);
  });

  test('as frames they stand in the order of their times', () => {
    const source = fillSource({ path: fillsPath });
    expect(source.length).toBe(429);
    let fills = 0;
    let before = 0n;
    for (let number = 1; number <= source.length; number++) {
      const frame = source.frame(number);
      expect(frame.logTime).toBeGreaterThan(before);
      before = frame.logTime;
      fills += frame.ledger.length;
    }
    expect(fills).toBe(4_369);
  });
});

describeWithShared('the day of 10 October 2025', [BARS, USDE, TIERS, FILLS], () => {
  const dataDir = sharedDataDir;
  const day = octoberDay({ dataDir, seed: 'test', collar: true });

  test('423 real accounts and 2,000 made ones hold 64 perpetuals', () => {
    expect([day.realAccounts, day.syntheticAccounts]).toEqual([423, 2_000]);
    const perpetuals = [...day.instruments.values()].filter(({ instrumentKind }) => instrumentKind === 'linear_perpetual');
    expect(perpetuals.length).toBe(64);
    for (const definition of perpetuals) expect(isRefusal(compileInstrument(definition, asset('USDT')))).toBe(false);
  });

  test('a day is 288 bars of four marks, and one frame for the openings', () => {
    expect(day.length).toBe(288 * 4 + 1);
    const times = [1, 2, 3, 4, 5, 6].map((number) => Number(day.frame(number).logTime - day.frame(1).logTime) / 1_000_000);
    expect(times).toEqual([0, 1, 100, 200, 299, 300]);
  });

  test('both sides of every opening are fed, nobody begins near a threshold, and nothing is refused', () => {
    const line = new PureLine(day).run(3);
    expect([...line.world.openLots.values()].every((lots) => lots === 0n)).toBe(true);
    expect(line.breaches.filter(({ to }) => to === 'liquidation' || to === 'bankrupt')).toEqual([]);
    expect(line.world.accounts.get(HOUSE_ACCOUNT_ID)?.zone).toBe('normal');
  });

  test('the same seed makes the same day, and another seed another one', () => {
    const again = octoberDay({ dataDir, seed: 'test', collar: true });
    const other = octoberDay({ dataDir, seed: 'other', collar: true, fromMillis: Date.UTC(2025, 9, 10, 21), toMillis: Date.UTC(2025, 9, 10, 22) });
    for (const number of [1, 2, 900]) expect(toCanonicalJson(again.frame(number))).toBe(toCanonicalJson(day.frame(number)));
    // A window begins with its own prices, and holds the same real accounts.
    expect([other.length, other.realAccounts]).toEqual([12 * 4 + 1, 423]);
    expect(other.frame(1).logTime).toBe(BigInt(Date.UTC(2025, 9, 10, 21)) * 1_000n);
    const sizes = (source: typeof day): string => toCanonicalJson(source.frame(2).ledger.map((record) => (record.kind === 'fill' ? record.size.mantissa : 0n)));
    expect(sizes(other)).not.toBe(sizes(day));
  });

});
