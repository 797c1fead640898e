import { formatCount, isPassed, renderChecks, resultOf, runCheck } from './report';
import { CRASH_WINDOW, WHOLE_DAY, formatWindow, parseWindow } from './october/window';

const named = { check: 'some check', source: 'some file' };

describe('the table', () => {
  test('nothing compared is no proof, and neither is one difference', () => {
    expect([resultOf(0, 0), resultOf(3, 2), resultOf(3, 3)]).toEqual(['failed', 'failed', 'passed']);
  });

  test('a check that throws fails its own row and leaves the others alone', async () => {
    const rows = [
      await runCheck(named, () => ({ rows: 1, compared: 1, equal: 1, result: 'passed' })),
      await runCheck(named, () => {
        throw new Error('the file is cut off');
      }),
    ];
    expect(rows.map(({ result, detail }) => [result, detail])).toEqual([['passed', undefined], ['failed', 'the file is cut off']]);
    expect(isPassed(rows)).toBe(false);
    expect(renderChecks(rows)).toContain('FAILED');
  });

  test('counts are grouped by three', () => {
    expect([0, 999, 1_000, 109_524, 1_234_567].map(formatCount)).toEqual(['0', '999', '1,000', '109,524', '1,234,567']);
  });
});

describe('a window of the day', () => {
  test('is read in full bars', () => {
    expect(parseWindow('20:45-21:45')).toEqual(CRASH_WINDOW);
    expect(formatWindow(parseWindow('00:00-24:00'))).toBe(formatWindow(WHOLE_DAY));
    for (const wrong of ['20:45', '21:45-20:45', '20:47-21:45', '20:45-24:05', '25:00-26:00', 'a-b', '20:45-21:45-22:00']) {
      expect(() => parseWindow(wrong)).toThrow(RangeError);
    }
  });
});
