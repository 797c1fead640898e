/**
 * Which sources were backfilled into a data directory, and which frames each got. It is written before the first record, so
 * that a run that was killed is known again and goes on where it stood, instead of being refused as too old.
 */
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OperatingError } from '@plimsoll/runtime';
import type { SourceQuestion } from './sources';

export interface JournalEntry {
  readonly source: string;
  /** Of the file, so that one that has changed is another one. */
  readonly size: number;
  readonly format: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Frames that the log held before. */
  readonly framesBefore: number;
  readonly frames: number;
  readonly isStepped: boolean;
  readonly isComplete: boolean;
}

const FILE = 'backfills.json';

function readJournal(dataDir: string): readonly JournalEntry[] {
  const file = join(dataDir, FILE);
  if (!existsSync(file)) return [];
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JournalEntry[];
  } catch (cause) {
    throw new OperatingError('data_dir_invalid', `${file} cannot be read`, { retry: false, cause });
  }
}

/** Replaces the last entry when it is of the same source, else adds one. */
export function writeJournal(dataDir: string, entry: JournalEntry): void {
  const before = readJournal(dataDir);
  const last = before.at(-1);
  const kept = last !== undefined && isSame(last, entry) && !last.isComplete ? before.slice(0, -1) : before;
  const file = join(dataDir, FILE);
  writeFileSync(`${file}.new`, `${JSON.stringify([...kept, entry], null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

export function entryOf({ path, format, from, to }: SourceQuestion): Pick<JournalEntry, 'source' | 'size' | 'format' | 'from' | 'to'> {
  const source = resolve(path);
  const text = (time: bigint | undefined): string | null => (time === undefined ? null : String(time));
  return { source, size: existsSync(source) ? statSync(source).size : 0, format, from: text(from), to: text(to) };
}

/** The run of this source that was broken off last, or undefined. @throws when another one was broken off */
export function unfinished(dataDir: string, wanted: ReturnType<typeof entryOf>): JournalEntry | undefined {
  const last = readJournal(dataDir).at(-1);
  if (last === undefined || last.isComplete) return undefined;
  if (isSame(last, wanted)) return last;
  throw new OperatingError('source_invalid', `the backfill of ${last.source} (${last.format}) was broken off; run it again first, it goes on where it stood`);
}

function isSame(a: ReturnType<typeof entryOf>, b: ReturnType<typeof entryOf>): boolean {
  return a.source === b.source && a.size === b.size && a.format === b.format && a.from === b.from && a.to === b.to;
}
