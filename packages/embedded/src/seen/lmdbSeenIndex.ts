/**
 * The identities of one ledger stream: the newest in memory, the rest in sorted runs on disk.
 *
 * Identities are hashes and fall anywhere, so a tree that is kept sorted in place would rewrite a page for nearly every
 * one of them. Here they are sorted a few thousand at a time and written once; eight runs of a size are merged into one.
 *
 * What is on disk always covers whole revisions: a run and the revision that it reaches become true together. After a
 * crash the index is behind and the stream fills it up; it cannot have forgotten anything that it says it covers.
 */
import { type SeenAt, type SeenIndex, NO_STREAM, OperatingError } from '@plimsoll/runtime';

import { yieldTurn } from '../store/bell';
import { type FoundAt, DamagedRun, type IdentityRun, RunBuilder, RunCursor } from './identityRun';
import { RecentIdentities } from './recentIdentities';
import type { RunTables } from './runTables';

const RECENT_LIMIT = 16_384;
/** While the disk refuses, so many may gather in memory; then the caller hears of it. */
const RECENT_LIMIT_WHEN_FAILING = 8 * RECENT_LIMIT;
const FAN_IN = 8;
const WRITE_BLOCKS = 128;
const MERGE_STEP = 4_096;
/** Beyond so many runs a call to `add` waits for the merging to catch up. */
const RUN_LIMIT = 64;

interface Leaving {
  readonly identities: RecentIdentities;
  readonly covered: number;
}

export class LmdbSeenIndex implements SeenIndex {
  #recent = new RecentIdentities();
  /** On its way to disk; still answers. */
  #leaving: Leaving | undefined;
  #runs: IdentityRun[] = [];
  #covered: number;
  /** What the manifest says, which is what a restart will find. */
  #coveredOnDisk: number;
  #flushing: Promise<void> | undefined;
  #flushError: unknown;
  /** By level: a long merge of large runs does not keep small ones waiting. */
  readonly #merging = new Map<number, Promise<void>>();
  #isMergeUnwanted = false;
  #adopting: Promise<void> = Promise.resolve();
  #damage: OperatingError | undefined;
  #isClosed = false;

  constructor(
    private readonly tables: RunTables,
    private readonly name: string,
    private readonly onClose: () => void,
  ) {
    const manifest = tables.readManifest(name);
    const runs = manifest.runs.map((shape) => tables.readRun(shape));
    // A damaged guide: an empty index is rebuilt, a wrong one would let a record in twice.
    const isWhole = runs.every((run) => run !== undefined);
    this.#runs = isWhole ? (runs as IdentityRun[]) : [];
    this.#covered = isWhole ? manifest.covered : -1;
    this.#coveredOnDisk = this.#covered;
  }

  covered(): bigint {
    return this.#covered < 0 ? NO_STREAM : BigInt(this.#covered);
  }

