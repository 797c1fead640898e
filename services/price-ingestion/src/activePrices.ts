/**
 * The one active member: claims both streams, waits until what it has folded reaches its own claims, opens an empty log,
 * and works. After a fault that can be mended it folds the log anew; when another owner has claimed a stream, it ends.
 */
import { micros, type LogOpened } from '@plimsoll/domain';
import {
  EVENT_TYPES,
  OperatingError,
  PARTITIONER,
  STREAMS,
  StreamWriter,
  TOPICS,
  type BusRecord,
  type EventLog,
  type Meter,
  type TopicPartition,
} from '@plimsoll/runtime';
import { encodeOwnerChanged, encodeReferenceChange } from '@plimsoll/wire';
import type { PriceIngestionConfig } from './config';
import { LiveSession } from './liveSession';
import type { PriceSession, SessionContext, Writers } from './priceSession';
import type { PriceState } from './priceState';
import { StateFollower } from './stateFollower';
import { SteppedSession } from './steppedSession';

export interface ActiveOptions extends SessionContext {
  readonly log: EventLog;
  readonly meter: Meter;
  readonly generation: string;
  /** What has been folded while standing by; taken over. */
  readonly follower: StateFollower;
  readonly isStillOwner: () => boolean;
  /** Told where the next record of each partition is wanted: at the opening, and after each mending. */
  readonly seek: (session: PriceSession) => void;
}

export type ActiveState = 'working' | 'fenced' | 'stopped';

export class ActivePrices {
  private current: ActiveState = 'working';
  private session: PriceSession | undefined;
  private readonly running: Promise<void>;

  private constructor(
    private readonly options: ActiveOptions,
    private readonly writers: Writers,
    first: PriceSession,
  ) {
    this.session = first;
    this.running = this.run(first);
    // It is looked at through `done`; until somebody does, its failure is nobody's.
    this.running.catch(() => undefined);
  }

  /**
   * @returns undefined when the signal came first
   * @throws OperatingError `log_mismatch`, `fenced`, `cursor_gap`, `log_corrupt`, `log_unavailable`
   */
  static async open(options: ActiveOptions, signal: AbortSignal): Promise<ActivePrices | undefined> {
    const writers = { reference: await claim(options, STREAMS.reference), market: await claim(options, STREAMS.market) };
    const state = await options.follower.reach(writers.reference.revision, writers.market.revision, signal);
    if (state === undefined) return undefined;
    await openLog(options, state, writers.reference);
    const session = await openSession(options, state, writers);
    options.seek(session);
    return new ActivePrices(options, writers, session);
  }

  /** Resolves when it has been stopped or fenced; rejects when its state cannot be trusted. */
  get done(): Promise<void> {
    return this.running;
  }

  get state(): ActiveState {
    return this.current;
  }

  /** Undefined while the state is folded anew: what comes meanwhile is read again. */
  get working(): PriceSession | undefined {
    return this.session;
  }

  offer(at: TopicPartition, records: readonly BusRecord[], nextOffset: bigint): Promise<void> | undefined {
    return this.session?.offer(at, records, nextOffset);
  }

  /** Finishes what is under way. Never rejects: what goes wrong now, the next owner finds in the log. */
  async stop(): Promise<void> {
    if (this.current === 'working') this.current = 'stopped';
    this.session?.stop();
    await this.running.catch(() => undefined);
  }

  private async run(first: PriceSession): Promise<void> {
    let session: PriceSession | undefined = first;
    while (session !== undefined && !this.isOver()) {
      this.session = session;
      const failure: unknown = await failureOf(session.run());
      this.session = undefined;
      session = failure === undefined || this.isOver() ? undefined : await this.mend(failure);
    }
  }

  /** Asked anew: `stop` may have been called meanwhile. */
  private isOver(): boolean {
    return this.current !== 'working';
  }

