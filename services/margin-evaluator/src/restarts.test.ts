import { depositOf, usdt } from '@plimsoll/domain/testing';
import { OperatingError, TOPICS } from '@plimsoll/runtime';
import type { LogSlice, ProducedAt, ProducerRecord, Service, SubscribeOptions } from '@plimsoll/runtime';
import { MemoryBus, MemoryEventLog } from '@plimsoll/runtime/testing';
import type { FaultPoint } from './shard/outbox';
import { AT, USDT, alice, bob, carol, enter, tick } from './testing/crowd';
import { Rig, settle } from './testing/evaluatorRig';
import { LogScript, SHARDS } from './testing/logScript';

describe('a restart', () => {
  /** Everything that happens, with deaths at the given points; answers what an undisturbed run answers. */
  async function live(point: FaultPoint | undefined, deaths: number): Promise<Rig> {
    const rig = new Rig();
    const script = await rig.script();
    let left = deaths;
    const faultHook = (at: FaultPoint): void => {
      if (at === point && left-- > 0) throw new Error(`died ${at}`);
    };
    const start = async (): Promise<Service> => {
      const service = rig.create({ snapshotEvents: 3 }, { faultHook });
      // Dying already while it starts is one of the deaths.
      await service.start().catch(() => undefined);
      await settle();
      return service;
    };
    let service = await start();
    const steps = [
      () => enter(script, alice, bob, carol),
      () => script.mark(AT.warning),
      () => script.facts(depositOf(alice, usdt, 500n * USDT)),
      () => script.mark(AT.liquidation),
      () => script.mark(AT.bankrupt),
    ];
    for (const step of steps) {
      await step();
      await settle();
      for (let tries = 0; !service.health().live && tries < 10; tries++) {
        await service.stop('died');
        service = await start();
      }
      expect(service.health().live).toBe(true);
    }
    await service.stop('test');
    return rig;
  }
  const idsOf = async (rig: Rig): Promise<readonly string[]> => [...new Set((await rig.published()).map(({ breachId }) => breachId))];

  test.each([
    ['before-append', 1],
    ['before-append', 4],
    ['after-append', 1],
    ['after-append', 4],
    ['after-publish', 1],
    ['after-publish', 4],
    ['after-snapshot', 2],
  ] as const)('%s, %i times: every breach once by its id, in order', async (point, deaths) => {
    const [calm, stormy] = [await live(undefined, 0), await live(point, deaths)];
    expect(await stormy.transitions()).toEqual(await calm.transitions());
    expect(await idsOf(stormy)).toEqual(await idsOf(calm));
    // At least once: each death repeats at most what was in flight.
    expect((await stormy.published()).length).toBeLessThanOrEqual((await calm.published()).length + deaths * 3);
  });

  test('from a snapshot: nothing is judged twice, and nothing is published again', async () => {
    const rig = new Rig();
    const script = await rig.script();
    await enter(script, alice, carol);
    await (await rig.started()).stop('test');
    await script.mark(AT.warning);
    const second = await rig.started();
    await settle();
    expect(rig.readings.read('plimsoll_breaches_total', { zone: 'warning' })).toBe(2);
    await second.stop('test');
    const third = await rig.started();
    await settle();
    await third.stop('test');
    expect((await rig.published()).map(({ to }) => to)).toEqual(['warning', 'warning']);
  });

  test.each([
    ['deleted', (rig: Rig) => void rig.snapshots.kept.clear()],
    ['damaged', (rig: Rig) => rig.snapshots.kept.forEach((all) => all.forEach((bytes) => (bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1)))],
    ['of another format', (rig: Rig) => rig.snapshots.kept.forEach((all) => all.splice(0, 2, new TextEncoder().encode('plimsoll-shard-snapshot 9 00\n')))],
    ['of another shard', (rig: Rig) => swapSnapshots(rig)],
  ])('with its snapshot %s: the log gives the same', async (_what, harm) => {
    const rig = new Rig();
    const script = await rig.script();
    await enter(script, alice, carol);
    await script.mark(AT.warning);
    await (await rig.started()).stop('test');
    harm(rig);
    await script.mark(AT.liquidation);
    const service = await rig.started();
    await settle();
    await service.stop('test');
    expect((await rig.published()).map(({ accountId, ordinal }) => `${accountId} ${ordinal}`)).toEqual([`${alice} 1`, `${alice} 2`, `${carol} 1`, `${carol} 2`]);
  });

  test('with its newest snapshot damaged: the one before it and a little more of the log', async () => {
    const rig = new Rig();
    const script = await rig.script();
    await enter(script, alice);
    await (await rig.started()).stop('test');
    await script.mark(AT.warning);
    await (await rig.started()).stop('test');
    for (const [newest] of rig.snapshots.kept.values()) newest?.fill(0, 100, 140);
    rig.notebook.lines.splice(0);
    const service = await rig.started();
    expect(rig.notebook.lines.filter((line) => line.startsWith('a snapshot is left aside'))).toHaveLength(SHARDS);
    expect(rig.notebook.lines).toContainEqual(expect.stringMatching(/^rebuilding .*"accounts":1,"fromSnapshot":true/));
    await service.stop('test');
    expect((await rig.published()).map(({ to }) => to)).toEqual(['warning']);
  });

  test('a snapshot of a log that has since been replaced is left aside', async () => {
    const rig = new Rig();
    const script = await rig.script();
    await enter(script, alice);
    await (await rig.started()).stop('test');
    const other = new Rig();
    const otherScript = await other.script();
    await otherScript.mark(400_000);
    for (const [name, all] of rig.snapshots.kept) other.snapshots.kept.set(name, all);
    const service = await other.started();
    expect(service.health().detail['accounts']).toBe(0);
    expect(other.notebook.lines.join()).toContain('a snapshot is left aside');
    await service.stop('test');
  });

  test('a topic whose end leads nowhere: everything since the snapshot is published again', async () => {
    const rig = new Rig();
    const script = await rig.script();
    await enter(script, alice);
    await script.mark(AT.warning);
    await (await rig.started()).stop('test');
    const [record] = await rig.records(TOPICS.marginBreaches);
    const restored = new Rig({ bus: rig.bus });
    await new LogScript(restored.log).open();
    // The topic still knows a breach of the log that was lost.
    expect(record).toBeDefined();
    const service = await restored.started();
    await settle();
    expect(service.health()).toMatchObject({ live: true, ready: true });
    expect(restored.notebook.lines.join()).toContain('starts again');
    await service.stop('test');
  });
});

