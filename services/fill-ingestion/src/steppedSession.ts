/**
 * A shard frame by frame (docs/determinism.md): a frame is judged when it is whole and `reference` has closed it, and is
 * durable before the next one is looked at. However its entries are packed, only the last batch closes the frame.
 */
import { fromPull, OperatingError, type BusRecord, type StreamWriter } from '@plimsoll/runtime';
import { concatMap, defer, from, lastValueFrom } from 'rxjs';
import { Bell } from './bell';
import type { Source } from './candidate';
import type { LedgerCursors } from './cursors';
import { FrameGatherer, type Frame } from './frames';
import type { LedgerTail } from './ledgerTail';
import type { SeenIdentities } from './seenIdentities';
import { ShardSession, type ShardContext } from './shardSession';

export class SteppedSession extends ShardSession {
  private readonly gatherer: FrameGatherer;
  private readonly bell = new Bell();
  private failure: unknown;

  constructor(context: ShardContext, writer: StreamWriter, seen: SeenIdentities, tail: LedgerTail) {
    super(context, writer, seen, tail);
    this.gatherer = new FrameGatherer(tail.frameClosed, [...tail.next]);
  }

  override get wanted(): readonly bigint[] {
    return this.gatherer.wanted;
  }

  override offer(source: Source, records: readonly BusRecord[]): Promise<void> | undefined {
    if (this.stopping.signal.aborted || this.failure !== undefined) return undefined;
    try {
      this.gatherer.add(source, records);
      this.assertFits();
    } catch (error) {
      this.failure = error;
    }
    this.bell.ring();
    return this.hasRoom() ? undefined : this.room();
  }

  override async run(): Promise<void> {
    const { signal } = this.stopping;
    void this.view.follow(signal);
    try {
      if (!(await this.view.foldToFrame(this.tail.frameClosed, signal))) return;
      const scan = await this.catchUp();
      // Awaited here, so that a refusal always falls into the same frame.
      await scan.run(this.held, signal);
      const done = fromPull(this.frames(), (whole) => defer(() => this.workOn(whole)));
      await lastValueFrom(done.pipe(concatMap(() => from([]))), { defaultValue: undefined });
    } finally {
      this.stop();
      this.bell.ring();
    }
  }

  private async *frames(): AsyncGenerator<{ readonly frame: Frame; readonly cursors: LedgerCursors }> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      if (this.failure !== undefined) throw this.failure;
      const cursors = this.newCursors();
      const frame = this.gatherer.take(cursors);
      if (frame === undefined) await this.bell.next(signal);
      else yield { frame, cursors };
      // Those who wait for room look again.
      this.bell.ring();
    }
  }

  private async workOn({ frame, cursors }: { readonly frame: Frame; readonly cursors: LedgerCursors }): Promise<void> {
    if (!(await this.view.foldToFrame(frame.number, this.stopping.signal))) return;
    const work = await this.publish(this.judge(frame.candidates, cursors, frame.number));
    await this.settle(await this.append(work));
  }

  /** A whole frame is being worked on or waits for its reference: more may wait outside. Without one, more must come in. */
  private hasRoom(): boolean {
    return !this.gatherer.isWhole || this.gatherer.buffered <= this.context.config.queueRecordsMax;
  }

  private async room(): Promise<void> {
    const { signal } = this.stopping;
    while (!this.hasRoom() && !signal.aborted) await this.bell.next(signal);
  }

  private assertFits(): void {
    const { frameRecordsMax, queueRecordsMax } = this.context.config;
    if (this.gatherer.isWhole || this.gatherer.buffered <= frameRecordsMax + queueRecordsMax) return;
    const message = `${this.context.stream}: ${this.gatherer.buffered} records and no whole frame; a topic lacks its end record, or frameRecordsMax is too low`;
    throw new OperatingError('source_invalid', message);
  }
}
