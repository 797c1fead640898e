/**
 * One 64-bit integer seen as two words and as a bigint: the exact way between both, and faster than arithmetic on bigint.
 * For use within one call; whoever reads it has just written it.
 */
const words = new Int32Array(2);
/** Index of the low word: machines differ in which one comes first. */
const low = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1;

export const int64Words = {
  words,
  signed: new BigInt64Array(words.buffer),
  unsigned: new BigUint64Array(words.buffer),
  low,
  high: 1 - low,
} as const;
