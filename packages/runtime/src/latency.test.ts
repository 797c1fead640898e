import { LatencyRecorder } from './latency';

describe('percentiles', () => {
  test('of 1 to 1,000 ms, never below the truth and at most 1 % above it', () => {
    const recorder = new LatencyRecorder();
    for (let millis = 1; millis <= 1_000; millis++) recorder.record(millis);
    const { count, p50Millis, p90Millis, p99Millis, p999Millis, maxMillis } = recorder.summary();
    expect([count, maxMillis]).toEqual([1_000, 1_000]);
    for (const [found, truth] of [[p50Millis, 500], [p90Millis, 900], [p99Millis, 990], [p999Millis, 999]] as const) {
      expect(found).toBeGreaterThanOrEqual(truth);
      expect(found).toBeLessThanOrEqual(truth * 1.01);
    }
  });

  test('nothing recorded is zero, a single value is itself, a negative one is zero', () => {
    const recorder = new LatencyRecorder();
    expect(recorder.summary()).toEqual({ count: 0, p50Millis: 0, p90Millis: 0, p99Millis: 0, p999Millis: 0, maxMillis: 0 });
    recorder.record(-3);
    expect(recorder.percentileMillis(1)).toBe(0);
    const single = new LatencyRecorder();
    single.record(12.345);
    expect(single.percentileMillis(0.5)).toBe(12.345);
  });

  test('two recorders merged are as one', () => {
    const [both, odd, even] = [new LatencyRecorder(), new LatencyRecorder(), new LatencyRecorder()];
    for (let millis = 0; millis < 200; millis++) {
      both.record(millis);
      (millis % 2 === 0 ? even : odd).record(millis);
    }
    odd.merge(even);
    expect(odd.summary()).toEqual(both.summary());
  });

  test('values beyond the last bucket still count, and the maximum is theirs', () => {
    const recorder = new LatencyRecorder();
    recorder.record(1e12);
    expect(recorder.summary()).toMatchObject({ count: 1, maxMillis: 1e12 });
  });
});
