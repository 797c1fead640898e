import { FrameGatherer, type FrameLens } from './frameGatherer';

interface Item {
  readonly offset: bigint;
  readonly sequence?: bigint;
  readonly end?: bigint;
}

const lens: FrameLens<Item> = {
  offsetOf: ({ offset }) => offset,
  frameEndOf: ({ end }) => (end === undefined ? undefined : { frame: end, logTime: end * 10n }),
  sequenceOf: ({ sequence }) => sequence,
  nameOf: (source) => `topic:${source}`,
};

const record = (offset: number, sequence?: number): Item => ({ offset: BigInt(offset), ...(sequence !== undefined && { sequence: BigInt(sequence) }) });
const end = (offset: number, frame: number): Item => ({ offset: BigInt(offset), end: BigInt(frame) });

const gather = (sources = 2, closed = 0n): FrameGatherer<Item> => new FrameGatherer(lens, closed, new Array<bigint>(sources).fill(0n));

describe('frames', () => {
  test('are whole when every partition has ended them, and are merged by sequence', () => {
    const frames = gather();
    frames.add(0, [record(0, 5), record(1, 1), end(2, 1)]);
    expect(frames.isWhole).toBe(false);
    expect(frames.take()).toBeUndefined();
    frames.add(1, [record(0, 3), record(1), end(2, 1), record(3, 9)]);
    const frame = frames.take();
    expect(frame).toMatchObject({ number: 1n, logTime: 10n });
    expect(frame?.records.map(({ source, item }) => [source, Number(item.offset)])).toEqual([
      [1, 1],
      [0, 1],
      [1, 0],
      [0, 0],
    ]);
    expect(frame?.consumed.map((items) => items.map(({ what }) => what))).toEqual([
      ['record', 'record', 'end'],
      ['record', 'record', 'end'],
    ]);
    expect(frames.buffered).toBe(1);
  });

  test('that wait behind the open one come out in turn', () => {
    const frames = gather(1);
    frames.add(0, [end(0, 1), record(1, 7), end(2, 2), end(3, 3)]);
    expect([frames.take(), frames.take(), frames.take(), frames.take()].map((frame) => frame?.records.length)).toEqual([0, 1, 0, undefined]);
  });

  test('know an end that is repeated, and an offset that came before', () => {
    const frames = gather(1);
    frames.add(0, [end(0, 1)]);
    frames.take();
    frames.add(0, [end(0, 1), end(1, 1), record(2, 1), record(2, 1), end(3, 2)]);
    expect(frames.take()?.consumed[0]?.map(({ what }) => what)).toEqual(['repeated-end', 'record', 'end']);
    expect(frames.wanted).toEqual([4n]);
  });

  test('may not be skipped', () => {
    expect(() => gather(1, 4n).add(0, [end(0, 6)])).toThrow(/topic:0 offset 0 ends frame 6 where frame 5 is open/);
  });
});
