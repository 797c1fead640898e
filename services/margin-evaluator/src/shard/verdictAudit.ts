/**
 * Holds what a rebuild derives against what the shard's verdict stream says, in one pass: the stream's batches come after
 * the events they cover, in the log's own order, so what is derived waits here until its batch arrives.
 */
import { describePoint, describeTransition, differenceOfTransitions, isCovered } from '@plimsoll/domain';
import type { Transition, VerdictBatch } from '@plimsoll/domain';
import { OperatingError } from '@plimsoll/runtime';
import type { Derived } from './shardFold';

export class VerdictAudit {
  private waiting: Derived[] = [];
  private first = 0;

  constructor(
    private readonly stream: string,
    /** What the log confirms, in order. */
    private readonly onConfirmed: (derived: Derived) => void,
  ) {}

  add(derived: Derived): void {
    this.waiting.push(derived);
  }

  get waitingCount(): number {
    return this.waiting.length - this.first;
  }

  /**
   * @param revisionOf the last revision read of a stream
   * @throws OperatingError `verdict_mismatch` with both values.
   */
  accept(batch: VerdictBatch, revision: bigint, revisionOf: (stream: string) => bigint): void {
    const where = `${this.stream} revision ${revision}`;
    const ahead = batch.folded.find((folded) => folded.revision > revisionOf(folded.stream));
    if (ahead !== undefined) {
      throw mismatch(where, `read ${ahead.stream} up to ${revisionOf(ahead.stream)}`, `judged up to ${ahead.revision}`);
    }
    for (const logged of batch.transitions) this.confirm(logged, where);
    if (batch.isFrameClosed) this.confirmClose(batch, where);
    if (batch.more) return;
    const missed = this.peek();
    const point = missed?.kind === 'close' ? missed.point : missed?.transition.point;
    if (missed !== undefined && point !== undefined && isCovered(point, batch.folded)) {
      throw mismatch(where, `derived ${describe(missed)}`, `it says to have judged ${describePoint(point)} and holds nothing of it`);
    }
  }

  /** What the log does not hold yet. */
  takeRest(): readonly Derived[] {
    const rest = this.waiting.slice(this.first);
    this.waiting = [];
    this.first = 0;
    return rest;
  }

  private confirm(logged: Transition, where: string): void {
    const derived = this.peek();
    if (derived?.kind !== 'transition') throw mismatch(where, `derived ${describe(derived)}`, `logged ${describeTransition(logged)}`);
    const difference = differenceOfTransitions(derived.transition, logged);
    if (difference !== undefined) {
      const { field, expected, got } = difference;
      throw mismatch(where, `derived ${describe(derived)} with ${field} ${expected}`, `logged ${describeTransition(logged)} with ${got}`);
    }
    this.pass(derived);
  }

  private confirmClose(batch: VerdictBatch, where: string): void {
    const derived = this.peek();
    if (derived?.kind !== 'close' || derived.frame !== batch.frame) {
      throw mismatch(where, `derived ${describe(derived)}`, `logged the end of frame ${batch.frame}`);
    }
    this.pass(derived);
  }

  private pass(derived: Derived): void {
    this.first++;
    // Dropping the front now and then keeps the array short without moving it at every step.
    if (this.first > 1_024 && this.first * 2 > this.waiting.length) {
      this.waiting = this.waiting.slice(this.first);
      this.first = 0;
    }
    this.onConfirmed(derived);
  }

  private peek(): Derived | undefined {
    return this.waiting[this.first];
  }
}

const describe = (derived: Derived | undefined): string => {
  if (derived === undefined) return 'nothing';
  return derived.kind === 'close' ? `the end of frame ${derived.frame}` : describeTransition(derived.transition);
};

const mismatch = (where: string, derived: string, logged: string): OperatingError =>
  new OperatingError('verdict_mismatch', `${where}: ${derived}; ${logged}. The shard stops: state and log do not agree`);
