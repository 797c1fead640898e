/** What price-ingestion tells of itself, once a batch. */
import type { Cursor, World } from '@plimsoll/domain';
import { GROUPS, METRICS, counterOf, gaugeOf, type Counter, type Gauge, type Meter, type TopicPartition } from '@plimsoll/runtime';
import type { DeadLetters } from './deadLetters';

const SERVICE = { service: 'price-ingestion' } as const;
const OUTCOMES = ['applied', 'duplicate', 'conflated', 'held', 'rejected'] as const;

export class PriceMetrics {
  private readonly records: Counter;
  private readonly rejected: Counter;
  private readonly deadLetters: Counter;
  private readonly stale: Gauge;
  private readonly suspect: Gauge;
  private readonly lag: Gauge;
  private readonly watermark: Gauge;
  private readonly watermarkAge: Gauge;

  constructor(meter: Meter) {
    this.records = counterOf(meter, METRICS.records);
    this.rejected = counterOf(meter, METRICS.rejected);
    this.deadLetters = counterOf(meter, METRICS.deadLetters);
    this.stale = gaugeOf(meter, METRICS.marksStale);
    this.suspect = gaugeOf(meter, METRICS.marksSuspect);
    this.lag = gaugeOf(meter, METRICS.consumerGroupLag);
    this.watermark = gaugeOf(meter, METRICS.watermarkTimestamp);
    this.watermarkAge = gaugeOf(meter, METRICS.watermarkAge);
  }

  observe(cursors: readonly Cursor[], { reasons }: DeadLetters, { market }: World): void {
    for (const cursor of cursors) {
      for (const outcome of OUTCOMES) {
        if (cursor[outcome] > 0n) this.records.inc({ topic: cursor.topic, outcome }, Number(cursor[outcome]));
      }
    }
    for (const label of reasons) {
      this.rejected.inc(label);
      this.deadLetters.inc(label);
    }
    this.stale.set(market.noticedStale.size);
    this.suspect.set(market.suspicions.size);
    this.watermark.set(Number(market.logTime) / 1e6, SERVICE);
  }

  observeLag({ topic, partition }: TopicPartition, records: number): void {
    this.lag.set(records, { consumergroup: GROUPS.priceIngestion, topic, partition: String(partition) });
  }

  /** How old log time is by the wall clock: when this grows, no deadline fires and no mark grows stale. */
  observeAge(seconds: number): void {
    this.watermarkAge.set(Math.max(0, seconds), SERVICE);
  }
}
