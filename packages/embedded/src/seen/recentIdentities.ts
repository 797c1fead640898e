/** The newest identities, in memory: a hash table in typed arrays, so that a hundred thousand of them are a few objects. */

const { imul } = Math;

const FIRST_CAPACITY = 4_096;

export class RecentIdentities {
  count = 0;
  words = new Uint32Array(4 * FIRST_CAPACITY);
  revisions = new Float64Array(FIRST_CAPACITY);
  entries = new Uint32Array(FIRST_CAPACITY);
  /** Where an identity stands in the arrays, plus one; 0 is empty. Half of it stays empty. */
  #slots = new Uint32Array(4 * FIRST_CAPACITY);

  /** The first place of an identity is kept; a second one changes nothing. */
  add(w0: number, w1: number, w2: number, w3: number, revision: number, entry: number): void {
    if (this.count * 2 >= this.#slots.length) this.#grow();
    const slot = this.#slotOf(w0, w1, w2, w3);
    if (this.#slots[slot] !== 0) return;
    if (this.count === this.revisions.length) this.#widen();
    const at = this.count;
    this.words[4 * at] = w0;
    this.words[4 * at + 1] = w1;
    this.words[4 * at + 2] = w2;
    this.words[4 * at + 3] = w3;
    this.revisions[at] = revision;
    this.entries[at] = entry;
    this.count = at + 1;
    this.#slots[slot] = this.count;
  }

  /** Where it stands in the arrays, or -1. */
  find(w0: number, w1: number, w2: number, w3: number): number {
    return this.#slots[this.#slotOf(w0, w1, w2, w3)]! - 1;
  }

  /** Places in the order of the identities as bytes. Radix sort, 16 bits at a time: no comparison, no bad case. */
  sorted(): Uint32Array {
    let order = Uint32Array.from({ length: this.count }, (_, at) => at);
    let other = new Uint32Array(this.count);
    const starts = new Uint32Array(65_536);
    for (let digit = 7; digit >= 0; digit -= 1) {
      const word = digit >>> 1;
      const shift = (digit & 1) === 0 ? 16 : 0;
      starts.fill(0);
      for (const at of order) starts[(this.words[4 * at + word]! >>> shift) & 0xffff]! += 1;
      for (let value = 0, sum = 0; value < 65_536; value += 1) {
        const size = starts[value]!;
        starts[value] = sum;
        sum += size;
      }
      for (const at of order) {
        const value = (this.words[4 * at + word]! >>> shift) & 0xffff;
        other[starts[value]!] = at;
        starts[value]! += 1;
      }
      [order, other] = [other, order];
    }
    return order;
  }

  #slotOf(w0: number, w1: number, w2: number, w3: number): number {
    const mask = this.#slots.length - 1;
    const words = this.words;
    // Identities are hashes, but nothing here may depend on it.
    let hash = imul(w0 ^ imul(w1, 0x9e3779b1), 0x85ebca6b) ^ imul(w2 ^ imul(w3, 0x27d4eb2f), 0xc2b2ae35);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = this.#slots[slot]! - 1;
      if (at < 0) return slot;
      if (words[4 * at] === w0 && words[4 * at + 1] === w1 && words[4 * at + 2] === w2 && words[4 * at + 3] === w3) return slot;
    }
  }

  #widen(): void {
    const grow = <T extends Uint32Array | Float64Array>(old: T, next: T): T => {
      next.set(old);
      return next;
    };
    this.words = grow(this.words, new Uint32Array(2 * this.words.length));
    this.revisions = grow(this.revisions, new Float64Array(2 * this.revisions.length));
    this.entries = grow(this.entries, new Uint32Array(2 * this.entries.length));
  }

  #grow(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length);
    for (let at = 0; at < this.count; at += 1) {
      const slot = this.#slotOf(this.words[4 * at]!, this.words[4 * at + 1]!, this.words[4 * at + 2]!, this.words[4 * at + 3]!);
      this.#slots[slot] = at + 1;
    }
  }
}
