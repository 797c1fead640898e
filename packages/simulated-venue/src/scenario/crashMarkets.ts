/**
 * The markets of the crash scenario: what is traded, and how prices fall and come back. The depth of each fall is that of
 * 10 October 2025 (README.md gives the source); everything else is a number of ours.
 *
 * A price is a function of (seed, instrument, frame). Only +, −, × and ÷ are used on doubles, which are the same on every
 * machine; powers and logarithms need not be.
 */
import { max, type InstrumentDefinition, type InstrumentKind, type Micros } from '@plimsoll/domain';
import { instrument } from '../definitions';
import { Random } from '../random';

export type RiskClass = 'major' | 'large' | 'small';

export interface Market {
  readonly definition: InstrumentDefinition;
  readonly riskClass: RiskClass;
  /** In the quote currency, before the fall. */
  readonly basePrice: number;
  /** Lost at the lowest point, of the base price. */
  readonly fall: number;
  /** A jump beyond the collar that stays, in the last part of the fall. */
  readonly hasGap: boolean;
  /** The parts of the run at which one mark is far off and the next is not. */
  readonly badPrintsAt: readonly number[];
}

interface Row {
  readonly id: string;
  readonly riskClass: RiskClass;
  readonly price: number;
  readonly fall: number;
  readonly priceExponent: number;
  readonly tick?: bigint;
  readonly sizeExponent: number;
  readonly lot?: bigint;
  readonly kind?: InstrumentKind;
  /** Coins or quote currency to one unit of size. */
  readonly multiplier?: bigint;
  readonly settlement?: string;
  readonly hasGap?: boolean;
  readonly badPrintsAt?: readonly number[];
}

export const NUMERAIRE = 'USDT';
const USDE_ID = 'USDEUSDT';
const FUTURE_ID = 'BTCUSDT-20260327';
/** 27 March 2026, 08:00 UTC: long after the scenario. */
const FUTURE_EXPIRY = 1_774_598_400_000_000n as Micros;

const ROWS: readonly Row[] = [
  { id: 'BTCUSDT', riskClass: 'major', price: 117_000, fall: 0.132, priceExponent: -2, tick: 10n, sizeExponent: -3 },
  { id: 'ETHUSDT', riskClass: 'major', price: 4_120, fall: 0.153, priceExponent: -2, sizeExponent: -3, badPrintsAt: [0.27] },
  { id: 'BNBUSDT', riskClass: 'large', price: 1_240, fall: 0.333, priceExponent: -2, tick: 10n, sizeExponent: -2 },
  { id: 'SOLUSDT', riskClass: 'large', price: 213, fall: 0.319, priceExponent: -3, tick: 10n, sizeExponent: -2 },
  { id: 'HYPEUSDT', riskClass: 'large', price: 43.5, fall: 0.511, priceExponent: -3, sizeExponent: -2 },
  { id: 'XRPUSDT', riskClass: 'large', price: 2.72, fall: 0.562, priceExponent: -4, sizeExponent: -1 },
  { id: 'XLMUSDT', riskClass: 'small', price: 0.38, fall: 0.555, priceExponent: -5, sizeExponent: 0 },
  { id: 'LTCUSDT', riskClass: 'large', price: 124, fall: 0.591, priceExponent: -2, sizeExponent: -3 },
  { id: 'LINKUSDT', riskClass: 'large', price: 21.4, fall: 0.604, priceExponent: -3, sizeExponent: -2 },
  { id: 'DOGEUSDT', riskClass: 'large', price: 0.242, fall: 0.641, priceExponent: -5, sizeExponent: 0, lot: 5n },
  { id: 'ADAUSDT', riskClass: 'small', price: 0.79, fall: 0.645, priceExponent: -4, sizeExponent: 0, badPrintsAt: [0.24, 0.9] },
  { id: 'AVAXUSDT', riskClass: 'small', price: 27.1, fall: 0.683, priceExponent: -3, sizeExponent: -1 },
  { id: 'ENAUSDT', riskClass: 'small', price: 0.52, fall: 0.749, priceExponent: -4, sizeExponent: 0 },
  { id: 'WIFUSDT', riskClass: 'small', price: 0.68, fall: 0.794, priceExponent: -4, sizeExponent: 0, hasGap: true },
  { id: 'SUIUSDT', riskClass: 'small', price: 3.36, fall: 0.826, priceExponent: -4, sizeExponent: -1 },
  { id: 'TIAUSDT', riskClass: 'small', price: 1.42, fall: 0.827, priceExponent: -4, sizeExponent: 0, hasGap: true },
  { id: FUTURE_ID, riskClass: 'major', price: 119_100, fall: 0.14, priceExponent: -1, tick: 5n, sizeExponent: -3, kind: 'linear_future' },
  { id: 'BTCUSD_PERP', riskClass: 'major', price: 117_000, fall: 0.132, priceExponent: -1, sizeExponent: 0, kind: 'inverse_perpetual', multiplier: 100n, settlement: 'BTC' },
  { id: 'ETHUSD_PERP', riskClass: 'major', price: 4_120, fall: 0.153, priceExponent: -2, sizeExponent: 0, kind: 'inverse_perpetual', multiplier: 10n, settlement: 'ETH' },
  { id: USDE_ID, riskClass: 'major', price: 1, fall: 0.35, priceExponent: -4, sizeExponent: 0, kind: 'spot' },
];

