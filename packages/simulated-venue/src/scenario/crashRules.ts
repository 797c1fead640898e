/** Assets, instruments, parameters and the insurance fund of the crash scenario. All rates and limits are numbers of ours. */
import { micros, ppm, type Atoms, type InstrumentParameters, type MarginTier, type ParameterSet, type ReferenceChangeFact } from '@plimsoll/domain';
import { ASSET_EXPONENT, DEFAULT_ZONES, NO_COLLAR, asset, collarOf, fundInsurance, liquidationRules } from '../definitions';
import { wholeUnits } from '../decimals';
import { COLLATERALS } from './crashAccounts';
import { MARKETS, NUMERAIRE, collarPpmFor, type Market, type RiskClass } from './crashMarkets';

/** [floor in whole quote units, maintenance ppm, initial ppm] */
const TIERS: Readonly<Record<RiskClass, readonly (readonly [number, number, number])[]>> = {
  major: [
    [0, 5_000, 10_000],
    [300_000, 10_000, 20_000],
    [3_000_000, 25_000, 50_000],
    [15_000_000, 50_000, 100_000],
  ],
  large: [
    [0, 10_000, 20_000],
    [50_000, 20_000, 40_000],
    [500_000, 50_000, 100_000],
    [5_000_000, 125_000, 250_000],
  ],
  small: [
    [0, 15_000, 40_000],
    [25_000, 25_000, 50_000],
    [250_000, 75_000, 150_000],
    [2_000_000, 150_000, 300_000],
  ],
};

const STEP_NOTIONAL_LIMIT = 40_000;
const INSURANCE_EVENT_LIMIT = 4_000;
/** Whole units of the numeraire in the fund, to an account. */
export const FUND_PER_ACCOUNT = 3_000;
const COLLAR_CONFIRMATIONS = 2;

export interface CrashRuleOptions {
  readonly frames: number;
  readonly stepMicros: bigint;
  /** Whole units of the numeraire. */
  readonly insuranceFund: number;
}

/** In the order in which they have to be known. */
export function crashDefinitions(options: CrashRuleOptions): ReferenceChangeFact[] {
  return [
    ...COLLATERALS.map(({ assetId, valuationId }) => asset(assetId, valuationId)),
    ...MARKETS.map(({ definition }) => definition),
    parameterSet(options),
    fundInsurance('crash-insurance', NUMERAIRE, wholeUnits(options.insuranceFund, ASSET_EXPONENT)),
  ];
}

function parameterSet({ frames, stepMicros }: CrashRuleOptions): ParameterSet {
  // At least two seconds, because by the clock services and venue need theirs.
  const tenFrames = stepMicros * 10n > 2_000_000n ? stepMicros * 10n : 2_000_000n;
  return {
    kind: 'parameters',
    parameterSetId: 'crash',
    numeraireAssetId: NUMERAIRE,
    zones: DEFAULT_ZONES,
    instruments: MARKETS.map((market) => instrumentRules(market, frames, tenFrames)),
    collaterals: COLLATERALS.map(({ assetId, weightPpm }) => ({ assetId, weightPpm: ppm(weightPpm) })),
    liquidation: liquidationRules(micros(tenFrames * 5n), wholeUnits(INSURANCE_EVENT_LIMIT, ASSET_EXPONENT)),
  };
}

function instrumentRules(market: Market, frames: number, tenFrames: bigint): InstrumentParameters {
  const isSpot = market.definition.instrumentKind === 'spot';
  return {
    instrumentId: market.definition.instrumentId,
    tiers: TIERS[market.riskClass].map((tier): MarginTier => ({
      floorAtoms: inSettlement(market, tier[0]),
      maintenancePpm: ppm(tier[1]),
      initialPpm: ppm(tier[2]),
    })),
    markAgeLimit: micros(tenFrames * 5n),
    ...(isSpot ? NO_COLLAR : collarOf(collarPpmFor(frames), COLLAR_CONFIRMATIONS)),
    stepNotionalLimitAtoms: inSettlement(market, STEP_NOTIONAL_LIMIT),
    insuranceEventLimitAtoms: undefined,
  };
}

/** Whole quote units in atoms of what the instrument settles in, at the base price. */
function inSettlement({ definition, basePrice }: Market, quoteUnits: number): Atoms {
  const atoms = wholeUnits(quoteUnits, ASSET_EXPONENT);
  return (definition.settlementAssetId === NUMERAIRE ? atoms : atoms / BigInt(Math.round(basePrice))) as Atoms;
}
