/**
 * The log as this service has folded it: the whole world, the book of liquidations, and where each stream stands. Every
 * event is checked before it is folded: no gap, no broken seal, no broken chain, no byte that cannot be decoded.
 */
import { foldWorldAndBook, newBook, newWorld } from '@plimsoll/domain';
import type { FoldedRevision, LiquidationBatch, LiquidationBook, LogFact, World } from '@plimsoll/domain';
import { EMPTY_CHAIN, NO_STREAM, OperatingError, STREAMS, shardOfStream, verifySeal } from '@plimsoll/runtime';
import type { LogPosition, RecordedEvent } from '@plimsoll/runtime';
import { decodeLogEvent } from '@plimsoll/wire';
import type { FoldedState, StreamHead } from './orchestratorSnapshot';

const NO_HEAD: StreamHead = { revision: NO_STREAM, chain: EMPTY_CHAIN };

export class FoldedLog {
  readonly world: World;
  readonly book: LiquidationBook;
  /** Parts of a turn whose last part has not been folded. */
  openParts: readonly LiquidationBatch[] = [];
  /** The last frame that this service's own stream has closed. */
  ownFrame: bigint;
  /** The last event folded. */
  position: LogPosition | undefined;
  private readonly heads: Map<string, StreamHead>;
  private readonly verdictFrames: Map<number, bigint>;

  /** @param state where a snapshot was taken; absent: from the beginning. */
  constructor(
    private readonly shards: number,
    state?: FoldedState,
  ) {
    this.world = state?.world ?? newWorld();
    this.book = state?.book ?? newBook();
    this.ownFrame = state?.ownFrame ?? 0n;
    this.position = state?.position;
    this.heads = new Map(state?.heads);
    this.verdictFrames = new Map(state?.verdictFrames);
  }

  /** What a snapshot keeps; undefined while there is nothing to keep, or only a part of a turn has been folded. */
  state(): FoldedState | undefined {
    const { world, book, position, ownFrame } = this;
    if (position === undefined || this.openParts.length > 0) return undefined;
    const heads = [...this.heads].sort(([a], [b]) => (a < b ? -1 : 1));
    return { world, book, position, heads, ownFrame, verdictFrames: [...this.verdictFrames].sort(([a], [b]) => a - b) };
  }

  /** @returns whether a turn may have something to do. @throws OperatingError `log_corrupt`, `log_mismatch`. */
  fold(event: RecordedEvent): boolean {
    const fact = this.check(event);
    const isNews = foldWorldAndBook(this.world, this.book, fact, { stream: event.stream, revision: event.revision });
    this.position = event.position;
    this.noteFrame(event.stream, fact);
    if (fact.type === 'liquidation-batch') this.openParts = fact.value.more ? [...this.openParts, fact.value] : [];
    if (fact.type === 'reference-change') this.checkShards();
    return isNews;
  }

  revisionOf(stream: string): bigint {
    return this.headOf(stream).revision;
  }

  /** The last revision folded of each stream, sorted: what a batch names. */
  folded(): readonly FoldedRevision[] {
    return [...this.heads].sort(([a], [b]) => (a < b ? -1 : 1)).map(([stream, { revision }]) => ({ stream, revision }));
  }

  /** The frame that all shards have closed and this service has not; undefined while there is none. */
  get frameToClose(): bigint | undefined {
    if (this.verdictFrames.size < this.shards) return undefined;
    let closedByAll: bigint | undefined;
    for (const frame of this.verdictFrames.values()) {
      if (closedByAll === undefined || frame < closedByAll) closedByAll = frame;
    }
    return closedByAll !== undefined && closedByAll > this.ownFrame ? closedByAll : undefined;
  }

  private headOf(stream: string): StreamHead {
    return this.heads.get(stream) ?? NO_HEAD;
  }

  private check(event: RecordedEvent): LogFact {
    const head = this.headOf(event.stream);
    if (event.revision !== head.revision + 1n) throw corrupt(event, `follows revision ${head.revision}: the log has a gap`);
    const verdict = verifySeal(event, head.chain);
    if (verdict.kind === 'broken') throw corrupt(event, verdict.reason);
    this.heads.set(event.stream, { revision: event.revision, chain: verdict.chain });
    try {
      return decodeLogEvent(event.type, event.payload);
    } catch (error) {
      throw corrupt(event, error instanceof Error ? error.message : String(error));
    }
  }

  private noteFrame(stream: string, fact: LogFact): void {
    if (fact.type === 'owner-changed' || fact.value.frame === undefined || !fact.value.isFrameClosed) return;
    if (fact.type === 'verdict-batch') {
      const shard = shardOfStream(stream);
      if (shard !== undefined) this.verdictFrames.set(shard, fact.value.frame);
    }
    if (stream === STREAMS.liquidation) this.ownFrame = fact.value.frame;
  }

  private checkShards(): void {
    const { opened } = this.world.reference;
    if (opened === undefined || opened.shards === this.shards) return;
    throw new OperatingError('log_mismatch', `the log was opened with ${opened.shards} shards, not ${this.shards}; a different number needs a new log`);
  }
}

function corrupt(event: RecordedEvent, what: string): OperatingError {
  return new OperatingError('log_corrupt', `${event.stream} revision ${event.revision}: ${what}; restore the log from a copy`);
}
