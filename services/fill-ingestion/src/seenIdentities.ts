/**
 * Which records have been here before: the index of a ledger stream, and the ids of batches in flight, which enter the
 * index only when their append is acknowledged. The index is a cache: before it is used it is compared with the stream,
 * and rebuilt where the two disagree.
 */
import type { LedgerBatch } from '@plimsoll/domain';
import { NO_STREAM, OperatingError, type EventLog, type RecordedEvent, type SeenAt, type SeenIndex } from '@plimsoll/runtime';
import { decodeLogEvent } from '@plimsoll/wire';
import { identityOf, type Identity } from './identity';
import type { PackedBatch } from './packer';

type Indexed = PackedBatch['identities'][number];

/** How many additions may be on their way to the index at once while it is being brought up to the stream. */
const ADDITIONS_IN_FLIGHT_MAX = 256;

export class SeenIdentities {
  private readonly inFlight = new Map<string, SeenAt>();

  constructor(private readonly index: SeenIndex) {}

  /** Where each identity stands in the index. Those in flight are for `findInFlight`, which changes while a batch is judged. */
  findIndexed(identities: readonly Identity[]): readonly (SeenAt | undefined)[] {
    return identities.length === 0 ? [] : this.index.find(identities.map(({ key }) => key));
  }

  findInFlight(identity: Identity): SeenAt | undefined {
    return this.inFlight.get(identity.text);
  }

  /** Notes an identity that is about to be appended. */
  note(identity: Identity, at: SeenAt): void {
    this.inFlight.set(identity.text, at);
  }

  /** Moves what is durable now into the index. Only then is it forgotten here, so that it is always found in one of the two. */
  async settle(batches: readonly PackedBatch[]): Promise<void> {
    for (const { revision, identities } of batches) await this.index.add(revision, identities);
    for (const { identities } of batches) for (const { text } of identities) this.inFlight.delete(text);
  }

  /** Drops what was in flight and will never be durable. */
  forgetInFlight(): void {
    this.inFlight.clear();
  }

  /**
   * Brings the index to the stream's revision. Ahead of the stream, or of another stream's making, it is cleared first.
   * @param observe is shown every ledger batch that is read on the way
   */
  async catchUp(log: EventLog, stream: string, revision: bigint, observe: ObserveLedger): Promise<CatchUp> {
    const isOurs = await this.fits(log, stream, revision);
    if (!isOurs) await this.index.clear();
    const from = this.index.covered() + 1n;
    const additions: Promise<void>[] = [];
    for await (const event of log.read(stream, { fromRevision: from })) {
      if (event.revision > revision) break;
      const batch = ledgerBatchOf(event);
      if (batch !== undefined) observe(batch, event);
      const addition = this.index.add(event.revision, batch === undefined ? [] : identitiesOf(batch));
      additions.push(addition);
      if (additions.length >= ADDITIONS_IN_FLIGHT_MAX) await Promise.all(additions.splice(0));
    }
    await Promise.all(additions);
    return { isRebuilt: !isOurs, from };
  }

  close(): Promise<void> {
    return this.index.close();
  }

  private async fits(log: EventLog, stream: string, revision: bigint): Promise<boolean> {
    if (this.index.covered() > revision) return false;
    try {
      return await this.isOfStream(log, stream);
    } catch (error) {
      // An index that is damaged on disk says so; rebuilding is the whole remedy.
      if (error instanceof OperatingError && error.code === 'data_dir_invalid') return false;
      throw error;
    }
  }

  /** The newest covered batch with identities must be found in the index exactly where it stands in the stream. */
  private async isOfStream(log: EventLog, stream: string): Promise<boolean> {
    if (this.index.covered() === NO_STREAM) return true;
    for await (const event of log.read(stream, { fromRevision: this.index.covered(), direction: 'backwards' })) {
      const batch = ledgerBatchOf(event);
      const identities = batch === undefined ? [] : identitiesOf(batch);
      if (identities.length === 0) continue;
      const found = this.index.find(identities.map(({ key }) => key));
      return identities.every(({ entry }, at) => found[at]?.revision === event.revision && found[at]?.entry === entry);
    }
    return true;
  }
}

export type ObserveLedger = (batch: LedgerBatch, event: RecordedEvent) => void;

export interface CatchUp {
  readonly isRebuilt: boolean;
  /** Batches before this revision have not been shown. */
  readonly from: bigint;
}

export function ledgerBatchOf(event: RecordedEvent): LedgerBatch | undefined {
  const decoded = decodeLogEvent(event.type, event.payload);
  return decoded.type === 'ledger-batch' ? decoded.value : undefined;
}

/** What a batch made known: facts and held fills, never what it ignored or refused. */
function identitiesOf(batch: LedgerBatch): readonly Indexed[] {
  const identities: Indexed[] = [];
  batch.entries.forEach(({ fact }, entry) => {
    if (fact.kind === 'duplicate' || fact.kind === 'rejected') return;
    identities.push({ ...identityOf(fact.kind === 'held' ? fact.fill : fact), entry });
  });
  return identities;
}
