/** The promises of the snapshot store: the newest first, an older one as fallback, and never half of one. */
import type { SnapshotStore } from '@plimsoll/runtime';

import { collect, text, utf8 } from './fixtures';

export interface SnapshotStoreHarness {
  create(): Promise<SnapshotStore>;
  reopen(): Promise<SnapshotStore>;
  close(): Promise<void>;
}

export function snapshotStoreContract(name: string, makeHarness: () => SnapshotStoreHarness): void {
  describe(`SnapshotStore on ${name}`, () => {
    let harness: SnapshotStoreHarness;
    let store: SnapshotStore;

    beforeEach(async () => {
      harness = makeHarness();
      store = await harness.create();
    });
    afterEach(() => harness.close());

    const read = async (of: string): Promise<(string | undefined)[]> => (await collect(store.read(of))).map(text);

    it('holds nothing at first', async () => {
      expect(await read('shard-000')).toEqual([]);
    });

    it('answers the newest first, and the one before it as fallback', async () => {
      for (const state of ['one', 'two', 'three']) await store.write('shard-000', utf8(state));
      const states = await read('shard-000');
      expect(states.slice(0, 2)).toEqual(['three', 'two']);
    });

    it('does not grow with the number of snapshots', async () => {
      for (let n = 0; n < 10; n += 1) await store.write('shard-000', utf8(`state ${n}`));
      expect((await read('shard-000')).length).toBeLessThanOrEqual(2);
    });

    it('keeps names apart', async () => {
      await store.write('shard-1', utf8('one'));
      await store.write('shard-10', utf8('ten'));
      await store.write('shard-1-000000000001', utf8('other'));
      expect([await read('shard-1'), await read('shard-10'), await read('shard-1-000000000001')]).toEqual([['one'], ['ten'], ['other']]);
    });

    it('has them after a restart, and goes on counting', async () => {
      await store.write('state', utf8('before'));
      store = await harness.reopen();
      await store.write('state', utf8('after'));
      expect(await read('state')).toEqual(['after', 'before']);
    });

    it('takes large ones, and empty ones, to the byte', async () => {
      const large = new Uint8Array(5_000_000).map((_, at) => at * 7);
      await store.write('large', large);
      const [bytes] = await collect(store.read('large'));
      expect(Buffer.from(bytes!).equals(Buffer.from(large))).toBe(true);
      await store.write('empty', new Uint8Array(0));
      expect((await collect(store.read('empty')))[0]!.length).toBe(0);
    });

    it('writes one after the other, however they are called', async () => {
      await Promise.all(Array.from({ length: 8 }, (_, n) => store.write('state', utf8(`${n}`))));
      expect((await read('state'))[0]).toBe('7');
    });

    it('forgets everything when it is cleared', async () => {
      await store.write('a', utf8('1'));
      await store.write('b', utf8('2'));
      await store.clear();
      expect([await read('a'), await read('b')]).toEqual([[], []]);
    });

    it.each(['../escape', 'a/b', '', '.hidden', 'a b', 'x'.repeat(200)])('refuses the name "%s"', async (of) => {
      await expect((async () => store.write(of, utf8('x')))()).rejects.toThrow(TypeError);
    });
  });
}
