import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { NO_STREAM } from '@plimsoll/runtime';

import { type EmbeddedEngine, openEmbedded } from './engine';

const event = (n: number) => ({
  id: `00000000-0000-5000-8000-${n.toString(16).padStart(12, '0')}`,
  type: 'note',
  payload: Buffer.from(`payload ${n}`),
  metadata: Buffer.from('seal'),
});

describe('openEmbedded', () => {
  let directory: string;
  const open: EmbeddedEngine[] = [];
  const openAt = async (path: string, options?: Parameters<typeof openEmbedded>[1]): Promise<EmbeddedEngine> => {
    const engine = await openEmbedded(path, options);
    open.push(engine);
    return engine;
  };

  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'plimsoll-engine-'))));
  afterEach(async () => {
    for (const engine of open.splice(0)) await engine.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it('makes a data directory where there was nothing, and finds everything again', async () => {
    const path = join(directory, 'made', 'here');
    const first = await openAt(path);
    await first.log.append('ledger-000', NO_STREAM, [event(1)]);
    await first.bus.createTopics([{ topic: 'fills', partitions: 2, cleanup: 'delete' }]);
    await first.bus.produce([{ topic: 'fills', partition: 1, key: undefined, value: Buffer.from('v') }]);
    await first.snapshots.write('state', Buffer.from('snapshot'));
    await first.close();
    const second = await openAt(path);
    expect((await second.log.readLast('ledger-000'))!.revision).toBe(0n);
    expect(await second.bus.read({ topic: 'fills', partition: 1 }, 0n, 10)).toHaveLength(1);
    for await (const bytes of second.snapshots.read('state')) expect(Buffer.from(bytes).toString()).toBe('snapshot');
  });

  it('refuses a second writer, and names the first one', async () => {
    await openAt(directory);
    await expect(openEmbedded(directory)).rejects.toMatchObject({ code: 'data_dir_in_use', message: expect.stringContaining(String(process.pid)) as string });
  });

  it('frees the directory when it is closed, also twice', async () => {
    const engine = await openAt(directory);
    await Promise.all([engine.close(), engine.close()]);
    await openAt(directory);
  });

  it('refuses a folder that holds something else, and leaves it as it is', async () => {
    writeFileSync(join(directory, 'thesis.txt'), 'years of work');
    await expect(openEmbedded(directory)).rejects.toMatchObject({ code: 'data_dir_invalid' });
    expect(readFileSync(join(directory, 'thesis.txt'), 'utf8')).toBe('years of work');
  });

  it.each([
    ['a later format', '{"format":2}'],
    ['no format at all', 'hello'],
  ])('refuses %s', async (_, content) => {
    writeFileSync(join(directory, 'plimsoll-data.json'), content);
    await expect(openEmbedded(directory)).rejects.toMatchObject({ code: 'data_dir_invalid' });
    await expect(openEmbedded(directory, { readOnly: true })).rejects.toMatchObject({ code: 'data_dir_invalid' });
  });

  it('refuses to read what is not there', async () => {
    await expect(openEmbedded(join(directory, 'nowhere'), { readOnly: true })).rejects.toMatchObject({ code: 'data_dir_invalid' });
    mkdirSync(join(directory, 'empty'));
    await expect(openEmbedded(join(directory, 'empty'), { readOnly: true })).rejects.toMatchObject({ code: 'data_dir_invalid' });
  });
});
