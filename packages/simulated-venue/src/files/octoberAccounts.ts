/**
 * The accounts of the day of 10 October 2025: who holds what, and against which collateral. Real holdings come from a file
 * of real fills of another day; synthetic portfolios are put together from the same holdings by the seed. Collateral is
 * wholly the seed's: no file says what anybody had deposited.
 */
import {
  abs,
  compileInstrument,
  compileTiers,
  divCeil,
  invariant,
  isRefusal,
  max,
  pow10,
  requirementCeil,
  type AssetId,
  type Instrument,
  type InstrumentDefinition,
  type InstrumentParameters,
  type InstrumentRules,
  type Lots,
  type Ticks,
} from '@plimsoll/domain';
import { toMantissaHalfAway } from '../decimals';
import { ASSET_EXPONENT, asset } from '../definitions';
import { Random } from '../random';
import type { HyperliquidFillRow } from './hyperliquidFills';

interface Holding {
  readonly symbol: string;
  /** Signed, a multiple of the lot. */
  readonly sizeMantissa: bigint;
}

export interface Portfolio {
  readonly accountId: string;
  readonly holdings: readonly Holding[];
}

/** `kX` is a thousand X on the one venue, and `1000X` on the other. */
export const symbolOfCoin = (coin: string): string => `${/^k[A-Z]/.test(coin) ? `1000${coin.slice(1)}` : coin}USDT`;

/** `start`: what the file's first fill of account and coin found; `end`: that and the file's own fills. */
export type HoldingsAt = 'start' | 'end';

/** Accounts that hold one of the instruments, sorted by id. Sizes are rounded to the instrument's step. */
export function realPortfolios(
  rows: readonly HyperliquidFillRow[],
  instruments: ReadonlyMap<string, InstrumentDefinition>,
  at: HoldingsAt,
): Portfolio[] {
  const held = new Map<string, Map<string, bigint>>();
  for (const row of rows) {
    const symbol = symbolOfCoin(row.coin);
    const definition = instruments.get(symbol);
    if (definition === undefined) continue;
    const holdings = held.get(row.user) ?? new Map<string, bigint>();
    held.set(row.user, holdings);
    const before = holdings.get(symbol) ?? toMantissaHalfAway(row.start_position, definition.sizeExponent);
    const size = toMantissaHalfAway(row.sz, definition.sizeExponent);
    holdings.set(symbol, at === 'start' ? before : before + (row.side === 'B' ? size : -size));
  }
  return [...held]
    .map(([accountId, holdings]) => ({ accountId, holdings: nonZero(holdings) }))
    .filter(({ holdings }) => holdings.length > 0)
    .sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
}

const nonZero = (holdings: ReadonlyMap<string, bigint>): Holding[] =>
  [...holdings]
    .filter(([, size]) => size !== 0n)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([symbol, sizeMantissa]) => ({ symbol, sizeMantissa }));

/** Two to six instruments each, every one of them somebody's real position. */
export function syntheticPortfolios(real: readonly Portfolio[], count: number, seed: string): Portfolio[] {
  const pool = real.flatMap(({ holdings }) => holdings);
  return Array.from({ length: count }, (_, index) => {
    const accountId = `synthetic-${String(index + 1).padStart(5, '0')}`;
    const chance = Random.of(seed, 'portfolio', accountId);
    const wanted = chance.between(2, 6);
    const holdings = new Map<string, bigint>();
    while (holdings.size < wanted) {
      const { symbol, sizeMantissa } = chance.pick(pool);
      if (!holdings.has(symbol)) holdings.set(symbol, sizeMantissa);
    }
    return { accountId, holdings: nonZero(holdings) };
  });
}

export interface CollateralRules {
  readonly assetId: AssetId;
  readonly weightPpm: number;
  /** How often it is drawn, against the others. */
  readonly sharePpm: number;
  /** What values it; undefined for the numeraire. */
  readonly symbol: string | undefined;
}

