/**
 * Why an account stands where it stands, now or at one of its breaches: every number that goes into equity and
 * requirements, the marks with their age, the thresholds, and its history. Only what concerns the account is folded.
 */
import {
  ZONES,
  breachOf,
  cureOf,
  enterLevelCeil,
  evaluateMargin,
  explainMargin,
  foldFact,
  isMarkDoubtful,
  judge,
  leaveLevelCeil,
  markAge,
  move,
  newWorld,
  rulesOf,
} from '@plimsoll/domain';
import type {
  Account,
  CollateralContribution,
  Cure,
  LedgerBatch,
  LogFact,
  Margin,
  MarginBreach,
  Micros,
  PositionContribution,
  Trigger,
  World,
  Zone,
} from '@plimsoll/domain';
import { EVENT_TYPES, breachId, partitionOfKey, shardOfStream, utf8, verdictStream, type EventLog } from '@plimsoll/runtime';
import { decodeVerdictBatch } from '@plimsoll/wire';
import { identifyLog, walkLog, type LogIdentity, type WalkOptions } from './logWalk';

export interface ExplainOptions extends WalkOptions {
  /** The state right after this breach of the account instead of the newest one. */
  readonly atBreachId?: string | undefined;
}

export interface ExplainedPosition extends PositionContribution {
  /** Log time less the earlier of venue time and acceptance. */
  readonly markAge: Micros;
  readonly markAgeLimit: Micros;
  readonly isMarkDoubtful: boolean;
}

export interface ZoneThreshold {
  readonly zone: Zone;
  /** Equity below this enters the zone, and from this on leaves it; in atoms of the numeraire. */
  readonly enterBelowAtoms: bigint;
  readonly leaveFromAtoms: bigint;
  /** Equity less the level to enter: how far away the zone is. */
  readonly excessAtoms: bigint;
}

export interface AccountExplanation {
  readonly accountId: string;
  readonly shard: number;
  readonly logTime: Micros;
  readonly zone: Zone;
  readonly ordinal: bigint;
  readonly numeraireAssetId: string | null;
  readonly parameterSetId: string | null;
  readonly parameterSetHash: string | null;
  /** Null: no verdict is possible, see `unpriced`. */
  readonly margin: { readonly equityAtoms: bigint; readonly initialAtoms: bigint; readonly maintenanceAtoms: bigint } | null;
  /** The equity bridge: per asset balance, with unrealised profit, price and weight; their values add up to equity. */
  readonly collaterals: readonly CollateralContribution[];
  readonly positions: readonly ExplainedPosition[];
  readonly thresholds: readonly ZoneThreshold[];
  readonly flags: { readonly hold: boolean; readonly incomplete: boolean; readonly unpriced: boolean };
  readonly heldFills: readonly { readonly fillId: string; readonly instrumentId: string }[];
  readonly openOrders: number;
  readonly cure: Cure | null;
  /** Every transition so far, the breach asked for last. */
  readonly history: readonly MarginBreach[];
  /** The breach that was asked for. */
  readonly breach: MarginBreach | null;
}

/** Undefined: the log knows no such account, or no such breach of it. */
export async function explainAccount(
  log: EventLog,
  accountId: string,
  options: ExplainOptions = {},
): Promise<AccountExplanation | undefined> {
  const identity = await identifyLog(log);
  const story = new AccountStory(identity, accountId, options.atBreachId);
  for await (const { at, fact } of walkLog(log, identity, options)) {
    story.fold(at, fact);
    if (story.frozen !== undefined) return story.frozen;
  }
  return options.atBreachId === undefined ? story.explanation() : undefined;
}

/** Undefined: no verdict in the log has this id. */
export async function explainBreach(log: EventLog, wantedId: string, options: WalkOptions = {}): Promise<AccountExplanation | undefined> {
  const identity = await identifyLog(log);
  const accountId = await findAccount(log, identity, wantedId);
  return accountId === undefined ? undefined : explainAccount(log, accountId, { ...options, atBreachId: wantedId });
}

/** An id says nothing of what it was made of, so the transitions are asked for theirs. */
async function findAccount(log: EventLog, { logId, streams }: LogIdentity, wantedId: string): Promise<string | undefined> {
  for (const stream of streams) {
    const shard = shardOfStream(stream);
    if (shard === undefined || stream !== verdictStream(shard)) continue;
    for await (const event of log.read(stream)) {
      if (event.type !== EVENT_TYPES.verdictBatch) continue;
      for (const { accountId, ordinal } of decodeVerdictBatch(event.payload).transitions) {
        if (breachId(logId, accountId, ordinal) === wantedId) return accountId;
      }
    }
  }
  return undefined;
}

class AccountStory {
  private readonly world: World;
  private readonly shard: number;
  private readonly history: MarginBreach[] = [];
  /** As it was right after the breach that was asked for: one batch may hold several verdict points. */
  frozen: AccountExplanation | undefined;

