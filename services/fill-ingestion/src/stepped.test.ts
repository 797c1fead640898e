import { newWorld, foldFact, canonicalStateLines, micros, type Fill, type FrameEnd, type Transfer } from '@plimsoll/domain';
import { btcPerp, depositOf, ethPerp, fillOf, usdt } from '@plimsoll/domain/testing';
import { TOPICS, utf8, type ProducerRecord } from '@plimsoll/runtime';
import { decodeLogEvent } from '@plimsoll/wire';
import { assertCounted } from './testing/accounting';
import { Fuse, mortalLog } from './testing/faults';
import { Rig, eventually } from './testing/rig';

const sequenceOf = (frame: number, number: number): bigint => (BigInt(frame) << 20n) + BigInt(number);
const end = (frame: number): FrameEnd => ({ kind: 'frame-end', frame: BigInt(frame), logTime: micros(frame * 1_000), sequence: sequenceOf(frame, 1_000_000) });

/** One frame of one shard: deposits, fills in both topics, ends in every partition. */
interface Story {
  readonly fills: readonly Fill[];
  readonly transfers: readonly Transfer[];
}

function story(frame: number): Story {
  const fills = Array.from({ length: 30 }, (_, n) =>
    fillOf(`a-${n % 5}`, n % 3 === 0 ? ethPerp : btcPerp, n % 2 === 0 ? 'buy' : 'sell', 1 + (n % 4), 500_000 + n, {
      fillId: `f-${frame}-${n}`,
      sequence: sequenceOf(frame, 2 * n),
    }),
  );
  const transfers = Array.from({ length: 10 }, (_, n) => ({ ...depositOf(`a-${n % 5}`, usdt, 1_000 + n), transferId: `t-${frame}-${n}`, sequence: sequenceOf(frame, 2 * n + 1) }));
  return { fills, transfers };
}

const ends = (rig: Rig, frame: number): ProducerRecord[] =>
  Array.from({ length: rig.shards }, (_, partition) => [
    rig.recordOf('fills', end(frame), partition),
    rig.recordOf('transfers', end(frame), partition),
    rig.recordOf('orders', end(frame), partition),
  ]).flat();

async function publishFrame(rig: Rig, frame: number, order: (records: ProducerRecord[]) => ProducerRecord[] = (records) => records): Promise<void> {
  const { fills, transfers } = story(frame);
  const records = [...fills.map((fill) => rig.recordOf('fills', fill)), ...transfers.map((transfer) => rig.recordOf('transfers', transfer))];
  await rig.bus.produce([...order(records), ...ends(rig, frame)]);
}

/** The state that the log folds into: what must be equal between runs. */
async function stateOf(rig: Rig): Promise<readonly string[]> {
  const world = newWorld();
  for await (const slice of rig.log.subscribe({})) {
    for (const event of slice.events) {
      foldFact(world, decodeLogEvent(event.type, event.payload), { stream: event.stream, revision: event.revision }, () => undefined);
    }
    if (slice.caughtUp) break;
  }
  return [...canonicalStateLines(world)];
}

const stepped = { mode: 'stepped' } as const;

async function closedFrames(rig: Rig, shard = 0): Promise<bigint> {
  return (await rig.batches(shard)).filter(({ isFrameClosed }) => isFrameClosed).at(-1)?.frame ?? 0n;
}

async function run(options: { order?: (records: ProducerRecord[]) => ProducerRecord[]; batchEntriesMax?: number; fetchRecordsMax?: number }): Promise<Rig> {
  const rig = new Rig();
  await rig.prepare(usdt, btcPerp, ethPerp);
  const { order, ...settings } = options;
  const service = rig.service({ ...stepped, ...settings });
  await service.start();
  for (let frame = 1; frame <= 3; frame++) {
    await rig.closeReferenceFrame(BigInt(frame));
    await publishFrame(rig, frame, order);
    await eventually(async () => (await closedFrames(rig)) === BigInt(frame));
  }
  await service.stop('test');
  return rig;
}

