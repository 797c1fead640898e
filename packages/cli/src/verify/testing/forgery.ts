/** Copies of a log with something altered: as an accident leaves them, or sealed anew as a careful forger would. */
import {
  DEFAULT_LOG_ID,
  EMPTY_CHAIN,
  NO_STREAM,
  chainOf,
  eventId,
  makeSeal,
  sha256,
  type EventLog,
  type RecordedEvent,
} from '@plimsoll/runtime';
import { MemoryEventLog } from '@plimsoll/runtime/testing';

/** The payload to stand in the copy; undefined: as it is; null: the event is left out. */
export type Alter = (event: RecordedEvent) => Uint8Array | undefined | null;

export async function copyLog(log: EventLog, alter: Alter, how: 'resealed' | 'as it is'): Promise<EventLog> {
  const copy = new MemoryEventLog();
  const heads = new Map<string, { readonly revision: bigint; readonly chain: Uint8Array }>();
  for await (const slice of log.subscribe()) {
    for (const event of slice.events) {
      const altered = alter(event);
      if (altered === null) continue;
      const payload = altered ?? event.payload;
      const { type, stream } = event;
      const head = heads.get(stream) ?? { revision: NO_STREAM, chain: EMPTY_CHAIN };
      const revision = head.revision + 1n;
      const isResealed = how === 'resealed';
      const metadata = isResealed ? makeSeal(head.chain, type, sha256(payload)) : event.metadata;
      const id = isResealed ? eventId(DEFAULT_LOG_ID, stream, revision, payload) : event.id;
      await copy.append(stream, head.revision, [{ id, type, payload, metadata }]);
      heads.set(stream, { revision, chain: chainOf(metadata) });
    }
    if (slice.caughtUp) break;
  }
  return copy;
}
