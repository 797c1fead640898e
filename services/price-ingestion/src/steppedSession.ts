/**
 * Prices frame by frame (docs/determinism.md): the frame's reference step closes with a change of its own, and its marks
 * become exactly one market-batch. A step of the next frame is not looked at before this one is in the log.
 */
import { max, type Micros } from '@plimsoll/domain';
import type {
  CursorMeter} from '@plimsoll/runtime';
import {
  Bell,
  FrameGatherer,
  OperatingError,
  TOPICS,
  fromPull,
  type BusRecord,
  type Frame,
  type TopicPartition,
} from '@plimsoll/runtime';
import { concatMap, defer, from, lastValueFrom } from 'rxjs';
import { frameLens, readCandidate, type Candidate } from './candidate';
import { PriceSession, type SessionContext, type Writers } from './priceSession';
import type { PriceState } from './priceState';

interface Step {
  readonly topic: typeof TOPICS.reference | typeof TOPICS.marks;
  readonly frame: Frame<Candidate>;
}

export class SteppedSession extends PriceSession {
  private readonly reference: FrameGatherer<Candidate>;
  private readonly marks: FrameGatherer<Candidate>;
  private readonly bell = new Bell();
  private failure: Error | undefined;
  private isWorking = false;

  constructor(context: SessionContext, state: PriceState, writers: Writers) {
    super(context, state, writers);
    const next = (topic: string): bigint[] => this.partitions.filter((at) => at.topic === topic).map((at) => this.position(at));
    this.reference = new FrameGatherer(frameLens(TOPICS.reference), state.referenceFrame, next(TOPICS.reference));
    this.marks = new FrameGatherer(frameLens(TOPICS.marks), state.marketFrame, next(TOPICS.marks));
  }

  override wanted({ topic, partition }: TopicPartition): bigint {
    return this.gathererOf(topic).wanted[partition] ?? 0n;
  }

  override offer({ topic, partition }: TopicPartition, records: readonly BusRecord[]): Promise<void> | undefined {
    if (this.stopping.signal.aborted || this.failure !== undefined) return undefined;
    const gatherer = this.gathererOf(topic);
    try {
      gatherer.add(partition, records.map(readCandidate));
      this.assertFits(gatherer, topic);
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error));
    }
    this.bell.ring();
    return this.hasRoom() ? undefined : this.room();
  }

  override stop(): void {
    super.stop();
    this.bell.ring();
  }

  override async run(): Promise<void> {
    try {
      const steps = fromPull(this.steps(), (step) => defer(() => this.workOn(step)));
      await lastValueFrom(steps.pipe(concatMap(() => from([]))), { defaultValue: undefined });
    } finally {
      this.stop();
    }
  }

  /** Reference and marks in turn, however early either has come. */
  private async *steps(): AsyncGenerator<Step> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      if (this.failure !== undefined) throw this.failure;
      const topic = this.topicInTurn;
      const frame = this.gathererOf(topic).take();
      if (frame === undefined) await this.bell.next(signal);
      else {
        this.isWorking = true;
        yield { topic, frame };
        this.isWorking = false;
      }
      // Those who wait for room look again.
      this.bell.ring();
    }
  }

  private async workOn({ topic, frame }: Step): Promise<void> {
    const logTime = max(this.logTime, frame.logTime) as Micros;
    const meters = frame.consumed.map((items, partition) => meterConsumed(this.meterOf({ topic, partition }), items));
    if (topic === TOPICS.reference) {
      const candidates = frame.records.map(({ item }) => item);
      return this.writeReference(candidates, meters[0] as CursorMeter, { frame: frame.number, logTime });
    }
    const candidates = frame.records.map(({ item, source }) => ({ ...item, meter: meters[source] as CursorMeter }));
    const timeMax = (logTime + BigInt(this.context.config.timeAheadMillisMax) * 1_000n) as Micros;
    return this.writeMarket({ candidates, meters, logTime, timeMax, frame: frame.number });
  }

  private get topicInTurn(): Step['topic'] {
    return this.state.referenceFrame === this.state.marketFrame ? TOPICS.reference : TOPICS.marks;
  }

  private gathererOf(topic: string): FrameGatherer<Candidate> {
    return topic === TOPICS.reference ? this.reference : this.marks;
  }

  /** More may wait outside while there is a step to work on; without one, more must come in. */
  private hasRoom(): boolean {
    const hasStep = this.isWorking || this.gathererOf(this.topicInTurn).isWhole;
    return !hasStep || this.reference.buffered + this.marks.buffered <= this.context.config.queueRecordsMax;
  }

  private async room(): Promise<void> {
    const { signal } = this.stopping;
    while (!this.hasRoom() && !signal.aborted) await this.bell.next(signal);
  }

  private assertFits(gatherer: FrameGatherer<Candidate>, topic: string): void {
    const { frameRecordsMax, queueRecordsMax } = this.context.config;
    if (gatherer.isWhole || gatherer.buffered <= frameRecordsMax + queueRecordsMax) return;
    const message = `${topic}: ${gatherer.buffered} records and no whole step; a partition lacks its end record, or frameRecordsMax is too low`;
    throw new OperatingError('source_invalid', message);
  }
}

function meterConsumed(meter: CursorMeter, items: Frame<Candidate>['consumed'][number]): CursorMeter {
  for (const { item, what } of items) {
    meter.pass(item.raw.offset);
    if (what !== 'record') meter.count(what === 'end' ? 'applied' : 'duplicate');
  }
  return meter;
}
