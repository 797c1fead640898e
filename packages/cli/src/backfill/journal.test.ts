import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryOf, unfinished, writeJournal } from './journal';

const dataDir = mkdtempSync(join(tmpdir(), 'plimsoll-journal-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const question = { format: 'binance-klines' as const, path: 'bars.csv', from: undefined, to: undefined, tiers: undefined };
const identity = entryOf(question);
const begun = { ...identity, framesBefore: 7, frames: 3, isStepped: true, isComplete: false };

describe('the journal of backfills', () => {
  it('knows nothing of a directory that was never filled', () => {
    expect(unfinished(dataDir, identity)).toBeUndefined();
  });

  it('finds a run that was broken off, and refuses another source before it', () => {
    writeJournal(dataDir, begun);
    expect(unfinished(dataDir, identity)).toEqual(begun);
    expect(() => unfinished(dataDir, entryOf({ ...question, from: 1n }))).toThrow(/broken off; run it again first/);
  });

  it('is done with a run that came to its end', () => {
    writeJournal(dataDir, { ...begun, isComplete: true });
    expect(unfinished(dataDir, identity)).toBeUndefined();
    expect(unfinished(dataDir, entryOf({ ...question, from: 1n }))).toBeUndefined();
  });
});
