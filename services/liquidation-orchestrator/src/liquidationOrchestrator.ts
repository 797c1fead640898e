/**
 * The service: folds the whole log, also while it stands by, and takes turns while the group gives it the stream. One thing
 * happens at a time: a run of events is folded, then what is due is planned, written and published, then the log goes on.
 */
import { GROUPS, NO_STREAM, OperatingError, TOPICS, backoffMillis, retryForever } from '@plimsoll/runtime';
import type { Bus, BusConsumer, Clock, ConsumerEvent, EventLog, LogSlice, Logger, Meter, Service, ServiceHealth, SnapshotStore } from '@plimsoll/runtime';
import { liquidationOrchestratorSchema, type LiquidationOrchestratorConfig, type LiquidationOrchestratorSettings } from './config';
import { FoldedLog } from './foldedLog';
import { OrchestratorMetrics } from './orchestratorMetrics';
import { Ownership, RunawayTurn, type FaultHook } from './ownership';
import { encodeSnapshot, readSnapshot, snapshotName, type FoldedState } from './orchestratorSnapshot';
import { Publisher } from './publisher';

export interface LiquidationOrchestratorDeps {
  readonly log: EventLog;
  readonly bus: Bus;
  readonly snapshots?: SnapshotStore;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly logger: Logger;
  /** For tests of restarts. */
  readonly faultHook?: FaultHook;
}

const TICK_MILLIS = 1_000;
const LAG_EVERY_TICKS = 5;

/** @throws OperatingError `config_invalid`. */
export function createLiquidationOrchestrator(deps: LiquidationOrchestratorDeps, settings: LiquidationOrchestratorSettings): Service {
  const parsed = liquidationOrchestratorSchema.safeParse(settings);
  if (parsed.success) return new LiquidationOrchestrator(deps, parsed.data);
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new OperatingError('config_invalid', `liquidation-orchestrator: ${faults.join('; ')}`);
}

class LiquidationOrchestrator implements Service {
  readonly name = 'liquidation-orchestrator';
  readonly done: Promise<void>;
  private finish!: () => void;
  private fail!: (error: unknown) => void;
  private settleStart!: () => void;
  private readonly started: Promise<void>;
  private readonly ending = new AbortController();
  private folded: FoldedLog;
  private readonly metrics: OrchestratorMetrics;
  private readonly publisher: Publisher;
  private consumer: BusConsumer | undefined;
  private loops: Promise<unknown> = Promise.resolve();
  /** What runs alone: the tail of all that was asked for. */
  private turnstile: Promise<void> = Promise.resolve();
  private ownership: Ownership | undefined;
  /** The tenure that the group gives to this member; undefined while it stands by. */
  private generation: string | undefined;
  private hasHeardFromGroup = false;
  private attempts = 0;
  private claims = 0;
  private isCaughtUp = false;
  private failure: unknown;
  private stopped: Promise<void> | undefined;
  private breathedMillis: number;
  private snapshotMillis: number;
  private eventsSinceSnapshot = 0;

  constructor(
    private readonly deps: LiquidationOrchestratorDeps,
    private readonly config: LiquidationOrchestratorConfig,
  ) {
    this.done = new Promise((resolve, reject) => {
      this.finish = resolve;
      this.fail = reject;
    });
    this.done.catch(() => undefined);
    this.started = new Promise((resolve) => (this.settleStart = resolve));
    const { log, bus, clock, logger } = deps;
    this.folded = new FoldedLog(config.shards);
    this.metrics = new OrchestratorMetrics(deps.meter, clock);
    this.publisher = new Publisher({ log, bus, clock, logger, shards: config.shards, signal: this.ending.signal });
    this.breathedMillis = this.snapshotMillis = clock.elapsedMillis();
  }

  /** Resolves when it takes turns, or has folded the log and stands by. */
  async start(): Promise<void> {
    const { bus } = this.deps;
    const { signal } = this.ending;
    this.consumer = bus.consumer({ group: GROUPS.liquidationOrchestrator, topics: [TOPICS.liquidations], assignment: 'single-member', paused: true, signal });
    this.loops = Promise.all([this.followGroup(this.consumer), this.followLog(), this.beat()]).catch((error: unknown) => this.collapse(error));
    await Promise.race([this.started, this.done]);
  }

  stop(reason: string): Promise<void> {
    return (this.stopped ??= this.end(reason));
  }

  health(): ServiceHealth {
    const { book, world } = this.folded;
    const isStandingBy = this.generation === undefined;
    const isWorking = isStandingBy ? this.hasHeardFromGroup : this.ownership?.isWorking === true;
    const detail: Record<string, string | number | boolean> = {
      mode: this.config.mode,
      role: isStandingBy ? 'stand-by' : 'active',
      /** To be compared with positions of the same log only. */
      foldedPosition: String(this.folded.position ?? 0n),
      accounts: world.accounts.size,
      liquidationsOpen: book.open.size,
      accountsWaiting: book.waiting.size,
      liquidationsClosed: this.metrics.closedLiquidations,
      ordersPlaced: this.metrics.orders,
      areLiquidationsHalted: world.reference.areLiquidationsHalted,
    };
    if (this.failure !== undefined) detail['failure'] = messageOf(this.failure);
    const live = this.failure === undefined;
    return { live, ready: live && this.isCaughtUp && isWorking && this.stopped === undefined, detail };
  }

