import { CursorMeter } from './cursorMeter';

const meter = (next = 0n): CursorMeter => new CursorMeter({ topic: 't', partition: 3 }, next);

describe('a cursor', () => {
  test('counts a range by its offsets, and what became of it by its records', () => {
    const one = meter(10n);
    for (const [offset, outcome] of [[10n, 'applied'], [11n, 'duplicate'], [12n, 'held'], [13n, 'rejected']] as const) {
      expect(one.pass(offset)).toBe(true);
      one.count(outcome);
    }
    expect(one.cursor()).toEqual({
      ...{ topic: 't', partition: 3, firstOffset: 10n, nextOffset: 14n, read: 4n },
      ...{ applied: 1n, duplicate: 1n, conflated: 0n, held: 1n, rejected: 1n, gaps: [] },
    });
  });

  test('names what is missing, also at the end', () => {
    const one = meter();
    one.pass(2n);
    one.count('applied');
    one.pass(5n);
    one.count('applied');
    one.recount('applied', 'conflated');
    one.passGap(9n);
    expect(one.cursor()).toMatchObject({
      ...{ nextOffset: 9n, read: 2n, applied: 1n, conflated: 1n },
      gaps: [
        { firstOffset: 0n, nextOffset: 2n },
        { firstOffset: 3n, nextOffset: 5n },
        { firstOffset: 6n, nextOffset: 9n },
      ],
    });
  });

  test('passes over what was consumed before', () => {
    const one = meter(5n);
    expect(one.pass(4n)).toBe(false);
    one.passGap(3n);
    expect(one.hasMoved).toBe(false);
    expect(one.cursor()).toMatchObject({ firstOffset: 5n, nextOffset: 5n, read: 0n });
  });

  test('does not let a record go uncounted', () => {
    const one = meter();
    one.pass(0n);
    expect(() => one.cursor()).toThrow(/1 read, 0 accounted for/);
  });
});
