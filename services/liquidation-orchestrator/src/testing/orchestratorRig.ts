/**
 * An orchestrator on stand-ins, with the rest of the line around it: what the ingestion services would write, an evaluator
 * that judges the log, and a venue that answers orders when the test asks it to.
 */
import {
  accountOf,
  foldAndJudge,
  newWorld,
  publicationsOf,
  transitionOf,
  type AccountId,
  type At,
  type LedgerFact,
  type LiquidationBatch,
  type LiquidationEntry,
  type LiquidationOrder,
  type LiquidationStep,
  type LogFact,
  type ParameterSet,
  type ReferenceEntry,
  type Transition,
  type World,
} from '@plimsoll/domain';
import { btcPerp, depositOf, entryOf, ethPerp, fillOf, marks, parameters, referenceChange, usdt } from '@plimsoll/domain/testing';
import {
  DEFAULT_LOG_ID,
  EVENT_TYPES,
  PARTITIONER,
  STREAMS,
  StreamWriter,
  TOPICS,
  breachId,
  ledgerStream,
  partitionOfKey,
  sha256,
  sha256Hex,
  topicSpecs,
  utf8,
  verdictStream,
  type Bus,
  type BusRecord,
  type EventLog,
  type LogPosition,
  type Logger,
  type Meter,
  type Service,
  type SnapshotStore,
} from '@plimsoll/runtime';
import { ManualClock, MemoryBus, MemoryEventLog } from '@plimsoll/runtime/testing';
import {
  canonicalParameterSet,
  decodeLiquidationBatch,
  decodeLiquidationOrder,
  decodeLiquidationStep,
  decodeLogEvent,
  encodeBreachForHash,
  encodeLedgerBatch,
  encodeLiquidationBatch,
  encodeMarketBatch,
  encodeOwnerChanged,
  encodeReferenceChange,
  encodeVerdictBatch,
} from '@plimsoll/wire';
import type { LiquidationOrchestratorSettings } from '../config';
import { createLiquidationOrchestrator, type LiquidationOrchestratorDeps } from '../liquidationOrchestrator';

export const SHARDS = 2;
const INSTRUMENTS = { BTCUSDT: btcPerp, ETHUSDT: ethPerp } as const;

/** Keeps what was said, so that a warning can be asked for. */
export class Notebook implements Logger {
  readonly lines: string[] = [];
  debug(): void {}
  info(_fields: object, message: string): void {
    this.lines.push(message);
  }
  warn(fields: object, message: string): void {
    this.lines.push(`${message} ${String((fields as { message?: unknown }).message ?? '')}`);
  }
  error(fields: object, message: string): void {
    this.warn(fields, message);
  }
  child(): Logger {
    return this;
  }
}

export class Readings implements Meter {
  readonly values = new Map<string, number>();
  counter(name: string): ReturnType<Meter['counter']> {
    return { inc: (labels, by = 1) => this.set(name, labels, this.read(name, labels) + by) };
  }
  gauge(name: string): ReturnType<Meter['gauge']> {
    return { set: (value, labels) => this.set(name, labels, value) };
  }
  histogram(): ReturnType<Meter['histogram']> {
    return { observe: () => undefined };
  }
  read(name: string, labels?: Readonly<Record<string, string>>): number {
    return this.values.get(keyOf(name, labels)) ?? 0;
  }
  private set(name: string, labels: Readonly<Record<string, string>> | undefined, value: number): void {
    this.values.set(keyOf(name, labels), value);
  }
}

export class MemorySnapshots implements SnapshotStore {
  readonly kept = new Map<string, Uint8Array[]>();

  async write(name: string, bytes: Uint8Array): Promise<void> {
    this.kept.set(name, [bytes.slice(), ...(this.kept.get(name) ?? [])].slice(0, 2));
  }
  async *read(name: string): AsyncIterable<Uint8Array> {
    yield* this.kept.get(name) ?? [];
  }
  async clear(): Promise<void> {
    this.kept.clear();
  }
}

const keyOf = (name: string, labels: Readonly<Record<string, string>> = {}): string => `${name}{${Object.values(labels).join()}}`;
const shardOf = (accountId: AccountId): number => partitionOfKey(utf8(accountId), SHARDS);

let members = 0;

export class Rig {
  readonly log: EventLog;
  readonly bus: Bus;
  readonly clock = new ManualClock('manual');
  readonly notebook = new Notebook();
  readonly readings = new Readings();
  readonly snapshots = new MemorySnapshots();
  /** The evaluator's world. */
  readonly world: World = newWorld();
  private readonly untold = new Map<number, Transition[]>();
  /** Per account the last transition that the log holds: what a rig on an old log derives again is not told again. */
  private readonly told = new Map<AccountId, bigint>();
  private readonly revisions = new Map<string, bigint>();
  private readonly writers = new Map<string, StreamWriter>();
  private readonly answered = new Set<string>();
  private position: LogPosition | undefined;
  private logTime = 1_000_000n;

