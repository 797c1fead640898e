/**
 * The service: owns shards through the consumer group and runs one pipeline for each. The group says who owns what, and
 * nothing else: where a shard stands, the log says.
 */
import { GROUPS, OperatingError, STREAMS, TOPICS, ledgerStream } from '@plimsoll/runtime';
import type {
  Bus,
  BusConsumer,
  Clock,
  ConsumerEvent,
  EventLog,
  Logger,
  Meter,
  Service,
  ServiceHealth,
  SnapshotStore,
} from '@plimsoll/runtime';
import { marginEvaluatorConfigSchema, type MarginEvaluatorConfig, type MarginEvaluatorSettings } from './config';
import { EvaluatorMetrics } from './evaluatorMetrics';
import { Pacer } from './pacer';
import { FactCache } from './shard/logCursor';
import type { FaultHook } from './shard/outbox';
import { ShardPipeline } from './shard/shardPipeline';
import { ShardRunner } from './shardRunner';

export interface MarginEvaluatorDeps {
  readonly log: EventLog;
  readonly bus: Bus;
  readonly snapshots: SnapshotStore;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly logger: Logger;
  /** For tests of restarts. */
  readonly faultHook?: FaultHook;
}

const TICK_MILLIS = 1_000;
const LAG_EVERY_TICKS = 5;

/** @throws OperatingError `config_invalid`. */
export function createMarginEvaluator(deps: MarginEvaluatorDeps, settings: MarginEvaluatorSettings): Service {
  const parsed = marginEvaluatorConfigSchema.safeParse(settings);
  if (parsed.success) return new MarginEvaluator(deps, parsed.data);
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new OperatingError('config_invalid', `margin-evaluator: ${faults.join('; ')}`);
}

class MarginEvaluator implements Service {
  readonly name = 'margin-evaluator';
  readonly done: Promise<void>;
  private finish!: () => void;
  private fail!: (error: unknown) => void;
  private settleStart!: () => void;
  private readonly started: Promise<void>;
  private readonly ending = new AbortController();
  private readonly runners = new Map<number, ShardRunner>();
  private readonly unsettled = new Set<number>();
  private readonly metrics: EvaluatorMetrics;
  private readonly pacer: Pacer;
  private readonly cache = new FactCache(new Set([STREAMS.reference, STREAMS.market, STREAMS.liquidation]));
  private consumer: BusConsumer | undefined;
  private isAssigned = false;
  private generation = '';
  private stopped: Promise<void> | undefined;
  private lagEvents = 0;
  private ticks = 0;
  private claims = 0;

  constructor(
    private readonly deps: MarginEvaluatorDeps,
    private readonly config: MarginEvaluatorConfig,
  ) {
    this.done = new Promise((resolve, reject) => {
      this.finish = resolve;
      this.fail = reject;
    });
    this.done.catch(() => undefined);
    this.started = new Promise((resolve) => (this.settleStart = resolve));
    this.metrics = new EvaluatorMetrics(deps.meter, deps.clock, config.mode);
    this.pacer = new Pacer(() => deps.clock.elapsedMillis(), config.turnMillis);
  }

  /** Resolves when every shard assigned first has caught up with the log, or this member stands by. */
  async start(): Promise<void> {
    const { group, topics } = { group: GROUPS.marginEvaluator, topics: [TOPICS.accountMargins] };
    this.consumer = this.deps.bus.consumer({ group, topics, assignment: 'co-partitioned', paused: true, signal: this.ending.signal });
    this.follow(this.consumer).catch((error: unknown) => this.collapse(error));
    this.beat().catch((error: unknown) => this.collapse(error));
    await Promise.race([this.started, this.done]);
  }

  stop(reason: string): Promise<void> {
    return (this.stopped ??= this.end(reason));
  }

  health(): ServiceHealth {
    const runners = [...this.runners.values()];
    const failed = runners.filter(({ failure }) => failure !== undefined);
    const isWorking = this.isAssigned && runners.every(({ pipeline }) => pipeline?.isWorking === true);
    const detail: Record<string, string | number | boolean> = {
      mode: this.config.mode,
      shardsOwned: runners.length,
      shardsAtEnd: runners.filter(({ pipeline }) => pipeline?.isAtEnd === true).length,
      shardsStopped: failed.length,
      accounts: runners.reduce((sum, { pipeline }) => sum + (pipeline?.fold.world.accounts.size ?? 0), 0),
      breachesPublished: this.metrics.breaches,
      waiting: runners.reduce((sum, { pipeline }) => sum + (pipeline?.waiting ?? 0), 0),
      lagEvents: this.lagEvents,
      logTimeMicros: this.watermark(runners),
      eventToBreachP99Millis: this.metrics.eventToBreach.percentileMillis(0.99),
    };
    if (failed[0] !== undefined) detail['failure'] = `shard ${failed[0].shard}: ${messageOf(failed[0].failure)}`;
    return { live: failed.length === 0, ready: isWorking && failed.length === 0 && this.stopped === undefined, detail };
  }

  /** The log time that every shard of this member has reached; 0 without a shard. */
  private watermark(runners: readonly ShardRunner[]): number {
    const times = runners.map(({ pipeline }) => Number(pipeline?.fold.world.market.logTime ?? 0n));
    return times.length === 0 ? 0 : Math.min(...times);
  }

  // ---------------------------------------------------------------- ownership

