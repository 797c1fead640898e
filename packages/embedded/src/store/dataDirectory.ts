/**
 * The data directory: what makes a folder one of ours, and who may write in it.
 *
 * A folder that holds anything else is refused instead of filled, and a format that this version does not know is
 * refused instead of guessed at.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { OperatingError } from '@plimsoll/runtime';

import { replaceFile } from './replaceFile';
import { WriterLock } from './writerLock';

const DATA_FORMAT = 1;
const FORMAT_FILE = 'plimsoll-data.json';
const LOCK_FILE = 'writer.lock';

export interface DataDirectory {
  readonly path: string;
  release(): void;
}

export async function openDataDirectory(path: string, readOnly: boolean): Promise<DataDirectory> {
  if (readOnly) {
    readFormat(path);
    return { path, release: () => undefined };
  }
  mkdirSync(path, { recursive: true });
  const entries = readdirSync(path);
  const isOurs = entries.includes(FORMAT_FILE);
  // A first opening that died may have left its lock file, and a file system its lost+found; nothing else.
  if (!isOurs && entries.some((entry) => entry !== LOCK_FILE && entry !== 'lost+found' && !entry.startsWith(`${FORMAT_FILE}.`))) {
    throw new OperatingError('data_dir_invalid', `${path} is not empty and holds no ${FORMAT_FILE}: choose an empty directory`);
  }
  if (isOurs) readFormat(path);
  const lock = WriterLock.acquire(join(path, LOCK_FILE), path);
  try {
    if (!isOurs) await replaceFile(join(path, FORMAT_FILE), Buffer.from(`${JSON.stringify({ format: DATA_FORMAT })}\n`));
  } catch (error) {
    lock.release();
    throw error;
  }
  return { path, release: () => lock.release() };
}

function readFormat(path: string): void {
  const file = join(path, FORMAT_FILE);
  if (!existsSync(file)) throw new OperatingError('data_dir_invalid', `${path} holds no ${FORMAT_FILE}: it is not a data directory`);
  let format: unknown;
  try {
    format = (JSON.parse(readFileSync(file, 'utf8')) as { format?: unknown }).format;
  } catch (error) {
    throw new OperatingError('data_dir_invalid', `${file} is not readable`, { retry: false, cause: error });
  }
  if (format !== DATA_FORMAT) {
    throw new OperatingError('data_dir_invalid', `${path} has the data format ${String(format)}; this version knows ${DATA_FORMAT}`);
  }
}
