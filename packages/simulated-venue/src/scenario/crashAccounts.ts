/**
 * The accounts of the crash scenario: who holds how much of what, with which collateral, and which orders rest. Everything
 * follows from (seed, number of the account), so that any account can be made again by itself.
 */
import { pow10, type OrderEvent } from '@plimsoll/domain';
import { ASSET_EXPONENT, SIMULATED_VENUE_ID } from '../definitions';
import { Random } from '../random';
import { NUMERAIRE, TRADED, decimalShift, type Market, type RiskClass } from './crashMarkets';

export interface CrashHolding {
  readonly market: Market;
  /** Signed, a multiple of the lot. */
  readonly sizeMantissa: bigint;
  /** Whole quote units at the base price. */
  readonly notional: number;
  /** Taken from, or given to, the other account of the pair instead of the house. */
  readonly isPaired: boolean;
}

export interface CrashAccount {
  readonly accountId: string;
  readonly holdings: readonly CrashHolding[];
  readonly collateral: { readonly assetId: string; readonly mantissa: bigint };
  readonly orders: readonly OrderEvent[];
}

export interface CrashCollateral {
  readonly assetId: string;
  readonly valuationId: string | undefined;
  readonly price: number;
  readonly weightPpm: number;
  readonly share: number;
}

/** Shares and weights are numbers of ours. */
export const COLLATERALS: readonly CrashCollateral[] = [
  { assetId: NUMERAIRE, valuationId: undefined, price: 1, weightPpm: 1_000_000, share: 76 },
  { assetId: 'BTC', valuationId: 'BTCUSDT', price: 117_000, weightPpm: 950_000, share: 10 },
  { assetId: 'ETH', valuationId: 'ETHUSDT', price: 4_120, weightPpm: 930_000, share: 8 },
  { assetId: 'USDE', valuationId: 'USDEUSDT', price: 1, weightPpm: 900_000, share: 6 },
];

/** The initial rate of the first tier, as a share: what keeps a fresh account clear of the zones. */
const INITIAL_RATE: Readonly<Record<RiskClass, number>> = { major: 0.02, large: 0.05, small: 0.08 };
const HEADROOM = 1.4;
const LEVERAGE_MAX = 15;
const ONE_MILLION = 1_000_000;

const accountIdOf = (index: number): string => `trader-${String(index + 1).padStart(5, '0')}`;
const indexOf = (accountId: string): number => Number(/^trader-(\d{5,})$/.exec(accountId)?.[1] ?? 0) - 1;

export class CrashAccounts {
  private readonly made = new Map<number, CrashAccount>();

  constructor(
    readonly count: number,
    private readonly seed: string,
  ) {}

  /** @param index from 0. Accounts 2j and 2j + 1 are a pair: the second takes the other side of the first one's first trade. */
  account(index: number): CrashAccount {
    let account = this.made.get(index);
    if (account === undefined) this.made.set(index, (account = this.make(index)));
    return account;
  }

  openedOrder(orderId: string): OrderEvent | undefined {
    const index = indexOf(/^(trader-\d+):rest-\d+$/.exec(orderId)?.[1] ?? '');
    if (index < 0 || index >= this.count) return undefined;
    return this.account(index).orders.find((order) => order.orderId === orderId);
  }

  private make(index: number): CrashAccount {
    const accountId = accountIdOf(index);
    const chance = Random.of(this.seed, 'account', accountId);
    const partner = index % 2 === 1 ? this.account(index - 1).holdings[0] : undefined;
    const holdings = holdingsOf(chance, partner, index + 1 < this.count || partner !== undefined);
    return { accountId, holdings, collateral: collateralOf(holdings, chance), orders: restingOrders(accountId, holdings, chance) };
  }
}

function holdingsOf(chance: Random, partner: CrashHolding | undefined, hasPartner: boolean): CrashHolding[] {
  const count = chance.between(2, 6);
  // Most are long when the market falls: nobody is liquidated in a crash that all have waited for.
  const bias = chance.pick(['long', 'long', 'long', 'long', 'mixed', 'short'] as const);
  const notional = 400 * decimalDoubling(chance.between(0, 9)) * (1 + chance.fraction());
  const markets = chance.sample(TRADED.filter((market) => market !== partner?.market), count);
  const drawn = markets.map((market, place): CrashHolding => {
    const isLong = bias === 'mixed' ? chance.chance(500_000) : bias === 'long';
    const own = (notional / count) * (0.5 + chance.fraction());
    return sized(market, isLong ? own : -own, hasPartner && place === 0);
  });
  if (partner === undefined) return drawn;
  return [{ ...partner, sizeMantissa: -partner.sizeMantissa }, ...drawn.slice(1)];
}

