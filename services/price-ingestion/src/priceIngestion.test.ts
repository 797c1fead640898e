import { micros, ppm, type ParameterSet } from '@plimsoll/domain';
import { btcPerp, parameters, usdt } from '@plimsoll/domain/testing';
import { TOPICS } from '@plimsoll/runtime';
import { PriceRig, markOf } from './testing/rig';

const collared: ParameterSet = {
  ...parameters,
  instruments: parameters.instruments.map((rules) => ({ ...rules, collarPpm: ppm(50_000), collarConfirmations: 2 })),
};

describe('price-ingestion, live', () => {
  test('opens an empty log, takes definitions, then marks', async () => {
    const rig = new PriceRig({ shards: 4 });
    await rig.prepare();
    await rig.define(usdt, btcPerp, collared);
    const service = rig.service();
    await service.start();
    await rig.drained();
    await rig.publish('marks', [markOf('BTCUSDT', 500_000, 1)]);
    await rig.drained();
    await service.stop('test');
    expect((await rig.referenceEntries()).map(({ kind }) => kind)).toEqual(['opened', 'asset', 'instrument', 'parameters']);
    expect(await rig.marketEntries()).toMatchObject([{ kind: 'accepted', priceTicks: 500_000n, sequence: 1n }, { kind: 'stale' }]);
    expect(await rig.counts(TOPICS.marks)).toMatchObject({ read: 1, applied: 1 });
    void micros;
  });
});
