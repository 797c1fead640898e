import { wordsOf } from '@plimsoll/domain/testing';
import { EVENT_TYPES, STREAMS, ledgerStream, type Service } from '@plimsoll/runtime';
import type { FaultPoint } from './ownership';
import { Rig, settle } from './testing/orchestratorRig';

/** BTC at these prices puts everyone who entered where the name says. */
const AT = { healthy: 500_000, liquidation: 493_500, bankrupt: 489_000 };

async function fall(rig: Rig, price = AT.liquidation): Promise<void> {
  await rig.mark({ BTCUSDT: price });
  await rig.judge();
  await settle();
}

describe('live', () => {
  test('an account falls below its line, is reduced to the end level, pays the fee and is let go', async () => {
    const rig = await new Rig().open();
    const service = await rig.started();
    await rig.enter('ann', 'bea');
    await fall(rig);
    expect(wordsOf(await rig.entries())).toEqual(['open ann', 'sell ann 641 BTCUSDT', 'open bea', 'sell bea 641 BTCUSDT']);
    expect(await rig.fillOrders()).toBe(2);
    await rig.judge();
    await settle();
    expect(wordsOf(await rig.entries()).slice(4)).toEqual(['liquidation-fee', 'close ann recovered', 'liquidation-fee', 'close bea recovered']);
    expect(service.health()).toMatchObject({ live: true, ready: true, detail: { role: 'active', liquidationsOpen: 0, liquidationsClosed: 2 } });
    const { logged, published } = await rig.ids();
    expect(published).toEqual(logged);
    await service.stop('test');
    await expect(service.done).resolves.toBeUndefined();
  });

  test('an order says what the venue needs, on the instrument’s own exponents, and each step says why', async () => {
    const rig = await new Rig().open();
    const service = await rig.started();
    await rig.enter('ann');
    await fall(rig);
    expect(await rig.orders()).toEqual([
      {
        orderId: 'ann/L1/S1/BTCUSDT', liquidationId: 'ann/L1', accountId: 'ann', logTime: 3_000_000n, deadline: 33_000_000n, frame: undefined,
        order: { kind: 'reduce', instrumentId: 'BTCUSDT', side: 'sell', size: { mantissa: 641n, exponent: -3 }, mark: { mantissa: 493_500n, exponent: -1 } },
      },
    ]);
    expect((await rig.steps()).map(({ what, reason, step, sizeLots }) => [what, reason, step, sizeLots])).toEqual([
      ['liquidation-opened', 'below_maintenance', 0n, undefined],
      ['order-placed', 'reduce_to_end_level', 1n, 641n],
    ]);
    await service.stop('test');
  });

  test('a batch names the prefix that it was planned on, its own previous batch included', async () => {
    const rig = await new Rig().open();
    const service = await rig.started();
    await rig.enter('ann');
    await fall(rig);
    await rig.fillOrders();
    await rig.judge();
    await settle();
    const batches = await rig.batches();
    const own = batches.map(({ folded }) => folded.find(({ stream }) => stream === STREAMS.liquidation)?.revision);
    // Revision 0 is the claim, 1 the first turn.
    expect(own).toEqual([0n, 1n]);
    expect(batches.every(({ folded }) => folded.every(({ stream }, n) => n === 0 || stream > (folded[n - 1]?.stream ?? '')))).toBe(true);
    await service.stop('test');
  });

  test('those who are deleveraged hear of it under their own key', async () => {
    const rig = await new Rig().open();
    const service = await rig.started();
    await rig.enter('ann');
    await fall(rig, AT.bankrupt);
    expect(wordsOf(await rig.entries())).toEqual(['open ann', 'adl-close', 'close ann deleveraged']);
    const legs = (await rig.steps()).filter(({ what }) => what === 'booking');
    expect(legs.map(({ accountId, sizeLots }) => [accountId, sizeLots]).sort()).toEqual([['ann', -2_000n], ['house', 2_000n]]);
    expect(rig.readings.read('plimsoll_adl_closes_total')).toBe(1);
    expect(rig.readings.read('plimsoll_liquidations_total', { outcome: 'deleveraged' })).toBe(1);
    await service.stop('test');
  });

  test('the kill switch: nothing is written while liquidations are halted', async () => {
    const rig = await new Rig().open();
    const service = await rig.started();
    await rig.enter('ann');
    await rig.act('halt_liquidations');
    await fall(rig);
    expect(await rig.entries()).toEqual([]);
    expect(service.health().detail).toMatchObject({ areLiquidationsHalted: true, accountsWaiting: 1 });
    await rig.act('resume_liquidations');
    await settle();
    expect(wordsOf(await rig.entries())[0]).toBe('open ann');
    await service.stop('test');
  });

  test('law 4: when the bus is away nothing is lost, and nothing was heard that the log does not hold', async () => {
    const rig = await new Rig().open();
    const heard: string[] = [];
    const { append } = rig.log;
    rig.log.append = async (...given) => {
      const answer = await append.apply(rig.log, given);
      heard.push(`append ${given[0]}`);
      return answer;
    };
    const { produce } = rig.bus;
    rig.bus.produce = async (records) => {
      heard.push('produce');
      return produce.call(rig.bus, records);
    };
    const service = await rig.started();
    await rig.enter('ann');
    heard.length = 0;
    await fall(rig);
    expect(heard.filter((what) => what === 'produce' || what.endsWith('liquidation'))).toEqual(['append liquidation', 'produce']);
    await service.stop('test');
  });
});

