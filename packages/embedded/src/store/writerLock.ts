/**
 * The exclusive lock of the one writer. It is the operating system's lock on an open file, so it is free again in the
 * moment its process dies, however it dies; a stale lock does not exist and nobody has to judge one.
 *
 * The file's content, the pid, is for the message alone.
 */
import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';

import { OperatingError } from '@plimsoll/runtime';

import { tryLock, unlock } from './fileLock';

export class WriterLock {
  private constructor(private readonly file: number) {}

  static acquire(path: string, dataDir: string): WriterLock {
    const file = openSync(path, 'a+');
    if (!tryLock(file)) {
      closeSync(file);
      throw new OperatingError('data_dir_in_use', `${dataDir} is in use by the process ${readHolder(path)}; only one may write`, { retry: true });
    }
    ftruncateSync(file, 0);
    writeSync(file, `${process.pid}\n`);
    return new WriterLock(file);
  }

  release(): void {
    unlock(this.file);
    closeSync(this.file);
  }
}

function readHolder(path: string): string {
  const pid = readFileSync(path, 'utf8').trim();
  return pid === '' ? 'that is just starting' : pid;
}
