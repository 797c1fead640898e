/**
 * Where one shard stands in the log: the last event of each stream that it has read, and the checks that every event passes
 * before it is folded: no gap, no broken seal, no broken chain, no byte that cannot be decoded.
 */
import type { FoldedRevision, LogFact } from '@plimsoll/domain';
import { EMPTY_CHAIN, NO_STREAM, OperatingError, isSameBytes, verifySeal } from '@plimsoll/runtime';
import type { LogPosition, RecordedEvent } from '@plimsoll/runtime';
import { decodeLogEvent } from '@plimsoll/wire';

export interface StreamHead {
  readonly revision: bigint;
  readonly chain: Uint8Array;
}

const NO_HEAD: StreamHead = { revision: NO_STREAM, chain: EMPTY_CHAIN };

interface CheckedEvent {
  readonly fact: LogFact;
  readonly chainBefore: Uint8Array;
  readonly chain: Uint8Array;
}

const corrupt = (event: RecordedEvent, what: string): OperatingError =>
  new OperatingError('log_corrupt', `${event.stream} revision ${event.revision}: ${what}; restore the log from a copy`);

function checkEvent(event: RecordedEvent, chainBefore: Uint8Array): CheckedEvent {
  const verdict = verifySeal(event, chainBefore);
  if (verdict.kind === 'broken') throw corrupt(event, verdict.reason);
  try {
    return { fact: decodeLogEvent(event.type, event.payload), chainBefore, chain: verdict.chain };
  } catch (error) {
    throw corrupt(event, error instanceof Error ? error.message : String(error));
  }
}

/** What all shards of a process read, checked and decoded once. The newest few, because shards run nearly in step. */
export class FactCache {
  private readonly facts = new Map<string, CheckedEvent>();

  constructor(
    private readonly sharedStreams: ReadonlySet<string>,
    private readonly limit = 256,
  ) {}

  read(event: RecordedEvent, chainBefore: Uint8Array): CheckedEvent {
    if (!this.sharedStreams.has(event.stream)) return checkEvent(event, chainBefore);
    const key = `${event.stream}:${event.revision}`;
    const known = this.facts.get(key);
    if (known !== undefined && isSameBytes(known.chainBefore, chainBefore)) return known;
    const checked = checkEvent(event, chainBefore);
    this.facts.set(key, checked);
    if (this.facts.size > this.limit) this.dropOldest();
    return checked;
  }

  private dropOldest(): void {
    for (const key of this.facts.keys()) {
      this.facts.delete(key);
      return;
    }
  }
}

export class LogCursor {
  private readonly heads: Map<string, StreamHead>;

  constructor(
    private readonly cache: FactCache,
    /** The last event read; undefined: none. */
    public position: LogPosition | undefined = undefined,
    heads: Iterable<readonly [string, StreamHead]> = [],
  ) {
    this.heads = new Map(heads);
  }

  /** Checks, decodes and steps over the event. @throws OperatingError `log_corrupt`. */
  read(event: RecordedEvent): LogFact {
    const { fact, chain } = this.cache.read(event, this.headBefore(event).chain);
    this.step(event, chain);
    return fact;
  }

  /** The same where the content is known already: nothing is decoded. */
  skip(event: RecordedEvent): void {
    const verdict = verifySeal(event, this.headBefore(event).chain);
    if (verdict.kind === 'broken') throw corrupt(event, verdict.reason);
    this.step(event, verdict.chain);
  }

  revisionOf(stream: string): bigint {
    return (this.heads.get(stream) ?? NO_HEAD).revision;
  }

  streams(): readonly (readonly [string, StreamHead])[] {
    return [...this.heads].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** The last revision read of each stream but one. */
  folded(except: string): readonly FoldedRevision[] {
    return this.streams()
      .filter(([stream]) => stream !== except)
      .map(([stream, { revision }]) => ({ stream, revision }));
  }

  private headBefore(event: RecordedEvent): StreamHead {
    const head = this.heads.get(event.stream) ?? NO_HEAD;
    if (event.revision === head.revision + 1n) return head;
    throw corrupt(event, `follows revision ${head.revision}: the log has a gap`);
  }

  private step(event: RecordedEvent, chain: Uint8Array): void {
    this.heads.set(event.stream, { revision: event.revision, chain });
    this.position = event.position;
  }
}
