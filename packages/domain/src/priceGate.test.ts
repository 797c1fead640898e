import { emptyMarket, applyMarketEntry, type MarketState } from './market';
import { decideMark, isBeyondCollar, type CollarRules } from './priceGate';
import { micros, ppm, ticks } from './units';

const FIVE_PERCENT: CollarRules = { collarPpm: ppm(50_000), collarConfirmations: 2 };

/** Runs prices through the gate as price-ingestion does: decide, then fold. One letter and a count a mark. */
function run(prices: readonly number[], rules: CollarRules = FIVE_PERCENT, market: MarketState = emptyMarket()): string[] {
  return prices.map((price, index) => {
    const mark = { instrumentId: 'BTC-PERP', ticks: ticks(price) };
    market.logTime = micros(1_000 + index);
    const decision = decideMark(market, rules, mark);
    const common = { instrumentId: mark.instrumentId, priceTicks: mark.ticks, venueTime: micros(1), sequence: BigInt(index) };
    applyMarketEntry(
      market,
      decision.kind === 'accepted'
        ? { ...common, ...decision, indexPriceMantissa: undefined, fundingRatePerTrillion: undefined }
        : { ...common, ...decision },
    );
    return `${decision.kind[0]}${decision.confirmations}`;
  });
}

describe('the collar', () => {
  const cases: readonly (readonly [string, readonly number[], readonly string[]])[] = [
    ['takes the first mark ever, whatever it is', [1], ['a0']],
    ['takes a move up to its very width', [1_000, 1_050, 998], ['a0', 'a0', 'a0']],
    ['suspects a move one tick wider', [1_000, 1_051], ['a0', 's0']],
    ['keeps a spike out, and clears it with the next good mark', [1_000, 10_000, 1_001, 1_060], ['a0', 's0', 'a0', 's0']],
    ['lets a genuine fall through after its confirmations', [1_000, 780, 779, 778, 777], ['a0', 's0', 's1', 'a2', 'a0']],
    ['lets a genuine rise through likewise', [1_000, 1_200, 1_300, 1_250], ['a0', 's0', 's1', 'a2']],
    ['does not let the other side confirm', [1_000, 800, 1_300, 800, 700, 600], ['a0', 's0', 's0', 's0', 's1', 'a2']],
    ['measures from the last accepted mark, never from a suspected one', [1_000, 900, 890, 960], ['a0', 's0', 's1', 'a0']],
    ['counts anew after a clearing mark', [1_000, 780, 779, 1_000, 780, 779, 778], ['a0', 's0', 's1', 'a0', 's0', 's1', 'a2']],
    ['works below zero', [-1_000, -1_050, -1_200, -1_201, -1_202], ['a0', 'a0', 's0', 's1', 'a2']],
    ['works across zero', [20, -40, -40, -40], ['a0', 's0', 's1', 'a2']],
    ['wants every move away from zero confirmed', [0, 1, 1, 1], ['a0', 's0', 's1', 'a2']],
  ];
  it.each(cases)('%s', (_story, prices, decisions) => {
    expect(run(prices)).toEqual(decisions);
  });

  it('refuses an error of scale in either direction', () => {
    for (const wrong of [10_000, 100, 1_000 * 1e12]) expect(run([1_000, wrong, 1_000])).toEqual(['a0', 's0', 'a0']);
  });

  it('takes everything where there is no collar', () => {
    expect(run([1, 1_000_000, 1], { collarPpm: undefined, collarConfirmations: 0 })).toEqual(['a0', 'a0', 'a0']);
  });

  it('says since when the accepted mark had been suspected', () => {
    const market = emptyMarket();
    run([1_000, 780, 779], FIVE_PERCENT, market);
    const decision = decideMark(market, FIVE_PERCENT, { instrumentId: 'BTC-PERP', ticks: ticks(778) });
    expect(decision).toEqual({ kind: 'accepted', confirmations: 2, suspectedSince: 1_001n });
  });

  it('keeps instruments apart', () => {
    const market = emptyMarket();
    run([1_000, 780], FIVE_PERCENT, market);
    expect(decideMark(market, FIVE_PERCENT, { instrumentId: 'ETH-PERP', ticks: ticks(5) })).toMatchObject({ kind: 'accepted', confirmations: 0 });
  });

  it('compares exactly where doubles would not', () => {
    const accepted = ticks(2n ** 62n);
    const width = 2n ** 62n / 20n;
    expect(isBeyondCollar(accepted, ticks(2n ** 62n + width), ppm(50_000))).toBe(false);
    expect(isBeyondCollar(accepted, ticks(2n ** 62n + width + 1n), ppm(50_000))).toBe(true);
  });
});