/** A whole life with deaths at a point: answers what an undisturbed one answers. */
async function live(point: FaultPoint | undefined, deaths: number, accounts: readonly string[] = ['ann', 'bea', 'cat']): Promise<Rig> {
  const rig = await new Rig().open();
  let left = deaths;
  const faultHook = (at: FaultPoint): void => {
    if (at === point && left-- > 0) throw new Error(`died ${at}`);
  };
  let service = await start();
  async function start(): Promise<Service> {
    const next = rig.create({}, { faultHook });
    // Dying already while it starts is one of the deaths.
    await next.start().catch(() => undefined);
    await settle();
    return next;
  }
  const steps: (() => Promise<unknown>)[] = [
    () => rig.enter(...accounts),
    () => rig.mark({ BTCUSDT: AT.liquidation }),
    () => rig.fillOrders(({ accountId }) => accountId === accounts[0]),
    () => rig.fillOrders(),
    () => rig.mark({ BTCUSDT: AT.bankrupt }),
  ];
  for (const step of steps) {
    await step();
    await rig.judge();
    await settle();
    for (let tries = 0; !service.health().live && tries < 20; tries++) {
      await service.stop('died');
      service = await start();
      // What the dead one had still written is judged as any other.
      await rig.judge();
      await settle();
    }
    expect(service.health()).toMatchObject({ live: true, ready: true });
  }
  await service.stop('test');
  return rig;
}

describe('a restart', () => {
  test.each([
    ['before-append', 1],
    ['before-append', 5],
    ['after-append', 1],
    ['after-append', 5],
    ['after-publish', 1],
    ['after-publish', 5],
  ] as const)('%s, %i times: the same entries, everything heard, nothing but under its own id', async (point, deaths) => {
    const [calm, stormy] = [await live(undefined, 0), await live(point, deaths)];
    expect(await stormy.entries()).toEqual(await calm.entries());
    const { logged, published } = await stormy.ids();
    expect([...new Set(published)]).toEqual(logged);
    expect(new Set(logged).size).toBe(logged.length);
  });

  test('in the middle of a turn too large for one append: the rest is what the dead one would have written', async () => {
    // Long names make a large turn of few accounts.
    const crowd = Array.from({ length: 1_400 }, (_, n) => `${'a-long-account-name-'.repeat(3)}${n}`);
    const turnOf = async (deaths: number): Promise<Rig> => {
      const rig = await new Rig().open();
      await rig.enter(...crowd);
      await rig.mark({ BTCUSDT: AT.liquidation });
      await rig.judge();
      let left = deaths;
      const faultHook = (at: FaultPoint): void => {
        if (at === 'after-part' && left-- > 0) throw new Error('died');
      };
      const first = rig.create({}, { faultHook });
      await first.start().catch(() => undefined);
      await settle(50);
      await first.stop('test');
      if (deaths > 0) {
        // Time goes on before somebody takes over, and must not change what the turn had decided.
        expect((await rig.batches()).map(({ more }) => more)).toEqual([true]);
        await rig.mark({ BTCUSDT: AT.bankrupt });
        const second = await rig.started({}, {});
        await settle(50);
        expect(rig.notebook.lines.join('\n')).toContain('only the beginning is in the log');
        await second.stop('test');
      }
      return rig;
    };
    const [calm, stormy] = [await turnOf(0), await turnOf(1)];
    const [whole, cut] = [await calm.batches(), await stormy.batches()];
    const parts = whole.length;
    expect(parts).toBeGreaterThan(1);
    const comparable = (batches: typeof whole): object[] => batches.slice(0, parts).map(({ folded: _folded, ...rest }) => rest);
    expect(comparable(cut)).toEqual(comparable(whole));
    expect(new Set(cut.slice(0, parts).map(({ folded }) => JSON.stringify(folded.map(({ stream, revision }) => [stream, String(revision)])))).size).toBe(1);
    const { logged, published } = await stormy.ids();
    expect([...new Set(published)]).toEqual(logged);
  }, 60_000);

  test('a turn whose beginning does not repeat stops the service', async () => {
    const rig = await new Rig().open();
    const service = await rig.started();
    await rig.enter('ann');
    await fall(rig);
    await service.stop('test');
    const [batch] = await rig.batches();
    const forged = await new Rig().open();
    await forged.enter('ann');
    await forged.mark({ BTCUSDT: AT.liquidation });
    await forged.judge();
    const folded = [...(batch?.folded ?? [])].filter(({ stream }) => stream !== STREAMS.liquidation);
    const entries = (batch?.entries ?? []).slice(0, 1).map((entry) => ({ ...entry, equityAtoms: 1n as never }));
    await forged.liquidation({ ...batch!, entries, folded, more: true });
    const second = forged.create();
    await second.start().catch(() => undefined);
    await settle();
    expect(second.health()).toMatchObject({ live: false, detail: { failure: expect.stringContaining('does not repeat') as string } });
    await expect(second.done).rejects.toMatchObject({ code: 'verdict_mismatch' });
    await second.stop('test');
  });
});

