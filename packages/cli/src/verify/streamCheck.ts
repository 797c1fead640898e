/**
 * The order within and between streams: who owns them, how split batches hang together, which frames are closed after
 * which, and what each batch may refer to.
 */
import type { LogFact, ReferenceChange, VerdictBatch } from '@plimsoll/domain';
import { PARTITIONER, STREAMS, ledgerStream, sha256Hex, shardOfStream, streamCategory, verdictStream } from '@plimsoll/runtime';
import { canonicalParameterSet, type OwnerChanged } from '@plimsoll/wire';
import { assertSame, differ, type Place } from './difference';
import type { LogIdentity } from './logWalk';

interface StreamState {
  revision: bigint;
  owner: string | undefined;
  /** A part with `more` was the last batch. */
  isOpen: boolean;
  openFrame: bigint | undefined;
  /** The last frame that the stream has closed. */
  frame: bigint | undefined;
  /** Some batch of it belonged to a frame. */
  isStepped: boolean;
}

type Batch = Exclude<LogFact, { readonly type: 'owner-changed' }>;

export class StreamCheck {
  private readonly states = new Map<string, StreamState>();
  private isOpened = false;
  private logTime = 0n;

  constructor(private readonly identity: LogIdentity) {}

  /** The last revision read of a stream; −1 when there is none. */
  readonly revisionOf = (stream: string): bigint => this.states.get(stream)?.revision ?? -1n;

  accept(fact: LogFact, at: Place): void {
    const state = this.stateOf(at.stream);
    if (fact.type === 'owner-changed') this.acceptOwner(state, fact.value, at);
    else this.acceptBatch(state, fact, at);
    state.revision = at.revision;
  }

  private stateOf(stream: string): StreamState {
    let state = this.states.get(stream);
    if (state === undefined) {
      state = { revision: -1n, owner: undefined, isOpen: false, openFrame: undefined, frame: undefined, isStepped: false };
      this.states.set(stream, state);
    }
    return state;
  }

  private acceptOwner(state: StreamState, { member, generation }: OwnerChanged, at: Place): void {
    if (member === '') differ('owner', at, 'the name of a member', 'none');
    state.owner = `${member} in generation ${generation}`;
    // Parts that the former owner could not finish are taken up anew: their end is no longer to be expected.
    state.isOpen = false;
  }

  private acceptBatch(state: StreamState, fact: Batch, at: Place): void {
    if (state.owner === undefined) differ('owner', at, 'OwnerChanged as the first event of a stream', fact.type);
    switch (fact.type) {
      case 'reference-change':
        this.acceptReference(fact.value, at);
        break;
      case 'market-batch':
        this.checkLogTime(fact.value.logTime, at);
        this.checkReferenceRevision(fact.value.referenceRevision, at);
        break;
      case 'ledger-batch':
        assertSame('wrong event type', at, shardOfStream(at.stream), fact.value.shard);
        this.checkReferenceRevision(fact.value.referenceRevision, at);
        this.checkParts(state, fact.value, at);
        break;
      case 'verdict-batch':
        this.checkParts(state, fact.value, at);
        break;
      case 'liquidation-batch':
        assertSame('log time', at, this.logTime >= fact.value.logTime, true);
        this.checkParts(state, fact.value, at);
        break;
    }
    this.checkFrame(state, fact.value, at);
  }

  private acceptReference(change: ReferenceChange, at: Place): void {
    change.entries.forEach((entry, number) => {
      if (entry.kind === 'opened') {
        if (this.isOpened) differ('log opened', at, 'once', 'again', number);
        assertSame('log opened', at, PARTITIONER, entry.partitioner, number);
        this.isOpened = true;
      } else if (!this.isOpened) {
        differ('log opened', at, 'LogOpened before everything else', entry.kind, number);
      }
      if (entry.kind !== 'parameters') return;
      const { parameterSetHash, ...set } = entry;
      assertSame('parameter set hash', at, sha256Hex(canonicalParameterSet(set)), parameterSetHash, number);
    });
    if (change.logTime > this.logTime) this.logTime = change.logTime;
  }

  private checkLogTime(logTime: bigint, at: Place): void {
    if (logTime < this.logTime) differ('log time', at, `${this.logTime} or later`, logTime);
    this.logTime = logTime;
  }

  private checkReferenceRevision(revision: bigint, at: Place): void {
    const known = this.revisionOf(STREAMS.reference);
    if (revision > known && known >= 0n) differ('reference revision', at, `up to ${known}`, revision);
  }

  /** Parts of one batch belong to one frame, and a part that is not the last closes none. */
  private checkParts(state: StreamState, batch: Pick<VerdictBatch, 'more' | 'frame' | 'isFrameClosed'>, at: Place): void {
    if (state.isOpen) assertSame('parts of a batch', at, `frame ${state.openFrame}`, `frame ${batch.frame}`);
    if (batch.more && batch.isFrameClosed) {
      differ('parts of a batch', at, 'only the last part closes a frame', `frame ${batch.frame} closed with more to come`);
    }
    state.isOpen = batch.more;
    state.openFrame = batch.frame;
  }

  private checkFrame(state: StreamState, batch: Pick<VerdictBatch, 'frame' | 'isFrameClosed'>, at: Place): void {
    const { frame, isFrameClosed } = batch;
    if (frame === undefined) {
      if (isFrameClosed) differ('frame', at, 'a number for the frame that is closed', 'none');
      return;
    }
    state.isStepped = true;
    if (state.frame !== undefined && frame !== state.frame + 1n) differ('frame', at, `frame ${state.frame + 1n}`, `frame ${frame}`);
    if (!isFrameClosed) return;
    for (const before of this.closedBefore(at.stream)) {
      const other = this.states.get(before);
      // A stream that no frame has touched takes no part in stepping.
      if (other === undefined || !other.isStepped) continue;
      const closed = other.frame ?? 0n;
      if (closed < frame) differ('frame', at, `${before} to have closed frame ${frame} before`, `frame ${closed}`);
    }
    state.frame = frame;
  }

  /** Whose frame has to be over before this stream closes its own: reference, ledger, market, verdict, liquidation. */
  private closedBefore(stream: string): readonly string[] {
    const shards = Array.from({ length: this.identity.shards }, (_, shard) => shard);
    switch (streamCategory(stream)) {
      case 'ledger':
        return [STREAMS.reference];
      case STREAMS.market:
        return [STREAMS.reference, ...shards.map(ledgerStream)];
      case 'verdict':
        return [STREAMS.market];
      case STREAMS.liquidation:
        return shards.map(verdictStream);
      default:
        return [];
    }
  }
}

