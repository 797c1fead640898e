/**
 * One flipped bit, anywhere: the log gives the same events as before, or it is refused; it never gives others.
 *
 * Flips inside of stored records are tried in this process and must be named by stream and revision. Flips anywhere in
 * the file are tried in children, because a store that maps its pages may also die of a broken one; that is a refusal too.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { NO_STREAM, OperatingError } from '@plimsoll/runtime';

import { EmbeddedLog } from './log/embeddedLog';
import { startChild } from './testing/childProcess';

const STREAMS = ['ledger-000', 'ledger-001', 'market'];
const BATCHES = 12;

function makePayload(stream: string, revision: number): Buffer {
  // Small ones stand inside a page of the tree, large ones on pages of their own.
  const size = [40, 700, 3_000, 9_000][revision % 4]!;
  return Buffer.alloc(size, `${stream}#${revision};`);
}

async function writeLog(directory: string): Promise<void> {
  const log = EmbeddedLog.open(directory);
  for (let batch = 0; batch < BATCHES; batch += 1) {
    for (const [at, stream] of STREAMS.entries()) {
      const events = [0, 1].map((more) => ({
        id: `00000000-0000-5000-8000-${(at * 1_000 + 2 * batch + more).toString(16).padStart(12, '0')}`,
        type: 'ledger-batch',
        payload: makePayload(stream, 2 * batch + more),
        metadata: Buffer.from(`seal of ${stream}@${2 * batch + more}`),
      }));
      await log.append(stream, batch === 0 ? NO_STREAM : BigInt(2 * batch - 1), events);
    }
  }
  await log.close();
}

/** Flips bits of a copy in turn, and always gives the copy back as it was. */
class DamagedCopy {
  readonly file: string;
  readonly #bytes: Buffer;

  constructor(original: string, readonly directory: string) {
    cpSync(original, directory, { recursive: true });
    this.file = join(directory, 'data.mdb');
    this.#bytes = readFileSync(this.file);
  }

