/** What was acknowledged is there, whole, after the process was killed at any moment. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openEmbedded } from './engine';
import { type Child, startChild } from './testing/childProcess';

const ROUNDS = 6;

/** Appends to three streams and produces to a topic, all at once, and says each answer. */
const WRITE_UNTIL_KILLED = `
  const engine = await embedded.openEmbedded(args[0], { bus: { maintenanceIntervalMillis: 0 } });
  await engine.bus.createTopics([{ topic: 'fills', partitions: 2, cleanup: 'delete' }]);
  say('open');
  const id = (n) => '00000000-0000-5000-8000-' + n.toString(16).padStart(12, '0');
  const append = async (stream, seed) => {
    let revision = (await engine.log.readLast(stream))?.revision ?? -1n;
    for (let round = 0; ; round += 1) {
      const size = 1 + (round * seed) % 5;
      const first = Number(revision) + 1;
      // Each event names its place and the whole of its batch, so that half a batch would be seen.
      const events = Array.from({ length: size }, (_, at) => ({
        id: id(seed * 1e9 + first + at), type: 'note', metadata: Buffer.from(first + '/' + size),
        payload: Buffer.alloc(1 + ((round * 977) % 20000), stream + ':' + (first + at) + ' '),
      }));
      const answer = await engine.log.append(stream, revision, events);
      revision = answer.revision;
      say('acked ' + stream + ' ' + revision);
    }
  };
  const produce = async () => {
    for (let round = 0; ; round += 1) {
      const [at] = await engine.bus.produce([{ topic: 'fills', key: Buffer.from('k' + round), value: Buffer.from('v' + round) }]);
      say('produced ' + at.partition + ' ' + at.offset + ' v' + round);
    }
  };
  await Promise.all([append('ledger-000', 3), append('ledger-001', 7), append('market', 11), produce()]);
`;

interface Acknowledged {
  readonly revisions: Map<string, bigint>;
  readonly records: { readonly partition: number; readonly offset: bigint; readonly value: string }[];
}

function note({ lines }: Child, acknowledged: Acknowledged): void {
  for (const line of lines) {
    const [kind, a, b, c] = line.split(' ') as [string, string, string, string];
    if (kind === 'acked') acknowledged.revisions.set(a, BigInt(b));
    if (kind === 'produced') acknowledged.records.push({ partition: Number(a), offset: BigInt(b), value: c });
  }
}

async function expectAllThere(directory: string, acknowledged: Acknowledged): Promise<void> {
  // Opening at once also proves that the lock died with its holder.
  const engine = await openEmbedded(directory);
  for (const [stream, revision] of acknowledged.revisions) {
    let next = 0n;
    let batchEnd = -1;
    for await (const event of engine.log.read(stream)) {
      expect(event.revision).toBe(next);
      const start = `${stream}:${next} `;
      expect(Buffer.from(event.payload).toString('latin1', 0, start.length)).toBe(start.slice(0, event.payload.length));
      const [first, size] = Buffer.from(event.metadata).toString().split('/').map(Number) as [number, number];
      if (Number(next) > batchEnd) expect(first).toBe(Number(next));
      batchEnd = first + size - 1;
      next += 1n;
    }
    expect(next).toBeGreaterThan(revision);
    // The last batch is whole too.
    expect(Number(next) - 1).toBe(batchEnd);
  }
  for (const partition of [0, 1]) {
    const held = new Map((await engine.bus.read({ topic: 'fills', partition }, 0n, 1_000_000)).map((record) => [record.offset, Buffer.from(record.value!).toString()]));
    const lost = acknowledged.records.filter((record) => record.partition === partition && held.get(record.offset) !== record.value);
    expect(lost).toEqual([]);
  }
  await engine.close();
}

it(`loses nothing that was acknowledged, killed ${ROUNDS} times`, async () => {
  const directory = mkdtempSync(join(tmpdir(), 'plimsoll-kill-'));
  const acknowledged: Acknowledged = { revisions: new Map(), records: [] };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const child = startChild(WRITE_UNTIL_KILLED, directory);
      await child.line((line) => line.startsWith('acked'));
      await new Promise((done) => setTimeout(done, Math.random() * 150));
      await child.kill();
      note(child, acknowledged);
      await expectAllThere(directory, acknowledged);
    }
    expect(acknowledged.revisions.size).toBe(3);
    expect(acknowledged.records.length).toBeGreaterThan(0);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}, 60_000);