function swapSnapshots(rig: Rig): void {
  const [a, b] = [...rig.snapshots.kept.keys()];
  const [first, second] = [rig.snapshots.kept.get(a ?? ''), rig.snapshots.kept.get(b ?? '')];
  if (a !== undefined && b !== undefined && first !== undefined && second !== undefined) rig.snapshots.kept.set(a, second).set(b, first);
}

describe('a takeover', () => {
  test('by a second member while the first is at work: no id lost, none doubled in the log', async () => {
    const rig = new Rig();
    const script = await rig.script();
    const first = await rig.started();
    await enter(script, alice, bob, carol);
    await script.mark(AT.warning);
    const second = await rig.started();
    await script.mark(AT.liquidation);
    await settle();
    expect([first.health().detail['shardsOwned'], second.health().detail['shardsOwned']]).toEqual([1, 1]);
    await first.stop('test');
    await settle();
    await script.mark(AT.bankrupt);
    await settle();
    expect(second.health()).toMatchObject({ ready: true, detail: { shardsOwned: 2 } });
    await second.stop('test');
    const transitions = (await rig.transitions()).map(({ accountId, ordinal }) => `${accountId} ${ordinal}`);
    expect(new Set(transitions).size).toBe(transitions.length);
    expect(transitions).toHaveLength(9);
    expect(new Set((await rig.published()).map(({ breachId }) => breachId)).size).toBe(9);
  });

  test('by someone outside of the group: the former owner is fenced, claims again, and both logs of it are one history', async () => {
    const rig = new Rig();
    const script = await rig.script();
    const first = await rig.started();
    await enter(script, alice);
    await settle();
    const stranger = new Rig({ log: rig.log });
    await stranger.bus.createTopics((await rig.bus.describeTopics()).map((spec) => spec));
    const second = await stranger.started();
    await script.mark(AT.warning);
    await settle();
    await second.stop('test');
    rig.clock.advance(10_000);
    await settle();
    await script.mark(AT.liquidation);
    await settle();
    expect(rig.notebook.lines.join()).toContain('starts again');
    await first.stop('test');
    expect((await rig.transitions()).map(({ ordinal, to }) => [ordinal, to])).toEqual([[1n, 'warning'], [2n, 'liquidation']]);
  });
});

