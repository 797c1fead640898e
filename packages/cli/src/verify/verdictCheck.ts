/**
 * Every verdict derived again: what the whole world's judgement gives waits per shard until the shard's next batch names it.
 * Each transition has to be the next one derived, field by field and by the hash of its evidence; each frame has to close
 * where its market-batch was judged; and a batch may not say to have judged what it passes over.
 */
import { describePoint, describeTransition, differenceOfTransitions, isCovered, transitionOf } from '@plimsoll/domain';
import type { FoldedRevision, MarginBreach, Point, Transition, VerdictBatch } from '@plimsoll/domain';
import { partitionOfKey, sha256, shardOfStream, utf8 } from '@plimsoll/runtime';
import { encodeBreachForHash } from '@plimsoll/wire';
import { assertSame, differ, type Place } from './difference';

type Derived =
  | { readonly kind: 'transition'; readonly transition: Transition }
  | { readonly kind: 'close'; readonly frame: bigint; readonly point: Point };

export interface DerivedBreach {
  readonly accountId: string;
  readonly ordinal: bigint;
  readonly sha256: Uint8Array;
}

class ShardVerdicts {
  private waiting: Derived[] = [];
  private first = 0;
  covered = new Map<string, bigint>();
  batches = 0;

  add(derived: Derived): void {
    this.waiting.push(derived);
  }

  get count(): number {
    return this.waiting.length - this.first;
  }

  peek(): Derived | undefined {
    return this.waiting[this.first];
  }

  pass(): void {
    this.first++;
    if (this.first < 1_024 || this.first * 2 < this.waiting.length) return;
    this.waiting = this.waiting.slice(this.first);
    this.first = 0;
  }
}

export class VerdictCheck {
  /** Of all that was derived, in verdict-point order: what `breachHash` is made of. */
  readonly derived: DerivedBreach[] = [];
  /** Transitions in the log, and those of them that were derived again. */
  logged = 0;
  verified = 0;
  private readonly shards: readonly ShardVerdicts[];
  private readonly shardOf = new Map<string, number>();

  constructor(private readonly shardCount: number) {
    this.shards = Array.from({ length: shardCount }, () => new ShardVerdicts());
  }

  /** Derived, and in no verdict-batch yet. */
  get unwritten(): number {
    return this.shards.reduce((sum, shard) => sum + shard.count, 0);
  }

  /** What the judgement has just found. */
  add(breach: MarginBreach): void {
    const breachSha256 = sha256(encodeBreachForHash(breach));
    this.derived.push({ accountId: breach.accountId, ordinal: breach.ordinal, sha256: breachSha256 });
    this.shards[this.shardOfAccount(breach.accountId)]?.add({ kind: 'transition', transition: transitionOf(breach, breachSha256) });
  }

  /** A market-batch has been judged whose frame is closed. */
  closeFrame(frame: bigint, at: Place): void {
    for (const shard of this.shards) shard.add({ kind: 'close', frame, point: { ...at, entry: 0 } });
  }

  /** @param revisionOf the last revision read of a stream */
  accept(batch: VerdictBatch, at: Place, revisionOf: (stream: string) => bigint): void {
    assertSame('wrong event type', at, shardOfStream(at.stream), batch.shard);
    const shard = this.shards[batch.shard];
    if (shard === undefined) return differ('wrong event type', at, `a shard below ${this.shardCount}`, batch.shard);
    shard.batches++;
    batch.transitions.forEach((logged, entry) => this.confirm(shard, logged, at, entry));
    this.confirmCoverage(shard, batch, at, revisionOf);
    if (batch.isFrameClosed) this.confirmClose(shard, batch, at);
    if (batch.more) return;
    const missed = shard.peek();
    const point = missed?.kind === 'close' ? missed.point : missed?.transition.point;
    if (missed !== undefined && point !== undefined && isCovered(point, batch.folded)) {
      differ('missing verdict', at, describe(missed), `judged up to ${describePoint(point)} without it`);
    }
  }

  shardOfAccount(accountId: string): number {
    let shard = this.shardOf.get(accountId);
    if (shard === undefined) this.shardOf.set(accountId, (shard = partitionOfKey(utf8(accountId), this.shardCount)));
    return shard;
  }

  private confirm(shard: ShardVerdicts, logged: Transition, at: Place, entry: number): void {
    this.logged++;
    const derived = shard.peek();
    if (derived?.kind !== 'transition') return differ('verdict', at, describe(derived), describeTransition(logged), entry);
    const difference = differenceOfTransitions(derived.transition, logged);
    if (difference !== undefined) {
      const { field } = difference;
      const expected = `${describe(derived)}, ${field} ${difference.expected}`;
      differ('verdict', at, expected, `${describeTransition(logged)}, ${field} ${difference.got}`, entry);
    }
    shard.pass();
    this.verified++;
  }

  private confirmClose(shard: ShardVerdicts, batch: VerdictBatch, at: Place): void {
    const derived = shard.peek();
    if (derived?.kind !== 'close' || derived.frame !== batch.frame) differ('frame', at, describe(derived), `end of frame ${batch.frame}`);
    shard.pass();
  }

  private confirmCoverage(shard: ShardVerdicts, batch: VerdictBatch, at: Place, revisionOf: (stream: string) => bigint): void {
    for (const { stream, revision } of batch.folded) {
      if (revision > revisionOf(stream)) differ('coverage', at, `${stream} up to ${revisionOf(stream)}`, `${stream} ${revision}`);
      const before = shard.covered.get(stream) ?? -1n;
      if (revision < before) differ('coverage', at, `${stream} from ${before} on`, `${stream} ${revision}`);
    }
    shard.covered = coverageOf(batch.folded, shard.covered);
  }
}

const coverageOf = (folded: readonly FoldedRevision[], before: Map<string, bigint>): Map<string, bigint> =>
  new Map([...before, ...folded.map(({ stream, revision }) => [stream, revision] as const)]);

const describe = (derived: Derived | undefined): string => {
  if (derived === undefined) return 'nothing';
  return derived.kind === 'close' ? `end of frame ${derived.frame}` : describeTransition(derived.transition);
};
