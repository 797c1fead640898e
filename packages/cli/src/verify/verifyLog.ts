/**
 * The proof: a fresh process reads the log and nothing else, and derives again everything that was concluded from it. It
 * stops at the first thing that is not as it must be, and names the place and both values.
 */
import { InvariantViolation, assertBalanced, foldAndJudge, foldBook, newBook, newWorld, type LogFact } from '@plimsoll/domain';
import { NO_STREAM, breachId, type EventLog } from '@plimsoll/runtime';
import { assertConserved, conservationOf, type Conservation } from './conservation';
import { CursorCheck, type PartitionCounts } from './cursorCheck';
import { LogDifference, differ, type FirstDifference, type Place } from './difference';
import { breachHashOf, stateHashOf } from './hashes';
import { IdentityCheck } from './identityCheck';
import { identifyLog, walkLog, type LogIdentity, type WalkOptions, type WalkedEvent } from './logWalk';
import { StreamCheck } from './streamCheck';
import { TurnCheck } from './turnCheck';
import { VerdictCheck } from './verdictCheck';

export interface VerifyReport {
  readonly ok: boolean;
  readonly firstDifference: FirstDifference | null;
  readonly logId: string;
  readonly shards: number;
  /** Transitions in the log. */
  readonly breaches: number;
  /** Those of them that were derived again, evidence included. */
  readonly verified: number;
  /** Derived, and not yet in the log: the evaluators are behind, or there is none. */
  readonly unwritten: number;
  /** Turns of the orchestrator that were repeated. */
  readonly turns: number;
  /** Liquidations opened. */
  readonly liquidations: number;
  readonly events: number;
  readonly entries: number;
  readonly accounts: number;
  readonly streams: readonly { readonly stream: string; readonly events: number }[];
  readonly counts: readonly PartitionCounts[];
  readonly conservation: Conservation;
  /** In microseconds. */
  readonly logTime: bigint;
  /** Of everything read: of a log that does not verify, they end where it stopped. */
  readonly stateHash: string;
  readonly breachHash: string;
}

export type VerifyOptions = WalkOptions;

export async function verifyLog(log: EventLog, options: VerifyOptions = {}): Promise<VerifyReport> {
  const identity = await identifyLog(log);
  const verification = new Verification(log, identity);
  try {
    for await (const event of walkLog(log, identity, options)) {
      // Only where a turn was due is there anything to wait for.
      const waiting = verification.accept(event);
      if (waiting !== undefined) await waiting;
    }
    await verification.finish(log);
  } catch (error) {
    if (!(error instanceof LogDifference)) throw error;
    return verification.report(error.difference);
  }
  return verification.report(null);
}

class Verification {
  private readonly world = newWorld();
  private readonly book = newBook();
  private readonly streams: StreamCheck;
  private readonly verdicts: VerdictCheck;
  private readonly turns: TurnCheck;
  private readonly cursors = new CursorCheck();
  private readonly identities = new IdentityCheck();
  private events = 0;
  private entries = 0;
  private liquidations = 0;
  private last: Place = { stream: '', revision: NO_STREAM };

  constructor(
    log: EventLog,
    private readonly identity: LogIdentity,
  ) {
    this.streams = new StreamCheck(identity);
    this.verdicts = new VerdictCheck(identity.shards);
    this.turns = new TurnCheck(log, this.world, this.book);
  }

  accept(event: WalkedEvent): Promise<void> | undefined {
    const due = this.turns.before(event.at, event.fact);
    if (due !== undefined) return due.then(() => this.take(event));
    this.take(event);
    return undefined;
  }

  async finish(log: EventLog): Promise<void> {
    await this.identities.finish(log);
    assertConserved(conservationOf(this.world), this.last);
  }

  report(firstDifference: FirstDifference | null): VerifyReport {
    return {
      ok: firstDifference === null,
      firstDifference,
      logId: this.identity.logId,
      shards: this.identity.shards,
      breaches: this.verdicts.logged,
      verified: this.verdicts.verified,
      unwritten: this.verdicts.unwritten,
      turns: this.turns.turns,
      liquidations: this.liquidations,
      events: this.events,
      entries: this.entries,
      accounts: this.world.accounts.size,
      streams: this.identity.streams.map((stream) => ({ stream, events: Number(this.streams.revisionOf(stream) + 1n) })),
      counts: this.cursors.counts(),
      conservation: conservationOf(this.world),
      logTime: this.world.market.logTime,
      stateHash: stateHashOf(this.world, this.book),
      breachHash: breachHashOf(this.verdicts.derived),
    };
  }

  private take({ at, fact }: WalkedEvent): void {
    this.last = at;
    this.streams.accept(fact, at);
    this.inspect(fact, at);
    try {
      this.fold(fact, at);
    } catch (error) {
      if (!(error instanceof InvariantViolation)) throw error;
      differ('invariant', at, 'a state without contradiction', error.message);
    }
    this.events++;
  }

  /** What can be said of the event by itself, and of what came before it. */
  private inspect(fact: LogFact, at: Place): void {
    switch (fact.type) {
      case 'ledger-batch':
        this.entries += fact.value.entries.length;
        this.checkShards(fact.value, at);
        this.identities.acceptLedger(fact.value, at);
        this.cursors.acceptLedger(fact.value, at);
        break;
      case 'market-batch':
        this.entries += fact.value.entries.length;
        this.cursors.acceptMarket(fact.value, at);
        break;
      case 'reference-change':
        this.entries += fact.value.entries.length;
        this.identities.acceptReference(fact.value, at);
        this.cursors.acceptReference(fact.value, at);
        break;
      case 'verdict-batch':
        this.verdicts.accept(fact.value, at, this.streams.revisionOf);
        break;
      case 'liquidation-batch':
        this.inspectLiquidation(fact.value, at);
        break;
      case 'owner-changed':
        break;
    }
  }

  private inspectLiquidation(batch: Extract<LogFact, { type: 'liquidation-batch' }>['value'], at: Place): void {
    batch.entries.forEach((entry, number) => {
      if (entry.kind === 'liquidation-opened') this.liquidations++;
      if (entry.kind !== 'booking') return;
      try {
        assertBalanced(entry);
      } catch (error) {
        differ('booking', at, 'legs that add up to zero', error instanceof Error ? error.message : error, number);
      }
    });
  }

  private fold(fact: LogFact, at: Place): void {
    const idOf = (accountId: string, ordinal: bigint): string => breachId(this.identity.logId, accountId, ordinal);
    foldAndJudge(this.world, fact, at, idOf, (breach) => this.verdicts.add(breach));
    foldBook(this.book, this.world, fact, at);
    if (fact.type === 'market-batch' && fact.value.isFrameClosed && fact.value.frame !== undefined) {
      this.verdicts.closeFrame(fact.value.frame, at);
    }
  }

  /** A silently split account is the worst bug: each account has one shard. */
  private checkShards(batch: Extract<LogFact, { type: 'ledger-batch' }>['value'], at: Place): void {
    batch.entries.forEach(({ fact }, entry) => {
      if (fact.kind === 'duplicate' || fact.kind === 'rejected') return;
      const accountId = fact.kind === 'held' ? fact.fill.accountId : fact.accountId;
      const shard = this.verdicts.shardOfAccount(accountId);
      if (shard !== batch.shard) differ('shard of an account', at, `${accountId} on shard ${shard}`, `shard ${batch.shard}`, entry);
    });
  }
}
