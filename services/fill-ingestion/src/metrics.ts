/** What fill-ingestion tells of itself, once a batch. */
import { METRICS, GROUPS, counterOf, gaugeOf, type Counter, type Gauge, type Meter } from '@plimsoll/runtime';
import type { Work } from './work';

const SERVICE = { service: 'fill-ingestion' } as const;

export class IngestionMetrics {
  private readonly records: Counter;
  private readonly rejected: Counter;
  private readonly deadLetters: Counter;
  private readonly heldFills: Gauge;
  private readonly lag: Gauge;
  private readonly shardsStopped: Gauge;
  private readonly watermark: Gauge;
  private readonly watermarkAge: Gauge;
  private newestMillis = 0;

  constructor(meter: Meter) {
    this.records = counterOf(meter, METRICS.records);
    this.rejected = counterOf(meter, METRICS.rejected);
    this.deadLetters = counterOf(meter, METRICS.deadLetters);
    this.heldFills = gaugeOf(meter, METRICS.heldFills);
    this.lag = gaugeOf(meter, METRICS.consumerGroupLag);
    this.shardsStopped = gaugeOf(meter, METRICS.shardsStopped);
    this.watermark = gaugeOf(meter, METRICS.watermarkTimestamp);
    this.watermarkAge = gaugeOf(meter, METRICS.watermarkAge);
  }

  observe({ cursors, rejected, newestMillis }: Work): void {
    for (const cursor of cursors) {
      if (cursor.read === 0n) continue;
      for (const outcome of ['applied', 'duplicate', 'held', 'rejected'] as const) {
        if (cursor[outcome] > 0n) this.records.inc({ topic: cursor.topic, outcome }, Number(cursor[outcome]));
      }
    }
    for (const [label, count] of countBy(rejected)) {
      this.rejected.inc(label, count);
      this.deadLetters.inc(label, count);
    }
    if (newestMillis > this.newestMillis) {
      this.newestMillis = newestMillis;
      this.watermark.set(newestMillis / 1_000, SERVICE);
    }
  }

  observeHeld(count: number): void {
    this.heldFills.set(count);
  }

  /** Shards that the group assigns to this member and another owner has claimed. */
  observeStopped(count: number): void {
    this.shardsStopped.set(count, SERVICE);
  }

  observeLag(topic: string, partition: number, records: number): void {
    this.lag.set(records, { consumergroup: GROUPS.fillIngestion, topic, partition: String(partition) });
  }

  /** Without lag nothing is older than now, however long ago the last record came. */
  observeAge(nowMillis: number, hasLag: boolean): void {
    this.watermarkAge.set(hasLag ? Math.max(0, nowMillis - this.newestMillis) / 1_000 : 0, SERVICE);
  }
}

function countBy(rejected: Work['rejected']): Iterable<[{ readonly topic: string; readonly reason: string }, number]> {
  const counts = new Map<string, [{ readonly topic: string; readonly reason: string }, number]>();
  for (const one of rejected) {
    const key = `${one.topic} ${one.reason}`;
    const present = counts.get(key);
    if (present === undefined) counts.set(key, [one, 1]);
    else present[1]++;
  }
  return counts.values();
}
