/**
 * price-ingestion: decides which marks, fundings and definitions become facts, writes them to `market` and `reference`, and
 * is the only source of log time. One member is active; the others stand by, folding what it writes.
 */
import { invariant } from '@plimsoll/domain';
import {
  GROUPS,
  LEDGER_TOPICS,
  OperatingError,
  STREAMS,
  TOPICS,
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
  type Service,
  type ServiceHealth,
} from '@plimsoll/runtime';
import { decodeLogEvent } from '@plimsoll/wire';
import { concatMap, defer, from, lastValueFrom } from 'rxjs';
import { ActivePrices, assertSameLog } from './activePrices';
import { priceIngestionConfigSchema, type PriceIngestionConfig, type PriceIngestionSettings } from './config';
import { PriceMetrics } from './metrics';
import type { PriceSession } from './priceSession';
import { StateFollower } from './stateFollower';

export interface PriceIngestionDeps {
  readonly log: EventLog;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly logger: Logger;
}

/** @throws OperatingError `config_invalid`. */
export function createPriceIngestion(deps: PriceIngestionDeps, settings: PriceIngestionSettings): Service {
  const parsed = priceIngestionConfigSchema.safeParse(settings);
  if (parsed.success) return new PriceIngestion(deps, parsed.data);
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new OperatingError('config_invalid', `price-ingestion: ${faults.join('; ')}`);
}

class PriceIngestion implements Service {
  readonly name = 'price-ingestion';
  readonly done: Promise<void>;
  private finish!: () => void;
  private fail!: (error: unknown) => void;
  private readonly stopping = new AbortController();
  private readonly metrics: PriceMetrics;
  private consumer: BusConsumer | undefined;
  private running: Promise<void> | undefined;
  private follower: StateFollower | undefined;
  private active: ActivePrices | undefined;
  private isAssigned = false;
  private hasJoined = false;
  private marksPartitions = 1;
  private failure: Error | undefined;

  constructor(
    private readonly deps: PriceIngestionDeps,
    private readonly config: PriceIngestionConfig,
  ) {
    this.metrics = new PriceMetrics(deps.meter);
    this.done = new Promise((resolve, reject) => {
      this.finish = resolve;
      this.fail = reject;
    });
    this.done.catch(() => undefined);
  }

  /** @throws OperatingError `topic_mismatch` or `log_mismatch` when topics or log were made for other settings. */
  async start(): Promise<void> {
    invariant(this.running === undefined, 'a service is started once');
    await this.checkTopics();
    await this.checkOpened();
    this.running = this.run().then(this.finish, (error: unknown) => {
      this.failure ??= asError(error);
      this.fail(this.failure);
    });
  }

  async stop(reason: string): Promise<void> {
    this.deps.logger.info({ reason }, 'price-ingestion stops');
    this.stopping.abort();
    await this.consumer?.close();
    await this.running;
    if (this.running === undefined) this.finish();
  }

  health(): ServiceHealth {
    const role = this.active?.state ?? 'standing-by';
    const session = this.active?.working;
    return {
      live: this.failure === undefined,
      ready: this.failure === undefined && this.hasJoined && (!this.isAssigned || session !== undefined),
      detail: { role, logTimeMicros: String(session?.logTime ?? 0n) },
    };
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    this.follower = new StateFollower(this.deps.log);
    const topics = [TOPICS.marks, TOPICS.reference];
    const batchLimit = this.config.batchRecordsMax;
    const consumer = this.deps.bus.consumer({ group: GROUPS.priceIngestion, topics, assignment: 'single-member', batchLimit, signal });
    this.consumer = consumer;
    const measuring = this.measureLag();
    try {
      const taken = fromPull(consumer.events(), (event) => defer(() => this.take(event, consumer)));
      await lastValueFrom(taken.pipe(concatMap(() => from([]))), { defaultValue: undefined });
    } finally {
      this.stopping.abort();
      await this.active?.stop();
      await this.follower.stop();
      await consumer.close();
      await measuring;
    }
    if (this.failure !== undefined) throw this.failure;
  }

  private async take(event: ConsumerEvent, consumer: BusConsumer): Promise<void> {
    if (this.failure !== undefined) throw this.failure;
    switch (event.kind) {
      case 'assigned':
        return this.assign(event.generation, event.partitions.length > 0, consumer);
      case 'revoked':
        return this.standBy();
      case 'records': {
        const { active } = this;
        const session = active?.working;
        if (active === undefined || session === undefined) return;
        const wanted = session.wanted(event);
        const isFirst = !session.hasBegun(event);
        if (isFirst && (await isBehindSeek(this.deps.bus, event, wanted))) return consumer.seek(event, wanted);
        const room = active.offer(event, event.records, event.nextOffset);
        if (room !== undefined) await this.wait(room, active, consumer);
      }
    }
  }

