/**
 * The promise of a crash, for any engine: killed at any step and started again, a shard has lost nothing and taken nothing
 * twice. What the log holds in the end is what it would have held without the crash.
 */
import { micros, type LedgerEntry, type OrderEvent } from '@plimsoll/domain';
import { btcPerp, depositOf, fillOf, usdt } from '@plimsoll/domain/testing';
import { LEDGER_TOPICS, ledgerStream, utf8, type Bus, type EventLog, type ProducerRecord, type SeenIndexes, type Service } from '@plimsoll/runtime';
import type { FillIngestionSettings } from '../config';
import { assertCounted } from './accounting';
import { Fuse, Killed, MOMENTS, mortalBus, mortalLog, mortalSeen } from './faults';
import { Rig } from './rig';

export interface TestEngine {
  readonly log: EventLog;
  readonly bus: Bus;
  readonly seen: SeenIndexes;
  /** The same engine after a crash: what was durable is there. */
  reopen(): Promise<TestEngine>;
  /** Removes it. */
  dispose(): Promise<void>;
}

export type EngineFactory = () => Promise<TestEngine>;

const LARGE = 'x'.repeat(1_000);

/** A venue's afternoon: deposits, fills, duplicates, what is refused, and fills whose definition comes later. */
async function publishAfternoon(rig: Rig): Promise<void> {
  const fills = Array.from({ length: 90 }, () => fillOf('anna', btcPerp, 'buy', 1, 500_000));
  await rig.publish('transfers', ...Array.from({ length: 20 }, () => depositOf('anna', usdt, 1_000)));
  await rig.publish('fills', ...fills.slice(0, 45), ...fills.slice(0, 5));
  await rig.bus.produce(Array.from({ length: 10 }, () => ({ ...rig.recordOf('fills', fills[0]!), value: utf8('no message') })));
  await rig.publish('fills', ...fills.slice(45), fillOf('anna', { ...btcPerp, instrumentId: 'LATER' }, 'buy', 1, 5), ...fills.slice(40, 50));
  await rig.publish('fills', fillOf('anna', btcPerp, 'buy', 1, 500_000, { price: { mantissa: 1n, exponent: 3 } }));
}

/** Orders that fill more than one append of a batch, so that a crash can leave a part without its closing batch. */
const largeOrders = (): readonly OrderEvent[] =>
  Array.from({ length: 1_200 }, (_, n) => ({
    ...{ kind: 'order', venueId: 'v', accountId: 'anna', orderId: `o-${n % 1_150}`, orderSequence: 1n, instrumentId: n % 100 === 0 ? 'NOPE' : 'BTCUSDT' },
    ...{ state: 'opened', side: 'buy', price: undefined, openSize: { mantissa: 5n, exponent: -3 }, isReduceOnly: false, liquidationId: undefined },
    ...{ reason: LARGE, venueTime: micros(1), sequence: undefined },
  }));

const factsOf = (entries: readonly LedgerEntry[]): unknown[] =>
  entries.map(({ fact, source, offset }) => [source, offset, fact.kind === 'duplicate' ? 'duplicate' : fact]);

async function dieOnce(rig: Rig, service: Service, fuse: Fuse): Promise<boolean> {
  await service.start();
  const drained = rig.drained(60_000).then(
    () => 'drained' as const,
    () => 'drained' as const,
  );
  const died = service.done.then(
    () => 'ended' as const,
    (error: unknown) => {
      if (!(error instanceof Killed)) throw error;
      return 'died' as const;
    },
  );
  const outcome = await Promise.race([died, drained]);
  await service.stop('test');
  return outcome === 'died' || fuse.isBurnt;
}

/** The afternoon as it stands in the topics. */
async function recordAfternoon(): Promise<readonly ProducerRecord[]> {
  const recorder = new Rig();
  await recorder.prepare(usdt, btcPerp);
  await publishAfternoon(recorder);
  const read = LEDGER_TOPICS.map((topic) => recorder.bus.read({ topic, partition: 0 }, 0n, 10_000));
  return (await Promise.all(read)).flat();
}

interface Outcome {
  readonly facts: unknown[];
  readonly letters: readonly string[];
  readonly hasDied: boolean;
}

async function play(
  open: EngineFactory,
  publish: (rig: Rig) => Promise<void>,
  settings: Partial<FillIngestionSettings>,
  fuse: Fuse | undefined,
): Promise<Outcome> {
  let engine = await open();
  const rig = new Rig(engine);
  try {
    await rig.prepare(usdt, btcPerp);
    await publish(rig);
    let hasDied = false;
    if (fuse !== undefined) {
      const { log, bus, seen } = rig;
      const mortal = { log: mortalLog(log, fuse, ledgerStream(0)), bus: mortalBus(bus, fuse), seen: mortalSeen(seen, fuse) };
      hasDied = await dieOnce(rig, rig.service(settings, mortal), fuse);
      engine = await engine.reopen();
      rig.use(engine);
    }
    const service = rig.service(settings);
    await service.start();
    await rig.drained(60_000);
    await service.stop('test');
    assertCounted(await rig.batches());
    const letters = (await rig.deadLetters()).map(({ headers }) => Buffer.from(headers['ce_id'] ?? []).toString());
    return { facts: factsOf(await rig.entries()).sort(byPlace), letters: [...new Set(letters)].sort(), hasDied };
  } finally {
    await engine.dispose();
  }
}

/** Between topics the order depends on what came first; within a topic it must not. */
function byPlace(a: unknown, b: unknown): number {
  const [first, second] = [a, b] as [number, bigint][];
  return (first?.[0] ?? 0) - (second?.[0] ?? 0) || Number((first?.[1] ?? 0n) - (second?.[1] ?? 0n));
}

export function describeCrashes(name: string, open: EngineFactory): void {
  const small = { batchEntriesMax: 7, batchRecordsMax: 25, fetchRecordsMax: 25 };

  describe(`${name}: killed and started again`, () => {
    // The same records for every run: their ids would differ otherwise.
    const published: ProducerRecord[] = [];
    const publish = async (rig: Rig): Promise<void> => void (await rig.bus.produce(published));
    let whole: Outcome;

    beforeAll(async () => {
      published.push(...(await recordAfternoon()));
      whole = await play(open, publish, small, undefined);
    });

    const cases = MOMENTS.flatMap((moment) => [1, 2, 4].map((nth) => [moment, nth] as const));
    test.each(cases)('%s, the %d. time', async (moment, nth) => {
      const fuse = new Fuse(moment, nth);
      const run = await play(open, publish, small, fuse);
      expect(run.hasDied || nth > 1).toBe(true);
      expect(run.facts).toEqual(whole.facts);
      expect(run.letters).toEqual(whole.letters);
    });

    test.each([1, 2, 3])('between the appends of one consumed batch, after the %d. of them', async (nth) => {
      const orders = largeOrders();
      const publishOrders = (rig: Rig): Promise<void> => rig.publish('orders', ...orders);
      const settings = { batchRecordsMax: 1_200, fetchRecordsMax: 1_200 };
      const uninterrupted = await play(open, publishOrders, settings, undefined);
      const run = await play(open, publishOrders, settings, new Fuse('after append', nth));
      expect(run.hasDied).toBe(true);
      expect(run.facts).toEqual(uninterrupted.facts);
      expect(run.letters).toEqual(uninterrupted.letters);
    });
  });
}