  constructor(
    private readonly identity: LogIdentity,
    private readonly accountId: string,
    private readonly wantedId: string | undefined,
  ) {
    this.world = newWorld((id) => id === accountId);
    this.shard = partitionOfKey(utf8(accountId), identity.shards);
  }

  fold(at: { readonly stream: string; readonly revision: bigint }, fact: LogFact): void {
    const own = this.ownPart(fact);
    if (own === undefined) return;
    foldFact(this.world, own, at, (point, trigger, accounts) => {
      for (const account of accounts) if (account.id === this.accountId) this.judge(account, trigger, point);
    });
  }

  explanation(): AccountExplanation | undefined {
    return this.describe(undefined);
  }

  private judge(account: Account, trigger: Trigger, point: MarginBreach['citations'][number]): void {
    const made = judge(this.world, account, trigger);
    if (made === undefined) return;
    move(account, made.to);
    const idOf = (id: string, ordinal: bigint): string => breachId(this.identity.logId, id, ordinal);
    const breach = breachOf(this.world, account, made, trigger, point, idOf);
    this.history.push(breach);
    if (breach.breachId === this.wantedId) this.frozen = this.describe(breach);
  }

  /** Entries of others stay as places without a meaning, so that entries keep their numbers. */
  private ownPart(fact: LogFact): LogFact | undefined {
    if (fact.type === 'verdict-batch' || fact.type === 'owner-changed') return undefined;
    if (fact.type !== 'ledger-batch') return fact;
    if (fact.value.shard !== this.shard) return undefined;
    const entries = fact.value.entries.map((entry) => (this.isOwn(entry) ? entry : { ...entry, fact: NOTHING }));
    return { type: 'ledger-batch', value: { ...fact.value, entries } };
  }

  private isOwn({ fact }: LedgerBatch['entries'][number]): boolean {
    if (fact.kind === 'duplicate' || fact.kind === 'rejected') return false;
    return (fact.kind === 'held' ? fact.fill.accountId : fact.accountId) === this.accountId;
  }

  private describe(breach: MarginBreach | undefined): AccountExplanation | undefined {
    const account = this.world.accounts.get(this.accountId);
    if (account === undefined) return undefined;
    const { parameters } = this.world.reference;
    const explained = explainMargin(this.world, account);
    const margin = explained?.margin;
    return {
      accountId: this.accountId,
      shard: this.shard,
      logTime: this.world.market.logTime,
      zone: account.zone,
      ordinal: account.ordinal,
      numeraireAssetId: parameters?.set.numeraireAssetId ?? null,
      parameterSetId: parameters?.set.parameterSetId ?? null,
      parameterSetHash: parameters?.hash ?? null,
      margin: margin === undefined ? null : levelsOf(margin),
      collaterals: explained?.collaterals ?? [],
      positions: (explained?.positions ?? []).map((position) => this.withAge(position)),
      thresholds: thresholdsOf(this.world, account),
      flags: { hold: margin?.hold ?? false, incomplete: account.held.length > 0, unpriced: margin === undefined },
      heldFills: account.held.map(({ fill }) => ({ fillId: fill.fillId, instrumentId: fill.instrumentId })),
      openOrders: account.orders.size,
      cure: margin === undefined ? null : cureOf(this.world, account, account.zone, margin),
      history: [...this.history],
      breach: breach ?? null,
    };
  }

  private withAge(position: PositionContribution): ExplainedPosition {
    const { market, reference } = this.world;
    const mark = market.marks.get(position.instrumentId);
    const { parameters } = reference;
    return {
      ...position,
      markAge: mark === undefined ? (0n as Micros) : markAge(market, mark),
      markAgeLimit: parameters === undefined ? (0n as Micros) : rulesOf(parameters, position.instrumentId).parameters.markAgeLimit,
      isMarkDoubtful: parameters === undefined || isMarkDoubtful(this.world, parameters, position.instrumentId),
    };
  }
}

const levelsOf = ({ equityAtoms, initialAtoms, maintenanceAtoms }: Margin): NonNullable<AccountExplanation['margin']> => ({
  equityAtoms,
  initialAtoms,
  maintenanceAtoms,
});

const NOTHING = {
  kind: 'rejected',
  topic: '',
  partition: 0,
  offset: 0n,
  reason: 'undecodable',
  detail: '',
  heldAt: undefined,
} as const;

function thresholdsOf(world: World, account: Account): readonly ZoneThreshold[] {
  const { parameters } = world.reference;
  const margin = evaluateMargin(world, account);
  if (parameters === undefined || margin === undefined) return [];
  return ZONES.filter((zone) => zone !== 'normal').map((zone) => {
    const enterBelowAtoms = enterLevelCeil(zone, margin, parameters.set.zones);
    return {
      zone,
      enterBelowAtoms,
      leaveFromAtoms: leaveLevelCeil(zone, margin, parameters.set.zones),
      excessAtoms: margin.equityAtoms - enterBelowAtoms,
    };
  });
}

