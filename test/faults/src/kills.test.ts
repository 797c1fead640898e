/** Ten kills with signal 9 during the fall of 10 October 2025, and the same result as without any. */
import { describeWithShared, sharedDataDir } from '@plimsoll/simulated-venue/testing';
import { CRASH_WINDOW, NEEDED, type OctoberSettings } from '@plimsoll/test-fidelity';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isCounted, judgeRun, type RunJudgement } from './judgement';
import { planKills } from './killPlan';
import { runUndisturbed, runWithKills, withSnapshots, type KilledReport } from './killRun';

const KILLS = 10;

describe('the moments', () => {
  test('follow from the seed, lie within the run, and come in order', () => {
    const moments = planKills(50, 1_153, 'seed');
    expect(planKills(50, 1_153, 'seed')).toEqual(moments);
    expect(planKills(50, 1_153, 'other')).not.toEqual(moments);
    expect(moments.every(({ frame, fraction }) => frame >= 1 && frame <= 1_153 && fraction >= 0 && fraction < 1)).toBe(true);
    expect(moments.map(({ frame }) => frame)).toEqual(moments.map(({ frame }) => frame).sort((a, b) => a - b));
    expect(moments.filter(({ isAtStart }) => isAtStart).length).toBeGreaterThan(2);
  });
});

describeWithShared('the fall of 10 October 2025 with ten kills', NEEDED, () => {
  let folder: string;
  let killed: KilledReport;
  const snapshotsAtKill: number[] = [];
  let undisturbed: RunJudgement;
  let disturbed: RunJudgement;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-kills-'));
    const settings = (name: string): OctoberSettings => ({
      dataDir: join(folder, name),
      marketDataDir: sharedDataDir,
      window: CRASH_WINDOW,
      seed: 'october',
      hasCollar: true,
      syntheticAccounts: 400,
      shards: 4,
      marksPartitions: 4,
    });
    const reference = await runUndisturbed(settings('undisturbed'));
    const moments = planKills(KILLS, reference.frames.at(-1)?.of ?? 0, 'ten kills');
    killed = await runWithKills(withSnapshots(settings('killed')), moments, reference.frames, () => {
      snapshotsAtKill.push(countFiles(join(folder, 'killed', 'snapshots')));
    });
    [undisturbed, disturbed] = [await judgeRun(settings('undisturbed').dataDir), await judgeRun(settings('killed').dataDir)];
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('was killed ten times, and each time went on', () => {
    expect(killed.kills).toHaveLength(KILLS);
    expect(new Set(killed.kills.map(({ frame }) => frame)).size).toBeGreaterThan(KILLS / 2);
    // The frames that the processes saw come to their end, one after the other and none twice.
    const frames = killed.frames.map(({ frame }) => frame);
    expect(frames).toEqual([...new Set(frames)].sort((a, b) => a - b));
  });

  test('found snapshots on the way: not every start folded the log from its beginning', () => {
    expect(snapshotsAtKill.filter((count) => count > 0).length).toBeGreaterThanOrEqual(3);
  });

  test('comes to the same state and the same breaches', () => {
    expect(disturbed.hashes).toEqual(undisturbed.hashes);
    expect(disturbed.verify.breaches).toBe(undisturbed.verify.breaches);
  });

  test('accounts for every record of every partition, and proves every breach', () => {
    expect({ counted: isCounted(undisturbed), verified: undisturbed.isVerified }).toEqual({ counted: true, verified: true });
    expect(disturbed.partitions.filter(({ isExact }) => !isExact)).toEqual([]);
    expect({ counted: isCounted(disturbed), verified: disturbed.isVerified }).toEqual({ counted: true, verified: true });
    // What was applied is what was applied without kills: repeated frame ends may only be duplicates.
    const applied = ({ partitions }: RunJudgement): readonly string[] => partitions.map(({ topic, partition, applied: count }) => `${topic}:${partition} ${count}`);
    expect(applied(disturbed)).toEqual(applied(undisturbed));
  });
});

function countFiles(folder: string): number {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length : 0;
}
