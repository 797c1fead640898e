import { wordsOf } from '@plimsoll/domain/testing';
import { OperatingError, STREAMS } from '@plimsoll/runtime';
import type { FaultPoint } from './ownership';
import { Rig, settle } from './testing/orchestratorRig';

const AT = { liquidation: 493_500, bankrupt: 489_000 };
const away = (code: 'log_unavailable' | 'bus_unavailable'): OperatingError => new OperatingError(code, 'away', { retry: true });

/** Time goes on in small steps, so that every wait of a retry comes to its end. */
async function pass(rig: Rig, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    rig.clock.advance(1_000);
    await settle(1);
  }
  await settle();
}

async function fallen(): Promise<{ rig: Rig; stop: () => Promise<void>; service: Awaited<ReturnType<Rig['started']>> }> {
  const rig = await new Rig().open();
  const service = await rig.started();
  await rig.enter('ann', 'bea');
  await settle();
  return { rig, service, stop: () => service.stop('test') };
}

describe('what is away', () => {
  test('the bus: the log goes on, and all is heard when it is back, in order', async () => {
    const { rig, stop, service } = await fallen();
    const { produce } = rig.bus;
    rig.bus.produce = async () => {
      throw away('bus_unavailable');
    };
    await rig.mark({ BTCUSDT: AT.liquidation });
    await rig.judge();
    await settle();
    expect((await rig.entries()).length).toBe(4);
    expect(await rig.orders()).toEqual([]);
    expect(service.health().live).toBe(true);
    rig.bus.produce = produce;
    await pass(rig, 10);
    const { logged, published } = await rig.ids();
    expect(published).toEqual(logged);
    await stop();
  });

  test('the bus, while it is asked to stop: it does not wait for ever', async () => {
    const { rig, service } = await fallen();
    rig.bus.produce = async () => {
      throw away('bus_unavailable');
    };
    await rig.mark({ BTCUSDT: AT.liquidation });
    await rig.judge();
    await settle();
    const stopping = service.stop('test');
    await pass(rig, 12);
    await stopping;
    await expect(service.done).resolves.toBeUndefined();
  });

  test('the bus, at the start: the claim stands, and nothing is claimed again', async () => {
    const rig = await new Rig().open();
    const { offsets } = rig.bus;
    rig.bus.offsets = async () => {
      throw away('bus_unavailable');
    };
    const starting = rig.started();
    await pass(rig, 30);
    rig.bus.offsets = offsets;
    await pass(rig, 10);
    const service = await starting;
    expect(service.health()).toMatchObject({ ready: true, detail: { role: 'active' } });
    const claims: string[] = [];
    for await (const { type } of rig.log.read(STREAMS.liquidation)) claims.push(type);
    expect(claims).toEqual(['owner-changed']);
    await service.stop('test');
  });

  test.each([['for a moment', 3], ['longer than an append is tried', 90]])('the log, %s: nothing is lost, nothing doubled', async (_name, seconds) => {
    const { rig, stop, service } = await fallen();
    const { append } = rig.log;
    await rig.mark({ BTCUSDT: AT.liquidation });
    rig.log.append = async (stream, ...rest) => {
      if (stream === STREAMS.liquidation) throw away('log_unavailable');
      return append.call(rig.log, stream, ...rest);
    };
    await rig.judge();
    await pass(rig, seconds);
    expect(await rig.entries()).toEqual([]);
    rig.log.append = append;
    await pass(rig, 20);
    expect(wordsOf(await rig.entries())).toEqual(['open ann', 'sell ann 641 BTCUSDT', 'open bea', 'sell bea 641 BTCUSDT']);
    expect(service.health()).toMatchObject({ live: true, ready: true });
    await stop();
  });

  test('an answer that is lost: the retry carries the same bytes, and is taken for the same append', async () => {
    const { rig, stop } = await fallen();
    const { append } = rig.log;
    let isLost = true;
    rig.log.append = async (...given) => {
      const answer = await append.apply(rig.log, given);
      if (given[0] === STREAMS.liquidation && isLost) {
        isLost = false;
        throw away('log_unavailable');
      }
      return answer;
    };
    await rig.mark({ BTCUSDT: AT.liquidation });
    await rig.judge();
    await pass(rig, 5);
    expect((await rig.batches()).length).toBe(1);
    const { logged, published } = await rig.ids();
    expect(published).toEqual(logged);
    await stop();
  });

  test('the subscription: it goes on after the last event folded', async () => {
    const rig = await new Rig().open();
    const { subscribe } = rig.log;
    let failures = 0;
    rig.log.subscribe = async function* (options) {
      for await (const slice of subscribe.call(rig.log, options)) {
        yield slice;
        if (failures++ < 5) throw away('log_unavailable');
      }
    };
    const starting = rig.started();
    await pass(rig, 10);
    const service = await starting;
    await rig.enter('ann');
    await pass(rig, 60);
    await rig.mark({ BTCUSDT: AT.liquidation });
    await rig.judge();
    await pass(rig, 30);
    expect(failures).toBeGreaterThan(5);
    expect(wordsOf(await rig.entries())).toEqual(['open ann', 'sell ann 641 BTCUSDT']);
    await service.stop('test');
  });
});

