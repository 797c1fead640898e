import { wordsOf } from '@plimsoll/domain/testing';
import { Rig, settle } from './testing/orchestratorRig';

describe('live', () => {
  test('an account falls below its line, is reduced to the end level, pays the fee and is let go', async () => {
    const rig = await new Rig().open();
    const service = await rig.started();
    await rig.enter('ann', 'bea');
    await rig.judge();
    await rig.mark({ BTCUSDT: 493_500 });
    await rig.judge();
    await settle();
    expect(wordsOf(await rig.entries())).toEqual(['open ann', 'sell ann 641 BTCUSDT', 'open bea', 'sell bea 641 BTCUSDT']);
    expect(await rig.fillOrders()).toBe(2);
    await rig.judge();
    await settle();
    expect(wordsOf(await rig.entries()).slice(4)).toEqual(['liquidation-fee', 'close ann recovered', 'liquidation-fee', 'close bea recovered']);
    expect(service.health()).toMatchObject({ live: true, ready: true, detail: { role: 'active', liquidationsOpen: 0 } });
    const { logged, published } = await rig.ids();
    expect(published).toEqual(logged);
    await service.stop('test');
  });
});
