/** What the contract does not reach: merging, a crash, and damage. The promises themselves are in test/contract. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { SeenIndex } from '@plimsoll/runtime';

import { startChild } from '../testing/childProcess';
import { LmdbSeenIndexes } from './lmdbSeenIndexes';

/** Spread like hashes, and cheap. */
function identity(n: number): Uint8Array {
  const key = new Uint8Array(16);
  const view = new DataView(key.buffer);
  view.setUint32(0, Math.imul(n + 1, 0x9e3779b1));
  view.setUint32(4, Math.imul(n + 1, 0x85ebca6b));
  view.setUint32(12, n);
  return key;
}

const SIZE = 2_000;

async function fill(index: SeenIndex, from: number, to: number): Promise<void> {
  for (let revision = from; revision < to; revision += 1) {
    await index.add(BigInt(revision), Array.from({ length: SIZE }, (_, entry) => ({ key: identity(revision * SIZE + entry), entry })));
  }
}

/** Every so many identities up to a revision, and as many that are not there. */
function expectWhole(index: SeenIndex, revisions: number, step: number): void {
  const wanted = Array.from({ length: Math.floor((revisions * SIZE) / step) }, (_, n) => n * step);
  const found = index.find(wanted.map(identity));
  const wrong = wanted.findIndex((n, at) => Number(found[at]?.revision ?? -1) !== Math.floor(n / SIZE) || found[at]!.entry !== n % SIZE);
  expect(wrong).toBe(-1);
  expect(index.find(wanted.map((n) => identity(1e9 + n))).filter((at) => at !== undefined)).toEqual([]);
}

describe('LmdbSeenIndex', () => {
  let directory: string;
  let indexes: LmdbSeenIndexes;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'plimsoll-seen-'));
    indexes = new LmdbSeenIndexes(directory);
  });
  afterEach(async () => {
    await indexes.close();
    rmSync(directory, { recursive: true, force: true });
  });
  const restart = async (): Promise<SeenIndex> => {
    await indexes.close();
    indexes = new LmdbSeenIndexes(directory);
    return await indexes.open('log', 'ledger-000');
  };

  it('stays whole while runs are merged under it', async () => {
    let index = await indexes.open('log', 'ledger-000');
    for (let to = 20; to <= 100; to += 20) {
      await fill(index, to - 20, to);
      expectWhole(index, to, 97);
    }
    index = await restart();
    expect(index.covered()).toBe(99n);
    expectWhole(index, 100, 53);
  }, 60_000);

  it('is behind and never wrong after a crash', async () => {
    const child = startChild(
      `
      const index = await new embedded.LmdbSeenIndexes(args[0]).open('log', 'ledger-000');
      const key = (n) => { const b = Buffer.alloc(16); b.writeUInt32BE(Math.imul(n + 1, 0x9e3779b1) >>> 0, 0); b.writeUInt32BE(Math.imul(n + 1, 0x85ebca6b) >>> 0, 4); b.writeUInt32BE(n, 12); return b; };
      for (let revision = 0; ; revision += 1) {
        await index.add(BigInt(revision), Array.from({ length: ${SIZE} }, (_, entry) => ({ key: key(revision * ${SIZE} + entry), entry })));
        if (revision === 60) say('enough');
        if (revision % 3 === 0) await new Promise(setImmediate);
      }`,
      directory,
    );
    await child.line((line) => line === 'enough');
    await child.kill();
    const index = await indexes.open('log', 'ledger-000');
    const covered = Number(index.covered());
    expect(covered).toBeGreaterThan(30);
    expectWhole(index, covered + 1, 31);
    await fill(index, covered + 1, covered + 5);
    expectWhole(index, covered + 5, 31);
  }, 60_000);

  it('refuses to answer from a damaged block, and is empty and usable after the next opening', async () => {
    let index = await indexes.open('log', 'ledger-000');
    await fill(index, 0, 12);
    await indexes.close();
    const file = join(directory, 'runs', 'data.mdb');
    const bytes = readFileSync(file);
    // Every identity of a block by turns carries its own number at its end: damage one wherever it stands.
    const target = Buffer.from(identity(4_321));
    for (let at = bytes.indexOf(target); at >= 0; at = bytes.indexOf(target, at + 1)) bytes[at + 15]! ^= 4;
    writeFileSync(file, bytes);
    indexes = new LmdbSeenIndexes(directory);
    index = await indexes.open('log', 'ledger-000');
    expect(() => index.find([identity(4_321)])).toThrow(expect.objectContaining({ code: 'data_dir_invalid', retry: true }));
    index = await restart();
    expect(index.covered()).toBe(-1n);
    await fill(index, 0, 2);
    expectWhole(index, 2, 7);
  }, 30_000);

  it('throws a store away that cannot be opened', async () => {
    const index = await indexes.open('log', 'ledger-000');
    await fill(index, 0, 1);
    await indexes.close();
    writeFileSync(join(directory, 'runs', 'data.mdb'), Buffer.alloc(16_384, 0xab));
    indexes = new LmdbSeenIndexes(directory);
    expect((await indexes.open('log', 'ledger-000')).covered()).toBe(-1n);
  });
});
