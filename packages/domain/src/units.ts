/**
 * Units and rounding. Money, size and price are integers of a named unit, held as bigint and branded by that unit, so that
 * lots are never added to ticks. A function that rounds says so in its name; nothing here uses a double.
 */

declare const unit: unique symbol;
type Branded<Name extends string> = bigint & { readonly [unit]: Name };

/** Money: the smallest unit of one asset. Signed. */
export type Atoms = Branded<'atoms'>;
/** Size: the smallest tradable step of one instrument. Signed: long is positive. */
export type Lots = Branded<'lots'>;
/** Price: the smallest price step of one instrument. Signed, where the instrument allows it. */
export type Ticks = Branded<'ticks'>;
/** A rate in parts per million. */
export type Ppm = Branded<'ppm'>;
/** A time: microseconds since the Unix epoch, UTC. */
export type Micros = Branded<'micros'>;

export const atoms = (value: bigint | number): Atoms => BigInt(value) as Atoms;
export const lots = (value: bigint | number): Lots => BigInt(value) as Lots;
export const ticks = (value: bigint | number): Ticks => BigInt(value) as Ticks;
export const ppm = (value: bigint | number): Ppm => BigInt(value) as Ppm;
export const micros = (value: bigint | number): Micros => BigInt(value) as Micros;

export const ONE_MILLION = 1_000_000n;
export const ONE_TRILLION = 1_000_000_000_000n;

const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);

/** Whether the value fits the signed 64 bits that the wire and the columns have. */
export const isInt64 = (value: bigint): boolean => value >= INT64_MIN && value <= INT64_MAX;

/** Towards minus infinity. The divisor is above zero. */
export function divFloor(dividend: bigint, divisor: bigint): bigint {
  // Division truncates towards zero, so only one side of zero needs care; a remainder would cost a second division.
  return dividend >= 0n ? dividend / divisor : (dividend - divisor + 1n) / divisor;
}

/** Towards plus infinity. The divisor is above zero. */
export function divCeil(dividend: bigint, divisor: bigint): bigint {
  return dividend <= 0n ? dividend / divisor : (dividend + divisor - 1n) / divisor;
}

/** To the nearest, halves away from zero: the one rounding that is the same for both sides of a trade. */
export function divHalfAway(dividend: bigint, divisor: bigint): bigint {
  const magnitude = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * magnitude + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}

export const mulDivFloor = (a: bigint, b: bigint, divisor: bigint): bigint => divFloor(a * b, divisor);
export const mulDivCeil = (a: bigint, b: bigint, divisor: bigint): bigint => divCeil(a * b, divisor);
export const mulDivHalfAway = (a: bigint, b: bigint, divisor: bigint): bigint => divHalfAway(a * b, divisor);

export const abs = (value: bigint): bigint => (value < 0n ? -value : value);
export const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
export const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** 10 to a whole power that is not negative. */
export function pow10(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}
