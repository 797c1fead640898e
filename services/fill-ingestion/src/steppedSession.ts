/**
 * A shard frame by frame (docs/determinism.md): a frame is judged when it is whole and `reference` has closed it, and is
 * durable before the next one is looked at. However its entries are packed, only the last batch closes the frame.
 */
import { Bell, FrameGatherer, OperatingError, fromPull, type BusRecord, type Frame, type StreamWriter } from '@plimsoll/runtime';
import { concatMap, defer, from, lastValueFrom } from 'rxjs';
import { SOURCES, frameLens, readCandidate, type Candidate, type Source } from './candidate';
import type { LedgerCursors } from './cursors';
import type { LedgerTail } from './ledgerTail';
import type { SeenIdentities } from './seenIdentities';
import { ShardSession, type ShardContext } from './shardSession';

export class SteppedSession extends ShardSession {
  private readonly gatherer: FrameGatherer<Candidate>;
  private readonly bell = new Bell();
  private failure: Error | undefined;

  constructor(context: ShardContext, writer: StreamWriter, seen: SeenIdentities, tail: LedgerTail) {
    super(context, writer, seen, tail);
    this.gatherer = new FrameGatherer(frameLens(context.shard), tail.frameClosed, tail.next);
  }

  override get wanted(): readonly bigint[] {
    return this.gatherer.wanted;
  }

  override offer(source: Source, records: readonly BusRecord[]): Promise<void> | undefined {
    if (this.stopping.signal.aborted || this.failure !== undefined) return undefined;
    try {
      this.gatherer.add(source, records.map((raw) => readCandidate(source, raw)));
      this.assertFits();
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error));
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

  private async *frames(): AsyncGenerator<Frame<Candidate>> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      if (this.failure !== undefined) throw this.failure;
      const frame = this.gatherer.take();
      if (frame === undefined) await this.bell.next(signal);
      else yield frame;
      // Those who wait for room look again.
      this.bell.ring();
    }
  }

  private async workOn(frame: Frame<Candidate>): Promise<void> {
    if (!(await this.view.foldToFrame(frame.number, this.stopping.signal))) return;
    const candidates = frame.records.map(({ item }) => item);
    const work = await this.publish(this.judge(candidates, this.cursorsOf(frame), frame.number));
    await this.settle(await this.append(work));
  }

  private cursorsOf(frame: Frame<Candidate>): LedgerCursors {
    const cursors = this.newCursors();
    for (const source of SOURCES) {
      const meter = cursors.of(source);
      for (const { item, what } of frame.consumed[source] ?? []) {
        meter.pass(item.raw.offset);
        if (what !== 'record') meter.count(what === 'end' ? 'applied' : 'duplicate');
      }
    }
    return cursors;
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
