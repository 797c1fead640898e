/** The parts that scenarios and file sources build their reference data and their records from. */
import {
  divCeil,
  ppm,
  type AccountId,
  type AssetDefinition,
  type AssetId,
  type Atoms,
  type ClockRecord,
  type Fill,
  type InstrumentDefinition,
  type InstrumentId,
  type InstrumentKind,
  type InstrumentParameters,
  type LiquidationParameters,
  type Mark,
  type Micros,
  type OperatorAct,
  type Transfer,
  type ZoneParameters,
} from '@plimsoll/domain';

/** Every record of this package says that it is simulated. */
export const SIMULATED_VENUE_ID = 'simulated-venue';
/** The other side of whatever has no other side: openings, and the fills of liquidation orders. */
export const HOUSE_ACCOUNT_ID = 'venue-house';

/** One atom of every asset that is simulated. Fine enough that one lot at one tick is a whole number of atoms. */
export const ASSET_EXPONENT = -8;

export const asset = (assetId: AssetId, valuationInstrumentId?: InstrumentId, exponent = ASSET_EXPONENT): AssetDefinition => ({
  kind: 'asset',
  assetId,
  exponent,
  valuationInstrumentId,
});

export interface InstrumentSketch {
  readonly instrumentId: InstrumentId;
  readonly instrumentKind: InstrumentKind;
  readonly settlementAssetId: AssetId;
  readonly priceExponent: number;
  readonly tickMantissa?: bigint;
  readonly sizeExponent: number;
  readonly lotMantissa?: bigint;
  /** Coins (linear) or quote currency (inverse) to one unit of size. Default 1. */
  readonly multiplier?: bigint;
  readonly expiryTime?: Micros | undefined;
  readonly underlyingId?: string | undefined;
}

export const instrument = (sketch: InstrumentSketch): InstrumentDefinition => ({
  kind: 'instrument',
  instrumentId: sketch.instrumentId,
  instrumentKind: sketch.instrumentKind,
  settlementAssetId: sketch.settlementAssetId,
  priceExponent: sketch.priceExponent,
  tickMantissa: sketch.tickMantissa ?? 1n,
  sizeExponent: sketch.sizeExponent,
  lotMantissa: sketch.lotMantissa ?? 1n,
  multiplier: { mantissa: sketch.multiplier ?? 1n, exponent: 0 },
  isNegativePriceAllowed: false,
  expiryTime: sketch.expiryTime,
  strikeMantissa: undefined,
  optionRight: undefined,
  underlyingId: sketch.underlyingId,
});

/** The default zones of the architecture. */
export const DEFAULT_ZONES: ZoneParameters = {
  warningEnterPpm: ppm(1_200_000),
  warningLeavePpm: ppm(1_250_000),
  marginCallEnterPpm: ppm(1_000_000),
  marginCallLeavePpm: ppm(1_050_000),
  liquidationEnterPpm: ppm(1_000_000),
  liquidationLeavePpm: ppm(1_100_000),
};

/** Numbers of ours: 0.5 % and 0.1 % of the notional for fund and venue, 0.3 % allowed for slippage. */
export function liquidationRules(orderDeadline: Micros, insuranceEventLimitAtoms: bigint | undefined): LiquidationParameters {
  return {
    feeToInsurancePpm: ppm(5_000),
    feeToVenuePpm: ppm(1_000),
    slippageAllowancePpm: ppm(3_000),
    orderDeadline,
    maxAttempts: 3,
    insuranceEventLimitAtoms: insuranceEventLimitAtoms as Atoms | undefined,
  };
}

export type Collar = Pick<InstrumentParameters, 'collarPpm' | 'collarConfirmations'>;
export const NO_COLLAR: Collar = { collarPpm: undefined, collarConfirmations: 0 };
export const collarOf = (sharePpm: number, confirmations: number): Collar => ({
  collarPpm: ppm(sharePpm),
  collarConfirmations: confirmations,
});

export const fundInsurance = (actId: string, assetId: AssetId, mantissa: bigint, exponent = ASSET_EXPONENT): OperatorAct => ({
  kind: 'act',
  actId,
  actKind: 'fund_insurance',
  operatorId: SIMULATED_VENUE_ID,
  reason: 'the simulated insurance fund',
  instrumentId: undefined,
  price: undefined,
  assetId,
  amount: { mantissa, exponent },
});

export const deposit = (
  transferId: string,
  accountId: AccountId,
  assetId: AssetId,
  mantissa: bigint,
  venueTime: Micros,
  exponent = ASSET_EXPONENT,
): Transfer => ({
  kind: 'transfer',
  venueId: SIMULATED_VENUE_ID,
  transferId,
  accountId,
  assetId,
  amount: { mantissa, exponent },
  venueTime,
  sequence: undefined,
});

export const mark = (definition: InstrumentDefinition, mantissa: bigint, venueTime: Micros): Mark => ({
  kind: 'mark',
  venueId: SIMULATED_VENUE_ID,
  instrumentId: definition.instrumentId,
  price: { mantissa, exponent: definition.priceExponent },
  indexPriceMantissa: undefined,
  fundingRatePerTrillion: undefined,
  impliedVol: undefined,
  openInterest: undefined,
  venueTime,
  sequence: 0n,
});

export const clock = (logTime: Micros): ClockRecord => ({ kind: 'clock', logTime, sequence: undefined });

export interface Trade {
  /** The fill id of both sides, and the trade's own. */
  readonly tradeId: string;
  readonly definition: InstrumentDefinition;
  readonly buyerId: AccountId;
  readonly sellerId: AccountId;
  /** Above zero, a multiple of the lot. */
  readonly sizeMantissa: bigint;
  readonly priceMantissa: bigint;
  readonly venueTime: Micros;
}

/** Both sides of one trade, so that lots sum to zero over all accounts. */
export function fillsOf(trade: Trade): readonly [Fill, Fill] {
  const { definition } = trade;
  const side = (which: 'buy' | 'sell', accountId: AccountId): Fill => ({
    kind: 'fill',
    venueId: SIMULATED_VENUE_ID,
    fillId: trade.tradeId,
    accountId,
    instrumentId: definition.instrumentId,
    side: which,
    price: { mantissa: trade.priceMantissa, exponent: definition.priceExponent },
    size: { mantissa: trade.sizeMantissa, exponent: definition.sizeExponent },
    fee: undefined,
    tradeId: trade.tradeId,
    orderId: undefined,
    liquidationId: undefined,
    venueTime: trade.venueTime,
    sequence: undefined,
  });
  return [side('buy', trade.buyerId), side('sell', trade.sellerId)];
}

/** What one lot at one tick is worth has to be a whole number of atoms: the finest size that a price leaves room for. */
export const finestSizeExponent = (priceExponent: number, assetExponent = ASSET_EXPONENT): number =>
  Math.min(0, assetExponent - priceExponent);

/** Initial rate of a leverage, rounded up. */
export const initialPpmCeil = (maxLeverage: number): bigint => divCeil(1_000_000n, BigInt(maxLeverage));
