/**
 * A walk over a whole log in its total order: every event sealed, chained, gapless, under the id that its bytes give, and
 * decoded once. It ends where the log ended when it was read; a log that is being written is walked beside its writer.
 */
import type { LogFact, LogOpened } from '@plimsoll/domain';
import {
  DEFAULT_LOG_ID,
  EMPTY_CHAIN,
  EVENT_TYPES,
  NO_STREAM,
  STREAMS,
  eventIdOfHash,
  shardOfStream,
  streamCategory,
  verifySeal,
} from '@plimsoll/runtime';
import type { EventLog, EventType, RecordedEvent } from '@plimsoll/runtime';
import { decodeLogEvent, decodeReferenceChange } from '@plimsoll/wire';
import { differ, type Place } from './difference';

export interface Progress {
  readonly done: number;
  /** As the log was when the walk began. */
  readonly total: number;
}

export interface WalkOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface WalkedEvent {
  readonly at: Place;
  readonly fact: LogFact;
}

export interface LogIdentity {
  readonly logId: string;
  readonly shards: number;
  /** The streams that exist, sorted. */
  readonly streams: readonly string[];
  readonly opened: LogOpened | undefined;
}

const PROGRESS_EVERY_MILLIS = 100;

/** What the log says of itself. One that was never opened has the default id and as many shards as its streams show. */
export async function identifyLog(log: EventLog): Promise<LogIdentity> {
  const streams = await log.streams();
  const opened = await findOpened(log);
  const shown = Math.max(0, ...streams.map((stream) => (shardOfStream(stream) ?? -1) + 1));
  return { logId: opened?.logId ?? DEFAULT_LOG_ID, shards: opened?.shards ?? Math.max(1, shown), streams, opened };
}

async function findOpened(log: EventLog): Promise<LogOpened | undefined> {
  for await (const event of log.read(STREAMS.reference)) {
    if (event.type !== EVENT_TYPES.referenceChange) continue;
    try {
      const opened = decodeReferenceChange(event.payload).entries.find((entry) => entry.kind === 'opened');
      if (opened?.kind === 'opened') return opened;
    } catch {
      // The walk meets the same event, and says where and why.
      return undefined;
    }
  }
  return undefined;
}

/** @throws LogDifference where the log is not whole. */
export async function* walkLog(log: EventLog, identity: LogIdentity, options: WalkOptions = {}): AsyncGenerator<WalkedEvent> {
  const heads = new Map<string, { readonly revision: bigint; readonly chain: Uint8Array }>();
  const total = await countEvents(log, identity.streams);
  const { onProgress, signal } = options;
  let done = 0;
  let turnBegan = performance.now();
  for await (const slice of log.subscribe(signal === undefined ? {} : { signal })) {
    for (const event of slice.events) {
      const head = heads.get(event.stream) ?? { revision: NO_STREAM, chain: EMPTY_CHAIN };
      const chain = checkEvent(event, head, identity.logId);
      heads.set(event.stream, { revision: event.revision, chain });
      yield { at: { stream: event.stream, revision: event.revision }, fact: decode(event) };
      done++;
      if (performance.now() - turnBegan < PROGRESS_EVERY_MILLIS) continue;
      onProgress?.({ done, total: Math.max(done, total) });
      // Signals and timers get their turn.
      await new Promise((resolve) => setImmediate(resolve));
      turnBegan = performance.now();
    }
    if (slice.caughtUp) break;
  }
  // Half a walk proves nothing, and must not look like a short log.
  signal?.throwIfAborted();
  onProgress?.({ done, total: done });
}

async function countEvents(log: EventLog, streams: readonly string[]): Promise<number> {
  let count = 0n;
  for (const stream of streams) count += ((await log.readLast(stream))?.revision ?? NO_STREAM) + 1n;
  return Number(count);
}

/** @returns the chain of the event, which the next one of its stream must continue. */
function checkEvent(event: RecordedEvent, head: { readonly revision: bigint; readonly chain: Uint8Array }, logId: string): Uint8Array {
  if (event.revision !== head.revision + 1n) differ('gap in revisions', event, head.revision + 1n, event.revision);
  const seal = verifySeal(event, head.chain);
  if (seal.kind === 'broken') return differ('seal', event, 'a whole seal', seal.reason);
  const id = eventIdOfHash(logId, event.stream, event.revision, event.metadata.subarray(0, 32));
  if (id !== event.id) differ('event id', event, id, event.id);
  return seal.chain;
}

function decode(event: RecordedEvent): LogFact {
  const expected = typeOfStream(event.stream);
  const isRight = event.type === EVENT_TYPES.ownerChanged || event.type === expected;
  if (!isRight) return differ('wrong event type', event, expected ?? 'a stream of Plimsoll', event.type);
  try {
    return decodeLogEvent(event.type, event.payload);
  } catch (error) {
    return differ('undecodable event', event, expected, error instanceof Error ? error.message : error);
  }
}

function typeOfStream(stream: string): EventType | undefined {
  switch (streamCategory(stream)) {
    case STREAMS.reference:
      return EVENT_TYPES.referenceChange;
    case STREAMS.market:
      return EVENT_TYPES.marketBatch;
    case STREAMS.liquidation:
      return EVENT_TYPES.liquidationBatch;
    case 'ledger':
      return EVENT_TYPES.ledgerBatch;
    case 'verdict':
      return EVENT_TYPES.verdictBatch;
    default:
      return undefined;
  }
}
