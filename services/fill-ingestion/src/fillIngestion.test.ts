import { applyReferenceChange } from '@plimsoll/domain';
import { btcPerp, depositOf, fillOf, usdt } from '@plimsoll/domain/testing';
import { TOPICS } from '@plimsoll/runtime';
import { Rig, eventually } from './testing/rig';

void applyReferenceChange;

describe('fill-ingestion, live', () => {
  test('fills and transfers become facts, in their order, with cursors that account for them', async () => {
    const rig = new Rig();
    await rig.prepare(usdt, btcPerp);
    await rig.publish('transfers', depositOf('anna', usdt, 1_000));
    await rig.publish('fills', fillOf('anna', btcPerp, 'buy', 1, 500_000), fillOf('anna', btcPerp, 'sell', 1, 500_100));
    const service = rig.service();
    await service.start();
    await rig.drained();
    expect(await rig.kinds()).toEqual({ transfer: 1, fill: 2 });
    await service.stop('test');
    const cursors = (await rig.batches()).flatMap((batch) => batch.cursors);
    const fills = cursors.filter(({ topic, read }) => topic === TOPICS.fills && read > 0n);
    expect(fills.reduce((sum, { applied }) => sum + applied, 0n)).toBe(2n);
    await eventually(() => service.done.then(() => true));
  });
});