  find(keys: readonly Uint8Array[]): readonly (SeenAt | undefined)[] {
    this.#assertUsable();
    try {
      return keys.map((key) => this.#find(key));
    } catch (error) {
      if (!(error instanceof DamagedRun)) throw error;
      throw this.#giveUp(error);
    }
  }

  async add(revision: bigint, identities: readonly { readonly key: Uint8Array; readonly entry: number }[]): Promise<void> {
    this.#assertUsable();
    if (revision <= this.#covered) throw new RangeError(`revision ${revision} is covered already, up to ${this.#covered}`);
    const number = Number(revision);
    for (const { key, entry } of identities) {
      assertKey(key);
      this.#recent.add(word(key, 0), word(key, 4), word(key, 8), word(key, 12), number, entry);
    }
    this.#covered = number;
    if (this.#recent.count < RECENT_LIMIT) return;
    // One table may be on its way to disk while the next one fills; the third has to wait.
    if (this.#leaving !== undefined) await this.#flushLeaving();
    if (this.#leaving !== undefined) {
      if (this.#recent.count >= RECENT_LIMIT_WHEN_FAILING) throw this.#unwritable();
      return;
    }
    this.#leave();
    void this.#flushLeaving();
    while (this.#runs.length > RUN_LIMIT && this.#merging.size > 0) await Promise.race(this.#merging.values());
  }

  async clear(): Promise<void> {
    await this.#settle();
    const runs = this.#runs;
    this.#recent = new RecentIdentities();
    this.#leaving = undefined;
    this.#covered = -1;
    this.#damage = undefined;
    await this.#adopt(() => [], -1);
    for (const run of runs) await this.tables.removeRun(run.shape.number);
  }

  /** Writes what is in memory, so that an orderly restart has nothing to read again. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    await this.#settle();
    if (this.#damage === undefined) {
      if (this.#leaving !== undefined) await this.#flushLeaving();
      if (this.#leaving === undefined && this.#covered !== this.#coveredOnDisk) {
        this.#leave();
        await this.#flushLeaving();
        await this.#settle();
      }
    }
    this.#isClosed = true;
    this.onClose();
  }

  #find(key: Uint8Array): SeenAt | undefined {
    assertKey(key);
    const w0 = word(key, 0);
    const w1 = word(key, 4);
    const w2 = word(key, 8);
    const w3 = word(key, 12);
    let first: FoundAt | undefined;
    // The oldest place is the answer; a service adds an identity once, so there is hardly ever a second one to compare.
    for (const run of this.#runs) first = earlier(first, run.find(w0, w1, w2, w3, this.tables.readBlock));
    for (const recent of [this.#leaving?.identities, this.#recent]) {
      if (recent === undefined) continue;
      const at = recent.find(w0, w1, w2, w3);
      if (at >= 0) first = earlier(first, { revision: recent.revisions[at]!, entry: recent.entries[at]! });
    }
    return first === undefined ? undefined : { revision: BigInt(first.revision), entry: first.entry };
  }

  #leave(): void {
    this.#leaving = { identities: this.#recent, covered: this.#covered };
    this.#recent = new RecentIdentities();
  }

  /** Joins the flush under way, or begins one. It never throws: what could not leave is still there, and tries again. */
  #flushLeaving(): Promise<void> {
    return (this.#flushing ??= this.#flush(this.#leaving!).finally(() => (this.#flushing = undefined)));
  }

  async #flush(leaving: Leaving): Promise<void> {
    try {
      const run = leaving.identities.count > 0 ? await this.#writeRun(leaving.identities) : undefined;
      await this.#adopt((runs) => (run === undefined ? runs : [...runs, run]), leaving.covered);
      this.#leaving = undefined;
    } catch (error) {
      this.#flushError = error;
      return;
    }
    this.#mergeSoon();
  }

  async #writeRun(recent: RecentIdentities): Promise<IdentityRun> {
    const builder = new RunBuilder(this.tables.takeRunNumber(), recent.count);
    const { words, revisions, entries } = recent;
    for (const at of recent.sorted()) {
      builder.add(words[4 * at]!, words[4 * at + 1]!, words[4 * at + 2]!, words[4 * at + 3]!, revisions[at]!, entries[at]!);
    }
    const run = builder.finish(0);
    await this.tables.writeBlocks(builder.number, 0, builder.takeBlocks());
    await this.tables.writeGuide(run);
    return run;
  }

  /** Changes the set of runs and what they cover, on disk first; one change after the other. */
  #adopt(change: (runs: IdentityRun[]) => IdentityRun[], covered?: number): Promise<void> {
    const adopted = this.#adopting.then(async () => {
      const runs = change(this.#runs);
      const next = covered ?? this.#coveredOnDisk;
      await this.tables.writeManifest(this.name, { covered: next, runs: runs.map((run) => run.shape) });
      this.#runs = runs;
      this.#coveredOnDisk = next;
    });
    this.#adopting = adopted.catch(() => undefined);
    return adopted;
  }

  /** Merges the oldest runs of each level that has enough of them. */
  #mergeSoon(): void {
    const levels = new Set(this.#runs.map((run) => run.shape.level));
    for (const level of levels) {
      const sources = this.#runs.filter((run) => run.shape.level === level).slice(0, FAN_IN);
      if (sources.length < FAN_IN || this.#merging.has(level) || this.#isMergeUnwanted) continue;
      this.#merging.set(level, this.#mergeLevel(sources, level));
    }
  }

  async #mergeLevel(sources: readonly IdentityRun[], level: number): Promise<void> {
    try {
      await this.#merge(sources, level + 1);
    } catch (error) {
      // Anything but damage is the disk's: more runs than wanted until the next try, and nothing wrong in any answer.
      if (error instanceof DamagedRun) this.#giveUp(error);
      this.#merging.delete(level);
      return;
    }
    this.#merging.delete(level);
    this.#mergeSoon();
  }

  async #merge(sources: readonly IdentityRun[], level: number): Promise<void> {
    const expected = sources.reduce((sum, run) => sum + run.shape.count, 0);
    const builder = new RunBuilder(this.tables.takeRunNumber(), expected);
    const cursors = sources.map((run) => new RunCursor(run.shape, this.tables.readBlock)).filter((cursor) => cursor.next());
    let waiting: Buffer[] = [];
    let written = 0;
    const write = async (): Promise<void> => {
      await this.tables.writeBlocks(builder.number, written, waiting);
      written += waiting.length;
      waiting = [];
    };
    while (cursors.length > 0) {
      if (this.#isMergeUnwanted) return;
      mergeStep(cursors, builder);
      waiting.push(...builder.takeBlocks());
      if (waiting.length >= WRITE_BLOCKS) await write();
      await yieldTurn();
    }
    const merged = builder.finish(level);
    waiting.push(...builder.takeBlocks());
    await write();
    await this.tables.writeGuide(merged);
    await this.#adopt((runs) => [...runs.filter((run) => !sources.includes(run)), merged]);
    for (const run of sources) await this.tables.removeRun(run.shape.number);
  }

  /** Waits for the flush and ends the merge; what it has written so far is swept at the next opening. */
  async #settle(): Promise<void> {
    this.#isMergeUnwanted = true;
    while (this.#flushing !== undefined || this.#merging.size > 0) await Promise.all([this.#flushing, ...this.#merging.values()]);
    this.#isMergeUnwanted = false;
  }

  /** A damaged index empties itself: the next opening finds it behind and rebuilds it. */
  #giveUp(error: DamagedRun): OperatingError {
    const stream = this.name.split('\0')[1];
    this.#damage = new OperatingError('data_dir_invalid', `the index of seen identities of ${stream} is damaged (${error.message}): clear it and rebuild it from the stream`, {
      retry: true,
      cause: error,
    });
    void this.#adopt(() => [], -1).catch(() => undefined);
    return this.#damage;
  }

  #unwritable(): OperatingError {
    const cause = this.#flushError instanceof Error ? this.#flushError.message : String(this.#flushError);
    return new OperatingError('log_unavailable', `the index of seen identities cannot be written (${cause})`, { retry: true, cause: this.#flushError });
  }

  #assertUsable(): void {
    if (this.#isClosed) throw new Error('the index is closed');
    if (this.#damage !== undefined) throw this.#damage;
  }
}

function mergeStep(cursors: RunCursor[], builder: RunBuilder): void {
  for (let step = 0; step < MERGE_STEP && cursors.length > 0; step += 1) {
    let least = cursors[0]!;
    for (let at = 1; at < cursors.length; at += 1) if (compare(cursors[at]!, least) < 0) least = cursors[at]!;
    const { w0, w1, w2, w3, revision, entry } = least;
    if (!least.next()) cursors.splice(cursors.indexOf(least), 1);
    // The same identity again, later: the first place is the one to keep.
    for (let at = cursors.length - 1; at >= 0; at -= 1) {
      const cursor = cursors[at]!;
      if (cursor.w0 === w0 && cursor.w1 === w1 && cursor.w2 === w2 && cursor.w3 === w3 && !cursor.next()) cursors.splice(at, 1);
    }
    builder.add(w0, w1, w2, w3, revision, entry);
  }
}

/** By identity, then by place: of two equal ones the first comes first. */
function compare(a: RunCursor, b: RunCursor): number {
  return a.w0 - b.w0 || a.w1 - b.w1 || a.w2 - b.w2 || a.w3 - b.w3 || a.revision - b.revision || a.entry - b.entry;
}

function earlier(a: FoundAt | undefined, b: FoundAt | undefined): FoundAt | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.revision < b.revision || (a.revision === b.revision && a.entry <= b.entry) ? a : b;
}

function word(key: Uint8Array, at: number): number {
  return ((key[at]! << 24) | (key[at + 1]! << 16) | (key[at + 2]! << 8) | key[at + 3]!) >>> 0;
}

function assertKey(key: Uint8Array): void {
  if (key.length !== 16) throw new RangeError(`an identity has 16 bytes, not ${key.length}`);
}
