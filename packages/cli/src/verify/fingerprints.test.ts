import { Fingerprints } from './fingerprints';

test('knows what it has seen, also after growing', () => {
  const seen = new Fingerprints();
  const texts = Array.from({ length: 50_000 }, (_, n) => `f\nvenue\nfill-${n}\naccount-${n % 977}\nbuy`);
  expect(texts.every((text) => seen.add(text))).toBe(true);
  expect(texts.some((text) => seen.add(text))).toBe(false);
  expect(seen.size).toBe(texts.length);
});

test('tells apart what differs in one place', () => {
  const seen = new Fingerprints();
  const near = ['', 'a', 'b', 'ab', 'ba', 'a\nb', 'fill-1 buy', 'fill-1 sell', 'fill-2 buy', '\u{1F600}', '\u0000', '\u0000\u0000'];
  expect(near.map((text) => seen.add(text))).toEqual(near.map(() => true));
});
