/**
 * The metrics of all services, each defined once: dashboards and alerts are checked against this list, so a name that is
 * not here does not exist. Base units, `_total` on counters, no id of an account in a label.
 */
import type { Counter, Gauge, Histogram, Meter } from './ports/services';

interface Definition {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
}
export interface CounterDefinition extends Definition {
  readonly kind: 'counter';
}
export interface GaugeDefinition extends Definition {
  readonly kind: 'gauge';
}
export interface HistogramDefinition extends Definition {
  readonly kind: 'histogram';
  readonly buckets: readonly number[];
}
export type MetricDefinition = CounterDefinition | GaugeDefinition | HistogramDefinition;

/** 1 ms to 10 s, with an edge exactly at the objective of 500 ms, so that its ratio is read and not interpolated. */
export const EVENT_TO_BREACH_BUCKETS_SECONDS: readonly number[] = [
  0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
];

const APPEND_BUCKETS_SECONDS: readonly number[] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export const METRICS = {
  records: counter('plimsoll_records_total', 'Records read from a topic, by what became of them.', 'topic', 'outcome'),
  rejected: counter('plimsoll_rejected_total', 'Records rejected, by reason.', 'topic', 'reason'),
  deadLetters: counter('plimsoll_dead_letters_total', 'Dead letters published.', 'topic', 'reason'),
  heldFills: gauge('plimsoll_held_fills', 'Fills held until their instrument is defined.'),
  marksStale: gauge('plimsoll_marks_stale', 'Instruments whose mark is older in log time than their limit.'),
  marksSuspect: gauge('plimsoll_marks_suspect', 'Instruments whose latest mark waits for confirmation.'),
  accounts: gauge('plimsoll_accounts', 'Accounts by margin zone.', 'zone'),
  breaches: counter('plimsoll_breaches_total', 'Transitions published, by the zone entered.', 'zone'),
  evaluations: counter('plimsoll_evaluations_total', 'Exact evaluations of an account, by what caused them.', 'trigger'),
  eventToBreach: histogram(
    'plimsoll_event_to_breach_seconds',
    'From the time of the causing event to the acknowledged publication of the breach.',
    EVENT_TO_BREACH_BUCKETS_SECONDS,
    'trigger',
    'zone',
  ),
  liquidations: counter('plimsoll_liquidations_total', 'Liquidations closed, by outcome.', 'outcome'),
  liquidationOrders: counter('plimsoll_liquidation_orders_total', 'Liquidation orders, by result.', 'result'),
  liquidationsOpen: gauge('plimsoll_liquidations_open', 'Accounts in liquidation: open, or waiting to be opened.', 'state'),
  liquidationsHalted: gauge('plimsoll_liquidations_halted', '1 when the runaway guard has stopped the orchestrator.'),
  adlCloses: counter('plimsoll_adl_closes_total', 'Positions reduced by auto-deleveraging, of those who gave way.'),
  bookingsOvertaken: counter('plimsoll_bookings_overtaken_total', 'Bookings that a fill had overtaken, and that were reversed in part.'),
  insuranceFund: gauge('plimsoll_insurance_fund_asset_units', 'Balance of the insurance fund in whole units of the asset.', 'asset'),
  appendDuration: histogram(
    'plimsoll_append_duration_seconds',
    'From the first attempt of an append to its durable answer.',
    APPEND_BUCKETS_SECONDS,
    'stream_category',
  ),
  appendConflicts: counter('plimsoll_append_conflicts_total', 'Appends refused at another revision.', 'stream_category'),
  consumerGroupLag: gauge('kafka_consumergroup_lag', 'Records after the consumed offset.', 'consumergroup', 'topic', 'partition'),
  logLag: gauge('plimsoll_log_lag_events', 'Events of the log that a service has not folded yet.', 'service'),
  shardsStopped: gauge('plimsoll_shards_stopped', 'Shards that a fault has stopped; only a restart helps.', 'service'),
  watermarkTimestamp: gauge('plimsoll_watermark_timestamp_seconds', 'Log time up to which a service has worked.', 'service'),
  watermarkAge: gauge('plimsoll_watermark_age_seconds', 'Wall time since the watermark of a service.', 'service'),
} as const;

/** For adapters of Meter and for checks of dashboards. */
export const ALL_METRICS: readonly MetricDefinition[] = Object.values(METRICS);

export function counterOf(meter: Meter, { name, help, labels }: CounterDefinition): Counter {
  return meter.counter(name, help, labels);
}
export function gaugeOf(meter: Meter, { name, help, labels }: GaugeDefinition): Gauge {
  return meter.gauge(name, help, labels);
}
export function histogramOf(meter: Meter, { name, help, buckets, labels }: HistogramDefinition): Histogram {
  return meter.histogram(name, help, buckets, labels);
}

function counter(name: string, help: string, ...labels: readonly string[]): CounterDefinition {
  return { kind: 'counter', name, help, labels };
}
function gauge(name: string, help: string, ...labels: readonly string[]): GaugeDefinition {
  return { kind: 'gauge', name, help, labels };
}
function histogram(name: string, help: string, buckets: readonly number[], ...labels: readonly string[]): HistogramDefinition {
  return { kind: 'histogram', name, help, buckets, labels };
}
