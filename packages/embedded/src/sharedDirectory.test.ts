/** One writer, any number of readers, in processes of their own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { NO_STREAM } from '@plimsoll/runtime';

import { openEmbedded } from './engine';
import { startChild } from './testing/childProcess';

const HOLD = `
  const engine = await embedded.openEmbedded(args[0]);
  say('open');
  setInterval(() => {}, 1000);
`;

const WRITE = `
  const engine = await embedded.openEmbedded(args[0]);
  await engine.bus.createTopics([{ topic: 'fills', partitions: 1, cleanup: 'delete' }]);
  say('open');
  for (let at = 0; at < 400; at += 1) {
    const id = '00000000-0000-5000-8000-' + at.toString(16).padStart(12, '0');
    // A new stream now and then: the reader must learn its name.
    const stream = 'stream-' + Math.floor(at / 50);
    await engine.log.append(stream, BigInt(at % 50) - 1n, [{ id, type: 'note', payload: Buffer.from(String(at)), metadata: Buffer.alloc(0) }]);
    await engine.bus.produce([{ topic: 'fills', key: undefined, value: Buffer.from(String(at)) }]);
    if (at % 20 === 0) await new Promise((done) => setTimeout(done, 5));
  }
  say('written');
  await engine.close();
`;

const READ_FOR_EVER = `
  const engine = await embedded.openEmbedded(args[0], { readOnly: true });
  for await (const slice of engine.log.subscribe()) say('read ' + slice.events.length);
`;

const event = (n: number) => ({
  id: `00000000-0000-5000-8000-${n.toString(16).padStart(12, '0')}`,
  type: 'note',
  payload: Buffer.alloc(10_000, n),
  metadata: Buffer.alloc(0),
});

describe('a shared data directory', () => {
  let directory: string;
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'plimsoll-shared-'))));
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it('refuses a second writer by the pid of the first, and is free when that is killed', async () => {
    const holder = startChild(HOLD, directory);
    await holder.line((line) => line === 'open');
    const message = expect.stringContaining(`process ${holder.process.pid};`) as string;
    await expect(openEmbedded(directory)).rejects.toMatchObject({ code: 'data_dir_in_use', message });
    await holder.kill();
    await (await openEmbedded(directory)).close();
  }, 30_000);

  it('is read beside a running writer, in order and to the end', async () => {
    const writer = startChild(WRITE, directory);
    await writer.line((line) => line === 'open');
    const reader = await openEmbedded(directory, { readOnly: true });
    const seen: string[] = [];
    const abort = new AbortController();
    for await (const slice of reader.log.subscribe({ signal: abort.signal })) {
      for (const { payload } of slice.events) seen.push(Buffer.from(payload).toString());
      if (seen.length >= 400) abort.abort();
    }
    expect(seen).toEqual(Array.from({ length: 400 }, (_, at) => String(at)));
    await writer.line((line) => line === 'written');
    expect(await reader.log.streams()).toHaveLength(8);
    expect(await reader.bus.offsets({ topic: 'fills', partition: 0 })).toEqual({ first: 0n, next: 400n });
    expect(await reader.bus.read({ topic: 'fills', partition: 0 }, 390n, 100)).toHaveLength(10);
    await reader.close();
    await writer.exited;
  }, 30_000);

  it('lets a reader change nothing', async () => {
    await (await openEmbedded(directory)).close();
    const reader = await openEmbedded(directory, { readOnly: true });
    await expect(reader.log.append('ledger-000', NO_STREAM, [event(1)])).rejects.toMatchObject({ code: 'log_unavailable' });
    await expect(reader.bus.produce([{ topic: 'fills', key: undefined, value: undefined }])).rejects.toMatchObject({ code: 'bus_unavailable' });
    expect(() => reader.bus.consumer({ group: 'g', topics: ['fills'], assignment: 'co-partitioned' })).toThrow(expect.objectContaining({ code: 'bus_unavailable' }));
    await reader.close();
  });

  it('goes on under a reader that was killed, and under one that stands still', async () => {
    const engine = await openEmbedded(directory, { bus: { maintenanceIntervalMillis: 0 } });
    await engine.log.append('ledger-000', NO_STREAM, [event(0)]);
    const reader = startChild(READ_FOR_EVER, directory);
    await reader.line((line) => line.startsWith('read'));
    for (let n = 1; n <= 50; n += 1) await engine.log.append('ledger-000', BigInt(n - 1), [event(n)]);
    reader.process.kill('SIGSTOP');
    for (let n = 51; n <= 100; n += 1) await engine.log.append('ledger-000', BigInt(n - 1), [event(n)]);
    await reader.kill();
    for (let n = 101; n <= 150; n += 1) await engine.log.append('ledger-000', BigInt(n - 1), [event(n)]);
    await engine.close();
    const again = await openEmbedded(directory);
    expect((await again.log.readLast('ledger-000'))!.revision).toBe(150n);
    await again.close();
  }, 30_000);
});
