/**
 * Fills as flattened from a public venue's blocks, one row per account and side: instruments follow from the coins and the
 * decimals seen in prices and sizes. Coins with `@` or `/` are spot pairs; those with `:` are perpetuals of other builders.
 */
import {
  type Fill,
  type InstrumentDefinition,
  type Micros,
} from '@plimsoll/domain';
import { decimalsOf, toMantissa, toQuantity } from '../decimals';
import { ASSET_EXPONENT, SIMULATED_VENUE_ID, instrument } from '../definitions';
import { readCsv } from './csv';

const COLUMNS = ['block_number', 'time_ms', 'user', 'coin', 'side', 'px', 'sz', 'start_position', 'dir', 'fee', 'fee_token', 'oid', 'tid'] as const;

export type HyperliquidFillRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The asset that perpetuals settle in. */
export const SETTLEMENT_ASSET = 'USDC';

export const readHyperliquidFills = (path: string): HyperliquidFillRow[] => [...readCsv(path, COLUMNS)];

export const isSpotCoin = (coin: string): boolean => coin.includes('@') || coin.includes('/');

/** An id begins with a letter or digit, and a spot pair's coin does not. */
export const instrumentIdOf = (coin: string): string => (isSpotCoin(coin) ? `spot:${coin}` : coin);

/** Price and size steps from the decimals seen, per coin. */
export function instrumentsOf(rows: readonly HyperliquidFillRow[]): Map<string, InstrumentDefinition> {
  const seen = new Map<string, { price: number; size: number }>();
  for (const { coin, px, sz } of rows) {
    const steps = seen.get(coin) ?? { price: 0, size: 0 };
    steps.price = Math.max(steps.price, decimalsOf(px));
    steps.size = Math.max(steps.size, decimalsOf(sz));
    seen.set(coin, steps);
  }
  const definitions = [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([coin, steps]) =>
    instrument({
      instrumentId: instrumentIdOf(coin),
      instrumentKind: isSpotCoin(coin) ? 'spot' : 'linear_perpetual',
      settlementAssetId: SETTLEMENT_ASSET,
      priceExponent: -steps.price,
      sizeExponent: -steps.size,
      underlyingId: isSpotCoin(coin) ? undefined : coin,
    }),
  );
  return new Map(definitions.map((definition) => [definition.instrumentId, definition]));
}

/** One atom of every asset that fees are paid in: the finest that the file needs, and no coarser than eight decimals. */
export function feeAssetExponents(rows: readonly HyperliquidFillRow[]): Map<string, number> {
  const exponents = new Map<string, number>([[SETTLEMENT_ASSET, ASSET_EXPONENT]]);
  for (const { fee, fee_token: token } of rows) {
    exponents.set(token, Math.min(exponents.get(token) ?? ASSET_EXPONENT, -decimalsOf(fee)));
  }
  return exponents;
}

export const timeOf = (row: HyperliquidFillRow): Micros => (BigInt(row.time_ms) * 1_000n) as Micros;

export function fillOf(row: HyperliquidFillRow, definition: InstrumentDefinition, feeExponents: ReadonlyMap<string, number>): Fill {
  const exponent = feeExponents.get(row.fee_token) ?? ASSET_EXPONENT;
  return {
    kind: 'fill',
    venueId: SIMULATED_VENUE_ID,
    fillId: row.tid,
    accountId: row.user,
    instrumentId: definition.instrumentId,
    side: row.side === 'B' ? 'buy' : 'sell',
    price: toQuantity(row.px, definition.priceExponent),
    size: toQuantity(row.sz, definition.sizeExponent),
    fee: { assetId: row.fee_token, mantissa: toMantissa(row.fee, exponent), exponent },
    tradeId: row.tid,
    orderId: row.oid,
    liquidationId: undefined,
    venueTime: timeOf(row),
    sequence: undefined,
  };
}
