/** Fold and judge in one: what an evaluator does live and `verify` does again. One code path, so that they cannot differ. */
import { byText, type Account } from './account';
import type { MarginBreach, Trigger } from './facts';
import { breachOf, judge, move } from './verdict';
import { foldFact, type At, type LogFact, type World } from './world';

export type BreachIdOf = (accountId: string, ordinal: bigint) => string;

export interface JudgementCounts {
  /** Accounts judged, by what triggered it. */
  readonly evaluations: Record<Trigger, number>;
}

/**
 * Folds an event into the world and judges every account at each of its verdict points. `emit` hears each breach in
 * verdict-point order, accounts by id within a point.
 */
export function foldAndJudge(
  world: World,
  fact: LogFact,
  at: At,
  breachIdOf: BreachIdOf,
  emit: (breach: MarginBreach) => void,
  counts?: JudgementCounts,
): void {
  foldFact(world, fact, at, (point, trigger, accounts) => {
    const moved: { account: Account; breach: MarginBreach }[] = [];
    for (const account of accounts) {
      if (counts !== undefined) counts.evaluations[trigger] += 1;
      const made = judge(world, account, trigger);
      if (made === undefined) continue;
      move(account, made.to);
      moved.push({ account, breach: breachOf(world, account, made, trigger, point, breachIdOf) });
    }
    moved.sort((a, b) => byText(a.account.id, b.account.id));
    for (const { breach } of moved) emit(breach);
  });
}