  // ---------------------------------------------------------------- ownership

  private async followGroup(consumer: BusConsumer): Promise<void> {
    for await (const event of consumer.events()) this.takeGroupEvent(event);
  }

  private takeGroupEvent(event: ConsumerEvent): void {
    this.hasHeardFromGroup = true;
    switch (event.kind) {
      case 'assigned': {
        const isOwner = event.partitions.some(({ topic }) => topic === TOPICS.liquidations);
        this.deps.logger.info({ isOwner, generation: event.generation }, isOwner ? 'the stream is assigned' : 'stands by');
        // A member that keeps the stream keeps its claim: a stand-by's joining moves nothing.
        if (!isOwner) this.disown();
        else if (this.generation === undefined) this.own(event.generation);
        return this.settle();
      }
      case 'revoked':
        return this.disown();
      case 'records':
        return undefined;
    }
  }

  private own(generation: string): void {
    this.generation = generation;
    this.attempts = 0;
    void this.alone(() => this.claim(generation));
  }

  private disown(): void {
    this.generation = undefined;
    this.ownership = undefined;
  }

  private async claim(generation: string): Promise<void> {
    const isStillOwner = (): boolean => this.generation === generation && !this.ending.signal.aborted;
    if (!isStillOwner()) return;
    const { log, clock, meter, logger, faultHook } = this.deps;
    const { config, publisher, metrics } = this;
    const { signal } = this.ending;
    // A claim of its own each time: two of one name would not fence each other.
    const name = `${generation}.${this.claims++}`;
    try {
      this.ownership = await Ownership.claim({ log, clock, meter, logger, config, generation: name, isStillOwner, publisher, metrics, signal, faultHook });
    } catch (error) {
      return this.loseTenure(error, generation);
    }
    await this.work();
  }

  /** Another claimed the stream, or the log was away too long: claim again, if the group still wants it. */
  private loseTenure(error: unknown, generation: string): void {
    const isMendable = error instanceof OperatingError && (error.code === 'fenced' || error.retry);
    if (this.ending.signal.aborted) return;
    if (!isMendable) throw error;
    this.ownership = undefined;
    const waitMillis = backoffMillis(this.attempts, this.config.member);
    this.attempts += 1;
    this.deps.logger.warn({ code: error.code, waitMillis }, `lost the stream: ${error.message}`);
    void this.reclaim(generation, waitMillis);
  }

  private async reclaim(generation: string, waitMillis: number): Promise<void> {
    await this.deps.clock.sleep(waitMillis, this.ending.signal);
    try {
      await this.consumer?.heartbeat();
    } catch (error) {
      const isAway = error instanceof OperatingError && error.retry;
      if (isAway && this.generation === generation && !this.ending.signal.aborted) {
        return void this.reclaim(generation, backoffMillis(this.attempts++, this.config.member));
      }
      this.deps.logger.warn({ message: messageOf(error) }, 'the stream belongs to another member');
      if (this.generation === generation) this.disown();
      return;
    }
    void this.alone(() => this.claim(generation));
  }

  // ---------------------------------------------------------------- the log

  private async followLog(): Promise<void> {
    const { signal } = this.ending;
    await this.alone(() => this.restore());
    for (let attempt = 0; !signal.aborted; attempt++) {
      try {
        const { position } = this.folded;
        const slices = this.deps.log.subscribe({ signal, ...(position !== undefined && { after: position }) });
        for await (const slice of slices) {
          attempt = 0;
          await this.alone(() => this.takeSlice(slice));
        }
        return;
      } catch (error) {
        if (!(error instanceof OperatingError) || !error.retry || this.failure !== undefined) throw error;
        this.deps.logger.warn({ code: error.code, attempt }, `the log is away: ${error.message}`);
        await this.deps.clock.sleep(backoffMillis(attempt, this.config.member), signal);
      }
    }
  }

  private async takeSlice(slice: LogSlice): Promise<void> {
    for (const event of slice.events) {
      if (this.ending.signal.aborted) return;
      if (this.folded.fold(event)) this.ownership?.noteNews();
      this.eventsSinceSnapshot += 1;
      await this.breathe();
    }
    this.isCaughtUp ||= slice.caughtUp;
    await this.work();
    this.settle();
    if (this.isSnapshotDue) await this.writeSnapshot();
  }

  private async work(): Promise<void> {
    const { ownership, generation } = this;
    if (ownership === undefined || generation === undefined || this.stopped !== undefined || this.failure !== undefined) return;
    try {
      await ownership.work(this.folded);
      if (ownership.isWorking) this.attempts = 0;
      this.settle();
    } catch (error) {
      if (error instanceof RunawayTurn) this.metrics.halted();
      this.loseTenure(error, generation);
    }
  }

