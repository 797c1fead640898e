/**
 * The fold of one shard: events in, what they derive out. Pure but for the hashes: the same events give the same sequence
 * of transitions and closed frames, whether they come live, from a rebuild or after a takeover.
 */
import { foldAndJudge, newWorld, transitionOf } from '@plimsoll/domain';
import type {
  FoldedRevision,
  JudgementCounts,
  LogFact,
  LogOpened,
  MarginBreach,
  Micros,
  Point,
  Transition,
  World,
  Zone,
} from '@plimsoll/domain';
import { OperatingError, PARTITIONER, breachId, partitionOfKey, sha256, utf8, verdictStream } from '@plimsoll/runtime';
import type { RecordedEvent } from '@plimsoll/runtime';
import { encodeBreachForHash } from '@plimsoll/wire';
import type { LogCursor } from './logCursor';

export interface DerivedTransition {
  readonly kind: 'transition';
  readonly transition: Transition;
  readonly breach: MarginBreach;
  /** When what caused it was produced (an entry) or made at the venue (a mark): for the latency figures only. */
  readonly causedMicros: bigint | undefined;
}

/** The market-batch of a frame has been judged: its verdicts are whole. */
export interface DerivedClose {
  readonly kind: 'close';
  readonly frame: bigint;
  readonly point: Point;
  readonly folded: readonly FoldedRevision[];
}

export type Derived = DerivedTransition | DerivedClose;

export interface ShardIdentity {
  readonly logId: string;
  readonly shard: number;
  readonly shards: number;
}

export function ownsAccount({ shard, shards }: ShardIdentity): (accountId: string) => boolean {
  return (accountId) => partitionOfKey(utf8(accountId), shards) === shard;
}

export class ShardFold {
  readonly counts: JudgementCounts = { evaluations: { ledger: 0, market: 0, reference: 0, booking: 0 } };
  /** Accounts in each zone but `normal`, which all others are in. */
  readonly zones = new Map<Zone, number>();
  private readonly verdicts: string;

  constructor(
    readonly identity: ShardIdentity,
    readonly cursor: LogCursor,
    readonly world: World = newWorld(ownsAccount(identity)),
  ) {
    this.verdicts = verdictStream(identity.shard);
    if (world.reference.opened !== undefined) assertSameLog(world.reference.opened, identity);
    for (const account of world.accounts.values()) this.countZone(account.zone, 1);
  }

  /** The last revision judged of each stream. */
  folded(): readonly FoldedRevision[] {
    return this.cursor.folded(this.verdicts);
  }

  /** Folds and judges one event that is not a verdict. What it derives goes to `emit`, in verdict-point order. */
  fold(event: RecordedEvent, emit: (derived: Derived) => void): LogFact {
    const fact = this.cursor.read(event);
    if (fact.type === 'reference-change') {
      for (const entry of fact.value.entries) if (entry.kind === 'opened') assertSameLog(entry, this.identity);
    }
    const at = { stream: event.stream, revision: event.revision };
    const idOf = (accountId: string, ordinal: bigint): string => breachId(this.identity.logId, accountId, ordinal);
    const emitBreach = (breach: MarginBreach): void => {
      this.countZone(breach.from, -1);
      this.countZone(breach.to, 1);
      const transition = transitionOf(breach, sha256(encodeBreachForHash(breach)));
      emit({ kind: 'transition', transition, breach, causedMicros: causedMicros(fact, transition.point) });
    };
    foldAndJudge(this.world, fact, at, idOf, emitBreach, this.counts);
    if (fact.type === 'market-batch' && fact.value.isFrameClosed && fact.value.frame !== undefined) {
      emit({ kind: 'close', frame: fact.value.frame, point: { ...at, entry: 0 }, folded: this.folded() });
    }
    return fact;
  }

  private countZone(zone: Zone, change: number): void {
    if (zone !== 'normal') this.zones.set(zone, (this.zones.get(zone) ?? 0) + change);
  }
}

/** A log of another id or another number of shards would be misread in silence. */
function assertSameLog(opened: LogOpened, { logId, shards }: ShardIdentity): void {
  if (opened.logId === logId && opened.shards === shards && opened.partitioner === PARTITIONER) return;
  const found = `log ${opened.logId} with ${opened.shards} shards by ${opened.partitioner}`;
  throw new OperatingError('log_mismatch', `this is ${found}; configured are ${logId}, ${shards} and ${PARTITIONER}`);
}

function causedMicros(fact: LogFact, point: Point): bigint | undefined {
  if (fact.type === 'ledger-batch') return fact.value.entries[point.entry]?.producedMicros;
  if (fact.type !== 'market-batch') return undefined;
  let newest: Micros | undefined;
  for (const entry of fact.value.entries) {
    if (entry.kind === 'accepted' && (newest === undefined || entry.venueTime > newest)) newest = entry.venueTime;
  }
  return newest;
}
