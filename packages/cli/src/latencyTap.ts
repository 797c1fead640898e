/**
 * Listens in on one histogram: percentiles of a run need the values, and a histogram keeps only its buckets. Everything is
 * passed on as it came.
 */
import { METRICS, type Histogram, type LatencyRecorder, type Meter } from '@plimsoll/runtime';

export function tapEventToBreach(meter: Meter, recorder: LatencyRecorder): Meter {
  return {
    counter: (name, help, labels) => meter.counter(name, help, labels),
    gauge: (name, help, labels) => meter.gauge(name, help, labels),
    histogram(name, help, buckets, labels): Histogram {
      const inner = meter.histogram(name, help, buckets, labels);
      if (name !== METRICS.eventToBreach.name) return inner;
      return {
        observe(value, given) {
          recorder.record(value * 1_000);
          inner.observe(value, given);
        },
      };
    },
  };
}
