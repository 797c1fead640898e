/**
 * A log as the services would write it, made in one process without any of them: ledger and market as a test says, verdicts
 * and turns by the domain's own rules. Two shards, one instrument.
 */
import {
  foldAndJudge,
  foldBook,
  newBook,
  newWorld,
  planTurn,
  transitionOf,
  type Cursor,
  type FoldedRevision,
  type LedgerFact,
  type LiquidationEntry,
  type LogFact,
  type MarketBatch,
  type ReferenceEntry,
  type Transition,
} from '@plimsoll/domain';
import { btcPerp, entryOf, marks, parameters, usdt } from '@plimsoll/domain/testing';
import {
  DEFAULT_LOG_ID,
  EVENT_TYPES,
  LEDGER_TOPICS,
  PARTITIONER,
  STREAMS,
  StreamWriter,
  TOPICS,
  breachId,
  ledgerStream,
  partitionOfKey,
  sha256,
  sha256Hex,
  utf8,
  verdictStream,
  type EventLog,
} from '@plimsoll/runtime';
import { ManualClock, MemoryEventLog } from '@plimsoll/runtime/testing';
import {
  canonicalParameterSet,
  encodeBreachForHash,
  encodeLedgerBatch,
  encodeLiquidationBatch,
  encodeMarketBatch,
  encodeOwnerChanged,
  encodeReferenceChange,
  encodeVerdictBatch,
} from '@plimsoll/wire';

const SHARDS = 2;

export const shardOf = (accountId: string): number => partitionOfKey(utf8(accountId), SHARDS);

interface Parts {
  /** A part without cursors: others follow. */
  readonly more?: boolean;
  /** Transfers that stand in parts before, and that this batch's cursors count. */
  readonly alreadyRead?: bigint;
}

const SOURCES: Readonly<Record<LedgerFact['kind'], number>> = { fill: 0, held: 0, transfer: 1, order: 2, duplicate: 0, rejected: 0 };

export class SampleLog {
  readonly world = newWorld();
  readonly book = newBook();
  private readonly writers = new Map<string, StreamWriter>();
  private readonly heads = new Map<string, bigint>();
  private readonly offsets = new Map<string, bigint>();
  private readonly derived: Transition[][] = Array.from({ length: SHARDS }, () => []);
  private now = 1_000_000n;
  private owners = 1;

  private constructor(readonly log: EventLog) {}

  static async open(log: EventLog = new MemoryEventLog()): Promise<SampleLog> {
    const sample = new SampleLog(log);
    const set = { ...parameters, parameterSetHash: sha256Hex(canonicalParameterSet(parameters)) };
    await sample.reference({ kind: 'opened', logId: DEFAULT_LOG_ID, shards: SHARDS, partitioner: PARTITIONER });
    await sample.reference(usdt, btcPerp, set);
    return sample;
  }

  async reference(...entries: ReferenceEntry[]): Promise<void> {
    const consumed = BigInt(entries.filter(({ kind }) => kind !== 'opened').length);
    const cursors = consumed === 0n ? [] : [this.cursor(TOPICS.reference, 0, consumed, { applied: consumed })];
    const value = { entries, cursors, frame: undefined, isFrameClosed: false, logTime: this.world.market.logTime };
    await this.write(STREAMS.reference, { type: 'reference-change', value }, encodeReferenceChange(value));
  }

  /** One batch per shard concerned, with the cursors that belong to it. */
  async ledger(...facts: LedgerFact[]): Promise<void> {
    for (let shard = 0; shard < SHARDS; shard++) {
      const own = facts.filter((fact) => shardOfFact(fact) === shard);
      if (own.length > 0) await this.ledgerOf(shard, own);
    }
  }

  async ledgerOf(shard: number, facts: readonly LedgerFact[], parts: Parts = {}): Promise<void> {
    const { more = false, alreadyRead = 0n } = parts;
    const readBefore = (topic: string): bigint => (topic === TOPICS.transfers ? alreadyRead : 0n);
    const next = LEDGER_TOPICS.map((topic) => (this.offsets.get(`${topic}:${shard}`) ?? 0n) + readBefore(topic));
    const entries = facts.map((fact) => {
      const source = SOURCES[fact.kind];
      const offset = next[source] ?? 0n;
      next[source] = offset + 1n;
      return { ...entryOf(fact), source, offset };
    });
    const cursors = more ? [] : LEDGER_TOPICS.map((topic, source) => {
      const own = entries.filter((entry) => entry.source === source);
      const count = (...kinds: string[]): bigint => BigInt(own.filter(({ fact }) => kinds.includes(fact.kind)).length);
      const applied = readBefore(topic) + count('fill', 'transfer', 'order');
      const others = { held: count('held'), duplicate: count('duplicate'), rejected: count('rejected') };
      return this.cursor(topic, shard, readBefore(topic) + BigInt(own.length), { applied, ...others });
    });
    const referenceRevision = this.heads.get(STREAMS.reference) ?? 0n;
    const value = { shard, entries, cursors, referenceRevision, more, frame: undefined, isFrameClosed: false };
    await this.write(ledgerStream(shard), { type: 'ledger-batch', value }, encodeLedgerBatch(value));
  }