function decimalDoubling(times: number): number {
  let factor = 1;
  for (let time = 0; time < times; time++) factor *= 2;
  return factor;
}

/** @param notional in quote units, negative for a short */
function sized(market: Market, notional: number, isPaired: boolean): CrashHolding {
  const { sizeExponent, lotMantissa, multiplier, instrumentKind } = market.definition;
  const unit = instrumentKind === 'inverse_perpetual' ? Number(multiplier.mantissa) : market.basePrice * Number(multiplier.mantissa);
  const lots = Math.max(1, Math.round(((notional < 0 ? -notional : notional) / unit) * (decimalShift(-sizeExponent) / Number(lotMantissa))));
  const size = BigInt(lots) * lotMantissa;
  const actual = (lots * Number(lotMantissa) * unit) / decimalShift(-sizeExponent);
  return { market, sizeMantissa: notional < 0 ? -size : size, notional: actual, isPaired };
}

/** Leverage from 1 to 15, denser below: 1 + 14 u². A coin-margined position asks for its coin. */
function collateralOf(holdings: readonly CrashHolding[], chance: Random): CrashAccount['collateral'] {
  const draw = chance.fraction();
  const leverage = 1 + (LEVERAGE_MAX - 1) * draw * draw;
  let notional = 0;
  let initial = 0;
  for (const holding of holdings) {
    notional += holding.notional;
    initial += holding.notional * INITIAL_RATE[holding.market.riskClass];
  }
  const wanted = notional / leverage;
  const equity = wanted > initial * HEADROOM ? wanted : initial * HEADROOM;
  const coin = holdings.map(({ market }) => market.definition.settlementAssetId).find((assetId) => assetId !== NUMERAIRE);
  const drawn = drawCollateral(chance);
  const collateral = COLLATERALS.find(({ assetId }) => assetId === coin) ?? drawn;
  const units = equity / (collateral.price * (collateral.weightPpm / ONE_MILLION));
  return { assetId: collateral.assetId, mantissa: BigInt(Math.ceil(units * ONE_MILLION)) * pow10(-ASSET_EXPONENT - 6) };
}

function drawCollateral(chance: Random): CrashCollateral {
  let left = chance.between(1, COLLATERALS.reduce((sum, { share }) => sum + share, 0));
  return COLLATERALS.find(({ share }) => (left -= share) <= 0) ?? (COLLATERALS[0] as CrashCollateral);
}

/** A third of the accounts leave orders in the book: most would add risk, some only take it off. */
function restingOrders(accountId: string, holdings: readonly CrashHolding[], chance: Random): OrderEvent[] {
  if (!chance.chance(330_000)) return [];
  return holdings.slice(0, chance.between(1, 2)).map(({ market, sizeMantissa }, place): OrderEvent => {
    const { definition, basePrice } = market;
    const isReducing = chance.chance(350_000);
    const isBuy = sizeMantissa > 0n !== isReducing;
    // Away from the market on its own side, so that it rests.
    const price = basePrice * (isBuy ? 0.4 : 1.3);
    const ticks = Math.round((price * decimalShift(-definition.priceExponent)) / Number(definition.tickMantissa));
    const magnitude = sizeMantissa < 0n ? -sizeMantissa : sizeMantissa;
    return {
      kind: 'order',
      venueId: SIMULATED_VENUE_ID,
      accountId,
      orderId: `${accountId}:rest-${place + 1}`,
      orderSequence: 1n,
      instrumentId: definition.instrumentId,
      state: 'opened',
      side: isBuy ? 'buy' : 'sell',
      price: { mantissa: BigInt(ticks) * definition.tickMantissa, exponent: definition.priceExponent },
      openSize: { mantissa: magnitude, exponent: definition.sizeExponent },
      isReduceOnly: isReducing,
      liquidationId: undefined,
      reason: undefined,
      venueTime: 0n as OrderEvent['venueTime'],
      sequence: undefined,
    };
  });
}