describe('who writes', () => {
  test('a stand-by folds along and takes over without losing or doubling an entry', async () => {
    const rig = await new Rig().open();
    const first = await rig.started();
    const second = await rig.started();
    expect(second.health()).toMatchObject({ ready: true, detail: { role: 'stand-by' } });
    await rig.enter('ann', 'bea');
    await fall(rig);
    await first.stop('test');
    await settle();
    await rig.fillOrders();
    await rig.judge();
    await settle();
    expect(second.health()).toMatchObject({ ready: true, detail: { role: 'active' } });
    expect(wordsOf(await rig.entries()).filter((word) => word.startsWith('close'))).toEqual(['close ann recovered', 'close bea recovered']);
    const { logged, published } = await rig.ids();
    expect(published).toEqual(logged);
    await second.stop('test');
  });

  test('fenced by a claim from outside of the group, it claims again while the group gives it the stream', async () => {
    const rig = await new Rig().open();
    const first = await rig.started();
    await rig.enter('ann');
    await settle();
    const stranger = await new Rig({ log: rig.log }).joining();
    const second = await stranger.started();
    await fall(rig);
    expect(wordsOf(await rig.entries())).toEqual(['open ann', 'sell ann 641 BTCUSDT']);
    await second.stop('test');
    rig.clock.advance(10_000);
    await settle();
    await rig.fillOrders(undefined, stranger);
    await rig.judge();
    await settle();
    rig.clock.advance(10_000);
    await settle();
    expect(wordsOf(await rig.entries()).slice(2)).toEqual(['liquidation-fee', 'close ann recovered']);
    await first.stop('test');
  });

  test('the runaway guard: a turn above the limit is written by nobody, and the service says so', async () => {
    const rig = await new Rig().open();
    await rig.enter('ann', 'bea', 'cat');
    await rig.mark({ BTCUSDT: AT.liquidation });
    await rig.judge();
    const service = rig.create({ ordersPerTurnMax: 2 });
    await service.start().catch(() => undefined);
    await settle();
    expect(service.health()).toMatchObject({ live: false, ready: false, detail: { failure: expect.stringContaining('ordersPerTurnMax') as string } });
    expect(await rig.entries()).toEqual([]);
    expect(rig.readings.read('plimsoll_liquidations_halted')).toBe(1);
    await expect(service.done).rejects.toThrow('ordersPerTurnMax');
    await service.stop('test');
  });

  test('a topic whose end is of another log is published to again, with a warning', async () => {
    const rig = await new Rig().open();
    const service = await rig.started();
    await rig.enter('ann');
    await fall(rig);
    await service.stop('test');
    const other = await new Rig({ bus: rig.bus }).open();
    await other.enter('bea');
    const second = await other.started();
    await fall(other);
    expect((await other.orders()).map(({ orderId }) => orderId).sort()).toEqual(['ann/L1/S1/BTCUSDT', 'bea/L1/S1/BTCUSDT']);
    await second.stop('test');
  });
});