  /** A new session after a fault, or undefined when a stream has another owner. */
  private async mend(failure: unknown): Promise<PriceSession | undefined> {
    const { options, writers } = this;
    const isMendable = failure instanceof OperatingError && (failure.code === 'fenced' || failure.retry);
    if (!isMendable) throw failure;
    options.logger.warn({ err: failure }, 'dropped what was in flight, and folds the log again');
    try {
      await writers.reference.reopen();
      await writers.market.reopen();
    } catch (error) {
      if (!(error instanceof OperatingError) || error.code !== 'fenced') throw error;
      this.current = 'fenced';
      options.logger.error({ err: error }, 'another owner has claimed a stream: this member stands by');
      return undefined;
    }
    const follower = new StateFollower(options.log);
    const state = await follower.reach(writers.reference.revision, writers.market.revision, new AbortController().signal);
    if (state === undefined || this.isOver()) return undefined;
    const session = await openSession(options, state, writers);
    // In this order: what the seek brings must find the session that wants it.
    this.session = session;
    if (options.isStillOwner()) options.seek(session);
    return session;
  }
}

function claim({ log, config, generation, isStillOwner, clock, meter }: ActiveOptions, stream: string): Promise<StreamWriter> {
  const { logId, member } = config;
  return StreamWriter.open({ log, stream, logId, member, generation, isStillOwner, clock, meter, encodeOwnerChanged });
}

/** An empty log says first what it is; any other one must say the same as the settings. */
async function openLog({ config, clock }: ActiveOptions, state: PriceState, writer: StreamWriter): Promise<void> {
  const { opened } = state.world.reference;
  if (opened !== undefined) return assertSameLog(opened, config);
  const { logId, shards } = config;
  const entry: LogOpened = { kind: 'opened', logId, shards, partitioner: PARTITIONER };
  // Stepped time and replayed time begin with their first record, which is older than any wall clock.
  const isWall = config.mode === 'live' && config.logTime === 'wall';
  const logTime = micros(isWall ? clock.nowMicros() : 0n);
  const change = { entries: [entry], cursors: [], frame: undefined, isFrameClosed: false, logTime };
  const appended = await writer.append([{ type: EVENT_TYPES.referenceChange, payload: encodeReferenceChange(change) }]);
  const revision = appended.revisions[0] ?? writer.revision;
  state.applyReferenceEntry(entry, { revision, entry: 0 }, logTime);
  state.referenceRevision = revision;
}

/** @throws OperatingError `log_mismatch`, with both values. */
export function assertSameLog(opened: LogOpened, { logId, shards }: PriceIngestionConfig): void {
  if (opened.logId === logId && opened.shards === shards && opened.partitioner === PARTITIONER) return;
  const found = `log ${opened.logId}, ${opened.shards} shards, partitioner ${opened.partitioner}`;
  const configured = `log ${logId}, ${shards} shards, partitioner ${PARTITIONER}`;
  const message = `the log was opened as ${found}; configured is ${configured}. Other shards need a new log and a replay into it`;
  throw new OperatingError('log_mismatch', message);
}

async function openSession(options: ActiveOptions, state: PriceState, writers: Writers): Promise<PriceSession> {
  const Session = options.config.mode === 'stepped' ? SteppedSession : LiveSession;
  const session = new Session(options, state, writers);
  for (const at of session.partitions) await assertContinuous(options, at, session.position(at));
  return session;
}

async function assertContinuous({ bus }: ActiveOptions, at: TopicPartition, offset: bigint): Promise<void> {
  const held = await bus.offsets(at);
  const where = `${at.topic}:${at.partition}`;
  if (offset > held.next) {
    const message = `${where} ends at ${held.next}, the log has consumed to ${offset}; the topic was made anew, so use a new log`;
    throw new OperatingError('cursor_gap', message);
  }
  // What compaction took from the reference topic has been superseded. Marks are not compacted, and from the very start nothing was promised.
  if (at.topic === TOPICS.marks && offset > 0n && offset < held.first) {
    const message = `${where} begins at ${held.first}, the log has consumed to ${offset}; the records between are lost`;
    throw new OperatingError('cursor_gap', message);
  }
}

/** Undefined: it has ended in good order. */
async function failureOf(work: Promise<void>): Promise<unknown> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return error ?? new Error('failed without a reason');
  }
}