interface Rated {
  readonly instrument: Instrument;
  readonly rules: InstrumentRules;
}

export interface Valuation {
  /** By symbol. */
  readonly rated: ReadonlyMap<string, Rated>;
  readonly collaterals: readonly CollateralRules[];
  /** The first mark of a symbol, as a mantissa. */
  readonly priceOf: (symbol: string) => bigint;
}

/** What requirements are reckoned by, compiled once for all accounts. */
export function ratedInstruments(
  instruments: ReadonlyMap<string, InstrumentDefinition>,
  parameters: readonly InstrumentParameters[],
): ReadonlyMap<string, Rated> {
  return new Map(
    parameters.map((rules) => {
      const definition = instruments.get(rules.instrumentId);
      const compiled = definition && compileInstrument(definition, asset(definition.settlementAssetId));
      invariant(compiled !== undefined && !isRefusal(compiled), `${rules.instrumentId} cannot be used`);
      return [rules.instrumentId, { instrument: compiled, rules: { parameters: rules, tiers: compileTiers(rules.tiers) } }];
    }),
  );
}

/** Leverage from 1 to 15, denser below: 1 + 14 u². */
const LEVERAGE_SPAN = 14n;
/** Nobody begins the day near a threshold: equity is at least so much of the initial requirement. */
const HEADROOM_PPM = 1_350_000n;
const LEAST_EQUITY_ATOMS = pow10(-ASSET_EXPONENT);

export interface Deposit {
  readonly assetId: AssetId;
  readonly mantissa: bigint;
}

/** What the account deposits, so that its leverage is what the seed draws. */
export function collateralOf({ accountId, holdings }: Portfolio, valuation: Valuation, seed: string): Deposit {
  const chance = Random.of(seed, 'collateral', accountId);
  const draw = BigInt(chance.between(0, 1_000));
  const leveragePpm = 1_000_000n + LEVERAGE_SPAN * draw * draw;
  let notional = 0n;
  let initial = 0n;
  for (const { symbol, sizeMantissa } of holdings) {
    const required = requirementOf(symbol, sizeMantissa, valuation);
    notional += required.notionalAtoms;
    initial += required.initialAtoms;
  }
  const equity = max(
    max(divCeil(notional * 1_000_000n, leveragePpm), divCeil(initial * HEADROOM_PPM, 1_000_000n)),
    LEAST_EQUITY_ATOMS,
  );
  return depositOf(equity, pickCollateral(valuation.collaterals, chance), valuation);
}

function requirementOf(symbol: string, sizeMantissa: bigint, { rated, priceOf }: Valuation): ReturnType<typeof requirementCeil> {
  const found = rated.get(symbol);
  invariant(found !== undefined, `${symbol} has no rules`);
  const { lotMantissa, tickMantissa } = found.instrument.definition;
  const lots = (abs(sizeMantissa) / lotMantissa) as Lots;
  return requirementCeil(found.instrument, found.rules, lots, (priceOf(symbol) / tickMantissa) as Ticks);
}

function pickCollateral(collaterals: readonly CollateralRules[], chance: Random): CollateralRules {
  let left = chance.between(1, collaterals.reduce((sum, { sharePpm }) => sum + sharePpm, 0));
  const picked = collaterals.find(({ sharePpm }) => (left -= sharePpm) <= 0);
  invariant(picked !== undefined, 'there is no collateral to draw');
  return picked;
}

/** So much of the asset that its weighted value is the equity, rounded up. */
function depositOf(equityAtoms: bigint, { assetId, weightPpm, symbol }: CollateralRules, { rated, priceOf }: Valuation): Deposit {
  const weighted = divCeil(equityAtoms * 1_000_000n, BigInt(weightPpm));
  if (symbol === undefined) return { assetId, mantissa: weighted };
  const exponent = rated.get(symbol)?.instrument.definition.priceExponent ?? 0;
  return { assetId, mantissa: divCeil(weighted * pow10(-exponent), priceOf(symbol)) };
}
