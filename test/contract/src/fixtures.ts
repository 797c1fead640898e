/** What the suites share: small makers of events and records, and patience with a limit. */
import { randomUUID } from 'node:crypto';

import type { EventLog, LogPosition, LogSlice, NewEvent, RecordedEvent, SubscribeOptions } from '@plimsoll/runtime';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const text = (bytes: Uint8Array | undefined): string | undefined => (bytes === undefined ? undefined : new TextDecoder().decode(bytes));

/** A name nobody else has: a suite may run on a server that keeps what earlier runs wrote. */
export function uniqueName(name: string): string {
  return `t${randomUUID().slice(0, 8)}-${name}`;
}

export function makeEvent(content: string, overrides: Partial<NewEvent> = {}): NewEvent {
  return { id: randomUUID(), type: 'note', payload: utf8(content), metadata: utf8(`seal of ${content}`), ...overrides };
}

export function makeEvents(count: number, prefix = 'e'): NewEvent[] {
  return Array.from({ length: count }, (_, at) => makeEvent(`${prefix}${at}`));
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export const contents = (events: readonly RecordedEvent[]): (string | undefined)[] => events.map((event) => text(event.payload));

export function numbers(from: number, to: number): bigint[] {
  return Array.from({ length: to - from + 1 }, (_, at) => BigInt(from + at));
}

/** Reads a subscription until it has so many events, then ends it in good order. */
export async function takeEvents(log: EventLog, count: number, options: SubscribeOptions): Promise<RecordedEvent[]> {
  const abort = new AbortController();
  const events: RecordedEvent[] = [];
  for await (const slice of log.subscribe({ ...options, signal: abort.signal })) {
    events.push(...slice.events);
    if (events.length >= count) abort.abort();
  }
  return events;
}

/** Everything of the filter that stands in the log now. */
export async function takeUntilCaughtUp(log: EventLog, options: SubscribeOptions): Promise<LogSlice[]> {
  const abort = new AbortController();
  const slices: LogSlice[] = [];
  for await (const slice of log.subscribe({ ...options, signal: abort.signal })) {
    slices.push(slice);
    if (slice.caughtUp) abort.abort();
  }
  return slices;
}

export function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}

export async function eventually(what: string, isSo: () => boolean | Promise<boolean>, withinMillis = 5_000): Promise<void> {
  const end = Date.now() + withinMillis;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`not within ${withinMillis} ms: ${what}`);
    await pause(5);
  }
}

export function position(event: RecordedEvent): LogPosition {
  return event.position;
}
