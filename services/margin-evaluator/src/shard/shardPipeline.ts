/**
 * One shard, from its claim to its end: restore, rebuild and compare, then live. One subscription serves all three, because
 * the shard's own verdicts come with it in the log's order: what stands before this member's claim is compared, and what is
 * derived beyond it is written.
 */
import { accountMarginOf } from '@plimsoll/domain';
import type { LedgerEntry, LogFact } from '@plimsoll/domain';
import {
  EVENT_TYPES,
  NO_STREAM,
  OperatingError,
  STREAMS,
  StreamWriter,
  TOPICS,
  fromPull,
  ledgerStream,
  verdictStream,
} from '@plimsoll/runtime';
import type { Bus, Clock, EventLog, LogSlice, Logger, Meter, ProducerRecord, RecordedEvent, SnapshotStore } from '@plimsoll/runtime';
import { encodeOwnerChanged, toTopicRecord } from '@plimsoll/wire';
import { defer, lastValueFrom } from 'rxjs';
import type { MarginEvaluatorConfig } from '../config';
import type { Pacer } from '../pacer';
import { LogCursor, type FactCache } from './logCursor';
import { MarginSchedule } from './marginSchedule';
import { Outbox, SOURCE, type FaultHook } from './outbox';
import { PendingVerdicts } from './pendingVerdicts';
import { findResumePoint, type ResumeAfter } from './publishedTail';
import { ShardFold, type Derived, type DerivedTransition, type ShardIdentity } from './shardFold';
import { encodeSnapshot, readSnapshot, snapshotName, type ShardSnapshot } from './shardSnapshot';
import { VerdictAudit } from './verdictAudit';

export interface ShardDeps {
  readonly log: EventLog;
  readonly bus: Bus;
  readonly snapshots: SnapshotStore;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly logger: Logger;
  readonly pacer: Pacer;
  readonly cache: FactCache;
  readonly faultHook: FaultHook | undefined;
  readonly onPublished: (transitions: readonly DerivedTransition[]) => void;
  readonly onCaughtUp: () => void;
}

export interface ShardOptions {
  readonly identity: ShardIdentity;
  readonly config: MarginEvaluatorConfig;
  readonly generation: string;
  readonly isStillOwner: () => boolean;
  /** Publish everything since the snapshot, whatever the topic holds. */
  readonly publishAll: boolean;
}

export type ShardPhase = 'starting' | 'rebuilding' | 'live' | 'stopped';

/** The breach topic ends with a breach that the log does not lead to: its end says nothing about where to go on. */
export class ResumePointMissing extends Error {}

export class ShardPipeline {
  phase: ShardPhase = 'starting';
  /** Nothing further stood in the log when it was last read. */
  isAtEnd = false;
  /** It has been at the end, and works since: what it may be behind now is load, and has a figure of its own. */
  isWorking = false;
  wasLive = false;
  fold: ShardFold;
  private readonly ending = new AbortController();
  private failure: Error | undefined;
  private writer!: StreamWriter;
  private pending!: PendingVerdicts;
  private outbox!: Outbox;
  private audit!: VerdictAudit;
  private readonly schedule: MarginSchedule;
  private readonly verdicts: string;
  private claimRevision = NO_STREAM;
  /** The last batch that an owner before this one wrote: up to there the log is compared, and beyond it is written. */
  private lastLogged = NO_STREAM;
  private verdictsKept = NO_STREAM;
  private resumeAfter: ResumeAfter;
  private eventsSinceSnapshot = 0;
  private snapshotMillis = 0;
  private coverageMillis = 0;
  private isDraining = false;
  private isPaused = false;

  constructor(
    private readonly deps: ShardDeps,
    private readonly options: ShardOptions,
  ) {
    this.verdicts = verdictStream(options.identity.shard);
    this.schedule = new MarginSchedule(options.config.changedMarginsPerSecond);
    this.fold = new ShardFold(options.identity, new LogCursor(deps.cache));
  }

  get shard(): number {
    return this.options.identity.shard;
  }

  /** Transitions and records on their way. */
  get waiting(): number {
    return this.phase === 'starting' ? 0 : this.outbox.waiting;
  }

