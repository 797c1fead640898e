import { micros, type FrameEnd, type Mark, type ReferenceChangeFact } from '@plimsoll/domain';
import { btcPerp, ethPerp, parameters, usdt } from '@plimsoll/domain/testing';
import { TOPICS, type EventLog } from '@plimsoll/runtime';
import { PriceRig, markOf } from './testing/rig';
import { eventually } from './testing/waiting';

const sequenceOf = (frame: number, number: number): bigint => (BigInt(frame) << 20n) + BigInt(number);
const end = (frame: number): FrameEnd => ({ kind: 'frame-end', frame: BigInt(frame), logTime: micros(frame * 1_000_000), sequence: sequenceOf(frame, 1_000_000) });
const stepped = { mode: 'stepped' } as const;

async function publishReference(rig: PriceRig, frame: number, ...changes: ReferenceChangeFact[]): Promise<void> {
  const records = changes.map((change, n) => ({ kind: 'reference' as const, change, venueTime: micros(1), sequence: sequenceOf(frame, n) }));
  await rig.publish('reference', [...records, end(frame)]);
}

async function publishMarks(rig: PriceRig, frame: number, order: (marks: Mark[]) => Mark[] = (marks) => marks): Promise<void> {
  const marks = Array.from({ length: 8 }, (_, n) =>
    n % 2 === 0
      ? markOf('BTCUSDT', 500_000 + frame * 10 + n, 0, { sequence: sequenceOf(frame, n), venueTime: micros(frame * 1_000_000) })
      : markOf('ETHUSDT', 0, 0, { price: { mantissa: BigInt(300_000 + frame * 10 + n), exponent: -2 }, sequence: sequenceOf(frame, n), venueTime: micros(frame * 1_000_000) }),
  );
  await rig.publish('marks', order(marks));
  for (let partition = 0; partition < rig.marksPartitions; partition++) await rig.publish('marks', [end(frame)], partition);
}

const closed = async (rig: PriceRig): Promise<bigint> => (await rig.marketBatches()).filter(({ isFrameClosed }) => isFrameClosed).at(-1)?.frame ?? 0n;

async function run(order?: (marks: Mark[]) => Mark[]): Promise<PriceRig> {
  const rig = new PriceRig({ marksPartitions: 3 });
  await rig.prepare();
  const service = rig.service(stepped);
  await service.start();
  for (let frame = 1; frame <= 3; frame++) {
    await publishReference(rig, frame, ...(frame === 1 ? [usdt, btcPerp, ethPerp, parameters] : []));
    await eventually(async () => (await rig.changes()).some((change) => change.isFrameClosed && change.frame === BigInt(frame)));
    await publishMarks(rig, frame, order);
    await eventually(async () => (await closed(rig)) === BigInt(frame));
  }
  await service.stop('test');
  return rig;
}

describe('stepped mode', () => {
  test('makes one change and one market-batch of each frame, at the frame’s time', async () => {
    const rig = await run();
    const batches = await rig.marketBatches();
    expect(batches.map(({ frame, isFrameClosed, logTime }) => [frame, isFrameClosed, logTime])).toEqual([1n, 2n, 3n].map((frame) => [frame, true, frame * 1_000_000n]));
    const changes = (await rig.changes()).slice(1);
    expect(changes.map(({ frame, isFrameClosed, entries }) => [frame, isFrameClosed, entries.length])).toEqual([
      [1n, true, 4],
      [2n, true, 0],
      [3n, true, 0],
    ]);
    // Two instruments, three frames: the last mark of each stands, with three ends in three partitions.
    expect(await rig.counts(TOPICS.marks)).toEqual({ read: 33, applied: 15, duplicate: 0, conflated: 18, held: 0, rejected: 0 });
  });

  test('says the same in whatever order the partitions were written', async () => {
    const plain = await run();
    const shuffled = await run((marks) => [...marks].reverse());
    expect((await shuffled.marketBatches()).map(({ entries }) => entries)).toEqual((await plain.marketBatches()).map(({ entries }) => entries));
  });

  test('takes the steps in turn, though all stand there from the beginning', async () => {
    const rig = new PriceRig({ marksPartitions: 2 });
    await rig.prepare();
    for (let frame = 1; frame <= 4; frame++) {
      await publishReference(rig, frame, ...(frame === 1 ? [usdt, btcPerp, parameters] : frame === 3 ? [ethPerp] : []));
      await publishMarks(rig, frame);
    }
    const service = rig.service({ ...stepped, queueRecordsMax: 3 });
    await service.start();
    await eventually(async () => (await closed(rig)) === 4n);
    await service.stop('test');
    const perFrame = (await rig.marketBatches()).map(({ entries }) => entries.filter(({ kind }) => kind === 'rejected').length);
    expect(perFrame).toEqual([4, 4, 0, 0]);
  });

  test('repeated ends and marks are duplicates, and never a confirmation', async () => {
    const rig = new PriceRig();
    await rig.prepare();
    await publishReference(rig, 1, usdt, btcPerp, ethPerp, {
      ...parameters,
      instruments: parameters.instruments.map((rules) => ({ ...rules, collarPpm: 50_000n as never, collarConfirmations: 1 })),
    });
    const at = (price: number, n: number): Mark => markOf('BTCUSDT', price, 0, { sequence: sequenceOf(1, n) });
    await rig.publish('marks', [at(500_000, 1), at(400_000, 2), at(400_000, 2), end(1), end(1)]);
    await publishReference(rig, 2);
    await rig.publish('marks', [end(1), end(2)]);
    const service = rig.service(stepped);
    await service.start();
    await eventually(async () => (await closed(rig)) === 2n);
    await service.stop('test');
    expect((await rig.marketEntries()).map(({ kind }) => kind)).toEqual(['accepted', 'suspected']);
    expect(await rig.counts(TOPICS.marks)).toEqual({ read: 7, applied: 3, duplicate: 3, conflated: 0, held: 1, rejected: 0 });
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8].flatMap((nth) => (['before', 'after'] as const).map((when) => [when, nth] as const)))(
    'killed %s the %d. append, the same entries come out',
    async (when, nth) => {
      const whole = await run();
      const rig = new PriceRig({ marksPartitions: 3 });
      await rig.prepare();
      for (let frame = 1; frame <= 3; frame++) {
        await publishReference(rig, frame, ...(frame === 1 ? [usdt, btcPerp, ethPerp, parameters] : []));
        await publishMarks(rig, frame);
      }
      let passed = 0;
      const log: EventLog = new Proxy(rig.log, {
        get: (target, name) => {
          const member = (target as unknown as Record<PropertyKey, (...args: unknown[]) => unknown>)[name];
          if (name !== 'append') return member?.bind(target);
          return async (...args: unknown[]) => {
            const isNow = ++passed >= nth;
            if (isNow && when === 'before') throw new Error('killed');
            const result = await member?.apply(target, args);
            if (isNow) throw new Error('killed');
            return result;
          };
        },
      });
      const mortal = rig.service(stepped, { log });
      await mortal.start();
      await expect(mortal.done).rejects.toThrow('killed');
      const service = rig.service(stepped);
      await service.start();
      await eventually(async () => (await closed(rig)) === 3n);
      await service.stop('test');
      expect((await rig.marketBatches()).map(({ entries, logTime }) => [entries, logTime])).toEqual((await whole.marketBatches()).map(({ entries, logTime }) => [entries, logTime]));
      expect(await rig.referenceEntries()).toEqual(await whole.referenceEntries());
    },
  );
});
