/** What a log comes to, in two hashes: equal for runs that say the same, however they were timed and packed. */
import { foldAndJudge, foldBook, newBook, newWorld } from '@plimsoll/domain';
import { breachId, sha256, type EventLog } from '@plimsoll/runtime';
import { encodeBreachForHash } from '@plimsoll/wire';
import { breachHashOf, stateHashOf } from './hashes';
import { identifyLog, walkLog, type WalkOptions } from './logWalk';
import type { DerivedBreach } from './verdictCheck';

export interface LogHashes {
  readonly logId: string;
  readonly stateHash: string;
  readonly breachHash: string;
  readonly counts: {
    readonly events: number;
    readonly accounts: number;
    readonly breaches: number;
    readonly liquidations: number;
  };
  /** In microseconds. */
  readonly logTime: bigint;
}

/** @throws LogDifference where the log is not whole. It judges anew and compares nothing: that is `verifyLog`. */
export async function hashLog(log: EventLog, options: WalkOptions = {}): Promise<LogHashes> {
  const identity = await identifyLog(log);
  const world = newWorld();
  const book = newBook();
  const breaches: DerivedBreach[] = [];
  let events = 0;
  let liquidations = 0;
  const idOf = (accountId: string, ordinal: bigint): string => breachId(identity.logId, accountId, ordinal);
  for await (const { at, fact } of walkLog(log, identity, options)) {
    foldAndJudge(world, fact, at, idOf, (breach) => {
      breaches.push({ accountId: breach.accountId, ordinal: breach.ordinal, sha256: sha256(encodeBreachForHash(breach)) });
    });
    foldBook(book, world, fact, at);
    events++;
    if (fact.type === 'liquidation-batch') liquidations += fact.value.entries.filter(({ kind }) => kind === 'liquidation-opened').length;
  }
  return {
    logId: identity.logId,
    stateHash: stateHashOf(world, book),
    breachHash: breachHashOf(breaches),
    counts: { events, accounts: world.accounts.size, breaches: breaches.length, liquidations },
    logTime: world.market.logTime,
  };
}