describe('what must stop it', () => {
  test('bytes that cannot be decoded, a gap, another number of shards', async () => {
    const rig = await new Rig().open();
    const service = await rig.started();
    await rig.write(ledgerStream(0), EVENT_TYPES.ledgerBatch, new Uint8Array([255, 255]));
    await settle();
    expect(service.health()).toMatchObject({ live: false, detail: { failure: expect.stringContaining('ledger-000 revision 1') as string } });
    await service.stop('test');
    const other = rig.create({ shards: 3 });
    await other.start().catch(() => undefined);
    await expect(other.done).rejects.toMatchObject({ code: 'log_mismatch' });
    await other.stop('test');
  });

  test('settings that are none', () => {
    expect(() => new Rig().create({ ordersPerTurnMax: 0 })).toThrow('ordersPerTurnMax');
  });
});

describe('stepped', () => {
  async function frames(point?: FaultPoint, deaths = 0): Promise<Rig> {
    const rig = await new Rig().open();
    let left = deaths;
    const faultHook = (at: FaultPoint): void => {
      if (at === point && left-- > 0) throw new Error(`died ${at}`);
    };
    const start = async (): Promise<Service> => {
      const next = rig.create({ mode: 'stepped' }, { faultHook });
      await next.start().catch(() => undefined);
      await settle();
      return next;
    };
    let service = await start();
    const marks = [AT.healthy, AT.liquidation, AT.liquidation, AT.healthy, AT.bankrupt, AT.bankrupt];
    for (const [index, price] of marks.entries()) {
      const frame = BigInt(index + 1);
      if (frame === 2n) await rig.enter('ann', 'bea');
      await rig.fillOrders();
      await rig.mark({ BTCUSDT: price }, frame);
      await rig.judge(frame);
      await settle();
      for (let tries = 0; !service.health().live && tries < 20; tries++) {
        await service.stop('died');
        service = await start();
      }
    }
    await service.stop('test');
    return rig;
  }

  test('one turn a frame, closed once by its last batch, also when it is empty', async () => {
    const rig = await frames();
    const batches = await rig.batches();
    expect(batches.map(({ frame, isFrameClosed, more }) => [frame, isFrameClosed, more])).toEqual([1n, 2n, 3n, 4n, 5n, 6n].map((frame) => [frame, true, false]));
    expect(batches.map(({ entries }) => wordsOf(entries))).toEqual([
      [],
      ['open ann', 'sell ann 641 BTCUSDT', 'open bea', 'sell bea 641 BTCUSDT'],
      ['liquidation-fee', 'close ann recovered', 'liquidation-fee', 'close bea recovered'],
      [],
      // The fund holds what both paid: enough for the first of them.
      ['open ann', 'sell ann 1359 BTCUSDT', 'open bea', 'insurance-draw', 'adl-close', 'close bea deleveraged'],
      ['insurance-draw', 'close ann rescued'],
    ]);
    expect((await rig.orders()).map(({ frame }) => frame)).toEqual([2n, 2n, 5n]);
  });

  test('not before every shard has closed the frame', async () => {
    const rig = await new Rig().open();
    const service = await rig.started({ mode: 'stepped' });
    await rig.enter('ann');
    await rig.mark({ BTCUSDT: AT.liquidation }, 1n);
    await rig.judge(1n, [0]);
    await settle();
    expect(await rig.batches()).toEqual([]);
    await rig.judge(1n, [1]);
    await settle();
    expect((await rig.batches()).map(({ frame }) => frame)).toEqual([1n]);
    await service.stop('test');
  });

  test.each([
    ['before-append', 3],
    ['after-append', 3],
    ['after-publish', 3],
  ] as const)('deaths %s, %i times: frame for frame the same', async (point, deaths) => {
    const [calm, stormy] = [await frames(), await frames(point, deaths)];
    const comparable = (batches: Awaited<ReturnType<Rig['batches']>>): object[] => batches.map(({ folded: _folded, ...rest }) => rest);
    expect(comparable(await stormy.batches())).toEqual(comparable(await calm.batches()));
    const { logged, published } = await stormy.ids();
    expect([...new Set(published)]).toEqual(logged);
  });
});
