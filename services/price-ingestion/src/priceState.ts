/**
 * What price-ingestion knows, as a fold of the two streams that it writes: the world without its accounts, the sequences
 * seen, where each definition stands, and what has been consumed of each partition. A judgement moves it before its append
 * is durable; when the append fails, the state is thrown away and folded anew.
 */
import {
  foldMarketBatch,
  foldReferenceChange,
  newWorld,
  toCanonicalJson,
  type Cursor,
  type InstrumentId,
  type MarketBatch,
  type Micros,
  type ReferenceChange,
  type ReferenceChangeFact,
  type ReferenceEntry,
} from '@plimsoll/domain';
import { NO_STREAM, STREAMS, sha256Hex, type RecordedEvent, type SeenAt, type TopicPartition } from '@plimsoll/runtime';
import { canonicalParameterSet, decodeLogEvent } from '@plimsoll/wire';

const nobody = (): void => undefined;

interface Published {
  /** What it said: a publication that says the same is a repetition. */
  readonly content: string;
  readonly at: SeenAt;
}

export class PriceState {
  /** Without accounts: marks, parameters and definitions are all that is folded of it here. */
  readonly world = newWorld(() => false);
  referenceRevision = NO_STREAM;
  marketRevision = NO_STREAM;
  referenceFrame = 0n;
  marketFrame = 0n;
  private readonly sequences = new Map<InstrumentId, bigint>();
  private readonly published = new Map<string, Published>();
  private readonly nextOffsets = new Map<string, bigint>();

  get logTime(): Micros {
    return this.world.market.logTime;
  }

  fold(event: RecordedEvent): void {
    const decoded = decodeLogEvent(event.type, event.payload);
    if (decoded.type === 'reference-change') this.foldReference(decoded.value, event.revision);
    if (decoded.type === 'market-batch') this.foldMarket(decoded.value);
    if (event.stream === STREAMS.reference) this.referenceRevision = event.revision;
    if (event.stream === STREAMS.market) this.marketRevision = event.revision;
  }

  nextOffset({ topic, partition }: TopicPartition): bigint {
    return this.nextOffsets.get(`${topic}:${partition}`) ?? 0n;
  }

  /** Takes over what a batch has consumed. */
  advance(cursors: readonly Cursor[]): void {
    for (const { topic, partition, nextOffset } of cursors) this.nextOffsets.set(`${topic}:${partition}`, nextOffset);
  }

  /** The newest sequence of an instrument's marks that was accepted or suspected. */
  lastSequence(instrumentId: InstrumentId): bigint | undefined {
    return this.sequences.get(instrumentId);
  }

  noteSequence(instrumentId: InstrumentId, sequence: bigint): void {
    const last = this.sequences.get(instrumentId);
    if (last === undefined || sequence > last) this.sequences.set(instrumentId, sequence);
  }

  /** Where the same was published last under its id, or undefined when this says something new. */
  findPublished(change: ReferenceChangeFact): SeenAt | undefined {
    const published = this.published.get(keyOf(change));
    return published?.content === contentOf(change) ? published.at : undefined;
  }

  /** Folds one entry of a change, as it will be folded by all. */
  applyReferenceEntry(entry: ReferenceEntry, at: SeenAt, logTime: Micros): void {
    const change: ReferenceChange = { entries: [entry], cursors: [], frame: undefined, isFrameClosed: false, logTime };
    foldReferenceChange(this.world, change, { stream: STREAMS.reference, revision: at.revision }, nobody);
    this.notePublished(entry, at);
  }

  private foldReference(change: ReferenceChange, revision: bigint): void {
    foldReferenceChange(this.world, change, { stream: STREAMS.reference, revision }, nobody);
    change.entries.forEach((entry, number) => this.notePublished(entry, { revision, entry: number }));
    this.advance(change.cursors);
    if (change.isFrameClosed) this.referenceFrame = change.frame ?? this.referenceFrame;
  }

  private foldMarket(batch: MarketBatch): void {
    foldMarketBatch(this.world, batch, { stream: STREAMS.market, revision: this.marketRevision + 1n }, nobody);
    for (const entry of batch.entries) {
      if (entry.kind === 'accepted' || entry.kind === 'suspected') this.noteSequence(entry.instrumentId, entry.sequence);
    }
    this.advance(batch.cursors);
    if (batch.isFrameClosed) this.marketFrame = batch.frame ?? this.marketFrame;
  }

  private notePublished(entry: ReferenceEntry, at: SeenAt): void {
    if (entry.kind === 'opened' || entry.kind === 'duplicate' || entry.kind === 'rejected') return;
    const key = keyOf(entry);
    const content = contentOf(entry);
    // The first of a row of repetitions is the one to cite.
    if (this.published.get(key)?.content !== content) this.published.set(key, { content, at });
  }
}

/** Only the set in force can be repeated: naming an older one again puts that one in force. */
function keyOf(change: ReferenceChangeFact): string {
  switch (change.kind) {
    case 'asset':
      return `asset:${change.assetId}`;
    case 'instrument':
      return `instrument:${change.instrumentId}`;
    case 'expired':
      return `expired:${change.instrumentId}`;
    case 'parameters':
      return 'parameters';
    case 'act':
      return `act:${change.actId}`;
  }
}

export const parameterSetHash = (change: Extract<ReferenceChangeFact, { kind: 'parameters' }>): string =>
  sha256Hex(canonicalParameterSet(change));

function contentOf(change: ReferenceChangeFact): string {
  switch (change.kind) {
    case 'parameters':
      return `${change.parameterSetId} ${parameterSetHash(change)}`;
    case 'act':
      // An act is done once, whatever a second one of its id says.
      return change.actId;
    case 'asset':
    case 'instrument':
    case 'expired':
      return toCanonicalJson(change);
  }
}
