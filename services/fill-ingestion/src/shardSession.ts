/**
 * One shard from one look at the log until something goes wrong: where it stands is read once, then kept. A session is
 * never mended: after a conflict or an append of unknown outcome it is dropped, and the next one reads the log again.
 *
 * The order of its steps is what makes a crash at any moment harmless: dead letters are published, then the batch that
 * accounts for them is appended, then the index learns what is durable.
 */
import { invariant } from '@plimsoll/domain';
import {
  retryForever,
  type Appended,
  type Bus,
  type BusRecord,
  type Clock,
  type EventLog,
  type Logger,
  type Outcome,
  type StreamWriter,
} from '@plimsoll/runtime';
import type { Candidate, Source } from './candidate';
import type { FillIngestionConfig } from './config';
import { LedgerCursors } from './cursors';
import { HeldFillScan } from './heldFillScan';
import { HeldFills } from './heldFills';
import { judgeRecords, rejectHeld, type Judgement } from './judge';
import type { LedgerTail } from './ledgerTail';
import type { IngestionMetrics } from './metrics';
import { LedgerPacker } from './packer';
import { ReferenceView } from './referenceView';
import type { SeenIdentities } from './seenIdentities';
import type { Work } from './work';

export interface ShardContext {
  readonly shard: number;
  readonly stream: string;
  readonly log: EventLog;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: IngestionMetrics;
  readonly config: FillIngestionConfig;
}

const DEAD_LETTERS_AT_ONCE = 256;

export abstract class ShardSession {
  protected readonly view: ReferenceView;
  protected readonly held: HeldFills;
  /** What has been judged, though it may not be durable yet. */
  protected next: readonly bigint[];
  private nextRevision: bigint;
  private readonly orphans: Map<string, Outcome>;
  private isCaughtUp = false;
  protected readonly stopping = new AbortController();

  constructor(
    protected readonly context: ShardContext,
    protected readonly writer: StreamWriter,
    protected readonly seen: SeenIdentities,
    protected readonly tail: LedgerTail,
  ) {
    this.view = new ReferenceView(context.log, (entry, position) => this.held.observe(entry, position));
    this.held = new HeldFills(this.view.state);
    this.next = tail.next;
    this.nextRevision = writer.revision + 1n;
    this.orphans = new Map(tail.orphans);
  }

  /** Hands in a run of one topic. A promise: there is no room, and the caller waits for it. */
  abstract offer(source: Source, records: readonly BusRecord[], nextOffset: bigint): Promise<void> | undefined;

  /** Works until it is stopped, or fails. What is under way is finished first. */
  abstract run(): Promise<void>;

  stop(): void {
    this.stopping.abort();
  }

  /** The next offset of each source that no batch has been made of. */
  get position(): readonly bigint[] {
    return this.next;
  }

  /** The next offset of each source that has not been handed in. */
  abstract get wanted(): readonly bigint[];

  hasBegun(source: Source): boolean {
    return this.wanted[source] !== this.tail.next[source];
  }

  /** Whether the index is whole and the reference state is known. */
  get isReady(): boolean {
    return this.isCaughtUp;
  }

  /** Fills that wait for a definition. */
  get heldCount(): number {
    return this.held.count;
  }

  /** Brings the index to the stream. Answers the search for held fills, which is still to be run. */
  protected async catchUp(): Promise<HeldFillScan> {
    const { log, stream, logger } = this.context;
    const scan = new HeldFillScan(log, stream);
    const caughtUp = await this.seen.catchUp(log, stream, this.nextRevision - 1n, (batch, event) => scan.observe(batch, event));
    scan.stopBefore(caughtUp.from);
    this.isCaughtUp = true;
    if (caughtUp.isRebuilt) logger.warn({ stream }, 'the index of seen ids did not fit the stream, and was rebuilt');
    return scan;
  }

  protected newCursors(): LedgerCursors {
    return new LedgerCursors(this.context.shard, this.next);
  }

  protected judge(candidates: readonly Candidate[], cursors: LedgerCursors, frame: bigint | undefined): Work {
    const { shard, config } = this.context;
    const packer = new LedgerPacker({
      shard,
      firstRevision: this.nextRevision,
      referenceRevision: this.view.revision,
      frame,
      entriesMax: config.batchEntriesMax,
      bytesMax: config.batchBytesMax,
    });
    const into: Judgement = { packer, cursors, deadLetters: [], rejected: [] };
    rejectHeld(shard, this.held.takeRefused(), into);
    const { seen, orphans } = this;
    const isStepped = config.mode === 'stepped';
    judgeRecords({ shard, shards: config.shards, seen, reference: this.view.state, orphans, isStepped }, candidates, into);
    const batches = packer.finish(cursors);
    this.nextRevision += BigInt(batches.length);
    this.next = cursors.next();
    const newestMillis = candidates.reduce((newest, { raw }) => Math.max(newest, raw.timestampMillis), 0);
    return { batches, deadLetters: into.deadLetters, rejected: into.rejected, cursors: cursors.cursors(), newestMillis };
  }

  /** Law 4's exception: the dead letter first, so that a crash between the two loses nothing. */
  protected async publish(work: Work): Promise<Work> {
    const { bus, clock, stream, config } = this.context;
    const { signal } = this.stopping;
    for (let at = 0; at < work.deadLetters.length; at += DEAD_LETTERS_AT_ONCE) {
      const letters = work.deadLetters.slice(at, at + DEAD_LETTERS_AT_ONCE);
      await retryForever(() => bus.produce(letters), { clock, name: `${config.member}:${stream}`, signal });
    }
    return work;
  }

  protected async append(work: Work): Promise<{ readonly work: Work; readonly appended: Appended }> {
    const appended = await this.writer.append(work.batches.map(({ encoded }) => encoded));
    // The duplicates in them cite revisions that were foreseen.
    const isForeseen = appended.revisions.every((revision, at) => revision === work.batches[at]?.revision);
    invariant(isForeseen, `${this.context.stream}: batches stand at ${appended.revisions.join()}, not from ${work.batches[0]?.revision}`);
    return { work, appended };
  }

  protected async settle({ work, appended }: { readonly work: Work; readonly appended: Appended }): Promise<void> {
    for (const { revision, held } of work.batches) {
      for (const { entry, fact, offset } of held) {
        this.held.hold({ fill: fact.fill, offset, revision, entry, position: appended.position });
      }
    }
    await this.seen.settle(work.batches);
    this.context.metrics.observe(work);
  }
}
