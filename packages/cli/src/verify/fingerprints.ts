/**
 * A set of 64-bit fingerprints in two flat arrays: for tens of millions of identities, which a Set of texts cannot hold. Two
 * texts of one fingerprint are possible, so a hit is a suspicion that the caller has to look into.
 */
const FIRST_CAPACITY = 1 << 12;
const FILL_LIMIT = 0.6;

export class Fingerprints {
  private lows = new Uint32Array(FIRST_CAPACITY);
  private highs = new Uint32Array(FIRST_CAPACITY);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** False: the fingerprint was there. */
  add(text: string): boolean {
    if (this.count > this.lows.length * FILL_LIMIT) this.grow();
    const [low, high] = hash64(text);
    const isNew = place(this.lows, this.highs, low, high);
    if (isNew) this.count++;
    return isNew;
  }

  private grow(): void {
    const { lows, highs } = this;
    this.lows = new Uint32Array(lows.length * 2);
    this.highs = new Uint32Array(highs.length * 2);
    for (let at = 0; at < lows.length; at++) {
      const low = lows[at] ?? 0;
      const high = highs[at] ?? 0;
      if (low !== 0 || high !== 0) place(this.lows, this.highs, low, high);
    }
  }
}

/** Zero marks a free slot, so no fingerprint is zero. */
function place(lows: Uint32Array, highs: Uint32Array, low: number, high: number): boolean {
  const mask = lows.length - 1;
  // Not by the low half, whose last bit is always set.
  for (let at = high & mask; ; at = (at + 1) & mask) {
    if (lows[at] === 0 && highs[at] === 0) {
      lows[at] = low;
      highs[at] = high;
      return true;
    }
    if (lows[at] === low && highs[at] === high) return false;
  }
}

/** Two multiplicative hashes in one pass (the mixing of murmur3's finaliser). */
function hash64(text: string): readonly [low: number, high: number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return [(a | 1) >>> 0, b >>> 0];
}