  private async follow(consumer: BusConsumer): Promise<void> {
    for await (const event of consumer.events()) this.takeGroupEvent(event);
  }

  private takeGroupEvent(event: ConsumerEvent): void {
    switch (event.kind) {
      case 'assigned': {
        this.generation = event.generation;
        const shards = event.partitions.filter(({ topic }) => topic === TOPICS.accountMargins).map(({ partition }) => partition);
        this.keepOnly(new Set(shards));
        for (const shard of shards) this.own(shard);
        this.deps.logger.info({ shards: shards.length, generation: event.generation }, 'shards assigned');
        this.isAssigned = true;
        return this.settle(undefined);
      }
      case 'revoked':
        for (const { topic, partition } of event.partitions) if (topic === TOPICS.accountMargins) this.disown(partition);
        return undefined;
      case 'records':
        return undefined;
    }
  }

  private keepOnly(shards: ReadonlySet<number>): void {
    for (const shard of this.runners.keys()) if (!shards.has(shard)) this.disown(shard);
  }

  private own(shard: number): void {
    if (this.runners.has(shard)) return;
    if (!this.isAssigned) this.unsettled.add(shard);
    const isMine = (): boolean => this.runners.get(shard) === runner;
    const runner: ShardRunner = new ShardRunner({
      shard,
      clock: this.deps.clock,
      logger: this.deps.logger,
      open: (publishAll) => this.open(shard, publishAll, isMine),
      assertAssigned: async () => {
        await this.consumer?.heartbeat();
        if (!isMine()) throw new OperatingError('not_owner', `shard ${shard} has moved`);
      },
      onFailed: (error) => this.noteFailure(shard, error),
    });
    this.runners.set(shard, runner);
    void runner.ended.then((end) => {
      if (end === 'lost' && isMine()) this.runners.delete(shard);
      this.settle(shard);
    });
  }

  private open(shard: number, publishAll: boolean, isStillOwner: () => boolean): ShardPipeline {
    const { logId, shards } = this.config;
    const deps = {
      ...this.deps,
      faultHook: this.deps.faultHook,
      pacer: this.pacer,
      cache: this.cache,
      onPublished: this.metrics.published.bind(this.metrics),
      onCaughtUp: () => this.settle(shard),
    };
    const { config } = this;
    // A claim of its own each time: two of one name would not fence each other.
    const generation = `${this.generation}.${this.claims++}`;
    return new ShardPipeline(deps, { identity: { logId, shard, shards }, config, generation, isStillOwner, publishAll });
  }

  private disown(shard: number): void {
    this.runners.get(shard)?.stop('at-once');
    this.runners.delete(shard);
    this.settle(shard);
  }

  private noteFailure(shard: number, error: unknown): void {
    const failed = [...this.runners.values()].filter(({ failure }) => failure !== undefined).length;
    this.metrics.shardsFailed(failed);
    // A frame that one shard cannot close holds up everyone; and without any shard there is nothing left to do.
    if (this.config.mode === 'stepped' || failed === this.runners.size) this.collapse(error);
    this.settle(shard);
  }

  private settle(shard: number | undefined): void {
    if (shard !== undefined) this.unsettled.delete(shard);
    if (this.isAssigned && this.unsettled.size === 0) this.settleStart();
  }

  // ---------------------------------------------------------------- time and end

  private async beat(): Promise<void> {
    const { clock } = this.deps;
    const { signal } = this.ending;
    for (await clock.sleep(TICK_MILLIS, signal); !signal.aborted; await clock.sleep(TICK_MILLIS, signal)) {
      // A clock that does not wait must not keep the event loop to itself.
      await this.pacer.turn();
      const pipelines = [...this.runners.values()].flatMap(({ pipeline }) => pipeline ?? []);
      for (const pipeline of pipelines) pipeline.tick(clock.elapsedMillis());
      this.metrics.observe(pipelines.map(({ fold }) => fold));
      if (this.ticks++ % LAG_EVERY_TICKS === 0) await this.measureLag(pipelines);
    }
  }

  private async measureLag(pipelines: readonly ShardPipeline[]): Promise<void> {
    const behind = new Map<string, bigint>();
    for (const { shard, fold } of pipelines) {
      for (const stream of [STREAMS.reference, STREAMS.market, STREAMS.liquidation, ledgerStream(shard)]) {
        const folded = fold.cursor.revisionOf(stream);
        const least = behind.get(stream);
        if (least === undefined || folded < least) behind.set(stream, folded);
      }
    }
    let lag = 0n;
    try {
      for (const [stream, folded] of behind) lag += ((await this.deps.log.readLast(stream))?.revision ?? folded) - folded;
    } catch (error) {
      // The figure waits for the log; the shards have their own way of saying that it is away.
      if (error instanceof OperatingError && error.code === 'log_unavailable') return;
      throw error;
    }
    this.lagEvents = Math.max(0, Number(lag));
    this.metrics.lag(this.lagEvents);
  }

  private async end(reason: string): Promise<void> {
    this.deps.logger.info({ reason }, 'stopping');
    const runners = [...this.runners.values()];
    for (const runner of runners) runner.stop('drain');
    await Promise.all(runners.map(({ ended }) => ended));
    this.ending.abort();
    await this.consumer?.close();
    this.settleStart();
    this.finish();
  }

  private collapse(error: unknown): void {
    if (this.stopped !== undefined) return;
    this.fail(error);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
