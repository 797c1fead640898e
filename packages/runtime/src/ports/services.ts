/** The smaller ports: what a service needs from its surroundings, so that the core has no clock, no disk and no chance. */

export interface Clock {
  /** Wall time. Only price-ingestion may let it become log time. */
  nowMicros(): bigint;
  /** Monotonic, for durations. */
  elapsedMillis(): number;
  /** Resolves after the time, or at once when the signal aborts. */
  sleep(millis: number, signal?: AbortSignal): Promise<void>;
}

export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  child(fields: object): Logger;
}

export interface Counter {
  inc(labels?: Readonly<Record<string, string>>, by?: number): void;
}
export interface Gauge {
  set(value: number, labels?: Readonly<Record<string, string>>): void;
}
export interface Histogram {
  observe(value: number, labels?: Readonly<Record<string, string>>): void;
}

/** Metrics by name. The same name gives the same metric. Labels never hold an id of an account. */
export interface Meter {
  counter(name: string, help: string, labels?: readonly string[]): Counter;
  gauge(name: string, help: string, labels?: readonly string[]): Gauge;
  histogram(name: string, help: string, buckets: readonly number[], labels?: readonly string[]): Histogram;
}

/** A snapshot is a cache with a position and a hash: delete it and nothing is lost. */
export interface SnapshotStore {
  /** Replaces the newest of that name; older ones may stay as fallback. Durable when it answers. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Newest first. A damaged one is for the reader to find: the bytes carry their own hash. */
  read(name: string): AsyncIterable<Uint8Array>;
  clear(): Promise<void>;
}

/** Where the first record of an identity stands in its ledger stream. */
export interface SeenAt {
  readonly revision: bigint;
  readonly entry: number;
}

/**
 * The identities already in one ledger stream, whatever their age. A cache: it carries the revision that it covers, and is
 * rebuilt from the stream when it is behind, ahead or of another log.
 */
export interface SeenIndex {
  /** The last revision of the ledger stream whose entries are all in the index; NO_STREAM when empty. */
  covered(): bigint;
  /** 16-byte keys; the answers in the same order. */
  find(keys: readonly Uint8Array[]): readonly (SeenAt | undefined)[];
  /** Adds what one revision holds and moves `covered` to it, together. */
  add(revision: bigint, identities: readonly { readonly key: Uint8Array; readonly entry: number }[]): Promise<void>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

export interface SeenIndexes {
  /** The index of one ledger stream of one log. */
  open(logId: string, stream: string): Promise<SeenIndex>;
}
