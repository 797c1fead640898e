/**
 * The simulation's only chance: xoshiro128** (Blackman and Vigna, 2018), whose four words are the first 16 bytes of
 * SHA-256 over the seed and what the numbers are for. A stream is named by what it decides (`Random.of(seed, 'order', id)`),
 * so that any one decision can be made again without those before it.
 *
 * It refuses to be used for anything secret, and has no other source than its name.
 */
import { invariant } from '@plimsoll/domain';
import { sha256, utf8 } from '@plimsoll/runtime';

const ONE_MILLION = 1_000_000;
const TWO_TO_32 = 0x1_0000_0000;

export class Random {
  private constructor(
    private a: number,
    private b: number,
    private c: number,
    private d: number,
  ) {}

  /** The stream of that name. The parts are told apart, so that ('a', 'bc') and ('ab', 'c') differ. */
  static of(seed: string, ...purpose: readonly (string | number | bigint)[]): Random {
    const name = JSON.stringify([seed, ...purpose.map(String)]);
    const words = new DataView(sha256(utf8(name)).buffer.slice(0, 16));
    // All zeros is the one state that never moves; SHA-256 is not known to give it, and the bit keeps it out.
    return new Random(words.getUint32(0) | 1, words.getUint32(4), words.getUint32(8), words.getUint32(12));
  }

  /** From the generator's own state, for comparing it with its authors' numbers. */
  static fromWords(a: number, b: number, c: number, d: number): Random {
    return new Random(a, b, c, d);
  }

  /** 32 random bits. */
  uint32(): number {
    const result = Math.imul(rotateLeft(Math.imul(this.b, 5), 7), 9) >>> 0;
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = rotateLeft(this.d, 11);
    return result;
  }

  /** From 0 up to, not including, 1. */
  fraction(): number {
    return this.uint32() / TWO_TO_32;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    invariant(Number.isSafeInteger(least) && most >= least && most - least < TWO_TO_32, `no range: ${least} to ${most}`);
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  /** Whether something of that probability happens. */
  chance(sharePpm: number): boolean {
    return this.between(1, ONE_MILLION) <= sharePpm;
  }

  pick<T>(items: readonly T[]): T {
    invariant(items.length > 0, 'nothing to pick from');
    return items[this.between(0, items.length - 1)] as T;
  }

  /** So many different items, in random order; all of them when there are fewer. */
  sample<T>(items: readonly T[], count: number): T[] {
    const left = [...items];
    const taken = Math.min(count, left.length);
    for (let at = 0; at < taken; at++) {
      const other = this.between(at, left.length - 1);
      [left[at], left[other]] = [left[other] as T, left[at] as T];
    }
    return left.slice(0, taken);
  }
}

const rotateLeft = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
