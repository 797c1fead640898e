/** The people of the evaluator's stories: two on shard 0, one on shard 1, and what happens to all of them. */
import { btcPerp, depositOf, fillOf, usdt } from '@plimsoll/domain/testing';
import { settle, type Rig } from './evaluatorRig';
import { accountsOf, type LogScript } from './logScript';

export const [alice = '', bob = ''] = accountsOf(0, 2);
export const [carol = ''] = accountsOf(1, 1);
export const USDT = 100_000_000n;

/** Everyone goes long 1 BTC at 50,000 with 1,000 USDT: bankrupt below 49,000. */
export async function enter(script: LogScript, ...accountIds: string[]): Promise<void> {
  await script.mark(500_000);
  await script.facts(
    ...accountIds.flatMap((accountId) => [depositOf(accountId, usdt, 1_000n * USDT), fillOf(accountId, btcPerp, 'buy', 1_000, 500_000)]),
  );
}

/** BTC at these prices puts everyone who entered into the zone. */
export const AT = { warning: 495_000, marginCall: 494_000, liquidation: 492_000, bankrupt: 489_000 };

/** A second passes, and what it sets in motion comes to rest. */
export async function tick(rig: Rig): Promise<void> {
  rig.clock.advance(1_000);
  await settle(10);
}
