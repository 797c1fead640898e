/**
 * The Meter port on prom-client. It refuses names and labels that break the house's rules: base units in the name, `_total`
 * on counters and on nothing else, no label that holds an id of an account. Such a mistake is a programmer's, so it throws.
 */
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { invariant } from '@plimsoll/domain';
import type { Counter as CounterPort, Gauge as GaugePort, Histogram as HistogramPort, Meter } from '@plimsoll/runtime';

type Labels = Readonly<Record<string, string>>;

const NAME_PATTERN = /^(plimsoll|kafka_consumergroup)_[a-z0-9_]+[a-z0-9]$/;
const BASE_UNIT_PATTERN = /_(seconds|bytes|ratio)$/;
/** `le` belongs to histograms; an account's id would make a series for each account. */
const FORBIDDEN_LABELS: readonly string[] = ['le', 'account', 'account_id'];

interface Known {
  readonly shape: string;
  readonly metric: CounterPort | GaugePort | HistogramPort;
}

export class PrometheusMeter implements Meter {
  private readonly known = new Map<string, Known>();

  constructor(private readonly registry: Registry) {}

  counter(name: string, help: string, labels: readonly string[] = []): CounterPort {
    invariant(name.endsWith('_total'), `a counter ends in _total: ${name}`);
    return this.once('counter', name, labels, [], () => {
      const counter = new Counter({ name, help, labelNames: labels, registers: [this.registry] });
      return { inc: (given = {}, by = 1) => counter.inc(checked(name, labels, given), by) };
    });
  }

  gauge(name: string, help: string, labels: readonly string[] = []): GaugePort {
    invariant(!name.endsWith('_total'), `only a counter ends in _total: ${name}`);
    return this.once('gauge', name, labels, [], () => {
      const gauge = new Gauge({ name, help, labelNames: labels, registers: [this.registry] });
      return { set: (value, given = {}) => gauge.set(checked(name, labels, given), value) };
    });
  }

  histogram(name: string, help: string, buckets: readonly number[], labels: readonly string[] = []): HistogramPort {
    invariant(BASE_UNIT_PATTERN.test(name), `a histogram's name ends in its base unit: ${name}`);
    invariant(isRising(buckets), `the buckets of ${name} rise`);
    return this.once('histogram', name, labels, buckets, () => {
      const histogram = new Histogram({ name, help, buckets: [...buckets], labelNames: labels, registers: [this.registry] });
      return { observe: (value, given = {}) => histogram.observe(checked(name, labels, given), value) };
    });
  }

  /** The same name gives the same metric, and must mean the same by it. */
  private once<M extends Known['metric']>(
    kind: string,
    name: string,
    labels: readonly string[],
    buckets: readonly number[],
    make: () => M,
  ): M {
    const shape = `${kind}(${labels.join(',')})[${buckets.join(',')}]`;
    const present = this.known.get(name);
    if (present !== undefined) {
      invariant(present.shape === shape, `${name} is already ${present.shape}, not ${shape}`);
      return present.metric as M;
    }
    invariant(NAME_PATTERN.test(name), `a metric begins with plimsoll_ and is lower case: ${name}`);
    const forbidden = labels.find((label) => FORBIDDEN_LABELS.includes(label));
    invariant(forbidden === undefined, `${name} must not have a label ${forbidden}`);
    const metric = make();
    this.known.set(name, { shape, metric });
    return metric;
  }
}

/** Exactly the declared labels: a missing one would silently become another series. */
function checked(name: string, labels: readonly string[], given: Labels): Labels {
  const isExact = Object.keys(given).length === labels.length && labels.every((label) => given[label] !== undefined);
  invariant(isExact, `${name} has the labels (${labels.join(', ')}), not (${Object.keys(given).join(', ')})`);
  return given;
}

function isRising(buckets: readonly number[]): boolean {
  return buckets.every((edge, index) => index === 0 || edge > (buckets[index - 1] ?? edge));
}
