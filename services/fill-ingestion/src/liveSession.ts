/** A shard as records come: what arrives while an append is in flight gathers, and is judged while the next one is. */
import { GatheringQueue, pipeBatches, type BusRecord, type StreamWriter } from '@plimsoll/runtime';
import { concatMap, lastValueFrom, from } from 'rxjs';
import { readCandidate, type Candidate, type Source } from './candidate';
import type { LedgerTail } from './ledgerTail';
import type { SeenIdentities } from './seenIdentities';
import { ShardSession, type ShardContext } from './shardSession';
import type { Work } from './work';

/** A run of one topic, or the word that the reference state has moved. */
type Item =
  | { readonly kind: 'run'; readonly source: Source; readonly records: readonly BusRecord[]; readonly nextOffset: bigint }
  | { readonly kind: 'reference' };

const REFERENCE_MOVED: Item = { kind: 'reference' };

export class LiveSession extends ShardSession {
  private readonly queue: GatheringQueue<Item>;
  private readonly handedIn: bigint[];
  private isReferenceQueued = false;

  constructor(context: ShardContext, writer: StreamWriter, seen: SeenIdentities, tail: LedgerTail) {
    super(context, writer, seen, tail);
    const { queueRecordsMax, batchRecordsMax } = context.config;
    this.handedIn = [...tail.next];
    this.queue = new GatheringQueue({
      limit: queueRecordsMax,
      batchLimit: batchRecordsMax,
      weigh: (item) => (item.kind === 'run' ? item.records.length : 1),
    });
  }

  override get wanted(): readonly bigint[] {
    return this.handedIn;
  }

  override offer(source: Source, records: readonly BusRecord[], nextOffset: bigint): Promise<void> | undefined {
    if (this.stopping.signal.aborted) return undefined;
    this.handedIn[source] = nextOffset;
    const hasRoom = this.queue.waiting < this.context.config.queueRecordsMax;
    // A queue that has failed takes nothing: the next session reads these records again.
    const pushed = this.queue.push({ kind: 'run', source, records, nextOffset }).catch(() => undefined);
    return hasRoom ? undefined : pushed;
  }

  override stop(): void {
    super.stop();
    this.queue.close();
  }

  override async run(): Promise<void> {
    const { signal } = this.stopping;
    void this.view.follow(signal, () => this.noteReference());
    try {
      await this.view.foldToEnd(signal);
      const scan = await this.catchUp();
      const scanning = scan.run(this.held, signal).then(
        () => this.noteReference(),
        (error: unknown) => this.queue.fail(error instanceof Error ? error : new Error(String(error))),
      );
      await this.pipe();
      await scanning;
    } finally {
      this.stop();
      this.queue.fail(new Error('the session is over'));
    }
  }

  private async pipe(): Promise<void> {
    const works = pipeBatches(
      { source: this.queue, signal: this.stopping.signal },
      (items: readonly Item[]) => this.judgeItems(items),
      async (work: Work | undefined) => work && this.append(work),
      async (done) => done && this.settle(done),
    );
    await lastValueFrom(works.pipe(concatMap(() => from([]))), { defaultValue: undefined });
  }

  /** Undefined: nothing is to be written. */
  private async judgeItems(items: readonly Item[]): Promise<Work | undefined> {
    if (items.includes(REFERENCE_MOVED)) this.isReferenceQueued = false;
    this.view.foldAll();
    const cursors = this.newCursors();
    const candidates: Candidate[] = [];
    let hasConsumed = false;
    for (const item of items) {
      if (item.kind !== 'run') continue;
      const meter = cursors.of(item.source);
      for (const raw of item.records) if (meter.pass(raw.offset)) candidates.push(readCandidate(item.source, raw));
      meter.passGap(item.nextOffset);
      hasConsumed = true;
    }
    if (!hasConsumed && !this.held.hasRefused) return undefined;
    return this.publish(this.judge(candidates, cursors, undefined));
  }

  /** Held fills may be refused by what has come, also when no record follows. */
  private noteReference(): void {
    if (this.isReferenceQueued || this.stopping.signal.aborted) return;
    this.isReferenceQueued = true;
    this.queue.push(REFERENCE_MOVED).catch(() => undefined);
  }
}