export const MARKETS: readonly Market[] = ROWS.map((row) => ({
  definition: instrument({
    instrumentId: row.id,
    instrumentKind: row.kind ?? 'linear_perpetual',
    settlementAssetId: row.settlement ?? NUMERAIRE,
    priceExponent: row.priceExponent,
    tickMantissa: row.tick ?? 1n,
    sizeExponent: row.sizeExponent,
    lotMantissa: row.lot ?? 1n,
    multiplier: row.multiplier ?? 1n,
    expiryTime: row.id === FUTURE_ID ? FUTURE_EXPIRY : undefined,
    underlyingId: row.id.slice(0, 3),
  }),
  riskClass: row.riskClass,
  basePrice: row.price,
  fall: row.fall,
  hasGap: row.hasGap ?? false,
  badPrintsAt: row.badPrintsAt ?? [],
}));

/** What may be held: everything but the pair that only values a collateral. */
export const TRADED: readonly Market[] = MARKETS.filter(({ definition }) => definition.instrumentKind !== 'spot');

/** The parts of the run, of its length: calm, fall, recovery, and calm again. */
export const PHASES = { fallFrom: 0.3, fallTo: 0.6, recoveredAt: 0.8 } as const;
/** Of what was lost. */
const RECOVERED_SHARE = 0.6;
/** All coins lose the first so much together; the rest goes in the second half of the fall. */
const COMMON_FALL = 0.12;
const GAP = 0.13;
const GAP_AT = 0.8;
const BAD_PRINT = 0.6;
const BAD_PRINT_COLLAR_PPM = 300_000;
const ONE_MILLION = 1_000_000;

/** From 0 to 1, without a corner at either end. */
function smooth(x: number): number {
  const inside = x <= 0 ? 0 : x >= 1 ? 1 : x;
  return inside * inside * (3 - 2 * inside);
}

/** What is left of the base price at a part (0 to 1) of the run, before noise. */
export function pathAt({ fall, hasGap }: Market, at: number): number {
  const fallen = (at - PHASES.fallFrom) / (PHASES.fallTo - PHASES.fallFrom);
  const common = fall < COMMON_FALL ? fall : COMMON_FALL;
  const gap = hasGap ? GAP : 0;
  const lost = common * smooth(fallen / 0.6) + (fall - common - gap) * smooth((fallen - 0.45) / 0.55) + (fallen >= GAP_AT ? gap : 0);
  const recovered = smooth((at - PHASES.fallTo) / (PHASES.recoveredAt - PHASES.fallTo));
  return 1 - lost * (1 - RECOVERED_SHARE * recovered);
}

/** @param frame 1 to `frames` */
export function priceAt(market: Market, seed: string, frame: number, frames: number): bigint {
  const at = (frame - 1) / frames;
  const isFalling = at >= PHASES.fallFrom && at < PHASES.recoveredAt;
  const common = Random.of(seed, 'market', frame).between(-300, 300);
  const own = Random.of(seed, 'market', market.definition.instrumentId, frame).between(-500, 500);
  const noise = 1 + ((common + own) * (isFalling ? 3 : 1)) / ONE_MILLION;
  // Only where the collar holds it back: a short run's collar is wide.
  const isBadPrint = collarPpmFor(frames) < BAD_PRINT_COLLAR_PPM && market.badPrintsAt.some((part) => Math.floor(part * frames) === frame);
  const price = market.basePrice * pathAt(market, at) * noise * (isBadPrint ? BAD_PRINT : 1);
  const { priceExponent, tickMantissa } = market.definition;
  const ticks = BigInt(Math.round((price * decimalShift(-priceExponent)) / Number(tickMantissa)));
  return max(ticks, 1n) * tickMantissa;
}

/** Ten to a small whole power, exactly. */
export function decimalShift(digits: number): number {
  let shift = 1;
  for (let digit = 0; digit < digits; digit++) shift *= 10;
  return shift;
}

/**
 * A collar that the fall itself passes: 8 % from 480 frames on, and wider where fewer frames have to go the same way.
 */
export function collarPpmFor(frames: number): number {
  const scaled = Math.round((80_000 * 480) / frames);
  return scaled < 80_000 ? 80_000 : scaled > 900_000 ? 900_000 : scaled;
}
