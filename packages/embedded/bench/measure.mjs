/**
 * Rates of the embedded engine, bare: no service, no codec. `npm run build && npm run measure --workspace @plimsoll/embedded`
 * prints them; a directory on the disk in question may be given as argument.
 */
import { createHash } from 'node:crypto';
import { fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import embedded from '../dist/index.js';

const { openEmbedded } = embedded;

const directory = mkdtempSync(join(process.argv[2] ?? tmpdir(), 'plimsoll-measure-'));
const engine = await openEmbedded(join(directory, 'data'), { bus: { maintenanceIntervalMillis: 0 } });

const percentile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))].toFixed(2);
const row = (what, count, millis, bytes) => {
  const rate = Math.round((count / millis) * 1_000).toLocaleString('en-US');
  console.log(`${what.padEnd(64)} ${rate.padStart(10)} /s${bytes === undefined ? '' : `  ${(bytes / millis / 1_000).toFixed(0).padStart(5)} MB/s`}`);
};
let ids = 0;
const makeEvent = (payload) => ({ id: `00000000-0000-5000-8000-${(++ids).toString(16).padStart(12, '0')}`, type: 'ledger-batch', payload, metadata: Buffer.alloc(100) });

function measureFlush() {
  const file = openSync(join(directory, 'flush'), 'w');
  const block = Buffer.alloc(65_536, 1);
  const millis = Array.from({ length: 200 }, () => {
    writeSync(file, block, 0, block.length, 0);
    const start = performance.now();
    fdatasyncSync(file);
    return performance.now() - start;
  });
  console.log(`fdatasync of 64 KiB: p50 ${percentile(millis, 0.5)} ms, p99 ${percentile(millis, 0.99)} ms`);
}

/** `writers` streams, each with one append in flight. An event is a batch of entries, as the services write them. */
async function measureAppends(payloadBytes, writers, appends) {
  const payload = Buffer.alloc(payloadBytes, 7);
  const millis = [];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      const stream = `a${payloadBytes}-${writers}-${writer}`;
      for (let at = 0; at < appends / writers; at += 1) {
        const before = performance.now();
        await engine.log.append(stream, BigInt(at - 1), [makeEvent(payload)]);
        millis.push(performance.now() - before);
      }
    }),
  );
  const total = performance.now() - start;
  row(`append ${payloadBytes} B, ${writers} writers, p50 ${percentile(millis, 0.5)} p99 ${percentile(millis, 0.99)} ms`, appends, total, appends * payloadBytes);
}

async function measureReads() {
  const start = performance.now();
  let events = 0;
  let bytes = 0;
  for await (const slice of engine.log.subscribe()) {
    for (const { payload } of slice.events) bytes += payload.length;
    events += slice.events.length;
    if (slice.caughtUp) break;
  }
  row('subscribe to all, checked', events, performance.now() - start, bytes);
  const again = performance.now();
  let small = 0;
  for await (const slice of engine.log.subscribe({ streams: ['a300-64-0'] })) {
    small += slice.events.length;
    if (slice.caughtUp) break;
  }
  row(`subscribe to one stream of many, keys passed (${small} taken)`, events, performance.now() - again);
}

async function measureBus(size, producers, calls) {
  const topic = `t${size}-${producers}`;
  await engine.bus.createTopics([{ topic, partitions: 8, cleanup: 'delete' }]);
  const value = Buffer.alloc(150, 3);
  const keys = Array.from({ length: 1_000 }, (_, n) => Buffer.from(`account-${n}`));
  let start = performance.now();
  let produced = 0;
  await Promise.all(
    Array.from({ length: producers }, async () => {
      for (let call = 0; call < calls / producers; call += 1) {
        await engine.bus.produce(Array.from({ length: size }, () => ({ topic, key: keys[produced++ % keys.length], value })));
      }
    }),
  );
  row(`produce 150 B, ${size} a call, ${producers} producers`, produced, performance.now() - start, produced * 150);
  start = performance.now();
  let consumed = 0;
  const consumer = engine.bus.consumer({ group: topic, topics: [topic], assignment: 'co-partitioned' });
  for await (const event of consumer.events()) {
    if (event.kind === 'records') consumed += event.records.length;
    if (consumed >= produced) break;
  }
  row('consume', consumed, performance.now() - start, consumed * 150);
}

async function measureSeen(count) {
  const index = await engine.seen.open('log', 'ledger-000');
  const key = (n) => createHash('md5').update(String(n)).digest();
  const perRevision = 1_000;
  let adding = 0;
  let worst = 0;
  for (let revision = 0; revision < count / perRevision; revision += 1) {
    const identities = Array.from({ length: perRevision }, (_, entry) => ({ key: key(revision * perRevision + entry), entry }));
    const start = performance.now();
    await index.add(BigInt(revision), identities);
    worst = Math.max(worst, performance.now() - start);
    await new Promise(setImmediate);
    adding += performance.now() - start;
  }
  row(`seen index: add, worst call ${worst.toFixed(0)} ms`, count, adding);
  for (const [what, offset] of [['known', 0], ['new', count]]) {
    let finding = 0;
    for (let call = 0; call < 100; call += 1) {
      const keys = Array.from({ length: 2_000 }, (_, n) => key(offset + ((call * 2_000 + n) * 7_919) % count));
      const start = performance.now();
      index.find(keys);
      finding += performance.now() - start;
    }
    row(`seen index of ${count.toLocaleString('en-US')}: find ${what}, 2,000 a call`, 200_000, finding);
  }
}

measureFlush();
for (const [bytes, writers, appends] of [[300, 1, 3_000], [300, 64, 60_000], [30_000, 1, 2_000], [30_000, 16, 8_000], [100_000, 16, 3_000]]) {
  await measureAppends(bytes, writers, appends);
}
await measureReads();
for (const [size, producers, calls] of [[1, 1, 3_000], [1, 64, 30_000], [500, 1, 800], [500, 4, 1_600]]) await measureBus(size, producers, calls);
await measureSeen(2_000_000);
await engine.close();
rmSync(directory, { recursive: true, force: true });
