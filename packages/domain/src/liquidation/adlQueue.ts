/**
 * The queue of auto-deleveraging: who gives up a position against a bankrupt account, in a published order.
 *
 *   profitable   score = (unrealised PnL ÷ |entry cost|) · (notional ÷ equity)      profit in percent × effective leverage
 *   losing       score = (unrealised PnL ÷ |entry cost|) ÷ (notional ÷ equity)      after all the profitable ones
 *
 * the highest first, ties by account id (the queue of Hyperliquid, Bybit and OKX in this form). Scores are compared by
 * cross-multiplying. Never in the queue: accounts that are liquidated themselves, held, incomplete or without equity.
 */
import { byText, type Account } from '../account';
import type { AccountId, InstrumentId } from '../facts';
import { notionalCeil, valueFloor } from '../instrument';
import { invariant } from '../invariant';
import { abs, max } from '../units';
import type { LiquidationBook } from './book';
import type { Draft } from './draft';

/** numerator ÷ denominator; the denominator is above zero. */
export interface AdlScore {
  readonly isProfitable: boolean;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export interface AdlCandidate {
  readonly accountId: AccountId;
  readonly score: AdlScore;
}

/** @param parts PnL, cost and notional in the settlement asset, equity in the numeraire and above zero. */
export function adlScoreOf(parts: {
  readonly pnlAtoms: bigint;
  readonly entryCostAtoms: bigint;
  readonly notionalAtoms: bigint;
  readonly equityAtoms: bigint;
}): AdlScore {
  const { pnlAtoms, equityAtoms } = parts;
  // Entered at a price of zero, or worth nothing now: an atom stands for it, so that the order stays total.
  const cost = max(1n, abs(parts.entryCostAtoms));
  const notional = max(1n, parts.notionalAtoms);
  return pnlAtoms > 0n
    ? { isProfitable: true, numerator: pnlAtoms * notional, denominator: cost * equityAtoms }
    : { isProfitable: false, numerator: pnlAtoms * equityAtoms, denominator: cost * notional };
}

/** Below zero: `a` comes first. */
export function compareCandidates(a: AdlCandidate, b: AdlCandidate): number {
  if (a.score.isProfitable !== b.score.isProfitable) return a.score.isProfitable ? -1 : 1;
  const left = a.score.numerator * b.score.denominator;
  const right = b.score.numerator * a.score.denominator;
  if (left !== right) return left > right ? -1 : 1;
  return byText(a.accountId, b.accountId);
}

/** The queues of one turn, each ranked once, when it is first asked for. */
export class AdlQueues {
  private readonly queues = new Map<string, readonly AdlCandidate[]>();

  constructor(
    private readonly draft: Draft,
    private readonly book: LiquidationBook,
  ) {}

  /** Who holds the side of the instrument, the first to give up first. */
  ranked(instrumentId: InstrumentId, side: 'long' | 'short'): readonly AdlCandidate[] {
    const key = `${side} ${instrumentId}`;
    let queue = this.queues.get(key);
    if (queue === undefined) this.queues.set(key, (queue = this.rank(instrumentId, side)));
    return queue;
  }

  private rank(instrumentId: InstrumentId, side: 'long' | 'short'): readonly AdlCandidate[] {
    const candidates: AdlCandidate[] = [];
    for (const { id } of this.draft.world.holders.get(instrumentId) ?? []) {
      const account = this.draft.account(id);
      const size = account.positions.get(instrumentId)?.sizeLots ?? 0n;
      if (size === 0n || size > 0n !== (side === 'long')) continue;
      const candidate = this.candidate(account, instrumentId);
      if (candidate !== undefined) candidates.push(candidate);
    }
    return candidates.sort(compareCandidates);
  }

  private candidate(account: Account, instrumentId: InstrumentId): AdlCandidate | undefined {
    if (this.book.open.has(account.id) || this.book.waiting.has(account.id) || account.held.length > 0) return undefined;
    const margin = this.draft.margin(account.id);
    if (margin === undefined || margin.hold || margin.equityAtoms <= 0n) return undefined;
    const position = account.positions.get(instrumentId);
    const ticks = this.draft.world.market.marks.get(instrumentId)?.ticks;
    invariant(position !== undefined && ticks !== undefined, `${account.id} holds no marked ${instrumentId}`);
    const instrument = this.draft.instrument(instrumentId);
    const score = adlScoreOf({
      pnlAtoms: valueFloor(instrument, position.sizeLots, ticks) - position.entryCostAtoms,
      entryCostAtoms: position.entryCostAtoms,
      notionalAtoms: notionalCeil(instrument, position.sizeLots, ticks),
      equityAtoms: margin.equityAtoms,
    });
    return { accountId: account.id, score };
  }
}
