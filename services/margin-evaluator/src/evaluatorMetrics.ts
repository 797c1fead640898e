/** What the evaluator shows of itself, summed over the shards of this process. Observed a batch at a time. */
import { ZONES, markAge, rulesOf } from '@plimsoll/domain';
import type { Trigger, World, Zone } from '@plimsoll/domain';
import { LatencyRecorder, METRICS, counterOf, gaugeOf, histogramOf } from '@plimsoll/runtime';
import type { Clock, Meter } from '@plimsoll/runtime';
import type { DerivedTransition, ShardFold } from './shard/shardFold';

const SERVICE = { service: 'margin-evaluator' };
const TRIGGERS: readonly Trigger[] = ['ledger', 'market', 'reference', 'booking'];

export class EvaluatorMetrics {
  /** From cause to acknowledged publication, for the health answer. */
  readonly eventToBreach = new LatencyRecorder();
  breaches = 0;
  private readonly counted = new WeakMap<ShardFold, Record<Trigger, number>>();
  private readonly metrics;

  constructor(
    meter: Meter,
    private readonly clock: Clock,
    private readonly mode: 'live' | 'stepped',
  ) {
    this.metrics = {
      breaches: counterOf(meter, METRICS.breaches),
      evaluations: counterOf(meter, METRICS.evaluations),
      eventToBreach: histogramOf(meter, METRICS.eventToBreach),
      accounts: gaugeOf(meter, METRICS.accounts),
      heldFills: gaugeOf(meter, METRICS.heldFills),
      marksStale: gaugeOf(meter, METRICS.marksStale),
      marksSuspect: gaugeOf(meter, METRICS.marksSuspect),
      watermarkTimestamp: gaugeOf(meter, METRICS.watermarkTimestamp),
      watermarkAge: gaugeOf(meter, METRICS.watermarkAge),
      logLag: gaugeOf(meter, METRICS.logLag),
      shardsStopped: gaugeOf(meter, METRICS.shardsStopped),
    };
  }

  published(transitions: readonly DerivedTransition[]): void {
    const nowMicros = this.clock.nowMicros();
    this.breaches += transitions.length;
    for (const { breach, causedMicros } of transitions) {
      this.metrics.breaches.inc({ zone: breach.to });
      // Stepped runs replay history, whose own times say nothing of this machine.
      if (this.mode === 'stepped' || causedMicros === undefined) continue;
      const millis = Math.max(0, Number(nowMicros - causedMicros) / 1_000);
      this.eventToBreach.record(millis);
      this.metrics.eventToBreach.observe(millis / 1_000, { trigger: breach.trigger, zone: breach.to });
    }
  }

  shardsFailed(count: number): void {
    this.metrics.shardsStopped.set(count, SERVICE);
  }

  lag(events: number): void {
    this.metrics.logLag.set(events, SERVICE);
  }

  /** To be called about once a second. */
  observe(folds: readonly ShardFold[]): void {
    for (const fold of folds) this.countEvaluations(fold);
    this.observeZones(folds);
    const [any] = folds;
    if (any === undefined) return;
    // Marks are the same in every shard.
    this.metrics.marksStale.set(staleMarks(any.world));
    this.metrics.marksSuspect.set(any.world.market.suspicions.size);
    this.metrics.heldFills.set(folds.reduce((sum, { world }) => sum + heldFills(world), 0));
    const watermark = folds.reduce((low, { world }) => (world.market.logTime < low ? world.market.logTime : low), any.world.market.logTime);
    this.metrics.watermarkTimestamp.set(Number(watermark) / 1e6, SERVICE);
    this.metrics.watermarkAge.set(Number(this.clock.nowMicros() - watermark) / 1e6, SERVICE);
  }

  private countEvaluations(fold: ShardFold): void {
    const before = this.counted.get(fold) ?? { ledger: 0, market: 0, reference: 0, booking: 0 };
    for (const trigger of TRIGGERS) {
      const more = fold.counts.evaluations[trigger] - before[trigger];
      if (more > 0) this.metrics.evaluations.inc({ trigger }, more);
    }
    this.counted.set(fold, { ...fold.counts.evaluations });
  }

  private observeZones(folds: readonly ShardFold[]): void {
    const zones = new Map<Zone, number>(ZONES.map((zone) => [zone, 0]));
    let accounts = 0;
    for (const fold of folds) {
      accounts += fold.world.accounts.size;
      for (const [zone, count] of fold.zones) zones.set(zone, (zones.get(zone) ?? 0) + count);
    }
    const elsewhere = [...zones.values()].reduce((sum, count) => sum + count, 0);
    zones.set('normal', accounts - elsewhere);
    for (const [zone, count] of zones) this.metrics.accounts.set(count, { zone });
  }
}

function heldFills(world: World): number {
  const waiting = new Set([...world.waiting.values()].flatMap((accounts) => [...accounts]));
  let count = 0;
  for (const account of waiting) count += account.held.length;
  return count;
}

function staleMarks({ reference, market }: World): number {
  const { parameters } = reference;
  if (parameters === undefined) return 0;
  let count = 0;
  for (const [instrumentId, mark] of market.marks) {
    if (reference.expired.has(instrumentId)) continue;
    if (markAge(market, mark) > rulesOf(parameters, instrumentId).parameters.markAgeLimit) count++;
  }
  return count;
}