describe('stepped mode', () => {
  test('merges the topics by sequence, whatever order they came in and however they are packed', async () => {
    const plain = await run({});
    const facts = (await plain.entries()).map(({ fact }) => fact);
    const sequences = facts.map((fact) => ('sequence' in fact ? (fact.sequence ?? 0n) : 0n));
    expect(sequences).toEqual([...sequences].sort((a, b) => Number(a - b)));
    expect(facts).toHaveLength(120);
    const batches = await plain.batches();
    expect(batches.map(({ frame, isFrameClosed, more }) => [frame, isFrameClosed, more])).toEqual([1n, 2n, 3n].map((frame) => [frame, true, false]));
    assertCounted(batches, () => 3);

    const reversed = (records: ProducerRecord[]): ProducerRecord[] => [...records].reverse();
    for (const options of [{ order: reversed }, { batchEntriesMax: 1 }, { batchEntriesMax: 7, fetchRecordsMax: 3, order: reversed }]) {
      const other = await run(options);
      expect((await other.entries()).map(({ fact }) => fact)).toEqual(facts);
      expect(await stateOf(other)).toEqual(await stateOf(plain));
      const closing = (await other.batches()).filter(({ isFrameClosed }) => isFrameClosed);
      expect(closing.map(({ frame, more }) => [frame, more])).toEqual([1n, 2n, 3n].map((frame) => [frame, false]));
      assertCounted(await other.batches(), () => 3);
    }
  });

  test('waits for the reference of the frame, and folds nothing of the next one', async () => {
    const rig = new Rig();
    await rig.prepare(usdt, btcPerp);
    // The whole reference stands there before the first fill: frame 2 defines what frame 1 trades.
    await rig.closeReferenceFrame(1n);
    await rig.closeReferenceFrame(2n, ethPerp);
    await publishFrame(rig, 1);
    await publishFrame(rig, 2);
    const service = rig.service(stepped);
    await service.start();
    await eventually(async () => (await closedFrames(rig)) === 2n);
    await service.stop('test');
    const [first, second] = await rig.batches();
    expect(first?.entries.filter(({ fact }) => fact.kind === 'held')).toHaveLength(10);
    expect(second?.entries.filter(({ fact }) => fact.kind === 'held')).toHaveLength(0);
    expect(second?.referenceRevision).toBeGreaterThan(first?.referenceRevision ?? 0n);
  });

  test('does not close a frame before its reference is closed', async () => {
    const rig = new Rig();
    await rig.prepare(usdt, btcPerp, ethPerp);
    await publishFrame(rig, 1);
    const service = rig.service(stepped);
    await service.start();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await rig.batches()).toEqual([]);
    await rig.closeReferenceFrame(1n);
    await eventually(async () => (await closedFrames(rig)) === 1n);
    await service.stop('test');
  });

  test('closes an empty frame in every shard', async () => {
    const rig = new Rig({ shards: 3 });
    await rig.prepare(usdt, btcPerp);
    const service = rig.service(stepped);
    await service.start();
    await rig.closeReferenceFrame(1n);
    await rig.bus.produce(ends(rig, 1));
    for (const shard of [0, 1, 2]) await eventually(async () => (await closedFrames(rig, shard)) === 1n);
    await service.stop('test');
    expect((await rig.batches(2))[0]).toMatchObject({ shard: 2, entries: [], frame: 1n, isFrameClosed: true });
  });

  test('counts what a feeder repeats after its own restart as duplicates, and rejects what has no sequence', async () => {
    const rig = new Rig();
    await rig.prepare(usdt, btcPerp, ethPerp);
    const service = rig.service(stepped);
    await service.start();
    await rig.closeReferenceFrame(1n);
    await publishFrame(rig, 1);
    await eventually(async () => (await closedFrames(rig)) === 1n);
    await rig.closeReferenceFrame(2n);
    await rig.publish('fills', end(1), story(1).fills[3]!, { ...story(2).fills[0]!, sequence: undefined });
    await rig.bus.produce([{ ...rig.recordOf('fills', story(1).fills[0]!), value: utf8('garbage') }]);
    await publishFrame(rig, 2);
    await eventually(async () => (await closedFrames(rig)) === 2n);
    await service.stop('test');
    const [, second] = await rig.batches();
    const fills = second?.cursors.find(({ topic }) => topic === TOPICS.fills);
    expect(fills).toMatchObject({ read: 35n, applied: 31n, duplicate: 2n, rejected: 2n });
    const reasons = (second?.entries ?? []).map(({ fact }) => fact).filter((fact) => fact.kind === 'rejected').map(({ reason }) => reason);
    expect(reasons).toEqual(['sequence_missing', 'undecodable']);
  });

  test('a frame that is skipped stops the service', async () => {
    const rig = new Rig();
    await rig.prepare(usdt, btcPerp);
    await rig.bus.produce(ends(rig, 2));
    const service = rig.service(stepped);
    await service.start();
    await expect(service.done).rejects.toMatchObject({ code: 'source_invalid' });
  });

  test('killed in the middle of a frame, the same state comes out, whatever the batch size of the second life', async () => {
    const whole = await run({ batchEntriesMax: 7 });
    for (const nth of [1, 2, 3]) {
      for (const moment of ['before append', 'after append'] as const) {
        const rig = new Rig();
        await rig.prepare(usdt, btcPerp, ethPerp);
        for (const frame of [1n, 2n, 3n]) {
          await rig.closeReferenceFrame(frame);
          await publishFrame(rig, Number(frame));
        }
        const fuse = new Fuse(moment, nth);
        const mortal = rig.service({ ...stepped, batchEntriesMax: 3 }, { log: mortalLog(rig.log, fuse, 'ledger-000') });
        await mortal.start();
        await expect(mortal.done).rejects.toThrow(moment);
        const service = rig.service({ ...stepped, batchEntriesMax: 11 });
        await service.start();
        await eventually(async () => (await closedFrames(rig)) === 3n);
        await service.stop('test');
        expect(await stateOf(rig)).toEqual(await stateOf(whole));
        assertCounted(await rig.batches(), () => 3);
      }
    }
  });

  test('says in the frame of the definition which held fills it refuses', async () => {
    const rig = new Rig();
    await rig.prepare(usdt);
    const offTick = fillOf('anna', btcPerp, 'buy', 1, 500_003, { sequence: sequenceOf(1, 0) });
    await rig.closeReferenceFrame(1n);
    await rig.bus.produce([rig.recordOf('fills', offTick), ...ends(rig, 1)]);
    await rig.closeReferenceFrame(2n, { ...btcPerp, tickMantissa: 5n });
    await rig.bus.produce(ends(rig, 2));
    const service = rig.service(stepped);
    await service.start();
    await eventually(async () => (await closedFrames(rig)) === 2n);
    await service.stop('test');
    const [, second] = await rig.batches();
    expect(second?.entries).toMatchObject([{ source: 0, offset: 0n, fact: { kind: 'rejected', reason: 'off_tick', heldAt: { entry: 0 } } }]);
  });
});
