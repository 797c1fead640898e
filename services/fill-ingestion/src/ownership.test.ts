import { btcPerp, fillOf, usdt } from '@plimsoll/domain/testing';
import { GROUPS, LEDGER_TOPICS, StreamWriter, ledgerStream, DEFAULT_LOG_ID, type Bus } from '@plimsoll/runtime';
import { MemoryBus } from '@plimsoll/runtime/testing';
import { encodeOwnerChanged } from '@plimsoll/wire';
import { assertCounted } from './testing/accounting';
import { Rig, eventually } from './testing/rig';

const buy = (accountId = 'anna'): ReturnType<typeof fillOf> => fillOf(accountId, btcPerp, 'buy', 1, 500_000);

describe('owners of a shard', () => {
  test('a second member takes its share over, and nothing is lost or done twice', async () => {
    const rig = new Rig({ shards: 2 });
    await rig.prepare(usdt, btcPerp);
    const accounts = Array.from({ length: 20 }, (_, n) => `account-${n}`);
    const some = (): ReturnType<typeof buy>[] => accounts.map((accountId) => buy(accountId));
    await rig.publish('fills', ...some());
    const first = rig.service();
    await first.start();
    await rig.drained();
    const second = rig.service();
    await second.start();
    await eventually(() => second.health().detail['shards'] === 1);
    await rig.publish('fills', ...some());
    await rig.drained();
    await first.stop('test');
    await rig.publish('fills', ...some());
    await rig.drained();
    await second.stop('test');
    const kinds = [await rig.kinds(0), await rig.kinds(1)];
    expect(kinds.reduce((sum, one) => sum + (one['fill'] ?? 0), 0)).toBe(60);
    for (const shard of [0, 1]) assertCounted(await rig.batches(shard));
  });

  test('one who is fenced drops its batch and stops; the claimant finds everything to do', async () => {
    const rig = new Rig();
    await rig.prepare(usdt, btcPerp);
    await rig.publish('fills', buy());
    const zombie = rig.service();
    await zombie.start();
    await rig.drained();
    // Started by hand beside the group: the group of the first one knows nothing of it.
    await StreamWriter.open({ log: rig.log, stream: ledgerStream(0), logId: DEFAULT_LOG_ID, member: 'other', generation: '1', encodeOwnerChanged });
    await rig.publish('fills', buy());
    await eventually(() => zombie.health().detail['fenced'] === 1);
    expect(zombie.health()).toMatchObject({ live: true, ready: false });
    expect(await rig.kinds()).toEqual({ fill: 1 });
    await zombie.stop('test');
    const owner = rig.service();
    await owner.start();
    await rig.drained();
    await owner.stop('test');
    expect(await rig.kinds()).toEqual({ fill: 2 });
    assertCounted(await rig.batches());
  });

  test('a member whose session ran out stops, and works again when the group says so', async () => {
    const bus = new MemoryBus();
    const consumers: ReturnType<Bus['consumer']>[] = [];
    const watched: Bus = new Proxy(bus, {
      get: (target, name) => {
        if (name === 'consumer') {
          return (options: Parameters<Bus['consumer']>[0]) => {
            const consumer = target.consumer(options);
            consumers.push(consumer);
            return consumer;
          };
        }
        const member = (target as unknown as Record<PropertyKey, unknown>)[name];
        return typeof member === 'function' ? (member as () => unknown).bind(target) : member;
      },
    });
    const rig = new Rig({ bus: watched });
    await rig.prepare(usdt, btcPerp);
    await rig.publish('fills', buy());
    const slow = rig.service();
    await slow.start();
    await rig.drained();
    const standBy = rig.service();
    await standBy.start();
    await eventually(() => consumers.length === 2);
    bus.evict(consumers[0]!);
    await rig.publish('fills', buy(), buy());
    await rig.drained();
    await eventually(() => slow.health().detail['shards'] === 0);
    await slow.stop('test');
    await standBy.stop('test');
    expect(await rig.kinds()).toEqual({ fill: 3 });
    assertCounted(await rig.batches());
  });

  test('a run that was under way before a seek is not taken for a gap', async () => {
    const bus = new MemoryBus();
    // Delivers, after each seek, one run that begins too late: as a fetch that was on its way does.
    const hasty: Bus = new Proxy(bus, {
      get: (target, name) => {
        if (name === 'consumer') {
          return (options: Parameters<Bus['consumer']>[0]) => {
            const consumer = target.consumer(options);
            const at = { topic: LEDGER_TOPICS[0], partition: 0 };
            let isLate = options.group === GROUPS.fillIngestion;
            return {
              ...{ seek: consumer.seek.bind(consumer), heartbeat: consumer.heartbeat.bind(consumer), close: consumer.close.bind(consumer) },
              async *events() {
                for await (const event of consumer.events()) {
                  yield event;
                  if (event.kind !== 'assigned' || !isLate) continue;
                  isLate = false;
                  const records = await target.read(at, 2n, 10);
                  yield { kind: 'records' as const, ...at, records, nextOffset: 2n + BigInt(records.length) };
                }
              },
            };
          };
        }
        const member = (target as unknown as Record<PropertyKey, unknown>)[name];
        return typeof member === 'function' ? (member as () => unknown).bind(target) : member;
      },
    });
    const rig = new Rig({ bus: hasty });
    await rig.prepare(usdt, btcPerp);
    await rig.publish('fills', buy(), buy(), buy());
    const service = rig.service();
    await service.start();
    await rig.drained();
    await service.stop('test');
    expect(await rig.kinds()).toEqual({ fill: 3 });
  });

  test('a full shard holds up the pulling, not the memory', async () => {
    const rig = new Rig();
    await rig.prepare(usdt, btcPerp);
    await rig.publish('fills', ...Array.from({ length: 2_000 }, () => buy()));
    const service = rig.service({ queueRecordsMax: 50, batchRecordsMax: 20, fetchRecordsMax: 20, heartbeatMillis: 10 });
    await service.start();
    await rig.drained();
    await service.stop('test');
    expect(await rig.kinds()).toEqual({ fill: 2_000 });
  });
});
