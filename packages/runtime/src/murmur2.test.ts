import fc from 'fast-check';

import { murmur2, partitionOfKey } from './murmur2';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('murmur2', () => {
  // From Kafka's own UtilsTest.testMurmur2: every length of the tail occurs.
  it.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
    ['abc', 479470107],
  ])('hashes %s as the Java client does', (text, expected) => {
    expect(murmur2(bytes(text))).toBe(expected);
  });

  // From librdkafka's rdmurmur2.c: another hand, the same numbers.
  it.each([
    ['kafka', 0xd067cf64 | 0],
    ['giberish123456789', 0x8f552b0c | 0],
    ['1234', 0x9fc97b14 | 0],
    ['234', 0xe7c009ca | 0],
    ['34', 0x873930da | 0],
    ['4', 0x5a4b5ca1 | 0],
  ])('hashes %s as other clients do', (text, expected) => {
    expect(murmur2(bytes(text))).toBe(expected);
  });

  it('masks the sign instead of negating it', () => {
    expect(partitionOfKey(bytes('foobar'), 1000)).toBe((-790332482 & 0x7fffffff) % 1000);
  });

  it('stays inside the partitions, whatever the key', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.integer({ min: 1, max: 512 }), (key, partitions) => {
        const partition = partitionOfKey(key, partitions);
        expect(partition).toBeGreaterThanOrEqual(0);
        expect(partition).toBeLessThan(partitions);
      }),
    );
  });
});
