/**
 * Point by point what stepped mode promises (docs/determinism.md), on the hour of the fall with real marks, real accounts and
 * a few hundred synthetic ones: same input, same result, whatever else differs. Each disturbance is shown to have happened.
 */
import { hashLog, openReader, verifyLog, type VerifyReport } from '@plimsoll/cli';
import { describeWithShared, sharedDataDir } from '@plimsoll/simulated-venue/testing';
import { CRASH_WINDOW, NEEDED, runOctober, type OctoberSettings } from '@plimsoll/test-fidelity';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RUN_MILLIS = 120_000;
/** In the middle of the fall: accounts are in every zone, and liquidations are open. */
const BROKEN_OFF_AT = 32;

interface Outcome {
  readonly stateHash: string;
  readonly breachHash: string;
  readonly report: VerifyReport;
  readonly ledgerEvents: number;
  readonly verdictEvents: number;
}

describeWithShared('stepped runs of 10 October 2025, 20:45 to 21:45', NEEDED, () => {
  let folder: string;
  let first: Outcome;

  const settings = (name: string, more: Partial<OctoberSettings> = {}): OctoberSettings => ({
    dataDir: join(folder, name),
    marketDataDir: sharedDataDir,
    window: CRASH_WINDOW,
    seed: 'october',
    hasCollar: true,
    syntheticAccounts: 400,
    shards: 4,
    marksPartitions: 4,
    ...more,
  });

  async function run(name: string, more: Partial<OctoberSettings> = {}): Promise<Outcome> {
    const { isComplete } = await runOctober(settings(name, more));
    expect(isComplete).toBe(true);
    return outcomeOf(join(folder, name));
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-stepped-'));
    first = await run('first');
  }, RUN_MILLIS);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the first run brings breaches, liquidations and a proof of all of them', () => {
    const { report } = first;
    expect(report).toMatchObject({ ok: true, firstDifference: null, unwritten: 0, shards: 4 });
    expect(report.verified).toBe(report.breaches);
    expect(report.breaches).toBeGreaterThan(300);
    expect(report.liquidations).toBeGreaterThan(100);
    // The proof's own hashes are those of the run.
    expect([report.stateHash, report.breachHash]).toEqual([first.stateHash, first.breachHash]);
  });

  test('a second run of the same input comes to the same state and the same breaches', async () => {
    expectSame(await run('second'), first);
  }, RUN_MILLIS);

  test('so does one that packs and fetches everything in other sizes, over another number of partitions of the marks', async () => {
    const packed = await run('packed', {
      marksPartitions: 3,
      batchSizes: {
        fillIngestion: { batchEntriesMax: 7, fetchRecordsMax: 11 },
        marginEvaluator: { verdictsPerBatchMax: 3, turnMillis: 1, snapshotEvents: 50 },
        liquidationOrchestrator: { foldMillis: 1 },
      },
    });
    expectSame(packed, first);
    expect(packed.ledgerEvents).toBeGreaterThan(2 * first.ledgerEvents);
    expect(packed.verdictEvents).toBeGreaterThan(first.verdictEvents);
  }, RUN_MILLIS);

  test('so does one that is broken off, loses every snapshot and index, and is rebuilt from the log alone', async () => {
    const name = 'rebuilt';
    const broken = await runOctober(settings(name, { lastFrame: BROKEN_OFF_AT, batchSizes: { marginEvaluator: { snapshotEvents: 20 } } }));
    expect(broken.frames).toHaveLength(BROKEN_OFF_AT);
    const snapshots = join(folder, name, 'snapshots');
    expect(countFiles(snapshots)).toBeGreaterThan(0);
    rmSync(snapshots, { recursive: true });
    rmSync(join(folder, name, 'seen'), { recursive: true });
    expectSame(await run(name), first);
  }, RUN_MILLIS);

  test('so does one that is broken off and goes on from its snapshots', async () => {
    const name = 'resumed';
    await runOctober(settings(name, { lastFrame: BROKEN_OFF_AT, batchSizes: { marginEvaluator: { snapshotEvents: 20 } } }));
    expect(countFiles(join(folder, name, 'snapshots'))).toBeGreaterThan(0);
    expectSame(await run(name), first);
  }, RUN_MILLIS);

  test('so does one among duplicates and bad records, each of which is accounted for and none applied', async () => {
    const noisy = await run('noisy', { noiseSeed: 'noise' });
    expectSame(noisy, first);
    const sum = ({ report }: Outcome, outcome: 'read' | 'applied' | 'duplicate' | 'rejected'): bigint => report.counts.reduce((total, counts) => total + counts[outcome], 0n);
    expect(sum(noisy, 'duplicate')).toBeGreaterThan(50n);
    expect(sum(noisy, 'rejected')).toBeGreaterThan(10n);
    expect(sum(noisy, 'applied')).toBe(sum(first, 'applied'));
    expect(sum(noisy, 'read') - sum(first, 'read')).toBe(sum(noisy, 'duplicate') + sum(noisy, 'rejected'));
  }, RUN_MILLIS);

  test('and another seed comes to another result: the hashes do tell runs apart', async () => {
    const other = await run('other', { seed: 'november' });
    expect(other.report.ok).toBe(true);
    expect(other.stateHash).not.toBe(first.stateHash);
    expect(other.breachHash).not.toBe(first.breachHash);
  }, RUN_MILLIS);
});

function expectSame(outcome: Outcome, first: Outcome): void {
  const { stateHash, breachHash, report } = outcome;
  expect({ stateHash, breachHash, difference: report.firstDifference }).toEqual({ stateHash: first.stateHash, breachHash: first.breachHash, difference: null });
  expect([report.breaches, report.verified, report.liquidations]).toEqual([first.report.breaches, first.report.breaches, first.report.liquidations]);
}

async function outcomeOf(dataDir: string): Promise<Outcome> {
  const reader = await openReader(dataDir);
  try {
    const { stateHash, breachHash } = await hashLog(reader.log);
    const report = await verifyLog(reader.log);
    const eventsOf = (prefix: string): number => report.streams.filter(({ stream }) => stream.startsWith(prefix)).reduce((sum, { events }) => sum + events, 0);
    return { stateHash, breachHash, report, ledgerEvents: eventsOf('ledger-'), verdictEvents: eventsOf('verdict-') };
  } finally {
    await reader.close();
  }
}

function countFiles(folder: string): number {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length : 0;
}
