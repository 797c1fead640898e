/**
 * The partitioner of Kafka's Java client: 32-bit murmur2 with its seed, and the way from a hash to a partition.
 * Whoever chooses the partition of an account must use this and nothing else: a silently split account is the worst bug.
 *
 * Source: org.apache.kafka.common.utils.Utils (murmur2, toPositive); golden values in murmur2.test.ts.
 */

const SEED = 0x9747b28c;
const MULTIPLIER = 0x5bd1e995;
const SHIFT = 24;

/** The hash as Java's signed int. */
export function murmur2(bytes: Uint8Array): number {
  const length = bytes.length;
  const wholeWords = length & ~3;
  let hash = SEED ^ length;
  for (let at = 0; at < wholeWords; at += 4) {
    let word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    word = Math.imul(word, MULTIPLIER);
    word ^= word >>> SHIFT;
    hash = Math.imul(hash, MULTIPLIER) ^ Math.imul(word, MULTIPLIER);
  }
  const left = length - wholeWords;
  if (left === 3) hash ^= bytes[wholeWords + 2]! << 16;
  if (left >= 2) hash ^= bytes[wholeWords + 1]! << 8;
  if (left >= 1) hash = Math.imul(hash ^ bytes[wholeWords]!, MULTIPLIER);
  hash = Math.imul(hash ^ (hash >>> 13), MULTIPLIER);
  return (hash ^ (hash >>> 15)) | 0;
}

/** The partition that the Java client gives to a key. The sign is masked, not negated: that is what `toPositive` does. */
export function partitionOfKey(key: Uint8Array, partitions: number): number {
  return (murmur2(key) & 0x7fffffff) % partitions;
}