  /** Gives timers and others their turn, where the last one was long ago. */
  private breathe(): Promise<void> | undefined {
    if (this.deps.clock.elapsedMillis() - this.breathedMillis < this.config.foldMillis) return undefined;
    return new Promise((resolve) =>
      setImmediate(() => {
        this.breathedMillis = this.deps.clock.elapsedMillis();
        resolve();
      }),
    );
  }

  /** Figures grow old also while nothing happens: that is when they matter. */
  private async beat(): Promise<void> {
    const { clock } = this.deps;
    for (let ticks = 1; !this.ending.signal.aborted; ticks++) {
      await clock.sleep(TICK_MILLIS, this.ending.signal);
      if (this.ending.signal.aborted) return;
      if (this.isCaughtUp) this.metrics.observe(this.folded);
      if (ticks % LAG_EVERY_TICKS === 0) await this.observeLag();
    }
  }

  private async observeLag(): Promise<void> {
    try {
      let lag = 0n;
      for (const stream of await this.deps.log.streams()) {
        const last = await this.deps.log.readLast(stream);
        lag += (last?.revision ?? NO_STREAM) - this.folded.revisionOf(stream);
      }
      this.metrics.lag(Number(lag > 0n ? lag : 0n));
    } catch (error) {
      // A log that is away is told by those who need it.
      if (!(error instanceof OperatingError)) throw error;
    }
  }

  // ---------------------------------------------------------------- snapshots

  private async restore(): Promise<void> {
    const { snapshots, log, logger, clock } = this.deps;
    if (snapshots === undefined) return;
    const warn = (why: string): void => logger.warn({ message: why }, 'a snapshot is left aside');
    const read = (): Promise<FoldedState | undefined> => readSnapshot(snapshots, log, this.config, () => this.breathe(), warn);
    const state = await retryForever(read, { clock, name: this.config.member, signal: this.ending.signal });
    if (state === undefined) return;
    this.folded = new FoldedLog(this.config.shards, state);
    logger.info({ accounts: state.world.accounts.size, liquidationsOpen: state.book.open.size }, 'begins at a snapshot');
  }

  /** Only the one who writes the stream writes its snapshot too. */
  private get isSnapshotDue(): boolean {
    if (this.ownership?.isWorking !== true || this.eventsSinceSnapshot === 0) return false;
    const { mode, snapshotEvents, snapshotSeconds } = this.config;
    const isOld = mode === 'live' && this.deps.clock.elapsedMillis() - this.snapshotMillis >= snapshotSeconds * 1_000;
    return isOld || this.eventsSinceSnapshot >= snapshotEvents;
  }

  private async writeSnapshot(): Promise<void> {
    const { snapshots, clock, logger, faultHook } = this.deps;
    const state = this.folded.state();
    if (snapshots === undefined || state === undefined) return;
    const startedMillis = clock.elapsedMillis();
    const bytes = await encodeSnapshot(this.config, state, () => this.breathe());
    await snapshots.write(snapshotName(this.config), bytes);
    this.eventsSinceSnapshot = 0;
    this.snapshotMillis = clock.elapsedMillis();
    logger.info({ bytes: bytes.length, tookMillis: Math.round(this.snapshotMillis - startedMillis) }, 'snapshot written');
    await faultHook?.('after-snapshot');
  }

  // ---------------------------------------------------------------- the end

  /** One after another, in the order of asking; what fails takes the service down. */
  private alone(work: () => Promise<void>): Promise<void> {
    const run = this.turnstile.then(() => (this.failure === undefined ? work() : undefined));
    this.turnstile = run.catch((error: unknown) => this.collapse(error));
    return this.turnstile;
  }

  private settle(): void {
    // Before the group has spoken nobody knows whether this member is to stand by.
    const isStandingBy = this.hasHeardFromGroup && this.generation === undefined && this.isCaughtUp;
    if (isStandingBy || this.ownership?.isWorking === true) this.settleStart();
  }

  private collapse(error: unknown): void {
    if (this.failure !== undefined || this.stopped !== undefined) return;
    this.failure = error;
    this.deps.logger.error({ err: error, message: messageOf(error) }, 'the orchestrator has stopped');
    this.ending.abort();
    this.fail(error);
  }

  private async end(reason: string): Promise<void> {
    this.deps.logger.info({ reason }, 'stopping');
    // The turn under way is written and published to its end, if log and bus let it.
    const atRest = this.turnstile.then(() => true);
    const tooLong = this.deps.clock.sleep(this.config.drainMillis, this.ending.signal).then(() => false);
    const isAtRest = await Promise.race([atRest, tooLong]);
    if (isAtRest && this.ownership?.isWorking === true && this.eventsSinceSnapshot > 0) await this.alone(() => this.writeSnapshot());
    this.ending.abort();
    await this.loops;
    await this.consumer?.close();
    this.settleStart();
    this.finish();
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