  constructor(more: { readonly log?: EventLog; readonly bus?: Bus } = {}) {
    this.log = more.log ?? new MemoryEventLog();
    this.bus = more.bus ?? new MemoryBus();
  }

  async open(set: ParameterSet = parameters): Promise<this> {
    await this.bus.createTopics(topicSpecs({ shards: SHARDS, marksPartitions: 1 }));
    await this.reference({ kind: 'opened', logId: DEFAULT_LOG_ID, shards: SHARDS, partitioner: PARTITIONER }, usdt, btcPerp, ethPerp, { ...set, parameterSetHash: sha256Hex(canonicalParameterSet(set)) });
    return this;
  }

  /** On a log that another rig has opened. */
  async joining(): Promise<this> {
    await this.bus.createTopics(topicSpecs({ shards: SHARDS, marksPartitions: 1 }));
    await this.follow();
    return this;
  }

  // ---------------------------------------------------------------- the service

  create(settings: Partial<LiquidationOrchestratorSettings> = {}, deps: Partial<LiquidationOrchestratorDeps> = {}): Service {
    const { log, bus, clock, snapshots } = this;
    const all = { log, bus, clock, snapshots, meter: this.readings, logger: this.notebook, ...deps };
    return createLiquidationOrchestrator(all, { shards: SHARDS, member: `orchestrator-${++members}`, ...settings });
  }

  async started(settings: Partial<LiquidationOrchestratorSettings> = {}, deps: Partial<LiquidationOrchestratorDeps> = {}): Promise<Service> {
    const service = this.create(settings, deps);
    await service.start();
    return service;
  }

  // ---------------------------------------------------------------- what the others write

  async reference(...entries: ReferenceEntry[]): Promise<void> {
    await this.write(STREAMS.reference, EVENT_TYPES.referenceChange, encodeReferenceChange(referenceChange(...entries)));
  }

  async facts(...facts: readonly (LedgerFact & { readonly accountId: string })[]): Promise<void> {
    for (let shard = 0; shard < SHARDS; shard++) {
      const entries = facts.filter(({ accountId }) => shardOf(accountId) === shard).map(entryOf);
      if (entries.length === 0) continue;
      const batch = { shard, entries, cursors: [], referenceRevision: 0n, more: false, frame: undefined, isFrameClosed: false };
      await this.write(ledgerStream(shard), EVENT_TYPES.ledgerBatch, encodeLedgerBatch(batch));
    }
  }

  async mark(prices: Readonly<Record<string, number>>, frame?: bigint): Promise<void> {
    this.logTime += 1_000_000n;
    const batch = { ...marks(this.logTime, prices), frame, isFrameClosed: frame !== undefined };
    await this.write(STREAMS.market, EVENT_TYPES.marketBatch, encodeMarketBatch(batch));
  }

  async act(actKind: 'halt_liquidations' | 'resume_liquidations'): Promise<void> {
    await this.reference({ kind: 'act', actId: actKind, actKind, operatorId: 'o', reason: '', instrumentId: undefined, price: undefined, assetId: undefined, amount: undefined });
  }

  async fundInsurance(mantissa: bigint): Promise<void> {
    const amount = { mantissa, exponent: usdt.exponent };
    await this.reference({ kind: 'act', actId: 'fund', actKind: 'fund_insurance', operatorId: 'o', reason: '', instrumentId: undefined, price: undefined, assetId: 'USDT', amount });
  }

  /** Everyone named goes long 2 BTC at 50,000 with 2,000 USDT, against the house. */
  async enter(...accountIds: AccountId[]): Promise<void> {
    await this.mark({ BTCUSDT: 500_000 });
    await this.facts(
      depositOf('house', usdt, 100_000_000_000_000n),
      ...accountIds.flatMap((id) => [depositOf(id, usdt, 200_000_000_000n), fillOf(id, btcPerp, 'buy', 2_000, 500_000), fillOf('house', btcPerp, 'sell', 2_000, 500_000)]),
    );
  }

  /** Judges what the log holds beyond the last time, and writes the verdicts. */
  async judge(frame?: bigint, shards: readonly number[] = [0, 1]): Promise<void> {
    await this.follow();
    for (const shard of shards) {
      const transitions = (this.untold.get(shard) ?? []).filter(({ accountId, ordinal }) => ordinal > (this.told.get(accountId) ?? 0n));
      this.untold.delete(shard);
      if (transitions.length === 0 && frame === undefined) continue;
      const folded = [...this.revisions].map(([stream, revision]) => ({ stream, revision }));
      const batch = { shard, transitions, folded, more: false, frame, isFrameClosed: frame !== undefined };
      await this.write(verdictStream(shard), EVENT_TYPES.verdictBatch, encodeVerdictBatch(batch));
    }
  }