  async mark(price: number, more: Partial<MarketBatch> = {}): Promise<void> {
    this.now += 1_000_000n;
    const cursors = [this.cursor(TOPICS.marks, 0, 1n, { applied: 1n })];
    const referenceRevision = this.heads.get(STREAMS.reference) ?? 0n;
    const value = { ...marks(this.now, { BTCUSDT: price }), cursors, referenceRevision, ...more };
    await this.write(STREAMS.market, { type: 'market-batch', value }, encodeMarketBatch(value));
  }

  /** Log time runs on with the next mark. */
  pass(seconds: number): void {
    this.now += BigInt(seconds) * 1_000_000n;
  }

  /** What the evaluators would write now, one batch a shard. */
  async verdicts(more: { readonly frame?: bigint } = {}): Promise<void> {
    for (let shard = 0; shard < SHARDS; shard++) {
      const transitions = this.derived[shard]?.splice(0) ?? [];
      const streams = [STREAMS.reference, STREAMS.market, STREAMS.liquidation, ledgerStream(shard)];
      const { frame } = more;
      const value = { shard, transitions, folded: this.folded(streams), more: false, frame, isFrameClosed: frame !== undefined };
      await this.write(verdictStream(shard), { type: 'verdict-batch', value }, encodeVerdictBatch(value));
    }
  }

  /** A turn of the orchestrator, in parts of so many entries. */
  async turn(entriesMax = Number.POSITIVE_INFINITY): Promise<readonly LiquidationEntry[]> {
    const planned = planTurn(this.world, this.book);
    const folded = this.folded([...this.heads.keys()]);
    for (let first = 0; first < planned.length; first += entriesMax) {
      const entries = planned.slice(first, first + entriesMax);
      const isMore = first + entriesMax < planned.length;
      const value = { entries, folded, logTime: this.world.market.logTime, more: isMore, frame: undefined, isFrameClosed: false };
      await this.write(STREAMS.liquidation, { type: 'liquidation-batch', value }, encodeLiquidationBatch(value));
    }
    return planned;
  }

  /** Another owner takes the stream over. */
  async claim(stream: string): Promise<void> {
    this.writers.delete(stream);
    this.owners++;
    await this.writerOf(stream);
  }

  private async writerOf(stream: string): Promise<StreamWriter> {
    let writer = this.writers.get(stream);
    if (writer !== undefined) return writer;
    const owner = { member: 'sample', generation: String(this.owners), encodeOwnerChanged };
    writer = await StreamWriter.open({ log: this.log, stream, logId: DEFAULT_LOG_ID, ...owner, clock: new ManualClock() });
    this.writers.set(stream, writer);
    return writer;
  }

  async write(stream: string, fact: Exclude<LogFact, { type: 'owner-changed' }>, payload: Uint8Array): Promise<void> {
    const writer = await this.writerOf(stream);
    await writer.append([{ type: EVENT_TYPES[typeName(fact.type)], payload }]);
    const at = { stream, revision: writer.revision };
    this.heads.set(stream, writer.revision);
    foldAndJudge(this.world, fact, at, (id, n) => breachId(DEFAULT_LOG_ID, id, n), (breach) => {
      this.derived[shardOf(breach.accountId)]?.push(transitionOf(breach, sha256(encodeBreachForHash(breach))));
    });
    foldBook(this.book, this.world, fact, at);
  }

  private folded(streams: readonly string[]): readonly FoldedRevision[] {
    return [...streams].sort().flatMap((stream) => {
      const revision = this.heads.get(stream);
      return revision === undefined ? [] : [{ stream, revision }];
    });
  }

  private cursor(topic: string, partition: number, read: bigint, outcomes: Partial<Cursor>): Cursor {
    const where = `${topic}:${partition}`;
    const firstOffset = this.offsets.get(where) ?? 0n;
    this.offsets.set(where, firstOffset + read);
    const none = { applied: 0n, duplicate: 0n, conflated: 0n, held: 0n, rejected: 0n };
    return { topic, partition, firstOffset, nextOffset: firstOffset + read, read, ...none, ...outcomes, gaps: [] };
  }
}


function shardOfFact(fact: LedgerFact): number | undefined {
  if (fact.kind === 'duplicate' || fact.kind === 'rejected') return undefined;
  return shardOf(fact.kind === 'held' ? fact.fill.accountId : fact.accountId);
}

function typeName(type: LogFact['type']): keyof typeof EVENT_TYPES {
  const found = Object.entries(EVENT_TYPES).find(([, value]) => value === type);
  return (found?.[0] ?? 'ownerChanged') as keyof typeof EVENT_TYPES;
}
