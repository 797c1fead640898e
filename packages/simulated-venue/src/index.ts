/** A simulated venue for demonstrations and tests: fills, marks, transfers, reference data and executed liquidation orders. */
export { HOUSE_ACCOUNT_ID, SIMULATED_VENUE_ID } from './definitions';
export { frameOfSequence, sequenceOf, type Frame, type FrameSource, type LedgerRecord, type MarketRecord } from './frame';
export { Random } from './random';
export { DEFAULT_RATES, type Answer, type ExecutionRates } from './venue/answerOrder';
export { SimulatedVenue, type SimulatedVenueOptions } from './venue/simulatedVenue';
export { DEFAULT_NOISE, type NoiseRates } from './feed/noise';
export { SteppedFeeder, type FeedProgress, type FeedReport, type SteppedFeederOptions } from './feed/steppedFeeder';
export { LiveFeeder, type LiveFeederOptions, type LiveReport } from './feed/liveFeeder';
export { LiveVenue, type LiveVenueOptions } from './feed/liveVenue';
export { checkBinanceTiers, marginTiersOf, readBinanceTiers, tierReference, type TierCheck } from './files/binanceTiers';
export { readHyperliquidFills, type HyperliquidFillRow } from './files/hyperliquidFills';
export { checkHyperliquidFills, type HyperliquidFillCheck } from './files/checkHyperliquidFills';
export { octoberDay, type OctoberDay, type OctoberDayOptions } from './files/octoberDay';
export { crashScenario, type CrashScenario, type CrashScenarioOptions } from './scenario/crashScenario';
export { klineSource, type KlineSourceOptions } from './files/klineSource';
export { fillSource, type FillSourceOptions } from './files/fillSource';