  /** Resolves when the shard was stopped, rejects when it failed. */
  async run(): Promise<void> {
    try {
      await this.begin();
      const work = fromPull(this.slices(), (slice) => defer(() => this.takeSlice(slice)));
      await lastValueFrom(work, { defaultValue: undefined });
      if (this.failure === undefined && this.isDraining) await this.finish();
    } catch (error) {
      // What has aborted the pipeline comes first: what follows from it is only its echo.
      this.failure ??= asError(error);
    }
    this.phase = 'stopped';
    this.isAtEnd = this.isWorking = false;
    this.ending.abort();
    if (this.failure !== undefined) throw this.failure;
  }

  /** `drain`: what is derived is written and published first. Otherwise at once: another member may own the shard already. */
  stop(how: 'drain' | 'at-once'): void {
    this.isDraining = how === 'drain';
    this.ending.abort();
  }

  /** About once a second, between two events. */
  tick(nowMillis: number): void {
    if (this.phase !== 'live' || this.isPaused || this.options.config.mode === 'stepped') return;
    // Of a margin only the newest value counts, so what cannot be published now is not kept.
    if (!this.outbox.isHalfFull) this.pending.addMargins(this.marginRecords(this.schedule.takeDue(nowMillis)));
    if (nowMillis - this.coverageMillis >= this.options.config.coverageSeconds * 1_000) {
      this.coverageMillis = nowMillis;
      this.pending.askCoverage();
    }
    this.outbox.wake();
  }

  // ---------------------------------------------------------------- the beginning

  private async begin(): Promise<void> {
    const { log, bus, snapshots, clock, meter, logger, pacer } = this.deps;
    const { identity, config, generation, isStillOwner } = this.options;
    const { member } = config;
    const signal = this.ending.signal;
    const owner = { member, generation, encodeOwnerChanged, isStillOwner };
    this.writer = await StreamWriter.open({ log, stream: this.verdicts, logId: identity.logId, ...owner, clock, meter, signal });
    this.claimRevision = this.writer.revision;
    this.lastLogged = (await this.writer.findLast(EVENT_TYPES.verdictBatch))?.revision ?? NO_STREAM;
    const warn = (why: string): void => logger.warn({ shard: this.shard, why }, 'a snapshot is left aside');
    const snapshot = await readSnapshot(snapshots, log, identity, pacer, warn);
    if (snapshot !== undefined) this.restore(snapshot);
    if (!this.options.publishAll) this.resumeAfter = await findResumePoint(bus, identity, this.fold.world, logger);
    this.assemble(snapshot?.closedFrame);
    this.coverageMillis = this.snapshotMillis = clock.elapsedMillis();
    this.phase = 'rebuilding';
    logger.info({ shard: this.shard, accounts: this.fold.world.accounts.size, fromSnapshot: snapshot !== undefined }, 'rebuilding');
    if (this.lastLogged <= this.verdictsKept) this.goLive();
  }

  private restore({ position, heads, verdictRevision, world }: ShardSnapshot): void {
    this.fold = new ShardFold(this.options.identity, new LogCursor(this.deps.cache, position, heads), world);
    this.verdictsKept = verdictRevision;
    for (const accountId of world.accounts.keys()) this.schedule.noteKnown(accountId);
  }

  private assemble(closedFrame: bigint | undefined): void {
    const { bus, clock, logger, faultHook, onPublished } = this.deps;
    const { config } = this.options;
    const pendingOptions = {
      shard: this.shard,
      mode: config.mode,
      transitionsMax: config.verdictsPerBatchMax,
      folded: () => this.fold.folded(),
      marginsOf: (accountIds: Iterable<string>) => this.marginRecords(accountIds, clock.elapsedMillis()),
      frameMarginsOf: (frame: bigint, transitioned: ReadonlySet<string>) =>
        this.marginRecords(new Set([...transitioned, ...this.schedule.partOfFrame(frame)])),
    };
    this.pending = new PendingVerdicts(pendingOptions, this.fold.folded(), closedFrame);
    const onFailure = (error: unknown): void => this.abort(error);
    const { writer, pending, shard } = this;
    const signal = this.ending.signal;
    const waitingMax = config.transitionsWaitingMax;
    this.outbox = new Outbox({ shard, writer, bus, clock, logger, pending, waitingMax, signal, faultHook, onPublished, onFailure });
    this.audit = new VerdictAudit(this.verdicts, (derived) => this.publishLogged(derived));
  }

