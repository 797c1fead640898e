/**
 * The pipeline of one shard while this member owns it: claims the stream, reads where it stands, works, and after a fault
 * that can be mended looks at the log again. When another owner has claimed the stream it ends, and says so.
 */
import { OperatingError, StreamWriter, ledgerStream, type BusRecord, type Meter, type SeenIndexes } from '@plimsoll/runtime';
import { encodeOwnerChanged } from '@plimsoll/wire';
import type { Source } from './candidate';
import { assertContinuous, readLedgerTail } from './ledgerTail';
import { LiveSession } from './liveSession';
import { SeenIdentities } from './seenIdentities';
import type { ShardContext, ShardSession } from './shardSession';
import { SteppedSession } from './steppedSession';

export interface ShardOptions extends Omit<ShardContext, 'stream'> {
  readonly seen: SeenIndexes;
  readonly meter: Meter;
  readonly generation: string;
  readonly isStillOwner: () => boolean;
  /** Told where the next record of each source is wanted: at the opening, and after each mending. */
  readonly seek: (next: readonly bigint[]) => void;
}

export type ShardState = 'working' | 'fenced' | 'stopped';

export class ShardPipeline {
  private session: ShardSession | undefined;
  private current: ShardState = 'working';
  private readonly running: Promise<void>;

  private constructor(
    private readonly options: ShardOptions,
    private readonly context: ShardContext,
    private readonly writer: StreamWriter,
    private readonly seen: SeenIdentities,
    first: ShardSession,
  ) {
    this.session = first;
    this.running = this.run(first);
    // It is looked at through `done`; until somebody does, its failure is nobody's.
    this.running.catch(() => undefined);
  }

  /**
   * Claims the shard. Answers when its position is known and sought, before its index is brought up to it.
   * @throws OperatingError `fenced`, `cursor_gap`, `log_corrupt`, `log_unavailable`
   */
  static async open(options: ShardOptions): Promise<ShardPipeline> {
    const { shard, config, log, clock, meter, generation, isStillOwner } = options;
    const { logId, member } = config;
    const stream = ledgerStream(shard);
    const context: ShardContext = { ...options, stream, logger: options.logger.child({ stream }) };
    const writer = await StreamWriter.open({ log, stream, logId, member, generation, isStillOwner, clock, meter, encodeOwnerChanged });
    const seen = new SeenIdentities(await options.seen.open(logId, stream));
    try {
      const session = await openSession(context, writer, seen);
      options.seek(session.position);
      return new ShardPipeline(options, context, writer, seen, session);
    } catch (error) {
      await seen.close();
      throw error;
    }
  }

  /** Resolves when the pipeline has been stopped or fenced; rejects when its state cannot be trusted. */
  get done(): Promise<void> {
    return this.running;
  }

  get state(): ShardState {
    return this.current;
  }

  get heldCount(): number {
    return this.session?.heldCount ?? 0;
  }

  /** The next offset of each source that a batch has not been made of, or none while the shard is being mended. */
  get position(): readonly bigint[] {
    return this.session?.position ?? [];
  }

  /** The next offset of each source that has not come in, which is where reading goes on. */
  get wanted(): readonly bigint[] {
    return this.session?.wanted ?? [];
  }

  /** Whether anything of the source has come in since the position was last read from the log. */
  hasBegun(source: Source): boolean {
    return this.session?.hasBegun(source) ?? false;
  }

  /** Whether the index is whole and records are being worked on. */
  get isReady(): boolean {
    return this.current === 'working' && this.session?.isReady === true;
  }

  /** A promise: there is no room, and the caller waits for it. What comes while the shard is mended is read again. */
  offer(source: Source, records: readonly BusRecord[], nextOffset: bigint): Promise<void> | undefined {
    return this.session?.offer(source, records, nextOffset);
  }

  /** Finishes what is under way. Never rejects: what goes wrong now, the next owner finds in the log. */
  async stop(): Promise<void> {
    if (this.current === 'working') this.current = 'stopped';
    this.session?.stop();
    await this.running.catch(() => undefined);
  }

  private async run(first: ShardSession): Promise<void> {
    try {
      let session: ShardSession | undefined = first;
      while (session !== undefined && this.current === 'working') {
        this.session = session;
        const failure: unknown = await failureOf(session.run());
        this.session = undefined;
        this.seen.forgetInFlight();
        session = failure === undefined || this.isOver() ? undefined : await this.mend(failure);
      }
    } finally {
      this.session = undefined;
      await this.seen.close();
    }
  }

  /** Asked anew: `stop` may have been called meanwhile. */
  private isOver(): boolean {
    return this.current !== 'working';
  }

  /** A new session after a fault, or undefined when the stream has another owner. */
  private async mend(failure: unknown): Promise<ShardSession | undefined> {
    const isMendable = failure instanceof OperatingError && (failure.code === 'fenced' || failure.retry);
    if (!isMendable) throw failure;
    this.context.logger.warn({ err: failure }, 'dropped what was in flight, and looks at the log again');
    try {
      await this.writer.reopen();
    } catch (error) {
      if (!(error instanceof OperatingError) || error.code !== 'fenced') throw error;
      this.current = 'fenced';
      this.context.logger.error({ err: error }, 'another owner has claimed the stream: this shard stops here');
      return undefined;
    }
    const session = await openSession(this.context, this.writer, this.seen);
    // In this order: what the seek brings must find the session that wants it.
    this.session = session;
    if (this.options.isStillOwner()) this.options.seek(session.position);
    return session;
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

async function openSession(context: ShardContext, writer: StreamWriter, seen: SeenIdentities): Promise<ShardSession> {
  const tail = await readLedgerTail(context.log, context.stream);
  await assertContinuous(context.bus, context.shard, tail.next);
  const Session = context.config.mode === 'stepped' ? SteppedSession : LiveSession;
  return new Session(context, writer, seen, tail);
}
