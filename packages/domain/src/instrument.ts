/**
 * What an instrument's numbers are worth: signed lots at a price in ticks, in atoms of the settlement asset.
 *
 *   linear   V(q, p) =  q · p · lot · tick · multiplier                 exact: a definition that does not divide is refused
 *   inverse  V(q, p) = −q · lot · multiplier ÷ (p · tick)               rounded, and the function says how
 *
 * In both, the profit of q lots from price a to price b is V(q, b) − V(q, a), and V rises with p for a long.
 */
import type { AssetDefinition, InstrumentDefinition, RawQuantity, RejectReason } from './facts';
import { invariant } from './invariant';
import { abs, divCeil, divFloor, divHalfAway, isInt64, pow10, type Atoms, type Lots, type Ticks } from './units';

export interface Instrument {
  readonly definition: InstrumentDefinition;
  readonly isInverse: boolean;
  /** Linear: atoms = lots × ticks × numerator. Inverse: atoms = −lots × numerator ÷ (ticks × denominator). */
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export type Refusal = { readonly reason: RejectReason; readonly detail: string };

/** The kinds whose fills are handled. Options and spot are in the schema, and their marks may value collateral. */
export function isTradable(definition: InstrumentDefinition): boolean {
  return definition.instrumentKind !== 'option' && definition.instrumentKind !== 'spot';
}

const isInverseKind = (definition: InstrumentDefinition): boolean =>
  definition.instrumentKind === 'inverse_perpetual' || definition.instrumentKind === 'inverse_future';

function scaled(mantissa: bigint, exponent: number): { numerator: bigint; denominator: bigint } {
  return exponent >= 0
    ? { numerator: mantissa * pow10(exponent), denominator: 1n }
    : { numerator: mantissa, denominator: pow10(-exponent) };
}

/** Fixes an instrument's arithmetic against its settlement asset, or says why the definition cannot be used. */
export function compileInstrument(definition: InstrumentDefinition, settlement: AssetDefinition): Instrument | Refusal {
  const { tickMantissa, lotMantissa, multiplier, priceExponent, sizeExponent } = definition;
  if (tickMantissa <= 0n || lotMantissa <= 0n || multiplier.mantissa <= 0n) {
    return { reason: 'out_of_range', detail: `${definition.instrumentId}: tick, lot and multiplier are above zero` };
  }
  const isInverse = isInverseKind(definition);
  if (isInverse && definition.isNegativePriceAllowed) {
    return { reason: 'definition_conflict', detail: `${definition.instrumentId}: an inverse contract has no negative price` };
  }
  const exponent = isInverse
    ? sizeExponent + multiplier.exponent - priceExponent - settlement.exponent
    : sizeExponent + multiplier.exponent + priceExponent - settlement.exponent;
  const mantissa = isInverse ? lotMantissa * multiplier.mantissa : lotMantissa * multiplier.mantissa * tickMantissa;
  const { numerator, denominator } = scaled(mantissa, exponent);
  if (isInverse) return { definition, isInverse, numerator, denominator: denominator * tickMantissa };
  // A spot instrument only values collateral, through assetPriceFactor: its own lots never turn into money here.
  if (numerator % denominator !== 0n && isTradable(definition)) {
    return {
      reason: 'definition_conflict',
      detail: `${definition.instrumentId}: one lot at one tick is not a whole number of atoms of ${settlement.assetId}`,
    };
  }
  return { definition, isInverse, numerator: numerator / denominator, denominator: 1n };
}

export const isRefusal = (value: object): value is Refusal => 'reason' in value && 'detail' in value;

/** Signed value, to the nearest atom, the same magnitude for both sides of a trade (linear: exact). */
export function valueHalfAway(instrument: Instrument, size: Lots, price: Ticks): Atoms {
  if (!instrument.isInverse) return (size * price * instrument.numerator) as Atoms;
  invariant(price > 0n, `${instrument.definition.instrumentId}: inverse price ${price} is not above zero`);
  return divHalfAway(-size * instrument.numerator, price * instrument.denominator) as Atoms;
}

/** Signed value, rounded down: what equity may count (linear: exact). */
export function valueFloor(instrument: Instrument, size: Lots, price: Ticks): Atoms {
  if (!instrument.isInverse) return (size * price * instrument.numerator) as Atoms;
  invariant(price > 0n, `${instrument.definition.instrumentId}: inverse price ${price} is not above zero`);
  return divFloor(-size * instrument.numerator, price * instrument.denominator) as Atoms;
}

/** |size| × |price|, rounded up: what a requirement is reckoned on (linear: exact). Negative prices count by magnitude. */
export function notionalCeil(instrument: Instrument, size: Lots, price: Ticks): Atoms {
  if (!instrument.isInverse) return (abs(size) * abs(price) * instrument.numerator) as Atoms;
  invariant(price > 0n, `${instrument.definition.instrumentId}: inverse price ${price} is not above zero`);
  return divCeil(abs(size) * instrument.numerator, price * instrument.denominator) as Atoms;
}

/** A raw price in ticks, or why it is none. */
export function toTicks(definition: InstrumentDefinition, price: RawQuantity): Ticks | Refusal {
  if (price.exponent !== definition.priceExponent) {
    return {
      reason: 'exponent_mismatch',
      detail: `price exponent ${price.exponent}, ${definition.instrumentId} has ${definition.priceExponent}`,
    };
  }
  if (price.mantissa % definition.tickMantissa !== 0n) {
    return { reason: 'off_tick', detail: `price ${price.mantissa} is no multiple of tick ${definition.tickMantissa}` };
  }
  const isZeroOrBelow = price.mantissa <= 0n;
  if (isZeroOrBelow && !definition.isNegativePriceAllowed) {
    return { reason: 'negative_price', detail: `price ${price.mantissa} is not above zero` };
  }
  return (price.mantissa / definition.tickMantissa) as Ticks;
}

/** A raw size (above zero) in lots, or why it is none. */
export function toLots(definition: InstrumentDefinition, size: RawQuantity): Lots | Refusal {
  if (size.exponent !== definition.sizeExponent) {
    return {
      reason: 'exponent_mismatch',
      detail: `size exponent ${size.exponent}, ${definition.instrumentId} has ${definition.sizeExponent}`,
    };
  }
  if (size.mantissa % definition.lotMantissa !== 0n) {
    return { reason: 'off_lot', detail: `size ${size.mantissa} is no multiple of lot ${definition.lotMantissa}` };
  }
  return (size.mantissa / definition.lotMantissa) as Lots;
}

/** No single record may move more than this many atoms: 64 of them still fit the 64 bits of a column. */
export const VALUE_LIMIT_ATOMS = 2n ** 57n;

export const isWithinValueLimit = (value: bigint): boolean => isInt64(value) && abs(value) <= VALUE_LIMIT_ATOMS;

/**
 * What one atom of an asset is worth in atoms of the numeraire at a price of one tick: numerator ÷ denominator.
 * The valuation instrument quotes one whole unit of the asset in the numeraire.
 */
export interface AssetPriceFactor {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function assetPriceFactor(
  asset: AssetDefinition,
  valuation: InstrumentDefinition,
  numeraire: AssetDefinition,
): AssetPriceFactor {
  return scaled(valuation.tickMantissa, asset.exponent + valuation.priceExponent - numeraire.exponent);
}
