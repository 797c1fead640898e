import { exactDecimal, formatChange, formatCount, formatDecimal, formatDuration, formatTrimmed } from './figures';

describe('figures', () => {
  it.each([
    // mantissa          exponent  decimals  shown
    [123_456_789n, -2, 2, '1,234,567.89'],
    [123_456_789n, -8, 2, '1.23'],
    [125n, -2, 1, '1.3'],
    [-125n, -2, 1, '-1.3'],
    [-4n, -2, 1, '0.0'],
    [5n, 3, 0, '5,000'],
    [7n, 0, 2, '7.00'],
    [999_999n, -4, 0, '100'],
  ])('%s × 10^%s with %s decimals is %s', (mantissa, exponent, decimals, shown) => {
    expect(formatDecimal(mantissa, exponent, decimals)).toBe(shown);
  });

  it('keeps every digit where a program reads it', () => {
    expect(exactDecimal(9_007_199_254_740_993n, -8)).toBe('90071992.54740993');
    expect(exactDecimal(-5n, -3)).toBe('-0.005');
    expect(exactDecimal(5n, 2)).toBe('500');
  });

  it('leaves out zeros at the end only after the point', () => {
    expect(formatTrimmed(12_500n, -3)).toBe('12.5');
    expect(formatTrimmed(1_200n, 0)).toBe('1,200');
    expect(formatTrimmed(12_000n, -3)).toBe('12');
  });

  it.each([
    [0.0004, '0.4 ms'],
    [0.0124, '12 ms'],
    [1.26, '1.3 s'],
    [59.6, '1 min 00 s'],
    [125, '2 min 05 s'],
    [3_725, '1 h 02 min'],
    [Infinity, '?'],
  ])('%s seconds are %s', (seconds, shown) => expect(formatDuration(seconds)).toBe(shown));

  it('says a movement with its sign, and no sign where it rounds to nothing', () => {
    expect([0.0421, -0.319, 0.0002, -0.0002].map(formatChange)).toEqual(['+4.2 %', '-31.9 %', '0.0 %', '0.0 %']);
  });

  it('marks thousands', () => {
    expect([0, 999, 1_000, 1_234_567n].map(formatCount)).toEqual(['0', '999', '1,000', '1,234,567']);
  });
});
