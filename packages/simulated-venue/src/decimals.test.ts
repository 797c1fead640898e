import { decimalsOf, toMantissa, toMantissaHalfAway, toQuantity } from './decimals';

test.each([
  ['4215.9', 1],
  ['100', 0],
  ['1.500', 1],
  ['-0.0000001', 7],
])('%s needs %i digits after the point', (text, decimals) => expect(decimalsOf(text)).toBe(decimals));

test.each([
  ['4215.9', -2, 421590n],
  ['-2684.0', 0, -2684n],
  ['0.0094648', -7, 94648n],
  ['12', -8, 1_200_000_000n],
])('%s at 10^%i is exactly %s', (text, exponent, mantissa) => expect(toMantissa(text, exponent)).toBe(mantissa));

test.each([
  ['10.4', 0, 10n],
  ['10.5', 0, 11n],
  ['-10.5', 0, -11n],
  ['0.1249999999', -2, 12n],
  ['7', -1, 70n],
])('%s rounds to the nearest at 10^%i: %s', (text, exponent, mantissa) => expect(toMantissaHalfAway(text, exponent)).toBe(mantissa));

test.each(['', 'NaN', '1e-7', '1,5', '.5', '0x10'])('"%s" is no decimal number', (text) => {
  expect(() => toMantissa(text, -8)).toThrow(RangeError);
});

test('a number finer than its exponent is refused, not rounded', () => {
  expect(() => toQuantity('0.001', -2)).toThrow('finer');
});
