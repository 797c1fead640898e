/** The promises of the index of seen identities: what it covers it knows, and what it does not cover it does not claim. */
import { createHash } from 'node:crypto';

import { type SeenIndex, type SeenIndexes, NO_STREAM } from '@plimsoll/runtime';

import { uniqueName } from './fixtures';

export interface SeenIndexHarness {
  create(): Promise<SeenIndexes>;
  /** An orderly restart. */
  reopen(): Promise<SeenIndexes>;
  close(): Promise<void>;
}

const LOG_ID = '00000000-0000-5000-8000-000000000001';

function identity(name: string | number): Uint8Array {
  return new Uint8Array(createHash('sha256').update(String(name)).digest().subarray(0, 16));
}

function revisionOf(names: readonly (string | number)[]): { key: Uint8Array; entry: number }[] {
  return names.map((name, entry) => ({ key: identity(name), entry }));
}

export function seenIndexContract(name: string, makeHarness: () => SeenIndexHarness): void {
  describe(`SeenIndexes on ${name}`, () => {
    let harness: SeenIndexHarness;
    let indexes: SeenIndexes;
    let stream: string;

    beforeEach(async () => {
      harness = makeHarness();
      indexes = await harness.create();
      stream = uniqueName('ledger-000');
    });
    afterEach(() => harness.close());

    const open: Open = (logId = LOG_ID, of = stream) => indexes.open(logId, of);
    const restart = async (): Promise<SeenIndex> => {
      indexes = await harness.reopen();
      return await open();
    };
    answers(open, () => stream);
    keeping(open, restart);
  });
}

type Open = (logId?: string, stream?: string) => Promise<SeenIndex>;

function answers(open: Open, streamName: () => string): void {
  it('is empty at first', async () => {
    const index = await open();
    expect(index.covered()).toBe(NO_STREAM);
    expect(index.find([identity('a')])).toEqual([undefined]);
    expect(index.find([])).toEqual([]);
  });

  it('finds what was added, in the order of the question, and nothing else', async () => {
    const index = await open();
    await index.add(0n, revisionOf(['a', 'b']));
    await index.add(3n, revisionOf(['c']));
    expect(index.covered()).toBe(3n);
    expect(index.find(['c', 'x', 'a', 'b', 'c'].map(identity))).toEqual([
      { revision: 3n, entry: 0 },
      undefined,
      { revision: 0n, entry: 0 },
      { revision: 0n, entry: 1 },
      { revision: 3n, entry: 0 },
    ]);
  });

  it('moves on with a revision that holds no identity', async () => {
    const index = await open();
    await index.add(7n, []);
    expect(index.covered()).toBe(7n);
  });

  it('refuses a revision that it covers already', async () => {
    const index = await open();
    await index.add(4n, revisionOf(['a']));
    await expect(index.add(4n, revisionOf(['b']))).rejects.toThrow(RangeError);
    expect(index.find([identity('b')])).toEqual([undefined]);
  });

  it('keeps the first place of an identity', async () => {
    const index = await open();
    await index.add(0n, revisionOf(['a']));
    await index.add(1n, revisionOf(['x', 'a', 'a']));
    expect(index.find([identity('a')])).toEqual([{ revision: 0n, entry: 0 }]);
  });

  it('tells identities apart that differ in one bit, anywhere', async () => {
    const index = await open();
    const base = identity('base');
    const near = Array.from({ length: 128 }, (_, bit) => base.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)));
    await index.add(0n, near.map((key, entry) => ({ key, entry })));
    expect(index.find([base])).toEqual([undefined]);
    expect(index.find(near).map((found) => found?.entry)).toEqual(near.map((_, entry) => entry));
  });

  it('keeps streams and logs apart', async () => {
    const [one, other, elsewhere] = [await open(), await open(LOG_ID, `${streamName()}0`), await open('00000000-0000-5000-8000-000000000002')];
    await one.add(0n, revisionOf(['a']));
    for (const index of [other, elsewhere]) {
      expect(index.covered()).toBe(NO_STREAM);
      expect(index.find([identity('a')])).toEqual([undefined]);
    }
  });
}

function keeping(open: Open, restart: () => Promise<SeenIndex>): void {
  it('is whole for tens of thousands, before and after a restart', async () => {
    const [revisions, size] = [120, 500];
    let index = await open();
    const keys: Uint8Array[] = [];
    for (let revision = 0; revision < revisions; revision += 1) {
      // Half of them are no hashes at all, but numbers in a row: nothing may depend on how identities are spread.
      const added = Array.from({ length: size }, (_, entry) => {
        const key = entry % 2 === 0 ? identity(`${revision}/${entry}`) : new Uint8Array(16);
        if (entry % 2 === 1) new DataView(key.buffer).setUint32(12, revision * size + entry);
        keys.push(key);
        return { key, entry };
      });
      await index.add(BigInt(revision), added);
    }
    const check = (): void => {
      expect(index.covered()).toBe(BigInt(revisions - 1));
      const found = index.find(keys);
      const wrong = found.findIndex((at, n) => at === undefined || Number(at.revision) !== Math.floor(n / size) || at.entry !== n % size);
      expect(wrong).toBe(-1);
      expect(index.find(Array.from({ length: 2_000 }, (_, n) => identity(`absent ${n}`))).some((at) => at !== undefined)).toBe(false);
    };
    check();
    index = await restart();
    check();
  }, 30_000);

  it('forgets everything when it is cleared, also over a restart', async () => {
    let index = await open();
    await index.add(5n, revisionOf(Array.from({ length: 20_000 }, (_, n) => n)));
    await index.clear();
    expect([index.covered(), index.find([identity(7)])[0]]).toEqual([NO_STREAM, undefined]);
    await index.add(0n, revisionOf(['new']));
    index = await restart();
    expect([index.covered(), index.find([identity(7), identity('new')])]).toEqual([0n, [undefined, { revision: 0n, entry: 0 }]]);
  });
}
