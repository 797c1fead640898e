/** Says "certainly not here" for nearly every identity that is not: with ten bits a key, all but one in a hundred. */

// Named once: where globals are looked up by name, as inside of a test, they cost more than what they compute.
const { floor, imul } = Math;

const BITS_PER_KEY = 10;
const PROBES = 6;
const TWO_32 = 2 ** 32;

function mix(value: number): number {
  let mixed = imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

export class BloomFilter {
  readonly #size: number;

  constructor(readonly words: Uint32Array) {
    this.#size = words.length * 32;
  }

  static forCount(count: number): BloomFilter {
    return new BloomFilter(new Uint32Array(Math.max(1, Math.ceil((count * BITS_PER_KEY) / 32))));
  }

  add(w0: number, w1: number, w2: number, w3: number): void {
    let hash = mix(w0 ^ imul(w2, 0x9e3779b1));
    const step = mix(w1 ^ imul(w3, 0x9e3779b1)) | 1;
    for (let probe = 0; probe < PROBES; probe += 1) {
      const bit = floor(((hash >>> 0) / TWO_32) * this.#size);
      this.words[bit >>> 5]! |= 1 << (bit & 31);
      hash = (hash + step) | 0;
    }
  }

  mayHave(w0: number, w1: number, w2: number, w3: number): boolean {
    let hash = mix(w0 ^ imul(w2, 0x9e3779b1));
    const step = mix(w1 ^ imul(w3, 0x9e3779b1)) | 1;
    for (let probe = 0; probe < PROBES; probe += 1) {
      const bit = floor(((hash >>> 0) / TWO_32) * this.#size);
      if ((this.words[bit >>> 5]! & (1 << (bit & 31))) === 0) return false;
      hash = (hash + step) | 0;
    }
    return true;
  }
}
