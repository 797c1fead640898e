import { ZONES, type Fill, type Mark, type World } from '@plimsoll/domain';
import { HOUSE_ACCOUNT_ID } from '../definitions';
import type { Frame } from '../frame';
import { PureLine, countLine } from '../testing/pureLine';
import { SimulatedVenue } from '../venue/simulatedVenue';
import { MARKETS, collarPpmFor, pathAt } from './crashMarkets';
import { crashScenario } from './crashScenario';

const small = crashScenario({ accounts: 120, seed: 'test', seconds: 12 });

const fillsOf = ({ ledger }: Frame): Fill[] => ledger.filter((record) => record.kind === 'fill');
const marksOf = ({ marks }: Frame): Mark[] => marks.filter((record) => record.kind === 'mark');
const isBalanced = ({ openLots }: World): boolean => [...openLots.values()].every((lots) => lots === 0n);

test('the same seed makes the same frames, in any order, and another seed others', () => {
  const again = crashScenario({ accounts: 120, seed: 'test', seconds: 12 });
  const other = crashScenario({ accounts: 120, seed: 'other', seconds: 12 });
  for (const number of [70, 1, 12, 35, 5]) {
    expect(again.frame(number)).toEqual(small.frame(number));
    expect(other.frame(number)).not.toEqual(small.frame(number));
  }
});

test('log time goes by even steps, over as long as was asked for', () => {
  expect([small.length, small.seconds]).toEqual([120, 12]);
  const times = [1, 2, 3, 120].map((number) => Number(small.frame(number).logTime - small.frame(1).logTime) / 1_000);
  expect(times).toEqual([0, 100, 200, 11_900]);
});

test.each([
  ['BTCUSDT', 0.132],
  ['ETHUSDT', 0.153],
  ['SOLUSDT', 0.319],
  ['XRPUSDT', 0.562],
  ['DOGEUSDT', 0.641],
  ['SUIUSDT', 0.826],
  ['TIAUSDT', 0.827],
])('%s falls by %d of its price, and comes back by a part of it', (id, fall) => {
  const market = MARKETS.find(({ definition }) => definition.instrumentId === id);
  const path = Array.from({ length: 1_001 }, (_, at) => (market === undefined ? 1 : pathAt(market, at / 1_000)));
  expect(path[0]).toBe(1);
  expect(Math.min(...path)).toBeCloseTo(1 - fall, 6);
  expect(path.at(-1)).toBeCloseTo(1 - fall * 0.4, 6);
});

test('the fall itself passes the collar of its length; gaps and bad prints are for the gate', () => {
  for (const frames of [50, 120, 480, 600]) {
    const collar = collarPpmFor(frames) / 1_000_000;
    for (const market of MARKETS.filter(({ hasGap }) => !hasGap)) {
      for (let frame = 1; frame < frames; frame++) {
        const move = Math.abs(pathAt(market, frame / frames) / pathAt(market, (frame - 1) / frames) - 1);
        expect(move).toBeLessThan(collar);
      }
    }
  }
});

test('every price is on tick, every size on lot, and every trade has two sides', () => {
  for (let number = 1; number <= small.length; number++) {
    const frame = small.frame(number);
    for (const { price, instrumentId } of [...fillsOf(frame), ...marksOf(frame)]) {
      const tick = small.instruments.get(instrumentId)?.tickMantissa ?? 0n;
      expect(price.mantissa % tick).toBe(0n);
      expect(price.mantissa).toBeGreaterThan(0n);
    }
    const bySide = new Map<string, bigint>();
    for (const { size, side, tradeId = '', instrumentId } of fillsOf(frame)) {
      expect(size.mantissa % (small.instruments.get(instrumentId)?.lotMantissa ?? 0n)).toBe(0n);
      bySide.set(tradeId, (bySide.get(tradeId) ?? 0n) + (side === 'buy' ? size.mantissa : -size.mantissa));
    }
    expect([...bySide.values()].every((sum) => sum === 0n)).toBe(true);
  }
});

test('no identity comes twice, and ids are gapless with the accounts', () => {
  const seen = new Set<string>();
  for (let number = 1; number <= small.length; number++) {
    for (const record of small.frame(number).ledger) {
      const id = record.kind === 'fill' ? `${record.fillId} ${record.side}` : record.kind === 'order' ? record.orderId : record.transferId;
      expect(seen).not.toContain(id);
      seen.add(id);
    }
  }
});

test('an order that rests can be found by its id, and no other', () => {
  const opened = Array.from({ length: small.length }, (_, index) => small.frame(index + 1)).flatMap(({ ledger }) => ledger.filter((record) => record.kind === 'order'));
  expect(opened.length).toBeGreaterThan(20);
  for (const order of opened) expect(small.openedOrder(order.orderId)).toMatchObject({ accountId: order.accountId, instrumentId: order.instrumentId });
  expect(new Set(opened.map(({ isReduceOnly }) => isReduceOnly))).toEqual(new Set([true, false]));
  for (const id of ['trader-00001', 'trader-99999:rest-1', 'rest-1', '']) expect(small.openedOrder(id)).toBeUndefined();
});

describe('run through the domain, with the venue', () => {
  const line = new PureLine(small, new SimulatedVenue({ seed: 'test', source: small }));
  const zones = new Set<string>();
  beforeAll(() => {
    line.run(small.length, () => {
      expect(isBalanced(line.world)).toBe(true);
      for (const { zone } of line.world.accounts.values()) zones.add(zone);
    });
  });

  test('nothing is refused, lots sum to zero after every frame, and every zone is reached', () => {
    expect(zones).toEqual(new Set(ZONES));
  });

  test('liquidations take every way there is', () => {
    const counts = countLine(line);
    expect(counts.manySteps).toBeGreaterThan(0);
    expect(counts.rejected).toBeGreaterThan(0);
    expect(counts.draws).toBeGreaterThan(0);
    expect(counts.adlLiquidations).toBeGreaterThan(0);
    expect(counts.closed['recovered']).toBeGreaterThan(0);
    expect(line.book.counts.overtakenBookings).toBe(0);
  });

  test('the house stays far from every line', () => {
    expect(line.breaches.filter(({ accountId }) => accountId === HOUSE_ACCOUNT_ID)).toEqual([]);
  });

  test('the shortest run works as well', () => {
    const quick = crashScenario({ accounts: 40, seed: 'test', seconds: 5 });
    const run = new PureLine(quick, new SimulatedVenue({ seed: 'test', source: quick })).run();
    expect(quick.length).toBe(50);
    expect(countLine(run).opened).toBeGreaterThan(0);
  });
});
