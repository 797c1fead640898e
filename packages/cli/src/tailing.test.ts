import { ManualClock, MemoryBus } from '@plimsoll/runtime/testing';
import { placesFrom, readOn, type TailStart } from './tailing';

const topic = 'plimsoll.fills.v1';
const partitions = [0, 1].map((partition) => ({ topic, partition }));

/** Times rise over both partitions: 0, 1, 2 … in turns, a second apart. */
async function busWith(count: number): Promise<MemoryBus> {
  const bus = new MemoryBus({ clock: new ManualClock() });
  await bus.createTopics([{ topic, partitions: 2, cleanup: 'delete' }]);
  for (let number = 0; number < count; number++) {
    await bus.produce([{ topic, key: undefined, value: Uint8Array.of(number), partition: number % 2, timestampMillis: number * 1_000 }]);
  }
  return bus;
}

async function readFrom(bus: MemoryBus, start: TailStart): Promise<number[]> {
  const places = await placesFrom(bus, partitions, start);
  return (await readOn(bus, places)).map(({ value }) => value?.[0] ?? -1);
}

describe('where a tail begins', () => {
  it.each<[TailStart, number[]]>([
    [{ kind: 'start' }, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [{ kind: 'end' }, []],
    [{ kind: 'offset', offset: 3n }, [6, 7, 8, 9]],
    [{ kind: 'time', fromMillis: 6_500 }, [7, 8, 9]],
    [{ kind: 'time', fromMillis: 7_000 }, [7, 8, 9]],
    [{ kind: 'last', count: 3 }, [7, 8, 9]],
    [{ kind: 'last', count: 100 }, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ])('%j', async (start, numbers) => {
    expect(await readFrom(await busWith(10), start)).toEqual(numbers);
  });

  it('goes on with what comes, once', async () => {
    const bus = await busWith(2);
    const places = await placesFrom(bus, partitions, { kind: 'start' });
    expect(await readOn(bus, places)).toHaveLength(2);
    expect(await readOn(bus, places)).toHaveLength(0);
    await bus.produce([{ topic, key: undefined, value: Uint8Array.of(9), partition: 1, timestampMillis: 9_000 }]);
    expect((await readOn(bus, places)).map(({ offset, partition }) => [partition, offset])).toEqual([[1, 1n]]);
  });

  it('keeps one order over pages, also where all records are of the same millisecond', async () => {
    const bus = new MemoryBus({ clock: new ManualClock() });
    await bus.createTopics([{ topic, partitions: 2, cleanup: 'delete' }]);
    const record = (partition: number) => ({ topic, key: undefined, value: Uint8Array.of(partition), partition, timestampMillis: 7 });
    await bus.produce([...Array<number>(502).fill(0), ...Array<number>(1_100).fill(1)].map(record));
    const places = await placesFrom(bus, partitions, { kind: 'start' });
    const seen: string[] = [];
    for (let page = await readOn(bus, places); page.length > 0; page = await readOn(bus, places)) {
      seen.push(...page.map(({ partition, offset }) => `${partition}:${offset}`));
    }
    const expected = [502, 1_100].flatMap((count, partition) => Array.from({ length: count }, (_, offset) => `${partition}:${offset}`));
    expect(seen).toEqual(expected);
  });
});