  private abort(error: unknown): void {
    this.failure ??= asError(error);
    this.ending.abort();
  }

  // ---------------------------------------------------------------- reading

  private slices(): AsyncIterable<LogSlice> {
    const streams = [STREAMS.reference, STREAMS.market, STREAMS.liquidation, ledgerStream(this.shard), this.verdicts];
    const after = this.fold.cursor.position;
    return this.deps.log.subscribe({ streams, signal: this.ending.signal, ...(after !== undefined && { after }) });
  }

  private async takeSlice(slice: LogSlice): Promise<void> {
    const { pacer, clock } = this.deps;
    for (const event of slice.events) {
      if (this.ending.signal.aborted) return;
      this.takeEvent(event);
      if (pacer.isDue) await pacer.turn();
      if (this.outbox.isFull) await this.outbox.relieved();
      if (this.isSnapshotDue(clock.elapsedMillis())) await this.writeSnapshot();
    }
    this.isAtEnd = slice.caughtUp && this.phase === 'live';
    if (!this.isAtEnd || this.isWorking) return;
    this.isWorking = true;
    this.deps.onCaughtUp();
  }

  private takeEvent(event: RecordedEvent): void {
    this.eventsSinceSnapshot++;
    if (event.stream === this.verdicts) return this.takeOwn(event);
    const isLive = this.phase === 'live';
    const emit = isLive ? (derived: Derived): void => this.pending.add(derived) : (derived: Derived): void => this.audit.add(derived);
    const fact = this.fold.fold(event, emit);
    this.noteChanged(fact);
    // Whoever closed a liquidation waits to hear that what it left behind has been judged.
    if (isLive && this.options.config.mode === 'live' && this.closesLiquidation(fact)) this.pending.askCoverage();
    if (isLive && !this.pending.isEmpty) this.outbox.wake();
  }

  /** The shard's own stream: compared as far as former owners wrote it; later claims of others are a warning. */
  private takeOwn(event: RecordedEvent): void {
    const { cursor } = this.fold;
    if (event.type === EVENT_TYPES.ownerChanged && event.revision > this.claimRevision) {
      throw new OperatingError('fenced', `${this.verdicts} revision ${event.revision} names another owner`);
    }
    if (event.revision <= this.verdictsKept || event.revision > this.lastLogged) return cursor.skip(event);
    const fact = cursor.read(event);
    if (fact.type === 'verdict-batch') {
      this.audit.accept(fact.value, event.revision, (stream) => cursor.revisionOf(stream));
      if (!fact.value.more) this.pending.noteLogged(fact.value);
    }
    if (event.revision === this.lastLogged) this.goLive();
  }

  private goLive(): void {
    if (this.resumeAfter !== undefined) {
      throw new ResumePointMissing(`the breach topic ends with ${this.resumeAfter}, which the log does not lead to`);
    }
    const rest = this.audit.takeRest();
    this.phase = 'live';
    this.wasLive = true;
    for (const derived of rest) this.pending.add(derived);
    this.deps.logger.info({ shard: this.shard, accounts: this.fold.world.accounts.size, unwritten: rest.length }, 'live');
    this.outbox.wake();
  }

  private publishLogged(derived: Derived): void {
    if (derived.kind === 'close') return;
    if (this.resumeAfter === undefined) return this.outbox.publishLogged(derived);
    if (derived.breach.breachId === this.resumeAfter) this.resumeAfter = undefined;
  }

  private closesLiquidation(fact: LogFact): boolean {
    if (fact.type !== 'liquidation-batch') return false;
    return fact.value.entries.some((entry) => entry.kind === 'liquidation-closed' && this.fold.world.owns(entry.accountId));
  }

