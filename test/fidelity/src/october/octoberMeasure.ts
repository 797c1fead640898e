/** One run of the day and everything that is said of it: timed, counted, audited and verified by a fresh process. */
import { mkdtempSync, rmSync, statSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalStateLines } from '@plimsoll/domain';
import { SimulatedVenue } from '@plimsoll/simulated-venue';
import { PureLine } from '@plimsoll/simulated-venue/testing';
import { runPlimsoll } from '../command';
import { openDay, runOctober, type FrameTime, type OctoberRun, type OctoberSettings } from './octoberRun';
import { describeTransition, readDay, type DayRecord } from './readLog';

/** What is looked at here of `plimsoll verify --json` (docs/cli/verify.schema.json). */
export interface VerifyAnswer {
  readonly breaches: number;
  readonly verified: number;
  readonly counts: readonly PartitionCount[];
  readonly firstDifference: { readonly what: string; readonly stream: string; readonly revision: string | number; readonly expected: string; readonly got: string } | null;
}

export interface PartitionCount {
  readonly topic: string;
  readonly partition: number;
  readonly read: string | number;
  readonly applied: string | number;
  readonly duplicate: string | number;
  readonly conflated: string | number;
  readonly held: string | number;
  readonly rejected: string | number;
}

/** What is looked at here of `plimsoll hash --json`. */
export interface HashAnswer {
  readonly stateHash: string;
  readonly breachHash: string;
}

export interface OctoberMeasure {
  readonly settings: OctoberSettings;
  readonly run: OctoberRun;
  readonly day: DayRecord;
  readonly verify: VerifyAnswer;
  readonly verifyCode: number;
  readonly verifySeconds: number;
  readonly pure: PureDay;
  readonly logMegabytes: number;
}

/** The same day by the rules alone: no services, topics, log or bytes. */
export interface PureDay extends Pick<DayRecord, 'transitions' | 'stateLines'> {
  readonly seconds: number;
}

export const verifyDirectory = async (dataDir: string): Promise<{ code: number; answer: VerifyAnswer }> =>
  runPlimsoll<VerifyAnswer>(['verify', '--data-dir', dataDir]);

/** @throws Error when the directory cannot be hashed. */
export async function hashDirectory(dataDir: string): Promise<HashAnswer> {
  const { code, answer, stderr } = await runPlimsoll<HashAnswer>(['hash', '--data-dir', dataDir]);
  if (code !== 0) throw new Error(`plimsoll hash ended with ${code}: ${stderr}`);
  return { stateHash: answer.stateHash, breachHash: answer.breachHash };
}

/** Read = applied + duplicate + conflated + held + rejected, by our own adding. */
export function isAccountedFor({ read, applied, duplicate, conflated, held, rejected }: PartitionCount): boolean {
  return BigInt(read) === [applied, duplicate, conflated, held, rejected].reduce((sum: bigint, count) => sum + BigInt(count), 0n);
}

/** Runs the day in a directory of its own, which is removed again. */
export async function measureOctober(settings: Omit<OctoberSettings, 'dataDir'>, onFrame?: (time: FrameTime) => void): Promise<OctoberMeasure> {
  return withTemporaryFolder('plimsoll-october-', async (dataDir) => {
    const whole = { ...settings, dataDir };
    const run = await runOctober(whole, onFrame);
    const day = await readDay(dataDir);
    const startedAt = performance.now();
    const { code, answer } = await verifyDirectory(dataDir);
    const verifySeconds = (performance.now() - startedAt) / 1_000;
    return { settings: whole, run, day, verify: answer, verifyCode: code, verifySeconds, pure: computePurely(whole), logMegabytes: folderBytes(join(dataDir, 'log')) / 2 ** 20 };
  });
}

function computePurely(settings: OctoberSettings): PureDay {
  const startedAt = performance.now();
  const source = openDay(settings);
  const line = new PureLine(source, new SimulatedVenue({ seed: settings.seed, source })).run();
  const transitions = line.breaches.map(describeTransition).sort();
  return { transitions, stateLines: [...canonicalStateLines(line.world)], seconds: (performance.now() - startedAt) / 1_000 };
}

export async function withTemporaryFolder<T>(prefix: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const folderBytes = (folder: string): number => readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
