import { btcPerp, depositOf, fillOf, usdt } from '@plimsoll/domain/testing';
import { TOPICS } from '@plimsoll/runtime';
import { AT, USDT, alice, bob, carol, enter, tick } from './testing/crowd';
import { Rig, settle } from './testing/evaluatorRig';
import { accountsOf } from './testing/logScript';

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

  test('transitions gathered while an append is in flight go into the next batch, in parts of the configured size', async () => {
    const rig = new Rig();
    const script = await rig.script();
    const ids = accountsOf(0, 25);
    await enter(script, ...ids);
    await script.mark(AT.liquidation);
    const service = await rig.started({ verdictsPerBatchMax: 10 });
    await settle();
    const batches = await rig.verdicts(0);
    expect(batches.map(({ transitions, more }) => [transitions.length, more])).toEqual([[10, true], [10, true], [5, false]]);
    // A part that is cut off from the rest must not claim what the rest covers.
    expect(batches.map(({ folded }) => folded.find(({ stream }) => stream === 'market')?.revision)).toEqual([undefined, undefined, 2n]);
    expect((await rig.published()).map(({ accountId }) => accountId)).toEqual([...ids].sort());
    await service.stop('test');
  });

  test('margins: on a transition at once, on a change within a second, and everybody within a minute', async () => {
    const rig = new Rig();
    const script = await rig.script();
    const service = await rig.started();
    await enter(script, alice, carol);
    await settle();
    expect(await rig.margins()).toEqual([]);
    await tick(rig);
    expect((await rig.margins()).map(({ accountId, zone, equityAtoms }) => [accountId, zone, equityAtoms])).toEqual([
      [alice, 'normal', 1_000n * USDT],
      [carol, 'normal', 1_000n * USDT],
    ]);
    await script.mark(AT.warning);
    await settle();
    expect((await rig.margins()).filter(({ zone }) => zone === 'warning')).toHaveLength(2);
    const before = (await rig.margins()).length;
    for (let second = 0; second < 60; second++) await tick(rig);
    expect((await rig.margins()).length - before).toBe(2);
    await service.stop('test');
  });

  test('says how far it has judged while nothing moves, and at the end', async () => {
    const rig = new Rig();
    const script = await rig.script();
    const service = await rig.started({ coverageSeconds: 3 });
    await enter(script, alice);
    for (let second = 0; second < 4; second++) await tick(rig);
    expect((await rig.verdicts(0)).map(({ transitions, folded }) => [transitions.length, folded.length])).toEqual([[0, 3]]);
    await script.mark(500_000);
    await settle();
    await service.stop('test');
    expect((await rig.verdicts(0)).at(-1)?.folded).toContainEqual({ stream: 'market', revision: 2n });
    expect(rig.readings.read('plimsoll_accounts', { zone: 'normal' })).toBe(1);
  });
});

describe('stepped', () => {
  async function frames(settings: { verdictsPerBatchMax?: number } = {}): Promise<Rig> {
    const rig = new Rig();
    const script = await rig.script();
    const service = await rig.started({ mode: 'stepped', ...settings });
    await script.closeFrame(1n, 500_000);
    await settle();
    await script.facts(...[alice, bob, carol].flatMap((id) => [depositOf(id, usdt, 1_000n * USDT), fillOf(id, btcPerp, 'buy', 1_000, 500_000)]));
    await settle();
    await script.closeFrame(2n, AT.warning);
    await settle();
    await script.closeFrame(3n);
    await script.closeFrame(4n, AT.bankrupt);
    await settle();
    await service.stop('test');
    return rig;
  }

  test('each frame is closed once by its last batch, also an empty one', async () => {
    const rig = await frames();
    for (const shard of [0, 1]) {
      const batches = await rig.verdicts(shard);
      expect(batches.map(({ frame, isFrameClosed }) => [frame, isFrameClosed])).toEqual([1n, 2n, 3n, 4n].map((frame) => [frame, true]));
      expect(batches.map(({ transitions }) => transitions.length)).toEqual(shard === 0 ? [0, 2, 0, 2] : [0, 1, 0, 1]);
    }
  });

  test('the size of batches changes where they end, and nothing else', async () => {
    const [large, small] = [await frames(), await frames({ verdictsPerBatchMax: 1 })];
    expect((await small.verdicts(0)).map(({ transitions, more, isFrameClosed }) => [transitions.length, more, isFrameClosed])).toEqual([
      [0, false, true],
      [1, true, false],
      [1, false, true],
      [0, false, true],
      [1, true, false],
      [1, false, true],
    ]);
    const withoutPlace = (all: Awaited<ReturnType<Rig['transitions']>>): object[] => all.map(({ point: _point, ...rest }) => rest);
    expect(withoutPlace(await small.transitions())).toEqual(withoutPlace(await large.transitions()));
    expect(await small.margins()).toEqual(await large.margins());
  });

  test('a restart within a frame closes it as if nothing had happened', async () => {
    const rig = new Rig();
    const script = await rig.script();
    await script.closeFrame(1n, 500_000);
    const first = await rig.started({ mode: 'stepped', snapshotEvents: 1 });
    await settle();
    await script.facts(depositOf(alice, usdt, 1_000n * USDT), fillOf(alice, btcPerp, 'buy', 1_000, 500_000));
    await settle();
    await first.stop('test');
    const second = await rig.started({ mode: 'stepped', snapshotEvents: 1 });
    await script.closeFrame(2n, AT.warning);
    await settle();
    await second.stop('test');
    expect((await rig.verdicts(0)).map(({ frame, isFrameClosed, transitions }) => [frame, isFrameClosed, transitions.length])).toEqual([[1n, true, 0], [2n, true, 1]]);
  });
});
describe('what is shown', () => {
  test('accounts by zone, evaluations, latency, held fills, stale marks and the lag', async () => {
    const rig = new Rig();
    const script = await rig.script();
    const service = await rig.started();
    await enter(script, alice, carol);
    const later = { ...btcPerp, instrumentId: 'LATER' };
    await script.facts({ kind: 'held', fill: fillOf(bob, later, 'buy', 1, 1), accountId: bob } as never);
    await script.mark(AT.warning);
    for (let second = 0; second < 6; second++) await tick(rig);
    const { readings } = rig;
    expect(readings.read('plimsoll_accounts', { zone: 'warning' })).toBe(2);
    expect(readings.read('plimsoll_accounts', { zone: 'normal' })).toBe(1);
    expect(readings.read('plimsoll_breaches_total', { zone: 'warning' })).toBe(2);
    expect(readings.read('plimsoll_event_to_breach_seconds', { trigger: 'market', zone: 'warning' })).toBe(2);
    expect(readings.read('plimsoll_evaluations_total', { trigger: 'ledger' })).toBe(5);
    expect(readings.read('plimsoll_held_fills')).toBe(1);
    expect(readings.read('plimsoll_marks_stale')).toBe(0);
    expect(readings.read('plimsoll_log_lag_events', { service: 'margin-evaluator' })).toBe(0);
    expect(readings.read('plimsoll_watermark_timestamp_seconds', { service: 'margin-evaluator' })).toBe(3);
    await service.stop('test');
  });
});