  private noteChanged(fact: LogFact): void {
    if (fact.type === 'ledger-batch') {
      for (const entry of fact.value.entries) {
        const accountId = accountOfEntry(entry);
        if (accountId !== undefined) this.schedule.noteChanged(accountId);
      }
    } else if (fact.type === 'liquidation-batch') {
      for (const entry of fact.value.entries) {
        if (entry.kind !== 'booking') continue;
        for (const leg of entry.legs) if (!leg.isContra && this.fold.world.owns(leg.accountId)) this.schedule.noteChanged(leg.accountId);
      }
    }
  }

  // ---------------------------------------------------------------- margins

  private marginRecords(accountIds: Iterable<string>, heardMillis?: number): readonly ProducerRecord[] {
    const records: ProducerRecord[] = [];
    const version = this.fold.folded().map(({ stream, revision }) => `${stream.slice(0, 2)}${revision}`).join('.');
    for (const accountId of accountIds) {
      const account = this.fold.world.accounts.get(accountId);
      const margin = account && accountMarginOf(this.fold.world, account);
      if (margin === undefined) continue;
      // The same state of the same account has the same id, whoever publishes it.
      const envelope = { id: `${accountId}@${version}`, source: SOURCE, timeMicros: margin.logTime };
      records.push({ topic: TOPICS.accountMargins, partition: this.shard, ...toTopicRecord('account-margins', margin, envelope) });
      if (heardMillis !== undefined) this.schedule.noteHeard(accountId, heardMillis);
    }
    return records;
  }

  // ---------------------------------------------------------------- snapshots and the end

  private isSnapshotDue(nowMillis: number): boolean {
    if (this.phase !== 'live' || this.eventsSinceSnapshot === 0) return false;
    const { mode, snapshotEvents, snapshotSeconds } = this.options.config;
    const isOld = mode === 'live' && nowMillis - this.snapshotMillis >= snapshotSeconds * 1_000;
    if (this.eventsSinceSnapshot < snapshotEvents && !isOld) return false;
    // Of an open frame nothing is written yet, so nothing can be kept.
    return mode === 'live' || this.pending.hasNothingOpen;
  }

  /** Nothing is folded meanwhile, so what is written is one state. */
  private async writeSnapshot(): Promise<void> {
    this.isPaused = true;
    try {
      await this.outbox.drained();
      const { position } = this.fold.cursor;
      if (this.failure !== undefined || position === undefined || !this.pending.isEmpty) return;
      const startedMillis = this.deps.clock.elapsedMillis();
      const { identity } = this.options;
      const heads = this.fold.cursor.streams();
      const verdictRevision = this.writer.revision;
      const closedFrame = this.pending.closedFrame;
      const snapshot = { position, heads, verdictRevision, closedFrame, world: this.fold.world };
      const bytes = await encodeSnapshot(identity, snapshot, this.deps.pacer);
      await this.deps.snapshots.write(snapshotName(identity), bytes);
      await this.deps.faultHook?.('after-snapshot', this.shard);
      const tookMillis = Math.round(this.deps.clock.elapsedMillis() - startedMillis);
      this.deps.logger.info({ shard: this.shard, bytes: bytes.length, tookMillis }, 'snapshot written');
      this.eventsSinceSnapshot = 0;
      this.snapshotMillis = this.deps.clock.elapsedMillis();
    } finally {
      this.isPaused = false;
    }
  }

  private async finish(): Promise<void> {
    if (this.phase !== 'live') return;
    if (this.options.config.mode === 'live') this.pending.askCoverage();
    const patience = new AbortController();
    const drained = this.outbox.drained().then(() => true);
    const waited = this.deps.clock.sleep(this.options.config.drainMillis, patience.signal).then(() => false);
    const isDrained = await Promise.race([drained, waited]);
    patience.abort();
    if (isDrained && this.pending.hasNothingOpen) await this.writeSnapshot();
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

function accountOfEntry({ fact }: LedgerEntry): string | undefined {
  switch (fact.kind) {
    case 'fill':
    case 'transfer':
    case 'order':
      return fact.accountId;
    case 'held':
      return fact.fill.accountId;
    case 'duplicate':
    case 'rejected':
      return undefined;
  }
}
