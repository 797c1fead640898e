import fc from 'fast-check';
import { divCeil, divFloor, divHalfAway, isInt64 } from './units';

describe('rounding says what it does', () => {
  it.each`
    dividend | divisor | floor   | ceil    | halfAway
    ${7n}    | ${2n}   | ${3n}   | ${4n}   | ${4n}
    ${-7n}   | ${2n}   | ${-4n}  | ${-3n}  | ${-4n}
    ${6n}    | ${2n}   | ${3n}   | ${3n}   | ${3n}
    ${-6n}   | ${2n}   | ${-3n}  | ${-3n}  | ${-3n}
    ${1n}    | ${3n}   | ${0n}   | ${1n}   | ${0n}
    ${-1n}   | ${3n}   | ${-1n}  | ${0n}   | ${0n}
    ${2n}    | ${3n}   | ${0n}   | ${1n}   | ${1n}
    ${-2n}   | ${3n}   | ${-1n}  | ${0n}   | ${-1n}
    ${0n}    | ${5n}   | ${0n}   | ${0n}   | ${0n}
  `('$dividend ÷ $divisor', ({ dividend, divisor, floor, ceil, halfAway }: Record<string, bigint>) => {
    expect(divFloor(dividend!, divisor!)).toBe(floor);
    expect(divCeil(dividend!, divisor!)).toBe(ceil);
    expect(divHalfAway(dividend!, divisor!)).toBe(halfAway);
  });

  it('keeps floor ≤ exact ≤ ceil, at most one apart, and the half-away rounding odd', () => {
    const anything = fc.bigInt({ min: -(2n ** 120n), max: 2n ** 120n });
    fc.assert(
      fc.property(anything, fc.bigInt({ min: 1n, max: 2n ** 64n }), (a, b) => {
        const floor = divFloor(a, b);
        const ceil = divCeil(a, b);
        const near = divHalfAway(a, b);
        return (
          floor * b <= a && a <= ceil * b && ceil - floor <= 1n && near >= floor && near <= ceil && divHalfAway(-a, b) === -near
        );
      }),
    );
  });

  it.each([
    [2n ** 63n - 1n, true],
    [2n ** 63n, false],
    [-(2n ** 63n), true],
    [-(2n ** 63n) - 1n, false],
  ])('%s fits 64 bits: %s', (value, fits) => {
    expect(isInt64(value)).toBe(fits);
  });
});