  /** Fills every order not yet answered, at its mark, against the house. @returns how many reductions. */
  async fillOrders(isWanted: (order: LiquidationOrder) => boolean = () => true, heardBy: Rig = this): Promise<number> {
    const facts: (LedgerFact & { readonly accountId: string })[] = [];
    for (const each of await heardBy.orders()) {
      const { orderId, liquidationId, accountId, order } = each;
      if (order.kind !== 'reduce' || this.answered.has(orderId) || !isWanted(each)) continue;
      this.answered.add(orderId);
      const definition = INSTRUMENTS[order.instrumentId as keyof typeof INSTRUMENTS];
      facts.push(fillOf(accountId, definition, order.side, order.size.mantissa, order.mark.mantissa, { orderId, liquidationId, fillId: `fill of ${orderId}` }));
      facts.push(fillOf('house', definition, order.side === 'buy' ? 'sell' : 'buy', order.size.mantissa, order.mark.mantissa));
    }
    if (facts.length > 0) await this.facts(...facts);
    return facts.length / 2;
  }

  /** As a former owner would have written it. */
  async liquidation(batch: LiquidationBatch): Promise<void> {
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

  private async follow(): Promise<void> {
    const slices = this.log.subscribe(this.position === undefined ? {} : { after: this.position });
    for await (const { events, caughtUp } of slices) {
      for (const event of events) {
        this.position = event.position;
        this.revisions.set(event.stream, event.revision);
        this.take(decodeLogEvent(event.type, event.payload), event);
      }
      this.logTime = this.world.market.logTime > this.logTime ? this.world.market.logTime : this.logTime;
      if (caughtUp) return;
    }
  }

  private take(fact: LogFact, at: At): void {
    foldAndJudge(this.world, fact, at, (id, n) => breachId(DEFAULT_LOG_ID, id, n), (breach) => {
      const shard = shardOf(breach.accountId);
      const transition = transitionOf(breach, sha256(encodeBreachForHash(breach)));
      this.untold.set(shard, [...(this.untold.get(shard) ?? []), transition]);
    });
    if (fact.type === 'verdict-batch') for (const { accountId, ordinal } of fact.value.transitions) this.told.set(accountId, ordinal);
    if (fact.type !== 'ledger-batch') return;
    for (const { fact: entry } of fact.value.entries) if (entry.kind === 'fill' && entry.orderId !== undefined) this.answered.add(entry.orderId);
  }

  // ---------------------------------------------------------------- what is there

  async batches(): Promise<readonly LiquidationBatch[]> {
    const batches: LiquidationBatch[] = [];
    for await (const event of this.log.read(STREAMS.liquidation)) {
      if (event.type === EVENT_TYPES.liquidationBatch) batches.push(decodeLiquidationBatch(event.payload));
    }
    return batches;
  }

  async entries(): Promise<readonly LiquidationEntry[]> {
    return (await this.batches()).flatMap(({ entries }) => entries);
  }

  async orders(): Promise<readonly LiquidationOrder[]> {
    return (await this.records(TOPICS.liquidationOrders)).map(({ value }) => decodeLiquidationOrder(value ?? new Uint8Array()));
  }

  async steps(): Promise<readonly LiquidationStep[]> {
    return (await this.records(TOPICS.liquidations)).map(({ value }) => decodeLiquidationStep(value ?? new Uint8Array()));
  }

  /** The ids that the log calls for, and those that the topics hold. */
  async ids(): Promise<{ readonly logged: readonly string[]; readonly published: readonly string[] }> {
    const batches = await this.batches();
    const logged = batches.flatMap((batch) => publicationsOf(batch, this.world, { stream: STREAMS.liquidation, revision: 0n }).map(({ id }) => id));
    const records = [...(await this.records(TOPICS.liquidationOrders)), ...(await this.records(TOPICS.liquidations))];
    return { logged: logged.sort(), published: records.map(({ headers }) => new TextDecoder().decode(headers['ce_id'])).sort() };
  }

  size(accountId: AccountId, instrumentId = 'BTCUSDT'): bigint {
    return accountOf(this.world, accountId).positions.get(instrumentId)?.sizeLots ?? 0n;
  }

  async records(topic: string): Promise<readonly BusRecord[]> {
    const all: BusRecord[] = [];
    for (let partition = 0; partition < SHARDS; partition++) {
      const { first, next } = await this.bus.offsets({ topic, partition });
      for (let offset = first; offset < next; ) {
        const records = await this.bus.read({ topic, partition }, offset, 1_000);
        if (records.length === 0) break;
        all.push(...records);
        offset = (records.at(-1)?.offset ?? offset) + 1n;
      }
    }
    return all;
  }
}

/** Lets everything that can move without the clock come to rest. */
export async function settle(turns = 12): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}
