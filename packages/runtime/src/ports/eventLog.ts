/**
 * The port of the event log: streams with expected revisions under one total order.
 *
 * What every adapter promises (test/contract/eventLog holds it to each word):
 * - an append is atomic: all of its events or none, at consecutive revisions from `expectedRevision + 1`;
 * - it answers only when the events are durable;
 * - a wrong expected revision appends nothing and answers `version_conflict` with the actual revision;
 * - a retry with the same ids at the same expected revision answers as the first one did, also after a restart; other
 *   ids at a revision that is taken are a conflict, whatever they contain;
 * - a subscription sees every event of its filter exactly once, in the total order, across catch-up and live;
 * - a subscriber that does not pull is not pushed: memory stays bounded.
 */

/** A place in the total order of one log. Opaque: it orders, and never enters an id, a hash or a compared payload. */
export type LogPosition = bigint & { readonly __logPosition: unique symbol };

/** The revision that an empty stream is expected to have. */
export const NO_STREAM = -1n;

export interface NewEvent {
  /** UUID, lower case with dashes. UUIDv5 of (log id, stream, revision, payload hash): see `StreamWriter`. */
  readonly id: string;
  readonly type: string;
  /** Protobuf bytes. */
  readonly payload: Uint8Array;
  /** The seal, 64 bytes: SHA-256 of the payload, then the chain hash (see `StreamWriter`). Kept and returned as it is. */
  readonly metadata: Uint8Array;
}

export interface RecordedEvent extends NewEvent {
  readonly stream: string;
  /** From 0, gapless per stream. */
  readonly revision: bigint;
  readonly position: LogPosition;
}

export type AppendResult =
  | { readonly kind: 'appended'; readonly revision: bigint; readonly position: LogPosition }
  | { readonly kind: 'version_conflict'; readonly actualRevision: bigint };

export interface ReadOptions {
  /** Inclusive. Default: the first revision forwards, the last one backwards. */
  readonly fromRevision?: bigint;
  readonly direction?: 'forwards' | 'backwards';
  /** At most so many events. Default: all. */
  readonly limit?: number;
}

export interface SubscribeOptions {
  /** Exclusive: the last position already processed. Absent: from the first event. */
  readonly after?: LogPosition;
  /** Exact names of the streams wanted. Absent: all. */
  readonly streams?: readonly string[];
  /** At most so many events in a slice. Default 512. */
  readonly sliceLimit?: number;
  /** Ends the iteration in good order. */
  readonly signal?: AbortSignal;
}

/** A run of events in log order. `caughtUp`: nothing further of the filter stood in the log when it was read. */
export interface LogSlice {
  readonly events: readonly RecordedEvent[];
  readonly caughtUp: boolean;
}

export interface EventLog {
  /** @throws OperatingError with code `log_unavailable` (retry with the same arguments), `append_too_large`, `log_corrupt`. */
  append(stream: string, expectedRevision: bigint, events: readonly NewEvent[]): Promise<AppendResult>;
  /** Events of one stream; empty when it does not exist. */
  read(stream: string, options?: ReadOptions): AsyncIterable<RecordedEvent>;
  /** The last event of a stream, or undefined. */
  readLast(stream: string): Promise<RecordedEvent | undefined>;
  /** Catch-up, then live, until the signal. The first slice after catch-up, possibly empty, says `caughtUp`. */
  subscribe(options?: SubscribeOptions): AsyncIterable<LogSlice>;
  /** The names of the streams that exist, sorted. */
  streams(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** No append of any stream is above this; writers split a larger batch. The server's own limit is 1 MiB. */
export const APPEND_LIMIT_BYTES = 512 * 1024;
