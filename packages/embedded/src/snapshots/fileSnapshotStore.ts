/**
 * Snapshots as files: `<name>-<number>.snapshot`, the newest two of each name kept. Two, because the newest one may be
 * damaged, and then the one before it plus a little more of the log is still the same state.
 */
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { type SnapshotStore } from '@plimsoll/runtime';

import { replaceFile } from '../store/replaceFile';

const KEPT = 2;
const NAME = /^[a-z0-9][a-z0-9._-]{0,119}$/i;
const FILE = /^(.+)-(\d{12})\.snapshot$/;

export class FileSnapshotStore implements SnapshotStore {
  /** Writes of one store go one after the other, so that numbers never meet. */
  #last: Promise<void> = Promise.resolve();

  constructor(private readonly directory: string) {}

  write(name: string, bytes: Uint8Array): Promise<void> {
    assertName(name);
    const written = this.#last.then(() => this.#write(name, bytes));
    this.#last = written.catch(() => undefined);
    return written;
  }

  async *read(name: string): AsyncGenerator<Uint8Array> {
    assertName(name);
    for (const number of await this.#numbers(name)) {
      let bytes: Uint8Array;
      try {
        bytes = await readFile(this.#path(name, number));
      } catch (error) {
        // Another process has replaced it meanwhile; there is a newer one.
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
        throw error;
      }
      yield bytes;
    }
  }

  async clear(): Promise<void> {
    await this.#last;
    for (const file of await this.#files()) await rm(join(this.directory, file), { force: true });
  }

  async #write(name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(this.directory, { recursive: true });
    const numbers = await this.#numbers(name);
    await replaceFile(this.#path(name, (numbers[0] ?? 0) + 1), bytes);
    for (const old of numbers.slice(KEPT - 1)) await rm(this.#path(name, old), { force: true });
  }

  #path(name: string, number: number): string {
    return join(this.directory, `${name}-${String(number).padStart(12, '0')}.snapshot`);
  }

  /** Newest first. */
  async #numbers(name: string): Promise<number[]> {
    const numbers: number[] = [];
    for (const file of await this.#files()) {
      const match = FILE.exec(file);
      if (match !== null && match[1] === name) numbers.push(Number(match[2]));
    }
    return numbers.sort((a, b) => b - a);
  }

  async #files(): Promise<string[]> {
    try {
      return (await readdir(this.directory)).filter((file) => FILE.test(file) || /\.snapshot\.\d+\.tmp$/.test(file));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }
}

function assertName(name: string): void {
  if (!NAME.test(name)) throw new TypeError(`snapshot name "${name}": letters, digits, dot, dash and underscore, at most 120`);
}
