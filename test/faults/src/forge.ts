/**
 * A copy of a log on disk with something altered: either sealed anew as a careful forger would, so that payload hashes,
 * chains and event ids are all consistent and only what the log says can give it away; or with the old seals left on.
 */
import type { LogFact } from '@plimsoll/domain';
import { openEmbedded } from '@plimsoll/embedded';
import { DEFAULT_LOG_ID, EMPTY_CHAIN, NO_STREAM, chainOf, eventId, makeSeal, sha256, type NewEvent, type RecordedEvent } from '@plimsoll/runtime';
import {
  decodeLogEvent,
  encodeLedgerBatch,
  encodeLiquidationBatch,
  encodeMarketBatch,
  encodeOwnerChanged,
  encodeReferenceChange,
  encodeVerdictBatch,
} from '@plimsoll/wire';

/** What stands in the copy instead; the very same value where nothing is altered. */
export type Alter = (fact: LogFact, event: RecordedEvent) => LogFact;

export interface Forgery {
  readonly events: number;
  /** Events that differ from the original. */
  readonly altered: number;
}

export async function forgeLog(fromDir: string, toDir: string, alter: Alter, seals: 'made anew' | 'left on' = 'made anew'): Promise<Forgery> {
  const source = await openEmbedded(fromDir, { readOnly: true });
  const target = await openEmbedded(toDir);
  const heads = new Map<string, { readonly revision: bigint; readonly chain: Uint8Array }>();
  let events = 0;
  let altered = 0;
  try {
    for await (const slice of source.log.subscribe()) {
      for (const event of slice.events) {
        const { stream, type, payload: original } = event;
        const fact = decodeLogEvent(type, original);
        const forged = alter(fact, event);
        const payload = forged === fact ? original : encodeFact(forged);
        const head = heads.get(stream) ?? { revision: NO_STREAM, chain: EMPTY_CHAIN };
        const revision = head.revision + 1n;
        const metadata = seals === 'left on' ? event.metadata : makeSeal(head.chain, type, sha256(payload));
        const copy: NewEvent = { id: eventId(DEFAULT_LOG_ID, stream, revision, payload), type, payload, metadata };
        await target.log.append(stream, head.revision, [copy]);
        heads.set(stream, { revision, chain: chainOf(metadata) });
        events += 1;
        if (forged !== fact) altered += 1;
      }
      if (slice.caughtUp) break;
    }
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
  return { events, altered };
}

function encodeFact(fact: LogFact): Uint8Array {
  switch (fact.type) {
    case 'reference-change':
      return encodeReferenceChange(fact.value);
    case 'market-batch':
      return encodeMarketBatch(fact.value);
    case 'ledger-batch':
      return encodeLedgerBatch(fact.value);
    case 'verdict-batch':
      return encodeVerdictBatch(fact.value);
    case 'liquidation-batch':
      return encodeLiquidationBatch(fact.value);
    case 'owner-changed':
      return encodeOwnerChanged(fact.value);
  }
}
