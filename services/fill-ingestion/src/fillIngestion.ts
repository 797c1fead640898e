/**
 * fill-ingestion: decides which fills, transfers and order events become facts, and writes them to `ledger-<p>`. One
 * pipeline to each source partition that the group assigns; the group says who owns what, and the log where it stands.
 */
import { invariant } from '@plimsoll/domain';
import {
  GROUPS,
  LEDGER_TOPICS,
  OperatingError,
  PARTITIONER,
  STREAMS,
  fromPull,
  isBehindSeek,
  waitForRoom,
  type Bus,
  type BusConsumer,
  type Clock,
  type ConsumerEvent,
  type EventLog,
  type Logger,
  type Meter,
  type SeenIndexes,
  type Service,
  type ServiceHealth,
  type TopicPartition,
} from '@plimsoll/runtime';
import { decodeLogEvent } from '@plimsoll/wire';
import { concatMap, defer, from, lastValueFrom } from 'rxjs';
import { SOURCES, sourceOf, type Source } from './candidate';
import { fillIngestionConfigSchema, type FillIngestionConfig, type FillIngestionSettings } from './config';
import { IngestionMetrics } from './metrics';
import { ShardPipeline } from './shardPipeline';

export interface FillIngestionDeps {
  readonly log: EventLog;
  readonly bus: Bus;
  readonly seen: SeenIndexes;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly logger: Logger;
}

/** @throws OperatingError `config_invalid`. */
export function createFillIngestion(deps: FillIngestionDeps, settings: FillIngestionSettings): Service {
  const parsed = fillIngestionConfigSchema.safeParse(settings);
  if (parsed.success) return new FillIngestion(deps, parsed.data);
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new OperatingError('config_invalid', `fill-ingestion: ${faults.join('; ')}`);
}

class FillIngestion implements Service {
  readonly name = 'fill-ingestion';
  readonly done: Promise<void>;
  private finish!: () => void;
  private fail!: (error: unknown) => void;
  private readonly stopping = new AbortController();
  private readonly pipelines = new Map<number, ShardPipeline>();
  private assigned: ReadonlySet<number> = new Set();
  private consumer: BusConsumer | undefined;
  private running: Promise<void> | undefined;
  private failure: Error | undefined;
  private hasJoined = false;
  private readonly metrics: IngestionMetrics;

  constructor(
    private readonly deps: FillIngestionDeps,
    private readonly config: FillIngestionConfig,
  ) {
    this.metrics = new IngestionMetrics(deps.meter);
    this.done = new Promise((resolve, reject) => {
      this.finish = resolve;
      this.fail = reject;
    });
    this.done.catch(() => undefined);
  }

  /** @throws OperatingError `topic_mismatch` or `log_mismatch` when the topics or the log were made for another N. */
  async start(): Promise<void> {
    invariant(this.running === undefined, 'a service is started once');
    await this.checkTopics();
    await this.findOpened(false);
    this.running = this.run().then(this.finish, (error: unknown) => {
      this.failure ??= asError(error);
      this.fail(this.failure);
    });
  }

  async stop(reason: string): Promise<void> {
    this.deps.logger.info({ reason }, 'fill-ingestion stops');
    this.stopping.abort();
    await this.consumer?.close();
    await this.running;
    if (this.running === undefined) this.finish();
  }

  health(): ServiceHealth {
    const shards = [...this.pipelines.values()];
    const fenced = shards.filter(({ state }) => state === 'fenced').length;
    return {
      live: this.failure === undefined,
      ready: this.failure === undefined && this.hasJoined && shards.every(({ isReady }) => isReady),
      detail: { shards: shards.length, fenced, heldFills: this.heldCount() },
    };
  }

