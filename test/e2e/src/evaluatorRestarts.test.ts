/**
 * The evaluator on the embedded engine, which is closed and opened again at every death: what log and topic hold afterwards
 * is what an undisturbed run leaves, and the log proves it.
 */
import { mkdtempSync, rmSync, writeFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyLog } from '@plimsoll/cli';
import { btcPerp, depositOf, fillOf, usdt } from '@plimsoll/domain/testing';
import { openEmbedded, type EmbeddedEngine } from '@plimsoll/embedded';
import { createMarginEvaluator, type FaultPoint } from '@plimsoll/margin-evaluator';
import { LogScript, Notebook, Readings, Rig, SHARDS, accountsOf } from '@plimsoll/margin-evaluator/testing';
import { systemClock, topicSpecs, type Service } from '@plimsoll/runtime';

const USDT = 100_000_000n;
const ACCOUNTS = [...accountsOf(0, 3), ...accountsOf(1, 2)];
const directories: string[] = [];

function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'plimsoll-evaluator-'));
  directories.push(directory);
  return directory;
}

afterAll(() => directories.forEach((directory) => rmSync(directory, { recursive: true, force: true })));

interface Outcome {
  readonly transitions: readonly string[];
  readonly published: readonly string[];
  readonly records: number;
  readonly stateHash: string;
  readonly breachHash: string;
}

/** What happens, always with a mark at its end, whose log time says when all shards have seen it. */
const STEPS: readonly ((script: LogScript) => Promise<void>)[] = [
  (script) => script.mark(500_000),
  async (script) => {
    await script.facts(...ACCOUNTS.flatMap((id) => [depositOf(id, usdt, 1_000n * USDT), fillOf(id, btcPerp, 'buy', 1_000, 500_000)]));
    await script.mark(500_000);
  },
  (script) => script.mark(495_000),
  async (script) => {
    await script.facts(depositOf(ACCOUNTS[0] ?? '', usdt, 500n * USDT));
    await script.mark(495_000);
  },
  (script) => script.mark(492_000),
  (script) => script.mark(489_000),
];

async function live(point: FaultPoint | undefined, deaths: number, betweenLives: (directory: string) => void = () => undefined): Promise<Outcome> {
  const directory = newDirectory();
  let left = deaths;
  let members = 0;
  let now: bigint | undefined;
  const faultHook = (at: FaultPoint): void => {
    if (at === point && left-- > 0) throw new Error(`died ${at}`);
  };
  let engine: EmbeddedEngine | undefined;
  let service: Service | undefined;
  const open = async (): Promise<{ engine: EmbeddedEngine; service: Service; script: LogScript }> => {
    const opened = await openEmbedded(directory);
    await opened.bus.createTopics(topicSpecs({ shards: SHARDS, marksPartitions: 1 }));
    const deps = { log: opened.log, bus: opened.bus, snapshots: opened.snapshots, clock: systemClock, meter: new Readings(), logger: new Notebook() };
    const evaluator = createMarginEvaluator({ ...deps, faultHook }, { shards: SHARDS, member: `evaluator-${members++}`, snapshotEvents: 2 });
    const script = new LogScript(opened.log, now);
    if ((await opened.log.readLast('reference')) === undefined) await script.open();
    await evaluator.start().catch(() => undefined);
    return { engine: opened, service: evaluator, script };
  };
  let script: LogScript;
  ({ engine, service, script } = await open());
  for (const step of STEPS) {
    await step(script);
    now = script.now;
    await rest(service, now);
    for (let tries = 0; !service.health().live && tries < 20; tries++) {
      await service.stop('died');
      await engine.close();
      betweenLives(directory);
      ({ engine, service, script } = await open());
      await rest(service, now);
    }
    expect(service.health().detail['failure']).toBeUndefined();
    expect(service.health()).toMatchObject({ live: true, ready: true });
  }
  await service.stop('the end');
  const rig = new Rig({ log: engine.log, bus: engine.bus });
  const transitions = (await rig.transitions()).map(({ accountId, ordinal, from, to, equityAtoms }) => `${accountId} ${ordinal} ${from} ${to} ${equityAtoms}`);
  const published = (await rig.published()).map(({ breachId }) => breachId);
  const report = await verifyLog(engine.log);
  expect(report).toMatchObject({ ok: true, firstDifference: null, unwritten: 0, verified: transitions.length });
  await engine.close();
  return { transitions, published: [...new Set(published)], records: published.length, stateHash: report.stateHash, breachHash: report.breachHash };
}

/** Until the shards have seen the newest mark and nothing is on its way, or one of them has died. */
async function rest(service: Service, now: bigint | undefined): Promise<void> {
  for (let calm = 0; calm < 3 && service.health().live; ) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    const { ready, detail } = service.health();
    calm = ready && detail['logTimeMicros'] === Number(now ?? 0n) && detail['waiting'] === 0 ? calm + 1 : 0;
  }
}

describe('restarts on the embedded engine', () => {
  let calm: Outcome;
  beforeAll(async () => {
    calm = await live(undefined, 0);
  });

  test('an undisturbed run publishes each breach once', () => {
    expect(calm.transitions).toHaveLength(15);
    expect(calm.records).toBe(15);
  });

  test.each([
    ['before-append', 3],
    ['after-append', 1],
    ['after-append', 3],
    ['after-publish', 1],
    ['after-publish', 3],
    ['after-snapshot', 3],
  ] as const)('dying %s, %i times', async (point, deaths) => {
    const { records, ...stormy } = await live(point, deaths);
    const { records: _records, ...undisturbed } = calm;
    expect(stormy).toEqual(undisturbed);
    expect(records).toBeLessThanOrEqual(calm.records + deaths * ACCOUNTS.length);
  });

  test.each([
    ['deleted', (path: string) => rmSync(path)],
    ['damaged', (path: string) => writeFileSync(path, 'plimsoll-shard-snapshot 1 00\nnothing')],
  ])('dying after a snapshot, which is then %s', async (_what, harm) => {
    const stormy = await live('after-snapshot', 3, (directory) => {
      for (const file of readdirSync(join(directory, 'snapshots'))) harm(join(directory, 'snapshots', file));
    });
    expect(stormy.transitions).toEqual(calm.transitions);
    expect(stormy.published).toEqual(calm.published);
    expect([stormy.stateHash, stormy.breachHash]).toEqual([calm.stateHash, calm.breachHash]);
  });
});
