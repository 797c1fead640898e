/** An evaluator on stand-ins, and what it left behind in log, topics and snapshots. */
import type { AccountMargin, MarginBreach, Transition, VerdictBatch } from '@plimsoll/domain';
import { TOPICS, topicSpecs, verdictStream } from '@plimsoll/runtime';
import type { Bus, BusRecord, EventLog, Logger, Meter, Service, SnapshotStore } from '@plimsoll/runtime';
import { ManualClock, MemoryBus, MemoryEventLog } from '@plimsoll/runtime/testing';
import { decodeAccountMargin, decodeMarginBreach, decodeVerdictBatch } from '@plimsoll/wire';
import type { MarginEvaluatorSettings } from '../config';
import { createMarginEvaluator, type MarginEvaluatorDeps } from '../marginEvaluator';
import { LogScript, SHARDS } from './logScript';

class MemorySnapshots implements SnapshotStore {
  readonly kept = new Map<string, Uint8Array[]>();

  async write(name: string, bytes: Uint8Array): Promise<void> {
    this.kept.set(name, [bytes.slice(), ...(this.kept.get(name) ?? [])].slice(0, 2));
  }
  async *read(name: string): AsyncIterable<Uint8Array> {
    yield* this.kept.get(name) ?? [];
  }
  async clear(): Promise<void> {
    this.kept.clear();
  }
}

/** Keeps what was said, so that a warning can be asked for. */
export class Notebook implements Logger {
  readonly lines: string[] = [];
  debug(): void {}
  info(fields: object, message: string): void {
    this.lines.push(`${message} ${JSON.stringify(fields)}`);
  }
  warn(fields: object, message: string): void {
    this.lines.push(`${message} ${JSON.stringify(fields)}`);
  }
  error(fields: object, message: string): void {
    this.lines.push(`${message} ${JSON.stringify(fields)}`);
  }
  child(): Logger {
    return this;
  }
}

export class Readings implements Meter {
  readonly values = new Map<string, number>();
  counter(name: string): ReturnType<Meter['counter']> {
    return { inc: (labels, by = 1) => this.set(name, labels, (this.read(name, labels) ?? 0) + by) };
  }
  gauge(name: string): ReturnType<Meter['gauge']> {
    return { set: (value, labels) => this.set(name, labels, value) };
  }
  histogram(name: string): ReturnType<Meter['histogram']> {
    return { observe: (_value, labels) => this.set(name, labels, (this.read(name, labels) ?? 0) + 1) };
  }
  read(name: string, labels?: Readonly<Record<string, string>>): number | undefined {
    return this.values.get(keyOf(name, labels));
  }
  private set(name: string, labels: Readonly<Record<string, string>> | undefined, value: number): void {
    this.values.set(keyOf(name, labels), value);
  }
}

const keyOf = (name: string, labels: Readonly<Record<string, string>> = {}): string => `${name}{${Object.values(labels).join()}}`;

let members = 0;

export class Rig {
  readonly log: EventLog;
  readonly bus: Bus;
  /** The stand-in; unused where a test brings a store of its own. */
  readonly snapshots = new MemorySnapshots();
  readonly clock = new ManualClock('manual');
  readonly notebook = new Notebook();
  readonly readings = new Readings();

  constructor(more: { readonly log?: EventLog; readonly bus?: Bus } = {}) {
    this.log = more.log ?? new MemoryEventLog();
    this.bus = more.bus ?? new MemoryBus();
  }

  async script(): Promise<LogScript> {
    await this.bus.createTopics(topicSpecs({ shards: SHARDS, marksPartitions: 1 }));
    return new LogScript(this.log).open();
  }

  create(settings: Partial<MarginEvaluatorSettings> = {}, deps: Partial<MarginEvaluatorDeps> = {}): Service {
    const { log, bus, snapshots, clock } = this;
    const all = { log, bus, snapshots, clock, meter: this.readings, logger: this.notebook, ...deps };
    return createMarginEvaluator(all, { shards: SHARDS, member: `evaluator-${++members}`, ...settings });
  }

  async started(settings: Partial<MarginEvaluatorSettings> = {}, deps: Partial<MarginEvaluatorDeps> = {}): Promise<Service> {
    const service = this.create(settings, deps);
    await service.start();
    return service;
  }

  async verdicts(shard: number): Promise<readonly VerdictBatch[]> {
    const batches: VerdictBatch[] = [];
    for await (const event of this.log.read(verdictStream(shard))) {
      if (event.type === 'verdict-batch') batches.push(decodeVerdictBatch(event.payload));
    }
    return batches;
  }

  async transitions(): Promise<readonly Transition[]> {
    const all: Transition[] = [];
    for (let shard = 0; shard < SHARDS; shard++) for (const batch of await this.verdicts(shard)) all.push(...batch.transitions);
    return all;
  }

  async published(): Promise<readonly MarginBreach[]> {
    return (await this.records(TOPICS.marginBreaches)).map(({ value }) => decodeMarginBreach(value ?? new Uint8Array()));
  }

  async margins(): Promise<readonly AccountMargin[]> {
    return (await this.records(TOPICS.accountMargins)).map(({ value }) => decodeAccountMargin(value ?? new Uint8Array()));
  }

  async records(topic: string): Promise<readonly BusRecord[]> {
    const all: BusRecord[] = [];
    for (let partition = 0; partition < SHARDS; partition++) {
      const { first, next } = await this.bus.offsets({ topic, partition });
      for (let offset = first; offset < next; ) {
        const records = await this.bus.read({ topic, partition }, offset, 1_000);
        if (records.length === 0) break;
        all.push(...records);
        offset = (records.at(-1)?.offset ?? offset) + 1n;
      }
    }
    return all;
  }
}

/** Lets everything that can move without the clock come to rest; compression works on threads of its own, hence real time. */
export async function settle(turns = 20): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}
