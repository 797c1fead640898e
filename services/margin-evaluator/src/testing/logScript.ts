/** Writes the evaluator's inputs into a log, as the ingestion services and the orchestrator would, in one line each. */
import type { AccountId, LedgerFact, LiquidationEntry, MarketBatch, ReferenceEntry } from '@plimsoll/domain';
import { btcPerp, entryOf, marks, parameters, referenceChange, usdt } from '@plimsoll/domain/testing';
import {
  DEFAULT_LOG_ID,
  EVENT_TYPES,
  PARTITIONER,
  STREAMS,
  StreamWriter,
  ledgerStream,
  partitionOfKey,
  sha256Hex,
  utf8,
} from '@plimsoll/runtime';
import type { EventLog } from '@plimsoll/runtime';
import { ManualClock } from '@plimsoll/runtime/testing';
import {
  canonicalParameterSet,
  encodeLedgerBatch,
  encodeLiquidationBatch,
  encodeMarketBatch,
  encodeOwnerChanged,
  encodeReferenceChange,
} from '@plimsoll/wire';

export const SHARDS = 2;
const parameterSetHash = sha256Hex(canonicalParameterSet(parameters));
/** One instrument, one asset, one set of parameters. */
export const LISTING: readonly ReferenceEntry[] = [usdt, btcPerp, { ...parameters, parameterSetHash }];

export const shardOf = (accountId: AccountId): number => partitionOfKey(utf8(accountId), SHARDS);

/** Account ids of one shard, in a row. */
export function accountsOf(shard: number, count: number): readonly AccountId[] {
  const ids: AccountId[] = [];
  for (let n = 1; ids.length < count; n++) if (shardOf(`acc-${n}`) === shard) ids.push(`acc-${n}`);
  return ids;
}

export class LogScript {
  private readonly writers = new Map<string, StreamWriter>();
  constructor(
    readonly log: EventLog,
    /** Log time of the last mark; the next one is a second later. */
    public now = 1_000_000n,
  ) {}

  async open(): Promise<this> {
    await this.reference({ kind: 'opened', logId: DEFAULT_LOG_ID, shards: SHARDS, partitioner: PARTITIONER }, ...LISTING);
    return this;
  }

  async reference(...entries: ReferenceEntry[]): Promise<void> {
    await this.write(STREAMS.reference, EVENT_TYPES.referenceChange, encodeReferenceChange(referenceChange(...entries)));
  }

  async ledger(shard: number, ...facts: LedgerFact[]): Promise<void> {
    const entries = facts.map((fact, index) => ({ ...entryOf(fact), offset: BigInt(index) }));
    const batch = { shard, entries, cursors: [], referenceRevision: 0n, more: false, frame: undefined, isFrameClosed: false };
    await this.write(ledgerStream(shard), EVENT_TYPES.ledgerBatch, encodeLedgerBatch(batch));
  }

  /** Each fact into the stream of its account. */
  async facts(...facts: (LedgerFact & { readonly accountId: string })[]): Promise<void> {
    for (let shard = 0; shard < SHARDS; shard++) {
      const own = facts.filter(({ accountId }) => shardOf(accountId) === shard);
      if (own.length > 0) await this.ledger(shard, ...own);
    }
  }

  async mark(price: number, more: Partial<MarketBatch> = {}): Promise<void> {
    this.now += 1_000_000n;
    const batch = { ...marks(this.now, { BTCUSDT: price }), ...more };
    await this.write(STREAMS.market, EVENT_TYPES.marketBatch, encodeMarketBatch(batch));
  }

  /** The market-batch that closes a frame; without a price it is empty. */
  async closeFrame(frame: bigint, price?: number): Promise<void> {
    if (price !== undefined) return this.mark(price, { frame, isFrameClosed: true });
    this.now += 1_000_000n;
    const batch = { ...marks(this.now, {}), frame, isFrameClosed: true };
    await this.write(STREAMS.market, EVENT_TYPES.marketBatch, encodeMarketBatch(batch));
  }

  async liquidation(...entries: LiquidationEntry[]): Promise<void> {
    const batch = { entries, folded: [], logTime: this.now as never, more: false, frame: undefined, isFrameClosed: false };
    await this.write(STREAMS.liquidation, EVENT_TYPES.liquidationBatch, encodeLiquidationBatch(batch));
  }

  async write(stream: string, type: string, payload: Uint8Array): Promise<void> {
    let writer = this.writers.get(stream);
    if (writer === undefined) {
      const options = { log: this.log, stream, logId: DEFAULT_LOG_ID, member: 'script', generation: '1', encodeOwnerChanged };
      this.writers.set(stream, (writer = await StreamWriter.open({ ...options, clock: new ManualClock() })));
    }
    await writer.append([{ type, payload }]);
  }
}
