/**
 * No fact twice, whatever the distance in time: each fill, transfer and order event that the log holds as applied or held has
 * an identity of its own, and each DuplicateIgnored cites an entry that stands before it and is of the same kind.
 */
import type { LedgerBatch, LedgerFact, ReferenceChange } from '@plimsoll/domain';
import { LEDGER_TOPICS, STREAMS, type EventLog } from '@plimsoll/runtime';
import { decodeLedgerBatch } from '@plimsoll/wire';
import { differ, type Place } from './difference';
import { Fingerprints } from './fingerprints';

const NONE = 255;

/** The index of the topic that a record of the kind comes from. */
function kindOf(fact: LedgerFact): number {
  switch (fact.kind) {
    case 'fill':
    case 'held':
      return 0;
    case 'transfer':
      return 1;
    case 'order':
      return 2;
    case 'duplicate':
    case 'rejected':
      return NONE;
  }
}

/** As fill-ingestion tells records apart: no price and no trade id, because a venue may send these anew. */
function identityOf(fact: LedgerFact): string | undefined {
  switch (fact.kind) {
    case 'fill':
      return `f\n${fact.venueId}\n${fact.fillId}\n${fact.accountId}\n${fact.side}`;
    case 'held':
      return identityOf(fact.fill);
    case 'transfer':
      return `t\n${fact.venueId}\n${fact.transferId}\n${fact.accountId}\n${fact.assetId}`;
    case 'order':
      return `o\n${fact.venueId}\n${fact.orderId}\n${fact.orderSequence}`;
    case 'duplicate':
    case 'rejected':
      return undefined;
  }
}

export class IdentityCheck {
  private readonly seen = new Map<string, Fingerprints>();
  /** Per ledger stream and revision, the kind of each entry. */
  private readonly kinds = new Map<string, (Uint8Array | undefined)[]>();
  private readonly suspects = new Map<string, Set<string>>();
  private readonly referenceEntries: number[] = [];

  acceptLedger(batch: LedgerBatch, at: Place): void {
    let seen = this.seen.get(at.stream);
    if (seen === undefined) this.seen.set(at.stream, (seen = new Fingerprints()));
    let kinds = this.kinds.get(at.stream);
    if (kinds === undefined) this.kinds.set(at.stream, (kinds = []));
    const own = new Uint8Array(batch.entries.length);
    // Before the entries, because a duplicate may stand in the batch of its first.
    kinds[Number(at.revision)] = own;
    batch.entries.forEach(({ fact }, entry) => {
      own[entry] = kindOf(fact);
      const identity = identityOf(fact);
      if (identity !== undefined && !seen.add(identity)) this.suspect(at.stream, identity);
      if (fact.kind === 'duplicate') this.checkCitation(kinds, fact, LEDGER_TOPICS.findIndex((topic) => topic === fact.topic), at, entry);
      if (fact.kind === 'rejected' && fact.heldAt !== undefined) this.checkCitation(kinds, fact.heldAt, 0, at, entry);
    });
  }

  acceptReference(change: ReferenceChange, at: Place): void {
    change.entries.forEach((entry, number) => {
      if (entry.kind !== 'duplicate') return;
      const isBefore = entry.revision < at.revision || (entry.revision === at.revision && entry.entry < number);
      const isThere = entry.revision === at.revision || entry.entry < (this.referenceEntries[Number(entry.revision)] ?? 0);
      if (isBefore && isThere) return;
      const got = `revision ${entry.revision} entry ${entry.entry}`;
      differ('cited entry', at, `an earlier entry of ${STREAMS.reference}`, got, number);
    });
    this.referenceEntries[Number(at.revision)] = change.entries.length;
  }

  /** Looks into what two fingerprints had in common: a second pass, and only over streams with a suspicion. */
  async finish(log: EventLog): Promise<void> {
    for (const [stream, suspects] of this.suspects) {
      const first = new Map<string, string>();
      for await (const event of log.read(stream)) {
        if (event.type !== 'ledger-batch') continue;
        decodeLedgerBatch(event.payload).entries.forEach(({ fact }, entry) => {
          const identity = identityOf(fact);
          if (identity === undefined || !suspects.has(identity)) return;
          const before = first.get(identity);
          const name = identity.replaceAll('\n', ' ');
          if (before !== undefined) differ('identity applied twice', event, `${name} once, at ${before}`, 'applied again', entry);
          first.set(identity, `revision ${event.revision} entry ${entry}`);
        });
      }
    }
  }

  private suspect(stream: string, identity: string): void {
    const suspects = this.suspects.get(stream) ?? new Set();
    suspects.add(identity);
    this.suspects.set(stream, suspects);
  }

  private checkCitation(
    kinds: readonly (Uint8Array | undefined)[],
    cited: { readonly revision: bigint; readonly entry: number },
    kind: number,
    at: Place,
    entry: number,
  ): void {
    const isBefore = cited.revision < at.revision || (cited.revision === at.revision && cited.entry < entry);
    const found = isBefore ? kinds[Number(cited.revision)]?.[cited.entry] : undefined;
    if (found === kind) return;
    const what = found === undefined ? 'no earlier entry' : found === NONE ? 'no fact' : LEDGER_TOPICS[found];
    differ('cited entry', at, `${LEDGER_TOPICS[kind] ?? 'a fact'} at revision ${cited.revision} entry ${cited.entry}`, what, entry);
  }
}
