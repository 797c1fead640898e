/**
 * The orchestrator on the embedded engine, which is closed and opened again at every death: what log and topics hold
 * afterwards is what an undisturbed run leaves, and the log proves it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyLog } from '@plimsoll/cli';
import { toCanonicalJson } from '@plimsoll/domain';
import { openEmbedded, type EmbeddedEngine } from '@plimsoll/embedded';
import type { FaultPoint } from '@plimsoll/liquidation-orchestrator';
import { Rig } from '@plimsoll/liquidation-orchestrator/testing';
import { STREAMS, systemClock, type Service } from '@plimsoll/runtime';

const ACCOUNTS = ['ann', 'bea', 'cat', 'dan'];
const directories: string[] = [];

function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'plimsoll-orchestrator-'));
  directories.push(directory);
  return directory;
}

afterAll(() => directories.forEach((directory) => rmSync(directory, { recursive: true, force: true })));

/** Step by step; they are the same whoever dies between them. */
const STEPS: readonly ((rig: Rig) => Promise<unknown>)[] = [
  (rig) => rig.enter(...ACCOUNTS),
  (rig) => rig.mark({ BTCUSDT: 493_500 }),
  (rig) => rig.fillOrders(({ accountId }) => accountId === 'ann'),
  (rig) => rig.fillOrders(),
  // The fund holds what the four have paid: it is enough for some of them, and others give way for the rest.
  (rig) => rig.mark({ BTCUSDT: 486_000 }),
  (rig) => rig.fillOrders(),
  (rig) => rig.mark({ BTCUSDT: 470_000 }),
  (rig) => rig.fillOrders(),
];

interface Outcome {
  readonly entries: readonly string[];
  readonly logged: readonly string[];
  readonly published: readonly string[];
  readonly stateHash: string;
  readonly breachHash: string;
}

interface Life {
  readonly engine: EmbeddedEngine;
  readonly rig: Rig;
  readonly service: Service;
}

async function live(point: FaultPoint | undefined, deaths: number): Promise<Outcome & { readonly records: number }> {
  const directory = newDirectory();
  let left = deaths;
  const faultHook = (at: FaultPoint): void => {
    if (at === point && left-- > 0) throw new Error(`died ${at}`);
  };
  const open = async (): Promise<Life> => {
    const engine = await openEmbedded(directory);
    const rig = new Rig({ log: engine.log, bus: engine.bus });
    await ((await engine.log.readLast(STREAMS.reference)) === undefined ? rig.open() : rig.joining());
    const service = rig.create({}, { clock: systemClock, faultHook });
    await service.start().catch(() => undefined);
    return { engine, rig, service };
  };
  let life = await open();
  for (const step of STEPS) {
    await step(life.rig);
    await life.rig.judge();
    await rest(life);
    for (let tries = 0; !life.service.health().live && tries < 20; tries++) {
      await life.service.stop('died');
      await life.engine.close();
      life = await open();
      await rest(life);
      await life.rig.judge();
      await rest(life);
    }
    expect(life.service.health().detail['failure']).toBeUndefined();
    expect(life.service.health()).toMatchObject({ live: true, ready: true });
  }
  // What the last bookings changed is judged, and followed up.
  await life.rig.judge();
  await rest(life);
  await life.service.stop('the end');
  const entries = (await life.rig.entries()).map(toCanonicalJson);
  const { logged, published } = await life.rig.ids();
  const report = await verifyLog(life.engine.log);
  expect(report).toMatchObject({ ok: true, firstDifference: null });
  expect(report.turns).toBeGreaterThan(3);
  await life.engine.close();
  const { stateHash, breachHash } = report;
  return { entries, logged, published: [...new Set(published)], records: published.length, stateHash, breachHash };
}

/** Until nothing is written any more, or the service has died. */
async function rest({ engine, service }: Life): Promise<void> {
  let last: bigint | undefined;
  for (let calm = 0; calm < 4 && service.health().live; ) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    const revision = (await engine.log.readLast(STREAMS.liquidation))?.revision;
    const heads = await Promise.all((await engine.log.streams()).map((stream) => engine.log.readLast(stream)));
    const folded = BigInt(String(service.health().detail['foldedPosition']));
    const isAbreast = heads.every((head) => head === undefined || head.position <= folded);
    calm = service.health().ready && isAbreast && revision === last ? calm + 1 : 0;
    last = revision;
  }
}

describe('restarts on the embedded engine', () => {
  let calm: Awaited<ReturnType<typeof live>>;
  beforeAll(async () => {
    calm = await live(undefined, 0);
  });

  test('an undisturbed run reduces, charges, draws, deleverages, and says each thing once', () => {
    const all = calm.entries.join('\n');
    for (const what of ['reduce_to_end_level', 'liquidation_fee', 'insurance_covers', 'adl_at_bankruptcy_value', 'recovered', 'deleveraged']) {
      expect(all).toContain(what);
    }
    expect(calm.published).toEqual(calm.logged);
    expect(calm.records).toBe(calm.logged.length);
  });

  test.each([
    ['before-append', 4],
    ['after-append', 1],
    ['after-append', 4],
    ['after-publish', 1],
    ['after-publish', 4],
  ] as const)('dying %s, %i times', async (point, deaths) => {
    const { records, ...stormy } = await live(point, deaths);
    const { records: _records, ...undisturbed } = calm;
    expect(stormy).toEqual(undisturbed);
    expect(records).toBeGreaterThanOrEqual(calm.records);
  }, 60_000);
});