describe('snapshots', () => {
  async function live(between: (rig: Rig) => Promise<void>, point?: FaultPoint): Promise<Rig> {
    const rig = await new Rig().open();
    let left = point === undefined ? 0 : 3;
    const faultHook = (at: FaultPoint): void => {
      if (at === point && left-- > 0) throw new Error(`died ${at}`);
    };
    const steps = [
      () => rig.enter('ann', 'bea'),
      () => rig.mark({ BTCUSDT: AT.liquidation }),
      () => rig.fillOrders(({ accountId }) => accountId === 'ann'),
      () => rig.fillOrders(),
      () => rig.mark({ BTCUSDT: AT.bankrupt }),
      () => rig.fillOrders(),
    ];
    for (const step of steps) {
      let service = rig.create({ snapshotEvents: 2 }, { faultHook });
      await service.start().catch(() => undefined);
      await step();
      await rig.judge();
      await settle();
      while (!service.health().live) {
        await service.stop('died');
        service = rig.create({ snapshotEvents: 2 }, { faultHook });
        await service.start().catch(() => undefined);
        await rig.judge();
        await settle();
      }
      await service.stop('test');
      await between(rig);
    }
    return rig;
  }

  test('every life begins where the last one ended, and ends where one without snapshots does', async () => {
    const plain = await live(async (rig) => rig.snapshots.clear());
    const kept = await live(async () => undefined);
    const died = await live(async () => undefined, 'after-snapshot');
    expect(plain.notebook.lines).not.toContain('begins at a snapshot');
    expect(kept.notebook.lines.filter((line) => line === 'begins at a snapshot').length).toBe(5);
    expect(await kept.entries()).toEqual(await plain.entries());
    expect(await died.entries()).toEqual(await plain.entries());
  });

  // what happened to it                                                                            what is said
  test.each([
    ['damaged',            (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte)),  'it is damaged'],
    ['cut off',            (bytes: Uint8Array) => bytes.slice(0, 100),                                               'it is damaged'],
    ['something else',     () => new TextEncoder().encode('hello\n'),                                                'no snapshot of an orchestrator'],
    ['of a later format',  (bytes: Uint8Array) => new TextEncoder().encode(new TextDecoder('latin1').decode(bytes).replace(' 1 ', ' 2 ')), 'format 2'],
  ])('one that is %s is left aside, and the log is folded from its beginning', async (_name, change, said) => {
    const rig = await live(async ({ snapshots }) => {
      for (const [name, all] of snapshots.kept) snapshots.kept.set(name, all.map(change));
    });
    const plain = await live(async ({ snapshots }) => snapshots.clear());
    expect(rig.notebook.lines.join('\n')).toContain(said);
    expect(await rig.entries()).toEqual(await plain.entries());
  });

  test('one of another history of the same log id is left aside: the chains tell', async () => {
    const rig = await live(async () => undefined);
    const other = await new Rig().open();
    for (const [name, all] of rig.snapshots.kept) other.snapshots.kept.set(name, all);
    await other.enter('cat');
    const service = await other.started();
    expect(other.notebook.lines.join('\n')).toMatch(/is older than the snapshot|is another event/);
    expect(service.health()).toMatchObject({ ready: true, detail: { accounts: 2 } });
    await service.stop('test');
  });
});

test('figures are told also while nothing happens', async () => {
  const { rig, stop } = await fallen();
  await pass(rig, 6);
  expect(rig.readings.read('plimsoll_log_lag_events', { service: 'liquidation-orchestrator' })).toBe(0);
  const before = rig.readings.read('plimsoll_watermark_age_seconds', { service: 'liquidation-orchestrator' });
  await pass(rig, 10);
  expect(rig.readings.read('plimsoll_watermark_age_seconds', { service: 'liquidation-orchestrator' })).toBeCloseTo(before + 10, 0);
  await stop();
});
