/** Numbers that other venues have published, held against what this engine makes of the same records. */
import { checkBinanceTiers, checkHyperliquidFills, readHyperliquidFills } from '@plimsoll/simulated-venue';
import { join } from 'node:path';
import { runCheck, resultOf, type CheckRow } from '../report';
import type { SharedData } from '../sharedFolder';

export const FILLS_FILE = 'accounts/hyperliquid-fills-2025-10-27-part1.csv.gz';
const TIERS_FILE = 'margin-params/binance-um-leverage-tiers-2026-05.json.gz';

/** The venue states the position before each fill, and says what the fill does: our ledger has to say the same. */
export async function checkFills({ dataDir }: SharedData): Promise<CheckRow[]> {
  const check = checkHyperliquidFills(readHyperliquidFills(join(dataDir, FILLS_FILE)));
  const { rows, mismatches } = check;
  const row = (name: string, compared: number, equal: number): Promise<CheckRow> =>
    runCheck({ check: name, source: FILLS_FILE }, () => ({
      rows,
      compared,
      equal,
      result: resultOf(compared, equal),
      ...(compared !== equal && mismatches[0] !== undefined && { detail: mismatches[0] }),
    }));
  return [
    await row('position before each fill', check.compared, check.equal),
    await row('open, close or flip', check.directionsCompared, check.directionsEqual),
    await row('one buyer, one seller', check.trades, check.tradesTwoSided),
  ];
}

/** The deduction of every bracket follows from floors and rates; the venue publishes it too. */
export function checkTiers({ dataDir }: SharedData): Promise<CheckRow> {
  return runCheck({ check: 'bracket deductions', source: TIERS_FILE }, () => {
    const { tiers, equal, symbols, mismatches } = checkBinanceTiers(join(dataDir, TIERS_FILE));
    const [first] = mismatches;
    const detail = first === undefined ? `${symbols} perpetuals` : `${first.symbol} bracket ${first.tier}: ${first.published} published, ${first.ours} ours`;
    return { rows: tiers, compared: tiers, equal, result: resultOf(tiers, equal), detail };
  });
}
