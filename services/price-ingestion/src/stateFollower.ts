/**
 * Folds the two streams of price-ingestion from their first event, and keeps following them while this member stands by, so
 * that a takeover waits only for what came last. The streams are read whole: the newest mark of an instrument, the time of
 * its last funding and a suspicion may each be as old as the log.
 */
import { Bell, STREAMS, type EventLog } from '@plimsoll/runtime';
import { PriceState } from './priceState';

/** Events between two breaths of the event loop. */
const SLICE_LIMIT = 256;

export class StateFollower {
  private readonly state = new PriceState();
  private readonly bell = new Bell();
  private readonly stopping = new AbortController();
  private readonly running: Promise<void>;
  private failure: Error | undefined;

  constructor(log: EventLog) {
    this.running = this.follow(log).catch((error: unknown) => {
      this.failure = error instanceof Error ? error : new Error(String(error));
      this.bell.ring();
    });
  }

  /** The state with everything up to these revisions, which nobody follows any more: the caller moves it from now on. */
  async reach(reference: bigint, market: bigint, signal: AbortSignal): Promise<PriceState | undefined> {
    const { state } = this;
    while (state.referenceRevision < reference || state.marketRevision < market) {
      if (this.failure !== undefined) throw this.failure;
      if (signal.aborted) return undefined;
      await this.bell.next(signal);
    }
    await this.stop();
    return state;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async follow(log: EventLog): Promise<void> {
    const { signal } = this.stopping;
    const streams = [STREAMS.reference, STREAMS.market];
    for await (const slice of log.subscribe({ streams, signal, sliceLimit: SLICE_LIMIT })) {
      for (const event of slice.events) this.state.fold(event);
      this.bell.ring();
      if (!slice.caughtUp) await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
