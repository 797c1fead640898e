import { btcPerp, depositOf, fillOf, usdt } from '@plimsoll/domain/testing';
import { OperatingError, TOPICS, ledgerStream, verdictStream } from '@plimsoll/runtime';
import type { LogSlice, ProducedAt, ProducerRecord, Service, SubscribeOptions } from '@plimsoll/runtime';
import { MemoryBus, MemoryEventLog } from '@plimsoll/runtime/testing';
import { encodeVerdictBatch } from '@plimsoll/wire';
import type { FaultPoint } from './shard/outbox';
import { Rig, settle } from './testing/evaluatorRig';
import { LogScript, SHARDS, accountsOf } from './testing/logScript';

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

async function tick(rig: Rig): Promise<void> {
  rig.clock.advance(1_000);
  await settle(10);
}

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

describe('what must stop a shard', () => {
  async function written(): Promise<{ rig: Rig; script: LogScript }> {
    const rig = new Rig();
    const script = await rig.script();
    await enter(script, alice, carol);
    return { rig, script };
  }

  test('a verdict in the log that the rebuild does not derive: both values are told, the other shard goes on', async () => {
    const { rig, script } = await written();
    await script.mark(AT.warning);
    const calm = new Rig({ log: rig.log });
    await calm.bus.createTopics(await rig.bus.describeTopics());
    await (await calm.started()).stop('test');
    const [honest] = await rig.verdicts(0);
    const forged = new Rig();
    const second = await forged.script();
    await enter(second, alice, carol);
    await second.mark(AT.warning);
    const transitions = (honest?.transitions ?? []).map((transition) => ({ ...transition, equityAtoms: (transition.equityAtoms + 1n) as never }));
    await second.write(verdictStream(0), 'verdict-batch', encodeVerdictBatch({ ...honest!, transitions }));
    const service = await forged.started();
    const { live, ready, detail } = service.health();
    expect({ live, ready, shardsCaughtUp: detail['shardsCaughtUp'], shardsStopped: detail['shardsStopped'] }).toEqual({ live: false, ready: false, shardsCaughtUp: 1, shardsStopped: 1 });
    expect(detail['failure']).toMatch(/verdict-000 revision 1: derived .* with equity 50000000000; logged .* with 50000000001/);
    expect(forged.readings.read('plimsoll_shards_stopped', { service: 'margin-evaluator' })).toBe(1);
    expect(await forged.published()).toHaveLength(1);
    await service.stop('test');
  });

  test('a derived verdict that the log passes over', async () => {
    const { rig, script } = await written();
    await script.mark(AT.warning);
    const folded = [{ stream: 'market', revision: 2n }];
    await script.write(verdictStream(0), 'verdict-batch', encodeVerdictBatch({ shard: 0, transitions: [], folded, more: false, frame: undefined, isFrameClosed: false }));
    const service = await rig.started();
    expect(service.health().detail['failure']).toContain('holds nothing of it');
    await service.stop('test');
  });

  test('bytes that cannot be decoded', async () => {
    const { rig, script } = await written();
    const service = await rig.started();
    await script.write(ledgerStream(0), 'ledger-batch', new Uint8Array([255, 255]));
    await settle();
    expect(service.health()).toMatchObject({ live: false, ready: false });
    expect(service.health().detail['failure']).toContain('ledger-000 revision 2');
    await service.stop('test');
  });

  test('a log of another number of shards', async () => {
    const { rig } = await written();
    await rig.bus.createTopics([]);
    const service = rig.create({ shards: 3 });
    await expect(service.start()).rejects.toMatchObject({ code: 'log_mismatch' });
    await service.stop('test');
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