  private async run(): Promise<void> {
    const { bus } = this.deps;
    const { signal } = this.stopping;
    // Without the log's own number of shards nothing may be written to it.
    if (!(await this.findOpened(true))) return;
    const { fetchRecordsMax } = this.config;
    const group = { group: GROUPS.fillIngestion, topics: LEDGER_TOPICS, assignment: 'co-partitioned' as const };
    const consumer = bus.consumer({ ...group, batchLimit: fetchRecordsMax, signal });
    this.consumer = consumer;
    const measuring = this.measureLag();
    try {
      const taken = fromPull(consumer.events(), (event) => defer(() => this.take(event, consumer)));
      await lastValueFrom(taken.pipe(concatMap(() => from([]))), { defaultValue: undefined });
    } finally {
      this.stopping.abort();
      await Promise.all([...this.pipelines.values()].map((pipeline) => pipeline.stop()));
      await consumer.close();
      await measuring;
    }
    if (this.failure !== undefined) throw this.failure;
  }

  private async take(event: ConsumerEvent, consumer: BusConsumer): Promise<void> {
    if (this.failure !== undefined) throw this.failure;
    switch (event.kind) {
      case 'assigned':
        return this.assign(event.generation, event.partitions, consumer);
      case 'revoked':
        return this.revoke(event.partitions);
      case 'records': {
        const source = sourceOf(event.topic);
        const pipeline = this.pipelines.get(event.partition);
        if (source === undefined || pipeline === undefined) return;
        const wanted = pipeline.wanted[source];
        const isFirst = wanted !== undefined && !pipeline.hasBegun(source);
        if (isFirst && (await isBehindSeek(this.deps.bus, event, wanted))) return consumer.seek(event, wanted);
        const room = pipeline.offer(source, event.records, event.nextOffset);
        if (room !== undefined) await this.wait(room, pipeline, consumer);
      }
    }
  }

  private async assign(generation: string, partitions: readonly TopicPartition[], consumer: BusConsumer): Promise<void> {
    this.assigned = new Set(partitions.map(({ partition }) => partition));
    for (const [shard, pipeline] of [...this.pipelines]) {
      const isKept = this.assigned.has(shard) && pipeline.state === 'working';
      // The consumer has forgotten where it was in what stays ours, too.
      if (isKept) this.seek(shard, pipeline.wanted, consumer);
      else await this.stopPipeline(shard, pipeline);
    }
    for (const shard of [...this.assigned].sort((a, b) => a - b)) {
      if (!this.pipelines.has(shard) && !this.stopping.signal.aborted) await this.openPipeline(shard, generation, consumer);
    }
    this.hasJoined = true;
    this.deps.logger.info({ generation, shards: [...this.assigned] }, 'assigned');
  }

  private async openPipeline(shard: number, generation: string, consumer: BusConsumer): Promise<void> {
    const { deps, config, metrics } = this;
    try {
      const pipeline = await ShardPipeline.open({
        ...{ ...deps, shard, config, metrics, generation },
        isStillOwner: () => this.assigned.has(shard) && !this.stopping.signal.aborted,
        seek: (next) => this.seek(shard, next, consumer),
      });
      this.pipelines.set(shard, pipeline);
      pipeline.done.catch((error: unknown) => this.endWith(error));
    } catch (error) {
      // The group has moved it on meanwhile, and will say so; the others go on.
      if (!(error instanceof OperatingError) || error.code !== 'fenced') throw error;
      deps.logger.warn({ err: error, shard }, 'could not claim the shard');
    }
  }

  private async revoke(partitions: readonly TopicPartition[]): Promise<void> {
    const lost = new Set(partitions.map(({ partition }) => partition));
    this.assigned = new Set([...this.assigned].filter((shard) => !lost.has(shard)));
    for (const shard of lost) {
      const pipeline = this.pipelines.get(shard);
      if (pipeline !== undefined) await this.stopPipeline(shard, pipeline);
    }
  }

  private async stopPipeline(shard: number, pipeline: ShardPipeline): Promise<void> {
    this.pipelines.delete(shard);
    await pipeline.stop();
  }

  private seek(partition: number, next: readonly bigint[], consumer: BusConsumer): void {
    for (const source of SOURCES) {
      const offset = next[source];
      if (offset !== undefined) consumer.seek({ topic: LEDGER_TOPICS[source], partition }, offset);
    }
  }