describe('when others are away', () => {
  /** A bus that refuses, and a log whose subscriptions break off, as often as it is told. */
  class UnsteadyBus extends MemoryBus {
    refusals = 0;
    override produce(records: readonly ProducerRecord[]): Promise<readonly ProducedAt[]> {
      if (this.refusals-- > 0) return Promise.reject(new OperatingError('bus_unavailable', 'no broker', { retry: true }));
      return super.produce(records);
    }
  }
  class UnsteadyLog extends MemoryEventLog {
    breaks = 0;
    override async *subscribe(options?: SubscribeOptions): AsyncIterable<LogSlice> {
      for await (const slice of super.subscribe(options)) {
        if (slice.events.some(({ stream }) => stream === 'market') && this.breaks-- > 0) {
          throw new OperatingError('log_unavailable', 'no connection', { retry: true });
        }
        yield slice;
      }
    }
  }
  const pass = async (rig: Rig): Promise<void> => {
    for (let second = 0; second < 10; second++) await tick(rig);
  };

  test('the bus: verdicts are written all the same, and published in their order when it is back', async () => {
    const bus = new UnsteadyBus();
    const rig = new Rig({ bus });
    const script = await rig.script();
    const service = await rig.started();
    await enter(script, alice, bob);
    bus.refusals = 5;
    for (const price of [AT.warning, AT.marginCall, AT.liquidation]) {
      await script.mark(price);
      await settle();
    }
    expect(await rig.transitions()).toHaveLength(6);
    expect(await rig.published()).toHaveLength(0);
    await pass(rig);
    expect((await rig.published()).map(({ to }) => to)).toEqual(['warning', 'warning', 'margin-call', 'margin-call', 'liquidation', 'liquidation']);
    await service.stop('test');
  });

  test('the bus, for long: the shard waits at its limit and forgets nothing', async () => {
    const bus = new UnsteadyBus();
    const rig = new Rig({ bus });
    const script = await rig.script();
    const service = await rig.started({ transitionsWaitingMax: 3 });
    await enter(script, alice, bob);
    await settle();
    bus.refusals = 20;
    for (const price of [AT.warning, 500_000, AT.warning, 500_000, AT.warning]) await script.mark(price);
    await settle();
    for (let second = 0; second < 3; second++) await tick(rig);
    expect(service.health().detail['waiting']).toBeLessThanOrEqual(8);
    expect((await rig.transitions()).length).toBeLessThan(10);
    for (let minute = 0; minute < 20; minute++) await pass(rig);
    expect(await rig.transitions()).toHaveLength(10);
    expect(new Set((await rig.published()).map(({ breachId }) => breachId)).size).toBe(10);
    await service.stop('test');
  });

  test('the log: the shard starts again from what it holds', async () => {
    const log = new UnsteadyLog();
    const rig = new Rig({ log });
    const script = await rig.script();
    const service = await rig.started();
    log.breaks = 4;
    await enter(script, alice, carol);
    await script.mark(AT.warning);
    await settle();
    await pass(rig);
    expect(rig.notebook.lines.join()).toContain('starts again');
    expect(service.health()).toMatchObject({ live: true, ready: true });
    await service.stop('test');
    expect((await rig.published()).map(({ to }) => to)).toEqual(['warning', 'warning']);
  });
});
