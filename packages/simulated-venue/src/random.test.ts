import { Random } from './random';

test('the generator gives the numbers of its published form', () => {
  // The first outputs of xoshiro128** from the state 1, 2, 3, 4, as its ports agree on them.
  const random = Random.fromWords(1, 2, 3, 4);
  const drawn = Array.from({ length: 10 }, () => random.uint32());
  expect(drawn).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804]);
});

test('a stream follows from its name alone, and names are told apart', () => {
  const draw = (...name: string[]): number[] => {
    const random = Random.of('seed', ...name);
    return Array.from({ length: 4 }, () => random.uint32());
  };
  expect(draw('a', 'bc')).toEqual(draw('a', 'bc'));
  expect(draw('a', 'bc')).not.toEqual(draw('ab', 'c'));
  expect(draw('a')).not.toEqual(draw('b'));
});

test('ranges hold their ends, and nothing beyond', () => {
  const random = Random.of('ranges');
  const drawn = new Set(Array.from({ length: 500 }, () => random.between(-2, 2)));
  expect([...drawn].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
  expect(() => random.between(2, 1)).toThrow('no range');
});

test('chances come true about as often as they say', () => {
  const random = Random.of('chances');
  const hits = Array.from({ length: 20_000 }, () => random.chance(70_000)).filter(Boolean).length;
  expect(hits).toBeGreaterThan(1_200);
  expect(hits).toBeLessThan(1_600);
  expect(Array.from({ length: 100 }, () => random.chance(0))).not.toContain(true);
  expect(Array.from({ length: 100 }, () => random.chance(1_000_000))).not.toContain(false);
});

test('a sample has no item twice', () => {
  const items = ['a', 'b', 'c', 'd', 'e'];
  const sample = Random.of('sample').sample(items, 3);
  expect(new Set(sample).size).toBe(3);
  expect(Random.of('all').sample(items, 9).sort()).toEqual(items);
});