  private async assign(generation: string, isOwner: boolean, consumer: BusConsumer): Promise<void> {
    this.isAssigned = isOwner;
    const { active, deps, config, metrics, marksPartitions } = this;
    if (!isOwner) {
      await this.standBy();
    } else if (active?.state === 'working') {
      // The consumer has forgotten where it was.
      const { working } = active;
      if (working !== undefined) for (const at of working.partitions) consumer.seek(at, working.wanted(at));
    } else {
      await this.standBy();
      this.isAssigned = true;
      const follower = (this.follower ??= new StateFollower(deps.log));
      const isStillOwner = (): boolean => this.isAssigned && !this.stopping.signal.aborted;
      const seek = (session: PriceSession): void => {
        for (const at of session.partitions) consumer.seek(at, session.position(at));
      };
      const options = { ...deps, config, metrics, marksPartitions, generation, follower, isStillOwner, seek };
      try {
        this.active = await ActivePrices.open(options, this.stopping.signal);
        this.active?.done.catch((error: unknown) => this.endWith(error));
      } catch (error) {
        // The group has moved on meanwhile, and will say so.
        if (!(error instanceof OperatingError) || error.code !== 'fenced') throw error;
        deps.logger.warn({ err: error }, 'could not claim the streams');
      }
    }
    this.hasJoined = true;
    deps.logger.info({ generation, role: isOwner ? 'active' : 'standing by' }, 'assigned');
  }

  /** From here on the log is followed again, from its first event: what was judged and not appended must not stay. */
  private async standBy(): Promise<void> {
    this.isAssigned = false;
    const { active } = this;
    if (active === undefined) return;
    this.active = undefined;
    await active.stop();
    await this.follower?.stop();
    this.follower = new StateFollower(this.deps.log);
  }

  private async wait(room: Promise<void>, active: ActivePrices, consumer: BusConsumer): Promise<void> {
    try {
      await waitForRoom(room, consumer, { clock: this.deps.clock, everyMillis: this.config.heartbeatMillis });
    } catch (error) {
      if (!(error instanceof OperatingError) || error.code !== 'not_owner') throw error;
      // The next pull says so too. Until then nothing more is worked on here.
      await active.stop();
    }
  }

  /** A state that cannot be trusted stops the service at once: supervision starts it anew, from the log. */
  private endWith(error: unknown): void {
    this.failure ??= asError(error);
    this.deps.logger.error({ err: error }, 'price-ingestion has failed');
    this.stopping.abort();
    void this.consumer?.close();
  }

  private async measureLag(): Promise<void> {
    const { clock, bus } = this.deps;
    const { signal } = this.stopping;
    const { lagIntervalMillis } = this.config;
    while (lagIntervalMillis > 0 && !signal.aborted) {
      await clock.sleep(lagIntervalMillis, signal);
      const session = this.active?.working;
      if (session === undefined) continue;
      for (const at of session.partitions) {
        const held = await bus.offsets(at).catch(() => undefined);
        if (held !== undefined) this.metrics.observeLag(at, Math.max(0, Number(held.next - session.position(at))));
      }
      this.metrics.observeAge(Number(clock.nowMicros() - session.logTime) / 1e6);
    }
  }

  private async checkTopics(): Promise<void> {
    const { shards } = this.config;
    const specs = new Map((await this.deps.bus.describeTopics()).map((spec) => [spec.topic, spec]));
    const partitionsOf = (topic: string): number => {
      const spec = specs.get(topic);
      if (spec === undefined) throw new OperatingError('unknown_topic', `no topic ${topic}; create it first`);
      return spec.partitions;
    };
    for (const topic of LEDGER_TOPICS) {
      if (partitionsOf(topic) === shards) continue;
      throw new OperatingError('topic_mismatch', `${topic} has ${partitionsOf(topic)} partitions, shards is ${shards}; both must be the same number`);
    }
    if (partitionsOf(TOPICS.reference) !== 1) {
      throw new OperatingError('topic_mismatch', `${TOPICS.reference} has ${partitionsOf(TOPICS.reference)} partitions; definitions need one order`);
    }
    this.marksPartitions = partitionsOf(TOPICS.marks);
  }

  /** A log that was opened for other settings is refused before anything joins the group. */
  private async checkOpened(): Promise<void> {
    for await (const event of this.deps.log.read(STREAMS.reference)) {
      const decoded = decodeLogEvent(event.type, event.payload);
      if (decoded.type !== 'reference-change') continue;
      const opened = decoded.value.entries.find((entry) => entry.kind === 'opened');
      if (opened === undefined) throw new OperatingError('log_corrupt', 'the first change of stream reference does not open the log');
      return assertSameLog(opened, this.config);
    }
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