  /** Flips at a distance from a text, wherever it stands: older copies of a page lie in the file, and only one is in use. */
  flipBeside(text: string, distance: number, bit: number): void {
    const damaged = Buffer.from(this.#bytes);
    let at = damaged.indexOf(text);
    if (at < 0) throw new Error(`the file holds no ${text}`);
    for (; at >= 0; at = this.#bytes.indexOf(text, at + 1)) damaged[at + distance]! ^= 1 << bit;
    writeFileSync(this.file, damaged);
  }

  flip(at: number, bit: number): void {
    const damaged = Buffer.from(this.#bytes);
    damaged[at]! ^= 1 << bit;
    writeFileSync(this.file, damaged);
  }
}

async function readStream(log: EmbeddedLog, stream: string): Promise<number> {
  let revision = 0;
  for await (const event of log.read(stream)) {
    expect(Buffer.from(event.payload).equals(makePayload(stream, revision))).toBe(true);
    revision += 1;
  }
  return revision;
}

async function reasonOf(work: () => unknown): Promise<OperatingError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof OperatingError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

/** Prints a hash over everything that the log says, or fails by name. */
const HASH_ALL = `
  const hash = require('node:crypto').createHash('sha256');
  const log = embedded.EmbeddedLog.open(args[0]);
  let count = 0;
  for await (const slice of log.subscribe()) {
    for (const event of slice.events) {
      hash.update([event.stream, event.revision, event.position, event.id, event.type, ''].join('|')).update(event.payload).update(event.metadata);
      count += 1;
    }
    if (slice.caughtUp) break;
  }
  for (const stream of await log.streams()) for await (const event of log.read(stream)) hash.update(stream + event.revision).update(event.payload);
  say('hash ' + count + ' ' + hash.digest('hex'));
  process.exit(0);
`;

describe('damage', () => {
  let directory: string;
  let original: string;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'plimsoll-damage-'));
    original = join(directory, 'original');
    await writeLog(original);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('in a record is named by stream and revision, and other streams go on', async () => {
    const copy = new DamagedCopy(original, join(directory, 'records'));
    for (const stream of STREAMS) {
      for (const revision of [0, 1, 2, 3, 9, 14, 19]) {
        // The seal stands right before the payload; the header 48 bytes and the type before the seal.
        const inHeader = -'ledger-batch'.length - 48 + Math.floor(Math.random() * 48);
        const inPayload = 25 + Math.floor(Math.random() * 30);
        for (const distance of [0, inHeader, inPayload]) {
          copy.flipBeside(`seal of ${stream}@${revision}${stream}`, distance, Math.floor(Math.random() * 8));
          const log = EmbeddedLog.open(copy.directory);
          try {
            const reason = await reasonOf(() => readStream(log, stream));
            expect(reason.code).toBe('log_corrupt');
            expect(reason.message).toContain(`stream ${stream} revision ${revision}`);
            const inOrder = await reasonOf(async () => {
              for await (const slice of log.subscribe()) if (slice.caughtUp) return;
            });
            expect([inOrder.code, inOrder.message]).toEqual(['log_corrupt', expect.stringContaining(`stream ${stream} revision ${revision}`)]);
            for (const other of STREAMS) if (other !== stream) expect(await readStream(log, other)).toBe(2 * BATCHES);
          } finally {
            await log.close();
          }
        }
      }
    }
  }, 60_000);

  it('at the end of a stream is found by the opening', async () => {
    const copy = new DamagedCopy(original, join(directory, 'tails'));
    copy.flipBeside(`seal of market@${2 * BATCHES - 1}market`, 40, 3);
    const reason = await reasonOf(() => EmbeddedLog.open(copy.directory));
    expect([reason.code, reason.message]).toEqual(['log_corrupt', expect.stringContaining(`stream market revision ${2 * BATCHES - 1}`)]);
  });

  it('that loses the newest commit is found by the second witness', async () => {
    const older = join(directory, 'older');
    cpSync(original, older, { recursive: true });
    const log = EmbeddedLog.open(older);
    await log.append('market', BigInt(2 * BATCHES - 1), [{ id: '00000000-0000-5000-8000-00000000ffff', type: 't', payload: Buffer.alloc(10), metadata: Buffer.alloc(0) }]);
    await log.close();
    cpSync(join(original, 'data.mdb'), join(older, 'data.mdb'));
    const reason = await reasonOf(() => EmbeddedLog.open(older));
    expect([reason.code, reason.message]).toEqual(['log_corrupt', expect.stringContaining('had been acknowledged')]);
  });

  it('anywhere in the file never gives other events', async () => {
    const flips = Number(process.env['PLIMSOLL_BIT_FLIPS'] ?? 16);
    const copies = [0, 1].map((at) => new DamagedCopy(original, join(directory, `anywhere${at}`)));
    const intact = await startChild(HASH_ALL, original).line((line) => line.startsWith('hash'));
    const { size } = statSync(copies[0]!.file);
    const outcomes = { same: 0, refused: 0, died: 0 };
    await Promise.all(
      copies.map(async (copy) => {
        for (let flip = 0; flip < flips / copies.length; flip += 1) {
          // Half of them in the first pages, where the roots are.
          const at = Math.floor(Math.random() * (flip % 2 === 0 ? 8_192 : size));
          const bit = Math.floor(Math.random() * 8);
          copy.flip(at, bit);
          const child = startChild(HASH_ALL, copy.directory);
          const { code } = await child.exited;
          const said = child.lines.find((line) => line.startsWith('hash'));
          if (said !== undefined && said !== intact) throw new Error(`bit ${bit} of byte ${at} gives another log: ${said}`);
          if (said !== undefined) outcomes.same += 1;
          else if (code === 3) outcomes.refused += 1;
          else outcomes.died += 1;
        }
      }),
    );
    if (flips > 100) console.log(outcomes);
    expect(outcomes.same + outcomes.refused + outcomes.died).toBe(flips);
  }, 3_600_000);
});
