import { btcPerp, depositOf, fillOf, usdt } from '@plimsoll/domain/testing';
import { TOPICS, verdictStream } from '@plimsoll/runtime';
import { Rig, settle } from './testing/evaluatorRig';
import { accountsOf, type LogScript } from './testing/logScript';

const [alice = '', bob = ''] = accountsOf(0, 2);
const [carol = ''] = accountsOf(1, 1);
const USDT = 100_000_000n;

/** Everyone goes long 1 BTC at 50,000 with 1,000 USDT: bankrupt below 49,000. */
async function enter(script: LogScript, ...accountIds: string[]): Promise<void> {
  await script.mark(500_000);
  await script.facts(
    ...accountIds.flatMap((accountId) => [depositOf(accountId, usdt, 1_000n * USDT), fillOf(accountId, btcPerp, 'buy', 1_000, 500_000)]),
  );
}

/** BTC at these prices puts everyone who entered into the zone. */
const AT = { warning: 495_000, marginCall: 494_000, liquidation: 492_000, bankrupt: 489_000 };

describe('live', () => {
  test('a falling mark: each transition is appended, then published with its evidence under its own id', async () => {
    const rig = new Rig();
    const script = await rig.script();
    const service = await rig.started();
    await enter(script, alice, carol);
    await script.mark(AT.warning);
    await script.mark(AT.liquidation);
    await settle();
    const transitions = await rig.transitions();
    expect(transitions.map(({ accountId, ordinal, to }) => [accountId, ordinal, to])).toEqual([
      [alice, 1n, 'warning'],
      [alice, 2n, 'liquidation'],
      [carol, 1n, 'warning'],
      [carol, 2n, 'liquidation'],
    ]);
    const published = await rig.published();
    expect(published.map(({ accountId, to }) => [accountId, to])).toEqual(transitions.map(({ accountId, to }) => [accountId, to]));
    expect(published[0]?.citations).toEqual([{ stream: 'market', revision: 2n, entry: 0 }]);
    const [record] = await rig.records(TOPICS.marginBreaches);
    expect(new TextDecoder().decode(record?.headers['ce_id'])).toBe(published[0]?.breachId);
    await service.stop('test');
  });
});
