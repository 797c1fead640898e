/**
 * Packs ledger entries into batches of a stated size, each of which is an event of the stream. A consumed batch that needs
 * several says `more` on all but the last, and the last carries the cursors.
 *
 * The revision of each batch is known before it is appended, because this stream has one writer and its appends keep their
 * order; so a duplicate can cite a first one that is still in flight. Were the order broken, the append would conflict, and
 * none of this would stand.
 */
import type { LedgerEntry, LedgerFact } from '@plimsoll/domain';
import { EVENT_TYPES, type EncodedBatch, type SeenAt } from '@plimsoll/runtime';
import { encodeLedgerBatch } from '@plimsoll/wire';
import type { Candidate } from './candidate';
import type { LedgerCursors } from './cursors';
import type { Identity } from './identity';

export interface PackedBatch {
  readonly revision: bigint;
  readonly encoded: EncodedBatch;
  readonly identities: readonly { readonly key: Uint8Array; readonly entry: number; readonly text: string }[];
  /** The held fills in it, which the tracker follows once the batch is durable. */
  readonly held: readonly { readonly entry: number; readonly fact: Extract<LedgerFact, { kind: 'held' }>; readonly offset: bigint }[];
}

export interface PackerOptions {
  readonly shard: number;
  readonly firstRevision: bigint;
  readonly referenceRevision: bigint;
  readonly frame: bigint | undefined;
  readonly entriesMax: number;
  /** Of the encoded batch. Sizes are reckoned from above, so a batch may end earlier than it had to. */
  readonly bytesMax: number;
}

/** Tags, lengths, source, offset and time of an entry, and the batch's own fields: each generously. */
const ENTRY_OVERHEAD_BYTES = 48;
const BATCH_OVERHEAD_BYTES = 512;
const GAP_BYTES = 24;
const SMALL_FACT_BYTES = 128;

export class LedgerPacker {
  private readonly packed: PackedBatch[] = [];
  private entries: LedgerEntry[] = [];
  private identities: PackedBatch['identities'][number][] = [];
  private held: PackedBatch['held'][number][] = [];
  private bytes = BATCH_OVERHEAD_BYTES;

  constructor(private readonly options: PackerOptions) {}

  /** The revision of the batch that the next entry goes to, unless it is full. */
  private get revision(): bigint {
    return this.options.firstRevision + BigInt(this.packed.length);
  }

  /** Adds what became of a record, and answers where it will stand. */
  add(candidate: Candidate, fact: LedgerFact, identity?: Identity): SeenAt {
    const { source, raw } = candidate;
    const isOwnFact = fact.kind !== 'duplicate' && fact.kind !== 'rejected';
    const factBytes = isOwnFact ? (raw.value?.length ?? 0) : smallFactBytes(fact);
    const producedMicros = (BigInt(raw.timestampMillis) * 1_000n) as NonNullable<LedgerEntry['producedMicros']>;
    return this.push({ fact, source, offset: raw.offset, producedMicros }, factBytes, identity);
  }

  /** Adds the refusal of a fill that had been held: it belongs to no record of this batch. */
  addRefusedHeld(fact: LedgerFact, offset: bigint): void {
    this.push({ fact, source: 0, offset, producedMicros: undefined }, smallFactBytes(fact), undefined);
  }

  /** The batches, the last of which closes what was consumed. At least one. */
  finish(cursors: LedgerCursors): readonly PackedBatch[] {
    const cursorBytes = cursors.gapCount * GAP_BYTES;
    if (this.entries.length > 0 && this.bytes + cursorBytes > this.options.bytesMax) this.close(undefined);
    this.close(cursors);
    return this.packed;
  }

  private push(entry: LedgerEntry, factBytes: number, identity: Identity | undefined): SeenAt {
    const bytes = factBytes + ENTRY_OVERHEAD_BYTES;
    const isFull = this.entries.length >= this.options.entriesMax || this.bytes + bytes > this.options.bytesMax;
    if (isFull && this.entries.length > 0) this.close(undefined);
    const number = this.entries.length;
    this.entries.push(entry);
    this.bytes += bytes;
    if (identity !== undefined) this.identities.push({ key: identity.key, text: identity.text, entry: number });
    if (entry.fact.kind === 'held') this.held.push({ entry: number, fact: entry.fact, offset: entry.offset });
    return { revision: this.revision, entry: number };
  }

  private close(cursors: LedgerCursors | undefined): void {
    const { shard, referenceRevision, frame } = this.options;
    const isLast = cursors !== undefined;
    const payload = encodeLedgerBatch({
      shard,
      entries: this.entries,
      cursors: isLast ? cursors.cursors() : [],
      referenceRevision,
      more: !isLast,
      frame,
      isFrameClosed: isLast && frame !== undefined,
    });
    const encoded = { type: EVENT_TYPES.ledgerBatch, payload };
    this.packed.push({ revision: this.revision, encoded, identities: this.identities, held: this.held });
    this.entries = [];
    this.identities = [];
    this.held = [];
    this.bytes = BATCH_OVERHEAD_BYTES;
  }
}

const smallFactBytes = (fact: LedgerFact): number =>
  SMALL_FACT_BYTES + (fact.kind === 'rejected' ? fact.detail.length + fact.topic.length : 0);
