/**
 * Percentiles of latencies in constant memory: counts in buckets whose edges grow by 1 %, from a microsecond to about a
 * day. A percentile is the upper edge of its bucket, so it is never below the true one and at most 1 % above. It has no clock: values are given.
 */
const FIRST_EDGE_MILLIS = 0.001;
const GROWTH = 1.01;
const LOG_GROWTH = Math.log(GROWTH);
const BUCKETS = 2_550;

export interface LatencySummary {
  readonly count: number;
  readonly p50Millis: number;
  readonly p90Millis: number;
  readonly p99Millis: number;
  readonly p999Millis: number;
  readonly maxMillis: number;
}

export class LatencyRecorder {
  private readonly counts = new Float64Array(BUCKETS);
  private total = 0;
  private maxMillis = 0;

  /** A negative value, as clocks that disagree make them, counts as zero. */
  record(millis: number): void {
    const value = Math.max(0, millis);
    const bucket = bucketOf(value);
    this.counts[bucket] = (this.counts[bucket] ?? 0) + 1;
    this.total++;
    this.maxMillis = Math.max(this.maxMillis, value);
  }

  /** Adds what another one has recorded: the same as if all had been recorded here. */
  merge(other: LatencyRecorder): void {
    other.counts.forEach((count, bucket) => (this.counts[bucket] = (this.counts[bucket] ?? 0) + count));
    this.total += other.total;
    this.maxMillis = Math.max(this.maxMillis, other.maxMillis);
  }

  get count(): number {
    return this.total;
  }

  /** The smallest recorded value that a share of all is not above. 0 when nothing is recorded. @param share above 0, up to 1 */
  percentileMillis(share: number): number {
    // The rank is counted in whole values; the small step back keeps 0.9 × 10 from becoming 10.
    const rank = Math.max(1, Math.ceil(share * this.total - 1e-9));
    let seen = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      seen += this.counts[bucket] ?? 0;
      if (seen >= rank) return Math.min(this.maxMillis, edgeOf(bucket));
    }
    return this.maxMillis;
  }

  summary(): LatencySummary {
    return {
      count: this.total,
      p50Millis: this.percentileMillis(0.5),
      p90Millis: this.percentileMillis(0.9),
      p99Millis: this.percentileMillis(0.99),
      p999Millis: this.percentileMillis(0.999),
      maxMillis: this.maxMillis,
    };
  }
}

/** Bucket 0 ends at the first edge; bucket b ends at first edge × growth^b. */
function bucketOf(millis: number): number {
  if (millis <= FIRST_EDGE_MILLIS) return 0;
  return Math.min(BUCKETS - 1, Math.ceil(Math.log(millis / FIRST_EDGE_MILLIS) / LOG_GROWTH - 1e-9));
}

function edgeOf(bucket: number): number {
  return FIRST_EDGE_MILLIS * GROWTH ** bucket;
}
