/** Decimal text and integers: how numbers of files become mantissas, exactly and never through a double. */
import { pow10, type RawQuantity } from '@plimsoll/domain';

const DECIMAL = /^(-?)(\d+)(?:\.(\d*))?$/;

interface Parts {
  readonly sign: bigint;
  readonly whole: string;
  /** Without trailing zeros. */
  readonly fraction: string;
}

function partsOf(text: string): Parts {
  const [, sign, whole, fraction = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) throw new RangeError(`not a decimal number: "${text.slice(0, 40)}"`);
  return { sign: sign === '-' ? -1n : 1n, whole, fraction: fraction.replace(/0+$/, '') };
}

/** How many digits after the point the number needs. @throws RangeError when the text is no plain decimal. */
export const decimalsOf = (text: string): number => partsOf(text).fraction.length;

/** The mantissa at an exponent. @throws RangeError when the number is finer than that. */
export function toMantissa(text: string, exponent: number): bigint {
  const { sign, whole, fraction } = partsOf(text);
  if (fraction.length > -exponent) throw new RangeError(`${text} is finer than 10^${exponent}`);
  return sign * BigInt(whole + fraction.padEnd(-exponent, '0'));
}

/** The same to the nearest, halves away from zero. */
export function toMantissaHalfAway(text: string, exponent: number): bigint {
  const { sign, whole, fraction } = partsOf(text);
  const kept = BigInt(whole + fraction.slice(0, -exponent).padEnd(-exponent, '0'));
  return sign * ((fraction[-exponent] ?? '0') >= '5' ? kept + 1n : kept);
}

export const toQuantity = (text: string, exponent: number): RawQuantity => ({ mantissa: toMantissa(text, exponent), exponent });

/** Whole units of an asset in its atoms. */
export const wholeUnits = (units: number | bigint, exponent: number): bigint => BigInt(units) * pow10(-exponent);