  private async wait(room: Promise<void>, pipeline: ShardPipeline, consumer: BusConsumer): Promise<void> {
    try {
      await waitForRoom(room, consumer, { clock: this.deps.clock, everyMillis: this.config.heartbeatMillis });
    } catch (error) {
      if (!(error instanceof OperatingError) || error.code !== 'not_owner') throw error;
      // The next pull says what has been lost. Until then nothing more is worked on here.
      await pipeline.stop();
    }
  }

  /** A shard whose state cannot be trusted stops the service at once: supervision starts it anew, from the log. */
  private endWith(error: unknown): void {
    this.failure ??= asError(error);
    this.deps.logger.error({ err: error }, 'a shard has failed');
    this.stopping.abort();
    void this.consumer?.close();
  }

  private heldCount(): number {
    return [...this.pipelines.values()].reduce((sum, pipeline) => sum + pipeline.heldCount, 0);
  }

  private async measureLag(): Promise<void> {
    const { clock, bus } = this.deps;
    const { signal } = this.stopping;
    const { lagIntervalMillis } = this.config;
    while (lagIntervalMillis > 0 && !signal.aborted) {
      await clock.sleep(lagIntervalMillis, signal);
      let sum = 0;
      for (const [partition, pipeline] of this.pipelines) {
        for (const source of SOURCES) {
          const lag = await this.lagOf(bus, partition, source, pipeline).catch(() => undefined);
          if (lag === undefined) continue;
          sum += lag;
          this.metrics.observeLag(LEDGER_TOPICS[source], partition, lag);
        }
      }
      this.metrics.observeHeld(this.heldCount());
      this.metrics.observeStopped([...this.pipelines.values()].filter(({ state }) => state === 'fenced').length);
      this.metrics.observeAge(Number(clock.nowMicros() / 1_000n), sum > 0);
    }
  }

  private async lagOf(bus: Bus, partition: number, source: Source, pipeline: ShardPipeline): Promise<number | undefined> {
    const next = pipeline.position[source];
    if (next === undefined) return undefined;
    const held = await bus.offsets({ topic: LEDGER_TOPICS[source], partition });
    return Math.max(0, Number(held.next - next));
  }

  private async checkTopics(): Promise<void> {
    const { shards } = this.config;
    const specs = new Map((await this.deps.bus.describeTopics()).map((spec) => [spec.topic, spec]));
    for (const topic of LEDGER_TOPICS) {
      const spec = specs.get(topic);
      if (spec === undefined) throw new OperatingError('unknown_topic', `no topic ${topic}; create it with ${shards} partitions`);
      if (spec.partitions === shards) continue;
      throw new OperatingError('topic_mismatch', `${topic} has ${spec.partitions} partitions, shards is ${shards}; both must be the same number`);
    }
  }

  /** Compares the log with the settings. @param isAwaited whether to wait for a log that has not been opened yet */
  private async findOpened(isAwaited: boolean): Promise<boolean> {
    const { signal } = this.stopping;
    const { logId, shards } = this.config;
    for await (const slice of this.deps.log.subscribe({ streams: [STREAMS.reference], signal, sliceLimit: 8 })) {
      for (const event of slice.events) {
        const decoded = decodeLogEvent(event.type, event.payload);
        const opened = decoded.type === 'reference-change' && decoded.value.entries.find((entry) => entry.kind === 'opened');
        if (!opened) continue;
        const isSame = opened.logId === logId && opened.shards === shards && opened.partitioner === PARTITIONER;
        if (isSame) return true;
        const found = `log ${opened.logId}, ${opened.shards} shards, partitioner ${opened.partitioner}`;
        throw new OperatingError('log_mismatch', `the log was opened as ${found}; configured is log ${logId}, ${shards} shards, ${PARTITIONER}`);
      }
      if (slice.caughtUp && !isAwaited) return false;
    }
    return false;
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
