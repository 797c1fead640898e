/** Reading a log from its first event to its present end. */
import { STREAMS, type EventLog, type LogPosition, type RecordedEvent } from '@plimsoll/runtime';
import { Overview } from './overview';
import { Book } from './present/book';

export interface ReadLogOptions {
  readonly signal?: AbortSignal;
  /** Exact names; all when absent. */
  readonly streams?: readonly string[];
  readonly onSlice?: (eventsRead: number) => void;
}

/** Every event up to the end as it was when the reader got there. @throws AbortError when the signal ends it early. */
export async function readToEnd(log: EventLog, add: (event: RecordedEvent) => void, options: ReadLogOptions = {}): Promise<void> {
  const { signal, streams, onSlice } = options;
  let read = 0;
  for await (const slice of log.subscribe({ ...(signal && { signal }), ...(streams && { streams }) })) {
    for (const event of slice.events) add(event);
    read += slice.events.length;
    onSlice?.(read);
    if (slice.caughtUp) return;
  }
  signal?.throwIfAborted();
}

/** What comes after a position (or all there is), as it comes, until the signal. */
export async function followLog(log: EventLog, add: (event: RecordedEvent) => void, options: { readonly signal: AbortSignal; readonly after?: LogPosition | undefined }): Promise<void> {
  const { signal, after } = options;
  for await (const { events } of log.subscribe({ signal, ...(after !== undefined && { after }) })) for (const event of events) add(event);
}

/** The units of amounts: definitions never change, so the newest reference data speaks for any moment. */
export async function openBook(log: EventLog, signal: AbortSignal): Promise<Book> {
  const overview = new Overview();
  await readToEnd(log, (event) => overview.add(event), { signal, streams: [STREAMS.reference] });
  return new Book(overview.world.reference);
}

/** How many events the log holds now. */
export async function countEvents(log: EventLog): Promise<number> {
  const streams = await log.streams();
  const last = await Promise.all(streams.map((stream) => log.readLast(stream)));
  return last.reduce((sum, event) => sum + (event === undefined ? 0 : Number(event.revision) + 1), 0);
}
