/**
 * Leverage brackets as a venue publishes them (notional floor, maintenance rate, highest leverage, `cum`), as margin tiers.
 * `cum` is the published deduction that makes the requirement continuous; ours follows from floors and rates alone, so that
 * the two can be compared. File format: JSON, symbol → list of brackets, gzipped or not.
 */
import { compileTiers, micros, ppm, type Atoms, type MarginTier, type ReferenceChangeFact } from '@plimsoll/domain';
import { ASSET_EXPONENT, DEFAULT_ZONES, NO_COLLAR, asset, initialPpmCeil, liquidationRules } from '../definitions';
import { toMantissa } from '../decimals';
import { readText } from './csv';

interface PublishedTier {
  readonly minNotional: number;
  readonly maintenanceMarginRate: number;
  readonly maxLeverage: number;
  readonly info: { readonly cum: number };
}

/** By the file's own symbol, such as `BTC/USDT:USDT`. */
export type PublishedTiers = ReadonlyMap<string, readonly PublishedTier[]>;

export function readBinanceTiers(path: string): PublishedTiers {
  return new Map(Object.entries(JSON.parse(readText(path)) as Record<string, readonly PublishedTier[]>));
}

/** Floors in atoms of the settlement asset; rates in ppm, the initial one 1 ÷ highest leverage, rounded up. */
export function marginTiersOf(published: readonly PublishedTier[], assetExponent = ASSET_EXPONENT): MarginTier[] {
  return published.map((tier) => ({
    floorAtoms: toMantissa(String(tier.minNotional), assetExponent) as Atoms,
    maintenancePpm: ppm(toMantissa(String(tier.maintenanceMarginRate), -6)),
    initialPpm: ppm(initialPpmCeil(tier.maxLeverage)),
  }));
}

export interface TierCheck {
  readonly symbols: number;
  readonly tiers: number;
  /** Tiers whose published `cum` is exactly our deduction. */
  readonly equal: number;
  /** The first few that are not: symbol and tier, counted from 1. */
  readonly mismatches: readonly { readonly symbol: string; readonly tier: number; readonly published: string; readonly ours: bigint }[];
}

const MISMATCHES_SHOWN = 5;

/** Compares each published `cum` with the deduction that `compileTiers` derives, in atoms × ppm: nothing is rounded. */
export function checkBinanceTiers(path: string): TierCheck {
  const published = readBinanceTiers(path);
  const mismatches: TierCheck['mismatches'][number][] = [];
  let tiers = 0;
  let equal = 0;
  for (const [symbol, brackets] of published) {
    const compiled = compileTiers(marginTiersOf(brackets));
    brackets.forEach(({ info }, index) => {
      const ours = compiled[index]?.maintenanceDeduction ?? 0n;
      const isEqual = toMantissa(String(info.cum), ASSET_EXPONENT - 6) === ours;
      tiers += 1;
      if (isEqual) equal += 1;
      else if (mismatches.length < MISMATCHES_SHOWN) mismatches.push({ symbol, tier: index + 1, published: String(info.cum), ours });
    });
  }
  return { symbols: published.size, tiers, equal, mismatches };
}

const NUMERAIRE = 'USDT';
const MARK_AGE_LIMIT = micros(60_000_000);
/** Some symbols are written in other scripts; an instrument's id is not. */
const IS_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** The file's symbol `BTC/USDT:USDT` as the instrument `BTCUSDT`, which settles in USDT. */
const instrumentOf = (symbol: string): { readonly instrumentId: string; readonly settlement: string } => {
  const [pair = symbol, settlement = NUMERAIRE] = symbol.split(':');
  return { instrumentId: pair.replace('/', ''), settlement };
};

/**
 * The brackets as a parameter set of their own, for a log that has none yet: the numeraire, default zones, and tiers for
 * every symbol that settles in it and can be an id. Instruments may be defined later.
 */
export function tierReference(path: string, parameterSetId: string): readonly ReferenceChangeFact[] {
  const listed = [...readBinanceTiers(path)].map(([symbol, published]) => ({ ...instrumentOf(symbol), published }));
  const rules = { markAgeLimit: MARK_AGE_LIMIT, ...NO_COLLAR, stepNotionalLimitAtoms: undefined, insuranceEventLimitAtoms: undefined };
  return [
    asset(NUMERAIRE),
    {
      kind: 'parameters',
      parameterSetId,
      numeraireAssetId: NUMERAIRE,
      zones: DEFAULT_ZONES,
      instruments: listed
        .filter(({ instrumentId, settlement }) => settlement === NUMERAIRE && IS_ID.test(instrumentId))
        .map(({ instrumentId, published }) => ({ instrumentId, tiers: marginTiersOf(published), ...rules })),
      collaterals: [{ assetId: NUMERAIRE, weightPpm: ppm(1_000_000) }],
      liquidation: liquidationRules(MARK_AGE_LIMIT, undefined),
    },
  ];
}
