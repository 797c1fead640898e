/**
 * The fills of one shard that wait for a definition. The fold applies or skips them by itself, by the same pure rule; what
 * is left to do here is to say so where a definition refuses one, because a skipped fill must not disappear.
 *
 * The fold judges a held fill at the first moment at which all it names is defined: where it stands itself, or where the
 * last of its definitions stands. What was in force at that moment is reckoned from log positions, so that it does not
 * matter when this tracker hears of either.
 */
import { classifyFill, type AssetId, type Fill, type InstrumentId, type ReferenceEntry, type ReferenceState, type Refusal } from '@plimsoll/domain';
import type { LogPosition } from '@plimsoll/runtime';

export interface HeldFillAt {
  readonly fill: Fill;
  readonly offset: bigint;
  readonly revision: bigint;
  readonly entry: number;
  readonly position: LogPosition;
}

export interface RefusedHeldFill {
  readonly held: HeldFillAt;
  readonly refusal: Refusal;
}

const NOT_EXPIRED: ReferenceState['expired'] = new Map();

export class HeldFills {
  /** By what is missing, in the words of `classifyFill`. */
  private readonly waiting = new Map<string, HeldFillAt[]>();
  private refused: RefusedHeldFill[] = [];
  private waitingCount = 0;

  private readonly instrumentAt = new Map<InstrumentId, LogPosition>();
  private readonly assetAt = new Map<AssetId, LogPosition>();
  private readonly expiredAt = new Map<InstrumentId, LogPosition>();
  private readonly discardedAt = new Map<InstrumentId, LogPosition[]>();

  constructor(private readonly reference: ReferenceState) {}

  /** Fills that still wait. */
  get count(): number {
    return this.waitingCount;
  }

  /** Whether refusals wait to be written. */
  get hasRefused(): boolean {
    return this.refused.length > 0;
  }

  /** Follows a held fill that is in the log. */
  hold(held: HeldFillAt): void {
    const refusal = this.judge(held);
    if (refusal !== undefined) this.refused.push({ held, refusal });
  }

  /** To be called after each reference entry has been folded. */
  observe(entry: ReferenceEntry, position: LogPosition): void {
    switch (entry.kind) {
      case 'instrument':
        noteFirst(this.instrumentAt, entry.instrumentId, position);
        return this.judgeAgain([`instrument ${entry.instrumentId}`]);
      case 'asset':
        noteFirst(this.assetAt, entry.assetId, position);
        return this.judgeAgain([`asset ${entry.assetId}`]);
      case 'expired':
        noteFirst(this.expiredAt, entry.instrumentId, position);
        return;
      case 'act':
        if (entry.actKind === 'discard_held_fills' && entry.instrumentId !== undefined) {
          this.discardedAt.set(entry.instrumentId, [...(this.discardedAt.get(entry.instrumentId) ?? []), position]);
          this.judgeAgain([...this.waiting.keys()]);
        }
        return;
      case 'opened':
      case 'parameters':
      case 'duplicate':
      case 'rejected':
        return;
    }
  }

  /** What is to be written as rejected, in log order; it is forgotten here. */
  takeRefused(): readonly RefusedHeldFill[] {
    const refused = this.refused;
    this.refused = [];
    return refused.sort((a, b) => Number(a.held.revision - b.held.revision) || a.held.entry - b.held.entry);
  }

  private judgeAgain(missing: readonly string[]): void {
    for (const what of missing) {
      const held = this.waiting.get(what);
      if (held === undefined) continue;
      this.waiting.delete(what);
      this.waitingCount -= held.length;
      for (const one of held) this.hold(one);
    }
  }

  /** Undefined: applied, discarded, or it still waits. */
  private judge(held: HeldFillAt): Refusal | undefined {
    const { fill, position } = held;
    const expired = this.reference.expired;
    const verdict = classifyFill({ ...this.reference, expired: NOT_EXPIRED }, fill);
    const discarded = this.discardedAt.get(fill.instrumentId)?.find((at) => at > position);
    if (verdict.kind === 'held') {
      if (discarded === undefined) this.wait(verdict.missing, held);
      return undefined;
    }
    const judgedAt = this.judgedAt(held);
    if (discarded !== undefined && discarded < judgedAt) return undefined;
    const expiredAt = this.expiredAt.get(fill.instrumentId);
    const wasExpired = expiredAt !== undefined && expiredAt < judgedAt;
    const final = wasExpired ? classifyFill({ ...this.reference, expired }, fill) : verdict;
    return final.kind === 'rejected' ? { reason: final.reason, detail: final.detail } : undefined;
  }

  /** Where in the log the fold judges it: the last of its own position and those of its definitions. */
  private judgedAt({ fill, position }: HeldFillAt): LogPosition {
    const instrumentAt = this.instrumentAt.get(fill.instrumentId) ?? position;
    const assetAt = (fill.fee && this.assetAt.get(fill.fee.assetId)) ?? position;
    const definedAt = instrumentAt > assetAt ? instrumentAt : assetAt;
    return definedAt > position ? definedAt : position;
  }

  private wait(missing: string, held: HeldFillAt): void {
    const present = this.waiting.get(missing);
    if (present === undefined) this.waiting.set(missing, [held]);
    else present.push(held);
    this.waitingCount++;
  }
}

function noteFirst<K>(map: Map<K, LogPosition>, key: K, position: LogPosition): void {
  if (!map.has(key)) map.set(key, position);
}
