import { crashScenario } from '@plimsoll/simulated-venue';
import { placedAfter, windowOf } from './sources';

const source = crashScenario({ accounts: 10, seed: 'window', seconds: 4 });
const timeOf = (number: number): bigint => source.frame(number).logTime;

describe('a window of a source', () => {
  it('is half open, counts its frames anew, and brings the definitions along', () => {
    const window = windowOf(source, timeOf(10), timeOf(20));
    expect(window.length).toBe(10);
    expect(window.frame(1)).toMatchObject({ frame: 1n, logTime: timeOf(10), marks: source.frame(10).marks });
    expect(window.frame(1).reference).toEqual(source.frame(1).reference);
    expect(window.frame(2).reference).toEqual([]);
    expect(window.frame(10)).toMatchObject({ frame: 10n, logTime: timeOf(19) });
  });

  it('begins with the first frame at or after its beginning', () => {
    expect(windowOf(source, timeOf(10) + 1n, undefined).frame(1).logTime).toBe(timeOf(11));
    expect(windowOf(source, undefined, timeOf(5)).length).toBe(4);
    expect(windowOf(source, undefined, undefined)).toBe(source);
  });

  it('is refused when nothing stands in it', () => {
    expect(() => windowOf(source, timeOf(source.length) + 1n, undefined)).toThrow(/nothing in that window/);
  });
});

describe('a source placed after others', () => {
  it('goes on counting, and keeps its own times', () => {
    const placed = placedAfter(source, 100);
    expect(placed.length).toBe(source.length + 100);
    expect(placed.frame(101)).toEqual({ ...source.frame(1), frame: 101n });
  });
});
