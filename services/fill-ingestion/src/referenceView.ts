/**
 * The reference state as fill-ingestion sees it: a fold of stream `reference`, moved only when its owner says so. Live that
 * is as far as the stream goes; in stepped mode exactly to the end of a frame and no further, because what comes after it
 * belongs to the next frame, however early it stands in the log.
 */
import { applyReferenceChange, emptyReference, invariant, type ReferenceEntry } from '@plimsoll/domain';
import { Bell, NO_STREAM, STREAMS, type EventLog, type LogPosition, type RecordedEvent } from '@plimsoll/runtime';
import { decodeLogEvent } from '@plimsoll/wire';

/** Told of each entry after it has been folded, with the position of its event. */
export type ObserveReference = (entry: ReferenceEntry, position: LogPosition) => void;

const PENDING_EVENTS_MAX = 4_096;

export class ReferenceView {
  readonly state = emptyReference();
  private pending: RecordedEvent[] = [];
  private foldedRevision = NO_STREAM;
  private foldedFrame = 0n;
  private isCaughtUp = false;
  private failure: Error | undefined;
  private readonly bell = new Bell();

  constructor(
    private readonly log: EventLog,
    private readonly observe: ObserveReference,
  ) {}

  /** The newest revision folded. */
  get revision(): bigint {
    return this.foldedRevision;
  }

  /** Whether events wait to be folded. */
  get hasPending(): boolean {
    return this.pending.length > 0;
  }

  /**
   * Follows the stream until the signal. To be called once, and not awaited: a failure is thrown to whoever waits or folds.
   * @param onNews called when something has come that may be folded
   */
  async follow(signal: AbortSignal, onNews: () => void = () => undefined): Promise<void> {
    try {
      for await (const slice of this.log.subscribe({ streams: [STREAMS.reference], signal })) {
        this.pending.push(...slice.events);
        this.isCaughtUp ||= slice.caughtUp;
        this.bell.ring();
        if (slice.events.length > 0) onNews();
        while (this.pending.length > PENDING_EVENTS_MAX && !signal.aborted) await this.bell.next(signal);
      }
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error));
      this.bell.ring();
    }
  }

  /** Folds everything that has come. */
  foldAll(): void {
    if (this.failure !== undefined) throw this.failure;
    for (const event of this.pending.splice(0)) this.fold(event);
    this.bell.ring();
  }

  /** Waits until the stream has been read to its present end, and folds it. */
  async foldToEnd(signal: AbortSignal): Promise<void> {
    while (!this.isCaughtUp && this.failure === undefined && !signal.aborted) await this.bell.next(signal);
    this.foldAll();
  }

  /** Folds to the end of the frame and not beyond, and waits for it. False: the signal came first. */
  async foldToFrame(frame: bigint, signal: AbortSignal): Promise<boolean> {
    while (this.foldedFrame < frame) {
      if (this.failure !== undefined) throw this.failure;
      const event = this.pending.shift();
      if (event !== undefined) this.fold(event);
      else if (signal.aborted) return false;
      else await this.bell.next(signal);
    }
    this.bell.ring();
    return true;
  }

  private fold(event: RecordedEvent): void {
    invariant(event.revision === this.foldedRevision + 1n, `reference revision ${event.revision} after ${this.foldedRevision}`);
    this.foldedRevision = event.revision;
    const decoded = decodeLogEvent(event.type, event.payload);
    if (decoded.type !== 'reference-change') return;
    for (const entry of decoded.value.entries) {
      this.apply(entry);
      this.observe(entry, event.position);
    }
    if (decoded.value.isFrameClosed) this.foldedFrame = decoded.value.frame ?? this.foldedFrame;
  }

  private apply(entry: ReferenceEntry): void {
    switch (entry.kind) {
      case 'opened':
        this.state.opened = entry;
        return;
      case 'parameters':
        return applyReferenceChange(this.state, entry, entry.parameterSetHash);
      case 'asset':
      case 'instrument':
      case 'expired':
      case 'act':
        return applyReferenceChange(this.state, entry);
      case 'duplicate':
      case 'rejected':
        return undefined;
    }
  }
}
